public import Casework
import GRDB

public import struct Foundation.Date

/// Letters for review that lie in the mailbox's Drafts folder as well.
extension Transaction {
  /// Letters that wait for review and were never filed as drafts, oldest first.
  public func lettersToDraft(limit: Int) throws -> [OutboxRecord] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM outbox WHERE state = 'review' AND id NOT IN (SELECT letter FROM draft) ORDER BY id LIMIT ?",
      arguments: [limit]
    ).map { try OutboxRecord($0) }
  }

  /// Letters that were filed as drafts and wait for review no longer: their drafts are to be removed.
  public func lettersPastDrafting() throws -> [OutboxRecord] {
    try Row.fetchAll(
      db, sql: "SELECT outbox.* FROM outbox JOIN draft ON letter = outbox.id WHERE state NOT IN ('review', 'sending') ORDER BY id"
    ).map { try OutboxRecord($0) }
  }

  /// Letters of a case that wait for review and lie among the drafts, oldest first.
  public func draftedLetters(of number: CaseNumber) throws -> [OutboxRecord] {
    try Row.fetchAll(
      db,
      sql: "SELECT outbox.* FROM outbox JOIN draft ON letter = outbox.id WHERE state = 'review' AND case_number = ? ORDER BY id",
      arguments: [number.description]
    ).map { try OutboxRecord($0) }
  }

  /// Notes that a colleague has sent a letter by hand; that tells nothing of how the desk's own letters come to Sent.
  public func markSentByHand(_ id: Int64, at now: Date) throws {
    try db.execute(
      sql: "UPDATE outbox SET state = 'sent', sent = ?, is_in_sent = 1, error = NULL, claimed_until = NULL WHERE id = ?",
      arguments: [now, id])
  }

  /// Notes that a letter lies among the drafts.
  public func markDrafted(_ id: Int64, at now: Date) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO draft (letter, filed) VALUES (?, ?)", arguments: [id, now])
  }

  /// Notes that a letter's draft is gone.
  public func forgetDraft(of id: Int64) throws {
    try db.execute(sql: "DELETE FROM draft WHERE letter = ?", arguments: [id])
  }
}
