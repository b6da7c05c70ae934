import Checklist
import Scheduling

import struct Foundation.Date

/// What a mail from a person means, by where the case stands.
extension Deciding {
  /// Takes up what a mail says about the points, and names those that got further by it.
  mutating func supplement(_ human: Incoming.Human) -> [ItemID] {
    guard !human.assessment.items.isEmpty || !human.assessment.unreadable.isEmpty else { return [] }
    let before = standing.standings
    var after = standing
    after.apply(Event(at: now, actor: .desk, what: .judged(human.assessment.items, unreadable: human.assessment.unreadable)))
    let gained = rules.points.filter {
      after.standings[$0]?.judgement != before[$0]?.judgement && isFurther(after.standings[$0], than: before[$0])
    }
    // Words of thanks or a question never fill a point by half: only what is fully answered counts there.
    let isWeak = human.intent == .acknowledgement || human.intent == .question
    if isWeak, !gained.contains(where: { after.standings[$0]?.judgement.status == .met }) { return [] }
    record(.judged(human.assessment.items, unreadable: human.assessment.unreadable))
    return gained
  }

  private func isFurther(_ new: Case.Standing?, than old: Case.Standing?) -> Bool {
    guard let new = new?.judgement else { return false }
    guard let old = old?.judgement else { return new.status != .missing }
    if old.status == new.status { return new.status == .partial && new.lacks.count < old.lacks.count }
    return new.status != .missing
  }

  mutating func whileIncomplete(_ human: Incoming.Human) {
    if human.intent == .objection { return handOver(.objection) }
    let gained = supplement(human)
    if standing.isComplete(rules.points) {
      complete()
      if human.intent == .question { flag(.question) }
    } else if !gained.isEmpty || human.intent == .supplement {
      askAgain(gained, alsoAsked: human.intent == .question)
    } else {
      switch human.intent {
      case .acknowledgement: break
      case .question: flag(.question)
      case .handover: flag(.delegation)
      case .supplement, .objection, .withdrawal, .other: flag(.unclear)
      }
    }
  }

  private mutating func askAgain(_ gained: [ItemID], alsoAsked: Bool) {
    guard standing.requests < rules.requestLimit else { return handOver(.twoRounds) }
    write(.stillMissing) {
      $0.newlyMet = gained
      if alsoAsked { $0.reason = .question }
    }
    guard alsoAsked else { return }
    record(.flagged(.question))
    write(.staffMail) { $0.reason = .question }
    outcome.handling = .forStaff
  }

  mutating func whileOffering(_ human: Incoming.Human) {
    _ = supplement(human)
    guard let answer = human.answer else { return respondOutsideOffer(human) }
    // Somebody who has asked for another time than the booked one.
    if answer.intent != .accept, answer.proposes.isEmpty, human.wish != .anotherTime, grant(human.wish) { return }
    switch answer.intent {
    case .accept: accept(answer)
    case .declineAll: offer(because: .declined)
    case .counter: consider(answer.proposes)
    case .question: flag(.question)
    case .ackOnly: acknowledge(answer, human)
    case .delegate: flag(.delegation)
    case .supplement, .withdraw, .auto: respondOutsideOffer(human)
    }
    if answer.intent == .accept, answer.also.contains(.question) { tellStaff(.question) }
  }

  /// A mail that says nothing about the times.
  private mutating func respondOutsideOffer(_ human: Incoming.Human) {
    switch human.intent {
    case .acknowledgement: break
    case .question: flag(.question)
    case .handover: flag(.delegation)
    case .objection: flag(.objection)
    case .supplement: tellStaff(.afterwards)
    case .withdrawal, .other: flag(.unclear)
    }
  }

  /// Lets staff see a mail; the applicant gets no letter for it.
  mutating func tellStaff(_ reason: HandoverReason) {
    record(.flagged(reason))
    write(.staffMail) { $0.reason = reason }
    outcome.handling = .forStaff
  }

  private mutating func accept(_ answer: AnswerReading) {
    guard let number = answer.slot, let offer = standing.openOffer, offer.slots.indices.contains(number - 1) else { return flag(.unclear) }
    // The one wanted first, then the others that the writer can make.
    let wanted = [number] + answer.acceptable.filter { $0 != number }
    let slots = wanted.filter { offer.slots.indices.contains($0 - 1) }.map { offer.slots[$0 - 1] }
    let coming = slots.filter { $0.start > now }
    guard !coming.isEmpty else { return self.offer(because: .passed) }
    guard let free = coming.first(where: { !isTaken($0) }) else { return self.offer(because: .taken) }
    book(free)
  }

  private mutating func acknowledge(_ answer: AnswerReading, _ human: Incoming.Human) {
    guard let offer = standing.openOffer, !answer.candidates.isEmpty else {
      // A question behind thanks is still a question.
      if human.intent == .question { flag(.question) }
      return
    }
    // One candidate is a choice with a reservation ("if my head agrees"): the time is held, and the next word is the writer's.
    if answer.candidates.count > 1 { write(.whichTime) { $0.slots = offer.slots } }
  }

  /// Times of the applicant's own: held for staff or booked, as the rules say; others near them where none fits.
  mutating func consider(_ dates: [Date]) {
    let fitting = dates.map(rules.meetings.slots.slot(at:)).filter(fits)
    guard let first = fitting.first else {
      return dates.isEmpty ? offer(because: .declined) : offer(because: .proposalUnfit, near: dates)
    }
    if rules.meetings.booksProposals { return book(first) }
    record(.proposed(dates, held: fitting))
    write(.proposalReceived) { $0.slots = fitting }
    write(.staffProposal) {
      $0.slots = fitting
      $0.reason = .proposal
    }
    outcome.handling = .forStaff
  }

  mutating func whileBooked(_ human: Incoming.Human) {
    _ = supplement(human)
    guard let answer = human.answer, let meeting = standing.meeting else { return respondOutsideOffer(human) }
    switch answer.intent {
    case .accept:
      guard let number = answer.slot, let offer = standing.offers.last, offer.slots.indices.contains(number - 1),
        offer.slots[number - 1] != meeting.slot
      else { return affirm(human) }
      let other = offer.slots[number - 1]
      if other.start > now, isFree(other) { book(other) } else { flag(.unclear) }
    case .declineAll: callOff()
    case .counter where !answer.proposes.isEmpty: consider(answer.proposes)
    case .delegate: flag(.delegation)
    case .counter, .question, .ackOnly, .supplement, .withdraw, .auto:
      if grant(human.wish) { return }
      if answer.intent == .question { return flag(.question) }
      if !answer.candidates.isEmpty { flag(.unclear) } else if human.intent != .acknowledgement { respondOutsideOffer(human) }
    }
  }

  /// The applicant says yes to the time that is booked: only what is said besides needs anybody.
  private mutating func affirm(_ human: Incoming.Human) {
    switch human.wish {
    case .somebodyElse: flag(.delegation)
    case .cannotCome, .anotherTime: flag(.unclear)
    case .keep, nil: if human.intent == .question || human.answer?.also.contains(.question) == true { flag(.question) }
    }
  }

  /// Does what the applicant wants with the meeting that is booked, as far as the mail says that for certain.
  private mutating func grant(_ wish: MeetingWish?) -> Bool {
    guard let meeting = standing.meeting, meeting.status == .booked, meeting.slot.start > now else { return false }
    switch wish {
    case .cannotCome: callOff()
    case .anotherTime where standing.openOffer == nil: offer(because: .moving)
    case .keep where standing.state == .offeringTimes: record(.booked(meeting))
    case .somebodyElse: flag(.delegation)
    case .anotherTime, .keep, nil: return false
    }
    return true
  }

  mutating func whileAwaiting(_ human: Incoming.Human) {
    _ = supplement(human)
    switch human.intent {
    case .acknowledgement: break
    case .question: flag(.question)
    case .supplement, .handover, .objection, .withdrawal, .other: tellStaff(.afterwards)
    }
  }

  mutating func whileWithStaff(_ human: Incoming.Human) {
    _ = supplement(human)
    if human.intent == .question { return flag(.question) }
    if human.intent != .acknowledgement { tellStaff(standing.handover ?? .unclear) }
  }

  mutating func afterClosing(_ human: Incoming.Human) {
    if human.intent == .acknowledgement { return }
    record(.reopened(reason: "mail from the applicant"))
    record(.takenBack)
    whileIncomplete(human)
  }

  mutating func afterwards(_ human: Incoming.Human) {
    switch human.intent {
    case .acknowledgement: break
    case .question: flag(.question)
    case .supplement, .handover, .objection, .withdrawal, .other: tellStaff(.afterwards)
    }
  }
}
