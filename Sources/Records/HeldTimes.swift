public import Casework
import GRDB
public import Scheduling

public import struct Foundation.Date

/// Times that are not free for one case, because of others.
public struct HeldTimes: Hashable, Sendable {
  /// Booked, or held for staff to confirm, in other cases; or blocked by staff.
  public var taken: [Slot]
  /// Offered in other cases, and not answered yet.
  public var offered: [Slot]

  /// Times from both.
  public init(taken: [Slot], offered: [Slot]) {
    self.taken = taken
    self.offered = offered
  }

  /// All of them.
  public var all: [Slot] { taken + offered }
}

/// A time at which staff want no meetings.
public struct BlockedTime: Hashable, Sendable {
  /// Its number.
  public var id: Int64
  /// When.
  public var slot: Slot
  /// Why; may be empty.
  public var reason: String
  /// Who blocked it.
  public var by: String

  /// A time from its parts.
  public init(id: Int64, slot: Slot, reason: String, by: String) {
    self.id = id
    self.slot = slot
    self.reason = reason
    self.by = by
  }
}

extension Transaction {
  /// Times that are not over and that are not free for a case.
  public func heldTimes(exceptBy number: CaseNumber?, after moment: Date) throws -> HeldTimes {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT starts, ends, is_offer FROM hold WHERE ends > ? AND case_number IS NOT ?
        UNION ALL SELECT starts, ends, 0 FROM block WHERE ends > ? ORDER BY starts
        """, arguments: [moment, number?.description, moment])
    var held = HeldTimes(taken: [], offered: [])
    for row in rows {
      let slot = Slot(start: row["starts"], end: row["ends"])
      if row["is_offer"] { held.offered.append(slot) } else { held.taken.append(slot) }
    }
    return held
  }

  /// Cases that hold a time that is not over at a moment.
  public func casesWithTimes(after moment: Date) throws -> [Case] {
    try cases(where: "number IN (SELECT case_number FROM hold WHERE ends > ?)", [moment])
  }

  /// Cases that have, or had, a meeting.
  public func casesWithMeetings() throws -> [Case] { try cases(where: "json_extract(body, '$.meeting.uid') IS NOT NULL") }

  private func cases(where condition: String, _ arguments: StatementArguments = []) throws -> [Case] {
    try String.fetchAll(db, sql: #"SELECT body FROM "case" WHERE \#(condition) ORDER BY number"#, arguments: arguments)
      .map { try JSON.value(Case.self, from: $0, what: "a case") }
  }

  /// The UIDs of all meetings that were ever booked and belong to a case now.
  public func meetingUIDs() throws -> Set<String> {
    try String.fetchSet(
      db,
      sql: #"SELECT json_extract(body, '$.meeting.uid') FROM "case" WHERE json_extract(body, '$.meeting.uid') IS NOT NULL"#)
  }

  /// The case whose meeting an invitation is for, by its UID.
  public func caseNumber(ofMeeting uid: String) throws -> CaseNumber? {
    try String.fetchOne(
      db, sql: #"SELECT number FROM "case" WHERE json_extract(body, '$.meeting.uid') = ? ORDER BY number DESC"#, arguments: [uid]
    ).flatMap { CaseNumber($0) }
  }

  // MARK: - Blocked times

  /// Blocks a time for meetings.
  public func block(_ slot: Slot, because reason: String, by name: String, at now: Date) throws -> BlockedTime {
    try db.execute(
      sql: "INSERT INTO block (starts, ends, reason, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [slot.start, slot.end, reason, name, now])
    return BlockedTime(id: db.lastInsertedRowID, slot: slot, reason: reason, by: name)
  }

  /// Frees a blocked time.
  ///
  /// - Returns: whether there was one of that number.
  public func unblock(_ id: Int64) throws -> Bool {
    try db.execute(sql: "DELETE FROM block WHERE id = ?", arguments: [id])
    return db.changesCount > 0
  }

  /// Blocked times that are not over at a moment, in order.
  public func blockedTimes(after moment: Date) throws -> [BlockedTime] {
    try Row.fetchAll(db, sql: "SELECT * FROM block WHERE ends > ? ORDER BY starts, id", arguments: [moment]).map {
      BlockedTime(id: $0["id"], slot: Slot(start: $0["starts"], end: $0["ends"]), reason: $0["reason"], by: $0["made_by"])
    }
  }
}
