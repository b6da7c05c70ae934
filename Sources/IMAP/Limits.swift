/// Bounds on what a server may make us hold, read or count before the connection is given up.
///
/// A mail server is trusted with the mail, yet its answers carry strangers' bytes, and a broken or hostile one must not exhaust the desk.
public struct IMAPLimits: Sendable, Equatable {
  /// Octets of one line between literals. A SEARCH answer names every message in one line, so this is generous: about half a million UIDs.
  public var lineOctets = 4 << 20
  /// Octets of one literal, that is of one mail.
  public var literalOctets = 64 << 20
  /// Literals in one response.
  public var literals = 64
  /// Octets of all literals of one response together.
  public var responseOctets = 80 << 20
  /// Parentheses within parentheses.
  public var depth = 32
  /// Items in one list: flags, capabilities, FETCH items.
  public var listItems = 10_000
  /// Message numbers that a set such as `1:4294967295` may stand for.
  public var messageNumbers = 1_000_000
  /// Responses to one command, and between commands.
  public var responses = 200_000

  /// What the desk runs with.
  public static let standard = IMAPLimits()

  /// The standard limits, to be changed one by one.
  public init() {}
}

/// What a server sent that is not IMAP, or is more than ``IMAPLimits`` allows. The connection is of no more use.
public enum ProtocolViolation: Error, Sendable, Equatable, CustomStringConvertible {
  /// A line did not end within the limit.
  case lineTooLong(limit: Int)
  /// The server announced a literal, usually a mail, over the limit.
  case literalTooLong(octets: UInt64, limit: Int)
  /// Too many of something: responses, literals, list items, message numbers.
  case tooMany(String, limit: Int)
  /// Not in the grammar of RFC 9051 §9: what was expected, and the octet of the line at which it wasn't there.
  case malformed(expected: String, offset: Int)
  /// A response that nothing asked for, such as a completion with an unknown tag.
  case outOfOrder(String)

  /// One line for a person.
  public var description: String {
    switch self {
    case .lineTooLong(let limit): "the server sent a line of over \(limit) octets"
    case .literalTooLong(let octets, let limit): "the server sent \(octets) octets in one piece, where at most \(limit) are taken"
    case .tooMany(let what, let limit): "the server sent over \(limit) \(what)"
    case .malformed(let expected, let offset): "the server's answer is not IMAP: \(expected) expected at octet \(offset)"
    case .outOfOrder(let what): "the server answered out of order: \(what)"
    }
  }
}
