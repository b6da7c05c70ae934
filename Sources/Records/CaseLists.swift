public import Casework
import GRDB

/// Cases in number: read one at a time, so that memory does not grow with the register.
extension Transaction {
  /// Cases in which something is still expected to happen, newest first.
  public func openCases(limit: Int = .max) throws -> [Case] {
    let final = Case.State.allCases.filter(\.isFinal).map(\.rawValue)
    let marks = final.map { _ in "?" }.joined(separator: ", ")
    return try String.fetchAll(
      db, sql: #"SELECT body FROM "case" WHERE state NOT IN (\#(marks)) ORDER BY number DESC LIMIT ?"#,
      arguments: StatementArguments(final) + [limit]
    ).map { try JSON.value(Case.self, from: $0, what: "a case") }
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
