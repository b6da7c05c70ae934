internal import struct Foundation.Date
internal import struct Foundation.TimeZone

/// A day of the Gregorian calendar as people name it, without a time zone; days are counted from 1 January 1970.
struct Day: Hashable, Comparable {
  /// Days since 1 January 1970.
  var number: Int

  init(number: Int) { self.number = number }

  /// The day of a date in figures; nil where the calendar has none (31 June).
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
    // Years begin in March here, so that a leap day comes last.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    guard self.month == month, self.dayOfMonth == day else { return nil }
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  func adding(_ days: Int) -> Day { Day(number: number + days) }

  private var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  var year: Int { civil.year }
  var month: Int { civil.month }
  var dayOfMonth: Int { civil.day }

  /// Monday is 1, Sunday 7 (ISO 8601).
  var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// Monday of the same week.
  var monday: Day { adding(1 - weekday) }

  /// Number of the week (ISO 8601: week 1 has the year's first Thursday).
  var week: Int {
    let thursday = monday.adding(3)
    let first = Day(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.number - first.number) / 7 + 1
  }

  /// Easter Sunday of a year (the anonymous Gregorian computus).
  static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year: year, month: n / 31, day: n % 31 + 1)
  }
}

/// A moment on the wall clock of one time zone.
struct WallTime: Hashable {
  var day: Day
  /// Minutes after midnight.
  var minutes: Int

  init(day: Day, minutes: Int) {
    self.day = day
    self.minutes = minutes
  }

  init(_ date: Date, in zone: TimeZone) {
    let seconds = date.timeIntervalSince1970
    // Dates from outside may be anything; what lies beyond some thousand years is cut.
    let bounded = seconds.isFinite ? Int(min(max(seconds, -60_000_000_000), 200_000_000_000)) : 0
    let local = bounded + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(bounded)))
    let number = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
    day = Day(number: number)
    minutes = (local - number * 86_400) / 60
  }

  /// The instant; a time that the clock skips is moved on by the gap.
  func date(in zone: TimeZone) -> Date {
    let local = Double(day.number * 86_400 + minutes * 60)
    let guess = Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))))
    return Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: guess)))
  }
}

/// An offered time as the writer of the reply sees it.
struct OfferedTime: Hashable {
  /// Its number in the letter, from 1.
  var number: Int
  var day: Day
  /// Start and end in minutes after midnight.
  var start: Int
  var end: Int
  /// Whether it lay in the past when the reply came.
  var hasPassed: Bool
}

/// What a reply is read against: the offer on the wall clock, and the day of the reply.
struct AnswerContext {
  var slots: [OfferedTime]
  var received: WallTime
  var zone: TimeZone

  init(offer: Offer, received: Date, zone: TimeZone) {
    self.zone = zone
    self.received = WallTime(received, in: zone)
    slots = offer.slots.prefix(AnswerLimits.standard.slots).enumerated().map { index, slot in
      let start = WallTime(slot.start, in: zone)
      let end = WallTime(slot.end, in: zone)
      return OfferedTime(
        number: index + 1, day: start.day, start: start.minutes,
        end: end.day == start.day ? end.minutes : 24 * 60, hasPassed: slot.start <= received)
    }
  }

  var open: [OfferedTime] { slots.filter { !$0.hasPassed } }
  var openNumbers: Set<Int> { Set(open.map(\.number)) }

  func slot(_ number: Int) -> OfferedTime? { slots.first { $0.number == number } }

  /// Orders numbers by time; the earliest comes first.
  func byTime(_ numbers: some Sequence<Int>) -> [Int] {
    numbers.compactMap(slot).sorted { ($0.day, $0.start, $0.number) < ($1.day, $1.start, $1.number) }.map(\.number)
  }
}

/// Bounds on what a reply may cost to read.
struct AnswerLimits {
  /// Characters of the reply that are read; a longer one is never certain enough to book.
  var characters = 12_000
  /// Offered times that are considered.
  var slots = 60
  /// Own times of the writer that are kept.
  var proposals = 12

  static let standard = AnswerLimits()
}
