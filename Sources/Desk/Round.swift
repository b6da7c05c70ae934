import Casework
import Checklist
import Foundation
import IMAP
import Logging
import Mail
import Mailroom
import Records
import Scheduling

/// What one round did: the counts that must add up.
public struct RoundReport: Sendable {
  /// Mails that were new to the desk.
  public var seen = 0
  /// Mails that the desk dealt with.
  public var handled = 0
  /// Mails that a person must look at.
  public var forStaff = 0
  /// Mails that were left as they are.
  public var left = 0
  /// Mails that could not be taken up.
  public var setAside = 0
  /// Letters that went out.
  public var sent = 0
  /// What became of each mail, in order.
  public var mails: [MailReport] = []

  /// For a person: `7 mails: 4 handled, 2 for staff, 1 left; 5 letters sent`.
  public var line: String {
    let aside = setAside == 0 ? "" : ", \(setAside) set aside"
    return "\(seen) mails: \(handled) handled, \(forStaff) for staff, \(left) left as they are\(aside); \(sent) letters sent"
  }

  mutating func count(_ report: MailReport) {
    seen += 1
    mails.append(report)
    switch Outcome.Handling(rawValue: report.handling) {
    case .handled: handled += 1
    case .forStaff: forStaff += 1
    case .left, nil: left += 1
    }
  }
}

/// One round of the desk over an open mailbox: new mail, what is due, letters out, copies and flags.
///
/// Each step can be cut off anywhere and done again: what is recorded is recorded once, by the identity of the mail; what is to be sent or marked stands in
/// the records until it is done.
struct Round {
  let desk: SocialMediaDesk
  let mailbox: any DeskMailbox
  let busy: [Slot]
  let now: Date
  let folders: IMAPSettings.Folders
  private let postman: Postman
  private let patience: Duration
  /// Whether the database is older than what the mailbox shows.
  private var isRestored = false
  private(set) var report = RoundReport()

  init(
    _ desk: SocialMediaDesk, over mailbox: any DeskMailbox, busy: [Slot], at now: Date, through postman: Postman? = nil,
    patience: Duration = .seconds(5)
  ) throws {
    self.desk = desk
    self.mailbox = mailbox
    self.busy = busy
    self.now = now
    self.patience = patience
    self.postman = try postman ?? desk.postman
    folders = try desk.configuration.imap.folders
  }

  var records: Records { desk.records }
  private var casebook: Casebook { desk.casebook(busy: busy) }

  /// Does everything once, in the order in which a person would.
  mutating func run() async throws {
    isRestored = try records.read { try $0.isRestored() }
    if isRestored { try await learnFromSent() }
    try await takeUpNewMail()
    if isRestored { try finishRestore() }
    try await noticeColleagues()
    try passTime()
    try desk.tellOfConditions(at: now)
    try await tendDrafts()
    try await send()
    try await setFlags()
  }

  // MARK: - New mail

  mutating func takeUpNewMail() async throws {
    let folder = try await mailbox.open(folders.inbox)
    let name = folders.inbox.description
    let cursor = try records.read { try $0.cursor(in: name) }
    var uids: [UInt32]
    if let cursor, cursor.uidValidity == folder.uidValidity {
      uids = try records.read { try $0.unfinished(in: name, uidValidity: folder.uidValidity) }
      uids += try await mailbox.newUIDs(after: cursor.lastUID)
    } else {
      // Never read, or all UIDs are void: everything is looked at, and what has been seen is recognised by what it is.
      try records.write { try $0.forgetPlaces(in: name, exceptUnder: folder.uidValidity) }
      uids = try await mailbox.newUIDs(after: 0)
    }
    for uid in Set(uids).sorted() {
      guard try desk.lease.take() else { throw DeskError.anotherInstance }
      try await takeUp(MessagePlace(folder: name, uidValidity: folder.uidValidity, uid: uid))
      // A mailbox full of mail takes its time.
      SystemdNotice().alive()
    }
  }

  private mutating func takeUp(_ place: MessagePlace) async throws {
    let attempts = try records.write { try $0.takeUp(place, at: now) }
    desk.steps.pass(.takenUp)
    guard attempts <= 2 else { return try setAside(place, "taking it up ended the program twice") }
    let fetched: FetchOutcome
    do {
      fetched = try await mailbox.fetch(place.uid, atMost: 50 << 20)
    } catch {
      // The server's fault, not the message's.
      try records.write { try $0.excuse(place) }
      throw error
    }
    switch fetched {
    case .gone: try records.write { try $0.finish(place) }
    case .tooLarge(let facts): try setAside(place, "it has \(facts.size) bytes, which is over the limit")
    case .mail(let mail):
      desk.steps.pass(.fetched)
      do {
        try await file(mail.bytes, at: place, isAnswered: isRestored && mail.facts.flags.contains(.answered))
      } catch  where error is RecordsError || error is MailroomError {
        // Not the message's fault.
        try? records.write { try $0.excuse(place) }
        throw error
      }
    }
  }

  private mutating func file(_ bytes: [UInt8], at place: MessagePlace, isAnswered: Bool) async throws {
    let filed = try await desk.file(bytes, at: place, busy: busy, now: now, isAnswered: isAnswered) { reading in
      try await isCopyOfOurs(reading, bytes, at: place)
    }
    switch filed {
    case .copy: return
    case .changing: try setAside(place, "its case changed too often while it was read")
    case .filed(let reading, let result):
      desk.steps.pass(.recorded)
      if reading.reason != "seen before" { report.count(result) }
      desk.log.info(
        "mail taken up",
        metadata: [
          "case": "\(result.caseNumber?.description ?? "-")", "id": "\(reading.identity.messageID?.description ?? "-")",
          "handling": "\(result.handling)", "letters": "\(result.letters.joined(separator: ","))", "reason": "\(result.reason ?? "-")",
        ])
    }
  }

  /// Deals with the copy of a letter that went to our own mailbox: it proves that the server took the letter. It is not counted as a mail.
  private func isCopyOfOurs(_ reading: MailReading, _ bytes: [UInt8], at place: MessagePlace) async throws -> Bool {
    guard let id = reading.identity.messageID, reading.sender?.address.isSameMailbox(as: desk.configuration.mailbox.address) == true,
      let letter = try records.read({ try $0.letter(with: id) }),
      // Nobody else can write it; who has had the letter can write something else under its Message-ID.
      Identity(of: Message.parse(letter.mail), bytes: letter.mail).digest == reading.identity.digest
    else { return false }
    if letter.isInSent { try await mailbox.expunge(place.uid) }
    try records.write { transaction in
      if letter.state == .sending || letter.state == .waiting {
        try transaction.markSent(letter.id, at: now)
        try transaction.clear("smtp")
      }
      if letter.isInSent { try transaction.markInSent(letter.id, filedBy: .copy) }
      try transaction.finish(place)
    }
    return true
  }

  private mutating func setAside(_ place: MessagePlace, _ reason: String) throws {
    try records.write { transaction in
      try transaction.setAside(place, error: reason)
      try transaction.mark(place, with: ["\\Flagged"])
      _ = try transaction.note(
        "mail \(place.uid)", "Mail \(place.uid) in \(place.folder) was set aside for a person: \(reason)", at: now)
    }
    report.setAside += 1
    desk.log.error("mail set aside", metadata: ["uid": "\(place.uid)", "reason": "\(reason)"])
  }

  // MARK: - Colleagues

  /// Whoever answers in a thread from the shared mailbox has taken the case over: the desk pauses it.
  private func noticeColleagues() async throws {
    guard let folder = try? await mailbox.open(folders.sent) else { return }
    let name = folders.sent.description
    let cursor = try records.read { try $0.cursor(in: name) }
    let isKnown = cursor?.uidValidity == folder.uidValidity
    for uid in try await mailbox.newUIDs(after: isKnown ? cursor?.lastUID ?? 0 : 0) {
      if let message = try await mailbox.header(of: uid).map({ Message.parse($0) }), try await !isDraftSentByHand(message) {
        try notice(message)
      }
      try records.write { try $0.move(name, to: FolderCursor(uidValidity: folder.uidValidity, lastUID: uid)) }
    }
  }

  private func notice(_ message: Message) throws {
    guard message.automatic != .loop else { return }
    let number: CaseNumber? = try records.read { transaction in
      if let id = message.messageID, try transaction.message(id) != nil { return nil }
      let ids = message.references + message.inReplyTo
      return try transaction.caseNumber(of: ids, isOurs: false) ?? CaseNumber.first(in: message.subject)
    }
    guard let number, let standing = try records.read({ try $0.case(number) }), !standing.isPaused, !standing.state.isFinal else { return }
    _ = try records.write { transaction in
      try transaction.add(
        MessageRecord(
          direction: .out, messageID: message.messageID, digest: "sent by hand " + (message.messageID?.description ?? Casebook.randomID()),
          caseNumber: number, sender: message.from.first?.address.description, subject: bareSubject(message.subject), at: now,
          handling: "by hand"))
    }
    try casebook.record(.paused("a colleague has answered in the thread"), by: .staff("mailbox"), in: number, now: now)
  }

  // MARK: - What is due

  private func passTime() throws {
    for number in try records.read({ try $0.casesDue(by: now) }) {
      // What brings about no letter may make the next thing due at once: the end of a meeting, say.
      for _ in 0..<4 {
        let result = try casebook.passTime(in: number, now: now)
        desk.steps.pass(.timePassed)
        if !result.isDone || !result.letters.isEmpty { break }
      }
    }
  }

  // MARK: - Letters out

  private mutating func send() async throws {
    let filing = SentFiling(records: records, mailbox: mailbox, folders: folders, desk: desk, now: now, patience: patience)
    var sent = try await postman.sendWhatIsDue(at: now, isCopied: filing.needsCopies) { try await filing.hasGone($0) }
    // What has stopped the sending is told at once.
    if try desk.tellOfConditions(at: now) {
      sent += try await postman.sendWhatIsDue(at: now, isCopied: filing.needsCopies) { try await filing.hasGone($0) }
    }
    report.sent += sent.count
    try await filing.fileCopies(sentNow: Set(sent))
  }

  /// How often flags are tried that the server does not take.
  private static let markAttempts = 5

  private func setFlags() async throws {
    let marks = try records.read { try $0.pendingMarks(limit: 1_000) }
    guard !marks.isEmpty else { return }
    let folder = try await mailbox.open(folders.inbox)
    for mark in marks {
      if mark.place.folder == folders.inbox.description, mark.place.uidValidity == folder.uidValidity {
        let outcome = try await mailbox.store(mark.flags.compactMap { Flag($0) }, on: mark.place.uid)
        desk.steps.pass(.flagged)
        if case .notKept(let flags) = outcome, flags.contains(where: \.isSystem), mark.attempts < Self.markAttempts {
          try records.write { try $0.postpone(mark) }
          continue
        }
      }
      // Under another UIDVALIDITY the message can't be found by its number any more; the flags are a courtesy, not the truth.
      try records.write { try $0.finish(mark) }
      desk.steps.pass(.marked)
    }
  }
}
