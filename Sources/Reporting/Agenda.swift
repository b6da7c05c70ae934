public import Casework
public import Checklist
import Documents
import Mail
public import Scheduling

public import struct Foundation.Date

/// The applications that wait for the decision of a body, with what its members need to know at their meeting.
public struct Agenda: Hashable, Sendable {
  /// Who decides.
  public let body: DecidingBody
  /// The day that it is written for.
  public let day: String
  /// What waits for the decision, the longest waiting first.
  public let entries: [Entry]
  /// What is under way to the same body and not ready to be decided.
  public let coming: [Coming]

  /// One application.
  public struct Entry: Hashable, Sendable {
    /// The case's number.
    public let number: String
    /// Its subject.
    public let subject: String
    /// Who applies.
    public let applicant, address: String
    /// Where.
    public let platforms: String
    /// Under which names.
    public let accounts: [String]
    /// Since when it waits.
    public let waitingSince: String
    /// For how many days.
    public let waitingDays: Int
    /// How the meeting went, where there was one.
    public let meeting: String?
    /// The points in the applicant's own words, in the order of the checklist.
    public let points: [Point]
    /// Points that are not fully answered.
    public let open: [String]
    /// Accounts that KTH has already, and other applications, that resemble it.
    public let similar: [String]
    /// What staff have noted.
    public let notes: [String]
    /// Whether the desk keeps its hands off.
    public let isPaused: Bool
  }

  /// A point in the applicant's own words.
  public struct Point: Hashable, Sendable {
    /// Which.
    public let id: ItemID
    /// Its title.
    public let title: String
    /// Passages, on one line each.
    public let quotes: [String]
  }

  /// An application that is not ready.
  public struct Coming: Hashable, Sendable {
    /// The case's number, its subject, platforms, and where it stands.
    public let number, subject, platforms, state: String
  }

  /// A case with what only its history and its neighbours tell.
  public struct Pending: Sendable {
    /// The case.
    public var standing: Case
    /// Its history.
    public var history: [Event]
    /// Accounts and applications that resemble it.
    public var similar: [String]

    /// A case with its history.
    public init(_ standing: Case, history: [Event], similar: [String] = []) {
      self.standing = standing
      self.history = history
      self.similar = similar
    }
  }

  /// Points that a decision turns on, in the applicant's own words.
  private static let told: [ItemID] = [.background, .goals, .audience, .resources]

  /// The agenda of a body out of all open cases; which of them belong to it, it finds itself.
  ///
  /// - Parameter pending: history and neighbours of a case that waits for the decision.
  public init(
    for body: DecidingBody, from cases: [Case], at now: Date, checklist: Checklist, calendar: WorkCalendar,
    pending: (Case) throws -> Pending
  ) rethrows {
    self.body = body
    day = Words.day(now, in: calendar.timeZone)
    let own = cases.filter { DecidingBody(for: $0.track) == body && !$0.state.isFinal }
    let waiting = own.filter { $0.currentState(at: now) == .awaitingDecision }
    entries = try waiting.map(pending).map { Entry($0, at: now, checklist: checklist, calendar: calendar) }
      .sorted { ($1.waitingDays, $0.number) < ($0.waitingDays, $1.number) }
    coming = own.filter { $0.currentState(at: now) != .awaitingDecision }.sorted { $0.number < $1.number }.map {
      Coming(
        number: $0.number.description, subject: Markup.oneLine($0.subject), platforms: Words.platforms($0.platforms),
        state: Words.state($0.currentState(at: now)))
    }
  }
}

extension Agenda.Entry {
  fileprivate init(_ pending: Agenda.Pending, at now: Date, checklist: Checklist, calendar: WorkCalendar) {
    let standing = pending.standing
    let zone = calendar.timeZone
    // A meeting whose time has passed counts as held, even before the desk has recorded that.
    let since = standing.state == .awaitingDecision ? standing.turnSince : standing.meeting?.slot.end ?? standing.turnSince
    number = standing.number.description
    subject = Markup.oneLine(standing.subject)
    applicant = Markup.oneLine(standing.applicant.name ?? standing.applicant.address.description)
    address = standing.applicant.address.description
    platforms = Words.platforms(standing.platforms)
    accounts = standing.accountNames.map(Markup.oneLine)
    waitingSince = Words.day(since, in: zone)
    waitingDays = calendar.days(from: since, to: now)
    meeting = standing.meeting.flatMap { meeting in
      switch meeting.currentStatus(at: now) {
      case .held: "hölls \(Words.day(meeting.slot.start, in: zone))"
      case .notHeld: "blev inte av \(Words.day(meeting.slot.start, in: zone))"
      case .booked, .cancelled: nil
      }
    }
    let titles = Dictionary(checklist.items.map { ($0.id, $0.title.sv) }) { first, _ in first }
    let judgements = standing.judgements(in: checklist.items.map(\.id))
    points = Agenda.told.compactMap { id in
      guard let judgement = judgements.first(where: { $0.id == id }) else { return nil }
      let title = standing.track == .linkedin && id == .background ? "Ämnesområde och bakgrund" : titles[id] ?? id.rawValue
      return Agenda.Point(id: id, title: title, quotes: judgement.evidence.prefix(3).map { Markup.oneLine($0.quote) })
    }
    open = judgements.filter { $0.status != .met }.map { "\(titles[$0.id] ?? $0.id.rawValue) (\(Words.status($0.status)))" }
    similar = pending.similar.map(Markup.oneLine)
    notes = pending.history.compactMap { event in
      let text: String
      switch event.what {
      case .noted(let note): text = note
      case .overridden(let id, let status, let reason): text = "\(titles[id] ?? id.rawValue): \(Words.status(status)). \(reason)"
      case .reopened(let reason) where !reason.isEmpty: text = "Återupptaget: \(reason)"
      default: return nil
      }
      return "\(Words.day(event.at, in: zone)), \(event.actor): \(Markup.oneLine(text))"
    }
    isPaused = standing.isPaused
  }
}
