public import Casework
import GRDB

/// Cases in number. Rows stand in the order in which cases were opened, which is not the order of their numbers as text once there are ten thousand in a year.
extension Transaction {
  /// Cases as they stand, newest first.
  public func cases(in state: Case.State? = nil, limit: Int = .max) throws -> [Case] {
    try cases(in: state.map { [$0] } ?? Case.State.allCases, limit: limit)
  }

  /// Cases in which something is still expected to happen, newest first.
  public func openCases(limit: Int = .max) throws -> [Case] {
    try cases(in: Case.State.allCases.filter { !$0.isFinal }, limit: limit)
  }

  /// Cases that are over, newest first.
  public func closedCases(limit: Int = .max) throws -> [Case] {
    try cases(in: Case.State.allCases.filter(\.isFinal), limit: limit)
  }

  private func cases(in states: [Case.State], limit: Int) throws -> [Case] {
    var found: [Case] = []
    try each(in: states, limit: limit, isOldestFirst: false) { found.append($0) }
    return found
  }

  /// The newest cases one at a time, oldest of them first, so that memory does not grow with their number.
  public func eachCase(in state: Case.State? = nil, limit: Int = .max, _ body: (Case) throws -> Void) throws {
    try each(in: state.map { [$0] } ?? Case.State.allCases, limit: limit, isOldestFirst: true, body)
  }

  /// How many cases there are in a state, or in all.
  public func caseCount(in state: Case.State? = nil) throws -> Int {
    try Int.fetchOne(
      db, sql: #"SELECT count(*) FROM "case" WHERE ?1 IS NULL OR state = ?1"#, arguments: [state?.rawValue]) ?? 0
  }

  /// Row ids are sorted before any case is read: the index on states holds them, and the cases' text would not fit in memory.
  private func each(in states: [Case.State], limit: Int, isOldestFirst: Bool, _ body: (Case) throws -> Void) throws {
    let marks = states.map { _ in "?" }.joined(separator: ", ")
    let condition = states.count == Case.State.allCases.count ? "" : "WHERE state IN (\(marks))"
    let arguments = condition.isEmpty ? StatementArguments() : StatementArguments(states.map(\.rawValue))
    let ids = try Int64.fetchAll(
      db, sql: #"SELECT rowid FROM "case" \#(condition) ORDER BY rowid DESC LIMIT ?"#, arguments: arguments + [limit])
    let statement = try db.makeStatement(sql: #"SELECT body FROM "case" WHERE rowid = ?"#)
    for id in isOldestFirst ? ids.reversed() : ids {
      guard let text = try String.fetchOne(statement, arguments: [id]) else { continue }
      try body(try JSON.value(Case.self, from: text, what: "a case"))
    }
  }

  /// Every case's history, in the order of their numbers.
  public func eachHistory(_ body: (CaseNumber, [Event]) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT case_number, body FROM event ORDER BY case_number, id")
    var current: CaseNumber?
    var events: [Event] = []
    while let row = try rows.next() {
      let number = CaseNumber(row["case_number"])
      if number != current {
        if let current { try body(current, events) }
        current = number
        events = []
      }
      events.append(try JSON.value(Event.self, from: row["body"], what: "an event of \(number?.description ?? "a case")"))
    }
    if let current { try body(current, events) }
  }
}
