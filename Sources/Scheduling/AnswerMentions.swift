/// Facts that name one time, or one set of times, together: `tisdag 28 april kl 10`.
struct Mention: Hashable {
  var facts: [Fact]
  /// Tokens of its sentence.
  var range: Range<Int>
  /// `Inte fredag`, `alla utom fredag`.
  var isNegated = false
  /// `Till och med fredag`, `efter den 12:e`: a stretch that the day bounds.
  var bound: Bound?
  /// The last day of a stretch, where the facts are its first.
  var lastDay: [Fact] = []
  /// Something around it that is not understood may change the day: `torsdagen efter disputationen`.
  var isVague = false

  enum Bound: Hashable { case until, before, since, after }

  func has(_ test: (Fact) -> Bool) -> Bool { facts.contains(where: test) }
  var hasDay: Bool { has(\.isDay) }
  var hasClock: Bool { has(\.isClock) }
  var isQuantity: Bool { has { [2].contains($0.kind) } }
  /// Only narrows what was said before: a clock time, a part of the day.
  var isRefinement: Bool { facts.allSatisfy { $0.isClock || $0.kind == 7 } }
  /// Only an hour, in so many words or as a number too large for a place in the list.
  var isHour: Bool {
    facts.allSatisfy { fact in
      if case .bare(let number, _) = fact { number > 7 } else { fact.isClock || fact.kind == 7 }
    }
  }
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
        joins(
          last, facts, gap: tokens[min(last.range.upperBound, entity.range.lowerBound)..<entity.range.lowerBound],
          lastWord: last.range.upperBound > 0 ? tokens[last.range.upperBound - 1].fold : nil)
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
      if index > 0 {
        let gap = tokens[min(result[index - 1].range.upperBound, result[index].range.lowerBound)..<result[index].range.lowerBound]
        // `Varken 2 eller 3`, `any day but Wednesday`
        if result[index - 1].isNegated, gap.count <= 3, gap.allSatisfy({ conjunctions.contains($0.fold) }), !gap.isEmpty {
          result[index].isNegated = true
        }
        if result[index - 1].has({ $0 == .all }), tokens[result[index].range.lowerBound - 1].fold == "but" {
          result[index].isNegated = true
        }
      }
      if result[index].hasDay, !result[index].hasClock, !isExcepted(before) { result[index].bound = bound(before) }
      let after = result[index].range.upperBound
      if after + 1 < tokens.count, ["efter", "after", "innan", "before", "fore"].contains(tokens[after].fold),
        tokens[after + 1].kind == .word, result[index].hasDay,
        !["kl", "klockan", "jul", "at", "lunch"].contains(tokens[after + 1].fold)
      {
        result[index].isVague = true
      }
    }
    return joiningStretches(result, in: tokens)
  }

  /// `Från måndag till och med den 18 januari` is one stretch.
  private static func joiningStretches(_ mentions: [Mention], in tokens: [Token]) -> [Mention] {
    var result: [Mention] = []
    for mention in mentions {
      if var last = result.last, mention.bound == .until || isDash(tokens, last, mention), last.hasDay, mention.hasDay, !last.hasClock,
        !mention.hasClock, last.lastDay.isEmpty,
        tokens[min(last.range.upperBound, mention.range.lowerBound)..<mention.range.lowerBound].allSatisfy({ stretching.contains($0.fold) })
      {
        last.lastDay = mention.facts
        last.range = last.range.lowerBound..<mention.range.upperBound
        last.bound = nil
        result[result.count - 1] = last
      } else {
        result.append(mention)
      }
    }
    return result
  }

  private static func isDash(_ tokens: [Token], _ first: Mention, _ second: Mention) -> Bool {
    second.range.lowerBound == first.range.upperBound + 1 && tokens[first.range.upperBound].isMark("-")
  }

  private static let stretching: Set<String> = [
    "till", "och", "med", "tom", "t", "o", "m", ".", "until", "to", "through", "thru", "den", "the", "-", "fram", "tills",
  ]

  private static func bound(_ before: [String]) -> Bound? {
    let words = before.filter { !["den", "the", "pa", "on", ".", "och", "med", "o", "m"].contains($0) }
    let isInclusive = before.suffix(3).contains("med") || before.suffix(3).contains("m")
    switch words.last {
    case "till", "tom", "until", "through", "thru", "t", "tills", "to": return .until
    case "fore", "innan", "before": return .before
    case "fran", "from", "since", "fr": return isInclusive || before.contains("from") || before.contains("since") ? .since : .since
    case "efter", "after": return .after
    default: return nil
    }
  }

  static let exclusions: Set<String> = ["utom", "forutom", "except", "but"]

  private static func joins(_ mention: Mention, _ facts: [Fact], gap: ArraySlice<Token>, lastWord: String?) -> Bool {
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
    if gap.isEmpty || gap.count <= 2, mention.isQuantity, let last = lastWord,
      exclusions.contains(last) || gap.contains(where: { exclusions.contains($0.fold) })
    {
      return false
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

  private static let conjunctions: Set<String> = [
    "eller", "or", "nor", "och", "and", "el", "den", "the", "pa", "on", "/", ",", "v", "heller",
  ]

  /// `Apart from the Tuesday`, `med undantag för fredagen`
  private static func isExcepted(_ before: [String]) -> Bool {
    guard let at = before.lastIndex(where: { ["from", "fran", "for", "av", "of"].contains($0) }), at > 0 else { return false }
    return exceptions.contains(before[at - 1]) && before[(at + 1)...].allSatisfy { ["den", "the", "pa", "on"].contains($0) }
  }

  private static let exceptions: Set<String> = [
    "apart", "aside", "bortsett", "franset", "undantag", "exception", "save", "except", "forutom",
  ]

  static let negations: Set<String> = [
    "inte", "ej", "icke", "not", "utom", "forutom", "except", "varken", "neither", "nor", "excluding", "undantaget", "aldrig", "never",
  ]

  /// Whether a negation stands right before, with at most small words between.
  private static func isNegated(_ before: [String]) -> Bool {
    if isExcepted(before) { return true }
    for word in before.reversed() {
      if negations.contains(word) { return true }
      // `At 11 rather than 10`, `klockan 11 i stället för 10`
      if word == "than", before.contains("rather") { return true }
      if ["instead", "istallet", "stallet"].contains(word), ["of", "for"].contains(where: { before.contains($0) }) { return true }
      guard
        ["pa", "den", "det", "on", "the", "till", "for", "med", "of", "av", "just", "nr", "kl", "vid", "in", "i", "at", "either"].contains(
          word)
      else { return false }
    }
    return false
  }
}
