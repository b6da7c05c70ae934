import CCurl
import IMAP

/// An authenticated IMAP connection: libcurl carries the octets, ``Session`` knows what they mean. Every call blocks until its deadline at most.
final class IMAPLink {
  let server: MailServer
  var session: Session
  /// False once octets may be missing in either direction: then it can only be closed.
  private(set) var isUsable = true
  /// EXISTS as last heard, and whether it has grown since it was last asked about.
  private(set) var exists: UInt32 = 0
  var hasNews = false
  /// Whether the server has refused IDLE, although it says that it has it: some do for shared mailboxes, or for a while.
  var refusesIdle = false
  private let transfer: Transfer

  /// Connects, starts TLS, logs in.
  init(to server: MailServer, as login: ResolvedCredentials, within time: Duration, limits: IMAPLimits, _ interrupt: Interrupt)
    throws(MailroomError)
  {
    self.server = server
    session = Session(limits: limits)
    do throws(TransportFailure) {
      transfer = try Transfer(to: server, as: login)
    } catch {
      throw MailroomError(error, at: server, as: login, lines: [])
    }
    transfer.set(CURLOPT_CONNECT_ONLY, 1)
    do throws(TransportFailure) {
      try transfer.perform(Deadline(after: time), interrupt)
    } catch {
      throw MailroomError(error, at: server, as: login, lines: transfer.lines)
    }
  }

  /// Runs a command to its end and hands each response to `each`; throws unless it ended in OK.
  @discardableResult
  func run(
    _ command: Command, within time: Duration, _ interrupt: Interrupt, each: (Response) throws(MailroomError) -> Void = { _ in }
  ) throws(MailroomError) -> Completion {
    let completion = try completion(of: command, within: time, interrupt, each: each)
    guard completion.isOK else { throw refusal(completion, of: command) }
    return completion
  }

  /// Runs a command to its end, however that is.
  func completion(
    of command: Command, within time: Duration, _ interrupt: Interrupt, each: (Response) throws(MailroomError) -> Void = { _ in }
  ) throws(MailroomError) -> Completion {
    try begin(command)
    let deadline = Deadline(after: time)
    while true {
      switch try event(deadline, interrupt) {
      case .finished(let completion): return completion
      case .response(let response): try each(response)
      case .idling: continue
      }
    }
  }

  /// Waits for one event until the deadline, which is no failure here.
  func listen(until end: Deadline, _ interrupt: Interrupt) throws(MailroomError) {
    do {
      while case .event(let event) = try session.next() { note(event) }
      guard !hasNews else { return }
      try receive(end, interrupt)
    } catch let error as TransportFailure {
      guard error.reason == .timedOut else { throw lost(error) }
    } catch let error as ProtocolViolation {
      throw broken(error)
    } catch {
      throw broken(.outOfOrder("\(error)"))
    }
  }

  /// Starts a command; ``event(_:_:)`` then tells how it goes.
  func begin(_ command: Command) throws(MailroomError) {
    do throws(ProtocolViolation) {
      try session.start(command)
    } catch {
      throw broken(error)
    }
  }

  /// The next event, waiting for it if need be.
  func event(_ deadline: Deadline, _ interrupt: Interrupt) throws(MailroomError) -> Session.Event {
    do {
      while true {
        let output = session.takeOutput()
        if !output.isEmpty { try transfer.send(output, deadline, interrupt) }
        if case .event(let event) = try session.next() {
          note(event)
          return event
        }
        let pending = session.takeOutput()
        if !pending.isEmpty {
          try transfer.send(pending, deadline, interrupt)
          continue
        }
        try receive(deadline, interrupt)
      }
    } catch let error as TransportFailure {
      throw lost(error)
    } catch let error as ProtocolViolation {
      throw broken(error)
    } catch {
      throw broken(.outOfOrder("\(error)"))
    }
  }

  private func receive(_ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) {
    let bytes = try transfer.receive(deadline, interrupt)
    guard !bytes.isEmpty else { throw TransportFailure(reason: .lost, words: "the server closed the connection") }
    session.receive(bytes)
  }

  private func note(_ event: Session.Event) {
    guard case .response(let response) = event else { return }
    switch response {
    case .exists(let count):
      if count > exists { hasNews = true }
      exists = count
    case .expunge where exists > 0: exists -= 1
    case .vanished(let set): exists -= UInt32(clamping: min(UInt64(exists), set.count))
    default: break
    }
  }

  /// Forgets what the folder held before another is opened.
  func resetCount() {
    exists = 0
    hasNews = false
  }

  private func lost(_ failure: TransportFailure) -> MailroomError {
    isUsable = false
    if let farewell = session.farewell {
      if let time = farewell.throttling {
        return MailroomError(.throttled(time), at: server.description, "the server asks for a pause: \(farewell.words)")
      }
      return MailroomError(.connectionLost, at: server.description, "the server said goodbye: \(farewell.words)")
    }
    switch failure.reason {
    case .timedOut: return MailroomError(.timedOut, at: server.description, "no answer in time")
    case .interrupted: return MailroomError(.interrupted, at: server.description, failure.words)
    default: return MailroomError(.connectionLost, at: server.description, failure.words)
    }
  }

  private func broken(_ violation: ProtocolViolation) -> MailroomError {
    isUsable = false
    return MailroomError(.badAnswer, at: server.description, "\(violation)")
  }

  static let folderRemedy = "Check the names under imap: inbox, sent and drafts; smdesk check lists the folders there are"

  /// What a NO or BAD means for a person.
  func refusal(_ completion: Completion, of command: Command) -> MailroomError {
    let said = "the server said: \(completion.text.words)"
    if let time = completion.text.throttling {
      return MailroomError(.throttled(time), at: server.description, "the server asks for a pause: \(completion.text.words)")
    }
    switch completion.text.code {
    case .tryCreate, .word(.nonExistent):
      return MailroomError(
        .folderMissing, at: server.description, "there is no such folder (\(said))",
        remedy: Self.folderRemedy)
    case .word(.noPermission), .word(.authorizationFailed):
      return MailroomError(
        .permission, at: server.description, "not allowed (\(said))", remedy: "Give the account the right to this folder")
    case .word(.authenticationFailed), .word(.expired):
      isUsable = false
      return MailroomError(.authentication, at: server.description, "the log-in no longer holds (\(said))")
    case .word(.unavailable), .word(.inUse), .word(.serverBug):
      isUsable = false
      return MailroomError(.connectionLost, at: server.description, "out of order for now (\(said))")
    default: return MailroomError(.refused, at: server.description, said)
    }
  }
}
