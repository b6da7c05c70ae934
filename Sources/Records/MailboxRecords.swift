import GRDB

public import struct Foundation.Date

/// How far the desk has read in a folder.
public struct FolderCursor: Hashable, Sendable {
  /// The folder's UIDVALIDITY (RFC 9051 §2.3.1.1); with another one all UIDs are void.
  public var uidValidity: UInt32
  /// The highest UID that has been dealt with.
  public var lastUID: UInt32

  /// A cursor from its parts.
  public init(uidValidity: UInt32, lastUID: UInt32) {
    self.uidValidity = uidValidity
    self.lastUID = lastUID
  }
}

/// A message in a folder by its number.
public struct MessagePlace: Hashable, Sendable {
  /// The folder.
  public var folder: String
  /// The folder's UIDVALIDITY at the time.
  public var uidValidity: UInt32
  /// The message's UID.
  public var uid: UInt32

  /// A place from its parts.
  public init(folder: String, uidValidity: UInt32, uid: UInt32) {
    self.folder = folder
    self.uidValidity = uidValidity
    self.uid = uid
  }

  init(_ row: Row) {
    folder = row["folder"]
    uidValidity = row["uid_validity"]
    uid = row["uid"]
  }
}

/// Flags that are still to be set on a message.
public struct PendingMark: Hashable, Sendable, Identifiable {
  /// The row's number.
  public var id: Int64
  /// The message.
  public var place: MessagePlace
  /// The flags, as IMAP names them.
  public var flags: [String]
  /// How often that was tried in vain.
  public var attempts: Int
}

/// A message that could not be taken up.
public struct SetAside: Hashable, Sendable {
  /// The message.
  public var place: MessagePlace
  /// How often it was tried.
  public var attempts: Int
  /// What went wrong.
  public var error: String?
}

extension Transaction {
  /// How far the desk has read in a folder; nil where it never has.
  public func cursor(in folder: String) throws -> FolderCursor? {
    try Row.fetchOne(db, sql: "SELECT uid_validity, last_uid FROM folder WHERE name = ?", arguments: [folder])
      .map { FolderCursor(uidValidity: $0["uid_validity"], lastUID: $0["last_uid"]) }
  }

  /// Notes how far the desk has read. Within one UIDVALIDITY the cursor only moves on.
  public func move(_ folder: String, to cursor: FolderCursor) throws {
    try db.execute(
      sql: """
        INSERT INTO folder (name, uid_validity, last_uid) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET
          last_uid = CASE WHEN uid_validity = excluded.uid_validity THEN max(last_uid, excluded.last_uid) ELSE excluded.last_uid END,
          uid_validity = excluded.uid_validity
        """, arguments: [folder, cursor.uidValidity, cursor.lastUID])
  }

  /// Notes that a message is being taken up, before anything looks into it.
  ///
  /// - Returns: how often it has been taken up, this time included. More than two means that it killed the desk twice.
  public func takeUp(_ place: MessagePlace, at now: Date) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO taking_up (folder, uid_validity, uid, attempts, at) VALUES (?, ?, ?, 1, ?)
        ON CONFLICT (folder, uid_validity, uid) DO UPDATE SET attempts = attempts + 1, at = excluded.at
        """, arguments: [place.folder, place.uidValidity, place.uid, now])
    return try Int.fetchOne(
      db, sql: "SELECT attempts FROM taking_up WHERE folder = ? AND uid_validity = ? AND uid = ?",
      arguments: [place.folder, place.uidValidity, place.uid]) ?? 1
  }

  /// Takes back one attempt that failed for a reason outside of the message (the server went away, say).
  public func excuse(_ place: MessagePlace) throws {
    try db.execute(
      sql: "UPDATE taking_up SET attempts = attempts - 1 WHERE folder = ? AND uid_validity = ? AND uid = ?",
      arguments: [place.folder, place.uidValidity, place.uid])
  }

  /// Notes that a message is dealt with, and moves the cursor past it.
  public func finish(_ place: MessagePlace) throws {
    try db.execute(
      sql: "DELETE FROM taking_up WHERE folder = ? AND uid_validity = ? AND uid = ?",
      arguments: [place.folder, place.uidValidity, place.uid])
    try move(place.folder, to: FolderCursor(uidValidity: place.uidValidity, lastUID: place.uid))
  }

  /// Sets a message aside for staff: it is not taken up again by itself.
  public func setAside(_ place: MessagePlace, error: String) throws {
    try db.execute(
      sql: "UPDATE taking_up SET is_set_aside = 1, error = ? WHERE folder = ? AND uid_validity = ? AND uid = ?",
      arguments: [error, place.folder, place.uidValidity, place.uid])
    try move(place.folder, to: FolderCursor(uidValidity: place.uidValidity, lastUID: place.uid))
  }

  /// Forgets messages that were being taken up, or were set aside, under UIDs that mean nothing any more: they are found anew.
  public func forgetPlaces(in folder: String, exceptUnder uidValidity: UInt32) throws {
    try db.execute(sql: "DELETE FROM taking_up WHERE folder = ? AND uid_validity <> ?", arguments: [folder, uidValidity])
  }

  /// Messages that were set aside.
  public func setAside() throws -> [SetAside] {
    try Row.fetchAll(db, sql: "SELECT * FROM taking_up WHERE is_set_aside ORDER BY at")
      .map { SetAside(place: MessagePlace($0), attempts: $0["attempts"], error: $0["error"]) }
  }

  /// Lets the desk take up once more what was set aside.
  ///
  /// - Returns: how many messages that are.
  public func retryWhatWasSetAside() throws -> Int {
    try db.execute(sql: "UPDATE taking_up SET is_set_aside = 0, attempts = 0 WHERE is_set_aside")
    return db.changesCount
  }

  /// Messages before the cursor that are to be taken up once more.
  public func unfinished(in folder: String, uidValidity: UInt32) throws -> [UInt32] {
    try UInt32.fetchAll(
      db, sql: "SELECT uid FROM taking_up WHERE folder = ? AND uid_validity = ? AND NOT is_set_aside ORDER BY uid",
      arguments: [folder, uidValidity])
  }

  /// Asks for flags on a message; with a letter, once that is sent.
  public func mark(_ place: MessagePlace, with flags: [String], after letter: Int64? = nil) throws {
    guard !flags.isEmpty else { return }
    try db.execute(
      sql: "INSERT INTO mark (folder, uid_validity, uid, flags, after_outbox) VALUES (?, ?, ?, ?, ?)",
      arguments: [place.folder, place.uidValidity, place.uid, flags.joined(separator: " "), letter])
  }

  /// Flags that can be set now.
  public func pendingMarks(limit: Int) throws -> [PendingMark] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT mark.* FROM mark LEFT JOIN outbox ON outbox.id = after_outbox
        WHERE after_outbox IS NULL OR outbox.state = 'sent' ORDER BY mark.id LIMIT ?
        """, arguments: [limit]
    ).map {
      PendingMark(
        id: $0["id"], place: MessagePlace($0), flags: ($0["flags"] as String).split(separator: " ").map(String.init),
        attempts: $0["attempts"])
    }
  }

  /// Notes that flags could not be set, and are to be tried again.
  public func postpone(_ mark: PendingMark) throws {
    try db.execute(sql: "UPDATE mark SET attempts = attempts + 1 WHERE id = ?", arguments: [mark.id])
  }

  /// Notes that flags are set, or can't be.
  public func finish(_ mark: PendingMark) throws {
    try db.execute(sql: "DELETE FROM mark WHERE id = ?", arguments: [mark.id])
  }
}
