/// Something wrong with a mail that was read all the same.
public struct Defect: Hashable, Sendable, CustomStringConvertible {
  /// What kind of damage; the raw value is what people read.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// There is nothing to read.
    case empty = "empty message"
    /// No header field at all.
    case noHeader = "no header"
    /// A header line that is neither a field nor the continuation of one.
    case headerLine = "header line without a name"
    /// No empty line between header and body.
    case noSeparator = "no empty line after the header"
    /// CR or NUL inside a header field.
    case controlInHeader = "control character in a header field"
    /// Octets above 127 in a header that are not UTF-8.
    case rawHeader = "header text in an undeclared character set"
    /// An encoded word that can't be decoded (RFC 2047).
    case encodedWord = "damaged encoded word"
    /// An address that can't be mailed.
    case address = "unusable address"
    /// A Date field that is no date.
    case date = "unreadable date"
    /// A Message-ID that is none.
    case messageID = "unusable Message-ID"
    /// A Content-Type that can't be read (RFC 2045 §5.1).
    case contentType = "unreadable content type"
    /// A transfer encoding that nobody knows.
    case unknownEncoding = "unknown transfer encoding"
    /// Characters in base64 or quoted-printable that don't belong there, or an end that is missing.
    case damagedEncoding = "damaged transfer encoding"
    /// A character set that nobody knows.
    case unknownCharset = "unknown character set"
    /// Octets that mean nothing in the declared character set.
    case damagedText = "text does not match its character set"
    /// A multipart without a boundary parameter, or whose boundary never comes.
    case noBoundary = "multipart without its boundary"
    /// A multipart that ends without its closing boundary.
    case noEndBoundary = "missing end boundary"
    /// More than ``MailLimits`` allow.
    case overLimit = "over limit"
  }

  /// What kind of damage.
  public var kind: Kind
  /// Where, or what; printable, never long.
  public var detail: String?

  init(_ kind: Kind, _ detail: String? = nil) {
    self.kind = kind
    self.detail = detail.map {
      String(
        $0.unicodeScalars.lazy.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }.prefix(80).reduce(
          into: String.UnicodeScalarView()
        ) { $0.append($1) })
    }
  }

  /// The kind, with the detail behind a colon.
  public var description: String { detail.map { "\(kind.rawValue): \($0)" } ?? kind.rawValue }
}

/// Gathers defects while a mail is parsed; each is told once, and no more than a screenful.
struct DefectList {
  private(set) var all: [Defect] = []

  mutating func note(_ kind: Defect.Kind, _ detail: String? = nil) {
    let defect = Defect(kind, detail)
    if all.count < 50, !all.contains(defect) { all.append(defect) }
  }
}
