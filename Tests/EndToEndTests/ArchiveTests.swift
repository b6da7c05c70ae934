import Foundation
import Mail
import TestServers
import Testing

/// What becomes of a case on paper: the agenda, the figures, the file for the archive, the register, and what is left when it is purged.
@Suite(.serialized) struct ArchiveTests {
  @Test func a_case_from_the_agenda_to_the_archive() async throws {
    let play = try Dialogue("dev-5-linkedin-kom-ag")
    let desk = play.desk
    let number = try #require(try await play.step().case["case"] as? String)
    _ = try await play.step()

    let markdown = try desk.run("agenda", "--body", "kom-ag").output
    #expect(markdown.contains(number) && markdown.contains("Axel Rosenqvist"))
    let html = try desk.run("agenda", "--body", "kom-ag", "--format", "html").output
    #expect(html.contains("<html lang=\"sv\"") && html.contains(number))
    let csv = try desk.run("agenda", "--body", "kom-ag", "--format", "csv").output
    #expect(csv.split(whereSeparator: \.isNewline).count == 2 && csv.contains(number))
    #expect(try !desk.run("agenda", "--body", "kommunikationsavdelningen").output.contains(number))

    _ = try await play.step()
    let motivation = "KOM AG 4 november: ämnet är tvärgående och väl samlat."
    _ = try await play.step(staff: ["approve", "CASE", "--motivation", motivation, "--registry-number", "V-2026-0815"])
    #expect(try !desk.run("agenda", "--body", "kom-ag").output.contains(number))
    #expect(try desk.objects("register", "list").contains { $0["platform"] as? String == "linkedin" })
    try await figures(of: desk)
    try await archive(of: number, desk, motivation: motivation)
    try purge(number, desk)
  }

  /// They tell of numbers, and of nobody.
  private func figures(of desk: DeskUnderTest) async throws {
    let page = desk.folder.appending(path: "report.html")
    let tables = desk.folder.appending(path: "tables")
    let result = try desk.run("report", "--html", page.path, "--csv", tables.path + "/")
    #expect(result.status == 0, "\(result.errors)")
    var texts = [try String(contentsOf: page, encoding: .utf8)]
    for file in try FileManager.default.contentsOfDirectory(at: tables, includingPropertiesForKeys: nil) {
      texts.append(try String(contentsOf: file, encoding: .utf8))
    }
    #expect(texts.count > 2 && texts[0].contains("<html lang=\"sv\""))
    for text in texts { #expect(!text.contains("Rosenqvist") && !text.contains("axelros")) }
  }

  private func archive(of number: String, _ desk: DeskUnderTest, motivation: String) async throws {
    let file = desk.folder.appending(path: "\(number).zip")
    let result = try desk.run("export", number, "--to", file.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    #expect(try desk.run("export", number, "--to", file.path).status == 73)

    let folder = desk.folder.appending(path: "archive")
    try unzip(file, to: folder)
    func text(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }
    let mails = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "mail").path).sorted()
    let incoming = mails.filter { $0.hasSuffix("-in.eml") }
    #expect(incoming.count == 2 && mails.count >= 4, "\(mails)")
    // They came from the mailbox as they stand there, and our own letters as they went out.
    let inbox = try await desk.mails(of: desk.address).map(\.bytes)
    for name in incoming { #expect(inbox.contains(Array(try Data(contentsOf: folder.appending(path: "mail/\(name)"))))) }
    #expect(try text("case.txt").contains(number) && text("decision.json").contains(motivation))
    #expect(try text("decision.json").contains("V-2026-0815") && text("events.txt").contains("kom-ag"))
    #expect(try text("judgement.txt").contains("met (programmet)"))
    #expect(try JSONSerialization.jsonObject(with: Data(text("case.json").utf8)) is [String: Any])

    // Without the mail server, what only the mailbox has is named.
    let without = try desk.run("export", number, "--to", file.path + "2", "--without-mailbox")
    #expect(without.status == 0 && without.output.contains("2 mails were not found"), "\(without.output)")
  }

  private func unzip(_ file: URL, to folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-m", "zipfile", "-e", file.path, folder.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// Nothing of the person is left in the file, not even in what SQLite has freed; who answers for an account stays in the register.
  private func purge(_ number: String, _ desk: DeskUnderTest) throws {
    let later = ["--now", "2030-01-01T09:00:00+01:00"]
    #expect(try desk.run("purge").output.contains("Nothing was removed"))
    let listed = try desk.run("purge", "--older-than", "365", "--dry-run", later[0], later[1]).output
    #expect(listed.contains(number) && listed.contains("Nothing was changed"))
    #expect(try desk.run("show", number).output.contains("Rosenqvist"))

    let purged = try desk.run("purge", "--older-than", "365", later[0], later[1])
    #expect(purged.status == 0 && purged.output.contains("1 cases"), "\(purged.output) \(purged.errors)")
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) where name.hasPrefix("smdesk.sqlite") {
      let bytes = try Data(contentsOf: desk.folder.appending(path: name))
      for word in ["Rosenqvist", "tvärgående"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
    }
    let shown = try desk.run("show", number)
    #expect(shown.status == 0 && shown.output.contains(number) && shown.output.contains("approved"), "\(shown.output) \(shown.errors)")
  }
}
