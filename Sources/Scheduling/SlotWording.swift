public import struct Foundation.Date
public import struct Foundation.TimeZone

/// Says in letters when a meeting is. The words are our own, so that they are the same on every machine, whatever its locales.
public struct SlotWording: Hashable, Sendable {
  /// The languages of letters; the raw value is the language code.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// `torsdag 1 oktober kl. 10.00–10.45`
    case swedish = "sv"
    /// `Thursday 1 October, 10:00–10:45`
    case english = "en"
  }

  /// The language.
  public var language: Language
  /// The zone whose clocks are meant.
  public var timeZone: TimeZone

  /// Wording in a language, by the clocks of a zone.
  public init(_ language: Language, timeZone: TimeZone) {
    self.language = language
    self.timeZone = timeZone
  }

  /// `torsdag 1 oktober kl. 10.00–10.45`; with the year where it is not that of `now`, and the week where it is asked for.
  public func text(_ slot: Slot, now: Date, withWeek: Bool = false) -> String {
    let start = date(slot.start, now: now, withWeek: withWeek) + (language == .swedish ? " kl. " : ", ") + clock(slot.start)
    guard CivilDate(slot.start, in: timeZone) != CivilDate(slot.end, in: timeZone) else { return start + "–" + clock(slot.end) }
    return start + " – " + date(slot.end, now: now) + (language == .swedish ? " kl. " : ", ") + clock(slot.end)
  }

  /// `torsdag 1 oktober`; with the year where it is not that of `now`, and the week where it is asked for.
  public func date(_ instant: Date, now: Date, withWeek: Bool = false) -> String {
    let date = CivilDate(instant, in: timeZone)
    let (year, month, day) = date.components
    let months = language == .swedish ? Self.swedishMonths : Self.englishMonths
    let weekdays = language == .swedish ? Self.swedishWeekdays : Self.englishWeekdays
    var text = "\(weekdays[date.weekday.rawValue - 1]) \(day) \(months[month - 1])"
    if year != CivilDate(now, in: timeZone).year { text += " \(year)" }
    if withWeek { text += language == .swedish ? " (vecka \(date.week))" : " (week \(date.week))" }
    return text
  }

  /// `10.00` in Swedish, `10:00` in English.
  public func clock(_ instant: Date) -> String {
    let day = CivilDate(instant, in: timeZone)
    // What clocks show: on the day that they change, it is not the time since midnight.
    let wall = instant.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: instant)) - Double(day.dayNumber) * 86_400
    let minute = min(max(Int(wall / 60), 0), 1439)
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return padded(minute / 60) + (language == .swedish ? "." : ":") + padded(minute % 60)
  }

  private static let swedishWeekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
  private static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}
