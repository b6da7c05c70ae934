internal import Foundation

/// A word, a figure or a mark of a reply.
struct Token: Hashable {
  enum Kind: Hashable {
    case word
    /// Digits; the value is in `number`.
    case number
    /// `13.00`, `9:15`: hour and minute in `number` as minutes after midnight.
    case time
    /// `10/3`, `2026-03-10`: see `parts`.
    case date
    /// Numbers that are never a choice: telephone numbers, amounts, file numbers; addresses.
    case opaque
    case mark
    case emoji
  }

  var kind: Kind
  /// In lower case, with å, ä, ö as they are.
  var word: String
  /// In lower case without diacritics, as people write on foreign keyboards.
  var fold: String
  var number = 0
  /// Year (0 where none is written) and the two other figures of a date, in the order of writing.
  var parts: [Int] = []
  /// Letters written on to a number: `th`, `e`, `an`, `am`, `pm`.
  var suffix = ""
  /// White space stands before it.
  var spaced = false
  var isCapitalised = false

  func isMark(_ marks: String) -> Bool { kind == .mark && marks.contains(word) }
}

/// Text in lower case without diacritics, so that `pa torsdag` is `på torsdag`.
func folded(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
    switch scalar {
    case "ø": result.append("o")
    case "æ": result.append("a")
    case "’", "‘", "´", "`": result.append("'")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Cuts a line of a reply into tokens.
struct Tokeniser {
  private let text: [Character]
  private var at = 0
  private var tokens: [Token] = []

  static func tokens(of line: String) -> [Token] {
    var tokeniser = Tokeniser(line)
    return tokeniser.run()
  }

  private init(_ line: String) { text = Array(line.precomposedStringWithCanonicalMapping) }

  private func peek(_ offset: Int = 0) -> Character? {
    let index = at + offset
    return index >= 0 && index < text.count ? text[index] : nil
  }

  private static func digit(_ character: Character?) -> Int? {
    guard let value = character?.asciiValue, value >= 48, value <= 57 else { return nil }
    return Int(value) - 48
  }

  private mutating func run() -> [Token] {
    var spaced = false
    while let character = peek() {
      if character.isWhitespace || character.unicodeScalars.allSatisfy({ $0.properties.isDefaultIgnorableCodePoint }) {
        spaced = true
        at += 1
        continue
      }
      let count = tokens.count
      read(character)
      if count < tokens.count {
        tokens[count].spaced = spaced
      }
      spaced = false
    }
    return tokens
  }

  private mutating func read(_ character: Character) {
    if let scalar = character.unicodeScalars.first, character.unicodeScalars.contains("\u{20E3}"), let value = Self.digit(Character(scalar))
    {
      at += 1
      add(.number, String(value), number: value)
    } else if Self.digit(character) != nil || character == "+" {
      readFigures()
    } else if character.isLetter {
      readWord()
    } else {
      at += 1
      let isEmoji = character.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0x2000 }
      add(isEmoji ? .emoji : .mark, Self.plain(character))
    }
  }

  private static func plain(_ character: Character) -> String {
    switch character {
    case "–", "—", "‑", "−": "-"
    case "…": "."
    case "”", "“", "„", "»", "«": "\""
    default: String(character)
    }
  }

  private mutating func add(_ kind: Token.Kind, _ word: String, number: Int = 0, parts: [Int] = [], suffix: String = "") {
    let lower = word.lowercased()
    let isCapitalised = word.first?.isUppercase ?? false
    tokens.append(
      Token(kind: kind, word: lower, fold: folded(lower), number: number, parts: parts, suffix: suffix, isCapitalised: isCapitalised))
  }

  private mutating func readWord() {
    let start = at
    var isAddress = false
    var hasDigit = false
    while let character = peek() {
      if character.isLetter {
      } else if Self.digit(character) != nil || character == "_" {
        hasDigit = true
      } else if character == "@" || (character == "." && (peek(1)?.isLetter ?? false) && (isAddress || addressAhead())) {
        isAddress = true
      } else if character == ":" && peek(1) == "/" && peek(2) == "/" {
        isAddress = true
        at += 2
      } else if isAddress && "/?=&%#-_~+:".contains(character) {
      } else if "'’-".contains(character), peek(1)?.isLetter ?? false {
      } else {
        break
      }
      at += 1
    }
    let word = String(text[start..<min(at, text.count)])
    if isAddress {
      add(.opaque, word)
    } else if hasDigit {
      // `V.11`, `v11` and `kl13` are run together; other mixtures of letters and digits name rooms, courses, files.
      let letters = word.prefix { $0.isLetter }
      let digits = word.dropFirst(letters.count)
      if ["v", "vecka", "week", "kl", "nr", "no", "alt", "alternativ", "option", "slot"].contains(letters.lowercased()),
        (1...2).contains(digits.count), let value = Int(digits)
      {
        add(.word, String(letters))
        add(.number, String(digits), number: value)
      } else {
        add(.opaque, word)
      }
    } else if peek() == "-", Self.digit(peek(1)) != nil {
      while let character = peek(), Self.digit(character) != nil || character == "-" || character.isLetter { at += 1 }
      add(.opaque, String(text[start..<min(at, text.count)]))
    } else {
      add(.word, word)
    }
  }

  /// Whether an `@` or a dotted host name goes on from here, so that the dot does not end a sentence.
  private func addressAhead() -> Bool {
    var offset = 0
    while let character = peek(offset), offset < 80 {
      if character == "@" { return true }
      guard character.isLetter || character.isNumber || "._-".contains(character) else { return false }
      offset += 1
    }
    return false
  }
}

extension Tokeniser {
  private mutating func readFigures() {
    if let end = endOfTelephoneNumber() {
      let word = String(text[at..<end])
      at = end
      add(.opaque, word)
      return
    }
    guard Self.digit(peek()) != nil else {
      at += 1
      add(.mark, "+")
      return
    }
    let isHash = peek(-1) == "#" || peek(-1) == "§"
    let first = digits()
    if first.count > 4 || (first.count > 2 && first.word.hasPrefix("0")) || (isHash && first.count > 2)
      || (first.count == 4 && peek() == "-" && !isISODate())
    {
      while let character = peek(), Self.digit(character) != nil || (character == "-" && Self.digit(peek(1)) != nil) { at += 1 }
      add(.opaque, first.word)
    } else if first.count == 4, isISODate() {
      at += 1
      let month = digits()
      at += 1
      let day = digits()
      add(.date, "\(first.word)-\(month.word)-\(day.word)", parts: [first.value, month.value, day.value])
    } else if first.count <= 2, let time = clock(after: first.value) {
      add(.time, "\(time / 60):\(time % 60)", number: time, suffix: suffix())
    } else if first.count <= 2, peek() == "/", Self.digit(peek(1)) != nil {
      readSlashDate(first)
    } else if peek() == "%" || (peek() == " " && groupOfThree())
      || (peek().map { ".,".contains($0) } ?? false) && Self.digit(peek(1)) != nil
    {
      // A share, a thousand, a decimal or a chapter number.
      while let character = peek(),
        Self.digit(character) != nil || (" .,".contains(character) && Self.digit(peek(1)) != nil) || character == "%"
      {
        at += 1
      }
      add(.opaque, first.word)
    } else {
      add(.number, first.word, number: first.value, suffix: suffix())
    }
  }

  private mutating func digits() -> (word: String, value: Int, count: Int) {
    let start = at
    while Self.digit(peek()) != nil { at += 1 }
    let word = String(text[start..<at])
    return (word, word.count <= 8 ? Int(word) ?? 0 : 0, word.count)
  }

  private func isISODate() -> Bool {
    guard peek() == "-", Self.digit(peek(1)) != nil, Self.digit(peek(2)) != nil, peek(3) == "-" else { return false }
    return Self.digit(peek(4)) != nil && Self.digit(peek(5)) != nil && Self.digit(peek(6)) == nil
  }

  private mutating func clock(after hour: Int) -> Int? {
    guard let mark = peek(), ".:".contains(mark), hour <= 23, let ten = Self.digit(peek(1)), let one = Self.digit(peek(2)), ten < 6,
      Self.digit(peek(3)) == nil
    else { return nil }
    // `1.12.2026` and `2.10.1` are dates and chapters.
    if let next = peek(3), ".:/".contains(next), Self.digit(peek(4)) != nil { return nil }
    at += 3
    return hour * 60 + ten * 10 + one
  }

  private func groupOfThree() -> Bool {
    Self.digit(peek(1)) != nil && Self.digit(peek(2)) != nil && Self.digit(peek(3)) != nil && Self.digit(peek(4)) == nil
  }

  private mutating func readSlashDate(_ first: (word: String, value: Int, count: Int)) {
    at += 1
    let second = digits()
    var year = 0
    if let mark = peek(), "/-".contains(mark), Self.digit(peek(1)) != nil {
      at += 1
      let third = digits()
      year = third.count == 2 ? 2000 + third.value : third.count == 4 ? third.value : 0
      guard year > 0 else { return add(.opaque, first.word) }
    }
    if second.count > 2 || peek()?.isLetter ?? false || peek() == "/" {
      add(.opaque, first.word)
    } else {
      add(.date, "\(first.value)/\(second.value)", parts: [year, first.value, second.value])
    }
  }

  /// Reads `th`, `:e`, `an`, `pm`, `p.m.` written on to a number; leaves anything else.
  private mutating func suffix() -> String {
    var start = at
    if let mark = peek(), ":-".contains(mark), peek(1)?.isLetter ?? false { start += 1 }
    var end = start
    while end < text.count, text[end].isLetter || (text[end] == "." && end + 1 < text.count && text[end + 1].isLetter && end - start < 3) {
      end += 1
    }
    guard start < end else { return "" }
    let word = folded(String(text[start..<end])).replacing(".", with: "")
    guard ["e", "a", "an", "ans", "th", "st", "nd", "rd", "am", "pm", "ish", "ans"].contains(word) else {
      if start == at {
        // `16h`, `3D`: not for us.
        at = end
        return "?"
      }
      return ""
    }
    at = end
    if word == "am" || word == "pm", peek() == ".", end - start == 3 { at += 1 }
    return word
  }

  /// Where a telephone number that starts here ends: a zero or a plus, and seven digits or more in groups.
  private func endOfTelephoneNumber() -> Int? {
    guard let first = peek(), first == "+" || first == "0" else { return nil }
    var index = at + 1
    var count = first == "0" ? 1 : 0
    var end = index
    while index < min(text.count, at + 40), count <= 20 {
      let character = text[index]
      if Self.digit(character) != nil {
        count += 1
        end = index + 1
      } else if !" -–()/\u{A0}".contains(character) {
        break
      }
      index += 1
    }
    return count >= 7 ? end : nil
  }
}
