/// The name of a header field that may be written (RFC 5322 §2.2: printable ASCII without colon; here no more than letters, digits and `-`).
public struct FieldName: Hashable, Sendable, LosslessStringConvertible {
  /// The name as written.
  public let description: String

  /// Takes a name; nil when it could be anything else than one.
  public init?(_ text: String) {
    guard (1...70).contains(text.utf8.count), text.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == Octet.dash }) else { return nil }
    description = text
  }
}

/// Text that may stand in a header field: one line without control characters, CR, LF and NUL first of all, of at most 8,000 octets.
public struct FieldValue: Hashable, Sendable, LosslessStringConvertible {
  /// The text, not yet encoded.
  public let description: String

  /// Takes a text; nil when it could end the field early.
  public init?(_ text: String) {
    guard text.utf8.count <= 8_000, text.unicodeScalars.allSatisfy(Self.isSafe) else { return nil }
    description = text
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}

/// The field that every mail of the desk carries, so that a copy of one that comes back is known.
public enum OwnMark {
  /// `X-Smdesk`.
  public static let name = "X-Smdesk"
}
