import Foundation
import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

@Suite("Addresses, log-ins and trust") struct ConnectionTests {
  @Test(
    "server addresses are read",
    arguments: [
      ("imaps://mail.example.se", "imaps://mail.example.se:993"), ("SMTP://Mail.example.se:25/", "smtp://mail.example.se:25"),
      ("imap://[::1]:143", "imap://[::1]:143"), ("smtp://a", "smtp://a:587"), ("smtps://a", "smtps://a:465"),
    ])
  func addresses(_ url: String, _ read: String) throws { #expect(try ServerAddress(url).description == read) }

  @Test(
    "unusable addresses are refused with what to write",
    arguments: [
      "", "mail.example.se", "http://a", "imaps://", "imaps://a:0", "imaps://a:70000", "imaps://a b", "imaps://a/INBOX", "imaps://a\r\nb",
      "imaps://[::1", "imaps://å.se",
    ])
  func bad_addresses(_ url: String) {
    let error = #expect(throws: MailroomError.self) { try ServerAddress(url) }
    #expect(error?.kind == .configuration && error?.remedy.isEmpty == false)
  }

  @Test func a_password_in_an_address_is_refused_and_not_repeated() {
    let error = #expect(throws: MailroomError.self) { try ServerAddress("imaps://user:hemligt@mail.example.se") }
    #expect(error.map { "\($0)".contains("hemligt") } == false)
  }

  @Test(
    "only this machine may go without encryption",
    arguments: [
      ("127.0.0.1", true), ("127.9.9.9", true), ("localhost", true), ("[::1]", true), ("127.0.0.1.example.se", false),
      ("mail.example.se", false), ("128.0.0.1", false),
    ])
  func loopback(_ host: String, _ allowed: Bool) throws {
    let address = try ServerAddress("imap://\(host)")
    #expect(((try? MailServer(address, tls: .none)) != nil) == allowed)
    #expect(((try? WebAddress("http://\(host)/token")) != nil) == allowed)
  }

  @Test func a_wrong_password_is_told_with_what_to_do() async throws {
    let post = try Post()
    let mailbox = MailboxConnection(
      try post.server("imaps", "IMAPS_PORT"), as: .password(user: post.address.description, try #require(Secret("fel-lösen"))))
    let error = await #expect(throws: MailroomError.self) { try await mailbox.open(.inbox) }
    #expect(error?.kind == .authentication && error?.remedy.contains("passwordFile") == true)
    #expect(error.map { "\($0)".contains("fel-lösen") } == false)
    let sender = SMTPSender(
      try post.server("smtp", "SUBMISSION_PORT"), as: .password(user: post.address.description, try #require(Secret("fel-lösen"))))
    let failure = await #expect(throws: SMTPFailure.self) { try await sender.check() }
    guard case .authentication = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test("a certificate that nobody vouches for is refused", arguments: [("imaps", "IMAPS_PORT"), ("imap", "IMAP_PORT")])
  func certificates(_ scheme: String, _ port: String) async throws {
    let post = try Post()
    let server = try MailServer(ServerAddress("\(scheme)://127.0.0.1:\(post.servers.port(port))"))
    let error = await #expect(throws: MailroomError.self) {
      try await MailboxConnection(server, as: .password(user: "a", try post.password)).open(.inbox)
    }
    #expect(error?.kind == .tls && error?.remedy.contains("authority") == true)
  }

  @Test("a certificate that has expired is refused", arguments: ["imaps", "smtps"])
  func expired_certificates(_ scheme: String) async throws {
    let post = try Post()
    let tls = URL(filePath: post.servers.certificateAuthority).deletingLastPathComponent().path
    let server = Process()
    server.executableURL = URL(filePath: "/usr/bin/python3")
    server.arguments = [
      "-c",
      """
      import socket, ssl, sys
      context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
      context.load_cert_chain(sys.argv[1] + '/expired.pem', sys.argv[1] + '/server.key')
      listener = socket.create_server(('127.0.0.1', 0))
      listener.settimeout(60)
      print(listener.getsockname()[1], flush=True)
      while True:
        try: context.wrap_socket(listener.accept()[0], server_side=True).close()
        except ssl.SSLError: pass
      """, tls,
    ]
    let output = Pipe()
    server.standardOutput = output
    server.standardError = FileHandle.nullDevice
    try server.run()
    defer { server.terminate() }
    let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(UInt16(said.trimmingCharacters(in: .whitespacesAndNewlines)))
    let address = try MailServer(ServerAddress("\(scheme)://127.0.0.1:\(port)"), certificateAuthority: post.servers.certificateAuthority)
    let login = Credentials.password(user: "a", try post.password)
    let error: MailroomError?
    if scheme == "imaps" {
      error = await #expect(throws: MailroomError.self) { try await MailboxConnection(address, as: login).open(.inbox) }
    } else if case .tls(let failure) = await #expect(
      throws: SMTPFailure.self, performing: { try await SMTPSender(address, as: login).check() })
    {
      error = failure
    } else {
      error = nil
    }
    #expect(
      error?.kind == .tls && error?.what.contains("expired") == true && error?.remedy.contains("in force") == true,
      "\(String(describing: error))")
  }

  @Test func a_certificate_for_another_name_is_refused() async throws {
    let post = try Post()
    let server = try MailServer(
      ServerAddress("imaps://127.0.0.2:\(post.servers.port("IMAPS_PORT"))"), certificateAuthority: post.servers.certificateAuthority)
    let error = await #expect(throws: MailroomError.self) {
      try await MailboxConnection(server, as: .password(user: "a", try post.password)).open(.inbox)
    }
    #expect(error?.kind == .tls || error?.kind == .unreachable)
  }

  @Test func a_server_without_encryption_never_sees_the_password() async throws {
    let scripted = ScriptedIMAP()
    let server = try MailServer(ServerAddress("imap://127.0.0.1:\(scripted.port)"))
    let error = await #expect(throws: MailroomError.self) {
      try await MailboxConnection(server, as: .password(user: "a", try #require(Secret("hemligt")))).open(.inbox)
    }
    #expect(error?.kind == .tls)
    #expect(scripted.with { !$0.commands.contains { $0.contains("AUTHENTICATE") || $0.contains("LOGIN") } })
  }

  @Test func secrets_show_themselves_to_nobody() throws {
    let secret = try #require(Secret("hemligt"))
    var dumped = ""
    dump(Credentials.password(user: "a", secret), to: &dumped)
    #expect(
      ![dumped, "\(secret)", "\(Credentials.password(user: "a", secret))", String(reflecting: secret)].contains { $0.contains("hemligt") })
    #expect(Secret("") == nil && Secret("a\n") == nil && Secret("a\u{0}") == nil)
  }
}

@Suite("Calendars over HTTP") struct HTTPFetcherTests {
  /// A server that answers each request with what the closure makes of its header.
  private func server(_ answer: @escaping @Sendable ([String]) -> String) -> LoopbackServer {
    LoopbackServer { peer, _ in
      var lines: [String] = []
      while let line = peer.line(), !line.isEmpty { lines.append(line) }
      peer.send(Array(answer(lines).utf8))
    }
  }

  @Test func a_document_is_fetched_and_then_only_when_it_has_changed() async throws {
    let server = server { lines in
      lines.contains("If-None-Match: \"v1\"")
        ? "HTTP/1.1 304 Not Modified\r\n\r\n"
        : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Type: text/calendar\r\nContent-Length: 3\r\n\r\nabc"
    }
    let address = try WebAddress("http://127.0.0.1:\(server.port)/busy.ics")
    let fetcher = HTTPFetcher()
    guard case .document(let bytes, "text/calendar", let validators) = try await fetcher.get(address) else {
      Issue.record("no document")
      return
    }
    #expect(bytes == Array("abc".utf8) && validators.entityTag == "\"v1\"")
    #expect(try await fetcher.get(address, unless: validators) == .notModified)
  }

  @Test(
    "what goes wrong has its error",
    arguments: [
      ("HTTP/1.1 404 x\r\nContent-Length: 0\r\n\r\n", MailroomError.Kind.refused),
      ("HTTP/1.1 403 x\r\nContent-Length: 0\r\n\r\n", .permission),
      ("HTTP/1.1 503 x\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n", .throttled(.seconds(7))),
      ("HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n", .connectionLost),
      ("HTTP/1.1 302 x\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", .refused), ("HTTP/1.1 304 x\r\n\r\n", .refused),
      ("", .connectionLost),
      ("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n" + String(repeating: "x", count: 101), .badAnswer),
      ("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 5000), .badAnswer),
    ])
  func faults(_ answer: String, _ kind: MailroomError.Kind) async throws {
    let server = server { _ in answer }
    let error = await #expect(throws: MailroomError.self) {
      try await HTTPFetcher(limit: 100).get(try WebAddress("http://127.0.0.1:\(server.port)/"))
    }
    #expect(error?.kind == kind, "\(String(describing: error))")
  }

  @Test(
    "only the web is fetched",
    arguments: ["file:///etc/passwd", "ftp://a/b", "https://", "https://user:pw@a/", "http://example.se/", "https://a b", "https://å/"])
  func addresses(_ url: String) { #expect(throws: MailroomError.self) { try WebAddress(url) } }
}
