import Foundation
import Glibc
import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

@Suite("A mailbox on a server at fault") struct FaultTests {
  static let mails = [
    ScriptedIMAP.Stored(uid: 5, letter("Ett", id: "1@kth.se")),
    ScriptedIMAP.Stored(uid: 9, letter("Två", id: "2@kth.se"), flags: ["\\Seen"]),
  ]

  static func mailbox(_ server: ScriptedIMAP) throws -> MailboxConnection {
    var timeouts = MailTimeouts()
    timeouts.connect = .milliseconds(1500)
    timeouts.command = .milliseconds(1200)
    timeouts.transfer = .milliseconds(1200)
    timeouts.farewell = .milliseconds(200)
    timeouts.poll = .milliseconds(50)
    let address = try MailServer(ServerAddress("imap://127.0.0.1:\(server.port)"), tls: .none)
    return MailboxConnection(address, as: .password(user: "a", try #require(Secret("hemligt"))), timeouts: timeouts)
  }

  /// Everything that the desk does with a mailbox in one round.
  static func round(_ mailbox: MailboxConnection) async throws(MailroomError) -> [FetchOutcome] {
    try await mailbox.open(.inbox)
    var mails: [FetchOutcome] = []
    for uid in try await mailbox.newUIDs(after: 4) { mails.append(try await mailbox.fetch(uid, atMost: 1 << 20)) }
    _ = try await mailbox.append(Array(letter("Kopia").utf8), to: .inbox)
    _ = try await mailbox.store([.answered], on: 5)
    return mails
  }

  struct Step: Sendable, CustomTestStringConvertible {
    let verb: String
    let fault: Fault
    let kind: MailroomError.Kind
    var testDescription: String { "\(verb) \(fault)" }
    init(_ verb: String, _ fault: Fault, _ kind: MailroomError.Kind) { (self.verb, self.fault, self.kind) = (verb, fault, kind) }
  }

  static let throttled = "TAG BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds\r\n"

  @Test(
    "each fault has its error, in time, and the next round is as if nothing had been",
    arguments: [
      Step("GREETING", .close, .connectionLost), Step("GREETING", .silence, .timedOut),
      Step("GREETING", .answer("* BYE busy\r\n"), .connectionLost),
      Step("GREETING", .answerAndClose("HTTP/1.1 400 Bad Request\r\n\r\n"), .connectionLost),
      Step("GREETING", .trickle(microseconds: 300_000), .timedOut),
      Step("AUTHENTICATE", .answer("TAG NO [AUTHENTICATIONFAILED] wrong\r\n"), .authentication),
      Step("AUTHENTICATE", .close, .connectionLost),
      Step("AUTHENTICATE", .answer(throttled), .throttled(.milliseconds(92_415))), Step("AUTHENTICATE", .silence, .timedOut),
      Step("AUTHENTICATE", .answer("TAG NO [UNAVAILABLE] database is down\r\n"), .connectionLost), Step("SELECT", .close, .connectionLost),
      Step("SELECT", .answer(throttled), .throttled(.milliseconds(92_415))),
      Step("SELECT", .answer("TAG OK nothing to say\r\n"), .badAnswer),
      Step("SELECT", .answerAndClose("* BYE Connection is closed. 13\r\n"), .connectionLost),
      Step("SELECT", .answer("TAG NO [NONEXISTENT] x\r\n"), .folderMissing),
      Step("SELECT", .answer("TAG NO [NOPERM] x\r\n"), .permission), Step("SEARCH", .answer("* SEARCH one two\r\n"), .badAnswer),
      Step("SEARCH", .silence, .timedOut),
      Step("SEARCH", .answer("D99 OK done\r\n"), .badAnswer), Step("FETCH", .cut(after: 200), .connectionLost),
      Step("FETCH", .cut(after: 20), .connectionLost),
      Step("FETCH", .answer("* 1 FETCH (BODY[] {999999999999}\r\n"), .badAnswer),
      Step("FETCH", .answerAndClose("* BYE going down\r\n"), .connectionLost),
      Step("FETCH", .trickle(microseconds: 100_000), .timedOut), Step("FETCH", .answer("TAG NO out of memory\r\n"), .refused),
      Step("APPEND", .close, .connectionLost), Step("APPEND", .answer("TAG NO [OVERQUOTA] full\r\n"), .refused),
      Step("APPEND", .silence, .timedOut),
      Step("STORE", .close, .connectionLost), Step("STORE", .answer("TAG NO [NOPERM] read only\r\n"), .permission),
      Step("CAPABILITY", .close, .connectionLost),
      Step("CAPABILITY", .answer("junk\r\n"), .timedOut),
    ])
  func faults(_ step: Step) async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with { $0.faults[step.verb] = (step.fault, 1) }
    let mailbox = try Self.mailbox(server)
    let clock = ContinuousClock()
    let time = await clock.measure {
      let error = await #expect(throws: MailroomError.self) { try await Self.round(mailbox) }
      #expect(error?.kind == step.kind, "\(String(describing: error))")
      #expect(error.map { "\($0)".contains("127.0.0.1") && !"\($0)".contains("hemligt") } == true)
    }
    #expect(time < .seconds(8) * Sanitizer.slack)
    let mails = try await Self.round(mailbox)
    #expect(mails.count == 2)
    await mailbox.logout()
  }

  @Test func packets_of_one_octet_make_no_difference() async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with { $0.packet = 1 }
    let mailbox = try Self.mailbox(server)
    let mails = try await Self.round(mailbox)
    guard case .mail(let mail)? = mails.first else {
      Issue.record("no mail")
      return
    }
    #expect(mail.bytes == Self.mails[0].bytes)
  }

  @Test func the_last_message_is_not_new_although_the_server_names_it() async throws {
    let server = ScriptedIMAP(Self.mails)
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    #expect(try await mailbox.newUIDs(after: 9).isEmpty)
    #expect(try await mailbox.newUIDs(after: 5) == [9])
  }

  @Test func keywords_that_are_not_kept_are_told_and_the_flags_stand() async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with { $0.keepsKeywords = false }
    let mailbox = try Self.mailbox(server)
    let state = try await mailbox.open(.inbox)
    #expect(!state.keepsKeywords)
    let keyword = try #require(Flag("$Smdesk"))
    #expect(try await mailbox.store([.flagged, keyword], on: 5) == .notKept([keyword]))
    #expect(try await mailbox.store([keyword], on: 5) == .notKept([keyword]))
    #expect(try await mailbox.store([keyword], on: 77) == .gone)
    #expect(server.with { $0.messages[0].flags } == ["\\Flagged"])
  }

  @Test func a_keyword_that_is_refused_does_not_cost_the_flags() async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with { $0.faults["STORE"] = (.answer("TAG NO keywords are not supported\r\n"), 1) }
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    let keyword = try #require(Flag("$Smdesk"))
    #expect(try await mailbox.store([.flagged, keyword], on: 5) == .notKept([keyword]))
    #expect(server.with { $0.messages[0].flags } == ["\\Flagged"])
  }

  @Test func a_folder_made_anew_is_noticed_when_it_is_opened_again() async throws {
    let server = ScriptedIMAP(Self.mails)
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    server.with { $0.uidValidity = 2 }
    let error = await #expect(throws: MailroomError.self) {
      try await mailbox.search(messageID: try #require(MessageID("1@kth.se")), in: try #require(MailboxName("Sent")))
    }
    #expect(error?.kind == .uidValidityChanged)
    #expect(try await mailbox.open(.inbox).uidValidity == 2)
  }

  @Test func a_server_without_idle_is_asked_now_and_then() async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with {
      $0.capabilities = "AUTH=PLAIN"
      $0.faults["NOOP"] = (.answer("* 3 EXISTS\r\nTAG OK done\r\n"), 1)
    }
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    #expect(try await mailbox.idle(atMost: .seconds(5)))
    #expect(server.with { $0.commands.filter { $0.contains("NOOP") }.count } == 1)
  }

  @Test func a_server_that_refuses_idle_is_asked_now_and_then() async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with {
      $0.faults["IDLE"] = (.answer("TAG NO not for this mailbox\r\n"), 1)
      $0.faults["NOOP"] = (.answer("* 3 EXISTS\r\nTAG OK done\r\n"), 1)
    }
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    #expect(try await mailbox.idle(atMost: .seconds(5)))
    #expect(server.connectionCount == 1)
    #expect(server.with { $0.commands.filter { $0.contains("NOOP") }.count } == 1)
  }

  @Test("an IDLE that hangs ends in time", arguments: [Fault.silence, .answer("+ idling\r\n"), .trickle(microseconds: 300_000)])
  func hanging_idle(_ fault: Fault) async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with { $0.faults = ["IDLE": (fault, 1), "DONE": (.silence, 1)] }
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    let clock = ContinuousClock()
    let time = await clock.measure {
      let error = await #expect(throws: MailroomError.self) { try await mailbox.idle(atMost: .milliseconds(500)) }
      #expect(error?.kind == .timedOut)
    }
    #expect(time < .seconds(5) * Sanitizer.slack)
    try await mailbox.open(.inbox)
  }

  /// A timer holds on to a connection's sockets for as long as the log-in could have taken.
  @Test func a_connection_leaves_no_descriptor_behind() async throws {
    let sockets = Sockets()
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    sockets.add(ends[1])
    close(ends[1])
    sockets.closeAll()
    var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    #expect(unsafe poll(&waiting, 1, 0) == 1 && waiting.revents & Int16(POLLHUP) != 0)
    sockets.shutDown()
    close(ends[0])
  }

  @Test func a_connection_that_dies_in_idle_is_an_error() async throws {
    let server = ScriptedIMAP(Self.mails)
    server.with { $0.faults["IDLE"] = (.answerAndClose("+ idling\r\n"), 1) }
    let mailbox = try Self.mailbox(server)
    try await mailbox.open(.inbox)
    let error = await #expect(throws: MailroomError.self) { try await mailbox.idle(atMost: .seconds(5)) }
    #expect(error?.kind == .connectionLost)
    let again = await #expect(throws: MailroomError.self) { try await mailbox.newUIDs(after: 0) }
    #expect(again?.kind == .connectionLost)
    try await mailbox.open(.inbox)
  }

  @Test func connecting_ends_when_the_task_is_cancelled() async throws {
    let server = ScriptedIMAP(faults: ["GREETING": .silence])
    let mailbox = MailboxConnection(
      try MailServer(ServerAddress("imap://127.0.0.1:\(server.port)"), tls: .none),
      as: .password(user: "a", try #require(Secret("hemligt"))))
    let task = Task { try await mailbox.open(.inbox) }
    try await Task.sleep(for: .milliseconds(200))
    let clock = ContinuousClock()
    let time = await clock.measure {
      task.cancel()
      let error = await #expect(throws: MailroomError.self) { try await task.value }
      #expect(error?.kind == .interrupted)
    }
    #expect(time < .seconds(2) * Sanitizer.slack)
  }
}

@Suite("Waiting for servers") struct WaitingTests {
  @Test func many_silent_servers_hold_up_nobody_else() async throws {
    let server = ScriptedIMAP(faults: ["GREETING": .silence])
    let tasks = try (1...20).map { _ in
      let mailbox = MailboxConnection(
        try MailServer(ServerAddress("imap://127.0.0.1:\(server.port)"), tls: .none),
        as: .password(user: "a", try #require(Secret("hemligt"))))
      return Task { try await mailbox.open(.inbox) }
    }
    while server.connectionCount < 20 { try await Task.sleep(for: .milliseconds(5)) }
    let clock = ContinuousClock()
    let time = await clock.measure {
      for _ in 0..<100 { await Task.detached { await Task.yield() }.value }
    }
    #expect(time < .seconds(2) * Sanitizer.slack)
    for task in tasks {
      task.cancel()
      await #expect(throws: MailroomError.self) { try await task.value }
    }
  }
}
