public import Casework
public import Checklist
import Scheduling

public import struct Foundation.Date

/// What reporting needs of one case. It holds nothing about a person, so that it stays the same when a case is purged.
public struct CaseFigures: Hashable, Sendable {
  /// The case's number.
  public let number: CaseNumber
  /// Where it stands.
  public let state: Case.State
  /// Whether a person has taken it over.
  public let isPaused: Bool
  /// The way it goes.
  public let track: Track
  /// Platforms wanted.
  public let platforms: [Platform]
  /// When it came.
  public let opened: Date
  /// When it became the turn of whoever must act now.
  public let turnSince: Date
  /// How the points stood in the first mail.
  public let atFirst: [ItemID: Status]
  /// How the points stand now.
  public let atPresent: [ItemID: Status]
  /// How often the applicant was asked to complete it.
  public let requests: Int
  /// When nothing was missing any more; nil where that has not come about.
  public let completed: Date?
  /// The decision in force.
  public let decided: Date?
  /// How it was decided.
  public let outcome: Decision.Outcome?
  /// Who decided.
  public let body: DecidingBody?
  /// When it ended otherwise: withdrawn, or closed for want of an answer.
  public let ended: Date?

  /// The figures of a case at a moment; nil for a history without an opening.
  public init?(history: [Event], at now: Date) {
    guard let standing = Case(history: history) else { return nil }
    number = standing.number
    state = standing.currentState(at: now)
    isPaused = standing.isPaused
    track = standing.track
    platforms = standing.platforms
    opened = standing.opened
    turnSince = standing.state == state ? standing.turnSince : standing.meeting?.slot.end ?? standing.turnSince
    requests = standing.requests
    atPresent = standing.standings.mapValues(\.judgement.status)
    let first = history.lazy.compactMap { event -> [Judgement]? in
      if case .judged(let judgements, _) = event.what { judgements } else { nil }
    }.first
    atFirst = Dictionary(first?.map { ($0.id, $0.status) } ?? []) { first, _ in first }
    completed =
      history.first {
        switch $0.what {
        case .offered, .completed, .booked: true
        default: false
        }
      }?.at
    decided = standing.decision?.at
    outcome = standing.decision?.outcome
    body = standing.decision?.body
    ended =
      [.withdrawn, .closedInactive].contains(standing.state)
      ? history.last {
        switch $0.what {
        case .withdrawn, .closed: true
        default: false
        }
      }?.at : nil
  }

  /// Whether staff must act.
  public var isStaffTurn: Bool { !state.isFinal && (isPaused || state == .awaitingDecision || state == .withStaff) }
}

/// An account of the register, without who answers for it.
public struct RegisteredAccount: Hashable, Sendable {
  /// The platform as it stands in the register.
  public var platform: String
  /// Its name there.
  public var name: String
  /// Active, dormant, closed.
  public var status: String
  /// The case by which it was approved.
  public var caseNumber: String?
  /// Since when it stands in the register.
  public var since: Date?

  /// An account from its parts.
  public init(platform: String, name: String, status: String, caseNumber: String? = nil, since: Date? = nil) {
    self.platform = platform
    self.name = name
    self.status = status
    self.caseNumber = caseNumber
    self.since = since
  }
}
