import Foundation
import IMAP
import Mail
import Mailroom
import TestServers
import Testing

/// The service as it runs all day, by the clock.
@Suite(.serialized) struct ServingTests {
  /// Runs `serve` while something is tried, and ends it as a service manager does. The service ends with status 0, whatever happened.
  private func serving(_ desk: DeskUnderTest, logging level: String = "info", _ trial: (pid_t) async throws -> Void) async throws {
    let service = Process()
    service.executableURL = DeskUnderTest.program
    service.arguments = ["serve", "--log-level", level, "--config", desk.configurationFile.path]
    let log = log(of: desk)
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    service.standardError = try FileHandle(forWritingTo: log)
    service.standardOutput = FileHandle.nullDevice
    try service.run()
    defer { if service.isRunning { kill(service.processIdentifier, SIGKILL) } }
    // The first round is over when monitoring finds it.
    try await eventually(within: .seconds(60)) { try desk.run("check", "--health").status == 0 }
    try await trial(service.processIdentifier)
    service.terminate()
    try await eventually(within: .seconds(60)) { !service.isRunning }
    let said = try String(contentsOf: log, encoding: .utf8)
    #expect(service.terminationStatus == 0 && service.terminationReason == .exit, "\(said)")
  }

  private func log(of desk: DeskUnderTest) -> URL { desk.folder.appending(path: "log") }

  private func eventually(within time: Duration, _ isSo: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + time * Sanitizer.slack
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

  /// The best of several: other tests keep the processors busy.
  @Test func a_mail_is_answered_within_two_seconds_where_the_server_has_idle() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 600")
    try await serving(desk) { _ in
      var times: [Duration] = []
      for number in 1...5 where times.min().map({ $0 >= .seconds(2) }) ?? true {
        let address = desk.own("eva\(number)@kth.se")
        try await desk.deliver(wish(desk, from: "eva\(number)").bytes, from: address)
        let arrived = ContinuousClock.now
        try await eventually(within: .seconds(60)) { try await !desk.mails(of: address).isEmpty }
        times.append(ContinuousClock.now - arrived)
      }
      #expect(try #require(times.min()) < .seconds(2) * Sanitizer.slack, "\(times)")
    }
  }

  /// What comes while a round is under way is no news to the next IDLE, and still must not wait for the next poll.
  @Test func mail_that_comes_during_a_round_is_answered_as_soon() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 600", smtp: ", copyToSelf: false")
    let (eva, kim) = (desk.own("eva@kth.se"), desk.own("kim@kth.se"))
    try await serving(desk) { _ in
      let colleague = try desk.connection(to: desk.address)
      _ = try await colleague.open(.inbox)
      try await desk.submit(wish(desk, from: "eva").bytes, from: eva)
      // The desk has looked for new mail, and has a letter to send before it waits for more.
      try await eventually(within: .seconds(60)) {
        try String(contentsOf: log(of: desk), encoding: .utf8).contains("mail taken up")
      }
      _ = try await colleague.append(wish(desk, from: "kim").bytes, to: .inbox)
      for address in [eva, kim] { try await eventually(within: .seconds(60)) { try await !desk.mails(of: address).isEmpty } }
      await colleague.logout()
    }
  }

  @Test func without_idle_the_mailbox_is_polled() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 1, idle: false")
    try await serving(desk) { _ in
      try await desk.deliver(wish(desk, from: "eva").bytes, from: desk.own("eva@kth.se"))
      try await eventually(within: .seconds(60)) { try await !desk.mails(of: desk.own("eva@kth.se")).isEmpty }
    }
  }

  @Test func a_letter_released_on_the_command_line_goes_out_at_once() async throws {
    let desk = try DeskUnderTest(extra: "replies: {mode: review}", imap: "pollSeconds: 600")
    let eva = desk.own("eva@kth.se")
    try await serving(desk) { _ in
      try await desk.deliver(wish(desk, from: "eva").bytes, from: eva)
      try await eventually(within: .seconds(60)) { try !desk.objects("outbox", "list").isEmpty }
      let letter = try #require(try desk.objects("outbox", "list").first?["id"])
      #expect(try await desk.mails(of: eva).isEmpty)
      #expect(try desk.run("outbox", "release", "\(letter)").status == 0)
      try await eventually(within: .seconds(60)) { try await !desk.mails(of: eva).isEmpty }
    }
  }

  /// How a year of service would look, after a few mails: as much in use as after the first.
  @Test func mails_leave_no_descriptor_open_and_little_memory_taken() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 600")
    try await serving(desk) { service in
      func answered(_ name: String) async throws -> Int {
        try await desk.deliver(wish(desk, from: name).bytes, from: desk.own("\(name)@kth.se"))
        try await eventually(within: .seconds(60)) { try await !desk.mails(of: desk.own("\(name)@kth.se")).isEmpty }
        try await Task.sleep(for: .milliseconds(500))
        return try FileManager.default.contentsOfDirectory(atPath: "/proc/\(service)/fd").count
      }
      let first = try await answered("p0")
      var last = first
      for number in 1...6 { last = try await answered("p\(number)") }
      #expect(last <= first + 2, "\(first) descriptors after the first mail, \(last) after the last")
      let status = try String(contentsOfFile: "/proc/\(service)/status", encoding: .utf8)
      let resident = try #require(status.firstMatch(of: /VmRSS:\s*(\d+) kB/).flatMap { Int($0.1) })
      #expect(resident < 80 << 10 || Sanitizer.isOn, "\(resident) kB")
    }
  }

  @Test func the_log_holds_no_password_at_any_level() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 600")
    try await serving(desk, logging: "debug") { _ in
      try await desk.deliver(wish(desk, from: "eva").bytes, from: desk.own("eva@kth.se"))
      try await eventually(within: .seconds(60)) { try await !desk.mails(of: desk.own("eva@kth.se")).isEmpty }
    }
    let said = try String(contentsOf: log(of: desk), encoding: .utf8)
    #expect(said.contains("mail taken up") && !said.contains(desk.servers.password) && said.utf8.count < 20_000)
  }

  @Test func a_server_that_asks_for_a_pause_gets_it() async throws {
    let desk = try DeskUnderTest(imap: "pollSeconds: 1, idle: false")
    let proxy = try FaultyProxy(
      desk.servers.port("IMAP_PORT"),
      #"[{}, {"on": "UID SEARCH", "say": "%t BAD Request is throttled. Suggested Backoff Time: 4200 milliseconds\r\n", "close": true}]"#)
    defer { proxy.stop() }
    // The first connection is that of `check`; the service gets the second, and is told to wait.
    try desk.configure {
      $0.replacing("imap://127.0.0.1:\(desk.servers.port("IMAP_PORT"))", with: "imap://127.0.0.1:\(proxy.port)")
    }
    #expect(try desk.run("check").status == 0)
    let begun = ContinuousClock.now
    try await serving(desk) { _ in
      #expect(ContinuousClock.now - begun > .milliseconds(4200))
      try await desk.deliver(wish(desk, from: "eva").bytes, from: desk.own("eva@kth.se"))
      try await eventually(within: .seconds(60)) { try await !desk.mails(of: desk.own("eva@kth.se")).isEmpty }
    }
    #expect(try desk.run("check", "--health").status == 0)
  }
}
