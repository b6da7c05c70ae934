import Foundation
import IMAP
import Mail
import TestServers
import Testing

/// Backups, and what a restore onto an older state must not do.
@Suite(.serialized) struct RestoreTests {
  private func application(_ desk: DeskUnderTest, from name: String, about subject: String) -> TestMail {
    TestMail(
      from: "\(name.capitalized) Ek <\(desk.own("\(name)@kth.se"))>", to: desk.address, subject: "Instagram för \(subject)",
      text: """
        Hej!

        Vi vill starta ett Instagramkonto för \(subject) i KTH:s namn.

        Bakgrund: \(subject) öppnade 2024, och i höstens enkät kände bara var femte student till verksamheten, så vi behöver en egen kanal.

        Målgrupp: Studenter 19–26 år i Stockholm med intresse för \(subject), och lärare i gymnasiet.
        """)
  }

  private func number(_ desk: DeskUnderTest, of name: String) throws -> String? {
    try desk.objects("cases").first { ($0["applicant"] as? [String: Any])?["address"] as? String == desk.own("\(name)@kth.se") }?["case"]
      as? String
  }

  @Test func nothing_is_answered_twice_after_a_restore_and_people_are_told_what_is_theirs() async throws {
    let desk = try DeskUnderTest()
    let (eva, bo, kim) = (desk.own("eva@kth.se"), desk.own("bo@kth.se"), desk.own("kim@kth.se"))
    try await desk.deliver(application(desk, from: "eva", about: "Växthuset").bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let first = try #require(try await desk.mails(of: eva).first?.message)
    let backup = desk.folder.appending(path: "backup.sqlite").path
    #expect(try desk.run("backup", backup).status == 0)

    // After the backup: Eva adds to her application, and Bo hands in another.
    var supplement = TestMail(
      from: "Eva Ek <\(eva)>", to: desk.address, subject: "SV: Instagram för Växthuset",
      text: "Hej!\n\nGrafisk profil: KTH:s logotyp i profilbilden, mallar i KTH-blått och KTH:s typsnitt på textbilder.\n\nEva")
    supplement.answers = first
    try await desk.deliver(supplement.bytes, from: eva)
    try await desk.deliver(application(desk, from: "bo", about: "Verkstaden").bytes, from: bo)
    try desk.serve(at: "2026-03-03T09:00:00+01:00")
    let lost = try #require(try await desk.mails(of: bo).first?.message)
    let lostNumber = try #require(try number(desk, of: "bo"))
    #expect(try await desk.mails(of: eva).count == 2)

    let restored = try desk.run("restore", backup)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).contains { $0.contains(".before-restore-") })
    for hour in 10...12 { try desk.serve(at: "2026-03-03T\(hour):00:00+01:00") }
    #expect(try await desk.mails(of: eva).count == 2)
    #expect(try await desk.mails(of: bo).count == 1)
    #expect(try desk.objects("cases").count == 1)
    #expect(try desk.objects("cases").first?["paused"] as? Bool == true)
    let told = try await desk.mails(of: desk.staff).map(\.message.text).filter { $0.contains("restored from a backup") }
    #expect(told.count == 1 && told.first?.contains(lostNumber) == true)

    // The number that Bo has in his letter is nobody else's, and what he answers is for people.
    try await desk.deliver(application(desk, from: "kim", about: "Klockstapeln").bytes, from: kim)
    var answer = TestMail(
      from: "Bo Ek <\(bo)>", to: desk.address, subject: "SV: \(lost.subject)", text: "Hej!\n\nVad menar ni med mål?\n\nBo")
    answer.answers = lost
    try await desk.deliver(answer.bytes, from: bo)
    try desk.serve(at: "2026-03-04T09:00:00+01:00")
    #expect(try number(desk, of: "kim").map { $0 > lostNumber } == true)
    #expect(try await desk.mails(of: kim).count == 1)
    #expect(try await desk.mails(of: bo).count == 1)
    #expect(try await desk.mails(of: desk.address).last?.flags.contains("\\Flagged") == true)
  }

  @Test func a_letter_that_went_out_after_the_backup_is_found_in_sent_and_not_sent_again() async throws {
    let desk = try DeskUnderTest(extra: "replies: {mode: review}")
    let eva = desk.own("eva@kth.se")
    try await desk.deliver(application(desk, from: "eva", about: "Växthuset").bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let backup = desk.folder.appending(path: "backup.sqlite").path
    #expect(try desk.run("backup", backup).status == 0)
    let id = try #require(try desk.objects("outbox", "list").first?["id"] as? Int)
    #expect(try desk.run("outbox", "release", String(id)).status == 0)
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    #expect(try desk.run("restore", backup).status == 0)
    #expect(try desk.run("outbox", "release", String(id), "--now", "2026-03-02T10:30:00+01:00").status == 0)
    try desk.serve(at: "2026-03-02T11:00:00+01:00")
    try desk.serve(at: "2026-03-02T11:10:00+01:00")
    #expect(try await desk.mails(of: eva).count == 1)
    #expect(try desk.objects("outbox", "list", "--all").first { $0["id"] as? Int == id }?["state"] as? String == "sent")
  }

  @Test func what_is_no_whole_backup_is_refused_and_what_is_in_use_is_left_alone() async throws {
    let desk = try DeskUnderTest()
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let backup = desk.folder.appending(path: "backup.sqlite")
    #expect(try desk.run("backup", backup.path).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: backup.path)[.posixPermissions] as? Int == 0o600)
    // A backup never takes the place of another file.
    #expect(try desk.run("backup", backup.path).status == 73)
    let database = desk.folder.appending(path: "smdesk.sqlite")
    let before = try FileManager.default.attributesOfItem(atPath: database.path)[.systemFileNumber] as? Int

    let spoilt = desk.folder.appending(path: "spoilt.sqlite")
    var bytes = try Data(contentsOf: backup)
    for offset in stride(from: 4_200, to: min(bytes.count, 60_000), by: 7) { bytes[offset] = 0xA5 }
    try bytes.write(to: spoilt)
    let result = try desk.run("restore", spoilt.path)
    #expect(result.status == 74 && result.errors.contains(spoilt.path), "\(result.errors)")
    #expect(try desk.run("restore", desk.folder.appending(path: "none").path).status == 73)

    let user = try FileHandle(forReadingFrom: database)
    let refused = try desk.run("restore", backup.path)
    #expect(refused.status == 75 && refused.errors.contains("in use"), "\(refused.errors)")
    try user.close()
    #expect(try FileManager.default.attributesOfItem(atPath: database.path)[.systemFileNumber] as? Int == before)
    #expect(try desk.run("restore", backup.path).status == 0)
    // Nothing has been sent yet, so that there need be no Sent.
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    #expect(try desk.run("check", "--health").status == 0)
  }

  @Test func a_folder_keeps_as_many_backups_as_it_is_told_to() async throws {
    let desk = try DeskUnderTest()
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let folder = desk.folder.appending(path: "backups")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["smdesk-20260101T000000Z.sqlite", "smdesk-20260102T000000Z.sqlite", "other.sqlite"] {
      try Data().write(to: folder.appending(path: name))
    }
    let result = try desk.run("backup", "--keep", "2", folder.path)
    #expect(result.status == 0, "\(result.errors)")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left.count == 3 && left.prefix(2) == ["other.sqlite", "smdesk-20260102T000000Z.sqlite"])
  }
}
