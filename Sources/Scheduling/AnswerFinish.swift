/// What is settled only when all of a reply is read.
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
}
