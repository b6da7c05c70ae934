/// Phrases to be looked for all at once, octet by octet: mails are long, the lists are too, and searching a text for one string after the other
/// would cost more than all the rest of reading it.
struct PhraseSet: Sendable {
  private let byFirst: [[[UInt8]]]

  init(_ phrases: [String]) {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      let octets = Array(phrase.utf8)
      if let first = octets.first { table[Int(first)].append(octets) }
    }
    byFirst = table
  }

  /// Whether one of the phrases stands anywhere in the text.
  func occurs(in text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { match(bytes, at: $0) != nil }
  }

  /// The length in octets of the longest phrase that the text begins with.
  func prefixLength(of text: some StringProtocol) -> Int? { match(Array(text.utf8.prefix(120)), at: 0) }

  /// Whether the text begins with one of the phrases.
  func begins(_ text: some StringProtocol) -> Bool { prefixLength(of: text) != nil }

  private func match(_ bytes: [UInt8], at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    var longest: Int?
    for phrase in byFirst[Int(bytes[start])] where phrase.count <= bytes.count - start && phrase.count > longest ?? 0 {
      var length = 1
      while length < phrase.count, bytes[start + length] == phrase[length] { length += 1 }
      if length == phrase.count { longest = length }
    }
    return longest
  }
}

extension PhraseSet: ExpressibleByArrayLiteral {
  init(arrayLiteral phrases: String...) { self.init(phrases) }
}
