/// What a reply says about the offered times, put together from its clauses.
struct Choice {
  /// Numbers that the writer says work, with how much they are liked (0 preferred, 1 plain, 2 only if need be).
  var accepted: [Int: Int] = [:]
  var declined: Set<Int> = []
  /// Numbers named with a reservation.
  var hedged: Set<Int> = []
  /// Numbers asked about.
  var asked: Set<Int> = []
  /// Numbers named in passing.
  var passing: Set<Int> = []
  /// Sets of which one is meant, not known which.
  var open: [[Int]] = []
  /// Numbers between which a contradiction leaves the choice.
  var contradicted: Set<Int> = []
  var proposals: [WallTime] = []
  /// Wants another time, without a start to propose.
  var wantsOther = false
  /// A wish for another start, while the offered one works too.
  var keepsOffered = false
  var declinesAll = false
  /// Chooses a time that has passed or that no letter offered.
  var choosesNothing = false
  /// Leaves the choice to the reader.
  var isFree = false
  /// Something said of a chosen time was not understood.
  var isDoubtful = false
  /// Accepted in the order of writing.
  var order: [Int] = []
  var isRanked = false

  var hasChoice: Bool { !accepted.isEmpty }
}

/// Reads the clauses of a reply into a choice.
struct ChoiceReader {
  let context: AnswerContext
  private var choice = Choice()
  private var discourse = Discourse()
  /// Mentions of the clause before whose stance later clauses of the sentence may tell.
  private var pending: (clause: Clause, slots: [Int], verdicts: [Resolved])?

  init(context: AnswerContext) { self.context = context }

  static func read(_ clauses: [Clause], in context: AnswerContext) -> Choice {
    var reader = ChoiceReader(context: context)
    let settled = ChoiceReader.settled(clauses)
    for (index, clause) in settled.enumerated() { reader.read(clause, before: index > 0 ? settled[index - 1] : nil) }
    reader.finish()
    return reader.choice
  }

  /// Gives each clause its own stance, and bare ones that of the clause they hang together with.
  private static func settled(_ clauses: [Clause]) -> [Clause] {
    var result = clauses
    for index in result.indices {
      result[index].stance = StanceReader.stance(of: ownWords(result[index]), isQuestion: result[index].isQuestion)
    }
    for index in result.indices where result[index].stance == .bare && !result[index].mentions.isEmpty && !result[index].isOfferLine {
      let clause = result[index]
      if index > 0, result[index - 1].sentence == clause.sentence, !Clause.contrasts.contains(clause.connective),
        clause.connective != "annars",
        ![.bare, .passing].contains(result[index - 1].stance), !clause.mentions.allSatisfy(\.isNegated)
      {
        result[index].stance = result[index - 1].stance
      } else if index + 1 < result.count, result[index + 1].sentence == clause.sentence {
        let next = result[index + 1]
        let goesOn = next.words.first == "#" || ["och", "and", "eller", "or", "el"].contains(next.connective)
        if goesOn, !next.mentions.isEmpty, !next.mentions[0].isNegated, next.stance != .bare, next.stance != .passing {
          result[index].stance = next.stance
        }
        if next.stance == .hedge, next.mentions.isEmpty { result[index].stance = .hedge }
      }
    }
    return result
  }

  /// The words without the negation that belongs to a mention.
  private static func ownWords(_ clause: Clause) -> [String] {
    guard clause.mentions.contains(where: \.isNegated), clause.mentions.count > 0 else { return clause.words }
    var words: [String] = []
    for (index, word) in clause.words.enumerated() {
      if Mention.negations.contains(word), clause.words[index...].prefix(5).contains("#") { continue }
      words.append(word)
    }
    return words
  }

  // MARK: One clause

  private mutating func read(_ clause: Clause, before: Clause?) {
    guard !clause.isPayload else { return }
    let sameSentence = before?.sentence == clause.sentence
    if clause.mentions.isEmpty {
      readPronoun(clause, sameSentence: sameSentence)
      return
    }
    var group: [Int] = []
    let resolved = clause.mentions.map { mention -> Resolved in
      let result = context.resolve(mention, discourse)
      remember(result, mention)
      group += result.slots
      return result
    }
    for (index, mention) in clause.mentions.enumerated() { apply(resolved[index], mention, clause, index) }
    let joined = context.byTime(Set(group))
    if joined.count > 1 { discourse.groups.append(joined) }
    pending = (clause, joined, resolved)
  }

  private mutating func remember(_ result: Resolved, _ mention: Mention) {
    if let day = result.day { discourse.day = day }
    guard !result.slots.isEmpty, !result.isNone, !result.isFree else { return }
    if discourse.slots != result.slots, discourse.slots.count == 1, result.slots.count == 1, !mention.isComparative {
      discourse.groups.append(context.byTime(Set(discourse.slots + result.slots)))
    }
    discourse.slots = result.slots
    if result.slots.count > 1 { discourse.groups.append(result.slots) }
  }

  /// A clause without a time of its own that speaks of the one before: `den tar vi`, `den går inte`.
  private mutating func readPronoun(_ clause: Clause, sameSentence: Bool) {
    guard let pending else { return }
    let answersLine = pending.clause.isOfferLine && !clause.isOfferLine
    guard sameSentence || clause.hasPronoun && clause.words.count <= 8 || answersLine else { return }
    switch clause.stance {
    case .accept:
      if answersLine || clause.hasPronoun, [.bare, .passing].contains(pending.clause.stance) || answersLine {
        let isWeak = clause.words.contains("om") || clause.words.contains("nodfall")
        let isBest = ["bast", "best", "helst", "prefer"].contains { clause.words.contains($0) }
        for result in pending.verdicts { accept(result, rank: isBest ? 0 : isWeak ? 2 : 1, isDefinite: true) }
      }
    case .decline:
      guard !clause.isQuestion, answersLine || clause.hasPronoun || ["men", "but", "fast"].contains(clause.connective) else { return }
      guard pending.clause.mentions.contains(where: { !$0.isNegated }) else { return }
      // What is turned down without being named anew is the last time named.
      if answersLine || clause.words.count <= 8 || clause.hasPronoun { withdraw(pending.slots) }
    case .hedge:
      if sameSentence || clause.words.count <= 8 { hedge(pending.slots) }
    default: break
    }
  }

  private mutating func withdraw(_ numbers: [Int]) {
    for number in numbers {
      choice.accepted[number] = nil
      choice.declined.insert(number)
    }
    choice.open.removeAll { Set($0) == Set(numbers) }
  }

  private mutating func hedge(_ numbers: [Int]) {
    for number in numbers where choice.accepted[number] != nil || choice.open.contains(where: { $0.contains(number) }) {
      choice.accepted[number] = nil
      choice.hedged.insert(number)
    }
  }

  private mutating func apply(_ result: Resolved, _ mention: Mention, _ clause: Clause, _ index: Int) {
    if result.isNone {
      let isTotal = mention.facts.allSatisfy { $0.kind == 2 } || Set(result.slots).isSuperset(of: context.openNumbers)
      if isTotal { choice.declinesAll = true } else { choice.declined.formUnion(result.slots) }
      return
    }
    var stance = mention.isNegated ? .decline : clause.stance
    if stance == .bare { stance = clause.isOfferLine ? .passing : .accept }
    if result.isFree {
      if stance != .ask { choice.isFree = true }
      return
    }
    if mention.isVague, stance == .accept, !mention.hasClock, mention.facts.count < 2 { stance = .hedge }
    if mention.has({ if case .habit = $0 { true } else { false } }), stance == .accept { stance = .hedge }
    if let numbers = result.contradicts {
      if [.accept, .wish, .hedge].contains(stance) {
        // `Kan vi ta onsdagen kl 10 i stället`: a start of its own, not a slip.
        if let proposal = result.proposal, stance == .wish || clause.words.contains("forst") { return propose(proposal, clause) }
        choice.contradicted.formUnion(numbers)
        if numbers.isEmpty { choice.isDoubtful = true }
      }
      return
    }
    switch stance {
    case .accept: accept(result, rank: rank(clause, index), isDefinite: result.namesAll || mention.isQuantity)
    case .decline:
      decline(result, mention)
    case .hedge:
      choice.hedged.formUnion(result.slots)
      if let proposal = result.proposal {
        propose(proposal, clause)
      } else if result.isOutside {
        choice.wantsOther = choice.wantsOther || clause.isQuestion
      }
    case .wish:
      if let proposal = result.proposal {
        propose(proposal, clause)
      } else if result.slots.isEmpty {
        choice.wantsOther = choice.wantsOther || result.isOutside
      } else if isPoliteChoice(clause) {
        accept(result, rank: rank(clause, index), isDefinite: result.namesAll)
      } else {
        choice.asked.formUnion(result.slots)
      }
    case .ask: choice.asked.formUnion(result.slots)
    case .passing, .bare: choice.passing.formUnion(result.slots)
    }
  }

  /// `Kan vi ta tvåan?` asks politely for an offered time.
  private func isPoliteChoice(_ clause: Clause) -> Bool { Self.politeChoice.occur(in: clause.words) }
  private static let politeChoice = Phrase.list(
    """
    kan vi ta
    kan vi kora
    kan vi saga
    kan jag fa
    kan jag ta
    kan vi boka
    kan vi fa
    ska vi saga
    ska vi ta
    could we do
    could we take
    could we go
    could i have
    can we do
    can we take
    can we go
    can i have
    can i take
    shall we
    let's
    may i have
    """)

  private mutating func propose(_ time: WallTime, _ clause: Clause) {
    guard !choice.proposals.contains(time), choice.proposals.count < AnswerLimits.standard.proposals else { return }
    choice.proposals.append(time)
  }

  private mutating func accept(_ result: Resolved, rank: Int, isDefinite: Bool) {
    if result.isRest {
      let left = context.open.map(\.number).filter { !choice.declined.contains($0) && choice.accepted[$0] == nil }
      for number in left { note(number, rank) }
      return
    }
    if let proposal = result.proposal {
      choice.proposals.append(proposal)
      return
    }
    if result.slots.isEmpty {
      if result.isOutside { choice.wantsOther = true } else { choice.choosesNothing = true }
      return
    }
    let open = result.slots.filter { context.openNumbers.contains($0) }
    if open.isEmpty {
      choice.choosesNothing = true
    } else if open.count == 1 || isDefinite {
      for number in open { note(number, rank) }
    } else {
      choice.open.append(open)
    }
  }

  private mutating func note(_ number: Int, _ rank: Int) {
    choice.accepted[number] = min(choice.accepted[number] ?? rank, rank)
    choice.declined.remove(number)
    choice.hedged.remove(number)
    if !choice.order.contains(number) { choice.order.append(number) }
  }

  private mutating func decline(_ result: Resolved, _ mention: Mention) {
    if result.isAll, mention.facts.allSatisfy({ $0.kind == 2 }) {
      choice.declinesAll = true
      return
    }
    var numbers = Set(result.slots)
    // A stretch of time that is taken rules out what it touches.
    for case .window(let window) in mention.facts where numbers.isEmpty {
      let days = mention.facts.filter(\.isDay)
      numbers = Set(
        context.slots.filter { slot in
          days.allSatisfy { context.matches($0, slot.day, discourse) } && slot.start < window.upperBound && window.lowerBound < slot.end
        }.map(\.number))
    }
    choice.declined.formUnion(numbers)
    for number in numbers { choice.accepted[number] = nil }
  }

  /// How much the writer likes a time: 0 best, 1 plain, 2 if need be.
  private func rank(_ clause: Clause, _ index: Int) -> Int {
    let words = clause.words
    if Self.second.occur(in: words) || ["annars", "otherwise"].contains(clause.connective) { return 2 }
    guard Self.preferred.occur(in: words) else { return 1 }
    if words.contains("hellre") || words.contains("rather"), words.contains("an") || words.contains("than"), index > 0 { return 2 }
    return 0
  }

  private static let preferred = Phrase.list(
    """
    helst
    hellre
    hellst
    bast
    best
    better
    battre
    prefer*
    foredra*
    rather
    favor*
    first choice
    forsta hand
    forsta val
    forstahandsval
    ideally
    ideal
    idealiskt
    optimalt
    enklast
    easiest
    if i get to choose
    om jag far valja
    om jag far bestamma
    smidigast
    suits me most
    allra
    """)
  private static let second = Phrase.list(
    """
    annars
    otherwise
    andra hand
    second choice
    andrahandsval
    andra val
    nodfall
    om det maste
    if need be
    if necessary
    if that is gone
    if that's gone
    if it is gone
    if it's gone
    if that is taken
    if that's taken
    if not
    om inte
    gar den inte
    reserv
    backup
    back-up
    fallback
    or else
    if i must
    at a pinch
    sekundart
    secondly
    plan b
    """)

  // MARK: At the end

  private mutating func finish() {
    // One of a set becomes plain when the reply elsewhere names one of it, or leaves one only.
    var unresolved: [[Int]] = []
    for group in choice.open {
      let left = group.filter { !choice.declined.contains($0) }
      if left.contains(where: { choice.accepted[$0] != nil }) { continue }
      if left.count == 1, let only = left.first {
        note(only, 1)
      } else if choice.isFree {
        left.forEach { note($0, 1) }
      } else {
        unresolved.append(left)
      }
    }
    if unresolved.count > 1, choice.accepted.isEmpty {
      let common = unresolved.dropFirst().reduce(Set(unresolved[0])) { $0.intersection($1) }
      if common.count == 1, let only = common.first {
        note(only, 1)
        unresolved = []
      }
    }
    choice.open = unresolved
    if choice.isFree, choice.accepted.isEmpty, choice.open.isEmpty, choice.hedged.isEmpty, choice.contradicted.isEmpty,
      choice.proposals.isEmpty
    {
      for slot in context.open where !choice.declined.contains(slot.number) { note(slot.number, 1) }
    }
    for number in choice.declined { choice.accepted[number] = nil }
    if choice.declinesAll, choice.accepted.isEmpty { choice.declined.formUnion(context.openNumbers) }
    if !context.open.isEmpty, choice.declined.isSuperset(of: context.openNumbers) { choice.declinesAll = true }
  }
}
