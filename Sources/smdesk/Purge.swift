import ArgumentParser
import Desk
import Foundation
import Records

struct Purge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Removes personal data of cases that have been over for long; what is counted stays.",
    discussion: """
      The time is retention.closedDays of the configuration, counted from the last thing that happened in a case; where it is not set, nothing is removed. \
      Mails in the mailbox, the register of accounts and backups are left as they are.
      """)

  @Flag(help: "Change nothing; list the cases.")
  var dryRun = false
  @Option(help: ArgumentHelp("Another time than that of the configuration.", valueName: "days"))
  var olderThan: Int?
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption

  func validate() throws {
    if let olderThan, !(1...36_500).contains(olderThan) { throw ValidationError("--older-than takes from 1 to 36500 days.") }
  }

  func run() async throws {
    let configuration = try config.load()
    guard let days = olderThan ?? configuration.retentionDays else {
      print("Nothing was removed: the configuration sets no retention.closedDays.")
      return
    }
    let desk = try SocialMediaDesk(configuration)
    let records = desk.records
    let moment = try now.date(for: desk).addingTimeInterval(-Double(days) * 86_400)
    let cases = try records.read { try $0.casesToPurge(before: moment) }
    if dryRun {
      for number in cases { print(number) }
      let mails = try records.read { try $0.mailToPurge(before: moment) }
      print("\(cases.count) cases, and \(mails) mails outside of cases, hold personal data that would be removed. Nothing was changed.")
      return
    }
    let mails = try records.overwritingWhatIsDeleted {
      for number in cases { try records.write { try $0.purge(number) } }
      return try records.write { try $0.purgeMailWithoutCase(before: moment) }
    }
    print("Personal data of \(cases.count) cases, and of \(mails) mails outside of cases, was removed.")
  }
}
