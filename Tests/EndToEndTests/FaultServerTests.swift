import Foundation
import IMAP
import Mail
import TestServers
import Testing

/// Servers that fail in every way that we know of, once or several times: in the end each mail is answered once, Sent holds each letter once, and the
/// inbox holds what came in and nothing else.
@Suite(.serialized) struct FaultServerTests {
  private static let literal = #"BODY\\[\\] \\{\\d+\\}\\r\\n.{40}"#
  private static let imap: [String] = [
    #"[{"refuse": true}]"#,
    #"[{"refuse": true}, {"refuse": true}, {"refuse": true}]"#,
    #"[{"cut": 0}]"#,
    #"[{"cut": 7}]"#,
    #"[{"cut": 300}]"#,
    #"[{"chop": true}]"#,
    #"[{"cutOn": "\#(literal)"}]"#,
    #"[{"cutOn": "\#(literal)"}, {"cutOn": "\#(literal)"}, {"cutOn": "\#(literal)"}, {"cutOn": "\#(literal)"}]"#,
    #"[{"on": "UID FETCH", "say": "* BYE going down\r\n", "close": true}]"#,
    #"[{"on": "UID FETCH", "say": "%t NO [UNAVAILABLE] later\r\n"}]"#,
    #"[{"on": "SELECT", "say": "%t NO [SERVERBUG] oh\r\n"}]"#,
    #"[{"on": "UID SEARCH", "say": "%t BAD Request is throttled. Suggested Backoff Time: 1000 milliseconds\r\n"}]"#,
    #"[{"on": "UID STORE \\d+ .FLAGS", "say": "%t NO not now\r\n"}]"#,
    #"[{"on": "UID STORE \\d+ .FLAGS", "drop": true}]"#,
    #"[{"on": "UID MOVE", "lose": true}]"#,
    #"[{"on": "UID MOVE", "drop": true}]"#,
    #"[{"on": "UID MOVE", "say": "%t NO [NOPERM] Sent is read-only\r\n"}]"#,
    #"[{"on": "UID MOVE", "say": "%t NO [OVERQUOTA] full\r\n"}]"#,
  ]
  private static let smtp: [String] = [
    #"[{"refuse": true}]"#,
    #"[{"cut": 0}]"#,
    #"[{"chop": true}]"#,
    #"[{"on": "EHLO", "say": "421 4.3.2 shutting down\r\n", "close": true}]"#,
    #"[{"on": "MAIL FROM", "say": "451 4.7.1 greylisted\r\n"}]"#,
    #"[{"on": "RCPT TO", "say": "452 4.2.2 over quota\r\n"}]"#,
    #"[{"on": "RCPT TO:<socialmedia", "say": "550 5.1.1 no copies here\r\n"}]"#,
    #"[{"on": "DATA\r\n", "drop": true}]"#,
    #"[{"on": "\r\n\\.\r\n", "drop": true}]"#,
    #"[{"on": "\r\n\\.\r\n", "lose": true}]"#,
    #"[{"on": "\r\n\\.\r\n", "lose": true}, {"on": "\r\n\\.\r\n", "lose": true}]"#,
  ]

  @Test func whatever_the_servers_do_each_mail_is_answered_once() async throws {
    // A part of them runs each time; all do where `SMDESK_ALL_FAULTS` is set.
    let isLong = ProcessInfo.processInfo.environment["SMDESK_ALL_FAULTS"] != nil
    let imap = isLong ? Self.imap : [Self.imap[3], Self.imap[6], Self.imap[9], Self.imap[14]]
    let smtp = isLong ? Self.smtp : [Self.smtp[4], Self.smtp[6], Self.smtp[9]]
    for faults in imap { try await play(imap: faults, smtp: "[]") }
    for faults in smtp { try await play(imap: "[]", smtp: faults) }
    try await play(imap: Self.imap[6], smtp: Self.smtp[9])
    print("fault servers: \(imap.count + smtp.count + 1) schedules tried")
  }

  private func play(imap: String, smtp: String) async throws {
    let desk = try DeskUnderTest()
    let proxies = try [FaultyProxy(desk.servers.port("IMAP_PORT"), imap), FaultyProxy(desk.servers.port("SMTP_PORT"), smtp)]
    defer { for proxy in proxies { proxy.stop() } }
    try desk.configure { text in
      text.replacing("imap://127.0.0.1:\(desk.servers.port("IMAP_PORT"))", with: "imap://127.0.0.1:\(proxies[0].port)")
        .replacing("smtp://127.0.0.1:\(desk.servers.port("SMTP_PORT"))", with: "smtp://127.0.0.1:\(proxies[1].port)")
    }
    let eva = desk.own("eva@kth.se")
    let mail = TestMail(
      from: "Eva Holm <\(eva)>", to: desk.address, subject: "Instagram för Växthuset",
      text: "Hej! Vi vill starta ett Instagramkonto för växthuset. Målgrupp: studenter 19–26 år i Stockholm med intresse för biologi.")
    try await desk.deliver(mail.bytes, from: eva)
    for moment in ["09:00", "09:02", "09:04", "09:10", "09:40", "12:00"] {
      let result = try desk.run("serve", "--once", "--now", "2026-03-02T\(moment):00+01:00", "--log-level", "error")
      #expect([0, 69, 75].contains(result.status), "\(imap) \(smtp): \(result.errors)")
      #expect(!result.errors.contains(desk.servers.password), "the password is told")
    }
    let letters = try await desk.mails(of: eva)
    #expect(letters.count == 1, "\(imap) \(smtp): \(letters.count) letters")
    let sent = try await desk.mails(of: desk.address, in: try #require(MailboxName("Sent")))
    #expect(sent.map(\.message.messageID) == letters.map(\.message.messageID), "\(imap) \(smtp): Sent holds \(sent.count)")
    let inbox = try await desk.mails(of: desk.address)
    #expect(inbox.map { $0.message.messageID.map { "<\($0)>" } } == [mail.messageID], "\(imap) \(smtp): the inbox holds \(inbox.count)")
    #expect(inbox.first?.flags.contains("\\Answered") == true, "\(imap) \(smtp)")
  }
}

/// `faulty-proxy.py` before a server.
final class FaultyProxy: Sendable {
  let port: UInt16
  private let end: FileHandle

  init(_ upstream: UInt16, _ faults: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", TestServers.root.appending(path: "Tests/EndToEndTests/faulty-proxy.py").path, String(upstream), faults,
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    end = input.fileHandleForWriting
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = UInt16(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw DeskUnderTest.Unexpected(text: "the proxy did not start: \(line)")
    }
    self.port = port
  }

  func stop() { try? end.close() }
}

extension DeskUnderTest {
  /// Changes the configuration.
  func configure(_ change: (String) -> String) throws {
    let text = change(try String(contentsOf: configurationFile, encoding: .utf8))
    try Data(text.utf8).write(to: configurationFile)
  }
}
