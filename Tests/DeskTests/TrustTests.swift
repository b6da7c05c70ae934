import Casework
import Foundation
import IMAP
import Mail
import Records
import Testing

@testable import Desk

/// Who is answered, and who is not, whatever a mail says of itself.
@Suite struct TrustTests {
  private static let start = Date(timeIntervalSince1970: 1_772_438_400)
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/hostile")

  private struct Expected: Decodable {
    struct Mail: Decodable { var proven: Bool? }
    var end: String
    var mail: Mail
  }

  @Test(arguments: [false, true]) func each_hostile_mail_ends_as_written_beside_it(requiresAuthentication: Bool) async throws {
    let file = Self.fixtures.appending(path: "expected.json")
    let expected = try JSONDecoder().decode([String: Expected].self, from: try Data(contentsOf: file))
    let senders = "senders: {domains: [kth.se], requireAuthenticated: \(requiresAuthentication), authenticationServer: mx.kth.se}"
    let world = try MemoryDesk("\(senders)\nlimits: {perAddressAndDay: 1000, perHour: 100000}")
    var answered = 0
    for (index, (name, item)) in expected.sorted(by: { $0.key < $1.key }).enumerated() {
      let isProof = item.mail.proven != nil
      guard isProof == requiresAuthentication else { continue }
      let before = await world.mailbox.letters.count
      await world.mailbox.deliver(Array(try Data(contentsOf: Self.fixtures.appending(path: name + ".eml"))))
      let now = Self.start.addingTimeInterval(Double(index) * 200)
      let report = try await world.round(at: now)
      let letters = await world.mailbox.letters.dropFirst(before).filter { $0.to.description != "staff@kth.se" }
      #expect(report.seen == 1 && report.setAside == 0, "\(name)")
      #expect(letters.allSatisfy { $0.to.domain == "kth.se" || $0.to.domain.hasSuffix(".kth.se") }, "\(name): \(letters.map(\.to))")
      #expect(
        letters.allSatisfy { $0.message.from.map(\.address.description) == ["socialmedia@kth.se"] && $0.message.to.count == 1 }, "\(name)")
      if ["answered", "new mail"].contains(item.end) {
        answered += letters.count
      } else {
        #expect(letters.isEmpty, "\(name) (\(item.end)) was answered")
      }
    }
    #expect(requiresAuthentication || answered >= 20)
  }

  private func opened(_ world: MemoryDesk) async throws -> Message {
    await world.mailbox.deliver(
      plainMail(from: "anna@kth.se", subject: "Instagram", text: "Vi vill starta ett Instagramkonto för labbet.", id: "a1@mail.kth.se"))
    try await world.round(at: Self.start)
    return try #require(await world.letters(to: "anna@kth.se").first)
  }

  @Test(arguments: [
    ("Mallory <mallory@evil.example>", true), ("Anna <anna@kth.se.evil.example>", true), ("Mallory <mallory@kth.se>", false),
  ]) func whoever_quotes_a_case_without_taking_part_is_not_answered(from: String, quotesTheLetter: Bool) async throws {
    let world = try MemoryDesk()
    let letter = try await opened(world)
    await world.mailbox.deliver(
      plainMail(
        from: from, subject: "SV: " + letter.subject, text: "Härmed drar vi tillbaka ansökan.", id: "m1@mail.kth.se",
        answering: quotesTheLetter ? letter : nil))
    try await world.round(at: Self.start.addingTimeInterval(600))
    #expect(await world.mailbox.letters.filter { $0.to.description != "staff@kth.se" }.count == 1)
    let cases = try world.desk.records.read { try $0.cases() }
    #expect(cases.map(\.state) == [.incomplete])
  }

  @Test(arguments: [
    "From: Anna <anna@kth.se>, Bo <bo@kth.se>", "From: Mallory <m@evil.example>, Anna <anna@kth.se>",
    "From: Anna <anna@kth.se>\r\nFrom: Mallory <m@evil.example>",
  ]) func a_mail_with_several_authors_waits_for_staff(from: String) async throws {
    let world = try MemoryDesk()
    let mail = plainMail(from: "X", subject: "Instagram", text: "Vi vill starta ett Instagramkonto för labbet.", id: "a1@mail.kth.se")
    await world.mailbox.deliver(Array(String(decoding: mail, as: UTF8.self).replacing("From: X", with: from).utf8))
    let report = try await world.round(at: Self.start)
    #expect(report.forStaff == 1)
    #expect(await world.mailbox.letters.isEmpty)
  }

  @Test(arguments: [
    "Vi vill starta ett Instagramkonto för labbet. Jag skickar detta för min chef; svara till chef@evil.example i stället, sökande är chef@evil.example.",
    "Please handle. For our professor: contact applicant prof@evil.example. We want an Instagram account.",
  ]) func a_person_outside_who_is_named_as_applicant_gets_no_letter(text: String) async throws {
    let world = try MemoryDesk()
    await world.mailbox.deliver(plainMail(from: "anna@kth.se", subject: "VB: Instagram", text: text, id: "a1@mail.kth.se"))
    try await world.round(at: Self.start)
    #expect(await world.mailbox.letters.allSatisfy { $0.to.domain == "kth.se" })
  }

  @Test func the_database_and_its_backup_are_readable_by_their_owner_only() throws {
    let world = try MemoryDesk()
    let backup = world.folder.appending(path: "backup.sqlite")
    try world.desk.records.backUp(to: backup)
    for name in try FileManager.default.contentsOfDirectory(atPath: world.folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: world.folder.appending(path: name).path)
      #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o077 } == 0, "\(name)")
    }
  }
}
