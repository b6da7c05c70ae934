import Casework
import Checklist
import Foundation
import Mail
import Records
import Testing

@testable import Desk

@Suite struct RegisterTests {
  @Test(arguments: [
    "platform,name,status\r\nInstagram,@kth_bib,Dormant\r\n",
    "\u{FEFF}Name;Platform;Status;Okänd\n\"@kth_bib\";INSTAGRAM;dormant;x\n\n",
    "platform\tname\tstatus\ninstagram\t'@kth_bib\tdormant",
  ])
  func tables_of_swedish_spreadsheets_are_read(_ csv: String) throws {
    let accounts = try AccountTable(csv: csv, file: "konton.csv").accounts
    #expect(accounts == [AccountRecord(platform: "instagram", name: "@kth_bib", status: "dormant")])
  }

  @Test(arguments: [
    ("", "empty"), ("namn;plattform\nx;y\n", "first line"), ("platform,name\ninstagram,\n", "account 1"),
    ("platform,name\nx\n", "account 1"),
  ])
  func what_is_wrong_is_said_with_file_and_line(_ csv: String, _ expected: String) {
    let error = #expect(throws: AccountTableError.self) { try AccountTable(csv: csv, file: "konton.csv") }
    #expect(error?.description.contains("konton.csv") == true && error?.description.contains(expected) == true)
  }

  @Test func what_is_exported_reads_back_and_runs_in_no_spreadsheet() throws {
    let accounts = [
      AccountRecord(platform: "instagram", name: "=HYPERLINK(\"http://x\")", url: "https://x", owner: "a;b, c", status: "active"),
      AccountRecord(platform: "x", name: "@kth", owner: "rad 1\nrad 2", status: "closed", caseNumber: "SM-2026-0001"),
    ]
    let csv = AccountTable(accounts: accounts).csv
    #expect(csv.contains("'=HYPERLINK") && csv.contains("'@kth"))
    #expect(try AccountTable(csv: csv, file: "f").accounts == accounts)
  }

  private func standing(_ platforms: [Platform], _ names: [String]) throws -> Case {
    Case(
      Opening(
        number: CaseNumber(year: 2026, running: 7), applicant: Mailbox(address: try address("eva@kth.se")), participants: [], language: .sv,
        track: .general, platforms: platforms, accountNames: names, subject: "Växthuset", checklistVersion: "1"), at: .now)
  }

  @Test(arguments: [
    ([Platform.instagram], ["vaxthuset"], ["instagram vaxthuset"]), ([.instagram], [], ["instagram Växthuset"]),
    ([.instagram], ["a", "b"], ["instagram a", "instagram b"]), ([.instagram, .x], ["a", "b"], ["instagram a", "x b"]),
    ([.instagram, .x], ["a"], ["instagram a", "x a"]), ([.instagram, .tiktok, .x], ["a", "b"], ["instagram a", "tiktok a", "x a"]),
    ([], ["a"], []),
  ])
  func an_approved_account_enters_with_its_platforms_and_names(_ platforms: [Platform], _ names: [String], _ expected: [String]) throws {
    #expect(try standing(platforms, names).accounts(at: .now).map { "\($0.platform) \($0.name)" } == expected)
  }

  @Test func an_account_enters_once_and_is_closed_when_the_approval_was_a_mistake() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString).sqlite")
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + suffix) } }
    let records = try Records(file: file)
    let standing = try standing([.instagram], ["vaxthuset"])
    func decide(_ outcome: Decision.Outcome) throws {
      let decision = Decision(
        outcome: outcome, by: "m", user: "m", body: .kommunikationsavdelningen, motivation: "x", registryNumber: nil, at: .now)
      try records.write { try $0.enter(decision, on: standing, at: Date(timeIntervalSince1970: 1_770_000_000)) }
    }
    try decide(.approved)
    try decide(.approved)
    #expect(try records.read { try $0.accounts() }.map(\.status) == ["active"])
    try decide(.rejected)
    #expect(try records.read { try $0.accounts() }.map(\.status) == ["closed"])
  }
}
