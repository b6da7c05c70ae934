/// A run of words that is looked for in a sentence: `dra* tillbaka` (a star: anything that begins so), `kan _ valja` (one word, whichever),
/// `ser .. fram` (at most four words between).
struct Phrase: Hashable {
  enum Part: Hashable {
    case word(String)
    case prefix(String)
    case any
    case gap
  }

  let parts: [Part]

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
  static func list(_ text: String) -> Phrases { Phrases(text.split { $0 == ";" || $0.isNewline }.map { Phrase($0) }) }

  /// Where it ends if it begins at the first of the words.
  func end(from words: ArraySlice<String>) -> Int? { Self.match(words, parts[...]) }

  private static func match(_ words: ArraySlice<String>, _ parts: ArraySlice<Part>) -> Int? {
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

/// Phrases that mean the same, sorted by their first word so that a long text costs little.
struct Phrases: Hashable {
  private var byWord: [String: [Phrase]] = [:]
  /// Those that begin with a prefix, by its first two letters.
  private var byPrefix: [String: [Phrase]] = [:]
  private var others: [Phrase] = []

  init(_ phrases: [Phrase]) {
    for phrase in phrases {
      switch phrase.parts.first {
      case .word(let word): byWord[word, default: []].append(phrase)
      case .prefix(let prefix) where prefix.count >= 2: byPrefix[String(prefix.prefix(2)), default: []].append(phrase)
      case nil: break
      default: others.append(phrase)
      }
    }
  }

  /// Where the longest phrase ends that begins at the first of the words.
  func end(from words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    var result: Int?
    func weigh(_ phrases: [Phrase]?) {
      for phrase in phrases ?? [] {
        if let end = phrase.end(from: words) { result = max(result ?? end, end) }
      }
    }
    weigh(byWord[first])
    if !byPrefix.isEmpty { weigh(byPrefix[String(first.prefix(2))]) }
    weigh(others)
    return result
  }

  func occur(in words: ArraySlice<String>) -> Bool { words.indices.contains { end(from: words[$0...]) != nil } }
  func occur(in words: [String]) -> Bool { occur(in: words[...]) }

  /// The words without those that stand in one of the phrases.
  func without(_ words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let end = end(from: words[index...]), end > index {
        index = end
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }
}
