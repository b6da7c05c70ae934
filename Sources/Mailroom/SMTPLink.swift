import CCurl
import IMAP
import Mail

/// A logged-in SMTP connection: libcurl made it, the commands are ours (RFC 5321 §4.1). Every call blocks until its deadline at most.
///
/// libcurl could also send the mail, but waits for the server's last word in a call that no deadline and no cancelling reaches, and does not tell
/// how far a mail came.
final class SMTPLink {
  private let server: MailServer
  private let transfer: Transfer
  /// EHLO keywords in upper case, with what follows them.
  private let extensions: [String: String]
  private var input: [UInt8] = []
  private var isUsable = true

  /// Octets of one reply line, and lines of one reply, that are taken.
  private static let lineLimit = 4096
  private static let lineCountLimit = 100

  /// Connects, starts TLS, logs in.
  init(to server: MailServer, as login: ResolvedCredentials, within time: Duration, _ interrupt: Interrupt) throws(SMTPFailure) {
    self.server = server
    do throws(TransportFailure) {
      transfer = try Transfer(to: server, as: login)
    } catch {
      throw .unreachable(MailroomError(error, at: server, as: login, lines: []))
    }
    transfer.set(CURLOPT_CONNECT_ONLY, 1)
    do throws(TransportFailure) {
      try transfer.perform(Deadline(after: time), interrupt)
    } catch {
      throw Self.failure(error, lines: transfer.lines, at: server, as: login)
    }
    // The last EHLO counts, for STARTTLS may have brought another.
    var extensions: [String: String] = [:]
    for line in transfer.lines {
      if line.hasPrefix("220") { extensions = [:] }
      guard line.hasPrefix("250") else { continue }
      let words = line.dropFirst(4).split(separator: " ", maxSplits: 1)
      if let name = words.first { extensions[name.uppercased()] = words.count > 1 ? String(words[1]) : "" }
    }
    self.extensions = extensions
  }

  /// Sends a mail of CRLF lines to all recipients or to none.
  func submit(
    _ message: [UInt8], from sender: EmailAddress, to recipients: [EmailAddress], _ timeouts: MailTimeouts, _ interrupt: Interrupt
  ) throws(SMTPFailure) {
    guard !recipients.isEmpty else {
      throw .permanent(SMTPReply(code: 554, status: "5.5.1", text: "no recipients"), at: server.description)
    }
    var parameters = extensions["SIZE"] == nil ? "" : " SIZE=\(message.count)"
    if message.contains(where: { $0 > 127 }), extensions["8BITMIME"] != nil { parameters += " BODY=8BITMIME" }
    if ([sender] + recipients).contains(where: { !$0.description.utf8.allSatisfy { $0 < 128 } }) {
      guard extensions["SMTPUTF8"] != nil else {
        throw .permanent(SMTPReply(code: 553, status: "5.6.7", text: "the server takes no addresses beyond ASCII"), at: server.description)
      }
      parameters += " SMTPUTF8"
    }
    try expect(250, for: "MAIL FROM:<\(sender)>" + parameters, timeouts.command, interrupt)
    for recipient in recipients { try expect(250, for: "RCPT TO:<\(recipient)>", timeouts.command, interrupt) }
    try expect(354, for: "DATA", timeouts.command, interrupt)
    do throws(TransportFailure) {
      try transfer.send(Self.stuffed(message), Deadline(after: timeouts.transfer), interrupt)
    } catch {
      // What was not handed over whole lacks its end, and can't have been taken. The server may have said why it stopped listening.
      guard let reply = try? reply(Deadline(after: timeouts.farewell), interrupt), reply.code >= 400 else {
        throw .unreachable(lost(error))
      }
      throw refusal(reply)
    }
    let last: SMTPReply
    do throws(TransportFailure) {
      last = try reply(Deadline(after: timeouts.finalReply), interrupt)
    } catch {
      throw .doubtful(lost(error))
    }
    guard last.code == 250 else {
      throw last.code >= 400 ? refusal(last) : .doubtful(MailroomError(.badAnswer, at: server.description, "the server said \(last)"))
    }
  }

  /// Says goodbye, where there is somebody to hear it.
  func quit(within time: Duration, _ interrupt: Interrupt) {
    guard isUsable else { return }
    _ = try? exchange("QUIT", Deadline(after: time), interrupt)
    isUsable = false
  }

  private func expect(_ code: Int, for line: String, _ time: Duration, _ interrupt: Interrupt) throws(SMTPFailure) {
    let reply: SMTPReply
    do throws(TransportFailure) {
      reply = try exchange(line, Deadline(after: time), interrupt)
    } catch {
      throw .unreachable(lost(error))
    }
    // RFC 5321 §4.3.2: 251 forwards, 252 can't tell but will try.
    guard reply.code != code, !(code == 250 && (251...252).contains(reply.code)) else { return }
    throw reply.code >= 400 ? refusal(reply) : .unreachable(MailroomError(.badAnswer, at: server.description, "the server said \(reply)"))
  }

  private func exchange(_ line: String, _ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) -> SMTPReply {
    do throws(TransportFailure) {
      try transfer.send(Array((line + "\r\n").utf8), deadline, interrupt)
    } catch {
      isUsable = false
      throw error
    }
    return try reply(deadline, interrupt)
  }

  /// A reply of one line or several (`250-…`, `250 …`), with the words of all.
  private func reply(_ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) -> SMTPReply {
    do throws(TransportFailure) {
      var words: [String] = []
      for _ in 0..<Self.lineCountLimit {
        let line = try line(deadline, interrupt)
        guard let reply = SMTPReply(line) else { throw TransportFailure(reason: .lost, words: "the server's answer is not SMTP") }
        if !reply.text.isEmpty { words.append(reply.text) }
        guard line.dropFirst(3).first == "-" else {
          if reply.code == 421 { isUsable = false }
          return SMTPReply(code: reply.code, status: reply.status, text: ResponseText(words: words.joined(separator: " ")).words)
        }
      }
      throw TransportFailure(reason: .lost, words: "the server's reply has over \(Self.lineCountLimit) lines")
    } catch {
      isUsable = false
      throw error
    }
  }

  private func line(_ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) -> String {
    while true {
      if let end = input.firstIndex(of: UInt8(ascii: "\n")) {
        let line = input[..<end]
        input.removeFirst(end + 1)
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }
      guard input.count <= Self.lineLimit else { throw TransportFailure(reason: .lost, words: "the server's answer is not SMTP") }
      let bytes = try transfer.receive(deadline, interrupt)
      guard !bytes.isEmpty else { throw TransportFailure(reason: .lost, words: "the server closed the connection") }
      input += bytes
    }
  }

  private func lost(_ failure: TransportFailure) -> MailroomError {
    isUsable = false
    switch failure.reason {
    case .timedOut: return MailroomError(.timedOut, at: server.description, "no answer in time")
    case .interrupted: return MailroomError(.interrupted, at: server.description, failure.words)
    default: return MailroomError(.connectionLost, at: server.description, failure.words)
    }
  }

  private func refusal(_ reply: SMTPReply) -> SMTPFailure { Self.refusal(reply, at: server) }

  private static func refusal(_ reply: SMTPReply, at server: MailServer) -> SMTPFailure {
    switch reply.code {
    case 530, 534, 535, 538:
      .authentication(
        MailroomError(
          .authentication, at: server.description, "the server wants another log-in (the server said: \(reply))",
          remedy: "Check username and passwordFile, or oauth"))
    case 500...: .permanent(reply, at: server.description)
    default: .temporary(reply, at: server.description)
    }
  }

  /// What a failed connection or log-in means for the mail.
  private static func failure(_ failure: TransportFailure, lines: [String], at server: MailServer, as login: ResolvedCredentials)
    -> SMTPFailure
  {
    let error = MailroomError(failure, at: server, as: login, lines: lines)
    switch failure.reason {
    case .tls: return .tls(error)
    case .timedOut, .interrupted, .unreachable: return .unreachable(error)
    default: break
    }
    guard let reply = lines.last.flatMap({ SMTPReply($0) }), reply.code >= 400 else {
      return failure.reason == .login ? .authentication(error) : .unreachable(error)
    }
    // 454 and 421 put a log-in off; they do not refuse it.
    return failure.reason == .login && reply.code >= 500 ? .authentication(error) : refusal(reply, at: server)
  }

  /// The mail with its dots doubled and its end (RFC 5321 §4.5.2).
  static func stuffed(_ message: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(message.count + message.count / 64 + 8)
    var isLineStart = true
    for byte in message {
      if isLineStart, byte == UInt8(ascii: ".") { output.append(byte) }
      output.append(byte)
      isLineStart = byte == UInt8(ascii: "\n")
    }
    output += isLineStart ? Array(".\r\n".utf8) : Array("\r\n.\r\n".utf8)
    return output
  }
}
