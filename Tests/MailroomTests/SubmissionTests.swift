import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

@Suite("Submission") struct SubmissionTests {
  @Test("it goes in each way", arguments: [("smtp", "SUBMISSION_PORT"), ("smtps", "SMTPS_PORT")])
  func ways(_ scheme: String, _ port: String) async throws {
    let post = try Post()
    let sender = SMTPSender(try post.server(scheme, port), as: .password(user: post.address.description, try post.password))
    try await sender.check()
    try await sender.submit(Array(letter("Hej").utf8), from: post.address, to: [post.address])
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    #expect(try await mailbox.uids(count: 1).count == 1)
  }

  @Test func a_real_server_puts_off_and_refuses() async throws {
    let post = try Post()
    let sender = try post.sender()
    let refused = try #require(EmailAddress("refused@kth.se"))
    let later = try #require(EmailAddress("later@kth.se"))
    let bytes = Array(letter("Hej").utf8)
    let permanent = await #expect(throws: SMTPFailure.self) {
      try await sender.submit(bytes, from: post.address, to: [post.address, refused])
    }
    guard case .permanent(let reply, _) = permanent else {
      Issue.record("\(String(describing: permanent))")
      return
    }
    #expect(reply.code == 554 && reply.status == "5.1.1" && reply.text.contains("no such mailbox"))
    let temporary = await #expect(throws: SMTPFailure.self) { try await sender.submit(bytes, from: post.address, to: [later]) }
    guard case .temporary(let reply, _) = temporary else {
      Issue.record("\(String(describing: temporary))")
      return
    }
    #expect(reply.code == 450)
    // All recipients or none.
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    #expect(try await mailbox.allUIDs().isEmpty)
  }

  /// What a fault at a step means, for a mail of one recipient.
  struct Step: Sendable, CustomTestStringConvertible {
    let verb: String
    let fault: Fault
    let meaning: String
    var testDescription: String { "\(verb) \(fault)" }
    init(_ verb: String, _ fault: Fault, _ meaning: String) { (self.verb, self.fault, self.meaning) = (verb, fault, meaning) }
  }

  static func kind(_ failure: SMTPFailure?) -> String {
    switch failure {
    case nil: "sent"
    case .temporary: "temporary"
    case .permanent: "permanent"
    case .doubtful: "doubtful"
    case .unreachable: "unreachable"
    case .authentication: "authentication"
    case .tls: "tls"
    }
  }

  @Test(
    "each fault is told apart",
    arguments: [
      Step("GREETING", .close, "unreachable"), Step("GREETING", .silence, "unreachable"),
      Step("GREETING", .answer("421 4.3.2 busy"), "temporary"),
      Step("GREETING", .answer("554 5.3.2 no service"), "permanent"), Step("GREETING", .answer("HTTP/1.1 400 Bad Request"), "unreachable"),
      Step("EHLO", .close, "unreachable"), Step("AUTH", .answer("535 5.7.8 wrong"), "authentication"),
      Step("AUTH", .answer("454 4.7.0 later"), "temporary"),
      Step("AUTH", .close, "unreachable"), Step("MAIL", .answer("451 4.3.0 later"), "temporary"),
      Step("MAIL", .answer("552 5.3.4 too large"), "permanent"),
      Step("MAIL", .silence, "unreachable"), Step("RCPT", .answer("450 4.2.0 greylisted"), "temporary"),
      Step("RCPT", .answer("550 5.1.1 unknown"), "permanent"),
      Step("RCPT", .close, "unreachable"), Step("DATA", .answer("421 4.3.2 closing"), "temporary"),
      Step("DATA", .answer("554 5.6.0 no"), "permanent"),
      Step("DATA", .close, "unreachable"), Step("DATA", .silence, "unreachable"), Step("END", .answer("451 4.3.0 later"), "temporary"),
      Step("END", .answer("550 5.7.1 spam"), "permanent"), Step("END", .close, "doubtful"), Step("END", .silence, "doubtful"),
      Step("END", .cut(after: 3), "doubtful"),
      Step("QUIT", .close, "sent"), Step("QUIT", .silence, "sent"), Step("EHLO", .trickle(microseconds: 2000), "sent"),
      Step("GREETING", .trickle(microseconds: 400_000), "unreachable"), Step("MAIL", .trickle(microseconds: 400_000), "unreachable"),
      Step("END", .trickle(microseconds: 400_000), "doubtful"),
    ])
  func faults(_ step: Step) async throws {
    let server = ScriptedSMTP(faults: [step.verb: step.fault])
    let clock = ContinuousClock()
    var failure: SMTPFailure?
    let time = try await clock.measure { failure = try await submit(to: server.port) }
    #expect(Self.kind(failure) == step.meaning, "\(String(describing: failure))")
    #expect(time < .seconds(8) * Sanitizer.slack)
    #expect(!"\(String(describing: failure))".contains("hemligt"))
    if step.meaning == "sent" || step.meaning == "doubtful" {
      #expect(server.with { $0.taken.count } == 1)
    } else {
      #expect(server.with { $0.taken.isEmpty })
    }
  }

  private func submit(_ text: String = letter("Hej"), to port: UInt16) async throws -> SMTPFailure? {
    var timeouts = MailTimeouts()
    timeouts.connect = .milliseconds(1500)
    timeouts.command = .milliseconds(1200)
    timeouts.transfer = .milliseconds(1200)
    timeouts.finalReply = .seconds(1)
    timeouts.farewell = .milliseconds(300)
    let server = try MailServer(ServerAddress("smtp://127.0.0.1:\(port)"), tls: .none)
    let sender = SMTPSender(server, as: .password(user: "a", try #require(Secret("hemligt"))), timeouts: timeouts)
    let address = try #require(EmailAddress("a@kth.se"))
    do throws(SMTPFailure) {
      try await sender.submit(Array(text.utf8), from: address, to: [address])
      return nil
    } catch {
      return error
    }
  }

  @Test func nobody_listens() async throws {
    #expect(Self.kind(try await submit(to: LoopbackServer.closedPort())) == "unreachable")
  }

  @Test("lines are sent in one form", arguments: ["a\nb\r\n.\n..c\r\rd\r\n", "a\r\nb\r\n.\r\n..c\r\n\r\nd"])
  func lines(_ body: String) async throws {
    let server = ScriptedSMTP()
    #expect(try await submit("Subject: x\r\n\r\n" + body, to: server.port) == nil)
    let taken = server.with { $0.taken.map { String(decoding: $0.bytes, as: UTF8.self) } }
    #expect(taken == ["Subject: x\r\n\r\na\r\nb\r\n.\r\n..c\r\n\r\nd\r\n"])
    #expect(server.with { $0.taken.first?.recipients } == ["a@kth.se"])
  }

  @Test func a_server_without_encryption_is_refused_where_it_is_required() async throws {
    let scripted = ScriptedSMTP()
    let server = try MailServer(ServerAddress("smtp://127.0.0.1:\(scripted.port)"))
    let sender = SMTPSender(server, as: .password(user: "a", try #require(Secret("hemligt"))))
    let failure = await #expect(throws: SMTPFailure.self) { try await sender.check() }
    #expect(Self.kind(failure) == "tls")
    #expect(scripted.with { !$0.commands.contains { $0.hasPrefix("AUTH") } })
  }

  @Test func a_check_sends_nothing() async throws {
    let server = ScriptedSMTP()
    let sender = SMTPSender(
      try MailServer(ServerAddress("smtp://127.0.0.1:\(server.port)"), tls: .none),
      as: .password(user: "a", try #require(Secret("hemligt"))))
    try await sender.check()
    #expect(server.with { $0.commands.map { $0.prefix(4) } } == ["EHLO", "AUTH", "QUIT"])
  }
}
