/// What a structured field is made of (RFC 5322 §3.2).
enum FieldToken: Equatable {
  /// A run of characters that are neither blank nor special; octets above 127 and whole encoded words included.
  case word([UInt8])
  /// The content of a quoted string, escapes undone.
  case quoted([UInt8])
  /// The content of a comment, outer parentheses gone.
  case comment([UInt8])
  /// The content of a domain literal, brackets kept.
  case literal([UInt8])
  /// One of `< > @ , ; : .` and, in MIME fields, `= /`.
  case special(UInt8)
}

/// Splits a structured field into tokens. An end that is missing is taken at the end of the field.
struct FieldLexer {
  private let raw: [UInt8]
  private let specials: [UInt8]
  private let commentDepth: Int
  private var at = 0
  /// Whether white space (or a comment) stood before the token last returned.
  private(set) var hadSpace = false

  static let addressSpecials = Array("<>@,;:.".utf8)
  static let mimeSpecials = Array(";=/".utf8)

  init(_ raw: [UInt8], specials: [UInt8], commentDepth: Int = MailLimits.standard.commentDepth) {
    self.raw = raw
    self.specials = specials
    self.commentDepth = commentDepth
  }

  mutating func next() -> FieldToken? {
    hadSpace = false
    while at < raw.count, raw[at].isWhite {
      hadSpace = true
      at += 1
    }
    guard at < raw.count else { return nil }
    let byte = raw[at]
    switch byte {
    case Octet.quote: return .quoted(quotedString())
    case UInt8(ascii: "("): return .comment(comment())
    case UInt8(ascii: "[") where specials.contains(UInt8(ascii: "@")):
      let start = at
      while at < raw.count, raw[at] != UInt8(ascii: "]") { at += 1 }
      at = min(at + 1, raw.count)
      return .literal(Array(raw[start..<at]))
    case _ where specials.contains(byte):
      at += 1
      return .special(byte)
    default: return .word(word())
    }
  }

  private mutating func word() -> [UInt8] {
    let start = at
    while at < raw.count {
      let byte = raw[at]
      if byte == Octet.equals, at + 1 < raw.count, raw[at + 1] == Octet.question, let end = encodedWordEnd(in: raw, at: at) {
        at = end
      } else if byte.isWhite || byte == Octet.quote || byte == UInt8(ascii: "(") || specials.contains(byte) {
        break
      } else {
        at += 1
      }
    }
    return Array(raw[start..<at])
  }

  private mutating func quotedString() -> [UInt8] {
    var content: [UInt8] = []
    at += 1
    while at < raw.count, raw[at] != Octet.quote {
      if raw[at] == Octet.backslash, at + 1 < raw.count { at += 1 }
      content.append(raw[at])
      at += 1
    }
    at = min(at + 1, raw.count)
    return content
  }

  private mutating func comment() -> [UInt8] {
    var content: [UInt8] = []
    var depth = 0
    while at < raw.count {
      let byte = raw[at]
      at += 1
      if byte == Octet.backslash, at < raw.count {
        content.append(raw[at])
        at += 1
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        if depth == 1 || depth > commentDepth { continue }
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth <= 0 { break }
      }
      content.append(byte)
    }
    return content
  }
}
