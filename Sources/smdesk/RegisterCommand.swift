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
      let accounts = try AccountTable(csv: String(decoding: try readFile(file), as: UTF8.self), file: file).accounts
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
