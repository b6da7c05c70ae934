/// Cuts running text into sentences, and a long passage into the stretches that are judged on their own as well.
enum Sentences {
  /// The sentences of a text as ranges, white space between them left out.
  static func ranges(in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    var words = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let character = text[index]
      if start == nil, !character.isWhitespace { (start, words) = (index, 0) }
      if character.isWhitespace { words += 1 }
      let ends = ".!?".contains(character) && (next == text.endIndex || text[next].isWhitespace) && !abbreviates(text, upTo: index)
      // Dictated text has no full stops; cut it all the same.
      if ends || character == ";" && words > 12 || character.isWhitespace && words >= 45, let from = start {
        ranges.append(from..<next)
        start = nil
      }
      index = next
    }
    if let from = start { ranges.append(from..<text.endIndex) }
    return ranges
  }

  /// Whether a full stop belongs to `t.ex.`, `bl.a.`, `kl.`, `e.g.` and their like: one or two letters stand before it.
  private static func abbreviates(_ text: String, upTo stop: String.Index) -> Bool {
    guard text[stop] == "." else { return false }
    let before = text[..<stop].suffix(3)
    let letters = before.reversed().prefix { $0.isLetter }
    return (1...2).contains(letters.count) && letters.allSatisfy(\.isLowercase)
  }

  /// Stretches of one or more sentences, each at least `length` characters where the text goes on that far, one beginning at every sentence.
  static func stretches(of text: String, length: Int, atMost limit: Int) -> [String] {
    let sentences = ranges(in: text)
    guard sentences.count > 1 else { return [] }
    var stretches: [String] = []
    for first in sentences.indices {
      guard stretches.count < limit else { break }
      var last = first
      while last + 1 < sentences.count, text.distance(from: sentences[first].lowerBound, to: sentences[last].upperBound) < length {
        last += 1
      }
      stretches.append(String(text[sentences[first].lowerBound..<sentences[last].upperBound]))
      if last == sentences.count - 1 { break }
    }
    return stretches
  }
}
