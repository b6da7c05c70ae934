public import struct Foundation.Date
public import struct Foundation.TimeZone

/// A day of the week; the raw value counts from Monday as 1 (ISO 8601).
public enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The week begins on Monday.
  public static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}

/// A date in the proleptic Gregorian calendar without time or zone.
///
/// Held as a day number, so that adding and comparing days is arithmetic, and no locale or time zone can interfere.
public struct CivilDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, kept within 32 bits so that sums of it can't overflow.
  public let dayNumber: Int

  /// The date with this day number; far off numbers are moved to the nearest that 32 bits hold.
  public init(dayNumber: Int) { self.dayNumber = min(max(dayNumber, Int(Int32.min)), Int(Int32.max)) }

  /// The date of a year, month and day; nil where the calendar has no such day, and for years outside 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else { return nil }
    // Count years from March, so that the leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    dayNumber = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// Reads `2026-10-01`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-10-01`.
  public var iso: String {
    let (year, month, day) = components
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The date on which an instant falls in a time zone.
  public init(_ instant: Date, in zone: TimeZone) {
    let seconds = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
    let days = (seconds / 86_400).rounded(.down)
    self.init(dayNumber: Int(min(max(days, Double(Int32.min)), Double(Int32.max))))
  }

  /// Year, month (1–12) and day (1–31).
  public var components: (year: Int, month: Int, day: Int) {
    let days = dayNumber + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * ofYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The year.
  public var year: Int { components.year }
  /// The month, from 1.
  public var month: Int { components.month }
  /// The day of the month, from 1.
  public var day: Int { components.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7 + 1) ?? .monday
  }

  /// The week that the date belongs to: ISO 8601, which is what Swedes mean by "vecka 11".
  public var week: Int { (adding(days: 4 - weekday.rawValue).dayOfYear - 1) / 7 + 1 }

  private var dayOfYear: Int {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return 1 }
    return dayNumber - first.dayNumber + 1
  }

  /// The date a number of days later, or earlier where the number is negative.
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + min(max(days, Int(Int32.min)), Int(Int32.max))) }

  /// The first date on or after this one that is a given weekday.
  func next(_ weekday: Weekday) -> CivilDate { adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7) }

  /// The instant at which clocks in a zone show a time of day on this date.
  ///
  /// A time that occurs twice, when clocks go back, is the first of the two; one that is skipped is read with the offset before the change
  /// (RFC 5545 §3.3.5).
  public func instant(secondOfDay: Int = 0, in zone: TimeZone) -> Date {
    let local = Double(dayNumber) * 86_400 + Double(secondOfDay)
    let before = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - 86_400))
    let after = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local + 86_400))
    for offset in [before, after] {
      let instant = Date(timeIntervalSince1970: local - Double(offset))
      if zone.secondsFromGMT(for: instant) == offset { return instant }
    }
    return Date(timeIntervalSince1970: local - Double(before))
  }

  /// Orders dates by time.
  public static func < (one: CivilDate, other: CivilDate) -> Bool { one.dayNumber < other.dayNumber }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
