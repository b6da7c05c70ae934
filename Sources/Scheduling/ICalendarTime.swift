import struct Foundation.Date
import struct Foundation.TimeZone

/// Seconds on the wall's clock, counted from 1970-01-01 00:00 as if no clock ever changed: what recurrences are computed in.
typealias WallSeconds = Int

/// A DATE or DATE-TIME value (RFC 5545 §3.3.4–5).
struct ICalendarTime: Hashable {
  var date: CivilDate
  /// Seconds into the day; nil for a DATE.
  var second: Int?
  /// Where the clock hangs.
  var place: Place

  enum Place: Hashable {
    case utc
    case floating
    case named(String)
  }

  var isDate: Bool { second == nil }
  var wall: WallSeconds { date.dayNumber * 86_400 + (second ?? 0) }

  /// Reads `20261001`, `20261001T100000` or `20261001T100000Z`.
  init?(_ text: some StringProtocol, zone: String? = nil) {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 }.prefix(17))
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    self.date = date
    place = .floating
    guard bytes.count > 8, bytes[8] == UInt8(ascii: "T") || bytes[8] == UInt8(ascii: "t") else {
      second = nil
      return
    }
    guard let hour = number(9..<11), hour < 24, let minute = number(11..<13), minute < 60, let second = number(13..<15), second <= 60
    else { return nil }
    // A leap second is read as the one before it, as nobody's meeting depends on it.
    self.second = hour * 3600 + minute * 60 + min(second, 59)
    if bytes.count > 15, bytes[15] | 0x20 == UInt8(ascii: "z") {
      place = .utc
    } else if let zone, !zone.isEmpty {
      place = .named(zone)
    }
  }

  /// Reads the value of a property such as DTSTART, with its TZID.
  init?(_ property: ICalendarProperty?) {
    guard let property else { return nil }
    self.init(property.value, zone: property.parameters["TZID"])
  }

  /// Reads a list of times such as EXDATE's.
  static func list(_ property: ICalendarProperty, limits: ICalendarLimits) -> [ICalendarTime] {
    property.value.split(separator: ",").prefix(limits.listValues).compactMap { ICalendarTime($0, zone: property.parameters["TZID"]) }
  }
}

/// A DURATION value (RFC 5545 §3.3.6): days follow the calendar, seconds the clock.
struct ICalendarDuration: Hashable {
  var days = 0
  var seconds = 0

  /// Reads `P1DT2H30M`, `PT45M`, `P2W`, each possibly negative; nil where it is none, or longer than a century.
  init?(_ text: some StringProtocol) {
    var sign = 1
    var value: Int?
    var isTime = false
    var hasDigits = false
    var isOpen = false
    for byte in text.utf8.filter({ $0 > 0x20 }).prefix(40) {
      switch byte {
      case UInt8(ascii: "-") where !isOpen: sign = -1
      case UInt8(ascii: "+") where !isOpen: break
      case UInt8(ascii: "P"): isOpen = true
      case UInt8(ascii: "T"): isTime = true
      case 48...57:
        let next = (value ?? 0) * 10 + Int(byte - 48)
        guard next <= 3_200_000_000 else { return nil }
        value = next
        hasDigits = true
      default:
        guard isOpen, let number = value else { return nil }
        value = nil
        switch (byte, isTime) {
        case (UInt8(ascii: "W"), false): days += number * 7
        case (UInt8(ascii: "D"), false): days += number
        case (UInt8(ascii: "H"), true): seconds += number * 3600
        case (UInt8(ascii: "M"), true): seconds += number * 60
        case (UInt8(ascii: "S"), true): seconds += number
        default: return nil
        }
      }
    }
    guard isOpen, hasDigits, value == nil, days <= 36_525, seconds <= 3_200_000_000 else { return nil }
    days *= sign
    seconds *= sign
  }
}
