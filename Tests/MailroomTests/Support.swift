import Foundation
import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

/// Servers of this process and a mailbox of the test's own.
struct Post {
  let servers: TestServers
  let address: EmailAddress

  init(_ name: String = "test") throws {
    servers = try TestServers.shared.get()
    address = try #require(EmailAddress(servers.mailbox(name)))
  }

  var password: Secret { get throws { try #require(Secret(servers.password)) } }

  func server(_ scheme: String, _ port: String, tls: TLSPolicy = .required) throws -> MailServer {
    try MailServer(
      ServerAddress("\(scheme)://127.0.0.1:\(servers.port(port))"), tls: tls, certificateAuthority: servers.certificateAuthority)
  }

  /// The mailbox over implicit TLS with its password.
  func mailbox(timeouts: MailTimeouts = .standard, limits: IMAPLimits = .standard) throws -> MailboxConnection {
    MailboxConnection(
      try server("imaps", "IMAPS_PORT"), as: .password(user: address.description, try password), timeouts: timeouts, limits: limits)
  }

  /// Submission with STARTTLS and the mailbox's password.
  func sender(timeouts: MailTimeouts = .standard) throws -> SMTPSender {
    SMTPSender(try server("smtp", "SUBMISSION_PORT"), as: .password(user: address.description, try password), timeouts: timeouts)
  }

  func send(_ text: String, to recipient: EmailAddress? = nil) async throws {
    let relay = SMTPSender(try server("smtp", "SMTP_PORT", tls: .none), as: .none)
    try await relay.submit(Array(text.utf8), from: address, to: [recipient ?? address])
  }
}

/// A small mail.
func letter(_ subject: String, id: String = "a@kth.se", body: String = "Hej!") -> String {
  "From: Anna <anna@kth.se>\r\nTo: socialmedia@kth.se\r\nSubject: \(subject)\r\nMessage-ID: <\(id)>\r\nDate: Tue, 3 Feb 2026 09:14:00 +0100\r\n\r\n\(body)\r\n"
}

extension MailboxConnection {
  /// Waits until the open folder holds so many messages, at most five seconds.
  func uids(count: Int) async throws -> [UInt32] {
    for _ in 0..<100 {
      let uids = try await allUIDs()
      if uids.count >= count { return uids }
      _ = try await idle(atMost: .milliseconds(50))
    }
    return try await allUIDs()
  }
}

extension Post {
  /// Removes a message as somebody else who has the mailbox open would: on a connection of their own.
  func removeAsColleague(_ uid: UInt32) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import imaplib, sys
      mailbox = imaplib.IMAP4('127.0.0.1', int(sys.argv[1]))
      mailbox.login(sys.argv[2], sys.argv[3])
      mailbox.select()
      mailbox.uid('STORE', sys.argv[4], '+FLAGS', '(\\\\Deleted)')
      mailbox.expunge()
      mailbox.logout()
      """, String(servers.port("IMAP_PORT")), address.description, servers.password, String(uid),
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
