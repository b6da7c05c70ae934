public import Casework
import GRDB
public import Mail

public import struct Foundation.Date

/// What is known, after a restore, of what happened after the backup was made.
extension MessageRecord {
  /// The handling of a mail that was answered after the backup was made; the mail itself has not been read again.
  public static let answeredBeforeRestore = "answered before a restore"
  /// The handling of a letter that went out after the backup was made.
  public static let sentBeforeRestore = "sent before a restore"
}

extension Transaction {
  private static let mark = "restored"

  /// Whether the database was restored and has not yet learnt from the mailbox what happened since the backup.
  public func isRestored() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM condition WHERE name = ?)", arguments: [Self.mark]) ?? false
  }

  func markRestored(from backup: String, at now: Date) throws {
    _ = try note(
      Self.mark, "The database was restored from \(backup). The service reads in Sent what happened since, before it answers anything",
      at: now)
    try markTold(Self.mark, at: now)
    try db.execute(sql: "DELETE FROM lease")
    // Any of these may have gone out since: before it goes out again, it is looked for in Sent.
    try db.execute(
      sql: "UPDATE outbox SET claimed_until = ? WHERE state IN ('review', 'waiting', 'sending', 'failed')", arguments: [now])
  }

  /// Notes that the mailbox has told what it can.
  public func finishRestore() throws { try clear(Self.mark) }

  /// Enters a letter of the desk that stands in Sent and not in the records, and that the mails it answers have been answered.
  ///
  /// - Parameters:
  ///   - number: the case that it belongs to, where the records know that case.
  ///   - subject: as it stands there, with the case's number: a number that has been used must not be given to another case.
  public func enterLetter(
    _ id: MessageID, answering mails: [MessageID], of number: CaseNumber?, to recipient: EmailAddress?, subject: String, at now: Date
  ) throws {
    try add(
      MessageRecord(
        direction: .out, messageID: id, digest: id.description, caseNumber: number, sender: nil, subject: subject, at: now,
        handling: MessageRecord.sentBeforeRestore))
    for mail in mails where try message(mail) == nil {
      try add(
        MessageRecord(
          direction: .in, messageID: mail, digest: "\(MessageRecord.answeredBeforeRestore) \(mail)", caseNumber: number,
          sender: recipient?.description, subject: subject, at: now, handling: MessageRecord.answeredBeforeRestore))
    }
  }

  /// Whether any of these is a letter that went out after the backup was made, of a case that the backup does not hold.
  public func areOfLostCase(_ ids: [MessageID]) throws -> Bool {
    try ids.contains { id in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM message WHERE message_id = ? AND handling = ? AND case_number IS NULL)",
        arguments: [id.description, MessageRecord.sentBeforeRestore]) ?? false
    }
  }

  /// Numbers of cases that letters bear and that the records don't hold.
  public func numbersOfLostCases() throws -> Set<CaseNumber> {
    Set(try numbersUsedBeforeRestore().filter { try self.case($0) == nil })
  }

  /// Numbers of cases that letters bear which went out after the backup was made.
  func numbersUsedBeforeRestore() throws -> [CaseNumber] {
    try String.fetchAll(db, sql: "SELECT subject FROM message WHERE handling = ?", arguments: [MessageRecord.sentBeforeRestore])
      .compactMap { CaseNumber.first(in: $0) }
  }
}
