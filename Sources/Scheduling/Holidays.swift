/// The days of a year on which Swedish offices are closed: the public holidays of lagen (1989:253) om allmänna helgdagar, and the three eves
/// that semesterlagen (1977:480) § 3 a puts on a par with them.
public struct SwedishHolidays: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// Every holiday of the year with its Swedish name; two may share a day.
  public let named: [CivilDate: String]

  /// The holidays of a year; none outside 1900–2999, for which the rules say nothing.
  public init(year: Int) {
    self.year = year
    var named: [CivilDate: String] = [:]
    func add(_ date: CivilDate?, _ name: String) {
      guard let date else { return }
      named[date] = named[date].map { $0 + ", " + name } ?? name
    }
    if (1900...2999).contains(year), let easter = Self.easter(year: year) {
      for (month, day, name) in Self.fixed { add(CivilDate(year: year, month: month, day: day), name) }
      for (days, name) in Self.movable { add(easter.adding(days: days), name) }
      let midsummer = CivilDate(year: year, month: 6, day: 20)?.next(.saturday)
      add(midsummer?.adding(days: -1), "midsommarafton")
      add(midsummer, "midsommardagen")
      add(CivilDate(year: year, month: 10, day: 31)?.next(.saturday), "alla helgons dag")
    }
    self.named = named
  }

  private static let fixed: [(Int, Int, String)] = [
    (1, 1, "nyårsdagen"), (1, 6, "trettondedag jul"), (5, 1, "första maj"), (6, 6, "nationaldagen"), (12, 24, "julafton"),
    (12, 25, "juldagen"), (12, 26, "annandag jul"), (12, 31, "nyårsafton"),
  ]

  private static let movable: [(Int, String)] = [
    (-2, "långfredagen"), (0, "påskdagen"), (1, "annandag påsk"), (39, "Kristi himmelsfärdsdag"), (49, "pingstdagen"),
  ]

  /// Easter Sunday by the Gregorian computus (the form of Meeus, Jones and Butcher); nil for years outside 1583–9999.
  static func easter(year: Int) -> CivilDate? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
    let (leapCenturies, centuryRest) = century.quotientAndRemainder(dividingBy: 4)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
    let (leaps, rest) = ofCentury.quotientAndRemainder(dividingBy: 4)
    let toSunday = (32 + 2 * centuryRest + 2 * leaps - epact - rest) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let (month, day) = (epact + toSunday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
    return CivilDate(year: year, month: month, day: day + 1)
  }
}
