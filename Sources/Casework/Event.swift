public import Checklist
public import Documents
public import Mail
public import Scheduling

public import struct Foundation.Date

/// Something that happened in a case. Events are only ever added; the case as it stands is what they add up to.
public struct Event: Hashable, Sendable, Codable {
  /// When it happened.
  public var at: Date
  /// Who did it.
  public var actor: Actor
  /// What happened.
  public var what: What

  /// An event from its parts.
  public init(at: Date, actor: Actor, what: What) {
    self.at = at
    self.actor = actor
    self.what = what
  }

  /// Who does things in a case.
  public enum Actor: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The program.
    case desk
    /// Somebody who writes to the desk.
    case correspondent(EmailAddress)
    /// A member of staff, by name.
    case staff(String)

    /// How a list of events names it.
    public var description: String {
      switch self {
      case .desk: "desk"
      case .correspondent(let address): address.description
      case .staff(let name): name
      }
    }
  }

  /// What can happen.
  public enum What: Hashable, Sendable, Codable {
    /// The case is opened.
    case opened(Opening)
    /// A mail came in the case.
    case received(MailReference, Gist)
    /// A mail was judged; one judgement a point, of that mail alone.
    case judged([Judgement], unreadable: [Unreadable])
    /// A letter was put in the outbox.
    case wrote(Letter.Kind, MessageID, to: [EmailAddress])
    /// Times were offered.
    case offered(Offer)
    /// The applicant proposed times; those in `held` count as busy until a person has answered.
    case proposed([Date], held: [Slot])
    /// The meeting is booked or moved.
    case booked(Meeting)
    /// The meeting is called off.
    case cancelled
    /// A calendar has answered the invitation to the meeting.
    case answered(Attendance)
    /// Staff say whether the meeting took place.
    case met(Bool)
    /// Everything that the checklist asks for is there, and no meeting is to be held.
    case completed
    /// A person is asked; the desk waits.
    case handedOver(HandoverReason)
    /// A person is told of a mail while the case goes on.
    case flagged(HandoverReason)
    /// The desk goes on with the case.
    case takenBack
    /// The decision.
    case decided(Decision)
    /// The decision, withdrawal or closing is undone.
    case reopened(reason: String)
    /// The applicant takes the application back.
    case withdrawn
    /// Closed for want of an answer.
    case closed
    /// The desk keeps its hands off; why.
    case paused(String)
    /// The desk goes on.
    case resumed
    /// Staff correct a judgement.
    case overridden(ItemID, Status, reason: String)
    /// A note by staff.
    case noted(String)
    /// The applicant is away until then.
    case absent(until: Date)
    /// Mail to this address comes back.
    case undeliverable(EmailAddress)
    /// Somebody takes part from now on.
    case joined(Mailbox)
  }
}

/// What is known when a case is opened.
public struct Opening: Hashable, Sendable, Codable {
  /// The case's number.
  public var number: CaseNumber
  /// Who applies.
  public var applicant: Mailbox
  /// Others who take part: who sent it on, and colleagues in Cc.
  public var participants: [Mailbox]
  /// The language of the letters.
  public var language: Language
  /// The way it goes.
  public var track: Track
  /// Platforms wanted.
  public var platforms: [Platform]
  /// Names of accounts wanted.
  public var accountNames: [String]
  /// The subject of the first mail, without `SV:` and the like.
  public var subject: String
  /// The version of the checklist that it is judged by.
  public var checklistVersion: String

  /// An opening from its parts.
  public init(
    number: CaseNumber, applicant: Mailbox, participants: [Mailbox], language: Language, track: Track, platforms: [Platform],
    accountNames: [String], subject: String, checklistVersion: String
  ) {
    self.number = number
    self.applicant = applicant
    self.participants = participants
    self.language = language
    self.track = track
    self.platforms = platforms
    self.accountNames = accountNames
    self.subject = subject
    self.checklistVersion = checklistVersion
  }
}

/// What a mail in a case is, in a word; it stands in the case's history.
public enum Gist: String, Hashable, Sendable, Codable, CaseIterable {
  /// The application itself.
  case application
  /// Adds to the application.
  case supplement
  /// Answers offered times.
  case answer
  /// Answers an invitation, on behalf of somebody else than the applicant.
  case attendance
  /// Asks something.
  case question
  /// Thanks and the like: nothing to do.
  case acknowledgement
  /// Takes the application back.
  case withdrawal
  /// Says that a point is answered already.
  case objection
  /// Hands over to a colleague.
  case delegation
  /// No person wrote it.
  case automatic
  /// A letter of ours came back.
  case bounce
  /// The same application once more.
  case duplicate
  /// Not understood.
  case other
}

/// The number of a case, `SM-2026-0007`: year of opening and a running number.
public struct CaseNumber: Hashable, Sendable, Codable, Comparable, LosslessStringConvertible {
  /// The year.
  public let year: Int
  /// The running number within the year, from 1.
  public let running: Int

  /// A number from its parts.
  public init(year: Int, running: Int) {
    self.year = year
    self.running = running
  }

  /// Reads `SM-2026-0007`, in either case; nil for anything else.
  public init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "SM", parts[1].utf8.count == 4, (4...6).contains(parts[2].utf8.count),
      parts[1].utf8.allSatisfy(Self.isDigit), parts[2].utf8.allSatisfy(Self.isDigit), let year = Int(parts[1]), let running = Int(parts[2])
    else { return nil }
    self.init(year: year, running: running)
  }

  /// `SM-2026-0007`.
  public var description: String {
    let digits = String(running)
    return "SM-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The first case number that stands in a text, such as a subject.
  public static func first(in text: String) -> CaseNumber? {
    text.prefix(2_000).split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }).lazy
      .compactMap { CaseNumber(String($0)) }.first
  }

  /// By year, then running number.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool {
    (left.year, left.running) < (right.year, right.running)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Decodes the one-string form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = CaseNumber(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a case number: \(text)"))
    }
    self = number
  }

  /// Encodes as `SM-2026-0007`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
