import Foundation
import IMAP
import Mail
import Mailroom
import TestServers
import Testing

/// The service as it runs all day, by the clock.
@Suite(.serialized) struct ServingTests {
  /// Runs `serve` while something is tried, and ends it as a service manager does. The service ends with status 0, whatever happened.
  private func serving(_ desk: DeskUnderTest, _ trial: () async throws -> Void) async throws {
    let service = Process()
    service.executableURL = DeskUnderTest.program
    service.arguments = ["serve", "--log-level", "info", "--config", desk.configurationFile.path]
    let log = log(of: desk)
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    service.standardError = try FileHandle(forWritingTo: log)
    service.standardOutput = FileHandle.nullDevice
    try service.run()
    defer { if service.isRunning { kill(service.processIdentifier, SIGKILL) } }
    // The first round is over when monitoring finds it.
    try await eventually(within: .seconds(20)) { try desk.run("check", "--health").status == 0 }
    try await trial()
    service.terminate()
    try await eventually(within: .seconds(10)) { !service.isRunning }
    let said = try String(contentsOf: log, encoding: .utf8)
    #expect(service.terminationStatus == 0 && service.terminationReason == .exit, "\(said)")
  }

  private func log(of desk: DeskUnderTest) -> URL { desk.folder.appending(path: "log") }

  private func eventually(within time: Duration, _ isSo: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      if try await isSo() { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw DeskUnderTest.Unexpected(text: "waited \(time) in vain")
  }

  private func wish(_ desk: DeskUnderTest, from name: String) -> TestMail {
    TestMail(
      from: "\(name) <\(desk.own("\(name)@kth.se"))>", to: desk.address, subject: "Instagram",
      text: "Hej! Vi vill starta ett Instagramkonto för gruppen runt \(name).")
  }

  @Test func a_mail_is_answered_within_two_seconds_where_the_server_has_idle() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 600")
    try await serving(desk) {
      for name in ["eva", "kim"] {
        try await desk.deliver(wish(desk, from: name).bytes, from: desk.own("\(name)@kth.se"))
        let arrived = ContinuousClock.now
        try await eventually(within: .seconds(5)) { try await !desk.mails(of: desk.own("\(name)@kth.se")).isEmpty }
        #expect(ContinuousClock.now - arrived < .seconds(2))
      }
    }
  }

  /// What comes while a round is under way is no news to the next IDLE, and still must not wait for the next poll.
  @Test func mail_that_comes_during_a_round_is_answered_as_soon() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 600", smtp: ", copyToSelf: false")
    let (eva, kim) = (desk.own("eva@kth.se"), desk.own("kim@kth.se"))
    try await serving(desk) {
      let colleague = try desk.connection(to: desk.address)
      _ = try await colleague.open(.inbox)
      try await desk.submit(wish(desk, from: "eva").bytes, from: eva)
      // The desk has looked for new mail, and has a letter to send before it waits for more.
      try await eventually(within: .seconds(5)) {
        try String(contentsOf: log(of: desk), encoding: .utf8).contains("mail taken up")
      }
      _ = try await colleague.append(wish(desk, from: "kim").bytes, to: .inbox)
      for address in [eva, kim] { try await eventually(within: .seconds(5)) { try await !desk.mails(of: address).isEmpty } }
      await colleague.logout()
    }
  }

  @Test func without_idle_the_mailbox_is_polled() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 1, idle: false")
    try await serving(desk) {
      try await desk.deliver(wish(desk, from: "eva").bytes, from: desk.own("eva@kth.se"))
      try await eventually(within: .seconds(5)) { try await !desk.mails(of: desk.own("eva@kth.se")).isEmpty }
    }
  }

  @Test func a_letter_released_on_the_command_line_goes_out_at_once() async throws {
    let desk = try DeskUnderTest(extra: "replies: {mode: review}", imap: "pollSeconds: 600")
    let eva = desk.own("eva@kth.se")
    try await serving(desk) {
      try await desk.deliver(wish(desk, from: "eva").bytes, from: eva)
      try await eventually(within: .seconds(5)) { try !desk.objects("outbox", "list").isEmpty }
      let letter = try #require(try desk.objects("outbox", "list").first?["id"])
      #expect(try await desk.mails(of: eva).isEmpty)
      #expect(try desk.run("outbox", "release", "\(letter)").status == 0)
      try await eventually(within: .seconds(5)) { try await !desk.mails(of: eva).isEmpty }
    }
  }
}
