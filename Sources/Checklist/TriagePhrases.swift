/// Patterns over folded words, compiled once from a short text and matched in one pass.
///
/// A line is `name: pattern / pattern / …`; a line `%set = word word …` names a set of words. A pattern's elements are separated by spaces:
/// `word`, `pre*`, `one|another`, `%set`, `~3` (at most three tokens that do not end the sentence), `^` (the sentence begins here).
struct TriagePhrases: Sendable {
  private struct Pattern: Sendable {
    let cue: Int
    let startsSentence: Bool
    /// An element and how many tokens may be skipped before it.
    let elements: [(gap: Int, atom: Int)]
  }

  /// Where a cue was found.
  struct Match: Sendable {
    let cue: Int
    let range: Range<Int>
  }

  private(set) var cues: [String] = []
  private var exact: [String: [Int]] = [:]
  /// Prefixes by their first two bytes.
  private var prefixes: [Int: [(prefix: String, atom: Int)]] = [:]
  private var patterns: [Pattern] = []
  private var byFirstAtom: [Int: [Int]] = [:]
  private var atomCount = 0

  init(_ source: String) {
    var atoms: [String: Int] = [:]
    var sets: [String: String] = [:]
    var cueIDs: [String: Int] = [:]
    for line in source.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("%"), let equals = line.firstIndex(of: "=") {
        let name = line[..<equals].split(separator: " ").first.map(String.init) ?? ""
        let words = line[line.index(after: equals)...].split(separator: " ").map { $0.hasPrefix("%") ? sets[String($0)] ?? "" : String($0) }
        sets[name, default: ""] += (sets[name] == nil ? "" : "|") + words.joined(separator: "|")
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = String(line[..<colon])
      let cue = cueIDs[name] ?? cues.count
      if cueIDs[name] == nil {
        cueIDs[name] = cue
        cues.append(name)
      }
      for pattern in line[line.index(after: colon)...].split(separator: "/") {
        add(pattern, cue: cue, sets: sets, atoms: &atoms)
      }
    }
  }

  private mutating func add(_ text: Substring, cue: Int, sets: [String: String], atoms: inout [String: Int]) {
    var elements: [(gap: Int, atom: Int)] = []
    var gap = 0
    var startsSentence = false
    for part in text.split(separator: " ") {
      if part == "^" {
        startsSentence = true
      } else if part.hasPrefix("~"), let count = Int(part.dropFirst()) {
        gap = count
      } else {
        let words = part.split(separator: "|").map { $0.hasPrefix("%") ? sets[String($0)] ?? "" : String($0) }.joined(separator: "|")
        let atom = atoms[words] ?? newAtom(words)
        atoms[words] = atom
        elements.append((gap, atom))
        gap = 0
      }
    }
    guard let first = elements.first else { return }
    byFirstAtom[first.atom, default: []].append(patterns.count)
    patterns.append(Pattern(cue: cue, startsSentence: startsSentence, elements: elements))
  }

  private mutating func newAtom(_ words: String) -> Int {
    let atom = atomCount
    atomCount += 1
    for word in words.split(separator: "|") {
      if word.hasSuffix("*") {
        let prefix = String(word.dropLast())
        prefixes[Self.start(of: prefix), default: []].append((prefix, atom))
      } else {
        exact[String(word), default: []].append(atom)
      }
    }
    return atom
  }

  private func atoms(of word: String) -> [Int] {
    var result = exact[word] ?? []
    if let first = word.utf8.first, first >= 0x30, first <= 0x39 { result += exact["<num>"] ?? [] }
    for (prefix, atom) in prefixes[Self.start(of: word)] ?? [] where word.hasPrefix(prefix) { result.append(atom) }
    return result
  }

  private static func start(of word: String) -> Int { word.utf8.prefix(2).reduce(0) { $0 << 8 | Int($1) } }

  /// Every place where a cue begins, at most one for a cue and a beginning.
  func matches(in text: TriageText) -> [Match] {
    let atoms = text.tokens.map { self.atoms(of: $0.word) }
    var result: [Match] = []
    var begins = true
    for index in text.tokens.indices {
      for atom in atoms[index] {
        for number in byFirstAtom[atom] ?? [] {
          let pattern = patterns[number]
          if pattern.startsSentence, !begins { continue }
          if let end = end(of: pattern, from: index, in: text.tokens, atoms) {
            if !result.reversed().prefix(8).contains(where: { $0.cue == pattern.cue && $0.range.lowerBound == index }) {
              result.append(Match(cue: pattern.cue, range: index..<end))
            }
          }
        }
      }
      begins = text.tokens[index].endsSentence || begins && !text.tokens[index].isWord
    }
    return result
  }

  private func end(of pattern: Pattern, from start: Int, in tokens: [TriageText.Token], _ atoms: [[Int]]) -> Int? {
    var position = start + 1
    for element in pattern.elements.dropFirst() {
      var skipped = 0
      while true {
        guard position < tokens.count else { return nil }
        if atoms[position].contains(element.atom) { break }
        if skipped == element.gap || tokens[position].endsSentence { return nil }
        skipped += 1
        position += 1
      }
      position += 1
    }
    return position
  }
}
