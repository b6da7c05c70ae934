import Foundation
import Testing

@testable import Scheduling

/// Wednesday 30 September 2026.
private let now = instant("2026-09-30T12:00")

private func read(_ text: String) -> TypedTime? { TypedTime(text, now: now, timeZone: stockholm) }

@Test(
  "times that staff type are read, in either language",
  arguments: [
    ("2026-10-01T10:00+02:00", "2026-10-01T10:00"), ("2026-10-01T08:00:00Z", "2026-10-01T10:00"), ("2026-10-01T10:00", "2026-10-01T10:00"),
    ("2026-10-01 10:00", "2026-10-01T10:00"), ("2026-10-01 kl. 10.30", "2026-10-01T10:30"), ("1 oktober kl 10", "2026-10-01T10:00"),
    ("torsdag den 1 oktober 2026 kl. 10.00", "2026-10-01T10:00"), ("tor 1/10 9:15", "2026-10-01T09:15"),
    ("Oct 1 at 10:00", "2026-10-01T10:00"),
    ("Thursday, 1 October 2026, 13:00", "2026-10-01T13:00"), ("imorgon 13", "2026-10-01T13:00"), ("today 15:30", "2026-09-30T15:30"),
    ("2 mars 10.00", "2027-03-02T10:00"),
  ])
func typed_moments(text: String, moment: String) {
  #expect(read(text) == .moment(instant(moment)))
}

@Test(
  "a day is a day",
  arguments: [("2026-12-24", 2026, 12, 24), ("24 december", 2026, 12, 24), ("24/12", 2026, 12, 24), ("29 feb", 2028, 2, 29)])
func typed_days(text: String, year: Int, month: Int, day: Int) throws {
  #expect(read(text) == .day(try #require(CivilDate(year: year, month: month, day: day))))
}

@Test(
  "what is not understood whole is refused",
  arguments: [
    "", "10:00", "fredag", "fredag 1 oktober 10:00", "2026-10-01 25:00", "2026-02-30", "31/2", "1 oktober 10 11", "snart",
    "2026-10-01 10:00 ungefär",
    "1 oktober 2026 2027", "kl", "99999999999999999999 oktober", "2026-10-01 2026-10-02",
  ])
func typed_nonsense(text: String) {
  #expect(read(text) == nil)
}

@Test("a clock by itself is read as one")
func typed_clocks() {
  #expect(TypedTime.clock("15:00") == 900 && TypedTime.clock("kl. 9.30") == 570 && TypedTime.clock("15") == 900)
  #expect(TypedTime.clock("2026-10-01 15:00") == nil && TypedTime.clock("24:00") == nil)
}
