internal import Checklist
internal import Foundation
internal import Scheduling

/// Dates and times as letters write them. Names stand here and not in a locale's data, which differs between machines.
struct LetterDates {
  let language: Language
  let timeZone: TimeZone

  /// `torsdag 1 oktober kl. 10.00–10.45`; `Thursday 1 October, 10:00–10:45`.
  func wording(of slot: Slot) -> String {
    switch language {
    case .sv: "\(day(slot.start)) kl. \(clock(slot.start))–\(clock(slot.end))"
    case .en: "\(day(slot.start)), \(clock(slot.start))–\(clock(slot.end))"
    }
  }

  /// `torsdag 1 oktober`.
  func day(_ date: Date) -> String {
    let parts = parts(of: date)
    return "\(name(parts.weekday, Self.weekdays)) \(parts.day ?? 0) \(name(parts.month, Self.months))"
  }

  /// `1 oktober 2026`.
  func dayAndYear(_ date: Date) -> String {
    let parts = parts(of: date)
    return "\(parts.day ?? 0) \(name(parts.month, Self.months)) \(parts.year ?? 0)"
  }

  /// `10.00`; `10:00`.
  func clock(_ date: Date) -> String {
    let parts = parts(of: date)
    return pad(parts.hour) + (language == .sv ? "." : ":") + pad(parts.minute)
  }

  /// `2026-10-01T10:00+02:00`, as commands take it.
  func iso(_ date: Date) -> String {
    let parts = parts(of: date)
    let offset = timeZone.secondsFromGMT(for: date) / 60
    let sign = offset < 0 ? "-" : "+"
    return "\(parts.year ?? 0)-\(pad(parts.month))-\(pad(parts.day))T\(pad(parts.hour)):\(pad(parts.minute))"
      + "\(sign)\(pad(abs(offset) / 60)):\(pad(abs(offset) % 60))"
  }

  private func parts(of date: Date) -> DateComponents {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: date)
  }

  private func name(_ number: Int?, _ names: [Language: [String]]) -> String {
    guard let number, let names = names[language], names.indices.contains(number - 1) else { return "" }
    return names[number - 1]
  }

  private func pad(_ number: Int?) -> String {
    let text = String(number ?? 0)
    return text.count < 2 ? "0" + text : text
  }

  private static let weekdays: [Language: [String]] = [
    .sv: ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"],
    .en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ]
  private static let months: [Language: [String]] = [
    .sv: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
    .en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ],
  ]
}
