public import Casework
import GRDB
public import Mail
import Scheduling

public import struct Foundation.Date

extension Transaction {
  /// The number for the next case of a year.
  public func nextCaseNumber(year: Int) throws -> CaseNumber {
    let prefix = String(CaseNumber(year: year, running: 1).description.prefix(8))
    let last = try Int.fetchOne(
      db, sql: #"SELECT max(CAST(substr(number, 9) AS INTEGER)) FROM "case" WHERE number >= ? AND number < ?"#,
      arguments: [prefix, prefix + "~"])
    let lost = try numbersUsedBeforeRestore().filter { $0.year == year }.map(\.running).max()
    return CaseNumber(year: year, running: max(last ?? 0, lost ?? 0) + 1)
  }

  /// Adds events to a case, and brings the case as it stands up to date with them.
  ///
  /// - Parameter due: when the desk has to look at the case again by itself, of the case as it then stands.
  public func add(_ events: [Event], to number: CaseNumber, due: (Case) -> Date?) throws {
    guard !events.isEmpty else { return }
    var standing = try self.case(number)
    for event in events {
      if case .opened(let opening) = event.what, standing == nil {
        standing = Case(opening, at: event.at)
      } else {
        standing?.apply(event)
      }
      try db.execute(
        sql: "INSERT INTO event (case_number, at, body) VALUES (?, ?, ?)",
        arguments: [number.description, event.at, try JSON.text(event)])
    }
    guard let standing else { throw RecordsError.unreadable("case \(number) has events but no opening") }
    try store(standing, due: due(standing))
  }

  func store(_ standing: Case, due: Date?) throws {
    let number = standing.number.description
    try db.execute(
      sql: """
        INSERT INTO "case" (number, state, applicant, updated, due, body) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (number) DO UPDATE SET
          state = excluded.state, applicant = excluded.applicant, updated = excluded.updated, due = excluded.due, body = excluded.body
        """,
      arguments: [
        number, standing.state.rawValue, standing.applicant.address.description.lowercased(), standing.updated, due,
        try JSON.text(standing),
      ])
    try db.execute(sql: "DELETE FROM hold WHERE case_number = ?", arguments: [number])
    for (slots, isOffer) in [(standing.takenSlots, false), (standing.openOffer?.slots ?? [], true)] {
      for slot in slots {
        try db.execute(
          sql: "INSERT INTO hold (case_number, starts, ends, is_offer) VALUES (?, ?, ?, ?)",
          arguments: [number, slot.start, slot.end, isOffer])
      }
    }
    for mailbox in [standing.applicant] + standing.participants {
      try db.execute(
        sql: "INSERT OR IGNORE INTO participant (address, case_number) VALUES (?, ?)",
        arguments: [mailbox.address.description.lowercased(), number])
    }
  }

  /// A case as it stands.
  public func `case`(_ number: CaseNumber) throws -> Case? {
    try String.fetchOne(db, sql: #"SELECT body FROM "case" WHERE number = ?"#, arguments: [number.description])
      .map { try JSON.value(Case.self, from: $0, what: "case \(number)") }
  }

  /// Numbers of the cases in which something is due by a moment, the longest due first.
  public func casesDue(by moment: Date) throws -> [CaseNumber] {
    try String.fetchAll(db, sql: #"SELECT number FROM "case" WHERE due <= ? ORDER BY due, number"#, arguments: [moment])
      .compactMap { CaseNumber($0) }
  }

  /// Cases that an address takes part in, newest first.
  public func cases(with address: EmailAddress) throws -> [Case] {
    try String.fetchAll(
      db, sql: #"SELECT body FROM "case" JOIN participant ON case_number = number WHERE address = ? ORDER BY number DESC"#,
      arguments: [address.description.lowercased()]
    ).map { try JSON.value(Case.self, from: $0, what: "a case") }
  }

  /// The whole history of a case, oldest first.
  public func history(of number: CaseNumber) throws -> [Event] {
    try String.fetchAll(db, sql: "SELECT body FROM event WHERE case_number = ? ORDER BY id", arguments: [number.description])
      .map { try JSON.value(Event.self, from: $0, what: "an event of \(number)") }
  }

  /// Numbers of cases whose stored state is not what their events add up to.
  public func casesThatDisagreeWithTheirEvents() throws -> [CaseNumber] {
    try String.fetchAll(db, sql: #"SELECT number FROM "case" ORDER BY number"#).compactMap { CaseNumber($0) }
      .filter { try Case(history: history(of: $0)) != self.case($0) }
  }

  /// Remembers what an application looked like, so that the same one sent again is recognised.
  public func remember(fingerprints: [String], of number: CaseNumber) throws {
    for digest in fingerprints {
      try db.execute(sql: "INSERT OR IGNORE INTO fingerprint (case_number, digest) VALUES (?, ?)", arguments: [number.description, digest])
    }
  }

  /// The newest case that has had an application of one of these fingerprints.
  public func `case`(withFingerprints digests: [String]) throws -> CaseNumber? {
    try digests.compactMap {
      try String.fetchOne(db, sql: "SELECT max(case_number) FROM fingerprint WHERE digest = ?", arguments: [$0])
    }.compactMap { CaseNumber($0) }.max()
  }
}
