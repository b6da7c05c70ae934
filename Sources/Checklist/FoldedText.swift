/// Text as the judge compares it: ASCII in lower case without diacritics, so that `Målgrupp`, `malgrupp` and `MÅLGRUPP` are one word.
///
/// Typographic quotes, dashes and bullets become their plain relatives, other white space a blank; letters outside the Latin script become `~`,
/// which belongs to no word.
package struct FoldedText: Hashable, Sendable {
  /// The folded text.
  package let bytes: [UInt8]

  /// Folds a text.
  package init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { Self.fold(scalar, into: &bytes) }
    self.bytes = bytes
  }

  /// Appends what a scalar folds to: nothing for a combining mark, one byte for most, two for ligatures.
  static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x09, 0x0B, 0x0C, 0x0D: bytes.append(0x20)
      default: bytes.append(byte)
      }
      return
    }
    switch value {
    case 0xC0...0xC5, 0xE0...0xE5: bytes.append(UInt8(ascii: "a"))
    case 0xC6, 0xE6: bytes.append(contentsOf: [UInt8(ascii: "a"), UInt8(ascii: "e")])
    case 0xC7, 0xE7: bytes.append(UInt8(ascii: "c"))
    case 0xC8...0xCB, 0xE8...0xEB: bytes.append(UInt8(ascii: "e"))
    case 0xCC...0xCF, 0xEC...0xEF: bytes.append(UInt8(ascii: "i"))
    case 0xD1, 0xF1: bytes.append(UInt8(ascii: "n"))
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: bytes.append(UInt8(ascii: "o"))
    case 0xD9...0xDC, 0xF9...0xFC: bytes.append(UInt8(ascii: "u"))
    case 0xDD, 0xFD, 0xFF: bytes.append(UInt8(ascii: "y"))
    case 0xDF: bytes.append(contentsOf: [UInt8(ascii: "s"), UInt8(ascii: "s")])
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: break
    case 0xA0, 0x2000...0x200A, 0x202F, 0x2028, 0x2029, 0x3000: bytes.append(0x20)
    case 0x2018, 0x2019, 0x201A, 0xB4: bytes.append(UInt8(ascii: "'"))
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: bytes.append(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212: bytes.append(UInt8(ascii: "-"))
    case 0x2022, 0x25CF, 0x25AA, 0xB7, 0x2023, 0x25E6: bytes.append(UInt8(ascii: "*"))
    case 0x2026: bytes.append(contentsOf: [0x2E, 0x2E, 0x2E])
    default: bytes.append(UInt8(ascii: "~"))
    }
  }

  /// The words and numbers in order, as ranges of ``bytes``; a number swallows inner separators and a percent sign.
  package var tokens: [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case 0x61...0x7A:
        while index < bytes.count, (0x61...0x7A).contains(bytes[index]) { index += 1 }
        tokens.append(Token(kind: .word, range: start..<index))
      case 0x30...0x39:
        index = endOfNumber(from: start)
        tokens.append(Token(kind: .number, range: start..<index))
      default: index += 1
      }
    }
    return tokens
  }

  private func endOfNumber(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isDigit(index) {
        index += 1
      } else if [0x20, 0x2E, 0x2C, 0x3A].contains(bytes[index]), isDigit(index + 1), isDigit(index - 1) {
        // A blank groups thousands only: `1 200` is one number, `3 20-åringar` two.
        guard bytes[index] != 0x20 || (isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4)) else { return index }
        index += 1
      } else {
        break
      }
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "%") { return index + 1 }
    if index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "%") { return index + 2 }
    return index
  }

  private func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }

  /// A word or a number.
  package struct Token: Hashable, Sendable {
    /// What it is.
    package enum Kind: Sendable { case word, number }
    /// What it is.
    package var kind: Kind
    /// Where it stands in ``FoldedText/bytes``.
    package var range: Range<Int>
  }

  /// The folded words and numbers as strings.
  package var words: [String] { tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
}
