public import Checklist
public import Mail
public import Scheduling

public import struct Foundation.Date

/// A mail that came in, read and judged: all that casework needs to know of it.
public struct Incoming: Hashable, Sendable {
  /// Points to the mail.
  public var reference: MailReference
  /// Who sent it.
  public var sender: Mailbox
  /// Colleagues in To and Cc who may be answered.
  public var colleagues: [Mailbox]
  /// What it is.
  public var content: Content

  /// An incoming mail from its parts.
  public init(reference: MailReference, sender: Mailbox, colleagues: [Mailbox] = [], content: Content) {
    self.reference = reference
    self.sender = sender
    self.colleagues = colleagues
    self.content = content
  }

  /// What a mail is.
  public enum Content: Hashable, Sendable {
    /// No person wrote it; when the sender is back, if it tells.
    case automatic(absentUntil: Date?)
    /// Letters to these addresses came back.
    case bounce([EmailAddress], isPermanent: Bool)
    /// A calendar program answers an invitation.
    case calendar(Calendar)
    /// A person wrote it.
    case human(Human)
  }

  /// What a person wrote.
  public struct Human: Hashable, Sendable {
    /// What it says about the points; empty where it says nothing.
    public var assessment: Assessment
    /// Whether it is about an account that exists already.
    public var isAboutExistingAccount: Bool
    /// Names of accounts wanted.
    public var accountNames: [String]
    /// What it does in a case.
    public var intent: ThreadIntent
    /// What it answers to the times offered, or to the meeting as booked.
    public var answer: AnswerReading?
    /// What it wants with the meeting that is booked.
    public var wish: MeetingWish?
    /// Whether the case has had the same application before.
    public var isRepeated: Bool

    /// What a person wrote, from its parts.
    public init(
      assessment: Assessment, isAboutExistingAccount: Bool = false, accountNames: [String] = [], intent: ThreadIntent,
      answer: AnswerReading? = nil, wish: MeetingWish? = nil, isRepeated: Bool = false
    ) {
      self.assessment = assessment
      self.isAboutExistingAccount = isAboutExistingAccount
      self.accountNames = accountNames
      self.intent = intent
      self.answer = answer
      self.wish = wish
      self.isRepeated = isRepeated
    }
  }
}

/// What is to be done: recorded, written, and shown in the mailbox.
public struct Outcome: Hashable, Sendable {
  /// Events to record, in order.
  public var events: [Event] = []
  /// Letters to write, in order.
  public var letters: [Letter] = []
  /// What becomes of the mail in the mailbox.
  public var handling: Handling = .handled

  /// Nothing yet.
  public init() {}

  /// How the mailbox shows a mail that the desk has seen; raw values are kept in the register.
  public enum Handling: String, Hashable, Sendable, Codable, CaseIterable {
    /// The desk has dealt with it: read, and answered where a letter went out.
    case handled
    /// A person must look: unread and flagged.
    case forStaff = "for-staff"
    /// Left as it is: unread, unflagged.
    case left
  }
}

/// What surrounds a case at the moment of deciding and can't be known from it.
public struct Surroundings: Hashable, Sendable {
  /// Times at which no meeting can be: the calendars, what staff have blocked, and what other cases have booked or hold for staff.
  public var busy: [Slot]
  /// Times that wait for an answer in other cases. They are not offered to anybody else; but where two have got the same, the first answer wins.
  public var offered: [Slot]
  /// The number for a case that is opened now.
  public var nextNumber: CaseNumber
  /// An identifier that nobody can guess, for the invitation to a meeting booked now.
  public var meetingUID: String
  /// Accounts in KTH's register that resemble what is applied for.
  public var similarAccounts: [String]
  /// Other people's open applications that resemble it; for staff's eyes only.
  public var similarApplications: [String]

  /// What surrounds a case.
  public init(
    busy: [Slot], offered: [Slot] = [], nextNumber: CaseNumber, meetingUID: String, similarAccounts: [String] = [],
    similarApplications: [String] = []
  ) {
    self.busy = busy
    self.offered = offered
    self.nextNumber = nextNumber
    self.meetingUID = meetingUID
    self.similarAccounts = similarAccounts
    self.similarApplications = similarApplications
  }
}
