/// Recognises the checklist's own wording where it was pasted, also when a word was changed or one sentence left out.
struct PromptMatcher: Sendable {
  private struct Sentence: Sendable {
    var words: [String]
    var bag: Set<String>
    var item: ItemID?
  }

  private let sentences: [Sentence]

  init(_ checklist: Checklist) {
    var sentences: [Sentence] = []
    func add(_ text: String, _ item: ItemID?) {
      for part in text.split(whereSeparator: { ".?!".contains($0) }) {
        let words = FoldedText(String(part)).words
        if words.count >= 5 { sentences.append(Sentence(words: words, bag: Set(words), item: item)) }
      }
    }
    for item in checklist.items {
      for text in [item.wording.sv, item.wording.en] + item.earlier { add(text, item.id) }
      if let variant = item.linkedin { for text in [variant.wording.sv, variant.wording.en] { add(text, item.id) } }
    }
    for text in Self.frame { add(text, nil) }
    self.sentences = sentences
  }

  /// What stands around the points on KTH's page.
  private static let frame = [
    "Sammanfatta punkterna ovan i ett mail eller ett worddokument och skicka ditt underlag till sociala medier-ansvarig genom funktionsmejlen",
    "Vi kommer därefter att sätta upp ett möte för att gå igenom underlag och förutsättningar",
    "Efter det görs en bedömning av Kommunikationsavdelningen om kraven är uppfyllda för upprättande av ett nytt konto",
    "På LinkedIn jobbar vi med showcasesidor som baseras på ämnesområden",
    "Besluten om uppstartande tas av arbetsgruppen för kommunikationsansvariga KOM AG",
    "Har du fler frågor eller funderingar hör av dig till",
    "Summarise the points above in an email or a Word document and send it to the person responsible for social media",
    "We will then set up a meeting to go through the documentation and conditions",
    "After that the Communications Department assesses whether the requirements for a new account are met",
    "On LinkedIn we work with showcase pages based on subject areas",
  ]

  /// What a text begins with, if that is wording of the checklist: the points that it asks, and where the wording ends.
  func match(_ text: String) -> (items: Set<ItemID>, end: String.Index)? {
    let words = IndexedWord.words(of: text, atMost: 160)
    var position = 0
    var items: Set<ItemID> = []
    var end: String.Index?
    var rounds = 0
    while rounds < 6, let found = sentence(in: words, from: position) {
      if let item = found.item { items.insert(item) }
      position = found.end
      end = words[found.end - 1].end
      rounds += 1
    }
    guard var end else { return nil }
    while end < text.endIndex, text[end].isWhitespace || ".?!:)\"”–-".contains(text[end]) { end = text.index(after: end) }
    return (items, end)
  }

  private func sentence(in words: [IndexedWord], from start: Int) -> (item: ItemID?, end: Int)? {
    // A number, `Punkt`, `Fråga` may stand in front.
    var best: (share: Double, item: ItemID?, end: Int)?
    for sentence in sentences {
      let window = words[start...].prefix(sentence.words.count + sentence.words.count / 3 + 4)
      guard window.reduce(0, { $0 + (sentence.bag.contains($1.folded) ? 1 : 0) }) * 10 >= sentence.words.count * 7 else { continue }
      guard let (matched, first, last) = Self.alignment(sentence.words, window.map(\.folded)) else { continue }
      let share = Double(matched) / Double(max(sentence.words.count, last - first + 1))
      guard share >= 0.75, first <= 3, share > best?.share ?? 0 else { continue }
      best = (share, sentence.item, start + last + 1)
    }
    return best.map { ($0.item, $0.end) }
  }

  /// The longest common subsequence: how many words, and where in the text its first and last stand.
  private static func alignment(_ wording: [String], _ text: [String]) -> (matched: Int, first: Int, last: Int)? {
    var table = [[Int]](repeating: [Int](repeating: 0, count: text.count + 1), count: wording.count + 1)
    for row in wording.indices {
      for column in text.indices {
        table[row + 1][column + 1] =
          wording[row] == text[column] ? table[row][column] + 1 : max(table[row][column + 1], table[row + 1][column])
      }
    }
    var (row, column) = (wording.count, text.count)
    var first: Int?
    var last: Int?
    while row > 0, column > 0 {
      if table[row][column] == table[row][column - 1] {
        column -= 1
      } else if table[row][column] == table[row - 1][column] {
        row -= 1
      } else {
        if last == nil { last = column - 1 }
        first = column - 1
        row -= 1
        column -= 1
      }
    }
    guard let first, let last else { return nil }
    return (table[wording.count][text.count], first, last)
  }
}

/// A folded word with the place where it ends in its text.
struct IndexedWord: Sendable {
  var folded: String
  var end: String.Index

  /// The first words of a text.
  static func words(of text: String, atMost limit: Int) -> [IndexedWord] {
    var words: [IndexedWord] = []
    var bytes: [UInt8] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    func isWord(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    while index < scalars.endIndex, words.count < limit {
      var folded: [UInt8] = []
      FoldedText.fold(scalars[index], into: &folded)
      if folded.allSatisfy(isWord) {
        bytes += folded
      } else if !bytes.isEmpty {
        words.append(IndexedWord(folded: String(decoding: bytes, as: UTF8.self), end: index))
        bytes = []
      }
      index = scalars.index(after: index)
    }
    if !bytes.isEmpty, words.count < limit { words.append(IndexedWord(folded: String(decoding: bytes, as: UTF8.self), end: text.endIndex)) }
    return words
  }
}
