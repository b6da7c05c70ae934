import Foundation
import Glibc
import Mail
import TestServers
import Testing

/// A database that is locked, full, damaged or read-only: one line that says so, and nothing lost.
@Suite(.serialized) struct DatabaseFaultTests {
  private static let serve = ["serve", "--once", "--now", "2026-03-02T09:00:00+01:00", "--log-level", "error"]

  private func delivered() async throws -> (desk: DeskUnderTest, eva: String) {
    let desk = try DeskUnderTest()
    let eva = desk.own("eva@kth.se")
    let mail = TestMail(
      from: "Eva Holm <\(eva)>", to: desk.address, subject: "Instagram för Växthuset",
      text: "Hej! Vi vill starta ett Instagramkonto för växthuset. Målgrupp: studenter 19–26 år i Stockholm med intresse för biologi.")
    try await desk.deliver(mail.bytes, from: eva)
    return (desk, eva)
  }

  private func expectFailure(_ result: DeskUnderTest.Result, status: Int32, saying words: String) {
    #expect(result.status == status)
    #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains(words), "\(result.errors)")
  }

  private func expectOneLetter(_ desk: DeskUnderTest, to eva: String) async throws {
    try desk.serve(at: "2026-03-02T09:10:00+01:00")
    #expect(try await desk.mails(of: eva).count == 1)
    #expect(try desk.objects("cases").count == 1)
  }

  /// A service that starts while monitoring asks and a colleague looks: whoever comes first makes the tables, and nobody fails.
  @Test func programs_that_start_at_once_on_a_new_database_all_work() async throws {
    for _ in 0..<6 {
      let desk = try DeskUnderTest()
      let command = ["cases", "--config", desk.configurationFile.path]
      try await withThrowingTaskGroup(of: DeskUnderTest.Result.self) { group in
        for _ in 0..<4 { group.addTask { try await running { try DeskUnderTest.run(command) } } }
        for try await result in group { #expect(result.status == 0, "\(result.errors)") }
      }
    }
  }

  // The thread sanitizer itself dies where it may write no large file.
  @Test(.disabled(if: Sanitizer.isOn)) func a_full_disk_is_told_and_nothing_is_lost() async throws {
    // So many kilobytes may be written to a file: the write that breaks off is another one each time.
    var failures = 0
    for kilobytes in [16, 40, 90] {
      let (desk, eva) = try await delivered()
      #expect(try desk.run("cases").status == 0)
      let command = ([DeskUnderTest.program.path] + Self.serve + ["--config", desk.configurationFile.path]).map { "'\($0)'" }
      let shell = "trap '' XFSZ; ulimit -f \(kilobytes); exec \(command.joined(separator: " "))"
      let result = try DeskUnderTest.run(["-c", shell], program: URL(filePath: "/bin/bash"))
      if result.status != 0 {
        failures += 1
        expectFailure(result, status: 73, saying: desk.folder.path)
      }
      try await expectOneLetter(desk, to: eva)
    }
    #expect(failures > 0)
  }

  @Test func a_locked_database_is_told_and_nothing_is_lost() async throws {
    let (desk, eva) = try await delivered()
    #expect(try desk.run("cases").status == 0)
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    holder.arguments = [
      "python3", "-c",
      "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()",
      desk.folder.appending(path: "smdesk.sqlite").path,
    ]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).hasPrefix("held"))
    expectFailure(try DeskUnderTest.run(Self.serve + ["--config", desk.configurationFile.path]), status: 75, saying: "locked")
    try input.fileHandleForWriting.close()
    holder.waitUntilExit()
    try await expectOneLetter(desk, to: eva)
  }

  @Test func a_damaged_database_is_told() throws {
    let desk = try DeskUnderTest()
    try Data(repeating: 0x5A, count: 8_192).write(to: desk.folder.appending(path: "smdesk.sqlite"))
    expectFailure(try desk.run("cases"), status: 74, saying: "damaged")
  }

  @Test func a_disk_without_space_is_told_and_nothing_is_lost() async throws {
    let (desk, eva) = try await delivered()
    let disk = desk.folder.appending(path: "disk")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    func shell(_ command: String) throws -> DeskUnderTest.Result {
      try DeskUnderTest.run(["-c", command], program: URL(filePath: "/bin/bash"))
    }
    // Not every container may mount; there the other test of a full disk has to do.
    guard try shell("mount -t tmpfs -o size=2m tmpfs '\(disk.path)'").status == 0 else { return }
    defer { _ = try? shell("umount -l '\(disk.path)'") }
    try desk.configure { $0.replacing("\(desk.folder.path)/smdesk.sqlite", with: "\(disk.path)/smdesk.sqlite") }
    #expect(try desk.run("cases").status == 0)
    for kilobytes in [0, 40, 80] {
      let filler = "'\(disk.path)/filler'"
      _ = try shell("head -c \(kilobytes)K /dev/zero > \(filler).room; cat /dev/zero > \(filler); rm \(filler).room")
      let result = try DeskUnderTest.run(Self.serve + ["--config", desk.configurationFile.path])
      if kilobytes == 0 || result.status != 0 { expectFailure(result, status: 73, saying: disk.path) }
      _ = try shell("rm \(filler)")
    }
    try await expectOneLetter(desk, to: eva)
  }

  @Test func a_read_only_database_is_told() throws {
    let desk = try DeskUnderTest()
    #expect(try desk.run("cases").status == 0)
    let file = desk.folder.appending(path: "smdesk.sqlite").path
    // Root may write everywhere, so the program becomes nobody; what it needs must be where nobody can read it.
    var command = [DeskUnderTest.program.path] + Self.serve + ["--config", desk.configurationFile.path]
    if getuid() == 0 {
      try FileManager.default.copyItem(at: DeskUnderTest.program, to: desk.folder.appending(path: "smdesk"))
      try FileManager.default.copyItem(at: TestServers.root.appending(path: "MailTemplates"), to: desk.folder.appending(path: "letters"))
      try desk.configure { $0.replacing(TestServers.root.appending(path: "MailTemplates").path, with: desk.folder.path + "/letters") }
      let user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
      command = user + [desk.folder.path + "/smdesk"] + command.dropFirst()
      let owned = try DeskUnderTest.run(["-R", "nobody:nogroup", desk.folder.path], program: URL(filePath: "/bin/chown"))
      #expect(owned.status == 0)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file)
    expectFailure(try DeskUnderTest.run(command, program: URL(filePath: "/usr/bin/env")), status: 73, saying: "read-only")
  }

  @Test func passwords_are_told_nowhere_and_the_files_are_their_owners() async throws {
    let (desk, eva) = try await delivered()
    let secret = desk.folder.appending(path: "secret")
    try Data("fel-lösenord-4711\n".utf8).write(to: secret)
    let right = desk.servers.password
    let calm = try desk.run("serve", "--once", "--now", "2026-03-02T09:00:00+01:00", "--log-level", "debug")
    try desk.configure { $0.replacing("password: \(right)", with: "passwordFile: \(secret.path)") }
    let results = [
      calm, try desk.run("serve", "--once", "--log-level", "debug"), try desk.run("check"), try desk.run("cases", "--json"),
      try desk.run("outbox", "list", "--json"), try desk.run("show", "SM-2026-0001", "--json"),
    ]
    for result in results {
      let told = result.output + result.errors
      #expect(!told.contains(right) && !told.contains("fel-lösenord-4711"))
    }
    #expect(!calm.errors.contains("Målgrupp"), "the log tells what a mail says")
    #expect(results[1].status == 69 || results[1].status == 77)
    #expect(try await desk.mails(of: eva).count == 1)
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) where name.contains("sqlite") {
      let attributes = try FileManager.default.attributesOfItem(atPath: desk.folder.appending(path: name).path)
      #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o077 } == 0, "\(name)")
    }
  }
}

/// Runs what waits for another process on a thread of its own.
private func running<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
  }
}
