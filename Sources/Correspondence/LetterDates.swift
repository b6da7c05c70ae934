internal import Checklist
internal import Foundation
internal import Scheduling

/// Dates and times as letters write them. Without a year: what they name lies weeks off at most, but for a decision's date.
struct LetterDates {
  let timeZone: TimeZone
  private let wording: SlotWording

  init(language: Language, timeZone: TimeZone) {
    self.timeZone = timeZone
    wording = SlotWording(language == .sv ? .swedish : .english, timeZone: timeZone)
  }

  /// `torsdag 1 oktober kl. 10.00–10.45`; `Thursday 1 October, 10:00–10:45`.
  func wording(of slot: Slot) -> String { wording.text(slot, now: slot.start) }

  /// `torsdag 1 oktober`.
  func day(_ date: Date) -> String { wording.date(date, now: date) }

  /// `torsdag 1 oktober 2026`.
  func dayAndYear(_ date: Date) -> String { wording.date(date, now: .distantPast) }

  /// `10.00`; `10:00`.
  func clock(_ date: Date) -> String { wording.clock(date) }

  /// `2026-10-01T10:00:00+02:00`, as commands take it.
  func iso(_ date: Date) -> String { date.formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: timeZone)) }
}
