/// Days that the almanac names.
extension Scanner {
  /// `Nyårsafton`, `the day before New Year's Eve`
  func feast(at index: Int) -> Entity? {
    guard let (day, end) = feastDay(at: index) else { return nil }
    return Entity(index..<end, .span(day...day))
  }

  /// `Dagen före nyårsafton`, `dagen efter nationaldagen`
  func feastBeside(at index: Int) -> Entity? {
    for (phrases, days) in [(Self.dayAfter, 1), (Self.dayBefore, -1)] {
      guard let end = end(of: phrases, at: index), let (day, last) = feastDay(at: end) else { continue }
      return Entity(index..<last, .span(day.adding(days)...day.adding(days)))
    }
    return nil
  }

  /// `Fredagen efter första advent`: within a week of it; `efter midsommar`: any day behind it.
  func feastBound(at index: Int) -> Entity? {
    let start = Self.nearby.contains(fold(index)) ? index + 1 : index
    let isAfter = ["efter", "after"].contains(fold(start))
    guard isAfter || ["fore", "innan", "before"].contains(fold(start)), let (day, end) = feastDay(at: start + 1) else { return nil }
    let reach = weekday(at: index - 1) == nil ? 400 : 7
    if isAfter { return Entity(index..<end, .span(day.adding(1)...day.adding(reach))) }
    let first = reach == 7 ? day.adding(-7) : min(context.received.day, day.adding(-1))
    return Entity(index..<end, .span(first...day.adding(-1)))
  }

  private static let nearby: Set<String> = ["direkt", "narmast", "strax", "right", "just", "straight", "immediately"]

  private func feastDay(at index: Int) -> (day: Day, end: Int)? {
    for (phrases, date) in Self.fixed {
      if let end = end(of: phrases, at: index), let day = resolve(date) { return (day, end) }
    }
    for (phrases, days) in Self.advents {
      guard let end = end(of: phrases, at: index), let christmas = resolve(DayAndMonth(day: 24, month: 12)) else { continue }
      // The fourth Sunday of Advent is the last that is not behind Christmas Eve.
      return (christmas.adding(-(christmas.weekday % 7) + days), end)
    }
    for (phrases, days) in Self.movable {
      guard let end = end(of: phrases, at: index) else { continue }
      let today = context.received.day
      let day = [today.year, today.year + 1].lazy.compactMap { Day.easter($0)?.adding(days) }.first { $0 >= today }
      if let day { return (day, end) }
    }
    return nil
  }

  private static let fixed: [(Phrases, DayAndMonth)] = [
    (Phrase.list("nyarsafton; new year's eve"), DayAndMonth(day: 31, month: 12)),
    (Phrase.list("nyarsdagen; new year's day"), DayAndMonth(day: 1, month: 1)),
    (Phrase.list("trettondagen; trettondag jul; epiphany; twelfth day"), DayAndMonth(day: 6, month: 1)),
    (Phrase.list("julafton; christmas eve"), DayAndMonth(day: 24, month: 12)),
    (Phrase.list("juldagen; christmas day"), DayAndMonth(day: 25, month: 12)),
    (Phrase.list("annandagen; annandag jul; boxing day"), DayAndMonth(day: 26, month: 12)),
    (Phrase.list("lucia; luciadagen; st lucia"), DayAndMonth(day: 13, month: 12)),
    (Phrase.list("valborg; valborgsmassoafton; walpurgis night"), DayAndMonth(day: 30, month: 4)),
    (Phrase.list("nationaldagen; sveriges nationaldag; the national day"), DayAndMonth(day: 6, month: 6)),
    (Phrase.list("halloween"), DayAndMonth(day: 31, month: 10)),
    (Phrase.list("alla hjartans dag; valentine's day"), DayAndMonth(day: 14, month: 2)),
  ]

  /// Days from the fourth Sunday of Advent.
  private static let advents: [(Phrases, Int)] = [
    (Phrase.list("forsta advent; forsta sondagen i advent; first advent; the first sunday of advent; advent sunday"), -21),
    (Phrase.list("andra advent; second advent"), -14), (Phrase.list("tredje advent; third advent"), -7),
    (Phrase.list("fjarde advent; fourth advent"), 0),
  ]

  /// Days from Easter Sunday.
  private static let movable: [(Phrases, Int)] = [
    (Phrase.list("skartorsdag; skartorsdagen; maundy thursday"), -3), (Phrase.list("langfredag; langfredagen; good friday"), -2),
    (Phrase.list("paskdagen; easter sunday"), 0), (Phrase.list("annandag pask; easter monday"), 1),
    (Phrase.list("pingst; pingstdagen; whitsun; pentecost"), 49),
    (Phrase.list("kristi himmelsfardsdag; kristi himmelsfard; ascension day"), 39),
    (Phrase.list("fettisdagen; shrove tuesday"), -47),
  ]
}
