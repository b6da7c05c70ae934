/// An e-mail address that is safe to put on the wire (RFC 5321 §4.1.2 `Mailbox`, RFC 5322 §3.4.1 `addr-spec`).
///
/// The initialiser refuses what could end a header or an SMTP command early: control characters (CR, LF and NUL among them), white space,
/// angle brackets, and anything over the lengths of RFC 5321 §4.5.3.1. Quoted local parts are refused as well: nobody at a university has one,
/// and they are the usual way to smuggle an address past a check.
public struct EmailAddress: Hashable, Sendable, LosslessStringConvertible {
  /// What stands before the `@`, as written.
  public let localPart: String
  /// What stands after the `@`, in lower case.
  public let domain: String

  /// `localPart@domain`.
  public var description: String { localPart + "@" + domain }

  /// Reads `local@domain`; nil when it is not an address that can be mailed safely.
  public init?(_ text: String) {
    guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return nil }
    let local = text[..<at]
    let host = text[text.index(after: at)...].lowercased()
    guard !local.isEmpty, local.utf8.count <= 64, !host.isEmpty, host.utf8.count <= 253 else { return nil }
    guard local.unicodeScalars.allSatisfy(Self.isLocal), !local.hasPrefix("."), !local.hasSuffix("."), !local.contains("..") else {
      return nil
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 63 && $0.unicodeScalars.allSatisfy(Self.isHost) }) else { return nil }
    localPart = String(local)
    domain = host
  }

  /// Whether two spellings reach the same mailbox in practice: no mail system at a university tells `Anna@` from `anna@`.
  public func isSameMailbox(as other: EmailAddress) -> Bool {
    domain == other.domain && localPart.lowercased() == other.localPart.lowercased()
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F ? scalar.properties.isAlphabetic : isHost(scalar) || "!#$%&'*+/=?^_`{|}~.".unicodeScalars.contains(scalar)
  }

  private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: scalar.value > 0x7F && scalar.properties.isAlphabetic
    }
  }
}

extension EmailAddress: Codable {
  /// Decodes the one-string form; fails where ``init(_:)`` would.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let address = EmailAddress(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not an e-mail address: \(text)"))
    }
    self = address
  }

  /// Encodes as `local@domain`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A person or place that mail comes from or goes to (RFC 5322 §3.4 `mailbox`).
public struct Mailbox: Hashable, Sendable, Codable {
  /// The display name as people read it, decoded; nil where the header has none.
  public var name: String?
  /// The address.
  public var address: EmailAddress

  /// A mailbox with or without a display name.
  public init(name: String? = nil, address: EmailAddress) {
    self.name = name
    self.address = address
  }
}

/// A message identifier without its angle brackets (RFC 5322 §3.6.4 `msg-id`).
///
/// Only printable ASCII without white space, angle brackets and `@`-less text is let in, so that it can stand in a header, in SQL parameters and
/// in an IMAP SEARCH without surprises. At most 900 octets, which is what a header line can hold.
public struct MessageID: Hashable, Sendable, LosslessStringConvertible {
  /// `left@right`.
  public let description: String

  /// Reads `left@right` or `<left@right>`; nil when it is neither.
  public init?(_ text: String) {
    var body = Substring(text)
    if body.hasPrefix("<"), body.hasSuffix(">") { body = body.dropFirst().dropLast() }
    guard body.utf8.count <= 900, body.contains("@"), !body.hasPrefix("@"), !body.hasSuffix("@") else { return nil }
    guard body.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }) else { return nil }
    description = String(body)
  }
}

extension MessageID: Codable {
  /// Decodes the one-string form; fails where ``init(_:)`` would.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = MessageID(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a Message-ID: \(text)"))
    }
    self = id
  }

  /// Encodes as `left@right`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
