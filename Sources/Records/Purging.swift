public import Casework
import GRDB
import Mail

public import struct Foundation.Date

/// Removing personal data of cases that are over. What is counted stays: states, dates, track, platforms, standing of points, deciding body, and the digests by
/// which a mail is recognised that the desk has seen.
extension Transaction {
  /// Cases that are over and in which nothing has happened since a moment, and that still hold personal data; the oldest first.
  public func casesToPurge(before moment: Date) throws -> [CaseNumber] {
    let final = Case.State.allCases.filter(\.isFinal).map(\.rawValue)
    let marks = final.map { _ in "?" }.joined(separator: ", ")
    return try String.fetchAll(
      db, sql: #"SELECT number FROM "case" WHERE state IN (\#(marks)) AND updated <= ? AND applicant <> ? ORDER BY number"#,
      arguments: StatementArguments(final) + [moment, EmailAddress.removed?.description]
    ).compactMap { CaseNumber($0) }
  }

  /// Removes the personal data of a case. Its events are replaced by ones that tell nothing about a person, so that the case still is what they add up to.
  public func purge(_ number: CaseNumber) throws {
    guard let nobody = EmailAddress.removed else { return }
    let events = try history(of: number).map { $0.anonymised(as: nobody) }
    let name = number.description
    for table in ["event", "participant", "fingerprint", "hold"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE case_number = ?", arguments: [name])
    }
    for event in events {
      try db.execute(
        sql: "INSERT INTO event (case_number, at, body) VALUES (?, ?, ?)", arguments: [name, event.at, try JSON.text(event)])
    }
    guard let standing = Case(history: events) else { throw RecordsError.unreadable("case \(number) has no opening") }
    try store(standing, due: nil)
    try db.execute(sql: "UPDATE message SET sender = NULL, subject = '', reason = NULL WHERE case_number = ?", arguments: [name])
    try db.execute(sql: Self.emptyLetters + " WHERE case_number = ?", arguments: [nobody.description, name])
  }

  /// Removes what the desk keeps of mail that belongs to no case and is older than a moment: who wrote, what about, and our receipts.
  ///
  /// - Returns: how many mails and letters that were.
  public func purgeMailWithoutCase(before moment: Date) throws -> Int {
    guard let nobody = EmailAddress.removed else { return 0 }
    let old = "case_number IS NULL"
    try db.execute(
      sql:
        "UPDATE message SET sender = NULL, subject = '', reason = NULL WHERE \(old) AND at <= ? AND (sender IS NOT NULL OR subject <> '')",
      arguments: [moment])
    var count = db.changesCount
    try db.execute(
      sql: Self.emptyLetters + " WHERE \(old) AND created <= ? AND recipient <> ?",
      arguments: [nobody.description, moment, nobody.description])
    count += db.changesCount
    return count
  }

  /// How many mails and letters ``purgeMailWithoutCase(before:)`` would empty.
  public func mailToPurge(before moment: Date) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM message WHERE case_number IS NULL AND at <= ? AND (sender IS NOT NULL OR subject <> ''))
          + (SELECT count(*) FROM outbox WHERE case_number IS NULL AND created <= ? AND recipient <> ?)
        """, arguments: [moment, moment, EmailAddress.removed?.description]) ?? 0
  }

  /// A letter that has not gone out by now never will.
  private static var emptyLetters: String {
    """
    UPDATE outbox SET recipient = ?, copy_to = NULL, subject = '', mail = x'', error = NULL, is_in_sent = 1,
      state = CASE state WHEN 'sent' THEN 'sent' ELSE 'discarded' END
    """
  }
}

extension Records {
  /// Lets a purge reach the disk: what is deleted is overwritten with zeros, and the log that still holds it is emptied afterwards.
  ///
  /// - Parameter body: removes what is to be removed.
  public func overwritingWhatIsDeleted<T>(_ body: () throws -> T) throws -> T {
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    let result = try body()
    try database.writeWithoutTransaction { db in
      _ = try db.checkpoint(.truncate)
      try db.execute(sql: "PRAGMA secure_delete = OFF")
    }
    return result
  }
}
