/// Walks over a response's lines and literals by the tokens of RFC 9051 §9.
struct Scanner {
  private let frame: Frame
  private var line = 0
  private(set) var position = 0
  let limits: IMAPLimits

  init(_ frame: Frame, limits: IMAPLimits) {
    self.frame = frame
    self.limits = limits
  }

  private var current: [UInt8] { line < frame.lines.count ? frame.lines[line] : [] }

  /// The octet that comes next in this line.
  var peek: UInt8? {
    let bytes = current
    return position < bytes.count ? bytes[position] : nil
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { peek == nil && line + 1 >= frame.lines.count }

  func fail(_ expected: String) -> ProtocolViolation { .malformed(expected: expected, offset: position) }

  mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard let peek, peek == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ letter: Unicode.Scalar) throws(ProtocolViolation) {
    guard skip(letter) else { throw fail("'\(letter)'") }
  }

  /// Passes spaces; servers have been seen to send two.
  mutating func skipSpaces() { while skip(" ") {} }

  mutating func space() throws(ProtocolViolation) {
    try expect(" ")
    skipSpaces()
  }

  /// The octets up to the first that is not wanted, in this line.
  mutating func take(while wanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let bytes = current
    let start = position
    while position < bytes.count, wanted(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  /// An atom in a wide sense: what parts it from the next thing is a space, a bracket or a quotation mark.
  mutating func word(_ expected: String = "a word") throws(ProtocolViolation) -> String {
    let bytes = take { $0 > 0x20 && $0 != 0x7F && !Self.delimiters.contains($0) }
    guard !bytes.isEmpty else { throw fail(expected) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let delimiters = Set(#"()[]<>{}""#.utf8)

  mutating func number64(_ expected: String = "a number") throws(ProtocolViolation) -> UInt64 {
    let start = position
    let digits = take { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty, digits.count <= 20, let number = UInt64(String(decoding: digits, as: UTF8.self)) else {
      throw .malformed(expected: expected, offset: start)
    }
    return number
  }

  mutating func number(_ expected: String = "a number") throws(ProtocolViolation) -> UInt32 {
    let start = position
    guard let number = UInt32(exactly: try number64(expected)) else { throw .malformed(expected: "\(expected) of 32 bits", offset: start) }
    return number
  }

  /// A quoted string without its quotation marks.
  mutating func quoted() throws(ProtocolViolation) -> [UInt8] {
    try expect("\"")
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      position += 1
      if byte == UInt8(ascii: "\\") {
        guard let escaped = peek else { throw fail("a character after '\\'") }
        text.append(escaped)
        position += 1
      } else {
        text.append(byte)
      }
    }
    try expect("\"")
    return text
  }

  /// A quoted string, or a literal, with which the next line begins.
  mutating func string() throws(ProtocolViolation) -> [UInt8] {
    if peek == UInt8(ascii: "\"") { return try quoted() }
    _ = skip("~")  // RFC 9051 literal8
    try expect("{")
    let bytes = current
    guard line < frame.literals.count, bytes[position...].allSatisfy({ $0 != UInt8(ascii: " ") }) else {
      throw fail("a literal at the line's end")
    }
    let literal = frame.literals[line]
    line += 1
    position = 0
    return literal
  }

  /// A string, or nil for NIL.
  mutating func nstring() throws(ProtocolViolation) -> [UInt8]? {
    if peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "{") || peek == UInt8(ascii: "~") { return try string() }
    guard try word("a string or NIL").uppercased() == "NIL" else { throw fail("a string or NIL") }
    return nil
  }

  /// A string, or an atom in its place.
  mutating func astring() throws(ProtocolViolation) -> [UInt8] {
    if peek == UInt8(ascii: "\"") || peek == UInt8(ascii: "{") || peek == UInt8(ascii: "~") { return try string() }
    let atom = take { $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") }
    guard !atom.isEmpty else { throw fail("a name") }
    return Array(atom)
  }

  /// `(item item …)`.
  mutating func list(_ item: (inout Scanner) throws(ProtocolViolation) -> Void) throws(ProtocolViolation) {
    try expect("(")
    var count = 0
    skipSpaces()
    while !skip(")") {
      guard count < limits.listItems else { throw .tooMany("items in a list", limit: limits.listItems) }
      count += 1
      try item(&self)
      if peek != UInt8(ascii: ")") { try space() }
    }
  }

  /// `2,4:7,9:12`.
  mutating func messageSet() throws(ProtocolViolation) -> MessageSet {
    var ranges: [ClosedRange<UInt32>] = []
    repeat {
      guard ranges.count < limits.messageNumbers else { throw .tooMany("message numbers", limit: limits.messageNumbers) }
      let first = try number("a message number")
      let last = skip(":") ? try number("a message number") : first
      ranges.append(min(first, last)...max(first, last))
    } while skip(",")
    return MessageSet(ranges: ranges)
  }

  /// Passes one value of any kind: a word, a string, a parenthesised list of such.
  mutating func skipValue(depth: Int = 0) throws(ProtocolViolation) {
    guard depth < limits.depth else { throw .tooMany("parentheses within each other", limit: limits.depth) }
    switch peek {
    case UInt8(ascii: "("):
      position += 1
      skipSpaces()
      while !skip(")") {
        try skipValue(depth: depth + 1)
        skipSpaces()  // body structures put parentheses side by side
      }
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "~"):
      _ = try string()
    default:
      let value = take {
        $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "{")
      }
      guard !value.isEmpty else { throw fail("a value") }
    }
  }
}
