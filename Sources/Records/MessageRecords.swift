public import Casework
import GRDB
public import Mail

public import struct Foundation.Date

/// A mail that came in or went out, without its text.
public struct MessageRecord: Hashable, Sendable, Identifiable {
  /// The row's number.
  public var id: Int64
  /// Whether it came in or went out.
  public var direction: Direction
  /// Its Message-ID, if it has one.
  public var messageID: MessageID?
  /// A digest of what identifies it whatever way it came (see Desk's `Identity`).
  public var digest: String
  /// The case that it belongs to.
  public var caseNumber: CaseNumber?
  /// Who sent it.
  public var sender: String?
  /// Its subject.
  public var subject: String
  /// When it was taken up, or written.
  public var at: Date
  /// What became of it.
  public var handling: String
  /// Why, where it was left or given to staff.
  public var reason: String?

  /// Which way a mail goes.
  public enum Direction: String, Hashable, Sendable {
    /// To the desk.
    case `in`
    /// From the desk.
    case out
  }

  /// A record; its `id` is given when it is added.
  public init(
    direction: Direction, messageID: MessageID?, digest: String, caseNumber: CaseNumber?, sender: String?, subject: String, at: Date,
    handling: String, reason: String? = nil
  ) {
    id = 0
    self.direction = direction
    self.messageID = messageID
    self.digest = digest
    self.caseNumber = caseNumber
    self.sender = sender
    self.subject = subject
    self.at = at
    self.handling = handling
    self.reason = reason
  }

  init(_ row: Row) {
    id = row["id"]
    direction = Direction(rawValue: row["direction"]) ?? .in
    messageID = (row["message_id"] as String?).flatMap { MessageID($0) }
    digest = row["digest"]
    caseNumber = (row["case_number"] as String?).flatMap { CaseNumber($0) }
    sender = row["sender"]
    subject = row["subject"]
    at = row["at"]
    handling = row["handling"]
    reason = row["reason"]
  }
}

/// How a mail stands to those that the desk has seen before.
public enum Acquaintance: Hashable, Sendable {
  /// Never seen.
  case new
  /// The very same mail, perhaps under another UID or delivered twice.
  case same(MessageRecord)
  /// Another text under a Message-ID that has been seen: a revision, or a forgery. It is never answered by itself.
  case revision(of: MessageRecord)
}

extension Transaction {
  /// Records a mail.
  @discardableResult public func add(_ message: MessageRecord) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO message (direction, message_id, digest, case_number, sender, subject, at, handling, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        message.direction.rawValue, message.messageID?.description, message.digest, message.caseNumber?.description, message.sender,
        message.subject, message.at, message.handling, message.reason,
      ])
    return db.lastInsertedRowID
  }

  /// Whether the desk has seen an incoming mail before.
  public func acquaintance(messageID: MessageID?, digest: String) throws -> Acquaintance {
    if let same = try Row.fetchOne(db, sql: "SELECT * FROM message WHERE digest = ? ORDER BY id LIMIT 1", arguments: [digest]) {
      return .same(MessageRecord(same))
    }
    guard let messageID,
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM message WHERE message_id = ? ORDER BY id LIMIT 1", arguments: [messageID.description])
    else { return .new }
    return .revision(of: MessageRecord(row))
  }

  /// The mail that bears a Message-ID, the first seen.
  public func message(_ id: MessageID) throws -> MessageRecord? {
    try Row.fetchOne(db, sql: "SELECT * FROM message WHERE message_id = ? ORDER BY id LIMIT 1", arguments: [id.description])
      .map { MessageRecord($0) }
  }

  /// The case that any of these Message-IDs belongs to, the last one first.
  ///
  /// - Parameter isOurs: only letters of the desk count, whose Message-IDs nobody can guess.
  public func caseNumber(of ids: [MessageID], isOurs: Bool) throws -> CaseNumber? {
    for id in ids.reversed() {
      let found = try String.fetchOne(
        db,
        sql: "SELECT case_number FROM message WHERE message_id = ? AND case_number IS NOT NULL AND (direction = 'out' OR ?) LIMIT 1",
        arguments: [id.description, !isOurs])
      if let number = found.flatMap({ CaseNumber($0) }) { return number }
    }
    return nil
  }

  /// The mails of a case, oldest first.
  public func messages(of number: CaseNumber) throws -> [MessageRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM message WHERE case_number = ? ORDER BY id", arguments: [number.description])
      .map { MessageRecord($0) }
  }

  /// How many incoming mails became what: the counts that must add up.
  public func handlingCounts() throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT handling, count(*) AS n FROM message WHERE direction = 'in' AND handling <> ? GROUP BY handling",
      arguments: [MessageRecord.answeredBeforeRestore])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["handling"] as String, $0["n"] as Int) })
  }
}
