extension String {
  /// One line fit for a letter: no control or bidirectional-override characters, white space runs as one space, at most `limit` characters.
  func oneLine(_ limit: Int) -> String {
    let words = cleaned(limit: limit &* 4).split { $0.isWhitespace }.joined(separator: " ")
    return words.count > limit ? words.prefix(limit - 1) + "…" : words
  }

  /// Text fit for a letter, line breaks kept as `\n`.
  func cleaned(limit: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars.prefix(limit) {
      let isReturn = scalar == "\r"
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}", "\u{200F}", "\u{FEFF}", "\u{FFF9}"..."\u{FFFB}": break
      default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      afterReturn = isReturn
    }
    return String(scalars).withMarkupAlone
  }

  /// The renderer escapes by character, and `<` with a combining mark behind it is another character than `<`: such marks are dropped.
  private var withMarkupAlone: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in self {
      let scalars = character.unicodeScalars
      if scalars.count > 1, scalars.contains(where: Self.isMarkup) {
        for scalar in scalars where Self.isMarkup(scalar) { result.unicodeScalars.append(scalar) }
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }
}
