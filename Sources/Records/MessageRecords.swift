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
  /// A digest of its words, by which a machine is recognised that always writes the same; nil for a short mail.
  public var words: String?

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
    handling: String, reason: String? = nil, words: String? = nil
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
    self.words = words
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
    words = row["words"]
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
        INSERT INTO message (direction, message_id, digest, case_number, sender, subject, at, handling, reason, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        message.direction.rawValue, message.messageID?.description, message.digest, message.caseNumber?.description, message.sender,
        message.subject, message.at, message.handling, message.reason, message.words,
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

  /// How many mails have come from a sender since a moment.
  public func mailCount(from sender: String, since: Date) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM message WHERE sender = ? COLLATE NOCASE AND at >= ? AND direction = 'in'", arguments: [sender, since])
      ?? 0
  }

  /// How many mails have come in a case since a moment.
  public func mailCount(in number: CaseNumber, since: Date) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM message WHERE case_number = ? AND at >= ? AND direction = 'in'",
      arguments: [number.description, since])
      ?? 0
  }

  /// Whether a mail with the same words has come before: from the same sender, or in the same case from anybody.
  public func hasComeBefore(words: String, from sender: String, in number: CaseNumber?) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM message WHERE sender = ? COLLATE NOCASE AND words = ? AND direction = 'in')
          OR EXISTS (SELECT 1 FROM message WHERE case_number = ? AND words = ? AND direction = 'in')
        """, arguments: [sender, words, number?.description, words]) ?? false
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
