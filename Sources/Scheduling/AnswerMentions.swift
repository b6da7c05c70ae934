/// Facts that name one time, or one set of times, together: `tisdag 28 april kl 10`.
struct Mention: Hashable {
  var facts: [Fact]
  /// Tokens of its sentence.
  var range: Range<Int>
  /// `Inte fredag`, `alla utom fredag`.
  var isNegated = false
  /// Something around it that is not understood may change the day: `torsdagen efter disputationen`.
  var isVague = false

  func has(_ test: (Fact) -> Bool) -> Bool { facts.contains(where: test) }
  var hasDay: Bool { has(\.isDay) }
  var hasClock: Bool { has(\.isClock) }
  var isQuantity: Bool { has { [2].contains($0.kind) } }
  /// Only narrows what was said before: a clock time, a part of the day.
  var isRefinement: Bool { facts.allSatisfy { $0.isClock || $0.kind == 7 } }
  /// `Den senare`, `den andra`: chooses among what was spoken of.
  var isComparative: Bool { has { if case .comparative = $0 { true } else { false } } }

  private static let glue: Set<String> = [
    "pa", "den", "det", "kl", "klockan", "at", "on", "the", "of", "i", "in", "vid", "one", "ones", "tiden", "tiderna", "times", "slot",
    "slots", "alltsa", "dvs", "ie", "@", "around", "about", "runt", "this", "under", "fran", "from",
    "som", "ar", "is", "between", "mellan", "redan", "option", "alternativ", "during", "typ", "gang", "time", "tid", "for", "av",
  ]
  private static let softGlue: Set<String> = ["som", "ar", "is", "for", "av", "tid", "gang"]

  /// Puts neighbouring facts together.
  static func mentions(of entities: [Entity], in tokens: [Token]) -> [Mention] {
    var result: [Mention] = []
    for entity in entities {
      let facts = entity.facts.filter { $0 != .noise }
      guard !facts.isEmpty else { continue }
      if var last = result.last,
        joins(last, facts, gap: tokens[min(last.range.upperBound, entity.range.lowerBound)..<entity.range.lowerBound])
      {
        last.facts += facts
        last.range = last.range.lowerBound..<entity.range.upperBound
        result[result.count - 1] = last
      } else {
        result.append(Mention(facts: facts, range: entity.range))
      }
    }
    for index in result.indices {
      let before = tokens[..<result[index].range.lowerBound].suffix(4).map(\.fold)
      result[index].isNegated = isNegated(before)
      let after = result[index].range.upperBound
      if after + 1 < tokens.count, ["efter", "after", "innan", "before", "fore"].contains(tokens[after].fold),
        tokens[after + 1].kind == .word, result[index].hasDay,
        !["kl", "klockan", "jul", "at", "lunch"].contains(tokens[after + 1].fold)
      {
        result[index].isVague = true
      }
    }
    return result
  }

  private static func joins(_ mention: Mention, _ facts: [Fact], gap: ArraySlice<Token>) -> Bool {
    let kinds = Set(mention.facts.map(\.kind))
    guard facts.allSatisfy({ !kinds.contains($0.kind) }) else { return false }
    var commas = 0
    for token in gap {
      if token.kind == .mark {
        if token.isMark(",:(") { commas += 1 }
        guard token.isMark(",:()-") || token.isMark(".") else { return false }
      } else if !glue.contains(token.fold) {
        return false
      }
    }
    // All, none and the rest stand by themselves, but for what limits them: `båda tisdagarna`, `ingen av dagarna v. 37`.
    if facts.contains(where: { $0.kind == 2 }) { return commas == 0 && mention.isQuantity == false && gap.allSatisfy { !$0.isMark("-") } }
    if mention.has({ if case .comparative = $0 { true } else { false } }), commas > 0 { return false }
    if facts.contains(where: { $0.kind == 1 }), commas > 0 { return false }
    let isBare = facts.contains { if case .bare = $0 { true } else { false } }
    if isBare, commas > 0 || gap.contains(where: { softGlue.contains($0.fold) }) { return false }
    if mention.has({ if case .bare = $0 { true } else { false } }), commas > 0, !facts.allSatisfy({ $0.isClock || $0.isDay }) {
      return false
    }
    // `Den 10:e (helst) eller kl 9`: after a comma only what is more precise goes on with the same time.
    if commas > 0, mention.facts.allSatisfy({ $0.isClock }), facts.contains(where: \.isClock) { return false }
    return commas <= 1
  }

  static let negations: Set<String> = [
    "inte", "ej", "icke", "not", "utom", "forutom", "except", "varken", "neither", "nor", "excluding", "undantaget", "aldrig", "never",
    "heller",
  ]

  /// Whether a negation stands right before, with at most small words between.
  private static func isNegated(_ before: [String]) -> Bool {
    for word in before.reversed() {
      if negations.contains(word) { return true }
      guard
        ["pa", "den", "det", "on", "the", "till", "for", "med", "of", "av", "just", "nr", "kl", "vid", "in", "i", "at", "either"].contains(
          word)
      else { return false }
    }
    return false
  }
}
