public import Checklist
public import Documents
public import Mail
public import Scheduling

public import struct Foundation.Date

/// A case as it stands: what its events add up to. It can be thrown away and built again from them.
public struct Case: Hashable, Sendable, Codable {
  /// Its number.
  public let number: CaseNumber
  /// Where it stands.
  public internal(set) var state: State
  /// Whether the desk keeps its hands off; why is in the history.
  public internal(set) var isPaused = false
  /// The way it goes.
  public internal(set) var track: Track
  /// Who applies; letters go here.
  public internal(set) var applicant: Mailbox
  /// Others who take part.
  public internal(set) var participants: [Mailbox]
  /// Platforms wanted.
  public internal(set) var platforms: [Platform]
  /// Names of accounts wanted.
  public internal(set) var accountNames: [String]
  /// The language of the letters.
  public internal(set) var language: Language
  /// The subject of the first mail, without `SV:` and the like.
  public internal(set) var subject: String
  /// When it was opened.
  public internal(set) var opened: Date
  /// When anything last happened.
  public internal(set) var updated: Date
  /// The version of the checklist that it is judged by.
  public internal(set) var checklistVersion: String
  /// How the points stand, over all mails.
  public internal(set) var standings: [ItemID: Standing] = [:]
  /// Documents of the latest mail that could not be read.
  public internal(set) var unreadable: [Unreadable] = []
  /// Offers of times, oldest first.
  public internal(set) var offers: [Offer] = []
  /// Whether the latest offer waits for an answer; then its times are held.
  public internal(set) var isOfferOpen = false
  /// Starts that the applicant proposed and nobody has answered yet.
  public internal(set) var proposals: [Date] = []
  /// Times held for those proposals.
  public internal(set) var heldProposals: [Slot] = []
  /// The meeting.
  public internal(set) var meeting: Meeting?
  /// See ``attendances``; optional, so that cases stored before there were answers read back.
  var answeredInvitations: [Attendance]?
  /// The decision.
  public internal(set) var decision: Decision?
  /// Why a person is asked, while the case is with staff.
  public internal(set) var handover: HandoverReason?
  /// How often the applicant was asked to complete the application.
  public internal(set) var requests = 0
  /// Reminders to the applicant since the last mail by hand.
  public internal(set) var nudges = 0
  /// Reminders to staff since it became their turn.
  public internal(set) var staffNudges = 0
  /// Follow-ups sent after approval.
  public internal(set) var followUps = 0
  /// Whether the applicant was reminded of the meeting as it is booked now.
  public internal(set) var isMeetingReminded = false
  /// Automatic letters to the applicant since the last mail by hand (all of them, reminders too).
  public internal(set) var lettersSinceMail = 0
  /// When the applicant, or a participant, last wrote by hand.
  public internal(set) var lastMail: Date
  /// When the last letter to the applicant was written.
  public internal(set) var lastLetter: Date?
  /// When it became the turn of whoever must act now.
  public internal(set) var turnSince: Date
  /// The applicant is away until then.
  public internal(set) var absentUntil: Date?
  /// Addresses from which letters came back.
  public internal(set) var undeliverable: [EmailAddress] = []
  /// The latest mail of a participant, which letters answer.
  public internal(set) var latestMail: MailReference?

  /// How one point stands.
  public struct Standing: Hashable, Sendable, Codable {
    /// The judgement in force.
    public var judgement: Judgement
    /// Whether staff have set it; then the desk doesn't change it.
    public var isByStaff: Bool
    /// When it was last changed.
    public var since: Date
  }

  /// Where a case stands; the raw value is its name in JSON.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Points are missing.
    case incomplete
    /// Complete; times are offered, or proposals are considered.
    case offeringTimes = "offering_times"
    /// A meeting lies ahead.
    case meetingBooked = "meeting_booked"
    /// Waits for the decision.
    case awaitingDecision = "awaiting_decision"
    /// The account may be started.
    case approved
    /// It may not.
    case rejected
    /// Taken back by the applicant.
    case withdrawn
    /// Closed for want of an answer.
    case closedInactive = "closed_inactive"
    /// A person has been asked.
    case withStaff = "with_staff"

    /// Whether nothing more is expected to happen.
    public var isFinal: Bool {
      switch self {
      case .approved, .rejected, .withdrawn, .closedInactive: true
      case .incomplete, .offeringTimes, .meetingBooked, .awaitingDecision, .withStaff: false
      }
    }
  }

  /// The case that an opening begins.
  public init(_ opening: Opening, at: Date) {
    number = opening.number
    state = .incomplete
    track = opening.track
    applicant = opening.applicant
    participants = opening.participants
    platforms = opening.platforms
    accountNames = opening.accountNames
    language = opening.language
    subject = opening.subject
    checklistVersion = opening.checklistVersion
    opened = at
    updated = at
    lastMail = at
    turnSince = at
  }

  /// Builds a case from its whole history; nil unless that begins with an opening.
  public init?(history: some Sequence<Event>) {
    var built: Case?
    for event in history {
      if case .opened(let opening) = event.what, built == nil {
        built = Case(opening, at: event.at)
      } else {
        built?.apply(event)
      }
    }
    guard let built else { return nil }
    self = built
  }

  /// The judgements in force, in the order of the given points; a point that nobody has judged is missing.
  public func judgements(in order: [ItemID]) -> [Judgement] {
    order.map { standings[$0]?.judgement ?? Judgement(id: $0, status: .missing) }
  }

  /// Whether every one of the given points is met.
  public func isComplete(_ points: [ItemID]) -> Bool {
    points.allSatisfy { standings[$0]?.judgement.status == .met }
  }

  /// The offer that waits for an answer.
  public var openOffer: Offer? { isOfferOpen ? offers.last : nil }

  /// Times that nobody else can have: booked, or proposed and held for staff.
  public var takenSlots: [Slot] { heldProposals + (meeting.map { $0.status == .booked ? [$0.slot] : [] } ?? []) }

  /// Times that this case holds: offered and unanswered, proposed, or booked.
  public var heldSlots: [Slot] { (openOffer?.slots ?? []) + takenSlots }

  /// Whether an address takes part in the case.
  public func isParticipant(_ address: EmailAddress) -> Bool {
    applicant.address.isSameMailbox(as: address) || participants.contains { $0.address.isSameMailbox(as: address) }
  }
}
