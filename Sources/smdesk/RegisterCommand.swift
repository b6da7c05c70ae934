import ArgumentParser
import Desk
import Foundation
import Records

struct Register: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The accounts that KTH has.", subcommands: [List.self, Add.self, Import.self, Export.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists them.")
    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: JSONOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      let accounts = try desk.records.read { try $0.accounts() }
      for account in accounts {
        if output.isJSON {
          try printJSON(AccountResult(account))
        } else {
          let details = [account.url, account.owner, account.status].compactMap { $0 }.joined(separator: " · ")
          print("\(account.platform)  \(Terminal.safe(account.name))  \(Terminal.safe(details))")
        }
      }
      if accounts.isEmpty, !output.isJSON { print("The register is empty. Fill it with `smdesk register import accounts.csv`.") }
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Adds an account, or brings it up to date.")
    @Argument(help: "The platform.") var platform: String
    @Argument(help: "Its name there.") var name: String
    @Option(help: "Its address on the web.") var url: String?
    @Option(help: "Who answers for it.") var owner: String?
    @Option(help: "active, dormant or closed.") var status = "active"
    @OptionGroup var config: ConfigurationOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      try desk.records.write {
        try $0.add(AccountRecord(platform: platform.lowercased(), name: name, url: url, owner: owner, status: status))
      }
      print("\(name) on \(platform.lowercased()) stands in the register.")
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Reads accounts from a CSV file.",
      discussion: "The first line names the columns: platform and name, and if you have them url, owner, status.")
    @Argument(help: ArgumentHelp("The file.", valueName: "csv")) var file: String
    @OptionGroup var config: ConfigurationOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      let accounts = try AccountTable(csv: String(decoding: try readFile(file), as: UTF8.self), name: file).accounts
      try desk.records.write { transaction in for account in accounts { try transaction.add(account) } }
      print("\(accounts.count) accounts were read from \(file).")
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes the register as CSV to standard output.")
    @OptionGroup var config: ConfigurationOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      print(AccountTable(accounts: try desk.records.read { try $0.accounts() }).csv, terminator: "")
    }
  }
}

struct AccountResult: Encodable {
  let platform, name: String
  let url, owner: Nullable<String>
  let status: String
  let `case`: Nullable<String>

  init(_ account: AccountRecord) {
    platform = account.platform
    name = account.name
    url = Nullable(account.url)
    owner = Nullable(account.owner)
    status = account.status
    `case` = Nullable(account.caseNumber)
  }
}

/// Accounts as comma-separated values (RFC 4180); semicolons, as Swedish Excel writes them, are read as well.
struct AccountTable {
  let accounts: [AccountRecord]

  init(accounts: [AccountRecord]) { self.accounts = accounts }

  init(csv: String, name: String) throws {
    var rows = Self.rows(of: csv)
    guard !rows.isEmpty else { throw Failure("\(name): the file is empty", .unreadableInput) }
    let columns = rows.removeFirst().map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    guard let platform = columns.firstIndex(of: "platform"), let account = columns.firstIndex(of: "name") else {
      throw Failure("\(name): the first line should name the columns, “platform” and “name” among them", .unreadableInput)
    }
    func value(_ row: [String], _ column: String) -> String? {
      columns.firstIndex(of: column).flatMap { $0 < row.count && !row[$0].isEmpty ? row[$0] : nil }
    }
    var found: [AccountRecord] = []
    for (index, row) in rows.enumerated() where !row.allSatisfy(\.isEmpty) {
      guard platform < row.count, account < row.count, !row[platform].isEmpty, !row[account].isEmpty else {
        throw Failure("\(name), line \(index + 2): platform and name must stand in every line", .unreadableInput)
      }
      found.append(
        AccountRecord(
          platform: row[platform].lowercased(), name: row[account], url: value(row, "url"), owner: value(row, "owner"),
          status: value(row, "status") ?? "active", caseNumber: value(row, "case")))
    }
    accounts = found
  }

  var csv: String {
    (["platform,name,url,owner,status,case"]
      + accounts.map { account in
        [account.platform, account.name, account.url ?? "", account.owner ?? "", account.status, account.caseNumber ?? ""].map(Self.quoted)
          .joined(separator: ",")
      }).map { $0 + "\r\n" }.joined()
  }

  /// A cell that begins like a formula gets an apostrophe, so that a spreadsheet does not run it.
  private static func quoted(_ cell: String) -> String {
    let safe = cell.first.map { "=+-@\t".contains($0) } == true ? "'" + cell : cell
    return safe.contains(where: { ",\"\r\n;".contains($0) }) ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private static func rows(of text: String) -> [[String]] {
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    let head = scalars.prefix { $0 != "\n" }
    let separator: Unicode.Scalar = head.contains(";") && !head.contains(",") ? ";" : ","
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var index = 0
    func endCell() {
      row.append(String(cell).trimmingCharacters(in: .whitespaces))
      cell.removeAll()
    }
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          cell.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case separator: endCell()
      case "\r": break
      case "\n":
        endCell()
        rows.append(row)
        row = []
      default: cell.append(scalar)
      }
    }
    if !cell.isEmpty || !row.isEmpty {
      endCell()
      rows.append(row)
    }
    return rows
  }
}
