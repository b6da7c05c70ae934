/// Bounds on what triage reads of one mail; what is longer is read to the bound only.
public struct TriageLimits: Hashable, Sendable {
  /// Unicode scalars of the subject.
  public var subject = 400
  /// Unicode scalars of the mail's own text: an intent is said early, and a write-up in the mail is only a few pages.
  public var body = 24_000
  /// Unicode scalars of a quoted or forwarded mail.
  public var quoted = 8_000
  /// Unicode scalars of all documents together.
  public var documents = 40_000
  /// Scalars of one word; the rest of a longer one is left out.
  public var word = 60

  /// The bounds that the desk uses.
  public static let standard = TriageLimits()
  init() {}
}

/// A text as triage sees it: words in lower case without å, ä, ö and accents (many write mails on a foreign keyboard), with the marks
/// that end sentences and clauses.
struct TriageText: Sendable {
  /// What one token is.
  struct Token: Sendable {
    /// The folded word, a mark (`. ? ! , : ; ( ) / + & "`), `<end>` (blank line), `<line>` (a short line's end, a bullet), `<handle>`, `<url>` or `<mail>`.
    var word: String
    /// Whether it began with a capital.
    var isCapital = false
    /// Whether it is the second half of a word that began with a network's name (`instagram·kontot`) or follows a hyphen.
    var isTail = false
    /// Whether it is written with å, ä or ö and does not begin with a capital (as a name does).
    var isSwedish = false
    /// A handle, link or address as written.
    var raw: String?
    /// Whether it is a word and not a mark.
    var isWord: Bool { word.utf8.first.map { $0 >= 0x30 && $0 != 0x3A && $0 != 0x3B && $0 != 0x3C && $0 != 0x3F } ?? false }
    /// Whether a sentence ends here.
    var endsSentence: Bool { word == "." || word == "?" || word == "!" || word == ";" || word == "<end>" || word == "<line>" }
  }

  var tokens: [Token] = []

  init(_ text: String, limit: Int, wordLimit: Int = TriageLimits.standard.word) {
    var reader = TriageScanner(scalars: Array(text.unicodeScalars.prefix(limit)), wordLimit: wordLimit)
    tokens = reader.read()
  }

  init(tokens: [Token]) { self.tokens = tokens }

  /// The words alone.
  var words: [String] { tokens.filter(\.isWord).map(\.word) }

  /// Ranges of token indices, a sentence each; the closing mark belongs to its sentence.
  var sentences: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated() where token.endsSentence {
      if index > start { result.append(start..<index + 1) }
      start = index + 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }
}

/// Cuts text into ``TriageText/Token``s in one pass.
private struct TriageScanner {
  let scalars: [Unicode.Scalar]
  let wordLimit: Int
  var index = 0
  var lineStart = 0
  var tokens: [TriageText.Token] = []

  init(scalars: [Unicode.Scalar], wordLimit: Int) {
    self.scalars = scalars
    self.wordLimit = wordLimit
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  mutating func read() -> [TriageText.Token] {
    tokens.reserveCapacity(scalars.count / 5)
    var checked = 0
    while let scalar = peek() {
      // No sentence is longer, so that whatever looks at a sentence as a whole stays quick.
      if tokens.count - checked > 200 {
        if let end = tokens.lastIndex(where: \.endsSentence), end >= checked {
          checked = end + 1
        } else {
          tokens.append(.init(word: "<line>"))
          checked = tokens.count
        }
      }
      switch scalar {
      case "\n", "\u{2028}", "\u{2029}": newline()
      case "\r": index += 1
      case " ", "\t", "\u{A0}": index += 1
      case "@": handle()
      case "<", ">", "*", "_", "#", "|", "•", "·", "»", "=", "~", "^", "`": index += 1
      case "–", "—": mark(",")
      case "-":
        // Between letters a hyphen joins (`linkedin-sida`); elsewhere it parts clauses.
        if let last = tokens.last, last.isWord, index > 0, Self.isWord(scalars[index - 1]), let next = peek(1), Self.isWord(next) {
          index += 1
          word(isTail: true)
        } else {
          mark(index == lineStart ? "<line>" : ",")
        }
      case ":", "'", "’":
        if !inflection() { scalar == ":" ? mark(":") : (index += 1) }
      case ".", "?", "!", ",", ";", "(", ")", "/", "+", "&", "\"": mark(String(scalar))
      default:
        if Self.isWord(scalar) { wordOrLink() } else { index += 1 }
      }
    }
    return tokens
  }

  /// Skips the ending in `KTH:s` and `KTH's`: the same word for every purpose here.
  private mutating func inflection() -> Bool {
    guard index > 0, Self.isWord(scalars[index - 1]), let first = peek(1), first == "s" || peek() == ":" && first.properties.isLowercase
    else {
      return false
    }
    var end = index + 1
    while end < scalars.count, end < index + 5, Self.isWord(scalars[end]) { end += 1 }
    guard end - index <= 4, end == scalars.count || !Self.isWord(scalars[end]) else { return false }
    index = end
    return true
  }

  private mutating func mark(_ text: String) {
    tokens.append(.init(word: text))
    index += 1
  }

  /// A line break inside a wrapped paragraph is nothing; after a short line, and before a bullet or number, it ends the sentence.
  private mutating func newline() {
    let length = index - lineStart
    index += 1
    lineStart = index
    var blank = false
    while let next = peek(), next == " " || next == "\t" || next == "\r" || next == "\n" || next == "\u{A0}" || next == ">" {
      if next == "\n" {
        blank = true
        lineStart = index + 1
      }
      index += 1
    }
    let bullet = peek().map { "-–•*·".unicodeScalars.contains($0) } ?? false
    if blank {
      tokens.append(.init(word: "<end>"))
    } else if bullet || length < 45 {
      tokens.append(.init(word: "<line>"))
    }
    if bullet, blank { tokens.append(.init(word: "<line>")) }
    lineStart = index
  }

  private mutating func handle() {
    let start = index
    index += 1
    while let next = peek(), Self.isWord(next) || next == "." || next == "_" || next == "-" { index += 1 }
    if index == start + 1 { return }
    tokens.append(.init(word: "<handle>", raw: string(start..<index)))
  }

  private mutating func wordOrLink() {
    // Looks ahead over what an address or link may hold; both are bounded by white space, so no character is looked at more than twice.
    var end = index
    var hasAt = false
    var hasScheme = false
    var hasSlash = false
    while end < scalars.count, end - index < 500, !Self.endsLink(scalars[end]) {
      if scalars[end] == "@" { hasAt = true }
      if scalars[end] == "/" { hasSlash = true }
      if scalars[end] == ":", end + 2 < scalars.count, scalars[end + 1] == "/", scalars[end + 2] == "/" { hasScheme = true }
      end += 1
    }
    let isHost = hasSlash && string(index..<min(end, index + 40)).contains(".")
    if hasAt || hasScheme || isHost && Self.isNetworkHost(string(index..<min(end, index + 60))) {
      while end > index, ".,;:!?)".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
      tokens.append(.init(word: hasAt && !hasScheme ? "<mail>" : "<url>", raw: string(index..<end)))
      index = max(end, index + 1)
    } else {
      word(isTail: false)
    }
  }

  private mutating func word(isTail: Bool) {
    let first = index
    var folded: [UInt8] = []
    var length = 0
    var isSwedish = false
    while let scalar = peek(), Self.isWord(scalar) || scalar.value == 0xAD {
      if length < wordLimit, scalar.value != 0xAD { Self.fold(scalar, into: &folded) }
      if scalar == "å" || scalar == "ä" || scalar == "ö" { isSwedish = true }
      length += 1
      index += 1
    }
    guard !folded.isEmpty else { return }
    let isCapital = Self.isCapital(scalars[first])
    isSwedish = isSwedish && !isCapital
    var text = String(decoding: folded, as: UTF8.self)
    if let tail = PlatformNames.tail(of: text) {
      tokens.append(.init(word: String(text.dropLast(tail.count)), isCapital: isCapital, isTail: isTail))
      text = String(tail)
      tokens.append(.init(word: text, isTail: true, isSwedish: isSwedish))
    } else {
      tokens.append(.init(word: text, isCapital: isCapital, isTail: isTail, isSwedish: isSwedish))
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value < 0x5B && scalar.value > 0x40 : scalar.properties.isUppercase
  }

  private func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private static func isNetworkHost(_ text: String) -> Bool {
    let low = text.lowercased()
    return ["www.", "instagram.com", "linkedin.com", "facebook.com", "youtube.com", "tiktok.com", "x.com", "kth.se"].contains {
      low.contains($0)
    }
  }

  private static func endsLink(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "<", ">", "\"", "(", ")", "|", "\u{A0}", ",": true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "å", "ä", "ö", "Å", "Ä", "Ö", "é": true
    default: scalar.value > 0xBF && scalar.properties.isAlphabetic || scalar.value >= 0x300 && scalar.value < 0x370
    }
  }

  /// Lower case, ASCII where there is a plain letter for it.
  private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
    case "A"..."Z": bytes.append(UInt8(scalar.value) + 32)
    case "å", "ä", "à", "á", "â", "ã", "Å", "Ä", "À", "Á", "Â", "Ã", "æ", "Æ": bytes.append(UInt8(ascii: "a"))
    case "ö", "ó", "ò", "ô", "õ", "Ö", "Ó", "Ò", "Ô", "ø", "Ø": bytes.append(UInt8(ascii: "o"))
    case "é", "è", "ê", "ë", "É", "È", "Ê": bytes.append(UInt8(ascii: "e"))
    case "ü", "ú", "ù", "û", "Ü", "Ú": bytes.append(UInt8(ascii: "u"))
    case "í", "ì", "î", "ï", "Í": bytes.append(UInt8(ascii: "i"))
    case "ç", "Ç": bytes.append(UInt8(ascii: "c"))
    case "ñ", "Ñ": bytes.append(UInt8(ascii: "n"))
    case "ß": bytes.append(contentsOf: [UInt8(ascii: "s"), UInt8(ascii: "s")])
    default:
      if scalar.value >= 0x300 && scalar.value < 0x370 { return }
      bytes.append(contentsOf: Array(String(scalar).lowercased().utf8))
    }
  }
}
