/// A pull reader for the XML that office documents are made of: elements by local name, five entities, no declarations.
///
/// Attributes and text are decoded only when asked for, so that what a caller skips costs a scan over its bytes and no more.
struct XMLReader {
  /// What `next()` came upon.
  enum Event { case start, end, text, done }

  private let bytes: [UInt8]
  private let limits: DocumentLimits
  private var position = 0
  private var open: [Range<Int>] = []
  private var elements = 0
  private var endsAtOnce = false
  private var content = 0..<0
  private var isLiteral = false

  /// The local name of the element that `next()` came upon.
  private(set) var name = ""

  /// How many elements are open.
  var depth: Int { open.count }

  /// A reader over a part; UTF-16 is told by its byte order mark.
  init(_ bytes: [UInt8], limits: DocumentLimits) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    self.bytes = isWide ? Array(decodedText(bytes).utf8) : bytes
    self.limits = limits
    if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Goes on to the next tag or text.
  /// - Throws: `damaged` for what is not well-formed or declares entities, `overLimit` for nesting or elements past the limits.
  mutating func next() throws(Unreadable.Reason) -> Event {
    if endsAtOnce {
      endsAtOnce = false
      open.removeLast()
      return .end
    }
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        let start = position
        position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        guard !open.isEmpty else { continue }
        (content, isLiteral) = (start..<position, false)
        return .text
      }
      guard position + 1 < bytes.count else { throw .damaged }
      switch bytes[position + 1] {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"):
        if bytes.has("<!--", at: position) {
          try skip(past: "-->")
        } else if bytes.has("<![CDATA[", at: position) {
          let start = position + 9
          try skip(past: "]]>")
          (content, isLiteral) = (start..<max(start, position - 3), true)
          return .text
        } else {
          // A document type may be named; one that declares anything is refused, for entities can be made to grow without end.
          let start = position
          try skip(past: ">")
          guard !bytes[start..<position].contains(UInt8(ascii: "[")) else { throw .damaged }
        }
      default:
        try readStart()
        return .start
      }
    }
    guard open.isEmpty, elements > 0 else { throw .damaged }
    return .done
  }

  /// Goes past the end of the element whose start was just read.
  mutating func skip() throws(Unreadable.Reason) {
    let outside = open.count - 1
    while open.count > outside { if try next() == .done { return } }
  }

  /// The text that `next()` came upon.
  var text: String { isLiteral ? String(decoding: bytes[content], as: UTF8.self) : decoded(content) }

  /// An attribute of the element whose start was just read, whatever its prefix.
  func attribute(_ local: String) -> String? {
    var position = content.lowerBound
    while position < content.upperBound {
      let start = position
      while position < content.upperBound, bytes[position] != UInt8(ascii: "=") { position += 1 }
      guard let quote = bytes[position..<content.upperBound].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
        let end = bytes[(quote + 1)..<content.upperBound].firstIndex(of: bytes[quote])
      else { return nil }
      var name = bytes[start..<position]
      while let last = name.last, isSpace(last) { name.removeLast() }
      while let first = name.first, isSpace(first) { name.removeFirst() }
      if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
      if name.elementsEqual(local.utf8) { return decoded(quote + 1..<end) }
      position = end + 1
    }
    return nil
  }

  private mutating func readStart() throws(Unreadable.Reason) {
    elements += 1
    guard open.count < limits.depth, elements <= limits.elements else { throw .overLimit }
    let start = position + 1
    var end = start
    while end < bytes.count, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") { end += 1 }
    guard end > start else { throw .damaged }
    var quote: UInt8 = 0
    var close = end
    while close < bytes.count {
      let byte = bytes[close]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      close += 1
    }
    guard close < bytes.count else { throw .damaged }
    endsAtOnce = bytes[close - 1] == UInt8(ascii: "/")
    content = end..<max(end, endsAtOnce ? close - 1 : close)
    name = localName(start..<end)
    open.append(start..<end)
    position = close + 1
  }

  private mutating func readEnd() throws(Unreadable.Reason) {
    let start = position + 2
    guard let close = bytes[start...].firstIndex(of: UInt8(ascii: ">")), let opened = open.popLast() else { throw .damaged }
    var end = close
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    guard bytes[start..<end].elementsEqual(bytes[opened]) else { throw .damaged }
    name = localName(start..<end)
    position = close + 1
  }

  private mutating func skip(past mark: StaticString) throws(Unreadable.Reason) {
    while position < bytes.count {
      if bytes.has(mark, at: position) {
        position += mark.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .damaged
  }

  private func localName(_ range: Range<Int>) -> String {
    let start = bytes[range].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? range.lowerBound
    return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private func decoded(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return String(decoding: bytes[range], as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      position += 1
      // The longest reference is &#1114111; so a lone ampersand never makes the search long.
      let reach = min(range.upperBound, position + 10)
      guard byte == UInt8(ascii: "&"), let end = bytes[position..<reach].firstIndex(of: UInt8(ascii: ";")),
        let scalar = referenced(String(decoding: bytes[position..<end], as: UTF8.self))
      else {
        result.append(byte)
        continue
      }
      result.append(contentsOf: String(Character(scalar)).utf8)
      position = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func referenced(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
      guard name.hasPrefix("#"), let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10), code != 0 else { return nil }
      return Unicode.Scalar(code)
    }
  }
}
