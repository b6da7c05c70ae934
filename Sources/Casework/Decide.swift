import Checklist
import Mail
import Scheduling

public import struct Foundation.Date

/// Decides what a mail from a person means that belongs to no case: a new case, a receipt for a question, or nothing.
///
/// A mail that no person wrote, or that is about something else, is left as it is.
public func open(_ mail: Incoming, at now: Date, under rules: Rules, in around: Surroundings) -> Outcome {
  guard case .human(let human) = mail.content else { return .leaving }
  switch human.assessment.intent {
  case .auto, .unrelated: return .leaving
  case .question: return receipt(for: mail, in: human.assessment.language)
  case .submission: break
  }
  let applicant = human.assessment.applicant ?? mail.sender
  let opening = Opening(
    number: around.nextNumber, applicant: applicant,
    participants: ([mail.sender] + mail.colleagues).filter { !$0.address.isSameMailbox(as: applicant.address) },
    language: human.assessment.language, track: human.assessment.track, platforms: human.assessment.platforms,
    accountNames: human.accountNames, subject: mail.reference.subject, checklistVersion: rules.checklistVersion)
  var deciding = Deciding(Case(opening, at: now), at: now, under: rules, in: around)
  deciding.mail = mail.reference
  deciding.record(.opened(opening))
  deciding.record(.received(mail.reference, .application), by: .correspondent(mail.sender.address))
  deciding.record(.judged(human.assessment.items, unreadable: human.assessment.unreadable))
  if human.isAboutExistingAccount {
    deciding.handOver(.existingAccount)
  } else if deciding.standing.isComplete(rules.points) {
    deciding.complete()
  } else {
    deciding.write(.received) { $0.similarAccounts = around.similarAccounts }
  }
  return deciding.finished
}

/// Decides what a mail in a case means.
public func decide(_ standing: Case, about mail: Incoming, at now: Date, under rules: Rules, in around: Surroundings) -> Outcome {
  var deciding = Deciding(standing, at: now, under: rules, in: around)
  deciding.mail = mail.reference
  deciding.take(mail)
  return deciding.finished
}

/// A receipt for a question that belongs to no case; a person answers it.
private func receipt(for mail: Incoming, in language: Language) -> Outcome {
  var facts = Letter.Facts(caseNumber: nil, applicant: mail.sender, subject: mail.reference.subject)
  facts.mail = mail.reference
  facts.reason = .question
  var outcome = Outcome()
  outcome.handling = .forStaff
  outcome.letters = [
    Letter(kind: .questionReceived, language: language, recipient: mail.sender, facts: facts),
    Letter(kind: .staffMail, language: .sv, recipient: nil, facts: facts),
  ]
  return outcome
}

extension Outcome {
  fileprivate static var leaving: Outcome {
    var outcome = Outcome()
    outcome.handling = .left
    return outcome
  }
}

extension Deciding {
  fileprivate mutating func take(_ mail: Incoming) {
    switch mail.content {
    case .automatic(let absentUntil):
      record(.received(mail.reference, .automatic), by: .correspondent(mail.sender.address))
      // A colleague who is away says nothing about the applicant.
      if let absentUntil, standing.isParticipant(mail.sender.address) { record(.absent(until: absentUntil)) }
      outcome.handling = .left
    case .bounce(let addresses, let isPermanent):
      record(.received(mail.reference, .bounce), by: .correspondent(mail.sender.address))
      guard isPermanent else { return outcome.handling = .left }
      for address in addresses { record(.undeliverable(address)) }
      write(.staffBounce) { $0.reason = .bounce }
      outcome.handling = .forStaff
    case .calendar(let reply): take(reply, from: mail)
    case .human(let human):
      record(.received(mail.reference, gist(of: human)), by: .correspondent(mail.sender.address))
      take(human, from: mail)
    }
  }

  private mutating func take(_ human: Incoming.Human, from mail: Incoming) {
    for colleague in [mail.sender] + mail.colleagues where !standing.isParticipant(colleague.address) { record(.joined(colleague)) }
    if human.isRepeated { return }
    if standing.isPaused {
      _ = supplement(human)
      outcome.handling = .forStaff
      return
    }
    if isWithdrawal(human), !standing.state.isFinal { return withdraw() }
    switch standing.state {
    case .incomplete: whileIncomplete(human)
    case .offeringTimes: whileOffering(human)
    case .meetingBooked: whileBooked(human)
    case .awaitingDecision: whileAwaiting(human)
    case .withStaff: whileWithStaff(human)
    case .closedInactive: afterClosing(human)
    case .approved, .rejected, .withdrawn: afterwards(human)
    }
  }

  private func isWithdrawal(_ human: Incoming.Human) -> Bool { human.intent == .withdrawal || human.answer?.intent == .withdraw }

  mutating func withdraw() {
    record(.withdrawn)
    write(.withdrawn)
  }

  private func gist(of human: Incoming.Human) -> Gist {
    if human.isRepeated { return .duplicate }
    if isWithdrawal(human) { return .withdrawal }
    if standing.isOfferOpen || standing.state == .meetingBooked, let answer = human.answer {
      switch answer.intent {
      case .accept, .declineAll, .counter: return .answer
      case .delegate: return .delegation
      case .question: return .question
      case .supplement: return .supplement
      case .ackOnly, .withdraw, .auto: break
      }
    }
    switch human.intent {
    case .acknowledgement: return .acknowledgement
    case .question: return .question
    case .withdrawal: return .withdrawal
    case .objection: return .objection
    case .supplement: return .supplement
    case .handover: return .delegation
    case .other: return .other
    }
  }
}
