public import IMAP

/// A mailbox on an IMAP server: connected and logged in at need, one folder open at a time.
///
/// Calls wait in turn and block a thread of their own, never Swift's. Each has a deadline (``MailTimeouts``), and ends early when its task is cancelled.
/// After an error with the connection, ``open(_:readOnly:)`` connects anew; other calls then throw until it has been called.
public actor MailboxConnection {
  private let executor = ThreadExecutor("smdesk.imap")
  /// The actor's own thread.
  nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

  let server: MailServer
  let credentials: Credentials
  let timeouts: MailTimeouts
  let limits: IMAPLimits
  var link: IMAPLink?
  var folder: FolderState?

  /// A mailbox that is not yet connected to.
  public init(_ server: MailServer, as credentials: Credentials, timeouts: MailTimeouts = .standard, limits: IMAPLimits = .standard) {
    self.server = server
    self.credentials = credentials
    self.timeouts = timeouts
    self.limits = limits
  }

  // MARK: Connection

  /// What the server can do, in upper case, as it says after the log-in. Connects if need be.
  public func capabilities() async throws(MailroomError) -> Set<String> {
    try await connect()
    return try await running { (link, _) throws(MailroomError) in link.session.capabilities ?? [] }
  }

  /// Connects and logs in, unless that is done already.
  public func connect() async throws(MailroomError) {
    guard link == nil else { return }
    folder = nil
    var login = try await credentials.resolved()
    do throws(MailroomError) {
      link = try await opened(login)
    } catch {
      guard error.kind == .permission || error.kind == .authentication, let renewed = try await credentials.renewed(after: login) else {
        throw error
      }
      login = renewed
      link = try await opened(login)
    }
    do throws(MailroomError) {
      // What libcurl was told in the log-in it does not pass on.
      _ = try await running { (link, interrupt) throws(MailroomError) in try link.run(.capability, within: self.timeouts.command, interrupt)
      }
    } catch {
      link = nil
      throw error
    }
  }

  private func opened(_ login: ResolvedCredentials) async throws(MailroomError) -> IMAPLink {
    try await interruptible { (interrupt) throws(MailroomError) in
      try IMAPLink(to: self.server, as: login, within: self.timeouts.connect, limits: self.limits, interrupt)
    }
  }

  /// Logs out and closes. Never fails: a connection that can't say goodbye is closed all the same.
  public func logout() async {
    guard link?.isUsable == true else { return drop() }
    _ = try? await running { (link, interrupt) throws(MailroomError) in try link.run(.logout, within: self.timeouts.farewell, interrupt) }
    drop()
  }

  func drop() {
    link = nil
    folder = nil
  }

  /// Runs a call on the open connection; drops the connection when it is of no more use afterwards.
  func running<Value>(_ body: (IMAPLink, Interrupt) throws(MailroomError) -> Value) async throws(MailroomError) -> Value {
    guard let link else { throw MailroomError(.connectionLost, at: server.description, "not connected") }
    do throws(MailroomError) {
      return try await interruptible { (interrupt) throws(MailroomError) in try body(link, interrupt) }
    } catch {
      if !link.isUsable { drop() }
      throw error
    }
  }
}
