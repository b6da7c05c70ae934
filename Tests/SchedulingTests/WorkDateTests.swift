import Testing

import struct Foundation.Date
import struct Foundation.TimeZone

@testable import Scheduling

@Test("dates and day numbers are the same thing, over four centuries")
func dates_and_day_numbers_agree() throws {
  let first = try #require(CivilDate(year: 1890, month: 1, day: 1))
  var expected = (year: 1890, month: 1, day: 1)
  for number in 0..<150_000 {
    let date = first.adding(days: number)
    let parts = date.components
    guard parts == expected, CivilDate(year: parts.year, month: parts.month, day: parts.day) == date else {
      Issue.record("day \(number) is \(parts), not \(expected)")
      return
    }
    expected.day += 1
    if CivilDate(year: expected.year, month: expected.month, day: expected.day) == nil { expected = (expected.year, expected.month + 1, 1) }
    if expected.month == 13 { expected = (expected.year + 1, 1, 1) }
  }
}

@Test(
  "a day that the calendar does not have is refused",
  arguments: [(2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1)])
func impossible_dates(year: Int, month: Int, day: Int) {
  #expect(CivilDate(year: year, month: month, day: day) == nil)
}

@Test(
  "weekdays and ISO weeks",
  arguments: [
    (2026, 10, 1, Weekday.thursday, 40), (2026, 12, 31, .thursday, 53), (2027, 1, 3, .sunday, 53), (2027, 1, 4, .monday, 1),
    (2024, 12, 30, .monday, 1), (2021, 1, 3, .sunday, 53), (2024, 2, 29, .thursday, 9), (1969, 12, 31, .wednesday, 1),
  ])
func weekdays_and_weeks(year: Int, month: Int, day: Int, weekday: Weekday, week: Int) throws {
  let date = try #require(CivilDate(year: year, month: month, day: day))
  #expect(date.weekday == weekday)
  #expect(date.week == week)
}

@Test(
  "a clock time on a date is one instant, also where clocks change",
  arguments: [
    // Summer time begins 2026-03-29 at 02:00 and ends 2026-10-25 at 03:00.
    (3, 28, 720, "2026-03-28T11:00:00Z"), (3, 29, 90, "2026-03-29T00:30:00Z"), (3, 29, 150, "2026-03-29T01:30:00Z"),
    (3, 29, 180, "2026-03-29T01:00:00Z"), (10, 25, 90, "2026-10-24T23:30:00Z"), (10, 25, 150, "2026-10-25T00:30:00Z"),
    (10, 25, 180, "2026-10-25T02:00:00Z"), (10, 26, 0, "2026-10-25T23:00:00Z"),
  ])
func instants(month: Int, day: Int, minute: Int, expected: String) throws {
  let date = try #require(CivilDate(year: 2026, month: month, day: day))
  #expect(date.instant(secondOfDay: minute * 60, in: stockholm) == instant(expected))
}

@Test("numbers far out give far dates, not traps")
func far_dates() {
  #expect(CivilDate(dayNumber: .max).adding(days: .max).year > 1_000_000)
  #expect(CivilDate(dayNumber: .min).adding(days: .min).year < -1_000_000)
  #expect(CivilDate(Date(timeIntervalSince1970: 1e18), in: stockholm).year > 1_000_000)
}

let stockholm = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

/// `2026-10-01T10:00`, read by the clock in Stockholm, or with `Z` or an offset; the distant past where it is neither, which fails any test.
func instant(_ text: String) -> Date {
  if let date = try? Date(text, strategy: .iso8601) { return date }
  let numbers = text.split { "-T:".contains($0) }.compactMap { Int($0) }
  guard numbers.count >= 5, let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return .distantPast }
  return date.instant(secondOfDay: (numbers[3] * 60 + numbers[4]) * 60, in: stockholm)
}

/// A slot between two times in the notation of ``instant(_:)``.
func slot(_ start: String, _ end: String) -> Slot { Slot(start: instant(start), end: instant(end)) }

/// `2026-10-01` as a date.
func date(_ text: String) -> CivilDate {
  let numbers = text.split(separator: "-").compactMap { Int($0) }
  return numbers.count == 3
    ? CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) ?? CivilDate(dayNumber: 0) : CivilDate(dayNumber: 0)
}
