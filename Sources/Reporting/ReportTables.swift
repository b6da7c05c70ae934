import Casework
import Checklist
import Scheduling

import struct Foundation.Date

/// The figures as tables for spreadsheets. They hold no personal data.
extension Figures {
  /// A row a case.
  public var casesTable: CSVTable {
    let points = checklist.items.map(\.id)
    let columns =
      ["case", "state", "paused", "track", "platforms", "opened", "completed", "decided", "ended", "outcome", "body", "requests"]
      + ["daysToComplete", "daysToDecision"] + points.map { "first:\($0.rawValue)" } + points.map { "now:\($0.rawValue)" }
    return CSVTable(columns: columns, rows: cases.map { row($0, points) })
  }

  private func row(_ item: CaseFigures, _ points: [ItemID]) -> [String] {
    func day(_ date: Date?) -> String { date.map { Words.day($0, in: calendar.timeZone) } ?? "" }
    func days(to date: Date?) -> String { date.map { String(calendar.days(from: item.opened, to: $0)) } ?? "" }
    var row = [item.number.description, item.state.rawValue, item.isPaused ? "yes" : "no", item.track.rawValue]
    row += [
      item.platforms.map(\.rawValue).joined(separator: " "), day(item.opened), day(item.completed), day(item.decided), day(item.ended),
    ]
    row += [item.outcome?.rawValue ?? "", item.body?.rawValue ?? "", String(item.requests)]
    row += [days(to: item.completed), days(to: item.decided)]
    return row + points.map { item.atFirst[$0]?.rawValue ?? "" } + points.map { item.atPresent[$0]?.rawValue ?? "" }
  }

  /// All tables, by the names that their files have.
  public var tables: [(name: String, table: CSVTable)] {
    let points = pointsAtFirst.map { [$0.id.rawValue, String($0.met), String($0.partial), String($0.missing)] }
    let stages = pipeline.map { row in [row.state.rawValue] + Age.allCases.map { String(row.counts[$0] ?? 0) } }
    let months = months(60).map { [$0.name, String($0.opened), String($0.approved), String($0.rejected), String($0.ended)] }
    let register = accounts.map { account in
      [
        account.platform, account.name, account.status, account.caseNumber ?? "",
        account.since.map { Words.day($0, in: calendar.timeZone) } ?? "",
      ]
    }
    return [
      ("cases.csv", casesTable),
      ("points.csv", CSVTable(columns: ["point", "met", "partial", "missing"], rows: points)),
      ("pipeline.csv", CSVTable(columns: ["state", "upTo7Days", "upTo30Days", "upTo90Days", "older"], rows: stages)),
      ("months.csv", CSVTable(columns: ["month", "opened", "approved", "rejected", "ended"], rows: months)),
      ("register.csv", CSVTable(columns: ["platform", "name", "status", "case", "since"], rows: register)),
    ]
  }
}
