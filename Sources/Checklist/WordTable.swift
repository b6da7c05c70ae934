/// Tells which of up to sixty-four lists a folded word is in, a bit each, by its hash; a listed word that ends with `*` is a beginning.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var whole: UInt64 = 0
    var beginning: UInt64 = 0
  }

  /// A table with open addresses, at most half full; a slot without lists is free.
  private var slots: [Slot]

  init(_ lists: [String]) {
    let words = lists.map { $0.split(separator: " ") }
    var size = 2
    while size < words.reduce(0, { $0 + $1.count }) * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for (number, list) in words.enumerated() {
      for word in list {
        let isBeginning = word.last == "*"
        let hash = (isBeginning ? word.dropLast() : word).utf8.reduce(Self.start, Self.next)
        let position = position(of: hash)
        slots[position].hash = hash
        if isBeginning { slots[position].beginning |= 1 << UInt64(number) } else { slots[position].whole |= 1 << UInt64(number) }
      }
    }
  }

  func lists(of word: ArraySlice<UInt8>) -> UInt64 {
    var lists: UInt64 = 0
    var hash = Self.start
    let letters = word.prefix(JudgeLimits.standard.lettersInWord)
    for (offset, byte) in letters.enumerated() {
      hash = Self.next(hash, byte)
      let slot = slots[position(of: hash)]
      if offset > 0 { lists |= slot.beginning }
      if offset == letters.count - 1 { lists |= slot.whole }
    }
    return lists
  }

  /// Where a hash stands, or would.
  private func position(of hash: UInt64) -> Int {
    var position = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[position].hash != hash, slots[position].whole | slots[position].beginning != 0 {
      position = (position + 1) & (slots.count - 1)
    }
    return position
  }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
