/// Tells which of up to sixteen lists a folded word is in, a bit each, by its hash; a listed word that ends with `*` is a beginning.
struct WordTable: Sendable {
  private var whole: [UInt64: UInt16] = [:]
  private var beginnings: [UInt64: UInt16] = [:]

  init(_ lists: [String]) {
    for (number, list) in lists.enumerated() {
      for word in list.split(separator: " ") {
        let isBeginning = word.last == "*"
        let hash = (isBeginning ? word.dropLast() : word).utf8.reduce(Self.start, Self.next)
        if isBeginning { beginnings[hash, default: 0] |= 1 << UInt16(number) } else { whole[hash, default: 0] |= 1 << UInt16(number) }
      }
    }
  }

  func lists(of word: ArraySlice<UInt8>) -> UInt16 {
    var lists: UInt16 = 0
    var hash = Self.start
    for (position, byte) in word.prefix(JudgeLimits.standard.lettersInWord).enumerated() {
      hash = Self.next(hash, byte)
      if position > 0, let found = beginnings[hash] { lists |= found }
    }
    return lists | (whole[hash] ?? 0)
  }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
