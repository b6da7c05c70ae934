import CCurl

public import struct Mail.EmailAddress

/// How far a mail came that was not taken.
public enum SMTPFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The server said "later" (4xx): try again.
  case temporary(SMTPReply, at: String)
  /// The server said no (5xx): the same mail will never be taken.
  case permanent(SMTPReply, at: String)
  /// All of the mail was sent and no reply came. It may have been taken: look for it before sending it again.
  case doubtful(MailroomError)
  /// The mail was not sent: no connection, or lost before the end of the mail. Trying again can't double it.
  case unreachable(MailroomError)
  /// The log-in was refused, or there is no token.
  case authentication(MailroomError)
  /// There is no encryption that can be trusted.
  case tls(MailroomError)

  /// One line for a person.
  public var description: String {
    switch self {
    case .temporary(let reply, let place): "\(place): put off by the server (\(reply)). It will be tried again"
    case .permanent(let reply, let place): "\(place): refused by the server (\(reply)). Check the address and what the server says"
    case .doubtful(let error): "\(error); whether the mail was taken is not known"
    case .unreachable(let error), .authentication(let error), .tls(let error): "\(error)"
    }
  }
}

/// Hands mail to a submission server (RFC 6409), one connection a mail.
public actor SMTPSender {
  private let executor = QueueExecutor("smdesk.smtp")
  /// The actor's own queue.
  nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

  private let server: MailServer
  private let credentials: Credentials
  private let timeouts: MailTimeouts

  /// A sender that has not connected yet.
  public init(_ server: MailServer, as credentials: Credentials, timeouts: MailTimeouts = .standard) {
    self.server = server
    self.credentials = credentials
    self.timeouts = timeouts
  }

  /// Sends a mail. Returns when the server has said that it has it; all recipients or none.
  ///
  /// - Parameter bytes: the whole message; bare LF and CR become CRLF.
  public func submit(_ bytes: [UInt8], from sender: EmailAddress, to recipients: [EmailAddress]) async throws(SMTPFailure) {
    let message = canonicalLines(bytes)
    try await loggedIn { (login, interrupt) throws(SMTPFailure) in
      try self.send(message, from: sender, to: recipients, as: login, interrupt)
    }
  }

  /// Logs in and says goodbye, sending nothing.
  public func check() async throws(SMTPFailure) {
    try await loggedIn { (login, interrupt) throws(SMTPFailure) in
      let transfer = try self.transfer(as: login)
      transfer.set(CURLOPT_CONNECT_ONLY, 1)
      do throws(TransportFailure) {
        try transfer.perform(Deadline(after: self.timeouts.connect), interrupt)
        try? transfer.send(Array("QUIT\r\n".utf8), Deadline(after: self.timeouts.farewell), interrupt)
        _ = try? transfer.receive(Deadline(after: self.timeouts.farewell), interrupt)
      } catch {
        throw self.failure(error, transfer, as: login)
      }
    }
  }

  /// Runs a call with a log-in; once more with a new token if the first is refused.
  private func loggedIn(_ body: (ResolvedCredentials, Interrupt) throws(SMTPFailure) -> Void) async throws(SMTPFailure) {
    let login = try await token { () async throws(MailroomError) in try await self.credentials.resolved() }
    do throws(SMTPFailure) {
      try await attempt(login, body)
    } catch {
      guard case .authentication = error,
        let renewed = try await token({ () async throws(MailroomError) in try await self.credentials.renewed(after: login) })
      else { throw error }
      try await attempt(renewed, body)
    }
  }

  private func attempt(_ login: ResolvedCredentials, _ body: (ResolvedCredentials, Interrupt) throws(SMTPFailure) -> Void)
    async throws(SMTPFailure)
  {
    let interrupt = Interrupt()
    let result = await withTaskCancellationHandler {
      Result { () throws(SMTPFailure) in try body(login, interrupt) }
    } onCancel: {
      interrupt.raise()
    }
    try result.get()
  }

  private func token<Value>(_ get: () async throws(MailroomError) -> Value) async throws(SMTPFailure) -> Value {
    do throws(MailroomError) {
      return try await get()
    } catch {
      switch error.kind {
      case .authentication, .permission, .configuration: throw .authentication(error)
      case .tls: throw .tls(error)
      default: throw .unreachable(error)
      }
    }
  }

  private func transfer(as login: ResolvedCredentials) throws(SMTPFailure) -> Transfer {
    do throws(TransportFailure) {
      return try Transfer(to: server, as: login)
    } catch {
      throw .unreachable(MailroomError(error, at: server, as: login, lines: []))
    }
  }

  private func send(
    _ message: [UInt8], from sender: EmailAddress, to recipients: [EmailAddress], as login: ResolvedCredentials, _ interrupt: Interrupt
  ) throws(SMTPFailure) {
    let transfer = try transfer(as: login)
    transfer.set(CURLOPT_MAIL_FROM, "<\(sender)>")
    transfer.set(CURLOPT_MAIL_RCPT, recipients.map { "<\($0)>" })
    transfer.setUpload(message)
    do throws(TransportFailure) {
      try transfer.perform(Deadline(after: timeouts.connect + timeouts.transfer), interrupt, afterUpload: timeouts.finalReply)
      transfer.farewell = timeouts.farewell
    } catch {
      throw failure(error, transfer, as: login)
    }
  }

  private func failure(_ failure: TransportFailure, _ transfer: Transfer, as login: ResolvedCredentials) -> SMTPFailure {
    let error = MailroomError(failure, at: server, as: login, lines: transfer.lines)
    let replies = transfer.lines.compactMap { SMTPReply($0) }
    switch failure.reason {
    case .tls: return .tls(error)
    case .login:
      // 454 and 421 put the log-in off; they do not refuse it.
      if let reply = replies.last, (400..<500).contains(reply.code) { return .temporary(reply, at: server.description) }
      return .authentication(error)
    default: break
    }
    if let last = replies.last {
      if last.code >= 500 { return .permanent(last, at: server.description) }
      if last.code >= 400 { return .temporary(last, at: server.description) }
      if last.code == 354, transfer.uploadEnded { return .doubtful(error) }
    }
    return .unreachable(error)
  }
}
