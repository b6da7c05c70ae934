/// What is turned down, and what is settled only when all of a reply is read.
extension ChoiceReader {
  mutating func finish() {
    if choice.accepted.values.contains(2), !choice.proposals.isEmpty { choice.keepsOffered = true }
    // One of a set becomes plain when the reply elsewhere names one of it, or leaves one only.
    var unresolved: [[Int]] = []
    for group in choice.open {
      let left = group.filter { !choice.declined.contains($0) }
      if left.isEmpty || left.contains(where: { choice.accepted[$0] != nil }) { continue }
      if left.count == 1 && !choice.namesOtherDay || choice.isFree {
        for number in left { note(number, 1) }
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
      choice.proposals.isEmpty, !choice.wantsOther, !choice.isDoubtful
    {
      for slot in context.open where !choice.declined.contains(slot.number) { note(slot.number, 1) }
    }
    if choice.usual.isDisjoint(with: choice.accepted.keys) { choice.hedged.formUnion(choice.usual) }
    for number in choice.declined { choice.accepted[number] = nil }
    if choice.saysNone, !choice.accepted.isEmpty { choice.isDoubtful = true }
    if choice.declinesAll, choice.accepted.isEmpty { choice.declined.formUnion(context.openNumbers) }
    if !context.open.isEmpty, choice.declined.isSuperset(of: context.openNumbers) { choice.declinesAll = true }
  }

  mutating func decline(_ result: Resolved, _ mention: Mention, _ clause: Clause) {
    let day = clause.mentions.contains(where: \.hasDay) ? discourse.day : nil
    if result.isRest {
      choice.declined.formUnion(context.openNumbers.filter { choice.accepted[$0] == nil })
      return
    }
    if result.isAll || result.isBoth && result.slots.count == context.slots.count, mention.facts.allSatisfy({ $0.kind == 2 }) {
      choice.declinesAll = true
      return
    }
    // `Inte längre än till 10.45` bounds the end.
    if mention.isNegated || clause.words.contains("langre") || clause.words.contains("longer"), mention.isRefinement,
      mention.has({ if case .window(let window) = $0 { window.lowerBound == 0 } else { false } })
    {
      return
    }
    var numbers = Set(result.contradicts == nil ? result.slots : [])
    // `Torsdag har vi besök från 9`: the hours of that day.
    if mention.isRefinement, let day { numbers = numbers.filter { context.slot($0)?.day == day } }
    // A stretch of time that is taken rules out what it touches.
    for case .window(let window) in mention.facts where numbers.isEmpty {
      let days = mention.facts.filter(\.isDay)
      let touched = context.slots.filter { slot in
        (days.isEmpty ? discourse.day.map { $0 == slot.day } ?? true : days.allSatisfy { context.matches($0, slot.day, discourse) })
          && slot.start < window.upperBound && window.lowerBound < slot.end
      }
      numbers = Set(touched.map(\.number))
    }
    // `Onsdag är bra men inte halv tio`: another hour of that day.
    let wasOnly = mention.isRefinement && !numbers.isEmpty && numbers.isSuperset(of: choice.accepted.keys) && !choice.accepted.isEmpty
    withdraw(Array(numbers))
    if wasOnly, choice.open.isEmpty { choice.wantsOther = true }
  }
}
