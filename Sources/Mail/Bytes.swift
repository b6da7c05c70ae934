/// Octets by the names they have in the grammars of RFC 5234.
enum Octet {
  static let tab = UInt8(ascii: "\t")
  static let lf = UInt8(ascii: "\n")
  static let cr = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let dash = UInt8(ascii: "-")
  static let equals = UInt8(ascii: "=")
  static let question = UInt8(ascii: "?")
  static let colon = UInt8(ascii: ":")
}

extension UInt8 {
  var isBlank: Bool { self == Octet.space || self == Octet.tab }
  var isWhite: Bool { isBlank || self == Octet.lf || self == Octet.cr }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// The letter in lower case; other octets as they are.
  var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

extension Collection<UInt8> {
  /// The octets as text, where anything that is not UTF-8 becomes U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The octets as text in lower case (ASCII letters only).
  var lowercasedText: String { String(decoding: lazy.map(\.lowered), as: UTF8.self) }

  /// Whether these are the octets of an ASCII text, whatever the case of letters.
  func isEqual(ignoringCase other: StaticString) -> Bool {
    let text = "\(other)"
    return count == text.utf8.count && zip(self, text.utf8).allSatisfy { $0.lowered == $1.lowered }
  }
}

extension BidirectionalCollection<UInt8> {
  /// Without white space at both ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhite }), let last = lastIndex(where: { !$0.isWhite }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}

extension StringProtocol {
  /// Without white space at both ends, no-break spaces and zero-width marks included.
  var trimmed: String {
    let text = String(self)
    // ASCII at both ends needs no look at Unicode's tables.
    if let first = text.utf8.first, let last = text.utf8.last, first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return text }
    let scalars = text.unicodeScalars
    let isText = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace && scalar.value != 0x200B && scalar.value != 0xFEFF }
    guard let first = scalars.firstIndex(where: isText), let last = scalars.lastIndex(where: isText) else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// One line: each run of white space (line breaks, too) as one space, control characters gone, nothing at the ends.
  var singleLine: String {
    var line = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        pending = !line.isEmpty
      } else if scalar.properties.generalCategory != .control {
        if pending { line.append(" ") }
        pending = false
        line.append(scalar)
      }
    }
    return String(line)
  }
}

/// The lines of a text without their LF; found octet by octet, which for long texts is much faster than by character.
func lines(of text: String) -> [Substring] {
  text.utf8.split(separator: Octet.lf, omittingEmptySubsequences: false).map { Substring($0) }
}
