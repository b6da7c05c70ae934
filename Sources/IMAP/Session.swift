/// A logged-in IMAP connection without its socket: commands and a server's octets in, events and octets to send out.
///
/// One command runs at a time. The owner sends ``takeOutput()``, feeds what comes to ``receive(_:)`` and asks ``next()`` until it needs more.
public struct Session: Sendable {
  /// What happened.
  public enum Event: Sendable, Equatable {
    /// The server told something, by itself or for the command that runs.
    case response(Response)
    /// The server has taken up IDLE, and will tell what changes.
    case idling
    /// The command ended.
    case finished(Completion)
  }

  /// What asking brought.
  public enum Outcome: Sendable, Equatable {
    /// Something happened; there may be more.
    case event(Event)
    /// Nothing more until the server sends more.
    case needsMoreBytes
  }

  private enum State: Equatable {
    case ready
    case running(tag: String, rest: [[UInt8]], isIdle: Bool)
    case idling(tag: String)
  }

  /// What the server last said it can do, in upper case; nil until it has said so.
  public private(set) var capabilities: Set<String>?
  /// What the server said when it announced that it closes.
  public private(set) var farewell: ResponseText?

  private var reader: ResponseReader
  private let limits: IMAPLimits
  private var state = State.ready
  private var output: [UInt8] = []
  private var commands = 0
  private var responses = 0

  /// A session on a connection that is past its log-in.
  public init(limits: IMAPLimits = .standard) {
    self.limits = limits
    reader = ResponseReader(limits: limits)
  }

  /// Whether a command runs.
  public var isBusy: Bool { state != .ready }

  /// Begins a command. Throws when one runs already, or the server has said that it closes.
  public mutating func start(_ command: Command) throws(ProtocolViolation) {
    guard state == .ready else { throw .outOfOrder("a command still runs") }
    guard farewell == nil else { throw .outOfOrder("the server has said that it closes") }
    commands &+= 1
    responses = 0
    let tag = "D\(commands)"
    var pieces = command.pieces(tag: tag, literals: literalMode)[...]
    output.append(contentsOf: pieces.popFirst() ?? [])
    state = .running(tag: tag, rest: Array(pieces), isIdle: command == .idle)
  }

  /// Ends IDLE; the command then finishes. Does nothing when the server has not yet taken up IDLE.
  public mutating func endIdle() {
    guard case .idling(let tag) = state else { return }
    output.append(contentsOf: "DONE\r\n".utf8)
    state = .running(tag: tag, rest: [], isIdle: false)
  }

  /// What must be sent now.
  public mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Takes in what the server sent.
  public mutating func receive(_ bytes: some Collection<UInt8>) { reader.feed(bytes) }

  /// The next event.
  public mutating func next() throws(ProtocolViolation) -> Outcome {
    while case .response(let response) = try reader.next() {
      responses &+= 1
      guard responses <= limits.responses else { throw .tooMany("responses to one command", limit: limits.responses) }
      if let event = try handle(response) { return .event(event) }
    }
    return .needsMoreBytes
  }

  private mutating func handle(_ response: Response) throws(ProtocolViolation) -> Event? {
    switch response {
    case .continuation: return try proceed()
    case .tagged(let tag, let completion):
      guard tag == runningTag else { throw .outOfOrder("the end of a command that does not run") }
      learn(from: completion.text)
      state = .ready
      return .finished(completion)
    case .status(let status, let text):
      learn(from: text)
      if status == .bye { farewell = text }
    case .capability(let capabilities): self.capabilities = capabilities
    default: break
    }
    return .response(response)
  }

  /// The server asks for the rest of the command, or has taken up IDLE.
  private mutating func proceed() throws(ProtocolViolation) -> Event? {
    guard case .running(let tag, var rest, let isIdle) = state else { throw .outOfOrder("a request for more of a command") }
    if isIdle {
      state = .idling(tag: tag)
      return .idling
    }
    guard !rest.isEmpty else { throw .outOfOrder("a request for more of a command") }
    output.append(contentsOf: rest.removeFirst())
    state = .running(tag: tag, rest: rest, isIdle: false)
    return nil
  }

  private mutating func learn(from text: ResponseText) {
    if case .capability(let capabilities) = text.code { self.capabilities = capabilities }
  }

  private var runningTag: String? {
    switch state {
    case .running(let tag, _, _), .idling(let tag): tag
    case .ready: nil
    }
  }

  private var literalMode: LiteralMode {
    guard let capabilities else { return .synchronising }
    if capabilities.contains("LITERAL+") { return .unasked }
    return capabilities.contains("LITERAL-") || capabilities.contains("IMAP4REV2") ? .shortUnasked : .synchronising
  }
}
