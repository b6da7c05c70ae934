/// Days in words and figures.
extension Scanner {
  func day(at index: Int) -> Entity? {
    figures(at: index) ?? relative(at: index) ?? week(at: index) ?? weekday(at: index) ?? dayOfMonth(at: index) ?? month(at: index)
  }

  // MARK: Dates

  private func figures(at index: Int) -> Entity? {
    guard let token = token(index) else { return nil }
    if token.kind == .date, token.parts.count == 3 {
      if token.word.contains("-") {
        guard Day(year: token.parts[0], month: token.parts[1], day: token.parts[2]) != nil else { return Entity(index..<index + 1, .noise) }
        return Entity(index..<index + 1, .dates([DayAndMonth(day: token.parts[2], month: token.parts[1], year: token.parts[0])]))
      }
      let (first, second) = (token.parts[1], token.parts[2])
      let year = token.parts[0] == 0 ? nil : token.parts[0]
      var readings: [DayAndMonth] = []
      if (1...31).contains(first), (1...12).contains(second) { readings.append(DayAndMonth(day: first, month: second, year: year)) }
      // The American order only where the text is English or no other makes sense.
      if (1...12).contains(first), (1...31).contains(second), readings.isEmpty || !isSwedish, first != second {
        readings.append(DayAndMonth(day: second, month: first, year: year))
      }
      return readings.isEmpty ? Entity(index..<index + 1, .noise) : Entity(index..<index + 1, .dates(readings))
    }
    // 10 mars, den 10:e mars, 9 eller 10 juni, 9–10 juni, 10th of March
    var start = index
    if ["den", "the"].contains(fold(start)) { start += 1 }
    if let first = dayNumber(start) {
      var end = start + 1
      if fold(end) == "of" || fold(end) == "i" { end += 1 }
      if let month = AnswerNumbers.months[fold(end)], isMonth(end) {
        let (year, last) = self.year(after: end + 1)
        return Entity(index..<last, .dates([DayAndMonth(day: first, month: month, year: year)]))
      }
      if ["eller", "or", "och", "and", "-", "/", "till", "to", "el", ","].contains(fold(start + 1)) {
        var next = start + 2
        if ["den", "the"].contains(fold(next)) { next += 1 }
        if let second = dayNumber(next), let month = AnswerNumbers.months[fold(next + 1)], isMonth(next + 1), first < second {
          if ["-", "till", "to"].contains(fold(start + 1)), let from = resolve(DayAndMonth(day: first, month: month)),
            let to = resolve(DayAndMonth(day: second, month: month)), from <= to
          {
            return Entity(index..<next + 2, .span(from...to))
          }
          return Entity(index..<start + 1, .dates([DayAndMonth(day: first, month: month)]))
        }
      }
    }
    // March 10th, March 10, 2026
    if let month = AnswerNumbers.months[fold(index)] {
      var next = index + 1
      if fold(next) == "the" || fold(next) == "den" { next += 1 }
      guard let day = dayNumber(next), (1...31).contains(day) else { return nil }
      let comma = token2(next + 1, ",") ? next + 2 : next + 1
      let (year, end) = self.year(after: comma)
      return Entity(index..<(year == nil ? next + 1 : end), .dates([DayAndMonth(day: day, month: month, year: year)]))
    }
    return nil
  }

  private func token2(_ index: Int, _ mark: String) -> Bool { token(index)?.isMark(mark) ?? false }

  /// A day of a month in figures (`10`, `10:e`, `10th`) or as an ordinal.
  private func dayNumber(_ index: Int) -> Int? {
    guard let token = token(index) else { return nil }
    if token.kind == .number {
      guard ["", "e", "a", "th", "st", "nd", "rd"].contains(token.suffix), (1...31).contains(token.number) else { return nil }
      return token.number
    }
    return token.kind == .word ? AnswerNumbers.ordinals[token.fold] : nil
  }

  /// `may`, `mar`, `jul` and the like are months only next to a number.
  private func isMonth(_ index: Int) -> Bool {
    guard fold(index) == "jul" || fold(index) == "may" else { return true }
    return isNumber(index - 1) || ["of", "den"].contains(fold(index - 1))
  }

  private func year(after index: Int) -> (Int?, Int) {
    guard let token = token(index), token.kind == .number, (2000...2100).contains(token.number) else { return (nil, index) }
    return (token.number, index + 1)
  }

  /// The nearest day to come (or just gone by) with that date.
  func resolve(_ date: DayAndMonth) -> Day? {
    if let year = date.year { return Day(year: year, month: date.month, day: date.day) }
    let today = context.received.day
    return (0...4).lazy.compactMap { Day(year: today.year + $0, month: date.month, day: date.day) }.first { $0 >= today.adding(-30) }
  }

  private func dayOfMonth(at index: Int) -> Entity? {
    let hasArticle = ["den", "the"].contains(fold(index))
    let at = hasArticle ? index + 1 : index
    guard let token = token(at) else { return nil }
    if token.kind == .number, ["e", "a", "th", "st", "nd", "rd"].contains(token.suffix), (1...31).contains(token.number) {
      guard mayEndDay(at) || weekday(at: index - 1) != nil else { return Entity(index..<at + 1, .noise) }
      return Entity(
        index..<at + 1, token.number <= context.slots.count ? .dayOrRank(token.number, inWords: false) : .dayOfMonth(token.number))
    }
    if token.kind == .number, hasArticle, token.suffix.isEmpty, (1...31).contains(token.number), mayEndDay(at) {
      return Entity(index..<at + 1, .dayOfMonth(token.number))
    }
    if token.kind == .word, let day = AnswerNumbers.ordinals[token.fold], day > 4 || hasArticle && day > context.slots.count, mayEndDay(at)
    {
      return Entity(index..<at + 1, .dayOfMonth(day))
    }
    return nil
  }

  /// A day needs no noun: `the 5th floor` and `1:e forskningsingenjör` are none.
  private func mayEndDay(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.kind == .word else { return true }
    return Scanner.afterChoice.contains(next.fold) || AnswerNumbers.months[next.fold] != nil || AnswerNumbers.cardinals[next.fold] != nil
      || Scanner.parts[next.fold] != nil || Scanner.clockOpeners.contains(next.fold) || Scanner.afterDay.contains(next.fold)
  }

  private static let afterDay: Set<String> = [
    "at", "kl", "klockan", "i", "pa", "works", "halv", "kvart", "half", "quarter", "suits", "that", "which", "sharp", "noon", "works",
    "nor", "har", "ar", "hade", "tar", "kor", "kommer", "far", "has", "have",
    "until", "tills", "from", "fran", "via", "morning", "by", "before", "after", "efter", "fore", "innan", "in", "there", "there's",
    "there'll", "works,", "lunch", "ses", "hinner", "onwards", "of", "all", "hela",
  ]

  // MARK: Days counted from today

  private func relative(at index: Int) -> Entity? {
    let today = context.received.day
    for (phrases, days) in Self.fromToday {
      guard let end = end(of: phrases, at: index) else { continue }
      return Entity(index..<end, .span(today.adding(days)...today.adding(days)))
    }
    if let end = end(of: Self.thisAfternoon, at: index) {
      return Entity(index..<end, .span(today...today), .part(12 * 60...18 * 60))
    }
    if let end = end(of: Self.thisMorning, at: index) { return Entity(index..<end, .span(today...today), .part(0...12 * 60 - 1)) }
    if let feast = feastBeside(at: index) { return feast }
    if let end = end(of: Self.endOfMonth, at: index) {
      let last = (0...31).lazy.map { today.adding($0) }.first { $0.adding(1).month != today.month } ?? today
      return Entity(index..<end, .span(max(today, last.adding(-9))...last))
    }
    if let end = end(of: Self.nextMonth, at: index) {
      let first = (1...31).lazy.map { today.adding($0) }.first { $0.month != today.month } ?? today
      let last = (27...30).lazy.map { first.adding($0) }.last { $0.month == first.month } ?? first
      return Entity(index..<end, .span(first...last))
    }
    if let end = end(of: Self.sameDay, at: index) { return Entity(index..<end, .daysLater(0)) }
    if let end = end(of: Self.dayAfter, at: index) { return Entity(index..<end, .daysLater(1)) }
    if let end = end(of: Self.dayBefore, at: index) { return Entity(index..<end, .daysLater(-1)) }
    return holiday(at: index) ?? feast(at: index) ?? feastBound(at: index)
  }

  private static let fromToday: [(Phrases, Int)] = [
    (
      Phrase.list(
        "two weeks from today\nom precis tva veckor\ni dag om tva veckor\nidag om tva veckor\nom exakt tva veckor\ntwo weeks today\na fortnight today\na fortnight from today"
      ), 14
    ),
    (Phrase.list("i dag om en vecka\ni dag om precis en vecka"), 7), (Phrase.list("i morgon om en vecka\nimorgon om en vecka"), 8),
    (Phrase.list("i morgon om tva veckor\nimorgon om tva veckor\ntwo weeks tomorrow\na fortnight tomorrow"), 15),
    (Phrase.list("i overmorgon\ni overmorn\niovermorgon\novermorgon\nthe day after tomorrow\nday after tomorrow"), 2),
    (Phrase.list("imorgon\ni morgon\ni morron\nimorron\nimorn\ni morn\ntomorrow\ntomorow\ntommorow\ntommorrow\ntmrw"), 1),
    (Phrase.list("idag\ni dag\ntoday"), 0),
    (Phrase.list("a week from today\nin a week's time\nom precis en vecka\nidag om en vecka\na week today"), 7),
    (Phrase.list("a week from tomorrow\na week tomorrow"), 8),
  ]
  private static let endOfMonth = Phrase.list(
    "slutet av manaden; slutet pa manaden; manadens slut; the end of the month; end of the month; end of month; late this month")
  private static let nextMonth = Phrase.list("nasta manad; next month; the following month; manaden efter")
  private static let thisAfternoon = Phrase.list("i eftermiddag\nthis afternoon\ni em")
  private static let thisMorning = Phrase.list("i formiddag\nthis morning\ni fm")
  private static let sameDay = Phrase.list("the same day; same day; samma dag; that same day")
  static let dayAfter = Phrase.list(
    "the day after that\nthe day after\nday after that\ndagen efter\ndagen darpa\ndagen darefter\nthe next day\nthe following day\nthe day following"
  )
  static let dayBefore = Phrase.list("the day before\ndagen innan\ndagen fore")

  private enum Holiday {
    case betweenHolidays, untilChristmas, untilNewYear, epiphany, afterEpiphany, afterNewYear, afterChristmas, untilEaster, afterEaster,
      thisYear
  }

  private static let holidays: [(Phrases, Holiday)] = [
    (Phrase.list("mellandagarna; between christmas and new year; between christmas and new year's"), .betweenHolidays),
    (Phrase.list("fore jul; innan jul; before christmas; fore jullovet"), .untilChristmas),
    (
      Phrase.list(
        "fore arsskiftet; fore nyar; innan nyar; innan arsskiftet; before new year; before the new year; before new year's; this year"),
      .untilNewYear
    ), (Phrase.list("i ar"), .thisYear),
    (Phrase.list("dagen efter trettondagen; dagen efter trettondag jul"), .epiphany),
    (Phrase.list("efter trettonhelgen; efter trettondagen; efter trettondag; efter trettondag jul; after epiphany"), .afterEpiphany),
    (
      Phrase.list(
        "efter nyar; efter arsskiftet; after new year; after the new year; after new year's; nasta ar; next year; in the new year"),
      .afterNewYear
    ),
    (Phrase.list("efter jul; efter julhelgen; efter julen; after christmas"), .afterChristmas),
    (Phrase.list("fore pask; innan pask; before easter; fore paskhelgen; innan paskhelgen; fore pasken; innan pasken"), .untilEaster),
    (
      Phrase.list(
        "efter pask; after easter; efter paskhelgen; efter pasken; direkt efter pask; direkt efter paskhelgen; strax efter pask; narmast efter pask; right after easter; just after easter; straight after easter"
      ), .afterEaster
    ),
  ]

  private func holiday(at index: Int) -> Entity? {
    guard let (phrases, holiday) = Self.holidays.first(where: { end(of: $0.0, at: index) != nil }), let end = end(of: phrases, at: index)
    else { return nil }
    // `I år` is a year, `i är` is none.
    if holiday == .thisYear, token(end - 1)?.word != "år" { return nil }
    let today = context.received.day
    let christmas = Day(year: today.year, month: 12, day: 24) ?? today
    let newYear = Day(year: today.month >= 6 ? today.year + 1 : today.year, month: 1, day: 1) ?? today
    let easter = Day.easter(today.month > 5 ? today.year + 1 : today.year) ?? today
    let span: (Day, Day) =
      switch holiday {
      case .betweenHolidays: (christmas.adding(1), christmas.adding(8))
      case .untilChristmas: (today, christmas.adding(-1))
      case .untilNewYear, .thisYear: (today, newYear.adding(-1))
      case .epiphany: (newYear.adding(6), newYear.adding(6))
      case .afterEpiphany: (newYear.adding(6), newYear.adding(400))
      case .afterNewYear: (newYear, newYear.adding(400))
      case .afterChristmas: (christmas.adding(2), christmas.adding(400))
      case .untilEaster: (today, easter.adding(-3))
      case .afterEaster: (easter.adding(1), easter.adding(400))
      }
    return Entity(index..<end, .span(span.0...max(span.0, span.1)))
  }

  /// `Mid-January`, `slutet av maj`: ten days of a month.
  private func monthPart(at index: Int) -> Entity? {
    var days: ClosedRange<Int>?
    var at = index
    if fold(index).hasPrefix("mid-"), let month = AnswerNumbers.months[String(fold(index).dropFirst(4))] {
      return stretch(of: month, 10...20).map { Entity(index..<index + 1, .span($0)) }
    }
    for (phrases, part) in Self.monthParts {
      if let end = end(of: phrases, at: index) { (days, at) = (part, end) }
    }
    guard let days, let month = AnswerNumbers.months[fold(at)], let span = stretch(of: month, days) else { return nil }
    return Entity(index..<at + 1, .span(span))
  }

  private func stretch(of month: Int, _ days: ClosedRange<Int>) -> ClosedRange<Day>? {
    guard let first = resolve(DayAndMonth(day: days.lowerBound, month: month)) else { return nil }
    var last = first.adding(days.upperBound - days.lowerBound)
    while last.month != month, last > first { last = last.adding(-1) }
    return first...last
  }

  private static let monthParts: [(Phrases, ClosedRange<Int>)] = [
    (Phrase.list("borjan av; i borjan av; borjan pa; beginning of; the beginning of; start of; the start of; early; early in"), 1...10),
    (Phrase.list("mitten av; i mitten av; mitten pa; middle of; the middle of; mid"), 10...20),
    (Phrase.list("slutet av; i slutet av; slutet pa; end of; the end of; late; late in"), 20...31),
  ]

  private func month(at index: Int) -> Entity? {
    if let part = monthPart(at: index) { return part }
    guard AnswerNumbers.clearMonths.contains(fold(index)), let month = AnswerNumbers.months[fold(index)], let token = token(index) else {
      return nil
    }
    // `May` and `march` begin English sentences too.
    if ["may", "march", "mars"].contains(token.fold), !token.isCapitalised, !isSwedish { return nil }
    guard let first = resolve(DayAndMonth(day: 1, month: month)) ?? Day(year: context.received.day.year, month: month, day: 1) else {
      return nil
    }
    let start = context.received.day.month == month ? Day(year: context.received.day.year, month: month, day: 1) ?? first : first
    var end = start
    while end.adding(1).month == month { end = end.adding(1) }
    return Entity(index..<index + 1, .span(start...end))
  }
}
