import Checklist
import Mail
import Scheduling

import struct Foundation.Date

extension Case {
  /// Takes one more event into account. Every event is accepted in every state, so that a history can always be read back; what may happen when is
  /// for ``decide(_:about:at:under:)`` and ``act(_:on:by:at:under:)`` to say.
  public mutating func apply(_ event: Event) {
    updated = max(updated, event.at)
    switch event.what {
    case .opened: break
    case .received(let mail, let gist): receive(mail, gist, at: event.at)
    case .judged(let judgements, let unreadable):
      for judgement in judgements { merge(judgement, at: event.at) }
      self.unreadable = unreadable
    case .wrote(let kind, _, _): wrote(kind, at: event.at)
    case .offered(let offer):
      offers.append(offer)
      isOfferOpen = true
      releaseProposals()
      enter(.offeringTimes, at: event.at)
    case .proposed(let dates, let held):
      isOfferOpen = false
      proposals = dates
      heldProposals = held
      enter(.offeringTimes, at: event.at)
    case .booked(let meeting):
      if self.meeting != meeting {
        answeredInvitations = nil
        isMeetingReminded = false
      }
      self.meeting = meeting
      isOfferOpen = false
      releaseProposals()
      enter(.meetingBooked, at: event.at)
    case .cancelled: meeting?.cancel()
    case .answered(let attendance): note(attendance)
    case .met(let held):
      meeting?.status = held ? .held : .notHeld
      if held {
        isOfferOpen = false
        releaseProposals()
        enter(.awaitingDecision, at: event.at)
      }
    case .completed: enter(.awaitingDecision, at: event.at)
    case .handedOver(let reason):
      handover = reason
      enter(.withStaff, at: event.at)
    case .flagged: break
    case .takenBack: enter(.incomplete, at: event.at)
    case .decided(let decision):
      self.decision = decision
      release(at: event.at)
      enter(decision.outcome == .approved ? .approved : .rejected, at: event.at)
    case .reopened:
      // What was decided waits for another decision; what was never decided waits for a person.
      let next: State = decision == nil ? .withStaff : .awaitingDecision
      decision = nil
      enter(next, at: event.at)
    case .withdrawn:
      release(at: event.at)
      enter(.withdrawn, at: event.at)
    case .closed:
      release(at: event.at)
      enter(.closedInactive, at: event.at)
    case .paused: isPaused = true
    case .resumed:
      isPaused = false
      turnSince = event.at
    case .overridden(let item, let status, _):
      let lacks = status == .partial ? standings[item]?.judgement.lacks ?? [] : []
      let evidence = standings[item]?.judgement.evidence ?? []
      standings[item] = Standing(
        judgement: Judgement(id: item, status: status, lacks: lacks, evidence: evidence), isByStaff: true, since: event.at)
    case .noted: break
    case .absent(let until): absentUntil = max(absentUntil ?? until, until)
    case .undeliverable(let address):
      if !undeliverable.contains(address) { undeliverable.append(address) }
    case .joined(let mailbox):
      if !isParticipant(mailbox.address) { participants.append(mailbox) }
    }
  }

  private mutating func receive(_ mail: MailReference, _ gist: Gist, at: Date) {
    guard gist != .automatic, gist != .bounce, gist != .attendance else { return }
    latestMail = mail
    lastMail = at
    turnSince = at
    nudges = 0
    lettersSinceMail = 0
    absentUntil = nil
    if let sender = mail.from { undeliverable.removeAll { $0.isSameMailbox(as: sender.address) } }
  }

  private mutating func wrote(_ kind: Letter.Kind, at: Date) {
    switch kind {
    case .received, .stillMissing: requests += 1
    case .reminderMissing, .reminderTimes: nudges += 1
    case .newTimes where lettersSinceMail > 0: nudges += 1
    case .meetingReminder: isMeetingReminded = true
    case .followUp: followUps += 1
    case .staffReminder, .staffDecision: staffNudges += 1
    default: break
    }
    guard !kind.isForStaff else { return }
    lastLetter = at
    lettersSinceMail += 1
  }

  private mutating func enter(_ next: State, at: Date) {
    if state != next {
      turnSince = at
      staffNudges = 0
    }
    if next != .withStaff { handover = nil }
    state = next
  }

  private mutating func releaseProposals() {
    proposals = []
    heldProposals = []
  }

  private mutating func release(at now: Date) {
    isOfferOpen = false
    releaseProposals()
    guard let meeting, meeting.status == .booked else { return }
    if meeting.slot.end <= now { self.meeting?.status = .held } else { self.meeting?.cancel() }
  }

  /// What a newer judgement changes in the standing of its point: what was met stays met, what staff have set stays, the newest evidence wins, and what
  /// two partial answers lack is only what both lack.
  private mutating func merge(_ new: Judgement, at: Date) {
    guard let old = standings[new.id] else {
      standings[new.id] = Standing(judgement: new, isByStaff: false, since: at)
      return
    }
    guard !old.isByStaff, let merged = old.judgement.merged(with: new), merged != old.judgement else { return }
    standings[new.id] = Standing(judgement: merged, isByStaff: false, since: at)
  }
}

extension Judgement {
  /// This judgement and a newer one of the same point together; nil where the newer one adds nothing.
  func merged(with newer: Judgement) -> Judgement? {
    switch (status, newer.status) {
    case (_, .met): newer
    case (.met, _), (.partial, .missing): nil
    case (.missing, _): newer
    case (.partial, .partial):
      merging(lacksOf: newer)
    }
  }

  private func merging(lacksOf newer: Judgement) -> Judgement {
    let evidence = newer.evidence + evidence
    guard !lacks.isEmpty, !newer.lacks.isEmpty else { return Judgement(id: id, status: .partial, lacks: newer.lacks, evidence: evidence) }
    let common = lacks.filter(newer.lacks.contains)
    return Judgement(id: id, status: common.isEmpty ? .met : .partial, lacks: common, evidence: evidence)
  }
}
