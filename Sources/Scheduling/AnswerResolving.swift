/// What a mention means for the offer.
struct Resolved: Hashable {
  /// Numbers of offered times that it fits, whether or not they have passed.
  var slots: [Int] = []
  /// The writer names them all (`båda`, `alla`, two numbers), rather than one of them without saying which.
  var namesAll = false
  /// The facts don't fit together (a Wednesday that is a Tuesday): the numbers that it may mean.
  var contradicts: [Int]? = nil
  /// A start that was not offered.
  var proposal: WallTime? = nil
  /// Names a day or an hour that was not offered, without a start to propose.
  var isOutside = false
  /// The day that is meant, where it is one.
  var day: Day? = nil
  var isNone = false
  var isFree = false
  var isAll = false
  var isBoth = false
  var isThose = false
  var isRest = false
  /// Chosen among those spoken of before.
  var picksFromGroup = false
  /// Those that it was chosen among.
  var group: [Int] = []
}

/// What was spoken of so far in a reply.
struct Discourse {
  var day: Day?
  var slots: [Int] = []
  /// What was said last of it leaves it open to choice, so that a clock time alone belongs to it.
  var isLive = false
  /// A clock time was named with it.
  var hasClock = false
  /// Sets of two or more that a later word may choose from, the newest last.
  var groups: [[Int]] = []
}

extension AnswerContext {
  /// A mention with its bound as a stretch of days: `away until Friday` rules out all days before, `after the 12th` names those behind it.
  func bounded(_ mention: Mention, declines: Bool) -> Mention {
    if let bound = mention.bound, case .span(let span)? = mention.facts.first(where: \.isDay), span.lowerBound < span.upperBound {
      return bounded(mention, bound, by: span, declines: declines)
    }
    guard mention.bound != nil || !mention.lastDay.isEmpty, let day = concreteDay(mention.facts.filter(\.isDay), Discourse()) else {
      return mention
    }
    var result = mention
    let others = mention.facts.filter { !$0.isDay }
    let far = day.adding(400)
    if !mention.lastDay.isEmpty {
      guard var last = concreteDay(mention.lastDay.filter(\.isDay), Discourse()) else { return mention }
      // `Tisdag till fredag`, said on a Thursday, ends after it begins.
      if last < day, mention.lastDay.allSatisfy({ $0.kind == 3 }) { last = last.adding(7) }
      guard last >= day else { return mention }
      result.facts = others + [.span(day...last)]
      return result
    }
    switch mention.bound {
    case .until where declines: result.facts = others + [.span(min(received.day, day)...day)]
    case .before: result.facts = others + [.span(min(received.day, day.adding(-1))...day.adding(-1))]
    case .after: result.facts = others + [.span(day.adding(1)...far)]
    case .since: result.facts = others + [.span(day...far)]
    default: break
    }
    return result
  }

  /// `Until the end of May`, `after week 11`
  private func bounded(_ mention: Mention, _ bound: Mention.Bound, by span: ClosedRange<Day>, declines: Bool) -> Mention {
    var result = mention
    let others = mention.facts.filter { !$0.isDay }
    let today = received.day
    switch bound {
    case .until where declines: result.facts = others + [.span(min(today, span.upperBound)...span.upperBound)]
    case .before: result.facts = others + [.span(min(today, span.lowerBound.adding(-1))...span.lowerBound.adding(-1))]
    case .after: result.facts = others + [.span(span.upperBound.adding(1)...span.upperBound.adding(400))]
    default: break
    }
    return result
  }

  func resolve(_ mention: Mention, _ discourse: Discourse) -> Resolved {
    var result = Resolved()
    let facts = mention.facts
    result.isNone = facts.contains(.none)
    result.isFree = facts.contains(.free)
    result.isAll = facts.contains(.all)
    result.isThose = facts.contains(.those)
    result.isBoth = facts.contains(.both)
    if result.isFree, facts.count > 1 { result.isAll = true }
    result.isRest = facts.contains(.rest)
    let others = facts.filter { $0.kind != 2 }
    if others.isEmpty {
      result.slots = slots.map(\.number)
      result.namesAll = true
      return result
    }
    if case .bare(let number, let inWords)? = others.first(where: { if case .bare = $0 { true } else { false } }) {
      return resolve(bare: number, inWords: inWords, others.filter { if case .bare = $0 { false } else { true } }, result, discourse)
    }
    return resolve(others, result, discourse)
  }

  /// A bare number is a place in the list, an hour or a day of the month: every reading that fits counts.
  private func resolve(bare number: Int, inWords: Bool, _ others: [Fact], _ start: Resolved, _ discourse: Discourse) -> Resolved {
    if others.isEmpty, number <= slots.count, !inWords { return resolve([.numbers([number])], start, discourse) }
    var readings: [Resolved] = []
    if number <= slots.count { readings.append(resolve(others + [.numbers([number])], start, discourse)) }
    if !others.contains(where: \.isClock), number <= 24 {
      let minutes = (1..<7).contains(number) ? (number + 12) * 60 : number * 60
      readings.append(resolve(others + [.clock(minutes, slack: 0)], start, discourse))
    }
    if !others.contains(where: { $0.kind == 4 }) { readings.append(resolve(others + [.dayOfMonth(number)], start, discourse)) }
    let fitting = readings.filter { !$0.slots.isEmpty && $0.contradicts == nil }
    if fitting.isEmpty {
      // `Tisdag 14` may be two o'clock or the fourteenth.
      let proposals = readings.filter { $0.proposal != nil }
      if proposals.count == 1, let only = proposals.first { return only }
      var result = start
      result.isOutside = others.contains(where: \.isDay)
      if number <= slots.count { result.contradicts = readings.first?.contradicts }
      return result
    }
    let union = byTime(Set(fitting.flatMap(\.slots)))
    var result = fitting[0]
    result.slots = union
    if union.count > 1, fitting.count > 1 { result.contradicts = union }
    return result
  }

  private func resolve(_ facts: [Fact], _ start: Resolved, _ discourse: Discourse) -> Resolved {
    var result = start
    var facts = facts
    if let index = facts.firstIndex(where: { if case .dayOrRank = $0 { true } else { false } }),
      case .dayOrRank(let number, let inWords) = facts[index]
    {
      // A day where one is offered on it and the rest agrees, else a place in the list.
      let rest = facts.filter { $0 != facts[index] }
      let asDay = resolve(rest + [.dayOfMonth(number)], start, discourse)
      let asRank = resolve(rest + [.rank(number)], start, discourse)
      if inWords, rest.contains(where: { $0.kind == 3 }) || facts.contains(where: \.isClock), asDay.slots.isEmpty != asRank.slots.isEmpty {
        return asDay.slots.isEmpty ? asRank : asDay
      }
      if !inWords {
        // `The 2nd` in figures is a day; where none is offered on it, it is not sure to be a place in the list.
        if !asDay.slots.isEmpty || !rest.isEmpty { return asDay }
        result.contradicts = asRank.slots
        return result
      }
      if !asDay.slots.isEmpty, !asRank.slots.isEmpty, asDay.slots != asRank.slots {
        result.contradicts = byTime(Set(asDay.slots + asRank.slots))
        return result
      }
      if asDay.slots.isEmpty, number == 2, discourse.slots.count > 0 {
        // `Den andra` after another time: the other one or the second.
        let other = resolve(rest + [.other], start, discourse)
        if other.slots != asRank.slots {
          result.contradicts = byTime(Set(other.slots + asRank.slots))
          return result
        }
      }
      return asDay.slots.isEmpty ? asRank : asDay
    }
    facts = preferringOfferedReadings(facts)
    // `På torsdag den 29:e`: the date says which Thursday.
    if facts.contains(where: { $0.kind == 4 || $0.kind == 5 }) { facts.removeAll { $0.kind == 9 } }
    let days = facts.filter(\.isDay)
    let hours = facts.filter { $0.isClock || $0.kind == 7 }
    let numbers: Set<Int>? = facts.lazy.compactMap { if case .numbers(let set) = $0 { set } else { nil } }.first
    let base = slotsOf(discourse)
    let byDay = slots.filter { slot in days.allSatisfy { matches($0, slot.day, discourse) } }
    let byHour = slots.filter { slot in hours.allSatisfy { matches($0, slot, base) } }
    let byNumber = numbers.map { set in slots.filter { set.contains($0.number) } } ?? slots
    var fitting = byDay.filter { byHour.contains($0) && byNumber.contains($0) }
    // Noon is in the afternoon only where nothing else is.
    let isAfternoon = hours.contains { if case .part(let part) = $0 { part.lowerBound == 12 * 60 } else { false } }
    if isAfternoon, fitting.contains(where: { $0.start >= 13 * 60 }) { fitting.removeAll { $0.start < 13 * 60 } }
    if days.isEmpty, numbers == nil, !hours.isEmpty, hours.count == facts.count, discourse.isLive, let day = discourse.day {
      // Only an hour: it belongs to the day just spoken of.
      let there = byHour.filter { $0.day == day }
      result.day = day
      if !there.isEmpty { return choose(there, facts, result, discourse, mayNameAll: false) }
      if let minutes = exactStart(hours, base: base) { result.proposal = WallTime(day: day, minutes: minutes) }
      result.isOutside = true
      return result
    }
    let concrete = concreteDay(days, discourse)
    result.day = Set(fitting.map(\.day)).count == 1 ? fitting[0].day : concrete

    if days.count > 1, !days.contains(where: { if case .either = $0 { true } else { false } }), byDay.isEmpty, concrete == nil {
      result.contradicts = byTime(Set(slots.filter { slot in days.contains { matches($0, slot.day, discourse) } }.map(\.number)))
      return result
    }
    if !fitting.isEmpty {
      return choose(fitting, facts, result, discourse, mayNameAll: (numbers?.count ?? 0) > 1)
    }
    if let numbers {
      if numbers.allSatisfy({ slot($0) == nil }) { return result }
      let named = byNumber.map(\.number)
      if days.isEmpty, let only = byNumber.first, byNumber.count == 1, let minutes = exactStart(hours, base: [only]) {
        if byHour.isEmpty {
          result.proposal = WallTime(day: only.day, minutes: minutes)
        } else {
          result.contradicts = byTime(Set(named + byHour.map(\.number)))
        }
        result.day = only.day
        return result
      }
      result.contradicts = byTime(Set(named + (days.isEmpty ? [] : byDay.map(\.number)) + (hours.isEmpty ? [] : byHour.map(\.number))))
      return result
    }
    return resolveOutside(days, hours, byDay, byHour, concrete, result, discourse)
  }

  /// Facts that fit no offered time: another start, another day, or a slip.
  private func resolveOutside(
    _ days: [Fact], _ hours: [Fact], _ byDay: [OfferedTime], _ byHour: [OfferedTime], _ concrete: Day?, _ start: Resolved,
    _ discourse: Discourse
  ) -> Resolved {
    var result = start
    let offeredDays = Set(byDay.map(\.day))
    let day = days.isEmpty ? discourse.day : offeredDays.count == 1 ? offeredDays.first : concrete
    let minutes = exactStart(hours, base: days.isEmpty ? slotsOf(discourse) : byDay)
    result.day = day
    let isBound = hours.contains { if case .notBefore = $0 { true } else { false } }
    if !days.isEmpty, days != [.daysLater(0)], !byDay.isEmpty, !byHour.isEmpty, minutes != nil, !isBound {
      // The day of one offered time and the hour of another.
      result.contradicts = byTime(Set((byDay + byHour).map(\.number)))
    }
    if days.count > 1, hours.isEmpty, days.allSatisfy({ fact in slots.contains { matches(fact, $0.day, discourse) } }) {
      // `Tisdag v. 1`, where a Tuesday is offered, and a day of week 1, but no Tuesday of week 1.
      result.contradicts = byTime(Set(slots.filter { slot in days.contains { matches($0, slot.day, discourse) } }.map(\.number)))
    }
    if let day, let minutes, !slots.contains(where: { $0.day == day && $0.start == minutes }) {
      result.proposal = WallTime(day: day, minutes: minutes)
    }
    result.isOutside = !days.isEmpty || minutes != nil
    return result
  }

  /// Applies `the last`, `the later`, `the other` to the times that fit.
  private func choose(_ fitting: [OfferedTime], _ facts: [Fact], _ start: Resolved, _ discourse: Discourse, mayNameAll: Bool) -> Resolved {
    var result = start
    result.slots = byTime(fitting.map(\.number))
    result.namesAll = mayNameAll || result.isAll || result.isBoth
    let isNarrowed = facts.contains { $0.isDay || $0.isClock || $0.kind == 7 }
    for fact in facts {
      switch fact {
      case .rank(let place):
        let order = isNarrowed ? result.slots : fitting.map(\.number).sorted()
        let within = Self.place(place, in: order)
        // `Andra alternativet, onsdag`: the second of all, if it is a Wednesday.
        let overall = Self.place(place, in: slots.map(\.number)).flatMap { result.slots.contains($0) ? $0 : nil }
        if let within, let overall, within != overall { result.contradicts = byTime([within, overall]) }
        result.slots = (within ?? overall).map { [$0] } ?? []
        // `11 January or 14 January, the first preferred`: of those just named.
        if !isNarrowed, discourse.isLive, let group = discourse.groups.last, (2..<slots.count).contains(group.count),
          let pick = Self.place(place, in: group),
          [pick] != result.slots
        {
          if result.slots.allSatisfy(group.contains) { result.contradicts = byTime(Set(result.slots + [pick])) }
          result.slots = [pick]
          result.picksFromGroup = true
        }
        result.picksFromGroup = isNarrowed
      case .comparative(let direction):
        let among = isNarrowed ? result.slots : discourse.groups.last ?? (slots.count == 2 ? slots.map(\.number) : [])
        result.slots = among.count == 2 || (among.count > 2 && isNarrowed) ? [direction > 0 ? among[0] : among[among.count - 1]] : []
        result.picksFromGroup = true
        result.group = among
        if result.slots.isEmpty { result.contradicts = among.isEmpty ? slots.map(\.number) : among }
      case .other:
        let left =
          isNarrowed
          ? result.slots.filter { !discourse.slots.contains($0) }
          : (discourse.groups.last ?? slots.map(\.number)).filter { !discourse.slots.contains($0) }
        result.slots = left.count == 1 ? left : []
        result.picksFromGroup = true
        if left.count != 1 { result.contradicts = left }
      default: break
      }
    }
    return result
  }

  private static func place(_ place: Int, in numbers: [Int]) -> Int? {
    let index = place > 0 ? place - 1 : numbers.count + place
    return numbers.indices.contains(index) ? numbers[index] : nil
  }

  private func slotsOf(_ discourse: Discourse) -> [OfferedTime] { discourse.slots.compactMap(slot) }

  /// Of the readings of a date the first that is offered, else the first at all.
  private func preferringOfferedReadings(_ facts: [Fact]) -> [Fact] {
    facts.map { fact in
      guard case .dates(let readings) = fact, readings.count > 1 else { return fact }
      let others = facts.filter { $0 != fact && $0.isDay }
      let fitting = readings.filter { reading in
        slots.contains { slot in isSame(reading, slot.day) && others.allSatisfy { matches($0, slot.day, Discourse()) } }
      }
      return .dates([fitting.first ?? readings[0]])
    }
  }

  private func isSame(_ date: DayAndMonth, _ day: Day) -> Bool {
    date.day == day.dayOfMonth && date.month == day.month && (date.year ?? day.year) == day.year
  }

  func matches(_ fact: Fact, _ day: Day, _ discourse: Discourse) -> Bool {
    switch fact {
    case .weekdays(let days), .habit(let days): days.contains(day.weekday)
    case .dates(let readings): readings.contains { isSame($0, day) }
    case .dayOfMonth(let number): day.dayOfMonth == number
    case .span(let span): span.contains(day)
    case .either(let days): days.contains(day)
    case .daysLater(let days): discourse.day.map { $0.adding(days) == day } ?? false
    case .weeksLater(let weeks): weekLater(weeks, discourse).contains(day)
    default: true
    }
  }

  private func weekLater(_ weeks: Int, _ discourse: Discourse) -> ClosedRange<Day> {
    let monday = (discourse.day ?? slots.last?.day ?? received.day).monday.adding(7 * weeks)
    return monday...monday.adding(6)
  }

  private func matches(_ fact: Fact, _ slot: OfferedTime, _ base: [OfferedTime]) -> Bool {
    switch fact {
    case .clock(let minutes, let slack): abs(slot.start - minutes) <= slack
    case .minuteOfHour(let minute): slot.start % 60 == minute && (base.isEmpty || base.contains(slot))
    case .notBefore(let minutes): slot.start >= minutes
    case .window(let window): slot.start == window.lowerBound || window.contains(slot.start) && slot.end <= window.upperBound
    case .part(let part): part.contains(slot.start)
    default: true
    }
  }

  private func exactStart(_ hours: [Fact], base: [OfferedTime]) -> Int? {
    start(hours, base).flatMap { (0..<24 * 60).contains($0) ? $0 : nil }
  }

  private func start(_ hours: [Fact], _ base: [OfferedTime]) -> Int? {
    for fact in hours {
      switch fact {
      case .clock(let minutes, _), .notBefore(let minutes): return minutes
      case .minuteOfHour(let minute): return base.count == 1 ? base[0].start / 60 * 60 + minute : nil
      default: continue
      }
    }
    return nil
  }

  /// The one day that facts name, the next such day to come; nil where they name a stretch or contradict each other.
  private func concreteDay(_ facts: [Fact], _ discourse: Discourse) -> Day? {
    guard !facts.isEmpty else { return nil }
    let today = received.day
    for fact in facts {
      if case .span(let span) = fact, span.lowerBound != span.upperBound, facts.count == 1 { return nil }
      if case .weeksLater = fact, facts.count == 1 { return nil }
      if case .habit = fact { return nil }
      if case .weekdays(let days) = fact, days.count > 1 { return nil }
      if case .dates(let readings) = fact, facts.count == 1, let first = readings.first, let year = first.year {
        return Day(year: year, month: first.month, day: first.day)
      }
    }
    // A day without its month is near; with it, at most a year off.
    let isNear = facts.contains { if case .dayOfMonth = $0 { true } else { false } }
    let reach = isNear ? max(45, (slots.last?.day.number ?? today.number) - today.number + 31) : facts.count == 1 ? 366 : 300
    return (0...min(reach, 366)).lazy.map { today.adding($0) }.first { day in
      facts.allSatisfy { matches($0, day, discourse) } && (day > today || facts.contains { $0.kind > 3 })
    }
  }
}
