public import Checklist
public import Documents
public import Mail
public import Scheduling

public import struct Foundation.Date

/// A letter that is to be written: what it says as values, before any wording. Correspondence turns it into text and HTML.
public struct Letter: Hashable, Sendable, Codable {
  /// Which letter.
  public var kind: Kind
  /// The language it is written in; letters to staff are Swedish.
  public var language: Language
  /// Who gets it; nil stands for the staff's address, which only the configuration knows.
  public var recipient: Mailbox?
  /// What it tells.
  public var facts: Facts

  /// What the letter tells the recipient's calendar of the meeting; nil where it carries no invitation.
  public var calendar: Invitation.Method?

  /// A letter from its parts.
  public init(kind: Kind, language: Language, recipient: Mailbox?, facts: Facts, calendar: Invitation.Method? = nil) {
    self.kind = kind
    self.language = language
    self.recipient = recipient
    self.facts = facts
    self.calendar = calendar
  }

  /// The letters that the desk knows; the raw value names the template (`sv/received.txt.mustache`).
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// We have your application; this is missing, incomplete or could not be read.
    case received
    /// Thanks for the supplement; this is still missing.
    case stillMissing = "still-missing"
    /// Everything is there; choose a time.
    case complete
    /// Everything is there; KOM AG decides (LinkedIn, no meeting).
    case completeKomAG = "complete-kom-ag"
    /// Other times, since the former ones did not suit, have passed or were taken; `facts.apology` tells which.
    case newTimes = "new-times"
    /// We don't know for certain which time you mean; `facts.slots` holds those still open.
    case whichTime = "which-time"
    /// Your own proposal is held; a person confirms it.
    case proposalReceived = "proposal-received"
    /// The meeting is booked.
    case booked
    /// The meeting has got another time.
    case moved
    /// The meeting is cancelled.
    case cancelled
    /// Tomorrow is the meeting.
    case meetingReminder = "meeting-reminder"
    /// Reminder: points are missing.
    case reminderMissing = "reminder-missing"
    /// Reminder: times are waiting for an answer.
    case reminderTimes = "reminder-times"
    /// The case is closed for want of an answer; how to take it up again.
    case closed
    /// Your question has reached a person.
    case questionReceived = "question-received"
    /// A person looks at your application now (two rounds done, an objection, an account that exists already).
    case handedOver = "handed-over"
    /// The application is withdrawn as you asked.
    case withdrawn
    /// Approved.
    case approved
    /// Rejected.
    case rejected
    /// Half a year later: how does it go?
    case followUp = "follow-up"
    /// A person's own words, in the thread.
    case reply
    /// To staff: a mail needs a person; `facts.reason` tells why.
    case staffMail = "staff-mail"
    /// To staff: the applicant proposes times; confirm or book another.
    case staffProposal = "staff-proposal"
    /// To those who attend beside the applicant: the meeting is booked, moved or called off; the invitation goes along.
    case staffMeeting = "staff-meeting"
    /// To staff: complete, and waiting for a decision.
    case staffDecision = "staff-decision"
    /// To staff: a case waits for a person since a while.
    case staffReminder = "staff-reminder"
    /// To staff: a letter could not be delivered.
    case staffBounce = "staff-bounce"
    /// To staff: something is wrong with the desk itself (server, disk, limits); `facts.text` tells what.
    case staffFault = "staff-fault"

    /// Whether it goes to the staff's address, or to colleagues of theirs.
    public var isForStaff: Bool { rawValue.hasPrefix("staff-") }
  }

  /// Everything that a letter may tell. What does not apply is nil or empty, and a template that asks for it is in error.
  public struct Facts: Hashable, Sendable, Codable {
    /// `SM-2026-0007`; nil only for mail that belongs to no case.
    public var caseNumber: String?
    /// Who applies.
    public var applicant: Mailbox?
    /// The subject of the applicant's first mail, without `SV:` and the like.
    public var subject: String
    /// Platforms wanted.
    public var platforms: [Platform] = []
    /// The way the case goes.
    public var track: Track = .general
    /// The standing of every point, in the checklist's order.
    public var items: [Judgement] = []
    /// Points that became met by the mail that this letter answers.
    public var newlyMet: [ItemID] = []
    /// Documents that could not be read.
    public var unreadable: [Unreadable] = []
    /// Accounts that KTH already has and that resemble what is applied for.
    public var similarAccounts: [String] = []
    /// Other people's open applications that resemble it. Letters to applicants never tell them.
    public var similarApplications: [String] = []
    /// Times offered, proposed or still open, numbered from 1 in this order.
    public var slots: [Slot] = []
    /// The meeting.
    public var meeting: Meeting?
    /// Why new times are offered.
    public var apology: Apology?
    /// The decision.
    public var decision: Decision?
    /// When the case is closed if nothing comes, or when an answer is wanted.
    public var deadline: Date?
    /// Why a person is asked.
    public var reason: HandoverReason?
    /// Free text: a person's own words, or what is wrong.
    public var text: String?
    /// The mail that a letter to staff is about.
    public var mail: MailReference?

    /// Facts about a subject; set what else applies.
    public init(caseNumber: String?, applicant: Mailbox?, subject: String) {
      self.caseNumber = caseNumber
      self.applicant = applicant
      self.subject = subject
    }
  }

  /// Why other times are offered.
  public enum Apology: String, Hashable, Sendable, Codable, CaseIterable {
    /// The applicant can't make any of them.
    case declined
    /// The time was taken by somebody else a moment before.
    case taken
    /// The time had passed when the answer came.
    case passed
    /// What the applicant proposed does not fit.
    case proposalUnfit
    /// Staff cancelled or moved the meeting, or it did not come about.
    case rebooked
    /// The applicant can't come to the meeting that was booked.
    case wanted
    /// The applicant would like another time; the one that is booked stands until one is chosen.
    case moving
  }
}

/// A meeting with the applicant.
public struct Meeting: Hashable, Sendable, Codable {
  /// When.
  public var slot: Slot
  /// Where: a room, or how one joins.
  public var place: String
  /// How it stands.
  public var status: Status
  /// The UID of its invitation (RFC 5545 §3.8.4.7), the same through all changes.
  public var uid: String
  /// The revision of its invitation (RFC 5545 §3.8.7.4).
  public var sequence: Int

  /// A meeting from its parts.
  public init(slot: Slot, place: String, status: Status, uid: String, sequence: Int) {
    self.slot = slot
    self.place = place
    self.status = status
    self.uid = uid
    self.sequence = sequence
  }

  /// How a meeting stands; the raw value is its name in JSON.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It lies ahead.
    case booked
    /// It took place (its time has passed and staff have not said otherwise).
    case held
    /// It did not take place.
    case notHeld = "not-held"
    /// It is called off.
    case cancelled
  }
}

/// A final decision on an application.
public struct Decision: Hashable, Sendable, Codable {
  /// Approved or rejected.
  public var outcome: Outcome
  /// Who recorded it, by name.
  public var by: String
  /// The operating-system user that recorded it.
  public var user: String
  /// Who decided.
  public var body: DecidingBody
  /// Why, in words that the applicant reads.
  public var motivation: String
  /// The registry number (diarienummer).
  public var registryNumber: String?
  /// When it was recorded.
  public var at: Date

  /// A decision from its parts.
  public init(
    outcome: Outcome, by: String, user: String, body: DecidingBody, motivation: String, registryNumber: String?, at: Date
  ) {
    self.outcome = outcome
    self.by = by
    self.user = user
    self.body = body
    self.motivation = motivation
    self.registryNumber = registryNumber
    self.at = at
  }

  /// How it ended.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// The account may be started.
    case approved
    /// It may not.
    case rejected
  }
}

/// Who decides on an application; the raw value is what `--body` takes.
public enum DecidingBody: String, Hashable, Sendable, Codable, CaseIterable {
  /// The communications department.
  case kommunikationsavdelningen
  /// The working group of those responsible for communication.
  case komAG = "kom-ag"

  /// The body that a track belongs to.
  public init(for track: Track) { self = track == .linkedin ? .komAG : .kommunikationsavdelningen }
}

/// Why a person is asked.
public enum HandoverReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// The applicant asks something.
  case question
  /// The applicant says that a point is answered already.
  case objection
  /// Two requests for completion did not complete it.
  case twoRounds = "two-rounds"
  /// It is about an account that exists already.
  case existingAccount = "existing-account"
  /// A stranger quotes the case number.
  case stranger
  /// The answer to the offered times is not understood.
  case unclear
  /// The applicant hands over to a colleague.
  case delegation
  /// The applicant proposes times.
  case proposal
  /// The calendar of somebody who is invited has turned the meeting down, is not certain, or proposes another time.
  case attendance
  /// A document of the application can't be read and nothing else is asked for.
  case unreadable
  /// Mail on a case that is already decided or closed.
  case afterwards
  /// The sender's address could not be verified.
  case unauthenticated
  /// A letter came back.
  case bounce
  /// No free time could be found within the horizon.
  case noFreeTime = "no-free-time"
  /// Reminders brought no answer.
  case noAnswer = "no-answer"
  /// Staff cancelled the meeting and have not said what comes instead.
  case meetingCancelled = "meeting-cancelled"
  /// A mail that the desk could not take up.
  case poison
  /// The limits on automatic mail are reached.
  case limits
}

/// Points to a mail without holding its text.
public struct MailReference: Hashable, Sendable, Codable {
  /// Its Message-ID, if it has one.
  public var messageID: MessageID?
  /// Who sent it.
  public var from: Mailbox?
  /// Its subject.
  public var subject: String
  /// When it came.
  public var received: Date

  /// A reference from its parts.
  public init(messageID: MessageID?, from: Mailbox?, subject: String, received: Date) {
    self.messageID = messageID
    self.from = from
    self.subject = subject
    self.received = received
  }
}
