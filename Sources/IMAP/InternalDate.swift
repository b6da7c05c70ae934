/// When a server took a message in (RFC 9051 §2.3.3), as ` 4-Nov-2026 09:07:05 +0100`.
public struct InternalDate: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSince1970: Int64

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// An instant; nil outside the years 1 to 9999, which is what the form can say.
  public init?(secondsSince1970: Int64) {
    guard (-62_135_596_800...253_402_300_799).contains(secondsSince1970) else { return nil }
    self.secondsSince1970 = secondsSince1970
  }

  /// Reads `dd-Mon-yyyy hh:mm:ss +zzzz`; nil when it is something else.
  init?(_ text: [UInt8]) {
    let letters = text.map { Character(Unicode.Scalar($0)) }
    guard letters.count == 26, letters[2] == "-", letters[6] == "-", letters[11] == " ", letters[14] == ":", letters[17] == ":",
      letters[20] == " "
    else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int64? {
      letters[range].allSatisfy { $0.isASCII && $0.isNumber } ? Int64(String(letters[range])) : nil
    }
    let month = Self.months.firstIndex { $0.lowercased() == String(letters[3..<6]).lowercased() }
    guard let day = letters[0] == " " ? number(1..<2) : number(0..<2), let month, let year = number(7..<11), let hour = number(12..<14),
      let minute = number(15..<17), let second = number(18..<20), let zoneHours = number(22..<24), let zoneMinutes = number(24..<26),
      letters[21] == "+" || letters[21] == "-", (1...31).contains(day), year > 0, hour < 24, minute < 60, second <= 60, zoneHours < 24,
      zoneMinutes < 60
    else { return nil }
    let zone = (zoneHours * 60 + zoneMinutes) * (letters[21] == "-" ? -60 : 60)
    self.init(secondsSince1970: Self.days(year, Int64(month) + 1, day) * 86_400 + hour * 3600 + minute * 60 + second - zone)
  }

  /// As it goes on the wire, in UTC.
  var wire: String {
    let days = secondsSince1970 >= 0 ? secondsSince1970 / 86_400 : (secondsSince1970 - 86_399) / 86_400
    let second = secondsSince1970 - days * 86_400
    let (year, month, day) = Self.civil(days)
    func pad(_ number: Int64, _ width: Int, _ filler: Character = "0") -> String {
      String(repeating: filler, count: max(0, width - String(number).count)) + String(number)
    }
    let clock = "\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))"
    return "\(pad(day, 2, " "))-\(Self.months[Int(month) - 1])-\(pad(year, 4)) \(clock) +0000"
  }

  /// Days from 1970-01-01 in the proleptic Gregorian calendar; years counted from March, so that the leap day comes last.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The inverse of `days`, for years from 0 on.
  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
