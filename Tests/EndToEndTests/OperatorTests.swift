import Foundation
import IMAP
import Mail
import TestServers
import Testing

/// What operators and those who edit letters do.
@Suite(.serialized) struct OperatorTests {
  private func answers(_ desk: DeskUnderTest) -> [String] {
    [
      "init", "--yes", "--address", desk.address, "--imap", "imap://127.0.0.1:\(desk.servers.port("IMAP_PORT"))", "--smtp",
      "smtp://127.0.0.1:\(desk.servers.port("SMTP_PORT"))", "--imap-password-file", desk.folder.appending(path: "secret").path,
      "--smtp-password-file", desk.folder.appending(path: "secret").path, "--staff", desk.staff, "--database",
      desk.folder.appending(path: "new.sqlite").path, "--templates", TestServers.root.appending(path: "MailTemplates").path,
    ]
  }

  @Test func init_writes_a_configuration_that_works_and_can_leave_old_mail_alone() async throws {
    let desk = try DeskUnderTest()
    let eva = desk.own("eva@kth.se")
    let old = TestMail(
      from: "Eva <\(eva)>", to: desk.address, subject: "Instagram",
      text: "Hej! Vi vill starta ett Instagramkonto för Växthuset i KTH:s namn.")
    try await desk.deliver(old.bytes, from: eva)
    try Data((desk.servers.password + "\n").utf8).write(to: desk.folder.appending(path: "secret"))
    let file = desk.folder.appending(path: "new.yaml")
    let made = try DeskUnderTest.run(answers(desk) + ["--new-mail-only", "--send-at-once", "--config", file.path])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("1 mails are left alone"))
    let mode = try #require(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int)
    #expect(mode == 0o600 || mode == 0o640)
    try FileManager.default.removeItem(at: desk.configurationFile)
    try FileManager.default.copyItem(at: file, to: desk.configurationFile)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    #expect(try await desk.mails(of: eva).isEmpty)

    let again = try DeskUnderTest.run(answers(desk) + ["--config", file.path])
    #expect(again.status == 73 && again.errors.contains("--replace"))
    #expect(try DeskUnderTest.run(answers(desk) + ["--replace", "--config", file.path]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).contains { $0.hasPrefix("new.yaml.before-") })
  }

  @Test func init_asks_on_a_terminal_until_the_answers_will_do() throws {
    let desk = try DeskUnderTest()
    let secret = desk.folder.appending(path: "secret").path
    try Data((desk.servers.password + "\n").utf8).write(to: URL(fileURLWithPath: secret))
    let (imap, smtp) = ("imap://127.0.0.1:\(desk.servers.port("IMAP_PORT"))", "smtp://127.0.0.1:\(desk.servers.port("SMTP_PORT"))")
    let answers = [
      "socialmedia", desk.address, "", "kanske", "nej", "imap.kth.se", imap, smtp, "", secret, secret, "", "", "staff", desk.staff, "no",
      "no",
    ]
    let file = desk.folder.appending(path: "asked.yaml")
    let terminal = Process()
    terminal.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    terminal.arguments =
      [
        "python3", "-c",
        """
        import os, pty, sys
        pid, terminal = pty.fork()
        if pid == 0: os.execv(sys.argv[1], sys.argv[1:9])
        said, answers = b"", sys.argv[9:]
        try:
            while True:
                said += os.read(terminal, 4096)
                if said.endswith(b": ") and answers:
                    os.write(terminal, answers.pop(0).encode() + b"\\n")
                    said += b"\\n"
        except OSError: pass
        sys.stdout.buffer.write(said)
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        """, DeskUnderTest.program.path, "init", "--config", file.path, "--templates",
        TestServers.root.appending(path: "MailTemplates").path, "--database", desk.folder.appending(path: "asked.sqlite").path,
      ] + answers
    let output = Pipe()
    terminal.standardOutput = output
    try terminal.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    terminal.waitUntilExit()
    #expect(terminal.terminationStatus == 0, "\(said)")
    for complaint in ["“socialmedia” is no e-mail address", "Answer yes or no.", "imap.kth.se", "“staff” is no e-mail address"] {
      #expect(said.contains(complaint), "\(said)")
    }
    try FileManager.default.removeItem(at: desk.configurationFile)
    try FileManager.default.copyItem(at: file, to: desk.configurationFile)
    let check = try desk.run("check")
    #expect(check.status == 0, "\(check.output) \(check.errors)")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("mode: review"))
  }

  @Test func init_without_a_terminal_says_which_options_are_missing() throws {
    let result = try DeskUnderTest.run(["init", "--config", "/nonexistent/smdesk.yaml"])
    #expect(result.status == 64 && result.errors.contains("--address, --imap, --smtp"), "\(result.errors)")
  }

  @Test(arguments: ["a \"b\" \\ c: #d", "{{x}}", "- ja", "'", "Åsa\u{7}"]) func init_quotes_whatever_is_answered(_ name: String) throws {
    let desk = try DeskUnderTest()
    let file = desk.folder.appending(path: "new.yaml")
    #expect(try DeskUnderTest.run(answers(desk) + ["--name=\(name)", "--config", file.path]).status == 0)
  }

  @Test func monitoring_is_told_what_the_round_did() async throws {
    let metrics = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).prom")
    defer { try? FileManager.default.removeItem(at: metrics) }
    let desk = try DeskUnderTest(extra: "metrics: {file: \(metrics.path)}")
    let before = try desk.run("check", "--health")
    #expect(before.status == 75 && before.output.contains("PROBLEM  round"))
    let kim = TestMail(from: "Kim <kim@example.com>", to: desk.address, subject: "Hej", text: "Hej")
    try await desk.deliver(kim.bytes, from: "kim@example.com")
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let text = try String(contentsOf: metrics, encoding: .utf8)
    for line in ["smdesk_mails_seen_total 1", "smdesk_mails_total{handling=\"left\"} 1", "smdesk_outbox_letters{state=\"waiting\"} 0"] {
      #expect(text.contains(line + "\n"), "\(text)")
    }
    let last = try #require(text.split(separator: "\n").last { $0.hasPrefix("smdesk_last_successful_round") }?.split(separator: " ").last)
    #expect(abs(Date().timeIntervalSince1970 - (Double(last) ?? 0)) < 60)
    #expect(try FileManager.default.attributesOfItem(atPath: metrics.path)[.posixPermissions] as? Int == 0o644)
    #expect(try desk.run("check", "--health").status == 0)
  }

  @Test func letters_are_checked_and_shown_and_mailed() async throws {
    let desk = try DeskUnderTest()
    #expect(try desk.run("templates", "check").status == 0)
    let folder = desk.folder.appending(path: "preview")
    let shown = try desk.run("templates", "preview", "--html", folder.path, "--send", desk.own("eva@kth.se"))
    #expect(shown.status == 0, "\(shown.errors)")
    let html = try String(contentsOf: folder.appending(path: "sv/received.html"), encoding: .utf8)
    #expect(html.contains("<html lang=\"sv\""))
    let mails = try await desk.mails(of: desk.own("eva@kth.se"))
    #expect(mails.count > 30 && mails.allSatisfy { $0.message.automatic == .loop })

    let copy = desk.folder.appending(path: "templates")
    try FileManager.default.copyItem(at: TestServers.root.appending(path: "MailTemplates").resolvingSymlinksInPath(), to: copy)
    let letter = copy.appending(path: "en/received.txt.mustache")
    try Data((try String(contentsOf: letter, encoding: .utf8) + "{{aplicant}}").utf8).write(to: letter)
    let wrong = try desk.run("templates", "check", "--templates", copy.path)
    #expect(wrong.status == 78 && wrong.output.contains("en/received.txt.mustache") && wrong.output.contains("aplicant"), "\(wrong.output)")
  }

  @Test func the_service_manager_is_told_when_the_service_is_ready_lives_and_ends() throws {
    let desk = try DeskUnderTest()
    let manager = Process()
    manager.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    manager.arguments = [
      "python3", "-c",
      """
      import os, signal, socket, subprocess, sys
      manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
      manager.bind(sys.argv[3])
      manager.settimeout(60)
      service = subprocess.Popen([sys.argv[1], "serve", "--config", sys.argv[2]], env={**os.environ, "NOTIFY_SOCKET": sys.argv[3]})
      def await_line(*lines):
          while True:
              told = manager.recv(4096).decode().split("\\n")
              if all(any(t.startswith(line) for t in told) for line in lines): return
      try:
          await_line("READY=1", "STATUS=")
          await_line("WATCHDOG=1", "STATUS=Open; the last round")
          await_line("WATCHDOG=1")
          service.send_signal(signal.SIGTERM)
          await_line("STOPPING=1")
          assert service.wait(30) == 0
      finally:
          service.kill()
      """, DeskUnderTest.program.path, desk.configurationFile.path, desk.folder.appending(path: "notify").path,
    ]
    manager.standardError = FileHandle.nullDevice
    try manager.run()
    manager.waitUntilExit()
    #expect(manager.terminationStatus == 0)
  }
}
