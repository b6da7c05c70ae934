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
  private let executor = ThreadExecutor("smdesk.smtp")
  /// The actor's own thread.
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
    try await loggedIn { (link, interrupt) throws(SMTPFailure) in
      try link.submit(message, from: sender, to: recipients, self.timeouts, interrupt)
    }
  }

  /// Logs in and says goodbye, sending nothing.
  public func check() async throws(SMTPFailure) {
    try await loggedIn { (_, _) throws(SMTPFailure) in }
  }

  /// Runs a call on a connection that is logged in; with a new token if the first is refused. Says goodbye afterwards.
  private func loggedIn(_ body: (SMTPLink, Interrupt) throws(SMTPFailure) -> Void) async throws(SMTPFailure) {
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

  private func attempt(_ login: ResolvedCredentials, _ body: (SMTPLink, Interrupt) throws(SMTPFailure) -> Void) async throws(SMTPFailure) {
    try await interruptible { (interrupt) throws(SMTPFailure) in
      let link = try SMTPLink(to: self.server, as: login, within: self.timeouts.connect, interrupt)
      defer { link.quit(within: self.timeouts.farewell, interrupt) }
      try body(link, interrupt)
    }
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
}
