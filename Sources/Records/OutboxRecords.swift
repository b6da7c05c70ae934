public import Casework
public import Foundation
import GRDB
public import Mail

/// A letter on its way out: written, perhaps to be reviewed, to be sent, sent.
public struct OutboxRecord: Hashable, Sendable, Identifiable {
  /// The row's number, which staff use.
  public var id: Int64
  /// The case that it belongs to.
  public var caseNumber: CaseNumber?
  /// Which letter.
  public var kind: String
  /// Its Message-ID, fixed here once for all.
  public var messageID: MessageID
  /// Who gets it.
  public var recipient: EmailAddress
  /// Who gets a copy: a participant whose mail is answered and who is not the applicant.
  public var copyTo: EmailAddress?
  /// Its subject.
  public var subject: String
  /// The whole mail, as it is sent.
  public var mail: [UInt8]
  /// Where it stands.
  public var state: State
  /// When it was written.
  public var created: Date
  /// When it may be tried (again); nil means at once.
  public var due: Date?
  /// How often sending was tried.
  public var attempts: Int
  /// What went wrong last.
  public var error: String?
  /// When the server took it.
  public var sent: Date?
  /// Whether the desk's own mailbox was among the recipients of the last attempt: a copy that has arrived there proves that the server took the letter.
  public var isCopied: Bool
  /// Whether a copy stands in Sent.
  public var isInSent: Bool

  /// Where a letter stands.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Waits for a person to release it.
    case review
    /// Waits to be sent.
    case waiting
    /// Being sent; after a crash it is doubtful whether it went.
    case sending
    /// The server has taken it.
    case sent
    /// Given up; a person must look.
    case failed
    /// Thrown away by staff.
    case discarded
  }

  /// A letter to be added.
  public init(
    caseNumber: CaseNumber?, kind: String, messageID: MessageID, recipient: EmailAddress, copyTo: EmailAddress?, subject: String,
    mail: [UInt8],
    state: State, created: Date
  ) {
    id = 0
    self.caseNumber = caseNumber
    self.kind = kind
    self.messageID = messageID
    self.recipient = recipient
    self.copyTo = copyTo
    self.subject = subject
    self.mail = mail
    self.state = state
    self.created = created
    due = nil
    attempts = 0
    error = nil
    sent = nil
    isCopied = false
    isInSent = false
  }

  init(_ row: Row) throws {
    id = row["id"]
    caseNumber = (row["case_number"] as String?).flatMap { CaseNumber($0) }
    kind = row["kind"]
    guard let messageID = MessageID(row["message_id"]), let recipient = EmailAddress(row["recipient"]),
      let state = State(rawValue: row["state"])
    else { throw RecordsError.unreadable("letter \(row["id"] as Int64) of the outbox") }
    self.messageID = messageID
    self.recipient = recipient
    copyTo = (row["copy_to"] as String?).flatMap { EmailAddress($0) }
    subject = row["subject"]
    mail = [UInt8](row["mail"] as Data)
    self.state = state
    created = row["created"]
    due = row["due"]
    attempts = row["attempts"]
    error = row["error"]
    sent = row["sent"]
    isCopied = row["is_copied"]
    isInSent = row["is_in_sent"]
  }
}

/// How the copy of a letter came to Sent.
public enum Filing: String, Hashable, Sendable {
  /// The server does that by itself.
  case server
  /// It came to the desk's own mailbox and was moved.
  case copy
  /// The desk has put it there.
  case desk
}

extension Transaction {
  /// Puts a letter in the outbox.
  @discardableResult public func add(_ letter: OutboxRecord) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO outbox (case_number, kind, message_id, recipient, copy_to, subject, mail, state, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        letter.caseNumber?.description, letter.kind, letter.messageID.description, letter.recipient.description,
        letter.copyTo?.description, letter.subject, Data(letter.mail), letter.state.rawValue, letter.created,
      ])
    return db.lastInsertedRowID
  }

  /// A letter of the outbox.
  public func letter(_ id: Int64) throws -> OutboxRecord? {
    try Row.fetchOne(db, sql: "SELECT * FROM outbox WHERE id = ?", arguments: [id]).map { try OutboxRecord($0) }
  }

  /// The letter that bears a Message-ID.
  public func letter(with id: MessageID) throws -> OutboxRecord? {
    try Row.fetchOne(db, sql: "SELECT * FROM outbox WHERE message_id = ?", arguments: [id.description]).map { try OutboxRecord($0) }
  }

  /// Letters in any of these states, oldest first.
  public func letters(in states: [OutboxRecord.State], limit: Int = .max) throws -> [OutboxRecord] {
    let marks = states.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db, sql: "SELECT * FROM outbox WHERE state IN (\(marks)) ORDER BY id LIMIT ?",
      arguments: StatementArguments(states.map(\.rawValue)) + [limit]
    ).map { try OutboxRecord($0) }
  }

  /// Letters of a case, oldest first.
  public func letters(of number: CaseNumber) throws -> [OutboxRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM outbox WHERE case_number = ? ORDER BY id", arguments: [number.description])
      .map { try OutboxRecord($0) }
  }

  /// Takes the oldest letter that is due, for sending; nobody else gets it until `until`.
  ///
  /// - Parameters:
  ///   - now: the desk's time, by which letters are due.
  ///   - clock: the machine's time, by which claims run out.
  ///   - owner: the process that sends it, by which the claims of the dead are known.
  ///   - isCopied: whether a copy goes to the desk's own mailbox.
  ///   - kind: the kind of letter to take; nil for any.
  /// - Returns: the letter, and whether an earlier attempt may have reached the server; nil where nothing is due.
  public func claimLetter(
    at now: Date, clock: Date, until: Date, by owner: String? = nil, isCopied: Bool = false, only kind: String? = nil
  ) throws -> (letter: OutboxRecord, isDoubtful: Bool)? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM outbox
          WHERE ((state = 'waiting' AND (due IS NULL OR due <= ?)) OR (state = 'sending' AND claimed_until <= ?)) AND (? IS NULL OR kind = ?)
          ORDER BY id LIMIT 1
          """, arguments: [now, clock, kind, kind])
    else { return nil }
    var letter = try OutboxRecord(row)
    let isDoubtful = letter.state == .sending || (row["claimed_until"] as Date?) != nil
    try db.execute(
      sql: """
        UPDATE outbox SET state = 'sending', claimed_until = ?, claimed_by = ?, attempts = attempts + 1, is_copied = is_copied OR ? WHERE id = ?
        """, arguments: [until, owner, isCopied, letter.id])
    letter.state = .sending
    letter.attempts += 1
    return (letter, isDoubtful)
  }

  /// Ends the claims of processes that are no more, so that nobody waits for the dead.
  public func endClaims(at clock: Date, of isDead: (String) -> Bool) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, claimed_by FROM outbox WHERE state = 'sending' AND claimed_by IS NOT NULL AND claimed_until > ?",
      arguments: [clock])
    for row in rows where isDead(row["claimed_by"]) {
      try db.execute(sql: "UPDATE outbox SET claimed_until = ? WHERE id = ?", arguments: [clock, row["id"] as Int64])
    }
  }

  /// Notes that the server has taken a letter.
  public func markSent(_ id: Int64, at now: Date) throws {
    try db.execute(
      sql: "UPDATE outbox SET state = 'sent', sent = ?, error = NULL, claimed_until = NULL WHERE id = ?", arguments: [now, id])
  }

  /// Notes that a letter did not go out and is to be tried again.
  ///
  /// - Parameter isDoubtful: the server may have taken it all the same; before the next attempt it is looked for in Sent.
  public func postpone(_ id: Int64, until due: Date?, error: String, isDoubtful: Bool) throws {
    try db.execute(
      sql:
        "UPDATE outbox SET state = 'waiting', due = ?, error = ?, claimed_until = CASE WHEN ? THEN coalesce(claimed_until, ?) END WHERE id = ?",
      arguments: [due, error, isDoubtful, due, id])
  }

  /// Gives a letter up.
  public func markFailed(_ id: Int64, error: String) throws {
    try db.execute(sql: "UPDATE outbox SET state = 'failed', error = ?, claimed_until = NULL WHERE id = ?", arguments: [error, id])
  }

  /// Moves a letter from one state to another by a person's hand.
  ///
  /// - Returns: whether it was in one of the former states.
  public func move(_ id: Int64, from former: [OutboxRecord.State], to state: OutboxRecord.State) throws -> Bool {
    let marks = former.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "UPDATE outbox SET state = ?, due = NULL, error = NULL WHERE id = ? AND state IN (\(marks))",
      arguments: [state.rawValue, id] + StatementArguments(former.map(\.rawValue)))
    return db.changesCount > 0
  }

  /// Sent letters of which no copy stands in Sent yet, oldest first.
  public func lettersMissingInSent(limit: Int) throws -> [OutboxRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM outbox WHERE state = 'sent' AND is_in_sent = 0 ORDER BY id LIMIT ?", arguments: [limit])
      .map { try OutboxRecord($0) }
  }

  /// Notes that a copy stands in Sent, and who has filed it there.
  public func markInSent(_ id: Int64, filedBy filing: Filing) throws {
    try db.execute(sql: "UPDATE outbox SET is_in_sent = 1, filed_by = ? WHERE id = ?", arguments: [filing.rawValue, id])
  }

  /// How the last letter came to Sent; with `isCopied`, the last one of which a copy went to the desk's own mailbox.
  public func lastFiling(isCopied: Bool = false) throws -> Filing? {
    try String.fetchOne(
      db, sql: "SELECT filed_by FROM outbox WHERE filed_by IS NOT NULL AND (is_copied OR NOT ?) ORDER BY id DESC LIMIT 1",
      arguments: [isCopied]
    ).flatMap { Filing(rawValue: $0) }
  }

  /// How many letters were written to an address, or to anybody, since a moment; letters thrown away don't count.
  public func letterCount(to address: EmailAddress?, since: Date) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM outbox WHERE created >= ? AND state <> 'discarded' AND (? IS NULL OR recipient = ? COLLATE NOCASE)
        """, arguments: [since, address?.description, address?.description]) ?? 0
  }
}

extension Transaction {
  /// How many letters of a kind were written in a case since a moment.
  public func letterCount(of kind: String, in number: CaseNumber, since: Date) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM outbox WHERE case_number = ? AND kind = ? AND created >= ? AND state <> 'discarded'",
      arguments: [number.description, kind, since]) ?? 0
  }

  /// How many letters have gone out since a moment.
  public func sentCount(since moment: Date) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE state = 'sent' AND sent >= ?", arguments: [moment]) ?? 0
  }
}
