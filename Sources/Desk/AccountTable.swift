public import Records
import Reporting

/// Why a table of accounts can't be read.
public struct AccountTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which file and line, what is wrong, and what to do.
  public let description: String
}

/// The register as a table.
public struct AccountTable: Hashable, Sendable {
  /// The accounts.
  public let accounts: [AccountRecord]

  /// A table of accounts.
  public init(accounts: [AccountRecord]) { self.accounts = accounts }

  /// Reads a table whose first line names the columns, `platform` and `name` among them, in any order; columns that nobody knows are passed over.
  ///
  /// - Parameter file: names the file in errors.
  public init(csv: String, file: String) throws(AccountTableError) {
    var rows = CSVTable(text: csv).rows
    guard !rows.isEmpty else { throw AccountTableError(description: "\(file): the file is empty") }
    let columns = rows.removeFirst().map { $0.lowercased() }
    func value(_ row: [String], _ column: String) -> String? {
      columns.firstIndex(of: column).flatMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
    }
    guard columns.contains("platform"), columns.contains("name") else {
      throw AccountTableError(description: "\(file): the first line should name the columns, “platform” and “name” among them")
    }
    var found: [AccountRecord] = []
    for (index, row) in rows.enumerated() {
      guard let platform = value(row, "platform"), let name = value(row, "name") else {
        throw AccountTableError(description: "\(file), account \(index + 1): platform and name must stand in every line")
      }
      found.append(
        AccountRecord(
          platform: platform.lowercased(), name: name, url: value(row, "url"), owner: value(row, "owner"),
          status: value(row, "status")?.lowercased() ?? "active", caseNumber: value(row, "case")))
    }
    accounts = found
  }

  /// The table as text.
  public var csv: String {
    CSVTable(
      columns: ["platform", "name", "url", "owner", "status", "case"],
      rows: accounts.map { [$0.platform, $0.name, $0.url ?? "", $0.owner ?? "", $0.status, $0.caseNumber ?? ""] }
    ).text
  }
}
