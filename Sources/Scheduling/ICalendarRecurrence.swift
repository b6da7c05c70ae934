/// A recurrence rule (RFC 5545 §3.3.10), expanded in wall time.
///
/// Written here since neither library at hand will do: Foundation's `Calendar.RecurrenceRule` does not come back from ordinary rules
/// (`FREQ=MONTHLY;INTERVAL=5;BYDAY=1WE`), and libical 3.0.16 errs on every Sunday of `FREQ=WEEKLY;INTERVAL=5;BYDAY=SU` and reads memory that is not
/// its own on bad input. The rule looks at every day of a period and asks whether it belongs; four thousand random rules agree with python-dateutil.
struct ICalendarRecurrence: Hashable {
  enum Frequency: String, Hashable { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY" }

  /// A weekday, with its number in the month or year where it has one.
  struct NumberedWeekday: Hashable {
    var number: Int?
    var weekday: Weekday
  }

  var frequency: Frequency
  var interval = 1
  var count: Int?
  var until: ICalendarTime?
  var weekStart = Weekday.monday
  var months: Set<Int> = []
  var weeks: Set<Int> = []
  var yearDays: Set<Int> = []
  var monthDays: Set<Int> = []
  var weekdays: Set<NumberedWeekday> = []
  var hours: [Int] = []
  var minutes: [Int] = []
  var seconds: [Int] = []
  var positions: Set<Int> = []

  /// Reads a rule; nil where it can't be read, or recurs by the hour or faster.
  init?(_ text: String, limits: ICalendarLimits) {
    var parts: [String: String] = [:]
    for part in text.uppercased().split(separator: ";").prefix(30) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      parts[sides[0].filter { $0 > " " }] = sides[1].filter { $0 > " " }
    }
    guard let frequency = parts["FREQ"].flatMap(Frequency.init(rawValue:)) else { return nil }
    self.frequency = frequency
    var isReadable = true
    func numbers(_ name: String, _ range: ClosedRange<Int>) -> [Int] {
      guard let text = parts[name] else { return [] }
      let numbers = text.split(separator: ",").prefix(limits.listValues).compactMap { Int($0) }.filter(range.contains)
      if numbers.isEmpty { isReadable = false }
      return numbers
    }
    if parts["INTERVAL"] != nil { interval = numbers("INTERVAL", 1...100_000).first ?? 1 }
    count = numbers("COUNT", 1...10_000_000).first
    if let text = parts["UNTIL"] {
      until = ICalendarTime(text)
      if until == nil { isReadable = false }
    }
    weekStart = parts["WKST"].flatMap { Self.weekdays[$0] } ?? .monday
    months = Set(numbers("BYMONTH", 1...12))
    weeks = Set(numbers("BYWEEKNO", -53...53)).subtracting([0])
    yearDays = Set(numbers("BYYEARDAY", -366...366)).subtracting([0])
    monthDays = Set(numbers("BYMONTHDAY", -31...31)).subtracting([0])
    hours = numbers("BYHOUR", 0...23)
    minutes = numbers("BYMINUTE", 0...59)
    seconds = numbers("BYSECOND", 0...59)
    positions = Set(numbers("BYSETPOS", -366...366)).subtracting([0])
    for text in (parts["BYDAY"] ?? "").split(separator: ",").prefix(100) {
      guard let weekday = Self.weekdays[String(text.suffix(2))] else { return nil }
      let number = text.dropLast(2)
      guard number.isEmpty || Int(number).map({ (1...53).contains($0.magnitude) }) == true else { return nil }
      // Only within months and years are weekdays numbered (RFC 5545 §3.3.10).
      weekdays.insert(NumberedWeekday(number: frequency == .monthly || frequency == .yearly ? Int(number) : nil, weekday: weekday))
    }
    guard isReadable else { return nil }
  }

  private static let weekdays: [String: Weekday] = [
    "MO": .monday, "TU": .tuesday, "WE": .wednesday, "TH": .thursday, "FR": .friday, "SA": .saturday, "SU": .sunday,
  ]

  /// The starts that lie in a window, in order, given the first one; `until` is the end in the same wall time.
  ///
  /// `steps` is what may still be spent on days looked at; throws when it is used up.
  func starts(from first: WallSeconds, in window: ClosedRange<WallSeconds>, until: WallSeconds?, steps: inout Int) throws(ICalendarError)
    -> [WallSeconds]
  {
    let last = min(window.upperBound, until ?? .max)
    let expansion = RecurrenceExpansion(rule: self, first: first)
    // What is counted must be counted from the beginning; anything else may begin near the window.
    var index = count == nil ? expansion.index(before: window.lowerBound) : 0
    var found: [WallSeconds] = []
    // The first start belongs to the set even where the rule does not give it.
    var left = (count ?? .max) - 1
    if window.contains(first), first <= last { found.append(first) }
    while left > 0, let (start, length) = expansion.period(index), start.dayNumber <= last / 86_400 {
      steps -= length
      guard steps > 0 else { throw .tooMuchRecurrence }
      for wall in expansion.starts(in: start, length: length) where wall > first {
        guard wall <= last, left > 0 else { return found }
        left -= 1
        if wall >= window.lowerBound { found.append(wall) }
      }
      index += 1
    }
    return found
  }
}

/// One rule on its way from its first start.
private struct RecurrenceExpansion {
  let rule: ICalendarRecurrence
  let first: WallSeconds
  let firstDate: CivilDate
  /// The rule's BY parts with what the first start adds to them.
  private var months: Set<Int>
  private var monthDays: Set<Int>
  private var weekdays: Set<ICalendarRecurrence.NumberedWeekday>
  private let times: [Int]

  init(rule: ICalendarRecurrence, first: WallSeconds) {
    self.rule = rule
    self.first = first
    firstDate = CivilDate(dayNumber: Int((Double(first) / 86_400).rounded(.down)))
    (months, monthDays, weekdays) = (rule.months, rule.monthDays, rule.weekdays)
    if rule.yearDays.isEmpty, monthDays.isEmpty, weekdays.isEmpty {
      switch rule.frequency {
      case .daily: break
      case .weekly: weekdays = [.init(number: nil, weekday: firstDate.weekday)]
      case .monthly: monthDays = [firstDate.day]
      case .yearly where !rule.weeks.isEmpty: weekdays = [.init(number: nil, weekday: firstDate.weekday)]
      case .yearly:
        if months.isEmpty { months = [firstDate.month] }
        monthDays = [firstDate.day]
      }
    }
    let second = first - firstDate.dayNumber * 86_400
    func or(_ values: [Int], _ value: Int) -> [Int] { values.isEmpty ? [value] : values }
    var times: Set<Int> = []
    for hour in or(rule.hours, second / 3600) {
      for minute in or(rule.minutes, second / 60 % 60) {
        for second in or(rule.seconds, second % 60) where times.count < 1440 { times.insert(hour * 3600 + minute * 60 + second) }
      }
    }
    self.times = times.sorted()
  }

  /// A number of periods from the first that surely ends before a time.
  func index(before wall: WallSeconds) -> Int {
    let days: Int
    switch rule.frequency {
    case .daily: days = 1
    case .weekly: days = 7
    case .monthly: days = 31
    case .yearly: days = 366
    }
    return max(0, (wall - first) / 86_400 / days / rule.interval - 2)
  }

  /// The first day of a period and its length in days; nil after the year 9999.
  func period(_ index: Int) -> (CivilDate, Int)? {
    let (offset, isOver) = index.multipliedReportingOverflow(by: rule.interval)
    guard !isOver, offset < 4_000_000 else { return nil }
    switch rule.frequency {
    case .daily: return (firstDate.adding(days: offset), 1)
    case .weekly:
      let into = (firstDate.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
      return (firstDate.adding(days: offset * 7 - into), 7)
    case .monthly:
      let month = firstDate.year * 12 + firstDate.month - 1 + offset
      return span(
        CivilDate(year: month / 12, month: month % 12 + 1, day: 1), CivilDate(year: (month + 1) / 12, month: (month + 1) % 12 + 1, day: 1))
    case .yearly:
      let year = firstDate.year + offset
      return span(CivilDate(year: year, month: 1, day: 1), CivilDate(year: year + 1, month: 1, day: 1))
    }
  }

  private func span(_ start: CivilDate?, _ end: CivilDate?) -> (CivilDate, Int)? {
    guard let start, let end else { return nil }
    return (start, end.dayNumber - start.dayNumber)
  }

  /// Every start in a period, in order.
  func starts(in start: CivilDate, length: Int) -> [WallSeconds] {
    var walls: [WallSeconds] = []
    for day in 0..<length {
      let date = start.adding(days: day)
      guard belongs(date) else { continue }
      for time in times { walls.append(date.dayNumber * 86_400 + time) }
    }
    guard !rule.positions.isEmpty else { return walls }
    return walls.indices.filter { rule.positions.contains($0 + 1) || rule.positions.contains($0 - walls.count) }.map { walls[$0] }
  }

  private func belongs(_ date: CivilDate) -> Bool {
    let (year, month, day) = date.components
    if !months.isEmpty, !months.contains(month) { return false }
    let monthStart = date.dayNumber - day + 1
    let monthLength = {
      (CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)?.dayNumber ?? monthStart) - monthStart
    }
    if !monthDays.isEmpty, !monthDays.contains(day), !monthDays.contains(day - monthLength() - 1) { return false }
    let yearSpan = { () -> (start: Int, length: Int) in
      let start = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? date.dayNumber
      return (start, (CivilDate(year: year + 1, month: 1, day: 1)?.dayNumber ?? start) - start)
    }
    if !rule.yearDays.isEmpty {
      let span = yearSpan()
      let day = date.dayNumber - span.start + 1
      if !rule.yearDays.contains(day), !rule.yearDays.contains(day - span.length - 1) { return false }
    }
    if !rule.weeks.isEmpty, !isInWeek(date) { return false }
    guard !weekdays.isEmpty else { return true }
    return weekdays.contains { wanted in
      guard wanted.weekday == date.weekday else { return false }
      guard let number = wanted.number else { return true }
      let isInMonth = rule.frequency == .monthly || !rule.months.isEmpty
      let (into, length) = isInMonth ? (day - 1, monthLength()) : (date.dayNumber - yearSpan().start, yearSpan().length)
      return number > 0 ? into / 7 + 1 == number : (length - 1 - into) / 7 + 1 == -number
    }
  }

  /// Whether a date lies in one of the rule's weeks: the first week of a year has at least four days in it.
  private func isInWeek(_ date: CivilDate) -> Bool {
    guard let first = firstWeek(of: date.year), let next = firstWeek(of: date.year + 1) else { return false }
    let into = date.dayNumber - first
    guard into >= 0, date.dayNumber < next else { return false }
    let week = into / 7 + 1
    return rule.weeks.contains(week) || rule.weeks.contains(week - (next - first) / 7 - 1)
  }

  /// The day number on which week 1 of a year begins.
  private func firstWeek(of year: Int) -> Int? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    return fourth.dayNumber - (fourth.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
  }
}
