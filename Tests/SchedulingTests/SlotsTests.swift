import Foundation
import Testing

@testable import Scheduling

private func rules(
  _ hours: [String: [String]] = weekdayHours, minutes: Int = 45, offers: Int = 3, notice: Int = 2, horizon: Int = 15
) throws -> SlotRules {
  try SlotRules(hours: OpeningHours(hours), minutes: minutes, offers: offers, noticeWorkdays: notice, horizonWorkdays: horizon)
}

private let weekdayHours = Dictionary(
  uniqueKeysWithValues: ["mon", "tue", "wed", "thu", "fri"].map { ($0, ["09:00-12:00", "13:00-16:00"]) })

@Test(
  "ranges of hours as people write them",
  arguments: [
    ("09:00-12:00", 540, 720), ("9-12", 540, 720), ("09.00–12.30", 540, 750), ("9:15 - 10", 555, 600), ("00:00-24:00", 0, 1440),
  ])
func ranges(text: String, start: Int, end: Int) {
  let range = ClockRange(text)
  #expect(range?.start == start)
  #expect(range?.end == end)
}

@Test(
  "what is no range is refused",
  arguments: [
    "", "-", "9", "12-9", "9-9", "9:60-10", "9:5-10", "24:01-25", "9-12-13", "nio-tolv", "-9-10", "9-25", "9999999999999999999-10", "٩-١٢",
  ])
func no_ranges(text: String) {
  #expect(ClockRange(text) == nil)
}

@Test("errors in the configured hours tell what to write")
func hours_errors() throws {
  #expect(throws: OpeningHours.Fault.unknownWeekday("monday")) { try OpeningHours(["monday": []]) }
  #expect(throws: OpeningHours.Fault.notARange(weekday: "mon", text: "9 till 12")) { try OpeningHours(["mon": ["9 till 12"]]) }
  #expect(throws: OpeningHours.Fault.overlap(weekday: "mon")) { try OpeningHours(["mon": ["13-16", "9-14"]]) }
  #expect(throws: OpeningHours.Fault.weekdayTwice("tue")) { try OpeningHours(["tis": ["9-12"], "tue": ["13-14"]]) }
  #expect(try OpeningHours(["mån": ["13-16", "9-12"]])[.monday] == [ClockRange("9-12"), ClockRange("13-16")])
  #expect(OpeningHours.Fault.notARange(weekday: "mon", text: "x").description.contains("09:00-12:00"))
}

@Test("numbers that make no sense are refused")
func rule_errors() throws {
  #expect(throws: SlotRules.Fault.self) { try rules(minutes: 0) }
  #expect(throws: SlotRules.Fault.self) { try rules(offers: 0) }
  #expect(throws: SlotRules.Fault.noticeBeyondHorizon(notice: 5, horizon: 4)) { try rules(notice: 5, horizon: 4) }
  #expect(throws: SlotRules.Fault.hoursTooShort(minutes: 45)) { try rules(["mon": ["9:00-9:30"]]) }
  #expect(throws: SlotRules.Fault.hoursTooShort(minutes: 45)) { try rules([:]) }
}

@Test("an offer is three times on three days, morning and afternoon")
func offers_are_spread() throws {
  let finder = SlotFinder(rules: try rules(), calendar: swedish, busy: [])
  let now = instant("2026-11-23T14:20")
  let offer = finder.slotsToOffer(now: now)
  #expect(offer.count == 3)
  #expect(offer == finder.slotsToOffer(now: now))
  #expect(Set(offer.map { swedish.date(of: $0.start) }).count == 3)
  #expect(Set(offer.map { swedish.date(of: $0.start).weekday }).count == 3)
  let afternoons = offer.count { swedish.isAfternoon($0) }
  #expect(afternoons == 1 || afternoons == 2)
}

extension WorkCalendar {
  fileprivate func isAfternoon(_ slot: Slot) -> Bool { slot.start >= instant(date(of: slot.start), minute: 12 * 60) }
}

/// A small generator with a seed, so that a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Test("whatever the hours, the calendars and the day, an offer keeps the rules")
func offers_keep_the_rules() throws {
  var random = SeededGenerator(state: 7)
  var offered = 0
  for _ in 0..<300 {
    let notice = Int.random(in: 0...4, using: &random)
    let rules = try rules(
      ["mon": ["09:00-12:00"], "wed": ["08:10-09:55", "13:00-16:15"], "fri": ["09:00-16:00"]].filter {
        $0.key != "wed" || Bool.random(using: &random)
      },
      minutes: [30, 45, 60].randomElement(using: &random) ?? 45, offers: Int.random(in: 1...5, using: &random), notice: notice,
      horizon: Int.random(in: max(notice, 1)...25, using: &random))
    let now = instant("2026-01-01T00:00").addingTimeInterval(.random(in: 0...(2 * 365 * 86_400), using: &random))
    let busy = (0..<20).map { _ in
      let start = now.addingTimeInterval(.random(in: 0...(30 * 86_400), using: &random).rounded())
      return Slot(start: start, end: start.addingTimeInterval(.random(in: 600...20_000, using: &random)))
    }
    let avoided = Array(busy.prefix(5))
    let finder = SlotFinder(rules: rules, calendar: swedish, busy: Array(busy.dropFirst(10)), held: Array(busy[5..<10]))
    let offer = finder.slotsToOffer(now: now, avoiding: avoided)
    offered += offer.count
    #expect(offer.count <= rules.offers)
    #expect(offer == offer.sorted { $0.start < $1.start })
    for (index, slot) in offer.enumerated() {
      #expect(finder.misfit(slot, now: now) == nil)
      #expect(!busy.contains { $0.overlaps(slot) })
      #expect(slot.end.timeIntervalSince(slot.start) == Double(rules.minutes) * 60)
      #expect(!offer.dropFirst(index + 1).contains { $0.overlaps(slot) })
      let halfDay = offer.count {
        swedish.date(of: $0.start) == swedish.date(of: slot.start) && swedish.isAfternoon($0) == swedish.isAfternoon(slot)
      }
      #expect(halfDay <= 2)
    }
  }
  #expect(offered > 300)
}

@Test("notice is counted in working days: a mail on a Thursday evening before Easter gets Thursday after it")
func notice_over_easter() throws {
  let finder = SlotFinder(rules: try rules(notice: 2, horizon: 3), calendar: swedish, busy: [])
  let offer = finder.slotsToOffer(now: instant("2026-04-02T20:00"))
  #expect(offer.allSatisfy { ["2026-04-08", "2026-04-09"].map(date).contains(swedish.date(of: $0.start)) })
  #expect(offer.count == 3)
}

@Test("no times are offered on the afternoon before a holiday")
func half_days() throws {
  let finder = SlotFinder(rules: try rules(notice: 0, horizon: 1), calendar: swedish, busy: [])
  let eve = finder.candidates(now: instant("2026-10-30T00:00")).filter { $0.date == date("2026-10-30") }
  #expect(eve.map(\.minute).max() == 11 * 60 + 15)
}

@Test("nothing free gives no times, not wrong ones")
func nothing_free() throws {
  let finder = SlotFinder(rules: try rules(), calendar: swedish, busy: [slot("2026-11-01T00:00", "2027-03-01T00:00")])
  #expect(finder.slotsToOffer(now: instant("2026-11-23T10:00")).isEmpty)
  #expect(finder.slots(near: [instant("2026-12-01T10:00")], now: instant("2026-11-23T10:00")).isEmpty)
}

@Test("times offered next avoid those that were declined")
func declined_times() throws {
  let finder = SlotFinder(rules: try rules(horizon: 30), calendar: swedish, busy: [])
  let now = instant("2026-11-23T10:00")
  var declined: [Slot] = []
  for _ in 0..<5 {
    let offer = finder.slotsToOffer(now: now, avoiding: declined)
    #expect(offer.count == 3)
    #expect(!offer.contains { slot in declined.contains { $0.overlaps(slot) } })
    declined += offer
  }
}

@Test("times near a proposal are on its day where that is possible")
func near_proposals() throws {
  let proposal = instant("2026-12-01T10:00")
  let now = instant("2026-11-23T10:00")
  let finder = SlotFinder(rules: try rules(), calendar: swedish, busy: [slot("2026-12-01T09:00", "2026-12-01T11:30")])
  let near = finder.slots(near: [proposal], now: now)
  #expect(near.count == 3)
  #expect(near.contains { swedish.date(of: $0.start) == date("2026-12-01") })
  #expect(near.allSatisfy { abs($0.start.timeIntervalSince(proposal)) < 2 * 86_400 })
}

@Test(
  "a proposal is told why it does not fit",
  arguments: [
    ("2026-11-25T09:00", nil), ("2026-11-25T11:15", nil), ("2026-11-25T11:16", SlotMisfit.outsideHours),
    ("2026-11-25T12:15", .outsideHours),
    ("2026-11-23T09:00", .past), ("2026-11-24T09:00", .tooSoon), ("2026-11-28T10:00", .dayOff(holiday: nil)),
    ("2026-11-26T10:00", .busy), ("2026-11-26T09:15", nil), ("2026-11-26T11:00", nil), ("2027-01-20T10:00", .tooFar),
    ("2026-12-24T10:00", .tooFar),
  ] as [(String, SlotMisfit?)])
func misfits(start: String, expected: SlotMisfit?) throws {
  let rules = try rules()
  let finder = SlotFinder(rules: rules, calendar: swedish, busy: [slot("2026-11-26T10:00", "2026-11-26T11:00")])
  #expect(finder.misfit(rules.slot(at: instant(start)), now: instant("2026-11-23T10:00")) == expected)
}

@Test("a holiday is named, and notice may be waived")
func misfit_details() throws {
  let rules = try rules(horizon: 40)
  let finder = SlotFinder(rules: rules, calendar: swedish, busy: [])
  let now = instant("2026-11-23T10:00")
  #expect(finder.misfit(rules.slot(at: instant("2026-12-24T10:00")), now: now) == .dayOff(holiday: "julafton"))
  #expect(finder.misfit(rules.slot(at: instant("2026-11-24T10:00")), now: now, ignoringNotice: true) == nil)
  #expect(finder.misfit(rules.slot(at: now), now: now, ignoringNotice: true) == .past)
}

@Test("merging keeps exactly the time that is covered")
func merging() {
  let merged = merged([
    slot("2026-01-01T10:00", "2026-01-01T11:00"), slot("2026-01-01T08:00", "2026-01-01T09:00"),
    slot("2026-01-01T09:00", "2026-01-01T09:30"),
    slot("2026-01-01T10:15", "2026-01-01T10:30"), slot("2026-01-01T12:00", "2026-01-01T12:00"),
  ])
  #expect(merged == [slot("2026-01-01T08:00", "2026-01-01T09:30"), slot("2026-01-01T10:00", "2026-01-01T11:00")])
}
