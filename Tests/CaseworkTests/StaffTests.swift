import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

@Suite struct StaffTests {
  private func play(_ items: [Judgement] = judgements(), track: Track = .general) throws -> Play {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    try play.apply(items, track: track)
    return play
  }

  @Test func a_decision_is_made_once_and_reopened_to_correct_it() throws {
    var play = try play()
    #expect(try play.staff(.decide(play.decision(.approved))).kinds == [.approved])
    #expect(throws: Refusal.self) { try play.staff(.decide(play.decision(.rejected))) }
    try play.staff(.reopen(reason: "wrong case"))
    #expect(play.standing?.state == .awaitingDecision)
    #expect(try play.staff(.decide(play.decision(.rejected))).kinds == [.rejected])
  }

  @Test func each_track_has_its_deciding_body() throws {
    var linkedIn = try play(track: .linkedin)
    #expect(throws: Refusal.self) { try linkedIn.staff(.decide(linkedIn.decision(.approved))) }
    #expect(try linkedIn.staff(.decide(linkedIn.decision(.approved, body: .komAG))).kinds == [.approved])
    var general = try play()
    #expect(throws: Refusal.self) { try general.staff(.decide(general.decision(.approved, body: .komAG))) }
  }

  @Test func a_decision_needs_a_motivation() throws {
    var play = try play()
    var decision = play.decision(.approved)
    decision.motivation = "  "
    #expect(throws: Refusal.self) { try play.staff(.decide(decision)) }
  }

  @Test func what_staff_set_the_desk_does_not_change() throws {
    var play = try play(judgements(missing: [.gdpr, .graphic]))
    try play.staff(.override(.goals, .missing, reason: "not the account's goals"))
    try play.write(.supplement, items: judgements())
    #expect(play.standing?.standings[.goals]?.judgement.status == .missing)
    #expect(play.standing?.state == .incomplete)
  }

  @Test func nobody_books_a_taken_or_past_time() throws {
    var play = try play()
    let start = try clock("2026-02-10 10:00")
    play.busy = [Slot(start: start, end: start.addingTimeInterval(3_600))]
    #expect(throws: Refusal.self) { try play.staff(.book(start)) }
    #expect(throws: Refusal.self) { try play.staff(.book(try clock("2026-01-10 10:00"))) }
  }

  @Test func a_move_keeps_the_invitation_and_counts_its_revision() throws {
    var play = try play()
    try play.staff(.book(try clock("2026-02-10 10:00")))
    let first = try #require(play.standing?.meeting)
    #expect(try play.staff(.book(try clock("2026-02-11 10:00"))).kinds == [.moved])
    let second = try #require(play.standing?.meeting)
    #expect(second.uid == first.uid && second.sequence == first.sequence + 1)
  }

  @Test func a_no_show_is_offered_other_times() throws {
    var play = try play()
    try play.staff(.book(try clock("2026-02-10 10:00")))
    play.now = try clock("2026-02-10 12:00")
    let outcome = try play.staff(.meetingHeld(false))
    #expect(outcome.kinds == [.newTimes])
    #expect(outcome.letters.first?.facts.apology == .rebooked)
    #expect(play.standing?.state == .offeringTimes)
  }

  @Test func cancelling_leaves_the_case_with_staff() throws {
    var play = try play()
    #expect(throws: Refusal.self) { try play.staff(.cancel) }
    try play.staff(.book(try clock("2026-02-10 10:00")))
    #expect(try play.staff(.cancel).kinds == [.cancelled])
    #expect(play.standing?.state == .withStaff)
    #expect(try play.staff(.resume).kinds == [.complete])
  }

  /// Whoever answers a question hands the case back, without looking first whether the desk had let go of it.
  @Test func an_answer_that_hands_the_case_back_goes_out_though_the_desk_has_it() throws {
    var play = try play()
    let state = play.standing?.state
    #expect(try play.staff(.reply("Ja, det går bra.", resume: true)).kinds == [.reply])
    #expect(play.standing?.state == state)
    #expect(throws: Refusal.self) { try play.staff(.resume) }
    try play.staff(.pause(reason: "semester"))
    #expect(try play.staff(.reply("Hej!", resume: true)).kinds == [.reply])
    #expect(play.standing?.isPaused == false)
  }
}
