import GRDB

public import struct Foundation.Date

/// What monitoring wants to know.
extension Transaction {
  /// Notes when a round last went well, by the machine's clock.
  public func noteRound(at clock: Date) throws {
    try db.execute(
      sql: "INSERT INTO milestone (name, at) VALUES ('round', ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at", arguments: [clock])
  }

  /// When a round last went well; nil before the first.
  public func lastRound() throws -> Date? { try Date.fetchOne(db, sql: "SELECT at FROM milestone WHERE name = 'round'") }

  /// How many letters are in each state, and when the oldest was written that waits to be sent.
  public func outboxDepth() throws -> (count: [OutboxRecord.State: Int], oldestWaiting: Date?) {
    let rows = try Row.fetchAll(db, sql: "SELECT state, count(*) AS n FROM outbox GROUP BY state")
    let pairs = rows.compactMap { row in OutboxRecord.State(rawValue: row["state"]).map { ($0, row["n"] as Int) } }
    let oldest = try Date.fetchOne(db, sql: "SELECT min(created) FROM outbox WHERE state IN ('waiting', 'sending')")
    return (Dictionary(uniqueKeysWithValues: pairs), oldest)
  }
}
