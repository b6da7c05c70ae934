/// The tokens of a Rich Text file (RTF 1.9.1): groups, control words, text.
struct RichTextScanner {
  enum Token {
    case open
    case close
    case word(String, Int?)
    /// `\*`: what follows may be skipped by who doesn't know it.
    case optional
    /// A byte of text in the code page at hand.
    case byte(UInt8)
    case end
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token.
  mutating func next() -> Token {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case 0x0A, 0x0D, 0x00: continue
      case 0x09: return .word("tab", nil)
      case UInt8(ascii: "\\"): return control()
      default: return .byte(byte)
      }
    }
    return .end
  }

  /// Goes past binary data.
  mutating func skip(bytes count: Int) { position += min(max(count, 0), bytes.count - position) }

  private mutating func control() -> Token {
    guard position < bytes.count else { return .end }
    let byte = bytes[position]
    guard isLetter(byte) else { return symbol(byte) }
    let start = position
    while position < bytes.count, isLetter(bytes[position]), position - start < 32 { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
    while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position], position - digits < 11 { position += 1 }
    let parameter = Int(String(decoding: bytes[digits..<position], as: UTF8.self))
    if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    return .word(word, parameter)
  }

  private mutating func symbol(_ byte: UInt8) -> Token {
    position += 1
    switch byte {
    case UInt8(ascii: "'"):
      guard let code = bytes.slice(at: position, count: 2).flatMap({ UInt8(String(decoding: $0, as: UTF8.self), radix: 16) }) else {
        return next()
      }
      position += 2
      return .byte(code)
    case UInt8(ascii: "*"): return .optional
    case UInt8(ascii: "~"): return .word("nbspace", nil)
    case UInt8(ascii: "_"): return .word("nbhyphen", nil)
    case UInt8(ascii: "-"): return .word("softhyphen", nil)
    case 0x0A, 0x0D: return .word("par", nil)
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): return .byte(byte)
    default: return .word("", nil)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }
}
