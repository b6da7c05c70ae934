import GRDB

public import struct Foundation.Date

/// Something that is wrong with the desk's surroundings, for as long as it lasts.
public struct Condition: Hashable, Sendable {
  /// Which: `imap`, `smtp`, `calendar …`.
  public var name: String
  /// Since when.
  public var since: Date
  /// What it is, in words.
  public var text: String
  /// When staff were told.
  public var told: Date?
}

extension Transaction {
  /// Takes or prolongs a lease: one owner at a time, until it runs out.
  ///
  /// - Returns: whether the owner has it now.
  public func takeLease(_ name: String, for owner: String, at now: Date, until: Date) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO lease (name, owner, until) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE owner = excluded.owner OR until <= ?
        """, arguments: [name, owner, until, now])
    return db.changesCount > 0
  }

  /// Who holds a lease that has not run out.
  public func leaseholder(of name: String, at now: Date) throws -> String? {
    try String.fetchOne(db, sql: "SELECT owner FROM lease WHERE name = ? AND until > ?", arguments: [name, now])
  }

  /// Gives a lease back.
  public func releaseLease(_ name: String, of owner: String) throws {
    try db.execute(sql: "DELETE FROM lease WHERE name = ? AND owner = ?", arguments: [name, owner])
  }

  /// Notes that something is wrong.
  ///
  /// - Returns: the condition, with the moment at which it began.
  public func note(_ name: String, _ text: String, at now: Date) throws -> Condition {
    try db.execute(
      sql: "INSERT INTO condition (name, since, text) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
      arguments: [name, now, text])
    return try conditions().first { $0.name == name } ?? Condition(name: name, since: now, text: text, told: nil)
  }

  /// Notes that staff have been told.
  public func markTold(_ name: String, at now: Date) throws {
    try db.execute(sql: "UPDATE condition SET told = ? WHERE name = ?", arguments: [now, name])
  }

  /// Notes that something is well again.
  public func clear(_ name: String) throws {
    try db.execute(sql: "DELETE FROM condition WHERE name = ?", arguments: [name])
  }

  /// What is wrong at present.
  public func conditions() throws -> [Condition] {
    try Row.fetchAll(db, sql: "SELECT * FROM condition ORDER BY since")
      .map { Condition(name: $0["name"], since: $0["since"], text: $0["text"], told: $0["told"]) }
  }
}

extension Transaction {
  /// Whether a letter can go out or something in a case is due.
  public func hasWork(at now: Date) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND (due IS NULL OR due <= ?))
          OR EXISTS (SELECT 1 FROM "case" WHERE due <= ?)
        """, arguments: [now, now]) ?? false
  }
}

extension Transaction {
  /// The time at which a trial stands; nil where the desk goes by the clock.
  public func trialTime() throws -> Date? {
    try Date.fetchOne(db, sql: "SELECT now FROM trial LIMIT 1")
  }

  /// Notes the time of a trial, or that there is none.
  public func keep(trialTime: Date?) throws {
    try db.execute(sql: "DELETE FROM trial")
    guard let trialTime else { return }
    try db.execute(sql: "INSERT INTO trial (now) VALUES (?)", arguments: [trialTime])
  }
}
