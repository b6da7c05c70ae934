import Foundation
import Testing

@testable import Scheduling

private struct ExpandedRule: Decodable {
  var rule: String
  var start: String
  var dates: String
}

@Test("rules recur as in an independent library, from any beginning of the window")
func rules_as_elsewhere() throws {
  let file = calendarFixtures.appending(path: "recurrences.json")
  let rows = try JSONDecoder().decode([ExpandedRule].self, from: Data(contentsOf: file))
  #expect(rows.count == 400)
  for row in rows {
    let rule = try #require(ICalendarRecurrence(row.rule, limits: .standard), "\(row.rule)")
    let first = try #require(ICalendarTime(row.start)).wall
    let expected = row.dates.split(separator: " ").compactMap { ICalendarTime($0 + row.start.suffix(7))?.wall }
    for begin in ["20260101T000001", "20260820T120000"] {
      let window = try #require(ICalendarTime(begin)).wall...(try #require(ICalendarTime("20271231T235959")).wall)
      var steps = 1_000_000
      let starts = try rule.starts(from: first, in: window, until: rule.until?.wall, steps: &steps).filter { $0 != first }
      #expect(starts == expected.filter { window.contains($0) }, "\(row.rule) from \(row.start)")
    }
  }
}

private func busy(_ file: String) throws -> BusyCalendar {
  let bytes = Array(try Data(contentsOf: calendarFixtures.appending(path: "calendars/" + file)))
  return try BusyCalendar(iCalendar: bytes, from: instant("2026-01-01T00:00"), to: instant("2027-01-01T00:00"), timeZone: stockholm)
}

@Test(
  "a year of recurring events with exceptions, over both changes of clocks, is as busy as in an independent library",
  arguments: ["outlook.ics", "google.ics", "exchange.ics", "random.ics"])
func busy_as_elsewhere(file: String) throws {
  let expected = try JSONDecoder().decode(
    [String: [[Double]]].self, from: Data(contentsOf: calendarFixtures.appending(path: "busy-times.json")))
  let theirs = try #require(expected[file]).map {
    Slot(start: Date(timeIntervalSince1970: $0[0]), end: Date(timeIntervalSince1970: $0[1]))
  }
  let ours = try busy(file)
  #expect(ours.problems == [])
  #expect(theirs.count > 20)
  let (missing, extra) = (Set(theirs).subtracting(ours.busy), Set(ours.busy).subtracting(theirs))
  #expect(
    missing.isEmpty && extra.isEmpty,
    "missing \(missing.sorted { $0.start < $1.start }.prefix(5)), extra \(extra.sorted { $0.start < $1.start }.prefix(5))")
}

/// The busy times of 2026 in a calendar with these lines.
private func busy(lines: String, limits: ICalendarLimits = .standard, tentativeIsBusy: Bool = true) throws -> BusyCalendar {
  try BusyCalendar(
    iCalendar: Array("BEGIN:VCALENDAR\n\(lines)\nEND:VCALENDAR\n".utf8), from: instant("2026-01-01T00:00"), to: instant("2027-01-01T00:00"),
    timeZone: stockholm, tentativeIsBusy: tentativeIsBusy, limits: limits)
}

private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

@Test(
  "one event is busy when it should be",
  arguments: [
    ("DTSTART:20260601T080000Z\nDTEND:20260601T090000Z", [slot("2026-06-01T10:00", "2026-06-01T11:00")]),
    ("DTSTART:20260601T080000\nDURATION:PT1H30M", [slot("2026-06-01T08:00", "2026-06-01T09:30")]),
    ("DTSTART;VALUE=DATE:20260601", [slot("2026-06-01T00:00", "2026-06-02T00:00")]),
    ("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260331", [slot("2026-03-29T00:00", "2026-03-31T00:00")]),
    ("DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260601", [slot("2026-06-01T00:00", "2026-06-02T00:00")]),
    ("DTSTART:20260601T080000", []), ("DTSTART:20260601T080000\nDTEND:20260601T070000", []),
    ("DTSTART:20260601T080000\nDURATION:-PT1H", []),
    ("DTSTART:20251231T230000\nDTEND:20260101T010000", [slot("2026-01-01T00:00", "2026-01-01T01:00")]),
    (
      "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\":20260601T080000\nDURATION:PT1H",
      [slot("2026-06-01T08:00", "2026-06-01T09:00")]
    ),
    ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Helsinki:20260601T080000\nDURATION:PT1H", [slot("2026-06-01T07:00", "2026-06-01T08:00")]),
    ("DTSTART;TZID=GMT Standard Time:20260601T080000\nDURATION:PT1H", [slot("2026-06-01T09:00", "2026-06-01T10:00")]),
    ("DTSTART;TZID=tzone://Microsoft/Utc:20260601T080000\nDURATION:PT1H", [slot("2026-06-01T10:00", "2026-06-01T11:00")]),
    ("DTSTART:20260601T080000\nDTEND:20260601T090000\nSTATUS:CANCELLED", []),
    ("DTSTART:20260601T080000\nDTEND:20260601T090000\nTRANSP:TRANSPARENT", []),
    ("DTSTART:20260601T080000\nDTEND:20260601T090000\nX-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE", []),
    ("dtstart:20260601T08\n 0000\r\nDtEnd:2026\r\n\t0601T090000", [slot("2026-06-01T08:00", "2026-06-01T09:00")]),
    (
      "DTSTART:20261025T003000Z\nDTEND:20261025T013000Z",
      [Slot(start: instant("2026-10-25T00:30:00Z"), end: instant("2026-10-25T01:30:00Z"))]
    ),
    (
      "DTSTART:20260601T080000\nDURATION:PT1H\nRDATE;VALUE=PERIOD:20260603T080000Z/20260603T083000Z",
      [slot("2026-06-01T08:00", "2026-06-01T09:00"), slot("2026-06-03T10:00", "2026-06-03T10:30")]
    ),
    (
      "DTSTART:20260601T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20260602",
      [slot("2026-06-01T08:00", "2026-06-01T09:00"), slot("2026-06-02T08:00", "2026-06-02T09:00")]
    ),
    (
      "DTSTART:20260601T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260602",
      [slot("2026-06-01T08:00", "2026-06-01T09:00"), slot("2026-06-03T08:00", "2026-06-03T09:00")]
    ),
  ])
func single_events(lines: String, expected: [Slot]) throws {
  let read = try busy(lines: event(lines))
  #expect(read.busy == expected)
  #expect(read.problems == [])
}

@Test("tentative events count as busy, or not, as asked")
func tentative_events() throws {
  let lines = [
    event("UID:a\nDTSTART:20260601T080000\nDURATION:PT1H\nSTATUS:TENTATIVE"),
    event("UID:b\nDTSTART:20260602T080000\nDURATION:PT1H\nX-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"),
    "BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:20260603T080000Z/PT1H\nEND:VFREEBUSY",
  ].joined(separator: "\n")
  #expect(try busy(lines: lines).busy.count == 3)
  #expect(try busy(lines: lines, tentativeIsBusy: false).busy.isEmpty)
}

@Test("published free/busy is read")
func free_busy() throws {
  let read = try busy(
    lines: """
      BEGIN:VFREEBUSY
      FREEBUSY:20260601T080000Z/20260601T090000Z,20260602T080000Z/PT30M
      FREEBUSY;FBTYPE=FREE:20260603T080000Z/PT1H
      FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260604T080000Z/P1D
      END:VFREEBUSY
      """)
  #expect(
    read.busy == [
      slot("2026-06-01T10:00", "2026-06-01T11:00"), slot("2026-06-02T10:00", "2026-06-02T10:30"),
      slot("2026-06-04T10:00", "2026-06-05T10:00"),
    ])
}

@Test("a change to this and all later instances moves them, the newest revision of an instance counts, and nested alarms don't matter")
func changed_series() throws {
  let read = try busy(
    lines: [
      event("UID:a\nDTSTART:20260601T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nBEGIN:VALARM\nDTSTART:20200101T000000\nEND:VALARM"),
      event("UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260603T080000\nDTSTART:20260603T100000\nDURATION:PT2H"),
      event("UID:a\nSEQUENCE:2\nRECURRENCE-ID:20260602T080000\nDTSTART:20260602T150000\nDURATION:PT1H"),
      event("UID:a\nSEQUENCE:1\nRECURRENCE-ID:20260602T080000\nDTSTART:20260602T160000\nDURATION:PT1H"),
    ].joined(separator: "\n"))
  #expect(
    read.busy == [
      slot("2026-06-01T08:00", "2026-06-01T09:00"), slot("2026-06-02T15:00", "2026-06-02T16:00"),
      slot("2026-06-03T10:00", "2026-06-03T12:00"),
      slot("2026-06-04T10:00", "2026-06-04T12:00"),
    ])
}

@Test("what can't be read is told, not passed over in silence")
func told_problems() throws {
  let read = try busy(
    lines: [
      event("UID:a\nSUMMARY:Varje timme\nDTSTART:20260601T080000\nDURATION:PT1H\nRRULE:FREQ=HOURLY"), event("UID:b\nSUMMARY:Utan start"),
      event("UID:c\nDTSTART;TZID=Atlantis:20260602T080000\nDURATION:PT1H"),
    ].joined(separator: "\n"))
  #expect(read.busy == [slot("2026-06-01T08:00", "2026-06-01T09:00"), slot("2026-06-02T08:00", "2026-06-02T09:00")])
  #expect(read.problems.count == 3)
  #expect(read.problems.contains { $0.contains("Varje timme") })
  #expect(read.problems.contains { $0.contains("Atlantis") })
}

@Test(
  "text that is no calendar is an error that says so", arguments: ["", "<html>Log in</html>", "BEGIN:VEVENT\nEND:VEVENT", ":", "\n\n \n"])
func no_calendar(text: String) {
  #expect(throws: ICalendarError.notACalendar) {
    try BusyCalendar.busyTimes(inICalendar: text, from: instant("2026-01-01T00:00"), to: instant("2027-01-01T00:00"), timeZone: stockholm)
  }
}

@Test("every limit holds at its value and not beyond it")
func calendar_limits() throws {
  let two = event("UID:a\nDTSTART:20260601T080000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2")
  #expect(try busy(lines: two, limits: .init(components: 2, instances: 2)).busy.count == 2)
  #expect(throws: ICalendarError.overLimit("components", 1)) { try busy(lines: two, limits: .init(components: 1)) }
  #expect(throws: ICalendarError.overLimit("busy times", 1)) { try busy(lines: two, limits: .init(instances: 1)) }
  #expect(throws: ICalendarError.overLimit("octets", 20)) { try busy(lines: two, limits: .init(bytes: 20)) }
  #expect(throws: ICalendarError.tooMuchRecurrence) { try busy(lines: two, limits: .init(steps: 1)) }
  let long = event("DTSTART:20260601T080000\nDURATION:PT1H\nSUMMARY:" + String(repeating: "x", count: 100_000))
  #expect(try busy(lines: long).busy.count == 1)
}

@Test("hostile rules and numbers end in time")
func hostile_rules() throws {
  let clock = ContinuousClock()
  let rules = [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10000000", "FREQ=DAILY;COUNT=9999999999999999999999",
    "FREQ=DAILY;INTERVAL=99999999999",
    "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=1,2,3,4,5,6;COUNT=1000000",
    "FREQ=WEEKLY;BYDAY=99MO", "FREQ=MONTHLY;BYDAY=-9223372036854775808MO", "FREQ=SECONDLY", "FREQ=", "=;=;=",
    "FREQ=DAILY;UNTIL=99999999T999999Z",
    "FREQ=YEARLY;BYWEEKNO=53,-53;BYYEARDAY=366,-366;BYSETPOS=-366",
  ]
  let elapsed = clock.measure {
    for rule in rules {
      for start in ["00010101T000000", "99991231T235959Z", "20260601T080000"] {
        _ = try? busy(
          lines: event("DTSTART:\(start)\nDURATION:P36525D\nRRULE:\(rule)\nEXDATE:99991231T235959"), limits: .init(steps: 200_000))
      }
    }
  }
  #expect(elapsed < .seconds(20))
}

@Test("cut anywhere and scrambled anyhow, a calendar does no harm")
func damaged_calendars() throws {
  var random = SeededGenerator(state: 3)
  for file in ["outlook.ics", "google.ics", "exchange.ics"] {
    let whole = Array(try Data(contentsOf: calendarFixtures.appending(path: "calendars/" + file)))
    for _ in 0..<60 {
      var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))
      for _ in 0..<Int.random(in: 0...20, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let read = try? BusyCalendar(
        iCalendar: bytes, from: instant("2026-01-01T00:00"), to: instant("2026-03-01T00:00"), timeZone: stockholm)
      if let read { #expect(read.busy == merged(read.busy)) }
    }
  }
}

@Test("meetings that are known by their UID don't count, with all their instances")
func known_meetings() throws {
  func event(_ uid: String, _ hour: Int, _ rest: String = "") -> String {
    "BEGIN:VEVENT\r\nUID:\(uid)\r\nDTSTART:20260302T\(hour)0000Z\r\nDURATION:PT1H\r\n\(rest)END:VEVENT\r\n"
  }
  let text =
    "BEGIN:VCALENDAR\r\n" + event("ours@kth.se", 10, "RRULE:FREQ=DAILY;COUNT=2\r\n") + event("theirs@kth.se", 12)
    + event("ours@kth.se", 14, "RECURRENCE-ID:20260303T100000Z\r\n") + "END:VCALENDAR\r\n"
  func busy(_ known: Set<String>) throws -> [Slot] {
    try BusyCalendar(
      iCalendar: Array(text.utf8), from: instant("2026-03-01T00:00"), to: instant("2026-03-08T00:00"), timeZone: stockholm, except: known
    ).busy
  }
  #expect(try busy([]).count == 3)
  #expect(try busy(["ours@kth.se"]) == [slot("2026-03-02T13:00", "2026-03-02T14:00")])
}
