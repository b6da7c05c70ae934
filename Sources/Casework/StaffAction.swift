public import Checklist
import Scheduling

public import struct Foundation.Date

/// What staff do with a case.
public enum StaffAction: Hashable, Sendable {
  /// Records the final decision and tells the applicant.
  case decide(Decision)
  /// Corrects a judgement.
  case override(ItemID, Status, reason: String)
  /// Says that the meeting took place, or did not.
  case meetingHeld(Bool)
  /// Confirms a time that the applicant proposed; nil takes the first that is held.
  case confirm(Date?)
  /// Books a time by hand.
  case book(Date)
  /// Calls the meeting off.
  case cancel
  /// Calls the meeting off, or drops the offer, and offers other times.
  case rebook
  /// Takes the application back on the applicant's behalf.
  case withdraw
  /// Undoes a decision, a withdrawal or a closing.
  case reopen(reason: String)
  /// Notes something; the applicant gets nothing.
  case note(String)
  /// Writes to the applicant in the thread; `resume` hands the case back to the desk.
  case reply(String, resume: Bool)
  /// The desk keeps its hands off.
  case pause(reason: String)
  /// The desk goes on.
  case resume
}

/// Why the desk refuses what staff ask for; the text is what the command line prints.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Carries out what staff ask for, or refuses it with a reason.
public func act(
  _ action: StaffAction, on standing: Case, by name: String, at now: Date, under rules: Rules, in around: Surroundings
) throws(Refusal) -> Outcome {
  var deciding = Deciding(standing, at: now, under: rules, in: around)
  try deciding.carryOut(action, by: .staff(name))
  return deciding.finished
}

extension Deciding {
  fileprivate mutating func carryOut(_ action: StaffAction, by staff: Event.Actor) throws(Refusal) {
    switch action {
    case .decide(let decision): try decide(decision, by: staff)
    case .override(let item, let status, let reason): try override(item, status, reason: reason, by: staff)
    case .meetingHeld(let held): try meetingHeld(held, by: staff)
    case .confirm(let start): try confirm(start)
    case .book(let start): try bookByHand(start)
    case .cancel: try cancel(by: staff)
    case .rebook: try rebook(by: staff)
    case .withdraw:
      try requireOpen()
      record(.withdrawn, by: staff)
      write(.withdrawn)
    case .reopen(let reason): try reopen(reason, by: staff)
    case .note(let text): record(.noted(text), by: staff)
    case .reply(let text, let isResuming):
      write(.reply) { $0.text = text }
      // The desk may have the case already, and the answer goes out all the same.
      if isResuming, isWithPeople { try resume(by: staff) }
    case .pause(let reason):
      guard !standing.isPaused else { throw Refusal("\(standing.number) is paused already.") }
      record(.paused(reason), by: staff)
    case .resume: try resume(by: staff)
    }
  }

  private func requireOpen() throws(Refusal) {
    guard !standing.state.isFinal else {
      throw Refusal("\(standing.number) is \(standing.state.rawValue). Use `smdesk reopen \(standing.number)` first.")
    }
  }

  private mutating func decide(_ decision: Decision, by staff: Event.Actor) throws(Refusal) {
    if let former = standing.decision {
      throw Refusal(
        "\(standing.number) was \(former.outcome.rawValue) by \(former.by) already. Use `smdesk reopen \(standing.number)` to correct that."
      )
    }
    try requireOpen()
    let body = DecidingBody(for: standing.track)
    guard decision.body == body else {
      throw Refusal("\(standing.number) is on the \(standing.track.rawValue) track, which only \(body.rawValue) decides on.")
    }
    guard decision.motivation.contains(where: { !$0.isWhitespace }) else { throw Refusal("A decision needs a motivation.") }
    record(.decided(decision), by: staff)
    write(decision.outcome == .approved ? .approved : .rejected)
  }

  private mutating func override(_ item: ItemID, _ status: Status, reason: String, by staff: Event.Actor) throws(Refusal) {
    guard rules.points.contains(item) else {
      throw Refusal("There is no point “\(item)”. The points are \(rules.points.map(\.rawValue).joined(separator: ", ")).")
    }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw Refusal("A correction needs a reason.") }
    record(.overridden(item, status, reason: reason), by: staff)
    guard !standing.isPaused, standing.isComplete(rules.points) else { return }
    if standing.state == .incomplete || standing.state == .withStaff && standing.handover?.isAboutPoints == true { complete() }
  }

  private mutating func meetingHeld(_ held: Bool, by staff: Event.Actor) throws(Refusal) {
    try requireOpen()
    guard let meeting = standing.meeting, meeting.status != .cancelled else { throw Refusal("\(standing.number) has no meeting.") }
    if !held, meeting.slot.start > now { return try rebook(by: staff) }
    record(.met(held), by: staff)
    if !held { offer(because: .rebooked) }
  }

  private mutating func confirm(_ start: Date?) throws(Refusal) {
    try requireOpen()
    guard let first = standing.proposals.first else {
      throw Refusal("\(standing.number) has no proposed time to confirm. Use `smdesk meeting \(standing.number) book --at TIME`.")
    }
    try bookByHand(start ?? standing.heldProposals.first?.start ?? first)
  }

  private mutating func bookByHand(_ start: Date) throws(Refusal) {
    try requireOpen()
    guard start > now else { throw Refusal("That time has passed.") }
    let slot = rules.meetings.slots.slot(at: start)
    guard isFree(slot) else {
      throw Refusal(
        "That time is taken by another meeting, an offer, a blocked time or a calendar entry. Choose another; `smdesk meeting list` shows what is taken."
      )
    }
    book(slot)
  }

  private mutating func cancel(by staff: Event.Actor) throws(Refusal) {
    guard standing.meeting?.status == .booked else { throw Refusal("\(standing.number) has no meeting ahead.") }
    record(.cancelled, by: staff)
    write(.cancelled)
    record(.handedOver(.meetingCancelled), by: staff)
  }

  private mutating func rebook(by staff: Event.Actor) throws(Refusal) {
    try requireOpen()
    if standing.meeting?.status == .booked { record(.cancelled, by: staff) }
    offer(because: .rebooked)
  }

  private mutating func reopen(_ reason: String, by staff: Event.Actor) throws(Refusal) {
    guard standing.state.isFinal else { throw Refusal("\(standing.number) is open already.") }
    record(.reopened(reason: reason), by: staff)
  }

  private var isWithPeople: Bool { standing.isPaused || standing.state == .withStaff }

  private mutating func resume(by staff: Event.Actor) throws(Refusal) {
    guard isWithPeople else { throw Refusal("\(standing.number) is neither paused nor with staff.") }
    if standing.isPaused { record(.resumed, by: staff) }
    guard standing.state == .withStaff || standing.state == .incomplete else { return }
    if standing.state == .withStaff { record(.takenBack, by: staff) }
    if standing.isComplete(rules.points) { complete() }
  }
}

extension HandoverReason {
  /// Whether a person was asked because of how the points stand, so that a completed checklist answers it.
  var isAboutPoints: Bool {
    switch self {
    case .objection, .twoRounds, .unreadable, .unclear, .noAnswer: true
    default: false
    }
  }
}
