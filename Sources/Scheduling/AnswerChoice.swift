/// Reads the clauses of a reply into a choice.
struct ChoiceReader {
  let context: AnswerContext
  var choice = Choice()
  var discourse = Discourse()
  /// The last clause with a time, of which later clauses may speak: `den tar vi`.
  private var pending: (clause: Clause, results: [Resolved])?
  /// Times named in the sentence of that clause.
  private var named: Set<Int> = []

  private init(context: AnswerContext) { self.context = context }

  static func read(_ clauses: [Clause], in context: AnswerContext) -> Choice {
    var reader = ChoiceReader(context: context)
    var before: Clause?
    for clause in clauses {
      if !clause.isPayload { reader.read(clause, sameSentence: before?.sentence == clause.sentence) }
      before = clause
    }
    reader.finish()
    return reader.choice
  }

  private mutating func read(_ clause: Clause, sameSentence: Bool) {
    if clause.isRanked { choice.isRanked = true }
    if Self.divided.occur(in: clause.words), clause.words.count <= 5 || !clause.mentions.isEmpty { choice.isDoubtful = true }
    // `Onsdag … eller torsdag?`
    if clause.isQuestion, ["eller", "or"].contains(clause.connective), clause.words.count <= 3, !clause.mentions.isEmpty {
      choice.isDoubtful = true
    }
    if Self.leaningLate.occur(in: clause.words) { choice.leansLate = true }
    // `Onsdag är bra, fast helst lite senare på dagen`
    if clause.mentions.isEmpty, Self.shifting.occur(in: clause.words), clause.words.contains(where: Self.wishes.contains),
      !choice.accepted.isEmpty
    {
      choice.wantsOther = true
    }
    if clause.mentions.isEmpty, Self.likesOne.occur(in: clause.words) { choice.likesUnnamed = true }
    if clause.dependsOnAnswer { choice.depends = true }
    if clause.isOnForm { choice.isOnForm = true }
    if clause.isCorrection {
      choice.accepted = [:]
      choice.open = []
    }
    if clause.stance == .hedge, clause.words.contains("pa") || clause.words.contains("on") || clause.words.contains("depending"),
      Self.depending.occur(in: clause.words)
    {
      choice.depends = true
      return
    }
    if clause.mentions.isEmpty, clause.isAlone, !clause.isQuestion, let asked = pending, asked.clause.isQuestion,
      asked.clause.words == ["#"],
      let first = clause.words.first, Self.yes.contains(first), ![.decline, .hedge].contains(clause.stance)
    {
      // `Wednesday? Sure!`
      let slots = asked.results.flatMap(\.slots)
      choice.asked.subtract(slots)
      choice.askedIfFree.subtract(slots)
      for result in asked.results { accept(result, rank: 1, isDefinite: result.namesAll) }
      pending = nil
      return
    }
    guard !clause.mentions.isEmpty else { return readPronoun(clause, sameSentence: sameSentence) }
    // `I teach every day except Tuesday`: that one is left.
    if clause.stance == .decline, clause.mentions.count > 1, clause.mentions[0].has({ $0 == .all }),
      clause.mentions.dropFirst().allSatisfy(\.isNegated)
    {
      let left = clause.mentions.dropFirst().flatMap { context.resolve($0, discourse).slots }
      choice.declined.formUnion(context.openNumbers.subtracting(left))
      return
    }
    var group: [Int] = []
    var results: [Resolved] = []
    for mention in narrowed(clause) {
      let stance = mention.isNegated ? .decline : clause.stance
      let bounded = context.bounded(asHour(mention, in: clause), declines: stance == .decline)
      var result = context.resolve(bounded, discourse)
      if result.isThose { result.slots = [] }
      // `Onsdagens tider går båda två`: all of those just named.
      if result.isBoth || result.isAll, bounded.facts.allSatisfy({ $0.kind == 2 }) {
        if group.count > 1 {
          result.slots = context.byTime(Set(group))
        } else if result.isBoth {
          let named = discourse.groups.last ?? (context.open.count == 2 ? context.open.map(\.number) : [])
          result.slots = named
          if named.count < 2 { result.contradicts = context.openNumbers.sorted() }
        }
      }
      remember(result, bounded, stance)
      if !result.isFree { group += result.slots }
      results.append(result)
      apply(result, bounded, clause, results.count - 1)
    }
    let joined = context.byTime(Set(group))
    if joined.count > 1, joined.count < context.slots.count || clause.mentions.count > 1 { discourse.groups.append(joined) }
    if discourse.groups.count > 8 { discourse.groups.removeFirst() }
    named = pending?.clause.sentence == clause.sentence ? named.union(group) : Set(group)
    pending = (clause, results)
  }

  /// `At 3 is OK, but 4 would be better`: an hour, as the one before.
  private func asHour(_ mention: Mention, in clause: Clause) -> Mention {
    guard discourse.isLive, discourse.hasClock, mention.facts.count == 1, case .bare(let number, _)? = mention.facts.first,
      (1...18).contains(number), clause.stance == .wish || Self.better.occur(in: clause.words)
    else { return mention }
    var mention = mention
    mention.facts = [.clock((number < 7 ? number + 12 : number) * 60, slack: 0)]
    return mention
  }

  /// `Anything in the week of the 26th`: a limit behind `all` leaves only what it names.
  private func narrowed(_ clause: Clause) -> [Mention] {
    let mentions = clause.mentions
    guard mentions.count > 1, let first = mentions.first, first.facts == [.all], !Mention.exclusions.contains(where: clause.words.contains),
      !mentions.dropFirst().contains(where: \.isNegated),
      mentions.dropFirst().allSatisfy({ $0.hasDay || $0.isRefinement })
    else { return mentions }
    return mentions.dropFirst().map { mention in
      var mention = mention
      mention.facts.append(.all)
      return mention
    }
  }

  private mutating func remember(_ result: Resolved, _ mention: Mention, _ stance: Stance) {
    let only = result.slots.count == 1 ? result.slots.first.flatMap(context.slot)?.day : nil
    if let day = result.day ?? only, mention.hasDay || stance != .decline { discourse.day = day }
    for case .span(let span) in mention.facts where result.day == nil && span.upperBound.number - span.lowerBound.number <= 6 {
      discourse.day = span.upperBound
    }
    discourse.hasClock = mention.hasClock
    discourse.isLive = !result.isNone && ![.decline, .passing, .ask].contains(stance)
    if result.group.count == 2, result.group.count < context.slots.count { discourse.groups.append(result.group) }
    guard !result.slots.isEmpty, !result.isNone, !result.isFree else { return }
    if discourse.slots != result.slots, discourse.slots.count == 1, result.slots.count == 1, !mention.isComparative {
      discourse.groups.append(context.byTime(Set(discourse.slots + result.slots)))
    }
    discourse.slots = result.slots
    if result.slots.count > 1, result.slots.count < context.slots.count || context.slots.count == 2 {
      discourse.groups.append(result.slots)
    }
  }

  /// A clause without a time of its own that speaks of the one before.
  private mutating func readPronoun(_ clause: Clause, sameSentence: Bool) {
    guard let pending else { return }
    let answersLine = pending.clause.isOfferLine && !clause.isOfferLine
    let isShort = clause.words.count <= 8
    guard sameSentence || clause.hasPronoun && isShort || answersLine || clause.stance == .decline && clause.words.count <= 3 else {
      return
    }
    let slots = pending.results.flatMap(\.slots)
    switch clause.stance {
    case .accept:
      // `Tisdagen veckan efter, alltså den 29:e, är bäst`
      let goesOn = sameSentence && Self.predicates.contains(clause.words.first ?? "")
      // `Fredag är inte optimalt, men det går`
      let isGranted =
        pending.clause.stance == .decline && Clause.contrasts.contains(clause.connective) && clause.hasPronoun && sameSentence
        && slots.count == 1 && Self.lukewarm.occur(in: pending.clause.words)
      if isGranted { choice.declined.subtract(slots) }
      guard
        answersLine || isGranted || (clause.hasPronoun || goesOn) && [.bare, .passing, .askIfFree, .ask].contains(pending.clause.stance)
      else {
        return
      }
      // A yes to a time that was asked about hangs on the answer.
      if pending.clause.isQuestion { choice.depends = true }
      let rank = clause.words.contains("om") || clause.words.contains("nodfall") ? 2 : Self.preferred.occur(in: clause.words) ? 0 : 1
      if let only = slots.first, slots.count == 1, !clause.isQuestion { choice.firm.insert(only) }
      for (result, mention) in zip(pending.results, pending.clause.mentions)
      where !mention.isNegated && (!result.slots.isEmpty || answersLine) {
        accept(result, rank: rank, isDefinite: result.namesAll)
      }
    case .decline
    where clause.words.allSatisfy({
      [
        "so", "sa", "no", "nej", "alltsa", "tyvarr", "unfortunately", "sorry", "tack", "thanks", "never", "aldrig", "way", "i", "livet",
        "fast", "men", "but", "hm", "nja", "alas",
      ].contains($0)
    }):
      if sameSentence { withdraw(slots) } else if slots.contains(where: { choice.accepted[$0] != nil }) { choice.isDoubtful = true }
    case .decline where sameSentence && !clause.hasPronoun && ["mig", "oss", "me", "us", "del"].contains(where: clause.words.contains):
      choice.isDoubtful = true
    case .decline:
      // `I can do Friday, my colleague can't`
      if sameSentence, pending.clause.stance == .accept, Self.elliptic.contains(clause.words.last ?? "") { choice.isDoubtful = true }
      // `Then I don't have to move my teaching` tells what follows.
      guard clause.words.first != "then", !Self.elsewhen.occur(in: clause.words) else { return }
      let isBeside = pending.clause.sentence == clause.sentence
      // `Torsdag, men inte mitt i maten`: one of those on that day; which, is told elsewhere.
      if !clause.hasPronoun, !answersLine, slots.count > 1, !slots.allSatisfy({ choice.accepted[$0] != nil }) { return }
      guard !clause.isQuestion,
        answersLine || clause.hasPronoun || isBeside && Clause.contrasts.contains(clause.connective)
          || ["when", "nar", "som"].contains(clause.words.first ?? "") && sameSentence,
        isShort || clause.hasPronoun,
        pending.clause.mentions.contains(where: { !$0.isNegated }), pending.clause.mentions.last.map({ !$0.isNegated }) ?? false
      else { return }
      withdraw(slots)
    case .hedge:
      guard sameSentence || clause.words.count <= 16, StanceReader.isReservation(clause.words) else { return }
      for number in named.union(slots) where choice.accepted[number] != nil || choice.open.contains(where: { $0.contains(number) }) {
        choice.accepted[number] = nil
        choice.hedged.insert(number)
      }
    default: break
    }
  }

  mutating func withdraw(_ numbers: [Int]) {
    for number in numbers {
      choice.accepted[number] = nil
      choice.declined.insert(number)
    }
    choice.open.removeAll { Set($0) == Set(numbers) }
  }

  // MARK: One mention

  private mutating func apply(_ result: Resolved, _ mention: Mention, _ clause: Clause, _ index: Int) {
    if result.isNone {
      let isTotal = mention.facts.allSatisfy { $0.kind == 2 } || Set(result.slots).isSuperset(of: context.openNumbers)
      if isTotal { (choice.declinesAll, choice.saysNone) = (true, true) } else { choice.declined.formUnion(result.slots) }
      return
    }
    var stance = mention.isNegated ? .decline : clause.stance
    if mention.has({ if case .notBefore = $0 { true } else { false } }) {
      // `But not before 11`: what begins earlier does not work after all.
      guard let proposal = result.proposal else { return }
      withdraw(choice.accepted.keys.filter { context.slot($0)?.day == proposal.day })
      return propose(proposal)
    }
    if result.isThose, mention.facts.allSatisfy({ $0.kind == 2 }) {
      if stance == .decline { choice.declinesAll = true }
      return
    }
    if stance == .bare { stance = clause.isOfferLine ? .passing : .accept }
    if result.isFree, mention.facts.allSatisfy({ $0.kind == 2 }) {
      if [.accept, .passing].contains(stance) { choice.isFree = true }
      return
    }
    // `Anything after the clocks change`: all, with a limit that is not understood.
    if [.accept, .bare].contains(stance), mention.facts == [.all], clause.mentions.count == 1,
      Self.limits.contains(where: clause.words.contains)
    {
      stance = .hedge
    }
    let isHabit = mention.has { if case .habit = $0 { true } else { false } }
    if stance == .accept, isHabit, !result.slots.isEmpty, result.contradicts == nil {
      choice.usual.formUnion(result.slots)
      return
    }
    if stance == .accept, mention.isVague && !mention.hasClock && mention.facts.count < 2 { stance = .hedge }
    if let numbers = result.contradicts {
      guard [.accept, .wish, .hedge, .askIfFree, .ask].contains(stance) else { return }
      // `Kan vi ta onsdagen kl 10 i stället`: a start of its own, not a slip.
      if let proposal = result.proposal, stance == .wish || stance == .ask && mention.hasDay && clause.words.count <= 8 {
        return propose(proposal)
      }
      if stance == .ask { return }
      choice.contradicted.formUnion(numbers)
      if numbers.isEmpty { choice.isDoubtful = true }
      return
    }
    switch stance {
    case .accept:
      // `Lucka på fredag först efter tre`, where noon is offered.
      if index > 0, mention.isRefinement, clause.mentions[index - 1].hasDay, mention.has({ if case .window = $0 { true } else { false } }),
        result.slots.isEmpty
      {
        choice.isDoubtful = true
      }
      // `Hellre eftermiddag än morgon` turns the morning down.
      if index > 0, result.slots.count > 1, ["an", "than"].contains(where: clause.words.contains) { return }
      // `Either will do, but the later one`: chosen among those that work, it is the best of them.
      let isChosen =
        result.picksFromGroup && result.slots.count == 1 && choice.accepted.count > 1
        && result.slots.allSatisfy { choice.accepted[$0] != nil }
      if clause.stance == .accept || Self.conclusions.contains(clause.words.first ?? ""), result.slots.count == 1 {
        choice.firm.formUnion(result.slots)
      }
      accept(result, rank: isChosen ? 0 : rank(clause, index), isDefinite: result.namesAll, isSaid: clause.stance == .accept)
    case .decline:
      // `Onsdag! Nej torsdag!` may put Thursday in Wednesday's place.
      if !choice.accepted.isEmpty, ["nej", "no"].contains(clause.words.first ?? ""), clause.words.dropFirst().first == "#",
        clause.words.count <= 3
      {
        choice.isDoubtful = true
      }
      decline(result, mention, clause)
    case .hedge:
      choice.hedged.formUnion(result.slots)
      // `Thursday for now, I'll confirm tomorrow`
      if result.slots.isEmpty, result.proposal == nil, clause.sentence == pending?.clause.sentence, !clause.isQuestion,
        StanceReader.isReservation(clause.words)
      {
        choice.isDoubtful = true
      }
      let isNumber = mention.facts.count == 1 && mention.has { if case .bare = $0 { true } else { false } }
      if let proposal = result.proposal, !isNumber {
        propose(proposal)
      } else if result.isOutside, clause.isQuestion {
        choice.wantsOther = true
      }
    case .wish:
      if let proposal = result.proposal {
        propose(proposal)
        if Self.preferred.occur(in: clause.words) || Self.liking.occur(in: clause.words) { choice.keepsOffered = true }
      } else if result.slots.isEmpty {
        choice.wantsOther = choice.wantsOther || result.isOutside
      } else if Self.deadline.occur(in: clause.words) {
        choice.passing.formUnion(result.slots)
      } else if Self.isPolite(clause.words)
        || !clause.isQuestion
          && (Self.better.occur(in: clause.words) || StanceReader.isBetter(clause.words) && !clause.words.contains("hade")
            || Self.wanting.occur(in: clause.words))
          && !Self.other.occur(in: clause.words)
      {
        accept(result, rank: rank(clause, index), isDefinite: result.namesAll)
      } else {
        choice.asked.formUnion(result.slots)
      }
    case .askIfFree:
      choice.asked.formUnion(result.slots)
      choice.askedIfFree.formUnion(result.slots)
    case .ask:
      choice.asked.formUnion(result.slots)
      if let proposal = result.proposal, mention.hasClock, mention.hasDay && clause.words.count <= 8 || clause.words.count <= 3,
        !Self.coming.occur(in: clause.words)
      {
        propose(proposal)
      } else if result.isOutside, result.slots.isEmpty, mention.hasDay, clause.words.count <= 9,
        Self.vaguely.contains(clause.words.first ?? "") || Self.someDay.occur(in: clause.words)
      {
        choice.wantsOther = true
      }
    case .passing, .bare:
      if clause.isOthers { choice.others.formUnion(result.slots) }
      // `Late afternoons, say after 4 pm`: a bound that what was taken does not keep.
      if clause.sentence == pending?.clause.sentence, mention.isRefinement, !choice.accepted.isEmpty,
        mention.has({ if case .window = $0 { true } else { false } }), result.slots.isEmpty
      {
        choice.isDoubtful = true
      }
      if !mention.facts.allSatisfy({ [2, 7].contains($0.kind) }), !clause.isPast, !clause.isOfferLine {
        choice.passing.formUnion(result.slots)
      }
      if result.isOutside, mention.hasDay, Clause.contrasts.contains(clause.connective) { choice.namesOtherDay = true }
    }
  }

  private mutating func propose(_ time: WallTime) {
    guard !choice.proposals.contains(time), choice.proposals.count < AnswerLimits.standard.proposals else { return }
    choice.proposals.append(time)
  }

  private mutating func accept(_ result: Resolved, rank: Int, isDefinite: Bool, isSaid: Bool = true) {
    if result.isRest {
      for number in context.openNumbers where !choice.declined.contains(number) && choice.accepted[number] == nil { note(number, rank) }
      return
    }
    if let proposal = result.proposal { return propose(proposal) }
    if result.slots.isEmpty {
      if !result.isOutside { choice.isDoubtful = true } else if isSaid || choice.accepted.isEmpty { choice.wantsOther = true }
      return
    }
    let open = result.slots.filter { context.openNumbers.contains($0) }
    if open.isEmpty {
      choice.isDoubtful = true
    } else if result.isAll, result.slots.count == context.slots.count {
      for number in open where !choice.declined.contains(number) { note(number, rank) }
    } else if open.count == 1 || isDefinite {
      for number in open { note(number, rank) }
    } else if rank == 0, open.count < choice.accepted.count, open.allSatisfy({ choice.accepted[$0] != nil }) {
      // Liked best, but two of them fit.
      choice.isDoubtful = true
    } else if rank == 0, case let known = open.filter({ choice.accepted[$0] != nil }), known.count == 1 {
      // `Båda går, helst den i november`
      note(known[0], 0)
    } else {
      choice.open.append(open)
    }
  }

  mutating func note(_ number: Int, _ rank: Int) {
    // Turned down and taken in one mail: a person must ask.
    if choice.declined.remove(number) != nil { choice.contradicted.insert(number) }
    choice.accepted[number] = min(choice.accepted[number] ?? rank, rank)
    if !choice.order.contains(number) { choice.order.append(number) }
  }
}
