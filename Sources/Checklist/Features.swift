/// What the model sees of a passage: hashed features with their values. The trainer uses this very code, so that training and judging cannot drift.
package struct Features: Sendable {
  /// A feature of 30 bits with its value.
  package struct Feature: Hashable, Sendable {
    /// The hash of the feature's name.
    package var hash: UInt32
    /// How strongly it is there.
    package var value: Float
  }

  /// All features, each hash once.
  package private(set) var all: [Feature] = []

  /// What announces a passage, as features; nil where nothing does. All stretches of a passage share it.
  static func announced(_ passage: Passage) -> [Feature]? {
    guard let text = passage.announcement else { return nil }
    var features = Features()
    features.add(FoldedText(text), space: UInt8(ascii: "h"), scale: 0.7, grams: true)
    return features.all
  }

  private init() {}

  /// Reads a passage in its context.
  package init(_ passage: Passage) { self.init(passage, announced: Self.announced(passage)) }

  /// Reads a passage whose announcement has been read.
  init(_ passage: Passage, announced: [Feature]?) {
    let own = FoldedText(passage.text)
    all.reserveCapacity(own.bytes.count * 4)
    add(own, space: UInt8(ascii: "t"), scale: 1, grams: true)
    addShape(of: own)
    addConcepts(Concepts.counts(in: own, capitals: Concepts.capitals(in: passage.text)))
    if let announced {
      all += announced
    } else {
      add(name: "no heading", value: 0.3)
    }
    add(name: "bias", value: 0.5)
    all = Self.merged(all)
  }

  /// Adds what is known from elsewhere under a name.
  package mutating func add(name: StaticString, value: Float) {
    var hash = Hash(space: UInt8(ascii: "n"))
    for index in 0..<name.utf8CodeUnitCount { hash.add(unsafe name.utf8Start[index]) }
    all.append(Feature(hash: hash.value, value: value))
  }

  private mutating func add(_ text: FoldedText, space: UInt8, scale: Float, grams: Bool) {
    let tokens = text.tokens.prefix(JudgeLimits.standard.wordsInPassage)
    guard !tokens.isEmpty else { return }
    let start = all.count
    var previous: Hash?
    for token in tokens {
      var word = Hash(space: space)
      switch token.kind {
      case .word:
        let bytes = text.bytes[token.range]
        for byte in bytes { word.add(byte) }
        if grams, bytes.count >= 5 { addGrams(bytes, space: space) }
      case .number:
        for byte in Self.shape(text.bytes[token.range]) { word.add(byte) }
      }
      all.append(Feature(hash: word.value, value: 1))
      if let previous { all.append(Feature(hash: previous.joined(with: word), value: 0.8)) }
      previous = word
    }
    // A long passage speaks of more, yet no single word of it counts for less than the square root's half-way.
    let damping = scale / Float(tokens.count).squareRoot().squareRoot()
    for index in start..<all.count { all[index].value *= damping }
  }

  /// Stretches of 4 to 6 letters with the word's edges, which read compounds and inflections.
  private mutating func addGrams(_ word: ArraySlice<UInt8>, space: UInt8) {
    let letters = word.prefix(JudgeLimits.standard.lettersInWord)
    let count = letters.count + 2
    func letter(_ position: Int) -> UInt8 {
      position == 0 ? UInt8(ascii: "<") : position == count - 1 ? UInt8(ascii: ">") : letters[letters.startIndex + position - 1]
    }
    for start in 0...(count - 4) {
      var hash = Hash(space: space &+ 0x80)
      for end in start..<min(start + 6, count) {
        hash.add(letter(end))
        // A word is no stretch of itself.
        if end - start >= 3, end - start + 1 < count { all.append(Feature(hash: hash.value, value: 0.35)) }
      }
    }
  }

  /// Each concept that occurs, and once more where it occurs again.
  private mutating func addConcepts(_ counts: [Float]) {
    for (concept, count) in counts.enumerated() where count > 0 {
      var hash = Hash(space: UInt8(ascii: "c"))
      hash.add(UInt8(truncatingIfNeeded: concept))
      all.append(Feature(hash: hash.value, value: 0.5))
      guard count > 1 else { continue }
      hash.add(min(UInt8(clamping: Int(count)), 3))
      all.append(Feature(hash: hash.value, value: 0.5))
    }
  }

  private mutating func addShape(of text: FoldedText) {
    let count = text.tokens.count
    switch count {
    case 0: add(name: "no words", value: 1)
    case 1...3: add(name: "few words", value: 1)
    case 4...8: add(name: "a phrase", value: 1)
    case 9...20: add(name: "a sentence", value: 1)
    default: add(name: "a paragraph", value: 1)
    }
    if text.bytes.contains(UInt8(ascii: "?")) { add(name: "asks", value: 0.7) }
    if text.bytes.last == UInt8(ascii: "?") { add(name: "ends asking", value: 1) }
    if text.bytes.last == UInt8(ascii: ":") { add(name: "ends with colon", value: 1) }
    if text.bytes.last == UInt8(ascii: ".") { add(name: "ends with full stop", value: 0.7) }
    if text.bytes.contains(UInt8(ascii: "[")) { add(name: "brackets", value: 1) }
    if text.bytes.contains(0x0A) { add(name: "several lines", value: 0.7) }
    if text.tokens.contains(where: { $0.kind == .number }) { add(name: "a number", value: 0.7) }
    if text.bytes.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) { add(name: "dashes", value: 1) }
  }

  /// What a number looks like: a year, a share, a time, or so many digits.
  private static func shape(_ number: ArraySlice<UInt8>) -> [UInt8] {
    let digits = number.filter { (0x30...0x39).contains($0) }
    if number.last == UInt8(ascii: "%") { return Array("#%".utf8) }
    if number.contains(UInt8(ascii: ":")) { return Array("#time".utf8) }
    if digits.count == 4, number.count == 4, digits.starts(with: Array("20".utf8)) || digits.starts(with: Array("19".utf8)) {
      return Array("#year".utf8)
    }
    return Array("#\(min(digits.count, 5))".utf8)
  }

  private static func merged(_ features: [Feature]) -> [Feature] {
    var size = 16
    while size < features.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var merged: [Feature] = []
    merged.reserveCapacity(features.count)
    for feature in features {
      var slot = Int(feature.hash) & (size - 1)
      while slots[slot] >= 0, merged[Int(slots[slot])].hash != feature.hash { slot = (slot + 1) & (size - 1) }
      if slots[slot] >= 0 {
        // The second time a word occurs says less than the first.
        let position = Int(slots[slot])
        merged[position].value = max(merged[position].value, feature.value) * 1.2
      } else {
        slots[slot] = Int32(merged.count)
        merged.append(feature)
      }
    }
    return merged
  }

  /// FNV-1a, folded to 30 bits.
  struct Hash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(space: UInt8) { add(space) }

    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    func joined(with other: Hash) -> UInt32 {
      var joined = self
      for shift in stride(from: UInt64(0), to: 64, by: 8) { joined.add(UInt8(truncatingIfNeeded: other.state >> shift)) }
      return joined.value
    }

    var value: UInt32 { UInt32(truncatingIfNeeded: (state >> 34) ^ (state & 0x3FFF_FFFF)) & 0x3FFF_FFFF }
  }
}
