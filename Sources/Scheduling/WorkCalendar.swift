public import struct Foundation.Date
public import struct Foundation.TimeZone

/// When people at a Swedish university work: which days, and during which hours a reminder may reach them.
public struct WorkCalendar: Hashable, Sendable {
  /// The zone in which days begin and clocks are read.
  public var timeZone: TimeZone
  /// What an office decides for itself.
  public var options: Options

  /// A calendar for a time zone.
  public init(timeZone: TimeZone, options: Options = Options()) {
    self.timeZone = timeZone
    self.options = options
  }

  /// What an office decides for itself about its calendar.
  public struct Options: Hashable, Sendable {
    /// How the day before a public holiday counts.
    public var daysBeforeHolidays: DayBeforeHoliday
    /// Whether a single working day between two days off (klämdag) is a day off too.
    public var bridgeDaysOff: Bool
    /// Further days on which the office is closed.
    public var closedDays: Set<CivilDate>
    /// The hours in which reminders go out.
    public var officeHours: ClockRange
    /// Months, from 1, in which no reminder goes out.
    public var quietMonths: Set<Int>

    /// Options; those not given are usual at a Swedish university.
    public init(
      daysBeforeHolidays: DayBeforeHoliday = .half, bridgeDaysOff: Bool = false, closedDays: Set<CivilDate> = [],
      officeHours: ClockRange = .office, quietMonths: Set<Int> = [7]
    ) {
      self.daysBeforeHolidays = daysBeforeHolidays
      self.bridgeDaysOff = bridgeDaysOff
      self.closedDays = closedDays
      self.officeHours = officeHours
      self.quietMonths = quietMonths
    }
  }

  /// How the day before a public holiday counts; the raw value is its name in the configuration.
  public enum DayBeforeHoliday: String, Hashable, Sendable, Codable, CaseIterable {
    /// As any other working day.
    case work
    /// As a working day that ends at noon.
    case half
    /// As a day off.
    case off
  }

  // MARK: - Days

  /// The date on which an instant falls here.
  public func date(of instant: Date) -> CivilDate { CivilDate(instant, in: timeZone) }

  /// The instant at which clocks here show a minute of a date.
  public func instant(_ date: CivilDate, minute: Int = 0) -> Date { date.instant(secondOfDay: minute * 60, in: timeZone) }

  /// Midnight at the beginning of the day in which an instant falls.
  public func startOfDay(_ instant: Date) -> Date { self.instant(date(of: instant)) }

  /// The public holiday, or eve on a par with it, on a date; nil where there is none.
  public func holiday(_ date: CivilDate) -> String? { SwedishHolidays(year: date.year).named[date] }

  /// Whether people work on a date (a half day counts).
  public func isWorkday(_ date: CivilDate) -> Bool {
    guard !isClosed(date) else { return false }
    if options.bridgeDaysOff, isClosed(date.adding(days: -1)), isClosed(date.adding(days: 1)) { return false }
    return true
  }

  /// Whether people work on the day in which an instant falls.
  public func isWorkday(_ instant: Date) -> Bool { isWorkday(date(of: instant)) }

  /// Whether work ends at noon on a date.
  public func isHalfDay(_ date: CivilDate) -> Bool {
    options.daysBeforeHolidays == .half && isBeforeHoliday(date) && isWorkday(date)
  }

  private func isClosed(_ date: CivilDate) -> Bool {
    if date.weekday >= .saturday || options.closedDays.contains(date) || holiday(date) != nil { return true }
    return options.daysBeforeHolidays == .off && isBeforeHoliday(date)
  }

  /// The eves of holidays; the day before an eve that is itself off (dagen före julafton) is an ordinary day.
  private func isBeforeHoliday(_ date: CivilDate) -> Bool {
    guard date.weekday < .saturday, holiday(date) == nil, let next = holiday(date.adding(days: 1)) else { return false }
    return !next.hasSuffix("afton")
  }

  // MARK: - Counting working days

  /// The date a number of working days after a date, or before it where the number is negative; 0 gives the date itself.
  ///
  /// Where the date is no working day, the first one after it counts as 1. Numbers beyond 2,000 count as 2,000.
  public func adding(workdays count: Int, to date: CivilDate) -> CivilDate {
    let step = count < 0 ? -1 : 1
    var left = min(count.magnitude, 2000)
    var date = date
    // An office whose every day is closed by its options still gets an answer.
    var bound = 20_000
    while left > 0, bound > 0 {
      date = date.adding(days: step)
      bound -= 1
      if isWorkday(date) { left -= 1 }
    }
    return date
  }

  /// The instant with the same clock time a number of working days away.
  public func adding(workdays count: Int, to instant: Date) -> Date {
    let date = date(of: instant)
    let second = Int(instant.timeIntervalSince(self.instant(date)).rounded(.down))
    return adding(workdays: count, to: date).instant(secondOfDay: second, in: timeZone)
  }

  /// The first working day after a date.
  public func nextWorkday(after date: CivilDate) -> CivilDate { adding(workdays: 1, to: date) }

  /// The last working day before a date.
  public func previousWorkday(before date: CivilDate) -> CivilDate { adding(workdays: -1, to: date) }

  /// How many working days lie after `start`, up to and including `end`; 0 where `end` is not later. Counts no further than ten years.
  public func workdays(from start: CivilDate, to end: CivilDate) -> Int {
    guard start < end else { return 0 }
    let last = min(end.dayNumber, start.dayNumber + 3660)
    return (start.dayNumber + 1...last).count { isWorkday(CivilDate(dayNumber: $0)) }
  }

  // MARK: - Reminders

  /// Whether an instant falls in a month in which nobody is reminded.
  public func isQuietPeriod(_ instant: Date) -> Bool { options.quietMonths.contains(date(of: instant).month) }

  /// The first moment, not before an instant, at which a reminder may go out: on a working day, in office hours, outside the quiet months.
  public func nextReminderMoment(after instant: Date) -> Date {
    let first = date(of: instant)
    for offset in 0...800 {
      let date = first.adding(days: offset)
      guard !options.quietMonths.contains(date.month), isWorkday(date), let hours = openHours(options.officeHours, on: date) else {
        continue
      }
      let opens = self.instant(date, minute: hours.start)
      if instant <= opens { return opens }
      if instant < self.instant(date, minute: hours.end) { return instant }
    }
    return instant
  }

  /// What remains of a range of hours on a date: all of it, the part before noon on a half day, or nothing.
  func openHours(_ range: ClockRange, on date: CivilDate) -> ClockRange? {
    isHalfDay(date) ? ClockRange(start: range.start, end: min(range.end, 12 * 60)) : range
  }
}
