/// A sentence of a reply, as tokens.
struct Sentence: Hashable {
  var tokens: [Token] = []
  var isQuestion = false
  /// A line of the offer that is answered in place.
  var isOfferLine = false
  var opensParagraph = false

  var folds: [String] { tokens.map(\.fold) }

  /// Cuts the lines of a reply into sentences.
  static func sentences(of text: AnswerText) -> [Sentence] {
    var result: [Sentence] = []
    var current = Sentence(opensParagraph: true)
    func finish(question: Bool = false) {
      if current.tokens.contains(where: { $0.kind != .mark }) || question {
        current.isQuestion = question
        if current.tokens.isEmpty, let last = result.indices.last { result[last].isQuestion = true } else { result.append(current) }
      }
      current = Sentence()
    }
    for line in text.lines {
      if !line.continues { finish() }
      if line.opensParagraph { current.opensParagraph = true }
      current.isOfferLine = line.isOfferLine
      let tokens = Tokeniser.tokens(of: line.text)
      for (index, token) in tokens.enumerated() {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if token.isMark("?") || token.isMark("!") {
          finish(question: token.word == "?")
        } else if token.isMark("."), !continuesAfterDot(current.tokens, next: next) {
          finish()
        } else if token.isMark(";") || token.kind == .mark && "•*·".contains(token.word) {
          finish()
        } else if token.isMark("-"), current.tokens.isEmpty {
          // A bullet.
          continue
        } else {
          current.tokens.append(token)
        }
      }
    }
    finish()
    return result
  }

  /// Whether a full stop belongs to an abbreviation or to the number of a list.
  private static func continuesAfterDot(_ before: [Token], next: Token?) -> Bool {
    guard let last = before.last, let next, !next.isMark(".") else { return false }
    switch last.kind {
    case .word:
      if last.fold.count == 1, !next.spaced { return true }
      return abbreviations.contains(last.fold) && (!next.isCapitalised || ["dr", "prof", "mr", "ms", "mrs"].contains(last.fold))
    case .number:
      // `1. nej`, but not `Nr 1. Måste springa`.
      return before.count == 1 && last.suffix.isEmpty && (next.kind == .word && !next.isCapitalised || next.kind == .number)
    default: return false
    }
  }

  private static let abbreviations: Set<String> = [
    "kl", "nr", "no", "v", "alt", "t", "ex", "d", "v", "s", "bl", "a", "p", "g", "m", "em", "fm", "ca", "ev", "dvs", "mon", "tue", "tues",
    "wed", "thu", "thur", "thurs",
    "fri", "man", "tis", "ons", "tor", "tors", "fre", "lor", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct",
    "nov", "dec", "dr", "prof", "etc",
    "tel", "st", "approx", "resp", "inkl", "obs", "mr", "ms", "mrs", "nb", "ie", "eg", "e", "i",
  ]
}

/// A run of words that is looked for in a sentence: `dra* tillbaka` (a star: anything that begins so), `kan _ valja` (one word, whichever),
/// `ser .. fram` (at most four words between).
struct Phrase: Hashable {
  private enum Part: Hashable {
    case word(String)
    case prefix(String)
    case any
    case gap
  }

  private let parts: [Part]

  init(_ text: some StringProtocol) {
    parts = text.split(separator: " ").map { word in
      switch word {
      case "_": .any
      case "..": .gap
      default: word.hasSuffix("*") ? .prefix(String(word.dropLast())) : .word(String(word))
      }
    }
  }

  /// Reads a list of phrases, with semicolons between.
  static func list(_ text: String) -> [Phrase] { text.split { $0 == ";" || $0.isNewline }.map { Phrase($0) } }

  /// Where it begins and ends in the words, from an index on.
  func range(in words: ArraySlice<String>) -> Range<Int>? {
    var start = words.startIndex
    while start < words.endIndex {
      if let end = match(words[start...], parts[...]) { return start..<end }
      start += 1
    }
    return nil
  }

  func occurs(in words: ArraySlice<String>) -> Bool { range(in: words) != nil }
  func occurs(in words: [String]) -> Bool { range(in: words[...]) != nil }

  /// Where it ends if it begins at the first of the words.
  func end(from words: ArraySlice<String>) -> Int? { match(words, parts[...]) }

  private func match(_ words: ArraySlice<String>, _ parts: ArraySlice<Part>) -> Int? {
    var index = words.startIndex
    for (offset, part) in zip(parts.indices, parts) {
      if case .gap = part {
        let rest = parts[(offset + 1)...]
        for skip in 0...4 where index + skip <= words.endIndex {
          if let end = match(words[(index + skip)...], rest) { return end }
        }
        return nil
      }
      guard index < words.endIndex else { return nil }
      switch part {
      case .word(let word): guard words[index] == word else { return nil }
      case .prefix(let prefix): guard words[index].hasPrefix(prefix) else { return nil }
      case .any, .gap: break
      }
      index += 1
    }
    return index
  }
}

extension Sequence<Phrase> {
  func occur(in words: [String]) -> Bool { contains { $0.occurs(in: words) } }
  func occur(in words: ArraySlice<String>) -> Bool { contains { $0.occurs(in: words) } }
}
