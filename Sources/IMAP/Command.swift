public import struct Mail.MessageID

/// What the desk asks of a server. Messages are named by UID only: what moves or expunges touches those messages and no others.
public enum Command: Sendable, Equatable {
  /// RFC 9051 §6.1.
  case capability, noop, logout
  /// Opens a folder to read and write (§6.3.2), or to read only (§6.3.3).
  case select(MailboxName), examine(MailboxName)
  /// All folders, with their special use where the server knows it (§6.3.9, RFC 6154).
  case list(pattern: String, specialUse: Bool)
  /// Facts of a folder that need not be open (§6.3.11), such as `UIDNEXT`.
  case status(MailboxName, [StatusItem])
  /// §6.3.4.
  case create(MailboxName)
  /// UIDs of messages in the open folder (§6.4.8). No charset is named: Exchange refuses it, and every key is ASCII.
  case search(SearchKey)
  /// §6.4.8, §6.4.5. Nothing that is fetched sets `\Seen`.
  case fetch(MessageSet, [FetchItem])
  /// §6.4.8, §6.4.6.
  case store(MessageSet, FlagChange, [Flag])
  /// §6.3.12. The octets must be CRLF text without NUL.
  case append(MailboxName, flags: [Flag], date: InternalDate?, bytes: [UInt8])
  /// Puts messages into another folder as well (§6.4.7), or instead (§6.4.8; needs `MOVE`).
  case copy(MessageSet, MailboxName), move(MessageSet, MailboxName)
  /// Removes those of these messages that bear `\Deleted` (RFC 4315; needs `UIDPLUS`).
  case expunge(MessageSet)
  /// §6.3.13; ends by ``Session/endIdle()``.
  case idle

  /// What STATUS can tell.
  public enum StatusItem: String, Sendable {
    /// How many messages; the next UID; the validity of UIDs; how many are unseen.
    case messages = "MESSAGES", uidNext = "UIDNEXT", uidValidity = "UIDVALIDITY", unseen = "UNSEEN"
  }

  /// What to search for.
  public enum SearchKey: Sendable, Equatable {
    /// Every message.
    case all
    /// These UIDs; `n:*` also gives the last message when it has a lower UID.
    case uids(MessageSet)
    /// The message, or messages, with this Message-ID.
    case messageID(MessageID)
    /// Messages that answer the one with this Message-ID.
    case inReplyTo(MessageID)
  }

  /// What to fetch.
  public enum FetchItem: String, Sendable {
    /// The UID.
    case uid = "UID"
    /// Flags and keywords.
    case flags = "FLAGS"
    /// When the server took the message in.
    case internalDate = "INTERNALDATE"
    /// Octets.
    case size = "RFC822.SIZE"
    /// The header alone, the whole message; without setting `\Seen`.
    case header = "BODY.PEEK[HEADER]", message = "BODY.PEEK[]"
  }

  /// How STORE changes flags. Never by replacing them: a colleague's are not ours to remove.
  public enum FlagChange: String, Sendable {
    /// Puts flags on, takes them off.
    case add = "+FLAGS", remove = "-FLAGS"
  }
}

extension Command {
  /// The command in the pieces it is sent in: before each piece but the first, the server must ask for more, unless literals don't wait.
  func pieces(tag: String, literals: LiteralMode) -> [[UInt8]] {
    var writer = CommandWriter(tag: tag, literals: literals)
    for part in parts { writer.write(part) }
    return writer.finish()
  }

  private var parts: [CommandPart] {
    switch self {
    case .capability: ["CAPABILITY"]
    case .noop: ["NOOP"]
    case .logout: ["LOGOUT"]
    case .idle: ["IDLE"]
    case .select(let name): ["SELECT ", .string(name.wire)]
    case .examine(let name): ["EXAMINE ", .string(name.wire)]
    case .create(let name): ["CREATE ", .string(name.wire)]
    case .list(let pattern, let specialUse): ["LIST \"\" ", .string(Array(pattern.utf8)), specialUse ? " RETURN (SPECIAL-USE)" : ""]
    case .status(let name, let items): ["STATUS ", .string(name.wire), .text(" " + Self.list(items.map(\.rawValue)))]
    case .search(.all): ["UID SEARCH ALL"]
    case .search(.uids(let set)): ["UID SEARCH UID \(set)"]
    case .search(.messageID(let id)): ["UID SEARCH HEADER Message-ID ", .string(Array("<\(id)>".utf8))]
    case .search(.inReplyTo(let id)): ["UID SEARCH HEADER In-Reply-To ", .string(Array("<\(id)>".utf8))]
    case .fetch(let set, let items): ["UID FETCH \(set) ", .text(Self.list(items.map(\.rawValue)))]
    case .store(let set, let change, let flags):
      ["UID STORE \(set) \(change.rawValue) ", .text(Self.list(flags.map(\.description)))]
    case .copy(let set, let name): ["UID COPY \(set) ", .string(name.wire)]
    case .move(let set, let name): ["UID MOVE \(set) ", .string(name.wire)]
    case .expunge(let set): ["UID EXPUNGE \(set)"]
    case .append(let name, let flags, let date, let bytes):
      [
        "APPEND ", .string(name.wire), " ", .text(flags.isEmpty ? "" : Self.list(flags.map(\.description)) + " "),
        .text(date.map { "\"\($0.wire)\" " } ?? ""), .literal(bytes),
      ]
    }
  }

  private static func list(_ words: [String]) -> String { "(" + words.joined(separator: " ") + ")" }
}

/// A stretch of a command.
private enum CommandPart: ExpressibleByStringInterpolation {
  /// Text that is known to be safe.
  case text(String)
  /// Octets from elsewhere: quoted where that can be done, else as a literal.
  case string([UInt8])
  /// Octets of any kind, announced by their number.
  case literal([UInt8])

  init(stringLiteral value: String) { self = .text(value) }
}

/// Whether literals may be sent without waiting (RFC 7888).
enum LiteralMode: Sendable {
  /// The server asks for each literal.
  case synchronising
  /// `LITERAL-`: those of at most 4096 octets need no asking.
  case shortUnasked
  /// `LITERAL+`.
  case unasked
}

/// Writes a command's octets.
private struct CommandWriter {
  private let literals: LiteralMode
  private var done: [[UInt8]] = []
  private var current: [UInt8]

  init(tag: String, literals: LiteralMode) {
    self.literals = literals
    current = Array("\(tag) ".utf8)
  }

  mutating func write(_ part: CommandPart) {
    switch part {
    case .text(let text): current.append(contentsOf: text.utf8)
    case .string(let bytes) where bytes.count <= 1000 && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }: quote(bytes)
    case .string(let bytes), .literal(let bytes): announce(bytes)
    }
  }

  private mutating func quote(_ bytes: [UInt8]) {
    current.append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { current.append(UInt8(ascii: "\\")) }
      current.append(byte)
    }
    current.append(UInt8(ascii: "\""))
  }

  private mutating func announce(_ bytes: [UInt8]) {
    let unasked = literals == .unasked || literals == .shortUnasked && bytes.count <= 4096
    write(.text(unasked ? "{\(bytes.count)+}\r\n" : "{\(bytes.count)}\r\n"))
    if !unasked {
      done.append(current)
      current = []
    }
    current.append(contentsOf: bytes)
  }

  mutating func finish() -> [[UInt8]] { done + [current + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]] }
}
