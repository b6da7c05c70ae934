/// A message flag: a system flag such as `\Seen`, or a keyword (RFC 9051 §2.3.2). Case does not count.
public struct Flag: Sendable, Hashable, CustomStringConvertible {
  /// As written.
  public let description: String

  /// The message has been read; answered; set aside for urgent attention; marked for removal; is a draft.
  public static let seen = Flag(known: #"\Seen"#)
  /// The message has been answered.
  public static let answered = Flag(known: #"\Answered"#)
  /// The message needs a person's attention.
  public static let flagged = Flag(known: #"\Flagged"#)
  /// The message is marked for removal.
  public static let deleted = Flag(known: #"\Deleted"#)
  /// The message is not yet finished.
  public static let draft = Flag(known: #"\Draft"#)

  /// A flag from outside; nil when it is not an atom, with or without a backslash before it, of at most 100 octets.
  public init?(_ text: String) {
    let body = text.hasPrefix("\\") ? text.dropFirst() : text[...]
    guard !body.isEmpty, text.utf8.count <= 100, body.utf8.allSatisfy(\.isAtomOctet) else { return nil }
    description = text
  }

  /// For flags that a server names: whatever it called an atom, as long as it can be printed.
  init(known text: String) { description = text }

  /// Whether it is a system flag, which every server keeps.
  public var isSystem: Bool { description.hasPrefix("\\") }

  /// Equal but for case.
  public static func == (left: Flag, right: Flag) -> Bool { left.description.lowercased() == right.description.lowercased() }

  /// Hashes without regard to case.
  public func hash(into hasher: inout Hasher) { hasher.combine(description.lowercased()) }
}

extension UInt8 {
  /// ATOM-CHAR of RFC 9051 §9: printable ASCII but `( ) { % * " \ ]` and space.
  var isAtomOctet: Bool {
    switch self {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "*"), UInt8(ascii: "\""),
      UInt8(ascii: "\\"), UInt8(ascii: "]"):
      false
    default: self > 0x20 && self < 0x7F
    }
  }
}
