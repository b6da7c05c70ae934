import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

@Suite struct ReminderTests {
  @Test func two_reminders_then_closing_on_working_days() throws {
    var play = try Play(at: clock("2026-02-09 17:32"), rules: rules())
    try play.apply(judgements(missing: Set(ItemID.standard)))
    play.now = try clock("2026-02-10 09:00")
    try play.wait(days: 120)
    #expect(play.letters.map(\.kind) == [.received, .reminderMissing, .reminderMissing, .closed])
    #expect(play.standing?.state == .closedInactive)
    let days = play.history.compactMap { event in if case .wrote = event.what { event.at } else { nil } }
    #expect(days.dropFirst().allSatisfy { WorkCalendar(timeZone: stockholm).isWorkday($0) })
  }

  @Test func a_desk_that_was_off_for_months_sends_one_letter_a_day_at_most() throws {
    var play = try Play(at: clock("2026-02-09 17:32"), rules: rules())
    try play.apply(judgements(missing: [.gdpr]))
    play.now = try clock("2026-05-18 09:00")
    for _ in 0..<5 { try play.tick() }
    #expect(play.letters.map(\.kind) == [.received, .reminderMissing])
  }

  /// A reminder has said when the case will be closed; a desk that comes back long after that day keeps its word.
  @Test func a_desk_that_was_off_past_the_closing_day_closes_instead_of_reminding_again() throws {
    var play = try Play(at: clock("2026-06-08 11:52"), rules: rules())
    try play.apply(judgements(missing: [.gdpr]))
    play.now = try clock("2026-06-30 17:00")
    try play.tick()
    play.now = try clock("2026-08-20 09:00")
    var onTime = play
    try onTime.tick()
    #expect(onTime.letters.map(\.kind) == [.received, .reminderMissing, .reminderMissing])
    play.now = try clock("2026-10-30 09:00")
    try play.tick()
    #expect(play.letters.map(\.kind) == [.received, .reminderMissing, .closed])
    #expect(play.standing?.state == .closedInactive)
  }

  @Test func nobody_is_reminded_in_july() throws {
    var play = try Play(at: clock("2026-06-24 10:00"), rules: rules())
    try play.apply(judgements(missing: [.gdpr]))
    play.now = try clock("2026-07-01 10:00")
    while play.now < (try clock("2026-07-31 16:00")) { try play.wait(days: 1) }
    #expect(play.letters.count == 1)
    try play.wait(days: 4)
    #expect(play.letters.last?.kind == .reminderMissing)
  }

  @Test func unanswered_times_are_reminded_of_then_renewed_then_a_person_is_asked() throws {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    try play.apply(judgements())
    play.now = try clock("2026-02-02 09:00")
    try play.wait(days: 90)
    let kinds = play.letters.map(\.kind)
    #expect(kinds.prefix(2) == [.complete, .reminderTimes])
    #expect(kinds.count { $0 == .reminderTimes || $0 == .newTimes } <= 2)
    #expect(play.standing?.state == .withStaff)
    #expect(play.standing?.handover == .noAnswer)
  }

  @Test func staff_are_reminded_of_a_decision_and_the_applicant_is_not() throws {
    var play = try Play(at: clock("2026-10-05 14:10"), rules: rules())
    try play.apply(judgements(), track: .linkedin)
    play.now = try clock("2026-10-06 09:00")
    try play.wait(days: 40)
    #expect(play.letters.map(\.kind) == [.completeKomAG, .staffDecision, .staffReminder])
  }

  @Test func the_meeting_is_reminded_of_on_the_working_day_before() throws {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    try play.apply(judgements())
    try play.staff(.book(try clock("2026-02-16 10:00")))  // a Monday
    play.now = try clock("2026-02-12 09:00")
    try play.tick()
    #expect(play.letters.last?.kind == .booked)
    play.now = try clock("2026-02-13 09:00")
    try play.tick()
    #expect(play.letters.last?.kind == .meetingReminder)
  }

  @Test func half_a_year_after_approval_the_applicant_is_asked_how_it_goes() throws {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    try play.apply(judgements())
    try play.staff(.decide(play.decision(.approved)))
    play.now = try clock("2026-08-01 09:00")
    try play.tick()
    #expect(play.letters.last?.kind == .approved)
    play.now = try clock("2026-08-04 09:00")
    try play.tick()
    #expect(play.letters.last?.kind == .followUp)
  }

  @Test func a_mail_by_hand_stops_the_reminders_and_starts_the_days_anew() throws {
    var play = try Play(at: clock("2026-02-02 09:00"), rules: rules())
    try play.apply(judgements(missing: [.gdpr]))
    try play.wait(days: 6)
    try play.write(.acknowledgement)
    try play.wait(days: 6)
    #expect(play.letters.count == 1)
  }
}
