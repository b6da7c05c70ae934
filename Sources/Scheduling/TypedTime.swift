public import Foundation

/// A time as somebody types it on a command line, in Swedish or English: a day, or a moment of one.
public enum TypedTime: Hashable, Sendable {
  /// A whole day.
  case day(CivilDate)
  /// A day and a clock time.
  case moment(Date)

  /// Reads `2026-10-01T10:00+02:00`, `2026-10-01 10:00`, `1 oktober kl. 10`, `tor 1/10 10.30`, `imorgon 13`, `Oct 1`; nil for anything else, and where
  /// the weekday is not that of the date. A date without a year is the next such one, or one that lies at most `daysBack` days back.
  public init?(_ text: String, now: Date, daysBack: Int = 0, timeZone: TimeZone) {
    if let date = TypedTime.iso(text) {
      self = .moment(date)
      return
    }
    guard let words = TypedWords(text, today: CivilDate(now, in: timeZone), daysBack: daysBack), let date = words.date else { return nil }
    self = words.minute.map { .moment(date.instant(secondOfDay: $0 * 60, in: timeZone)) } ?? .day(date)
  }

  /// Reads a clock time by itself (`15:00`, `kl. 15`), in minutes from midnight.
  public static func clock(_ text: String) -> Int? {
    guard let words = TypedWords(text, today: CivilDate(dayNumber: 0), daysBack: 0), words.date == nil else { return nil }
    return words.minute
  }

  private static func iso(_ text: String) -> Date? {
    let text = text.filter { $0 != " " }
    guard let clock = text.firstIndex(of: "T").map({ text[$0...] }), clock.contains(where: { "+-Zz".contains($0) }) else { return nil }
    // The format style wants seconds.
    let isShort = clock.prefix { !"+-Zz".contains($0) }.split(separator: ":").count == 2
    let full = isShort ? text.prefix(while: { $0 != "T" }) + clock.prefix(6) + ":00" + clock.dropFirst(6) : text[...]
    let date = try? Date.ISO8601FormatStyle().parse(String(full))
    return date ?? (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(String(full)))
  }
}

/// The words of a typed time, each of which must be understood.
private struct TypedWords {
  private(set) var date: CivilDate?
  private(set) var minute: Int?

  private static let months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
  private static let others = ["may": 5, "oct": 10]
  private static let weekdays: [(names: [String], day: Weekday)] = [
    (["mån", "mon"], .monday), (["tis", "tue"], .tuesday), (["ons", "wed"], .wednesday), (["tor", "thu"], .thursday),
    (["fre", "fri"], .friday), (["lör", "sat"], .saturday), (["sön", "sun"], .sunday),
  ]
  private static let fillers: Set<String> = ["kl", "klockan", "den", "the", "at", "på", "on"]

  init?(_ text: String, today: CivilDate, daysBack: Int) {
    let earliest = today.adding(days: -daysBack)
    let text = Array(text.lowercased().prefix(80))
    // A T between digits parts the date from the clock.
    let spaced = text.indices.map { index -> Character in
      let isBetween = index > 0 && index + 1 < text.count && text[index - 1].isNumber && text[index + 1].isNumber
      return text[index] == "t" && isBetween || text[index] == "," ? " " : text[index]
    }
    var words = String(spaced).split(separator: " ").map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
    words.removeAll(where: Self.fillers.contains)
    guard !words.isEmpty else { return nil }
    var (day, month, year): (Int?, Int?, Int?) = (nil, nil, nil)
    var weekday: Weekday?
    for (index, word) in words.enumerated() {
      if let whole = Self.whole(word, today: today, earliest: earliest) {
        guard date == nil else { return nil }
        date = whole
      } else if let found = Self.weekdays.first(where: { $0.names.contains { word.hasPrefix($0) } })?.day {
        weekday = found
      } else if let found = Self.month(word) {
        guard month == nil else { return nil }
        month = found
      } else if let number = Int(word), word.utf8.allSatisfy({ (48...57).contains($0) }) {
        if month == nil && index + 1 < words.count && Self.month(words[index + 1]) != nil || month != nil && day == nil && year == nil {
          guard day == nil else { return nil }
          day = number
        } else if word.utf8.count == 4 {
          guard year == nil, month != nil else { return nil }
          year = number
        } else {
          guard minute == nil, number < 24, word.utf8.count <= 2 else { return nil }
          minute = number * 60
        }
      } else if let found = Self.clock(word) {
        guard minute == nil else { return nil }
        minute = found
      } else {
        return nil
      }
    }
    if let month {
      guard date == nil, let day, let found = Self.next(day: day, month: month, year: year, after: earliest) else { return nil }
      date = found
    } else if day != nil || year != nil {
      return nil
    }
    if let weekday, date?.weekday != weekday { return nil }
  }

  /// A date in one word: `2026-10-01`, `1/10`, `idag`.
  private static func whole(_ word: String, today: CivilDate, earliest: CivilDate) -> CivilDate? {
    switch word {
    case "idag", "today": return today
    case "imorgon", "tomorrow": return today.adding(days: 1)
    default: break
    }
    let slashed = word.split(separator: "/", omittingEmptySubsequences: false).map { $0.utf8.count <= 2 ? Int($0) : nil }
    guard slashed.count == 2, let day = slashed[0], let month = slashed[1] else { return CivilDate(word) }
    return next(day: day, month: month, year: nil, after: earliest)
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 } ?? others[String(word.prefix(3))]
  }

  /// `10:00`, `10.00`.
  private static func clock(_ word: String) -> Int? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count), let hour = Int(parts[0]),
      let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }

  private static func next(day: Int, month: Int, year: Int?, after earliest: CivilDate) -> CivilDate? {
    if let year { return CivilDate(year: year, month: month, day: day) }
    return (0...8).lazy.compactMap { CivilDate(year: earliest.year + $0, month: month, day: day) }.first { $0 >= earliest }
  }
}
