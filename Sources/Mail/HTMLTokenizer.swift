/// A piece of HTML.
enum HTMLToken {
  /// Character data, references not yet resolved.
  case text(ArraySlice<UInt8>)
  /// A start tag with its attributes as they stand.
  case start(name: String, attributes: ArraySlice<UInt8>)
  /// An end tag.
  case end(name: String)
}

/// Splits HTML into text and tags, as browsers do where it is broken; comments, declarations and the content of script and style go.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var at = 0
  // Once a search for an end has failed, no later one can succeed; knowing so keeps hostile input linear.
  private var hasCommentEnd = true
  private var hasTagEnd = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let hidden: Set<String> = ["script", "style", "title", "xml", "noframes", "template"]

  mutating func next() -> HTMLToken? {
    while at < bytes.count {
      guard bytes[at] == Self.less, hasTagEnd, let tag = markup() else { return .text(text()) }
      switch tag {
      case .some(.start(let name, _)) where Self.hidden.contains(name): skipElement(name)
      case .some(let token): return token
      case .none: continue
      }
    }
    return nil
  }

  private mutating func text() -> ArraySlice<UInt8> {
    let start = at
    at += 1
    while at < bytes.count, !(hasTagEnd && startsMarkup(at)) { at += 1 }
    return bytes[start..<at]
  }

  /// Whether a `<` stands here that can begin a tag or a declaration.
  private func startsMarkup(_ at: Int) -> Bool {
    guard bytes[at] == Self.less, at + 1 < bytes.count else { return false }
    let next = bytes[at + 1]
    return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == Octet.question
  }

  /// Reads what begins with `<`: nil when it is text after all, `.some(nil)` when it is nothing to see.
  private mutating func markup() -> HTMLToken?? {
    guard at + 1 < bytes.count else { return nil }
    let second = bytes[at + 1]
    if second == UInt8(ascii: "!") || second == Octet.question { return skipDeclaration() ? .some(nil) : nil }
    let isEnd = second == UInt8(ascii: "/")
    let nameStart = at + (isEnd ? 2 : 1)
    guard nameStart < bytes.count, bytes[nameStart].isLetter else { return nil }
    var cursor = nameStart
    while cursor < bytes.count, !bytes[cursor].isWhite, bytes[cursor] != Self.greater, bytes[cursor] != UInt8(ascii: "/"),
      bytes[cursor] != Self.less
    {
      cursor += 1
    }
    let name = bytes[nameStart..<min(cursor, nameStart + 40)].lowercasedText
    guard let end = tagEnd(from: cursor) else { return nil }
    let attributes = bytes[cursor..<end]
    at = end + 1
    return .some(isEnd ? .end(name: name) : .start(name: name, attributes: attributes))
  }

  /// The `>` that ends a tag, outside of quoted attribute values if those are closed.
  private mutating func tagEnd(from start: Int) -> Int? {
    var cursor = start
    var quote: UInt8?
    var firstEnd: Int?
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if let open = quote {
        if byte == open { quote = nil }
        if byte == Self.greater, firstEnd == nil { firstEnd = cursor }
        // A quote that stays open for this long was never meant as one.
        if cursor - start > 16_384, let firstEnd { return firstEnd }
      } else if byte == Self.greater {
        return cursor
      } else if byte == Octet.quote || byte == UInt8(ascii: "'"), cursor > start,
        bytes[cursor - 1] == Octet.equals || bytes[cursor - 1].isBlank
      {
        quote = byte
      }
      cursor += 1
    }
    if firstEnd == nil { hasTagEnd = false }
    return firstEnd
  }

  /// Skips a comment or a declaration, conditional comments of Office included.
  private mutating func skipDeclaration() -> Bool {
    var cursor = at + 2
    if bytes[cursor...].starts(with: "--".utf8), hasCommentEnd {
      cursor += 2
      // "<!-->" and "<!--->" are whole comments.
      if cursor < bytes.count, bytes[cursor] == Self.greater {
        at = cursor + 1
        return true
      }
      while cursor + 2 < bytes.count {
        if bytes[cursor] == Octet.dash, bytes[cursor + 1] == Octet.dash, bytes[cursor + 2] == Self.greater {
          at = cursor + 3
          return true
        }
        cursor += 1
      }
      hasCommentEnd = false
      cursor = at + 2
    }
    while cursor < bytes.count, bytes[cursor] != Self.greater { cursor += 1 }
    guard cursor < bytes.count else {
      hasTagEnd = false
      return false
    }
    at = cursor + 1
    return true
  }

  /// Skips to the end tag of an element whose content is no text.
  private mutating func skipElement(_ name: String) {
    let wanted = Array(name.utf8)
    while at < bytes.count {
      if bytes[at] == Self.less, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"),
        bytes[min(at + 2, bytes.count)..<min(at + 2 + wanted.count, bytes.count)].lazy.map(\.lowered).elementsEqual(wanted)
      {
        while at < bytes.count, bytes[at] != Self.greater { at += 1 }
        at = min(at + 1, bytes.count)
        return
      }
      at += 1
    }
  }
}

/// The value of an attribute, character references resolved; nil where it isn't there.
func htmlAttribute(_ name: StaticString, in attributes: ArraySlice<UInt8>) -> String? {
  var at = attributes.startIndex
  let end = attributes.endIndex
  while at < end {
    while at < end, attributes[at].isWhite || attributes[at] == UInt8(ascii: "/") { at += 1 }
    let nameStart = at
    while at < end, !attributes[at].isWhite, attributes[at] != Octet.equals { at += 1 }
    let found = attributes[nameStart..<at]
    while at < end, attributes[at].isWhite { at += 1 }
    var value = attributes[at..<at]
    if at < end, attributes[at] == Octet.equals {
      at += 1
      while at < end, attributes[at].isWhite { at += 1 }
      if at < end, attributes[at] == Octet.quote || attributes[at] == UInt8(ascii: "'") {
        let quote = attributes[at]
        let start = at + 1
        at = start
        while at < end, attributes[at] != quote { at += 1 }
        value = attributes[start..<at]
        at = min(at + 1, end)
      } else {
        let start = at
        while at < end, !attributes[at].isWhite { at += 1 }
        value = attributes[start..<at]
      }
    } else if found.isEmpty {
      at = min(at + 1, end)
    }
    if found.isEqual(ignoringCase: name) { return resolvingReferences(value).text }
  }
  return nil
}

/// Character references resolved (WHATWG HTML §13.2.5.72 and on), leniently: the semicolon may be missing after numbers.
func resolvingReferences(_ text: ArraySlice<UInt8>) -> [UInt8] {
  guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
  var output: [UInt8] = []
  output.reserveCapacity(text.count)
  var at = text.startIndex
  while at < text.endIndex {
    if text[at] == UInt8(ascii: "&"), let (scalar, next) = reference(in: text, at: at + 1) {
      output.append(contentsOf: Array(String(Character(scalar)).utf8))
      at = next
    } else {
      output.append(text[at])
      at += 1
    }
  }
  return output
}

private func reference(in text: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
  guard start < text.endIndex else { return nil }
  var at = start
  if text[start] == UInt8(ascii: "#") {
    at += 1
    let isHex = at < text.endIndex && text[at].lowered == UInt8(ascii: "x")
    if isHex { at += 1 }
    var value: UInt32 = 0
    let digits = at
    while at < text.endIndex, let digit = text[at].hexValue, isHex || digit < 10 {
      value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x11_0000)
      at += 1
    }
    guard at > digits else { return nil }
    if at < text.endIndex, text[at] == UInt8(ascii: ";") { at += 1 }
    // The C1 range is windows-1252 in practice, and a NUL is no text.
    if (0x80...0x9F).contains(value) {
      return (Charset.windows1252.decode([UInt8(truncatingIfNeeded: value)]).text.unicodeScalars.first ?? "\u{FFFD}", at)
    }
    return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", at)
  }
  while at < text.endIndex, text[at].isLetter || text[at].isDigit, at - start < 12 { at += 1 }
  guard at > start, let scalar = HTMLEntity.scalars[text[start..<at].text] else { return nil }
  if at < text.endIndex, text[at] == UInt8(ascii: ";") { return (scalar, at + 1) }
  // Without a semicolon only what HTML has always let pass, so that "&section=2" in a link stays.
  return scalar.value < 0x100 && (at == text.endIndex || text[at] != Octet.equals) ? (scalar, at) : nil
}
