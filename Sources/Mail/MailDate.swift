public import struct Foundation.Date

/// A point in time as a mail tells it: the instant, and the offset from UTC that its writer's clock had (RFC 5322 §3.3).
public struct MailDate: Hashable, Sendable {
  /// The instant.
  public var instant: Date
  /// Seconds east of UTC, as written, less than a day; 0 for `-0000` and for dates without a zone.
  public var offset: Int

  /// An instant with an offset in seconds.
  public init(instant: Date, offset: Int = 0) {
    self.instant = instant
    self.offset = min(max(offset, -86_340), 86_340)
  }

  /// Reads a date in the forms of RFC 5322 §§3.3 and 4.3 (two-digit years, named and military zones, comments), of `asctime`, and of ISO 8601.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 200, let date = DateReader(Array(text.utf8)).read() else { return nil }
    self = date
  }

  /// `2026-02-03T09:14:00+01:00`, with the offset as written.
  public var iso8601: String {
    let second = wholeSeconds(instant) + offset
    let day = Int((Double(second) / 86_400).rounded(.down))
    let time = second - day * 86_400
    let (year, month, dayOfMonth) = civil(fromDay: day)
    let zone = abs(offset) / 60
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2) + "T" + padded(time / 3600, 2) + ":"
      + padded(time / 60 % 60, 2)
      + ":" + padded(time % 60, 2) + (offset < 0 ? "-" : "+") + padded(zone / 60, 2) + ":" + padded(zone % 60, 2)
  }
}

/// Seconds since 1970, within the years 1 to 9999, which is what a mail can say.
func wholeSeconds(_ date: Date) -> Int {
  let seconds = date.timeIntervalSince1970
  return seconds.isNaN ? 0 : Int(min(max(seconds, -62_135_596_800), 253_402_300_799).rounded(.down))
}

/// The number with zeroes in front up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Days since 1970-01-01 of a date in the proleptic Gregorian calendar.
func day(ofYear year: Int, month: Int, day: Int) -> Int {
  let shifted = month <= 2 ? year - 1 : year
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

/// The date that is so many days after 1970-01-01.
func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = day + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthIndex = (5 * dayOfYear + 2) / 153
  let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
}

/// How many days a month has.
func days(inMonth month: Int, of year: Int) -> Int {
  switch month {
  case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

/// Reads a date from its words, in whatever order they stand.
private struct DateReader {
  private var words: [[UInt8]]

  init(_ raw: [UInt8]) {
    var lexer = FieldLexer(raw, specials: [UInt8(ascii: ","), UInt8(ascii: ";")])
    words = []
    while let token = lexer.next() {
      if case .word(let word) = token { words.append(word) }
    }
  }

  func read() -> MailDate? {
    var (year, month, dayOfMonth): (Int?, Int?, Int?) = (nil, nil, nil)
    var time: (hour: Int, minute: Int, second: Int)?
    var zone: Int?
    var pieces = words
    var index = 0
    while index < pieces.count {
      let word = pieces[index]
      index += 1
      if year == nil, month == nil, let (date, rest) = isoDate(word) {
        (year, month, dayOfMonth) = date
        if !rest.isEmpty { pieces.insert(rest, at: index) }
      } else if time == nil, let (clock, rest) = clock(word) {
        time = clock
        if !rest.isEmpty { pieces.insert(rest, at: index) }
      } else if word.allSatisfy(\.isDigit), let number = Int(word.text) {
        if dayOfMonth == nil, word.count <= 2 {
          dayOfMonth = number
        } else if year == nil {
          year = fullYear(number, digits: word.count)
        }
      } else if month == nil, word.count > 4, word.contains(Octet.dash), let first = word.first, first.isDigit {
        // 03-Feb-2026 and 03-Feb-26
        pieces.insert(contentsOf: word.split(separator: Octet.dash).map(Array.init), at: index)
      } else if let clock = time, clock.hour <= 12, word.isEqual(ignoringCase: "pm") || word.isEqual(ignoringCase: "am") {
        time?.hour = clock.hour % 12 + (word[0].lowered == UInt8(ascii: "p") ? 12 : 0)
      } else if let number = monthNumber(word), month == nil {
        month = number
      } else if zone == nil, time != nil, let offset = zoneOffset(word) {
        zone = offset
      }
    }
    guard let year, let month, let dayOfMonth, (1...9999).contains(year), (1...12).contains(month), dayOfMonth >= 1,
      dayOfMonth <= days(inMonth: month, of: year)
    else { return nil }
    let clock = time ?? (0, 0, 0)
    guard clock.hour <= 24, clock.minute <= 59, clock.second <= 60 else { return nil }
    let offset = zone ?? 0
    let seconds =
      day(ofYear: year, month: month, day: dayOfMonth) * 86_400 + clock.hour * 3600 + clock.minute * 60 + min(clock.second, 59) - offset
    return MailDate(instant: Date(timeIntervalSince1970: Double(seconds)), offset: offset)
  }

  private func fullYear(_ number: Int, digits: Int) -> Int {
    switch digits {
    case ...2: number < 50 ? 2000 + number : 1900 + number
    case 3: 1900 + number
    default: number
    }
  }

  /// `2026-02-03`, with what stands behind a `T`.
  private func isoDate(_ word: [UInt8]) -> ((Int, Int, Int), [UInt8])? {
    guard word.count >= 10, word[4] == Octet.dash, word[7] == Octet.dash, let year = Int(word[0..<4].text),
      let month = Int(word[5..<7].text),
      let day = Int(word[8..<10].text)
    else { return nil }
    return ((year, month, day), Array(word[10...].drop { $0.lowered == UInt8(ascii: "t") }))
  }

  /// `9:14`, `09:14:00`, `09.14.00`, `09:14:00.123`, with what is glued behind it (`+0100`, `Z`).
  private func clock(_ word: [UInt8]) -> ((hour: Int, minute: Int, second: Int), [UInt8])? {
    guard let first = word.first, first.isDigit else { return nil }
    let head = word.prefix { $0.isDigit || $0 == Octet.colon || $0 == UInt8(ascii: ".") }
    let numbers = head.split(whereSeparator: { !$0.isDigit }).map { Int($0.text) ?? 99 }
    guard numbers.count >= 2, numbers.count <= 4, head.contains(where: { $0 == Octet.colon }) || numbers.count == 3 else { return nil }
    return ((numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0), Array(word[head.endIndex...]))
  }

  private func monthNumber(_ word: [UInt8]) -> Int? {
    guard word.count >= 3 else { return nil }
    let names: [[UInt8]] = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "de"].map { Array($0.utf8) }
    let lower = word.map(\.lowered)
    // "maj"/"may"/"mai", "oct"/"okt", "dec"/"dez": Swedish and German clients write their own.
    return names.firstIndex { lower.starts(with: $0) && isMonth(lower, $0) }.map { $0 + 1 }
  }

  private func isMonth(_ word: [UInt8], _ name: [UInt8]) -> Bool {
    switch name.count {
    case 1: word.starts(with: "oct".utf8) || word.starts(with: "okt".utf8)
    case 2:
      word[0] == UInt8(ascii: "m")
        ? [UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "i")].contains(word[2])
        : word[2] == UInt8(ascii: "c") || word[2] == UInt8(ascii: "z")
    default: true
    }
  }

  private func zoneOffset(_ word: [UInt8]) -> Int? {
    guard let first = word.first else { return nil }
    if first == UInt8(ascii: "+") || first == Octet.dash {
      let digits = word.dropFirst().filter(\.isDigit)
      guard (1...4).contains(digits.count), let number = Int(digits.text) else { return nil }
      let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
      guard hours <= 23, minutes <= 59 else { return nil }
      return (first == Octet.dash ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
    // "EST5EDT" begins with the name of the zone.
    let name = word.prefix { $0.isLetter }.lowercasedText
    return switch name {
    case "z", "gmt", "ut", "utc": 0
    case "edt": -4 * 3600
    case "est", "cdt": -5 * 3600
    case "cst", "mdt": -6 * 3600
    case "mst", "pdt": -7 * 3600
    case "pst": -8 * 3600
    case "cet", "met", "bst": 3600
    case "cest", "mest", "eet": 7200
    case "eest": 10_800
    // The military letters were defined with the wrong sign, so they tell nothing (RFC 5322 §4.3).
    case let name where name.utf8.count == 1: 0
    default: nil
    }
  }
}
