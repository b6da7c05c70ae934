import Casework
import Checklist
import Foundation
import Mail
import Records
import Testing

@testable import Desk

@Suite struct SimilarAccountsTests {
  private let register = [
    AccountRecord(platform: "instagram", name: "@kth_vattenlab"), AccountRecord(platform: "instagram", name: "@kth_energi"),
    AccountRecord(platform: "x", name: "@kth_vatten"), AccountRecord(platform: "instagram", name: "kth_vatten", status: "closed"),
    AccountRecord(platform: "instagram", name: "kthbiblioteket"),
    AccountRecord(platform: "instagram", name: "kth_scenen", caseNumber: "SM-2026-0009"),
  ]

  @Test(arguments: [
    (["@kth_energi_lab"], "", ["@kth_energi (instagram)"]), (["@kth"], "", []),
    ([], "Ansökan om Instagramkonto för biblioteket", ["kthbiblioteket (instagram)"]), ([], "Ansökan om konto", []),
    (["kth_vatten"], "Energi", []),
  ])
  func accounts_that_share_a_telling_word_are_named(_ names: [String], _ subject: String, _ expected: [String]) {
    let wish = Wish(platforms: [.instagram], names: names, subject: subject)
    #expect(Resemblances(to: wish, exceptBy: nil, among: register, and: []).accounts == expected)
  }

  @Test func the_account_that_the_case_itself_led_to_does_not_resemble_it() {
    let wish = Wish(platforms: [.instagram], names: ["kth_scenen"], subject: "")
    #expect(Resemblances(to: wish, exceptBy: CaseNumber(year: 2026, running: 9), among: register, and: []).accounts.isEmpty)
    #expect(Resemblances(to: wish, exceptBy: CaseNumber(year: 2026, running: 10), among: register, and: []).accounts.count == 1)
  }

  private func standing(_ running: Int, _ names: [String], _ platform: Platform = .instagram) throws -> Case {
    Case(
      Opening(
        number: CaseNumber(year: 2026, running: running), applicant: Mailbox(address: try address("a\(running)@kth.se")), participants: [],
        language: .sv, track: .general, platforms: [platform], accountNames: names, subject: "Konto", checklistVersion: "1"), at: .now)
  }

  @Test func open_applications_of_others_are_named_without_who_applies() throws {
    let own = try standing(1, ["kth_fusion"])
    let others = [own, try standing(2, ["fusion_kth"]), try standing(3, ["kth_fusion"], .x), try standing(4, ["kth_robotik"])]
    let found = Resemblances(to: Wish(own), exceptBy: own.number, among: [], and: others)
    #expect(found.applications == ["SM-2026-0002: fusion_kth (instagram)"])
    #expect(found.accounts.isEmpty)
  }
}
