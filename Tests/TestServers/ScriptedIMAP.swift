import Synchronization

/// What goes wrong at one step of a scripted server.
public enum Fault: Sendable {
  /// The connection closes instead of an answer.
  case close
  /// No answer, ever.
  case silence
  /// These octets instead of an answer; `TAG` stands for the command's tag.
  case answer(String)
  /// These octets instead of an answer, and the connection closes.
  case answerAndClose(String)
  /// The answer ends after so many octets, and the connection closes.
  case cut(after: Int)
  /// The answer comes an octet at a time with so many microseconds between.
  case trickle(microseconds: UInt32)
}

/// A small IMAP server without TLS that works, but for the faults it is told: what a real server can't be made to do.
///
/// A fault is named by the command's first word after UID (`GREETING`, `AUTHENTICATE`, `CAPABILITY`, `SELECT`, `SEARCH`, `FETCH`, `STORE`, `APPEND`, `IDLE`, …).
public final class ScriptedIMAP: Sendable {
  /// A message in INBOX.
  public struct Stored: Sendable {
    /// The UID.
    public var uid: UInt32
    /// The octets.
    public var bytes: [UInt8]
    /// Flags and keywords.
    public var flags: Set<String>

    /// A message.
    public init(uid: UInt32, _ text: String, flags: Set<String> = []) {
      self.uid = uid
      bytes = Array(text.utf8)
      self.flags = flags
    }
  }

  /// What a test can change while the server runs.
  public struct State: Sendable {
    /// INBOX.
    public var messages: [Stored] = []
    /// INBOX's UIDVALIDITY.
    public var uidValidity: UInt32 = 1
    /// What goes wrong, each time or the first so many times.
    public var faults: [String: (fault: Fault, times: Int)] = [:]
    /// Whether keywords are kept; Exchange keeps none.
    public var keepsKeywords = true
    /// Capabilities besides IMAP4rev1.
    public var capabilities = "IDLE AUTH=PLAIN"
    /// What was appended, in any folder.
    public var appended: [[UInt8]] = []
    /// Every command line that came.
    public var commands: [String] = []
    /// Octets a packet, 0 for all at once.
    public var packet = 0
  }

  private let state: Shared
  private let server: LoopbackServer

  private final class Shared: Sendable {
    let value = Mutex(State())
  }

  /// Starts.
  public init(_ messages: [Stored] = [], faults: [String: Fault] = [:]) {
    let state = Shared()
    state.value.withLock {
      $0.messages = messages
      $0.faults = faults.mapValues { ($0, Int.max) }
    }
    self.state = state
    server = LoopbackServer { peer, _ in Conversation(peer: peer, state: state).run() }
  }

  /// The port.
  public var port: UInt16 { server.port }
  /// How many connections there have been.
  public var connectionCount: Int { server.connectionCount }

  /// Looks at or changes what the server holds.
  public func with<Value: Sendable>(_ body: (inout State) -> Value) -> Value { state.value.withLock { body(&$0) } }

  private struct Conversation {
    let peer: Peer
    let state: Shared

    func run() {
      let packet = state.value.withLock { $0.packet }
      if packet > 0 { peer.trickle(octets: packet) }
      guard answer("GREETING", tag: "*", "* OK ready\r\n") else { return }
      while let line = peer.line() {
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2 else { return }
        state.value.withLock { $0.commands.append(line) }
        var verb = words[1].uppercased()
        var rest = words.count > 2 ? words[2] : ""
        if verb == "UID" {
          let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
          verb = parts.first?.uppercased() ?? ""
          rest = parts.count > 1 ? parts[1] : ""
        }
        guard handle(verb, rest, tag: words[0]) else { return }
      }
    }

    private func handle(_ verb: String, _ rest: String, tag: String) -> Bool {
      let done = "\(tag) OK done\r\n"
      switch verb {
      case "AUTHENTICATE":
        if !rest.contains(" ") {
          peer.send("+ ")
          _ = peer.line()
        }
        return answer(verb, tag: tag, done)
      case "CAPABILITY":
        return answer(verb, tag: tag, "* CAPABILITY IMAP4rev1 \(state.value.withLock { $0.capabilities })\r\n" + done)
      case "SELECT", "EXAMINE":
        let (count, validity, keeps) = state.value.withLock { ($0.messages.count, $0.uidValidity, $0.keepsKeywords) }
        return answer(
          verb, tag: tag,
          "* \(count) EXISTS\r\n* OK [UIDVALIDITY \(validity)] x\r\n* OK [PERMANENTFLAGS (\\Seen \\Flagged\(keeps ? " \\*" : ""))] x\r\n"
            + done)
      case "SEARCH":
        return answer(verb, tag: tag, "* SEARCH" + found(rest).map { " \($0)" }.joined() + "\r\n" + done)
      case "FETCH": return answer(verb, tag: tag, fetched(rest) + done)
      case "STORE": return answer(verb, tag: tag, stored(rest) + done)
      case "APPEND": return append(rest, tag: tag)
      case "IDLE":
        let isRefused = state.value.withLock { state in
          guard let entry = state.faults["IDLE"], entry.times > 0, case .answer(let text) = entry.fault else { return false }
          return text.hasPrefix("TAG ")
        }
        guard answer("IDLE", tag: tag, "+ idling\r\n") else { return false }
        guard !isRefused else { return true }
        let known = state.value.withLock { $0.messages.count }
        peer.send("* \(known) EXISTS")
        _ = peer.line()
        return answer("DONE", tag: tag, "\(tag) OK done\r\n")
      case "LOGOUT":
        _ = answer(verb, tag: tag, "* BYE\r\n" + done)
        return false
      default: return answer(verb, tag: tag, done)
      }
    }

    /// Sends an answer, or what is to go wrong in its place; false when the connection is over.
    private func answer(_ verb: String, tag: String, _ text: @autoclosure () -> String) -> Bool {
      let fault = state.value.withLock { state -> Fault? in
        guard let entry = state.faults[verb], entry.times > 0 else { return nil }
        state.faults[verb]?.times -= 1
        return entry.fault
      }
      switch fault {
      case nil: return peer.send(Array(text().utf8))
      case .close: return false
      case .silence:
        peer.silence()
        return false
      case .answer(let other): return peer.send(Array(other.replacing("TAG", with: tag).utf8))
      case .answerAndClose(let other):
        peer.send(Array(other.replacing("TAG", with: tag).utf8))
        return false
      case .cut(let octets):
        peer.send(Array(text().utf8.prefix(octets)))
        return false
      case .trickle(let microseconds):
        peer.trickle(octets: 1, microseconds: microseconds)
        return peer.send(Array(text().utf8))
      }
    }

    private func found(_ key: String) -> [UInt32] {
      let messages = state.value.withLock { $0.messages }
      if key.hasPrefix("UID "), let first = UInt32(key.dropFirst(4).prefix { $0 != ":" }) {
        // `n:*` always names the last message.
        return messages.map(\.uid).filter { $0 >= first || $0 == messages.last?.uid }
      }
      if key.hasPrefix("HEADER") {
        let wanted = key.split(separator: "\"").last.map(String.init) ?? ""
        return messages.filter { String(decoding: $0.bytes, as: UTF8.self).contains(wanted) }.map(\.uid)
      }
      return messages.map(\.uid)
    }

    private func fetched(_ rest: String) -> String {
      let uids = Set(rest.prefix { $0 != " " }.split(separator: ",").compactMap { UInt32($0) })
      return state.value.withLock { $0.messages }.enumerated().filter { uids.contains($1.uid) }.map { index, message in
        let text = String(decoding: message.bytes, as: UTF8.self)
        let head =
          "* \(index + 1) FETCH (UID \(message.uid) FLAGS (\(message.flags.sorted().joined(separator: " "))) "
          + "INTERNALDATE \"01-Feb-2026 09:00:00 +0100\" RFC822.SIZE \(message.bytes.count)"
        return head + (rest.contains("BODY.PEEK[]") ? " BODY[] {\(message.bytes.count)}\r\n\(text))\r\n" : ")\r\n")
      }.joined()
    }

    private func stored(_ rest: String) -> String {
      let uid = UInt32(rest.prefix { $0 != " " })
      let flags = rest.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }.split(separator: " ").map(String.init)
      return state.value.withLock { state in
        guard let index = state.messages.firstIndex(where: { $0.uid == uid }) else { return "" }
        for flag in flags where flag.hasPrefix("\\") || state.keepsKeywords {
          if rest.contains("-FLAGS") { state.messages[index].flags.remove(flag) } else { state.messages[index].flags.insert(flag) }
        }
        return "* \(index + 1) FETCH (FLAGS (\(state.messages[index].flags.sorted().joined(separator: " "))))\r\n"
      }
    }

    private func append(_ rest: String, tag: String) -> Bool {
      guard let open = rest.lastIndex(of: "{"), let count = Int(rest[open...].dropFirst().prefix { $0.isNumber }) else { return false }
      if !rest.contains("+}") { peer.send("+ go on") }
      guard let bytes = peer.octets(count), peer.line() != nil else { return false }
      state.value.withLock { $0.appended.append(bytes) }
      return answer("APPEND", tag: tag, "\(tag) OK [APPENDUID 7 1] done\r\n")
    }
  }
}
