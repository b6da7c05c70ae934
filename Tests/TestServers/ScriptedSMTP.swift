import Synchronization

/// A small SMTP server without TLS that works, but for the faults it is told.
///
/// A fault is named by the command's first word; `GREETING` is the greeting, `END` the answer to the whole mail.
public final class ScriptedSMTP: Sendable {
  /// A mail that the server has taken.
  public struct Taken: Sendable {
    /// Recipients, as they stood between the angle brackets.
    public var recipients: [String] = []
    /// The octets, dot-stuffing undone.
    public var bytes: [UInt8] = []
  }

  /// What a test can change while the server runs.
  public struct State: Sendable {
    /// What goes wrong, each time or the first so many times.
    public var faults: [String: (fault: Fault, times: Int)] = [:]
    /// Mails that were acknowledged, or would have been: also those whose acknowledgement a fault swallowed.
    public var taken: [Taken] = []
    /// Every command line that came, without the mails.
    public var commands: [String] = []
  }

  private final class Shared: Sendable {
    let value = Mutex(State())
  }

  private let state: Shared
  private let server: LoopbackServer

  /// Starts.
  public init(faults: [String: Fault] = [:]) {
    let state = Shared()
    state.value.withLock { $0.faults = faults.mapValues { ($0, Int.max) } }
    self.state = state
    server = LoopbackServer { peer, _ in Self.converse(peer, state) }
  }

  /// The port.
  public var port: UInt16 { server.port }

  /// Looks at or changes what the server holds.
  public func with<Value: Sendable>(_ body: (inout State) -> Value) -> Value { state.value.withLock { body(&$0) } }

  private static func converse(_ peer: Peer, _ state: Shared) {
    guard answer("GREETING", "220 ready", peer, state) else { return }
    var mail = Taken()
    while let line = peer.line() {
      state.value.withLock { $0.commands.append(line) }
      let verb = line.prefix { $0 != " " }.uppercased()
      switch verb {
      case "EHLO": guard answer(verb, "250-fault\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME", peer, state) else { return }
      case "AUTH":
        if line.split(separator: " ").count < 3 {
          peer.send("334 ")
          _ = peer.line()
        }
        guard answer(verb, "235 2.7.0 welcome", peer, state) else { return }
      case "RCPT":
        mail.recipients.append(String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }))
        guard answer(verb, "250 ok", peer, state) else { return }
      case "DATA":
        let refusal = fault(verb, state)
        guard answer("354 go on", peer, refusal) else { return }
        if case .answer = refusal { continue }
        while let text = peer.line(), text != "." {
          mail.bytes += Array((text.hasPrefix(".") ? String(text.dropFirst()) : text).utf8) + [13, 10]
        }
        let fault = Self.fault("END", state)
        if case .answer = fault {} else { state.value.withLock { [mail] in $0.taken.append(mail) } }
        mail = Taken()
        guard answer("250 2.0.0 taken", peer, fault) else { return }
      case "QUIT":
        _ = answer(verb, "221 bye", peer, state)
        return
      default: guard answer(verb, "250 ok", peer, state) else { return }
      }
    }
  }

  private static func fault(_ verb: String, _ state: Shared) -> Fault? {
    state.value.withLock { state -> Fault? in
      guard let entry = state.faults[verb], entry.times > 0 else { return nil }
      state.faults[verb]?.times -= 1
      return entry.fault
    }
  }

  private static func answer(_ verb: String, _ text: String, _ peer: Peer, _ state: Shared) -> Bool {
    answer(text, peer, fault(verb, state))
  }

  private static func answer(_ text: String, _ peer: Peer, _ fault: Fault?) -> Bool {
    switch fault {
    case nil: return peer.send(text)
    case .close: return false
    case .silence:
      peer.silence()
      return false
    case .answer(let other): return peer.send(other)
    case .answerAndClose(let other):
      peer.send(other)
      return false
    case .cut(let octets):
      peer.send(Array(text.utf8.prefix(octets)))
      return false
    case .trickle(let microseconds):
      peer.trickle(octets: 1, microseconds: microseconds)
      return peer.send(text)
    }
  }
}
