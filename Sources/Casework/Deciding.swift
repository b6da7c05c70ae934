import Checklist
import Scheduling

import struct Foundation.Date

/// A decision in the making: the case as it would stand, and what has been decided so far. Each step is recorded and applied at once, so that the next
/// step sees it.
struct Deciding {
  var standing: Case
  var outcome = Outcome()
  let now: Date
  let rules: Rules
  let around: Surroundings
  /// The meeting as it was before.
  let formerMeeting: Meeting?
  /// The mail that is being answered.
  var mail: MailReference?

  init(_ standing: Case, at now: Date, under rules: Rules, in around: Surroundings) {
    self.standing = standing
    formerMeeting = standing.meeting
    self.now = now
    self.rules = rules
    self.around = around
  }

  mutating func record(_ what: Event.What, by actor: Event.Actor = .desk) {
    let event = Event(at: now, actor: actor, what: what)
    outcome.events.append(event)
    standing.apply(event)
  }

  mutating func write(_ kind: Letter.Kind, _ adjust: (inout Letter.Facts) -> Void = { _ in }) {
    var facts = standing.facts(in: rules.points)
    facts.mail = mail
    if kind.isForStaff {
      facts.similarAccounts = around.similarAccounts
      facts.similarApplications = around.similarApplications
    }
    adjust(&facts)
    outcome.letters.append(
      Letter(
        kind: kind, language: kind.isForStaff ? .sv : standing.language, recipient: kind.isForStaff ? nil : standing.applicant, facts: facts
      ))
  }

  /// Everything is there: offers times, or lets KOM AG decide.
  mutating func complete() {
    if standing.track == .linkedin, !rules.linkedInMeeting {
      record(.completed)
      write(.completeKomAG)
      write(.staffDecision)
    } else {
      offer(because: nil)
    }
  }

  /// Offers times that have not been offered before.
  mutating func offer(because apology: Letter.Apology?, near proposals: [Date] = []) {
    let slots = freeSlots(near: proposals)
    guard !slots.isEmpty, standing.offers.count < rules.offerLimit else {
      return handOver(slots.isEmpty ? .noFreeTime : .unclear)
    }
    record(.offered(Offer(sent: now, slots: slots)))
    write(apology == nil ? .complete : .newTimes) {
      $0.slots = slots
      $0.apology = apology
    }
  }

  /// Books a time that is known to be free.
  mutating func book(_ slot: Slot) {
    let former = standing.meeting
    let isMoved = former?.status == .booked
    let meeting = Meeting(
      slot: slot, place: rules.meetings.place, status: .booked, uid: former?.uid ?? around.meetingUID,
      sequence: former.map { $0.sequence + 1 } ?? 0)
    record(.booked(meeting))
    write(isMoved ? .moved : .booked)
  }

  /// Gives the case to a person: the applicant is told, staff are told, and the desk waits.
  mutating func handOver(_ reason: HandoverReason) {
    record(.handedOver(reason))
    write(.handedOver) { $0.reason = reason }
    write(.staffMail) { $0.reason = reason }
    outcome.handling = .forStaff
  }

  /// Lets a person see a mail while the case goes on; the sender is told if the mail asks something.
  mutating func flag(_ reason: HandoverReason) {
    record(.flagged(reason))
    if reason == .question { write(.questionReceived) }
    write(.staffMail) { $0.reason = reason }
    outcome.handling = .forStaff
  }

  /// Whether nothing else holds a time.
  func isFree(_ slot: Slot) -> Bool { !isTaken(slot) && !around.offered.contains(where: slot.overlaps) }

  /// Whether a time can't be had any more, not even by who was offered it.
  func isTaken(_ slot: Slot) -> Bool { around.busy.contains(where: slot.overlaps) }
}

extension Case {
  /// What any letter in this case may tell.
  func facts(in order: [ItemID]) -> Letter.Facts {
    var facts = Letter.Facts(caseNumber: number.description, applicant: applicant, subject: subject)
    facts.platforms = platforms
    facts.track = track
    facts.items = judgements(in: order)
    facts.unreadable = unreadable
    facts.meeting = meeting
    facts.decision = decision
    return facts
  }
}
