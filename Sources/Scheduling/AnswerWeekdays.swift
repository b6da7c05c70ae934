/// Weeks and days of the week.
extension Scanner {
  // MARK: Weeks

  func week(at index: Int) -> Entity? {
    let monday = context.received.day.monday
    let later = Self.weeksLater.compactMap { end(of: $0.0, at: index) }.max() ?? index
    for (phrases, weeks) in Self.weeksAhead {
      if let end = end(of: phrases, at: index), end >= later {
        return Entity(index..<end, .span(monday.adding(7 * weeks)...monday.adding(7 * weeks + 6)))
      }
    }
    if let end = end(of: Self.weekOf, at: index), let date = day(at: end), case .dates(let readings)? = date.facts.first,
      let first = readings.first, let monday = resolve(first)?.monday
    {
      return Entity(index..<date.range.upperBound, .span(monday...monday.adding(6)))
    }
    for (phrases, weeks) in Self.weeksLater {
      if let end = end(of: phrases, at: index) { return Entity(index..<end, .weeksLater(weeks)) }
    }
    guard ["v", "vecka", "veckan", "week", "weeks", "veckorna", "veckor", "wk"].contains(fold(index)) else {
      // `v. 17 eller 18`: the second number has no word of its own.
      if let number = plainNumber(index), ["eller", "och", "or", "and", "nor", "-"].contains(fold(index - 1)),
        isNumber(index - 2) || isNumber(index - 3),
        ["v", "vecka", "veckorna", "week", "weeks"].contains(fold(index - 3))
          || ["v", "vecka", "veckorna", "week", "weeks"].contains(fold(index - 4)),
        let span = span(ofWeek: number)
      {
        return Entity(index..<index + 1, .span(span))
      }
      return nil
    }
    var next = index + 1
    if token(next)?.isMark(".") ?? false { next += 1 }
    if ["no", "nr"].contains(fold(next)) { next += 1 }
    guard let number = plainNumber(next), let first = span(ofWeek: number) else { return nil }
    // A range of weeks.
    if token(next + 1)?.isMark("-") ?? false, let last = plainNumber(next + 2), let second = span(ofWeek: last),
      first.lowerBound < second.lowerBound
    {
      return Entity(index..<next + 3, .span(first.lowerBound...second.upperBound))
    }
    return Entity(index..<next + 1, .span(first))
  }

  /// The next week of that number, this week included.
  func span(ofWeek number: Int) -> ClosedRange<Day>? {
    guard (1...53).contains(number) else { return nil }
    let monday = context.received.day.monday
    return (-1...54).lazy.map { monday.adding(7 * $0) }.first { $0.week == number }.map { $0...$0.adding(6) }
  }

  private static let weeksAhead: [(Phrases, Int)] = [
    (Phrase.list("veckan efter nasta\nthe week after next\nweek after next\nom tva veckor\nin two weeks\nnastnasta vecka"), 2),
    (Phrase.list("nasta vecka\ni nasta vecka\nnext week\nkommande vecka\nthe coming week\nnasta v\nveckan som kommer"), 1),
    (Phrase.list("den har veckan\ndenna vecka\nthis week\ni veckan\nden har v"), 0),
  ]
  private static let weekOf = Phrase.list(
    "week of; week beginning; week commencing; week starting; week starting on; week from; week with; w/c; veckan som borjar; veckan som borjar den; veckan fran; veckan med; veckan med den"
  )
  private static let weeksLater: [(Phrases, Int)] = [
    (
      Phrase.list(
        "veckan efter det\nveckan efter\ni veckan efter\ni veckan darpa\ni veckan efter det\nin the week after\nveckan darpa\nveckan darefter\nthe week after that\nthe week after\nweek after\nthe following week\nfoljande vecka\nveckan darp\na week later\nen vecka senare"
      ), 1
    ),
    (Phrase.list("veckan innan\nveckan fore\nthe week before"), -1),
  ]

  // MARK: Days of the week

  func weekday(at index: Int) -> Entity? {
    var at = index
    let words = Self.leads.first { self.end(of: $0.phrases, at: index) != nil }
    if let words, let end = end(of: words.phrases, at: index) { at = end }
    guard let name = weekdayName(at) else { return nil }
    // `Ha en fin torsdag!` is no choice.
    if at == index, Self.wishes.contains(fold(index - 1)) { return Entity(index..<index + 1, .noise) }
    var end = at + 1
    let isHabit = name.isHabit && !["the", "those", "both", "your"].contains(fold(index - 1))
    var facts: [Fact] = [isHabit ? .habit(name.days) : .weekdays(name.days)]
    if let part = name.part { facts.append(.part(part)) }
    if isHabit { return Entity(index..<end, facts) }
    if let last = self.end(of: Self.sameDayLater, at: end), (week(at: end)?.range.upperBound ?? last) <= last {
      // Tisdagen därpå: the same day of the week once more, after the day spoken of before.
      facts.append(.weeksLater(1))
      return Entity(index..<last, facts)
    }
    if let last = self.end(of: Self.inAWeek, at: end), let day = name.days.first, name.days.count == 1 {
      let nearest = next(day, includingToday: true).adding(7)
      return Entity(index..<last, .span(nearest...nearest))
    }
    guard name.days.count == 1, let day = name.days.first else { return Entity(index..<end, facts) }
    // `Wednesday early, Wednesday late`, where two are offered on that day.
    if let direction = ["early": 1, "tidigt": 1, "late": -1, "sent": -1][fold(end)], token(end + 1).map({ $0.kind == .mark }) ?? true,
      Set(context.slots.filter { $0.day.weekday == day }.map(\.day)).count == 1, context.slots.count(where: { $0.day.weekday == day }) > 1
    {
      return Entity(index..<end + 1, facts + [.comparative(direction)])
    }
    switch fold(at).hasSuffix("arna") ? nil : words?.meaning {
    case .nearest where fold(at).hasSuffix("en"): break
    case .nearest:
      // Only where the nearest is offered: `på torsdag` is also said of a Thursday further off.
      let nearest = next(day, includingToday: false)
      let offered = context.slots.filter { $0.day.weekday == day }
      if offered.isEmpty || offered.contains(where: { $0.day == nearest }) { facts.append(.either([nearest])) }
    case .this:
      let nearest = next(day, includingToday: true)
      facts.append(.either([nearest]))
    case .following:
      let nearest = next(day, includingToday: false)
      let inNextWeek = context.received.day.monday.adding(6 + day)
      // In English `next Monday` may skip the nearest one, in Swedish it lies in the next week or is the nearest.
      facts.append(.either(isSwedish ? (nearest == inNextWeek ? [nearest] : [nearest, inNextWeek]) : [nearest, nearest.adding(7)]))
    case .later: facts.append(.weeksLater(1))
    case nil: break
    }
    end = max(end, at + 1)
    return Entity(index..<end, facts)
  }

  private static let wishes: Set<String> = [
    "trevlig", "fin", "skon", "harlig", "underbar", "nice", "lovely", "great", "happy", "good", "god", "glad", "toppen", "bra", "grym",
  ]

  private enum Lead { case nearest, this, following, later }
  private static let leads: [(phrases: Phrases, meaning: Lead)] = [
    (Phrase.list("pa"), .nearest),
    (Phrase.list("this; this coming; coming; nu; nu pa; den har; nastkommande; kommande; nu kommande"), .this),
    (Phrase.list("nasta; next"), .following), (Phrase.list("the following; following; foljande; efterfoljande"), .later),
  ]
  private static let sameDayLater = Phrase.list(
    "darpa\ndarefter\nefter det\nafter that\nthereafter\nveckan darpa\nveckan efter\nthe week after\nveckan darefter")
  private static let inAWeek = Phrase.list("om en vecka\nin a week\na week from now")

  private func next(_ weekday: Int, includingToday: Bool) -> Day {
    let today = context.received.day
    let ahead = (weekday - today.weekday + 7) % 7
    return today.adding(ahead == 0 && !includingToday ? 7 : ahead)
  }

  private func weekdayName(_ index: Int) -> (days: Set<Int>, isHabit: Bool, part: ClosedRange<Int>?)? {
    guard let token = token(index), token.kind == .word else { return nil }
    if let day = Self.short[token.fold] {
      // `man` is a pronoun, `fri` means free, `sun` shines.
      if token.fold == "man", token.word != "mån" || fold(index + 1) == "av" { return nil }
      if token.fold == "lor", token.word != "lör" { return nil }
      if token.fold == "fri", isSwedish { return nil }
      return ([day], false, nil)
    }
    for (day, names) in Self.names.enumerated() {
      for name in names where token.fold.hasPrefix(name) {
        let rest = String(token.fold.dropFirst(name.count))
        if ["", "en", "ens", "'s"].contains(rest) { return ([day + 1], false, nil) }
        if ["ar", "arna", "arnas", "s"].contains(rest) {
          // Tisdagstider are not Tuesdays: `Tuesdays` and `tisdagar` are.
          return ([day + 1], rest != "arna" && rest != "arnas", nil)
        }
        let tail = rest.hasPrefix("s") ? String(rest.dropFirst()) : rest
        let bare = tail.hasPrefix("-") ? String(tail.dropFirst()) : tail
        if let part = Scanner.parts[bare] { return ([day + 1], false, part) }
        if Scanner.slotNouns.contains(bare) { return ([day + 1], false, nil) }
      }
    }
    return misspelt(token.fold)
  }

  /// A name one slip away from a day: every day that it may be.
  private func misspelt(_ word: String) -> (days: Set<Int>, isHabit: Bool, part: ClosedRange<Int>?)? {
    let bare = word.count > 7 && word.hasSuffix("en") ? String(word.dropLast(2)) : word
    guard (5...10).contains(bare.count), !Self.lookalikes.contains(bare) else { return nil }
    var days: Set<Int> = []
    for (day, names) in Self.names.enumerated() where names.contains(where: { isSlip(Array(bare.utf8), of: Array($0.utf8)) }) {
      days.insert(day + 1)
    }
    return days.isEmpty ? nil : (days, false, nil)
  }

  /// One letter more, less, other, or two that changed places.
  private func isSlip(_ word: [UInt8], of name: [UInt8]) -> Bool {
    guard abs(word.count - name.count) <= 1, word.first == name.first else { return false }
    let head = zip(word, name).prefix { $0 == $1 }.count
    let tail = zip(word.dropFirst(head).reversed(), name.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (word.count - head - tail, name.count - head - tail)
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && word[head] == name[head + 1] && word[head + 1] == name[head]
  }

  private static let lookalikes: Set<String> = ["middag", "middagar", "vardag", "vardagar", "monda", "fridag"]
  private static let names: [[String]] = [
    ["mandag", "monday"], ["tisdag", "tuesday"], ["onsdag", "wednesday"], ["torsdag", "thursday"], ["fredag", "friday"],
    ["lordag", "saturday"], ["sondag", "sunday"],
  ]
  private static let short: [String: Int] = [
    "man": 1, "mon": 1, "tis": 2, "tisd": 2, "tue": 2, "tues": 2, "ons": 3, "onsd": 3, "wed": 3, "weds": 3, "tor": 4, "tors": 4, "torsd": 4,
    "thu": 4, "thur": 4, "thurs": 4, "fre": 5,
    "fred": 5, "fri": 5, "lor": 6,
  ]
}

extension Entity {
  init(_ range: Range<Int>, _ facts: [Fact]) {
    self.range = range
    self.facts = facts
  }
}
