import Foundation
import Testing

@testable import Scheduling

let calendarFixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/calendar")
let swedish = WorkCalendar(timeZone: stockholm)

private func text(_ date: CivilDate) -> String {
  let (year, month, day) = date.components
  return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
}

@Test("days off are those of an independent library")
func days_off_as_elsewhere() throws {
  let file = calendarFixtures.appending(path: "days-off.json")
  let expected = try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: file))
  #expect(expected.count >= 20)
  for (year, days) in expected {
    let ours = SwedishHolidays(year: try #require(Int(year))).named.keys.sorted().map(text)
    #expect(ours == days, "\(year)")
  }
}

@Test("years outside the rules have no holidays, and do not trap", arguments: [Int.min, -1, 0, 1582, 3000, 9999, Int.max])
func odd_years(year: Int) {
  #expect(SwedishHolidays(year: year).named.isEmpty)
}

@Test(
  "counting working days leaps over weekends and holidays",
  arguments: [
    ("2026-11-23", 2, "2026-11-25"), ("2026-11-20", 1, "2026-11-23"), ("2026-11-21", 1, "2026-11-23"), ("2026-11-22", 2, "2026-11-24"),
    ("2026-04-01", 1, "2026-04-02"), ("2026-04-02", 1, "2026-04-07"), ("2026-12-23", 1, "2026-12-28"), ("2026-12-30", 1, "2027-01-04"),
    ("2027-01-05", 1, "2027-01-07"), ("2026-06-18", 1, "2026-06-22"), ("2026-11-23", 0, "2026-11-23"), ("2026-04-07", -1, "2026-04-02"),
    ("2026-11-22", -1, "2026-11-20"), ("2026-05-13", 1, "2026-05-15"),
  ])
func adding_workdays(start: String, count: Int, end: String) {
  #expect(swedish.adding(workdays: count, to: date(start)) == date(end))
  if count > 0 { #expect(swedish.workdays(from: date(start), to: date(end)) == count) }
}

@Test("an instant keeps its clock time over working days and the change of clocks")
func adding_workdays_to_instants() {
  #expect(swedish.adding(workdays: 1, to: instant("2026-10-23T09:30")) == instant("2026-10-26T09:30"))
  #expect(swedish.adding(workdays: 3, to: instant("2026-03-26T23:45")) == instant("2026-03-31T23:45"))
}

@Test("an office that never opens does not hang")
func never_open() {
  let closed = WorkCalendar(timeZone: stockholm, options: .init(quietMonths: Set(1...12)))
  #expect(closed.nextReminderMoment(after: instant("2026-11-23T10:00")) == instant("2026-11-23T10:00"))
  #expect(swedish.adding(workdays: .max, to: date("2026-01-01")) > date("2033-01-01"))
  #expect(swedish.adding(workdays: .min, to: date("2026-01-01")) < date("2019-01-01"))
}

@Test(
  "days before holidays are half days, days off or ordinary, as configured",
  arguments: [
    ("2027-01-05", true), ("2026-04-02", true), ("2026-04-30", true), ("2026-05-13", true), ("2026-10-30", true), ("2026-12-23", false),
    ("2026-12-30", false), ("2026-06-18", false), ("2026-06-05", true), ("2026-05-22", false), ("2026-11-23", false),
  ])
func days_before_holidays(text: String, isEve: Bool) {
  var calendar = swedish
  #expect(calendar.isHalfDay(date(text)) == isEve)
  #expect(calendar.isWorkday(date(text)))
  calendar.options.daysBeforeHolidays = .off
  #expect(calendar.isWorkday(date(text)) == !isEve)
  #expect(!calendar.isHalfDay(date(text)))
  calendar.options.daysBeforeHolidays = .work
  #expect(calendar.isWorkday(date(text)))
  #expect(!calendar.isHalfDay(date(text)))
}

@Test(
  "a bridge day is a single working day between days off",
  arguments: [
    ("2026-05-15", true), ("2027-05-07", true), ("2025-05-02", true), ("2026-01-05", true), ("2026-01-02", true), ("2025-12-22", false),
    ("2024-12-23", true), ("2024-12-27", true), ("2026-05-14", false), ("2026-05-18", false), ("2026-12-28", false),
  ])
func bridge_days(text: String, isBridge: Bool) {
  var calendar = swedish
  let wasWorkday = calendar.isWorkday(date(text))
  calendar.options.bridgeDaysOff = true
  #expect((wasWorkday && !calendar.isWorkday(date(text))) == isBridge)
}

@Test("closed days of the office count as days off")
func closed_days() {
  let calendar = WorkCalendar(timeZone: stockholm, options: .init(bridgeDaysOff: true, closedDays: [date("2026-11-26")]))
  #expect(!calendar.isWorkday(date("2026-11-26")))
  #expect(!calendar.isWorkday(date("2026-11-27")), "now a bridge day")
}

@Test(
  "reminders go out on working days, in office hours, never in July",
  arguments: [
    ("2026-11-23T10:12", "2026-11-23T10:12"), ("2026-11-23T06:00", "2026-11-23T08:00"), ("2026-11-23T17:00", "2026-11-24T08:00"),
    ("2026-11-20T18:00", "2026-11-23T08:00"), ("2026-06-30T16:59", "2026-06-30T16:59"), ("2026-06-30T17:00", "2026-08-03T08:00"),
    ("2026-07-15T12:00", "2026-08-03T08:00"), ("2026-12-24T09:00", "2026-12-28T08:00"), ("2026-04-02T13:00", "2026-04-07T08:00"),
    ("2026-10-24T09:00", "2026-10-26T08:00"),
  ])
func reminder_moments(after: String, expected: String) {
  #expect(swedish.nextReminderMoment(after: instant(after)) == instant(expected))
}

@Test("July can be configured to be a month as any other")
func july() {
  #expect(swedish.isQuietPeriod(instant("2026-07-31T23:59")))
  #expect(!swedish.isQuietPeriod(instant("2026-08-01T00:00")))
  let calendar = WorkCalendar(timeZone: stockholm, options: .init(quietMonths: []))
  #expect(calendar.nextReminderMoment(after: instant("2026-07-15T12:00")) == instant("2026-07-15T12:00"))
}
