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

  private func feastDay(at index: Int) -> (day: Day, end: Int)? {
    for (phrases, date) in Self.fixed {
      if let end = end(of: phrases, at: index), let day = resolve(date) { return (day, end) }
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

  /// Days from Easter Sunday.
  private static let movable: [(Phrases, Int)] = [
    (Phrase.list("skartorsdag; skartorsdagen; maundy thursday"), -3), (Phrase.list("langfredag; langfredagen; good friday"), -2),
    (Phrase.list("annandag pask; easter monday"), 1), (Phrase.list("kristi himmelsfardsdag; kristi himmelsfard; ascension day"), 39),
    (Phrase.list("fettisdagen; shrove tuesday"), -47),
  ]
}
