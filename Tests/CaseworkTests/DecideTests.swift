import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

@Suite struct DecideTests {
  private func play(_ items: [Judgement], track: Track = .general) throws -> Play {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    try play.apply(items, track: track)
    return play
  }

  @Test func a_complete_application_is_offered_times() throws {
    let play = try play(judgements())
    #expect(play.standing?.state == .offeringTimes)
    #expect(play.letters.map(\.kind) == [.complete])
    #expect(play.letters.first?.facts.slots.count == 3)
  }

  @Test func an_incomplete_one_is_asked_for_what_is_missing() throws {
    let play = try play(judgements(missing: [.gdpr], partial: [.goals: [.measurable]]))
    #expect(play.standing?.state == .incomplete)
    #expect(play.letters.map(\.kind) == [.received])
    #expect(play.letters.first?.facts.items.filter { $0.status != .met }.map(\.id) == [.goals, .gdpr])
  }

  @Test func a_linked_in_application_goes_to_kom_ag_without_a_meeting() throws {
    let play = try play(judgements(), track: .linkedin)
    #expect(play.standing?.state == .awaitingDecision)
    #expect(play.letters.map(\.kind) == [.completeKomAG, .staffDecision])
  }

  @Test func a_supplement_completes_and_what_was_met_stays_met() throws {
    var play = try play(judgements(missing: [.gdpr]))
    let outcome = try play.write(.supplement, items: judgements(only: [.gdpr]))
    #expect(outcome.kinds == [.complete])
    #expect(play.standing?.state == .offeringTimes)
  }

  @Test func two_halves_of_an_answer_make_a_whole_one() throws {
    var play = try play(judgements(partial: [.gdpr: [.transfer]]))
    try play.write(.supplement, items: [Judgement(id: .gdpr, status: .partial, lacks: [.example])])
    #expect(play.standing?.state == .offeringTimes)
  }

  @Test func after_two_requests_a_person_decides() throws {
    var play = try play(judgements(missing: [.gdpr, .graphic, .goals]))
    #expect(try play.write(.supplement, items: judgements(only: [.gdpr])).kinds == [.stillMissing])
    let third = try play.write(.supplement, items: judgements(only: [.graphic]))
    #expect(third.kinds == [.handedOver, .staffMail])
    #expect(third.handling == .forStaff)
    #expect(play.standing?.state == .withStaff)
  }

  @Test func thanks_bring_about_nothing() throws {
    var play = try play(judgements(missing: [.gdpr]))
    let outcome = try play.write(.acknowledgement, items: [Judgement(id: .gdpr, status: .partial, lacks: [.example])])
    #expect(outcome.letters.isEmpty)
    #expect(outcome.handling == .handled)
    #expect(play.standing?.standings[.gdpr]?.judgement.status == .missing)
  }

  @Test func a_question_in_the_middle_reaches_staff_with_a_receipt() throws {
    var play = try play(judgements(missing: [.gdpr]))
    let outcome = try play.write(.question)
    #expect(outcome.kinds == [.questionReceived, .staffMail])
    #expect(outcome.handling == .forStaff)
    #expect(play.standing?.state == .incomplete)
  }

  @Test func who_says_that_it_is_answered_reaches_a_person() throws {
    var play = try play(judgements(missing: [.gdpr]))
    try play.write(.objection)
    #expect(play.standing?.state == .withStaff)
    #expect(try play.staff(.override(.gdpr, .met, reason: "page 2")).kinds == [.complete])
  }

  @Test func an_absence_note_is_no_answer_and_moves_the_reminder() throws {
    var play = try play(judgements(missing: [.gdpr]))
    let back = try clock("2026-02-20 00:00")
    let outcome = try play.mail(.automatic(absentUntil: back))
    #expect(outcome.letters.isEmpty)
    #expect(outcome.handling == .left)
    try play.wait(days: 17)
    #expect(play.letters.count == 1)
    try play.wait(days: 1)
    #expect(play.letters.last?.kind == .reminderMissing)
  }

  @Test func a_time_is_booked_and_the_meeting_ends_by_itself() throws {
    var play = try play(judgements())
    let slot = try #require(play.standing?.openOffer?.slots[1])
    #expect(try play.write(.other, answer: AnswerReading(intent: .accept, slot: 2, acceptable: [2])).kinds == [.booked])
    #expect(play.standing?.meeting?.slot == slot)
    #expect(try play.write(.acknowledgement, answer: AnswerReading(intent: .ackOnly)).letters.isEmpty)
    play.now = slot.end.addingTimeInterval(86_400 * 30)
    try play.tick()
    try play.tick()
    #expect(play.standing?.state == .awaitingDecision)
    #expect(play.letters.map(\.kind) == [.complete, .booked, .staffDecision])
  }

  @Test func the_loser_of_a_race_is_offered_other_times_with_an_apology() throws {
    var play = try play(judgements())
    let slot = try #require(play.standing?.openOffer?.slots[0])
    play.busy = [slot]
    let outcome = try play.write(.other, answer: AnswerReading(intent: .accept, slot: 1, acceptable: [1]))
    #expect(outcome.kinds == [.newTimes])
    #expect(outcome.letters.first?.facts.apology == .taken)
    #expect(play.standing?.openOffer?.slots.contains(slot) == false)
  }

  @Test func a_time_that_two_were_offered_goes_to_the_first_who_answers() throws {
    var play = try play(judgements())
    let slot = try #require(play.standing?.openOffer?.slots[0])
    play.offered = [slot]
    #expect(try play.write(.other, answer: AnswerReading(intent: .accept, slot: 1, acceptable: [1])).kinds == [.booked])
    #expect(throws: Refusal.self) { try play.staff(.book(slot.start)) }
  }

  @Test func another_acceptable_time_is_taken_where_the_first_is_gone() throws {
    var play = try play(judgements())
    let slots = try #require(play.standing?.openOffer?.slots)
    play.busy = [slots[0]]
    try play.write(.other, answer: AnswerReading(intent: .accept, slot: 1, acceptable: [1, 3]))
    #expect(play.standing?.meeting?.slot == slots[2])
  }

  @Test func declined_times_are_not_offered_again() throws {
    var play = try play(judgements())
    let first = try #require(play.standing?.openOffer?.slots)
    try play.write(.other, answer: AnswerReading(intent: .declineAll))
    let second = try #require(play.standing?.openOffer?.slots)
    #expect(Set(first).isDisjoint(with: second))
  }

  @Test func proposals_are_held_and_staff_confirm() throws {
    var play = try Play(at: clock("2026-09-01 09:50"), rules: rules())
    try play.apply(judgements())
    let dates = [try clock("2026-10-01 10:00"), try clock("2026-10-02 13:00")]
    play.now = try clock("2026-09-02 16:30")
    #expect(try play.write(.other, answer: AnswerReading(intent: .counter, proposes: dates)).kinds == [.proposalReceived, .staffProposal])
    #expect(play.standing?.proposals == dates)
    #expect(play.standing?.openOffer == nil)
    #expect(try play.staff(.book(dates[0])).kinds == [.booked])
    #expect(play.standing?.meeting?.slot.start == dates[0])
  }

  @Test func proposals_at_night_are_answered_with_times_near_them() throws {
    var play = try play(judgements())
    let outcome = try play.write(.other, answer: AnswerReading(intent: .counter, proposes: [try clock("2026-02-12 22:00")]))
    #expect(outcome.kinds == [.newTimes])
    #expect(outcome.letters.first?.facts.apology == .proposalUnfit)
  }

  @Test func words_that_fit_two_times_are_asked_back() throws {
    var play = try play(judgements())
    let outcome = try play.write(.other, answer: AnswerReading(intent: .ackOnly, candidates: [1, 2]))
    #expect(outcome.kinds == [.whichTime])
    #expect(play.standing?.meeting == nil)
  }

  @Test func a_withdrawal_ends_the_case_and_frees_its_times() throws {
    var play = try play(judgements())
    #expect(try play.write(.withdrawal).kinds == [.withdrawn])
    #expect(play.standing?.state == .withdrawn)
    #expect(play.standing?.heldSlots == [])
  }

  @Test func a_paused_case_gets_no_letters() throws {
    var play = try play(judgements(missing: [.gdpr]))
    try play.staff(.pause(reason: "a colleague answered"))
    let outcome = try play.write(.supplement, items: judgements(only: [.gdpr]))
    #expect(outcome.letters.isEmpty)
    #expect(outcome.handling == .forStaff)
    try play.wait(days: 60)
    #expect(play.letters.count == 1)
    #expect(try play.staff(.resume).kinds == [.complete])
  }

  @Test func a_plan_for_an_account_that_exists_goes_to_staff() throws {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    let outcome = try play.apply(judgements(), isAboutExistingAccount: true)
    #expect(outcome.kinds == [.handedOver, .staffMail])
    #expect(play.standing?.handover == .existingAccount)
  }

  @Test func a_bounce_marks_the_address_and_tells_staff() throws {
    var play = try play(judgements(missing: [.gdpr]))
    let outcome = try play.mail(.bounce([play.applicant.address], isPermanent: true), from: try mailbox("mailer-daemon@kth.se"))
    #expect(outcome.kinds == [.staffBounce])
    #expect(play.standing?.undeliverable == [play.applicant.address])
  }

  @Test func new_mail_that_is_no_application_opens_no_case() throws {
    var play = try Play(at: clock("2026-02-02 08:47"), rules: rules())
    for intent in [Intent.unrelated, .auto] {
      let outcome = try play.mail(.human(Incoming.Human(assessment: Assessment(intent: intent, language: .sv), intent: .other)))
      #expect(outcome.letters.isEmpty && outcome.handling == .left)
    }
    let question = try play.mail(.human(Incoming.Human(assessment: Assessment(intent: .question, language: .en), intent: .question)))
    #expect(question.kinds == [.questionReceived, .staffMail])
    #expect(question.handling == .forStaff)
    #expect(play.standing == nil)
  }
}
