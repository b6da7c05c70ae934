public import Casework
public import Checklist
import Documents
import Foundation
import Mail
import Records
import Scheduling

/// A mail that has been read, judged and tied to a case, before anything is decided.
package struct MailReading: Sendable {
  let identity: Identity
  let subject: String
  let sender: Mailbox?
  /// The case that it belongs to, as it stood when the mail was read.
  var standing: Case?
  /// What casework has to decide on; nil where there is nothing to decide.
  var incoming: Incoming?
  /// What becomes of it where there is nothing to decide.
  var handling: Outcome.Handling
  /// Why it is left or given to staff, in words for the register.
  var reason: String?
  /// Digests by which the same application is recognised.
  var fingerprints: [String] = []
  /// A digest of its words (see ``LoopGuard``).
  var words: String?
  var assessment: Assessment?
  var accountNames: [String] = []

  var caseNumber: CaseNumber? { standing?.number }
  var platforms: [Platform] { assessment?.platforms ?? standing?.platforms ?? [] }
}

/// What became of a mail.
public struct MailReport: Sendable {
  /// `handled`, `for-staff` or `left`.
  public var handling: String
  /// Why, where it was not handled.
  public var reason: String?
  /// The case that it belongs to.
  public var caseNumber: CaseNumber?
  /// The letters that were written.
  public var letters: [String]
  /// The judgement, where there was one.
  public var assessment: Assessment?

  init(handling: String, reason: String?, caseNumber: CaseNumber?, letters: [String] = [], reading: MailReading? = nil) {
    self.handling = handling
    self.reason = reason
    self.caseNumber = caseNumber
    self.letters = letters
    assessment = reading?.assessment
  }
}

/// Reads mails: whose they are, what they are, which case they belong to, what they say.
struct MailReader: Sendable {
  let records: Records
  let configuration: Configuration
  let rules: Rules
  let judge: Judge
  let applications: ApplicationReader

  /// Reads one mail as it came from the mailbox.
  ///
  /// - Parameter isAnswered: the mailbox says so, and the database, just restored, can't know.
  func read(_ bytes: [UInt8], at now: Date, isAnswered: Bool = false) async throws -> MailReading {
    let message = Message.parse(bytes)
    let identity = Identity(of: message, bytes: bytes)
    let sender = message.from.first
    var reading = MailReading(
      identity: identity, subject: bareSubject(message.subject), sender: sender, handling: .left)
    switch try records.read({ try $0.acquaintance(messageID: identity.messageID, digest: identity.digest) }) {
    case .new: break
    case .same(let record):
      reading.reason = "seen before"
      reading.handling = Outcome.Handling(rawValue: record.handling) ?? .left
      return reading
    case .revision(let record) where record.handling == MessageRecord.answeredBeforeRestore:
      reading.reason = "answered before the database was restored"
      reading.handling = .forStaff
      reading.standing = try record.caseNumber.flatMap { number in try records.read { try $0.case(number) } }
      return reading
    case .revision:
      reading.reason = "another text under a Message-ID that has been seen"
      return reading
    }
    if isAnswered {
      reading.reason = "answered before the database was restored"
      return reading
    }
    guard let sender, !isOurs(message, sender) else {
      reading.reason = sender == nil ? "no sender" : "our own mail"
      return reading
    }
    if let content = automaticContent(of: message, at: now) {
      reading.reason = message.automatic?.rawValue
      reading.standing = try records.read { try self.caseAnswered(by: message, from: sender, isAutomatic: true, in: $0) }
      if reading.standing != nil { reading.incoming = incoming(message, sender, content) }
      return reading
    }
    return try await readHuman(message, from: sender, reading, at: now)
  }

  private func readHuman(_ message: Message, from sender: Mailbox, _ start: MailReading, at now: Date) async throws -> MailReading {
    var reading = start
    guard message.from.count == 1, message.header.all("From").count == 1 else {
      reading.reason = "several authors"
      reading.handling = message.from.contains { configuration.senders.allows($0.address) } ? .forStaff : .left
      return reading
    }
    guard configuration.senders.allows(sender.address) || configuration.isStaff(sender.address) else {
      reading.reason = "sender is not of an allowed domain"
      return reading
    }
    guard isAuthenticated(message, sender) else {
      reading.reason = "sender is not verified"
      reading.handling = .forStaff
      return reading
    }
    if let replies = calendarReplies(in: message) { return try readCalendar(replies, message, from: sender, reading, at: now) }
    let tie = try records.read { try self.tie(message, from: sender, in: $0) }
    if case .case(let standing) = tie, configuration.isStaff(sender.address), !standing.isParticipant(sender.address) {
      reading.reason = "written by staff"
      reading.handling = .forStaff
      reading.standing = standing
      return reading
    }
    guard configuration.senders.allows(sender.address) else {
      reading.reason = "sender is not of an allowed domain"
      return reading
    }
    if case .stranger(let number) = tie {
      reading.reason = "a stranger quotes \(number)"
      reading.handling = .forStaff
      return reading
    }
    if case .none = tie, try records.read({ try $0.areOfLostCase(message.references + message.inReplyTo) }) {
      reading.reason = "its case was lost when the database was restored"
      reading.handling = .forStaff
      return reading
    }
    reading.words = LoopGuard.words(of: message)
    let application = await applications.application(of: message)
    reading.fingerprints = fingerprints(of: application)
    let human: Incoming.Human
    if case .case(let standing) = tie {
      reading.standing = standing
      human = readInCase(message, application, standing, fingerprints: reading.fingerprints, isRepeated: false, at: now)
      if try isMachine(reading, human, from: sender) {
        reading.reason = "the words of an earlier mail"
        reading.handling = .forStaff
        return reading
      }
    } else if let standing = try repeated(reading.fingerprints, by: sender) {
      reading.standing = standing
      human = readInCase(message, application, standing, fingerprints: reading.fingerprints, isRepeated: true, at: now)
    } else {
      let triage = judge.read(application)
      var assessment = judge.assess(application)
      if let standing = try supplemented(by: application, triage, from: sender) {
        reading.standing = standing
        human = readInCase(message, application, standing, fingerprints: reading.fingerprints, isRepeated: false, at: now)
      } else {
        // Whose case is over may well hand in the same once more.
        let isNewTry =
          try assessment.intent == .submission && records.read { try $0.cases(with: sender.address) }.allSatisfy(\.state.isFinal)
        if try !isNewTry && isMachine(reading, nil, from: sender) {
          reading.reason = "the words of an earlier mail"
          reading.handling = .forStaff
          return reading
        }
        // Who is named as the applicant gets the letters, and must be somebody who may have them.
        if let applicant = assessment.applicant, !configuration.senders.allows(applicant.address) { assessment.applicant = nil }
        human = Incoming.Human(
          assessment: assessment, isAboutExistingAccount: triage.isAboutExistingAccount, accountNames: triage.accountNames, intent: .other)
        if assessment.intent == .unrelated { reading.reason = "not about an account" }
        if assessment.intent == .auto { reading.reason = "auto-reply" }
      }
    }
    reading.assessment = human.assessment
    reading.accountNames = human.accountNames
    reading.incoming = incoming(message, sender, .human(human))
    return reading
  }

  /// Whether a mail looks like one of a machine that always writes the same. A choice of a time may well be worded twice alike.
  private func isMachine(_ reading: MailReading, _ human: Incoming.Human?, from sender: Mailbox) throws -> Bool {
    guard let words = reading.words else { return false }
    if let answer = human?.answer?.intent, [.accept, .declineAll, .counter].contains(answer) { return false }
    return try records.read { try $0.hasComeBefore(words: words, from: sender.address.description, in: reading.caseNumber) }
  }

  private func readInCase(
    _ message: Message, _ application: Application, _ standing: Case, fingerprints: [String], isRepeated: Bool, at now: Date
  ) -> Incoming.Human {
    let intent = threadIntent(of: message.reply, subject: message.subject)
    let assessment = Assessment(
      intent: .submission, language: standing.language, platforms: standing.platforms, track: standing.track,
      items: judge.judgements(application, track: standing.track), unreadable: application.unreadable)
    return Incoming.Human(
      assessment: assessment, intent: intent, answer: answer(message, in: standing, at: now),
      wish: standing.meeting?.status == .booked ? meetingWish(in: message.reply) : nil, isRepeated: isRepeated)
  }

  /// What a mail says to the times that are offered, or to the meeting as it is booked.
  private func answer(_ message: Message, in standing: Case, at now: Date) -> AnswerReading? {
    if let meeting = standing.meeting, meeting.status == .booked, let answer = CalendarReply.fromSubject(message.subject)?.answer {
      // The calendar part was lost on the way.
      return readAnswer(
        answer, reply: message.reply, to: invitation(to: meeting, in: standing), received: now, timeZone: configuration.timeZone)
    }
    let offer: Offer
    if let open = standing.openOffer {
      offer = open
    } else if standing.state == .offeringTimes {
      offer = Offer(sent: standing.lastLetter ?? standing.updated, slots: standing.heldProposals)
    } else if standing.state == .meetingBooked, let meeting = standing.meeting {
      let last = standing.offers.last
      offer = last.flatMap { $0.slots.contains(meeting.slot) ? $0 : nil } ?? invitation(to: meeting, in: standing)
    } else {
      return nil
    }
    // The whole text, quotes and all: an answer between the quoted lines of an offer means nothing without them.
    return readAnswer(message.text, subject: message.subject, to: offer, received: now, timeZone: configuration.timeZone)
  }

  func incoming(_ message: Message, _ sender: Mailbox, _ content: Incoming.Content) -> Incoming {
    let ours = [configuration.mailbox.address] + configuration.aliases
    let colleagues = (message.to + message.cc).filter { mailbox in
      !ours.contains { $0.isSameMailbox(as: mailbox.address) } && configuration.senders.allows(mailbox.address)
    }
    return Incoming(
      reference: MailReference(
        messageID: message.messageID, from: sender, subject: bareSubject(message.subject), received: message.date?.instant ?? .distantPast),
      sender: sender, colleagues: Array(colleagues.prefix(20)), content: content)
  }
}
