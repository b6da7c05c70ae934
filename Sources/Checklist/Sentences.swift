/// Cuts running text into sentences, and a long passage into the stretches that are judged on their own as well.
enum Sentences {
  /// The sentences of a text as ranges, white space between them left out.
  static func ranges(in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    var words = 0
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let scalar = scalars[index]
      let isSpace = isSpace(scalar)
      if start == nil, !isSpace { (start, words) = (index, 0) }
      if isSpace { words += 1 }
      let isStop = scalar == "." || scalar == "!" || scalar == "?"
      let ends = isStop && (next == scalars.endIndex || Self.isSpace(scalars[next])) && !abbreviates(scalars, upTo: index)
      // Dictated text has no full stops; cut it all the same.
      if ends || scalar == ";" && words > 12 || isSpace && words >= 45, let from = start {
        ranges.append(from..<next)
        start = nil
      }
      index = next
    }
    if let from = start { ranges.append(from..<text.endIndex) }
    return ranges
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Whether a full stop belongs to `t.ex.`, `bl.a.`, `kl.`, `e.g.` and their like: one or two letters stand before it.
  private static func abbreviates(_ scalars: String.UnicodeScalarView, upTo stop: String.Index) -> Bool {
    guard scalars[stop] == "." else { return false }
    let letters = scalars[..<stop].suffix(3).reversed().prefix { $0.properties.isAlphabetic }
    return (1...2).contains(letters.count) && letters.allSatisfy(\.properties.isLowercase)
  }

  /// Stretches of one or more sentences, each at least `length` characters where the text goes on that far, one beginning at every sentence.
  static func stretches(of text: String, length: Int, atMost limit: Int) -> [String] {
    let sentences = ranges(in: text)
    guard sentences.count > 1 else { return [] }
    var stretches: [String] = []
    var reachedEnd = false
    for first in sentences.indices {
      guard stretches.count < limit else { break }
      var last = first
      while last + 1 < sentences.count, text.distance(from: sentences[first].lowerBound, to: sentences[last].upperBound) < length {
        last += 1
      }
      if last > first { stretches.append(String(text[sentences[first]])) }
      if !reachedEnd { stretches.append(String(text[sentences[first].lowerBound..<sentences[last].upperBound])) }
      if last == sentences.count - 1 { reachedEnd = true }
    }
    return stretches
  }
}
