/// Gives each clause of a reply its stance, and bare ones that of the clause they hang together with.
enum ClauseSettler {
  static func settled(_ clauses: [Clause]) -> [Clause] {
    var result = statementsApart(clauses)
    for index in result.indices {
      let words = ownWords(result[index])
      if result[index].mentions.isEmpty, isFallback(words) || isSupposition(result, at: index) {
        markFallback(at: index, &result)
      } else if words.count <= longest {
        result[index].stance = StanceReader.stance(of: words, isQuestion: result[index].isQuestion)
      } else {
        result[index].stance = .passing
      }
    }
    for index in result.indices {
      result[index].isOnForm = StanceReader.isOnForm(result[index].words)
      result[index].isCorrection = corrections.occur(in: result[index].words)
      result[index].isPast = past.occur(in: result[index].words) && result[index].words.contains { ["jag", "vi", "i", "we"].contains($0) }
    }
    // `Onsdag är jag ledig, så båda tiderna går`: free rather than off.
    for index in result.indices.dropLast()
    where [.decline, .hedge].contains(result[index].stance) && result[index + 1].sentence == result[index].sentence {
      if ["sa", "so"].contains(result[index + 1].connective), result[index + 1].stance == .accept,
        StanceReader.isFreeOrOff(result[index].words)
      {
        result[index].stance = .passing
      }
    }
    // `… because of a lecture that ends at 10`: the hour belongs to the reason.
    for index in result.indices.dropFirst()
    where Self.reasons.contains(result[index].connective) && result[index - 1].sentence == result[index].sentence
      && result[index].mentions.allSatisfy(\.isRefinement)
    {
      result[index].stance = .passing
    }
    // `Måndagen: dop`, `first choice: 2`: what stands on one side of the colon tells of the other.
    for index in result.indices.dropLast()
    where [":", "-"].contains(result[index + 1].mark) && result[index + 1].sentence == result[index].sentence {
      let next = result[index + 1]
      let isRemark = next.mark == "-" && next.stance == .passing && next.words.count > 3
      if result[index].stance == .bare, !result[index].mentions.isEmpty, next.mentions.isEmpty, next.stance != .bare, !isRemark {
        result[index].stance = next.stance
      } else if result[index].mentions.isEmpty, !next.mentions.isEmpty, result[index].words.count <= 5 {
        if ChoiceReader.second.occur(in: result[index].words) { result[index + 1].isFallback = true }
        if ChoiceReader.preferred.occur(in: result[index].words) { result[index + 1].isPreferred = true }
      }
    }
    // `… (brinell@kth.se, mån–ons)`: what stands in brackets belongs to what they explain.
    for index in result.indices where result[index].mark == "(" && index > 0 && result[index - 1].stance == .passing {
      for inside in result.indices[index...].prefix(4) {
        guard inside == index || result[inside].mark == ",", result[inside].sentence == result[index].sentence else { break }
        if result[inside].stance == .bare { result[inside].stance = .passing }
      }
    }
    let isReplaced = result.contains { replacing.occur(in: $0.words) }
    for index in result.indices where !isReplaced && result[index].isOthers && [.accept, .bare].contains(result[index].stance) {
      result[index].stance = .passing
    }
    // `Min lunch`: an hour of the writer's own.
    for index in result.indices
    where result[index].words.count == 2 && ["min", "my", "mitt"].contains(result[index].words[0]) && !result[index].mentions.isEmpty {
      result[index].stance = .passing
    }
    for index in result.indices where dependsOnAnswer(at: index, result) { result[index].dependsOnAnswer = true }
    for index in result.indices where result[index].mentions.allSatisfy(\.isHour) && result[index].words.count <= longest {
      spread(at: index, &result)
    }
    // `Tisdag, onsdag, torsdag: fullt`: what is said at the end goes for all.
    for index in result.indices.dropLast().reversed() {
      let next = result[index + 1]
      guard result[index].stance == .bare, !result[index].mentions.isEmpty, next.sentence == result[index].sentence, next.mark == ",",
        !next.mentions.isEmpty, next.words.first == "#", [.decline, .hedge].contains(next.stance), result[index].words == ["#"]
      else { continue }
      result[index].stance = next.stance
    }
    for index in result.indices where result[index].stance == .bare && !result[index].mentions.isEmpty && !result[index].isOfferLine {
      inherit(at: index, &result)
    }
    return result
  }

  /// `15.00 på onsdag, kan du skicka länk?`: only what comes last is asked.
  private static func statementsApart(_ clauses: [Clause]) -> [Clause] {
    var result = clauses
    for index in clauses.indices.dropFirst()
    where clauses[index].isQuestion && (clauses[index].mark == "," || Clause.contrasts.contains(clauses[index].connective)) {
      let asks = clauses[index]
      guard asks.mentions.isEmpty, !asks.hasPronoun || StanceReader.form.occur(in: asks.words), asks.words.count > 2,
        asking.contains(asks.words.first { $0 != "but" && $0 != "men" && $0 != "fast" } ?? "")
      else { continue }
      for before in clauses.indices[..<index].reversed() {
        guard clauses[before].sentence == asks.sentence, !asking.contains(clauses[before].words.first ?? "") else { break }
        result[before].isQuestion = false
      }
    }
    return result
  }

  private static let asking: Set<String> = [
    "kan", "kunde", "skulle", "ska", "far", "har", "ar", "finns", "gar", "behover", "vem", "var", "hur", "nar", "could",
    "can", "will", "would", "is", "are", "do", "does", "should", "shall", "may", "who", "where", "how", "when",
  ]

  private static let reasons: Set<String> = ["because", "eftersom", "since", "as"]

  /// Words of a clause that are read; what is longer says nothing for certain.
  private static let longest = 120

  /// The words without the negation that belongs to a mention.
  private static func ownWords(_ clause: Clause) -> [String] {
    guard clause.mentions.contains(where: \.isNegated) else { return clause.words }
    return clause.words.enumerated().filter { index, word in
      !(Mention.negations.contains(word) && clause.words[index...].prefix(5).contains("#"))
    }.map(\.element)
  }

  /// A choice that hangs on what the writer asks before it: `är den öppen tar vi 1`, `säger ni ja kan vi på onsdag`, `i så fall tar vi 2`.
  private static func dependsOnAnswer(at index: Int, _ clauses: [Clause]) -> Bool {
    let clause = clauses[index]
    if !clause.isQuestion, ifSo.occur(in: clause.words), clause.words.count <= 4 { return true }
    guard !clause.isQuestion, !clause.mentions.isEmpty || clause.hasPronoun else { return false }
    if inSuchCase.occur(in: clause.words) { return true }
    if inThatCase.occur(in: clause.words), clauses[..<index].contains(where: { $0.isQuestion || $0.words.contains("undrar") }) {
      return true
    }
    guard let verb = clause.words.first, inverted.contains(verb), clause.words.count > 3, !clause.words.contains("som"),
      subjects.contains(clause.words[1])
    else {
      return false
    }
    return clause.words.dropFirst(2).contains {
      ["tar", "kan", "kommer", "valjer", "gar", "passar", "funkar", "kor", "bokar", "blir", "pick", "take", "i'd", "we'd", "is"].contains(
        $0)
    }
  }

  /// Somebody else comes to the meeting: then that person's time is the choice.
  private static let replacing = Phrase.list(
    "i mitt stalle; i mitt stalle; tar motet; ta motet; kommer i stallet; kommer istallet; som kommer; instead of me; in my place; in my stead; take the meeting; takes the meeting; taking the meeting; representerar; ersatter mig; for min rakning; on my behalf; will be there instead; will come instead; comes instead"
  )
  private static let past = Phrase.list(
    "skrev; valde; sa; svarade; bad om; tackade ja; bokade; asked for; said; chose; picked; wrote; requested; accepted; agreed to; confirmed; bekraftade; har valt; har bokat"
  )
  private static let corrections = Phrase.list(
    """
    nej forresten; eller nej; eller forresten; nej vanta; vanta nej; jag menar; menade jag; jag menade; rattelse; no wait; wait no; i mean; i meant; or rather; scratch that; andrar mig; angrar mig; changed my mind; change my mind; correction; nej jag; fel av mig; det blev fel
    """)
  private static let ifSo = Phrase.list(
    "if yes; if so; om ja; i sa fall; in that case; i sadant fall; om nej; if no; if not; om svaret ar ja; if the answer is yes")
  private static let inSuchCase = Phrase.list("i sa fall; i sadant fall; in that case; if so; om ja; if yes; om nej; if no")
  private static let inThatCase = Phrase.list(
    "pa plats kan; on campus i; on zoom i; then we; then i; da tar vi; da tar jag; da kan vi; da kan jag; da blir det; da passar; da gar; da funkar; da valjer"
  )
  private static let inverted: Set<String> = [
    "ar", "sager", "far", "blir", "gar", "kan", "funkar", "finns", "har", "ska", "maste", "vill", "racker", "behover", "slipper",
    "kommer", "hinner", "orkar", "lyckas", "skulle", "should", "were", "had",
  ]
  private static let subjects: Set<String> = [
    "den", "det", "ni", "hon", "han", "vi", "jag", "du", "de", "man", "alla", "min", "var", "i", "we", "they", "she", "he", "my", "our",
  ]

  /// `Går den inte`: what follows is for that case.
  private static func isFallback(_ words: [String]) -> Bool {
    guard words.count <= 8, fallbacks.occur(in: words) else { return false }
    return fallbacks.without(words).allSatisfy { StanceReader.small.contains($0) }
  }

  /// `Är det för tätt inpå`, `should that be impossible`: names what may fail, and the time for that case follows.
  private static func isSupposition(_ clauses: [Clause], at index: Int) -> Bool {
    let clause = clauses[index]
    guard index + 1 < clauses.count, clauses[index + 1].sentence == clause.sentence, !clauses[index + 1].mentions.isEmpty,
      !clause.isQuestion,
      clause.words.count <= 9, let first = clause.words.first, supposing.contains(first), clause.words.count > 2,
      clause.hasPronoun || clause.words.contains("ni") || clause.words.contains("you")
    else { return false }
    return failing.occur(in: clause.words)
  }

  private static let supposing: Set<String> = [
    "ar", "blir", "skulle", "gar", "funkar", "passar", "should", "if", "om", "ifall", "were", "kan",
  ]
  private static let failing = Phrase.list(
    """
    inte; ej; not; doesn't; don't; can't; cannot; isn't; won't; for tatt; for tidigt; for sent; for snart; for kort; omojlig*; impossible; tagen; tagna; taken; upptag*; gone; bokad; booked; krock*; clash*; svart; difficult; too soon; too early; too late; too tight; no good; problem*; unavailable; borta; fel
    """)

  private static func markFallback(at index: Int, _ clauses: inout [Clause]) {
    let sentence = clauses[index].sentence
    if index + 1 < clauses.count, clauses[index + 1].sentence == sentence, !clauses[index + 1].mentions.isEmpty {
      clauses[index + 1].isFallback = true
    } else if index > 0, clauses[index - 1].sentence == sentence {
      clauses[index - 1].isFallback = true
    }
  }

  /// Lets a clause without a time change the clause beside it: `om jag får välja`, `om chefen kan`.
  private static func spread(at index: Int, _ clauses: inout [Clause]) {
    let clause = clauses[index]
    let previous = index > 0 && clauses[index - 1].sentence == clause.sentence ? index - 1 : nil
    let next = index + 1 < clauses.count && clauses[index + 1].sentence == clause.sentence ? index + 1 : nil
    if clause.mentions.isEmpty, clause.words.count <= 7, ChoiceReader.preferred.occur(in: clause.words), clause.stance != .decline,
      let previous,
      !clauses[previous].mentions.isEmpty
    {
      clauses[previous].isPreferred = true
    }
    let isVerbFirst = next != nil && clause.words.count > 1 && supposed.contains(clause.words[0]) && subjects.contains(clause.words[1])
    guard !clause.isQuestion, isVerbFirst || StanceReader.isCondition(clause.words), !fallbacks.occur(in: clause.words),
      next.map({ !clauses[$0].isFallback }) ?? true
    else {
      return
    }
    if let previous, !clauses[previous].mentions.isEmpty {
      if [.accept, .bare].contains(clauses[previous].stance) { clauses[previous].stance = .hedge }
    } else if let next, !clauses[next].mentions.isEmpty, [.accept, .bare].contains(clauses[next].stance) {
      clauses[next].stance = .hedge
    }
  }

  private static func inherit(at index: Int, _ clauses: inout [Clause]) {
    let clause = clauses[index]
    let previous = index > 0 && clauses[index - 1].sentence == clause.sentence ? clauses[index - 1] : nil
    // `Dörren till trappan (nr 4) är låst`
    if let previous, previous.stance == .passing, !clause.mentions.allSatisfy(\.isRefinement),
      clause.mark == "(" || !previous.mentions.isEmpty && clause.connective.isEmpty
        || clause.words.contains("alltsa") && !previous.mentions.isEmpty
    {
      clauses[index].stance = .passing
      return
    }
    let next = index + 1 < clauses.count && clauses[index + 1].sentence == clause.sentence ? clauses[index + 1] : nil
    let isAlike = ["likasa", "ocksa", "aven", "too", "also"].contains { clause.words.contains($0) }
    if let previous, previous.stance == .passing || isAlike && [.passing, .bare].contains(previous.stance),
      let alike = clauses[..<index].suffix(6).last(where: {
        $0.sentence == clause.sentence && !$0.mentions.isEmpty && ![.passing, .bare].contains($0.stance)
      })
    {
      clauses[index].stance = alike.stance
      return
    }
    let draws = ["sa", "so", "alltsa", "darfor", "then", "da"].contains(clause.connective)
    if let previous, !(draws && previous.stance == .decline), !Clause.contrasts.contains(clause.connective),
      !["annars", "otherwise"].contains(clause.connective),
      !clause.isFallback,
      ![.bare, .passing].contains(previous.stance), !clause.mentions.allSatisfy(\.isNegated),
      !previous.mentions.isEmpty || previous.stance == .hedge || previous.stance == .accept,
      !previous.mentions.contains(where: \.isNegated)
    {
      clauses[index].stance = previous.stance
    } else if let next, next.mark != "(" {
      // `Monday then, and I'll skip lunch` says something of its own.
      let isOwn = next.words.count > 1 && subjects.union(["i", "i'll", "we'll", "i'm", "we're", "i've"]).contains(next.words[1])
      let goesOn =
        next.words.first == "#" || !(isOwn && next.stance == .decline) && ["och", "and", "eller", "or", "el"].contains(next.connective)
      if goesOn, let first = next.mentions.first, !first.isNegated, next.stance != .bare, next.stance != .passing {
        clauses[index].stance = next.stance
      }
      if next.stance == .hedge, next.mentions.isEmpty, StanceReader.isReservation(next.words) { clauses[index].stance = .hedge }
    }
  }

  /// Verbs that open a condition: `hinner jag så`, `skulle jag bli frisk`.
  private static let supposed: Set<String> = ["kommer", "hinner", "skulle", "far", "blir", "orkar", "lyckas", "slipper"]

  private static let fallbacks = Phrase.list(
    """
    gar den inte; gar det inte; gar inte den; gar inte det; funkar den inte; funkar inte den; funkar det inte; funkar inte det; passar den inte; passar inte den; passar det inte; passar inte det; om inte det gar; om den inte gar;
    om det inte gar; om den inte funkar; om det inte funkar; om den inte passar; om det inte passar; om den ar tagen; om den ar upptagen; om den redan ar tagen; om den redan ar bokad; om den ar bokad; om den ryker; om den forsvinner; om inte;
    if not; if that is gone; if that's gone; if that is taken; if that's taken; if it is taken; if it's taken; if it's gone; if it is gone; if that doesn't work; if that does not work; if it doesn't work; if that one is gone; if that one is taken;
    if that one's gone; if that one's taken; if that's not possible; if that is not possible; if the first is taken; i nodfall; if need be; if necessary; om det kniper; failing that; failing which; failing 3; skulle den vara; skulle det inte; skulle den inte; should that fail; should it be taken; should that be taken; should that be gone; should it be gone; i annat fall; i sista hand
    """)
}
