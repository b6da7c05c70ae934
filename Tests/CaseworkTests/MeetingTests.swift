import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

/// A meeting between booking and what comes after it.
@Suite struct MeetingTests {
  private let colleague = EmailAddress("karin@kth.se")

  private func booked(at time: String = "2026-02-10 10:00", attendees: [String] = []) throws -> Play {
    var rules = try rules()
    rules.meetings.attendees = try attendees.map(mailbox)
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules)
    try play.apply(judgements())
    try play.staff(.book(try clock(time)))
    return play
  }

  @discardableResult private func calendar(
    _ play: inout Play, _ status: CalendarReply.Status, of address: String = "anna@kth.se", sequence: Int? = nil,
    answer: AnswerReading? = nil, comment: ThreadIntent = .acknowledgement, from sender: String? = nil
  ) throws -> Outcome {
    try play.mail(
      .calendar(
        Incoming.Calendar(
          attendance: Attendance(attendee: try mailbox(address), status: status), sequence: sequence, answer: answer, comment: comment)),
      from: try mailbox(sender ?? address))
  }

  // MARK: - Everybody who attends

  @Test func everybody_who_attends_is_invited_told_of_changes_and_of_the_end() throws {
    var play = try booked(attendees: ["karin@kth.se", "bo@kth.se", "anna@kth.se"])
    #expect(play.letters.suffix(3).map(\.kind) == [.booked, .staffMeeting, .staffMeeting])
    #expect(play.letters.suffix(3).map(\.calendar) == [.request, .request, .request])
    #expect(play.letters.suffix(3).compactMap(\.recipient?.address.description) == ["anna@kth.se", "karin@kth.se", "bo@kth.se"])
    let moved = try play.staff(.book(try clock("2026-02-11 10:00")))
    #expect(moved.kinds == [.moved, .staffMeeting, .staffMeeting] && moved.letters.allSatisfy { $0.calendar == .request })
    #expect(moved.letters.allSatisfy { $0.facts.meeting?.sequence == 1 })
    let cancelled = try play.staff(.cancel)
    #expect(cancelled.kinds == [.cancelled, .staffMeeting, .staffMeeting] && cancelled.letters.allSatisfy { $0.calendar == .cancel })
    #expect(cancelled.letters.allSatisfy { $0.facts.meeting?.sequence == 2 })
    // A booking after that is another revision, and is no cancellation any more.
    let again = try play.staff(.book(try clock("2026-02-12 10:00")))
    #expect(again.kinds == [.booked, .staffMeeting, .staffMeeting])
    #expect(again.letters.allSatisfy { $0.calendar == .request && $0.facts.meeting?.sequence == 3 })
  }

  @Test(arguments: ["withdraw", "decide"])
  func whatever_ends_a_case_calls_its_meeting_off_once(how: String) throws {
    var play = try booked(attendees: ["karin@kth.se"])
    let outcome = try how == "withdraw" ? play.write(.withdrawal) : play.staff(.decide(play.decision(.rejected)))
    #expect(outcome.letters.map(\.calendar) == [.cancel, .cancel])
    try play.staff(.reopen(reason: "error"))
    let later = try play.staff(.decide(play.decision(.approved)))
    #expect(later.letters.map(\.calendar) == [nil])
  }

  @Test func a_decision_after_the_meeting_calls_nothing_off() throws {
    var play = try booked(attendees: ["karin@kth.se"])
    play.now = try clock("2026-02-10 15:00")
    #expect(try play.staff(.decide(play.decision(.approved))).letters.map(\.calendar) == [nil])
    #expect(play.standing?.meeting?.status == .held)
  }

  // MARK: - Answers of calendars

  @Test func answers_are_noted_and_an_attendee_who_declines_is_for_staff_alone() throws {
    var play = try booked(attendees: ["karin@kth.se", "bo@kth.se"])
    let turn = play.standing?.turnSince
    #expect(try calendar(&play, .accepted, of: "karin@kth.se", sequence: 0).letters.isEmpty)
    let declined = try calendar(&play, .declined, of: "bo@kth.se", sequence: 0, answer: AnswerReading(intent: .declineAll))
    #expect(declined.kinds == [.staffMail] && declined.letters.first?.facts.reason == .attendance)
    #expect(play.standing?.meeting?.status == .booked && play.standing?.state == .meetingBooked)
    #expect(play.standing?.participants.isEmpty == true && play.standing?.turnSince == turn)
    #expect(play.standing?.attendances.map(\.status) == [.accepted, .declined])
    try play.staff(.book(try clock("2026-02-11 10:00")))
    #expect(play.standing?.attendances.isEmpty == true)
  }

  @Test func an_answer_to_an_invitation_that_has_been_changed_says_nothing() throws {
    var play = try booked()
    try play.staff(.book(try clock("2026-02-11 10:00")))
    #expect(try calendar(&play, .declined, sequence: 0, answer: AnswerReading(intent: .declineAll)).letters.isEmpty)
    #expect(play.standing?.meeting?.status == .booked)
    let current = try calendar(&play, .declined, sequence: 1, answer: AnswerReading(intent: .declineAll))
    #expect(current.kinds == [.newTimes] && current.letters.first?.calendar == .cancel)
  }

  @Test func a_counter_of_the_applicant_is_a_proposal_though_an_assistant_sends_it() throws {
    var play = try booked()
    let start = try clock("2026-02-12 10:00")
    let outcome = try calendar(
      &play, .counter, sequence: 0, answer: AnswerReading(intent: .counter, proposes: [start]), from: "assistent@kth.se")
    #expect(outcome.kinds == [.proposalReceived, .staffProposal])
    #expect(play.standing?.proposals == [start] && play.standing?.meeting?.status == .booked)
    let confirmed = try play.staff(.confirm(nil))
    #expect(confirmed.kinds == [.moved] && play.standing?.meeting?.sequence == 1)
  }

  @Test func an_applicant_who_may_come_keeps_the_meeting_and_a_question_is_answered() throws {
    var play = try booked()
    let tentative = AnswerReading(intent: .ackOnly, candidates: [1])
    #expect(try calendar(&play, .tentative, sequence: 0, answer: tentative).kinds == [.staffMail])
    let accepted = AnswerReading(intent: .accept, slot: 1, acceptable: [1])
    #expect(try calendar(&play, .accepted, sequence: 0, answer: accepted, comment: .question).kinds == [.questionReceived, .staffMail])
    #expect(play.standing?.meeting?.status == .booked)
  }

  @Test func a_colleague_who_is_away_says_nothing_about_the_applicant() throws {
    var play = try booked(attendees: ["karin@kth.se"])
    try play.mail(.automatic(absentUntil: try clock("2026-03-01 08:00")), from: try mailbox("karin@kth.se"))
    #expect(play.standing?.absentUntil == nil)
    try play.mail(.automatic(absentUntil: try clock("2026-03-01 08:00")))
    #expect(play.standing?.absentUntil != nil)
  }

  // MARK: - Another time

  @discardableResult private func wish(_ play: inout Play, _ wish: MeetingWish, answer: AnswerReading = AnswerReading(intent: .question))
    throws -> Outcome
  {
    try play.mail(
      .human(
        Incoming.Human(assessment: Assessment(intent: .submission, language: .sv), intent: .question, answer: answer, wish: wish)))
  }

  @Test func who_asks_for_another_time_keeps_the_old_one_until_a_new_one_is_chosen() throws {
    var play = try booked(attendees: ["karin@kth.se"])
    let old = try #require(play.standing?.meeting)
    let outcome = try wish(&play, .anotherTime)
    #expect(outcome.kinds == [.newTimes] && outcome.letters.first?.facts.apology == .moving)
    #expect(outcome.letters.first?.calendar == nil)
    #expect(play.standing?.meeting == old && play.standing?.heldSlots.contains(old.slot) == true)
    #expect(play.standing?.openOffer?.slots.contains(where: old.slot.overlaps) == false)
    let chosen = try play.write(.other, answer: AnswerReading(intent: .accept, slot: 2, acceptable: [2]))
    #expect(chosen.kinds == [.moved, .staffMeeting] && chosen.letters.allSatisfy { $0.calendar == .request })
    #expect(play.standing?.meeting?.uid == old.uid && play.standing?.meeting?.sequence == 1)
    #expect(play.standing?.heldSlots == [try #require(play.standing?.meeting?.slot)])
  }

  @Test func who_can_not_come_has_the_time_freed_and_others_offered() throws {
    var play = try booked(attendees: ["karin@kth.se"])
    let outcome = try wish(&play, .cannotCome)
    #expect(outcome.kinds == [.newTimes, .staffMeeting] && outcome.letters.map(\.calendar) == [.cancel, .cancel])
    #expect(outcome.letters.first?.facts.apology == .wanted && play.standing?.meeting?.status == .cancelled)
  }

  @Test func who_asks_first_and_then_can_not_come_gets_the_same_times_again() throws {
    var play = try booked()
    try wish(&play, .anotherTime)
    let offered = play.standing?.openOffer
    let outcome = try wish(&play, .cannotCome)
    #expect(outcome.kinds == [.newTimes] && outcome.letters.first?.calendar == .cancel)
    #expect(outcome.letters.first?.facts.slots == offered?.slots && play.standing?.openOffer == offered)
  }

  @Test func who_keeps_the_old_time_after_all_has_it() throws {
    var play = try booked()
    try wish(&play, .anotherTime)
    #expect(try wish(&play, .keep).letters.isEmpty)
    #expect(play.standing?.state == .meetingBooked && play.standing?.openOffer == nil)
  }

  @Test func a_proposal_of_ones_own_comes_before_any_wish() throws {
    var play = try booked()
    let outcome = try wish(&play, .cannotCome, answer: AnswerReading(intent: .counter, proposes: [try clock("2026-02-12 10:00")]))
    #expect(outcome.kinds == [.proposalReceived, .staffProposal] && play.standing?.meeting?.status == .booked)
  }

  @Test func a_booked_meeting_is_reminded_of_and_ends_though_other_times_are_talked_about() throws {
    var play = try booked()
    try wish(&play, .anotherTime)
    try play.wait(days: 7)
    #expect(play.letters.count { $0.kind == .meetingReminder } == 1)
    play.now = try clock("2026-02-10 11:00")
    for _ in 0..<3 { try play.tick() }
    #expect(play.letters.last?.kind == .staffDecision)
    #expect(play.standing?.state == .awaitingDecision && play.standing?.heldSlots == [])
  }

  // MARK: - Afterwards

  @Test func after_the_meeting_staff_are_asked_and_a_no_show_gets_other_times() throws {
    var play = try booked()
    play.now = try clock("2026-02-10 10:50")
    #expect(try play.tick().kinds == [.staffDecision])
    let outcome = try play.staff(.meetingHeld(false))
    #expect(outcome.kinds == [.newTimes] && outcome.letters.first?.calendar == nil)
    try play.write(.other, answer: AnswerReading(intent: .accept, slot: 1, acceptable: [1]))
    #expect(play.standing?.state == .meetingBooked && play.standing?.meeting?.sequence == 1)
  }

  @Test func a_meeting_that_lies_ahead_and_will_not_be_held_is_called_off() throws {
    var play = try booked()
    let outcome = try play.staff(.meetingHeld(false))
    #expect(outcome.kinds == [.newTimes] && outcome.letters.first?.calendar == .cancel)
  }
}
