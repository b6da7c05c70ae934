/// A stretch of a day by the clock on the wall, in minutes from midnight; the end does not belong to it.
public struct ClockRange: Hashable, Sendable, Comparable {
  /// The minute at which it begins, 0–1439.
  public let start: Int
  /// The minute at which it ends, 1–1440.
  public let end: Int

  /// A range; nil unless it begins before it ends, within one day.
  public init?(start: Int, end: Int) {
    guard 0 <= start, start < end, end <= 24 * 60 else { return nil }
    self.start = start
    self.end = end
  }

  private init(hours start: Int, to end: Int) {
    self.start = start * 60
    self.end = end * 60
  }

  /// 08:00–17:00.
  public static let office = ClockRange(hours: 8, to: 17)

  /// Reads `09:00-12:00` (`9-12`, `09.00–12.00` and spaces around the dash are understood too); nil where it is no range.
  public init?(_ text: String) {
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard ends.count == 2, let start = Self.minutes(ends[0]), let end = Self.minutes(ends[1]) else { return nil }
    self.init(start: start, end: end)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: " ").joined().split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(parts[0]), let minutes = parts.count == 2 ? Int(parts[1]) : 0, minutes < 60,
      parts.count == 1 || parts[1].utf8.count == 2
    else { return nil }
    return hours * 60 + minutes
  }

  /// Orders by start, then end.
  public static func < (one: ClockRange, other: ClockRange) -> Bool { (one.start, one.end) < (other.start, other.end) }
}

/// The hours, by weekday, in which meetings may take place.
public struct OpeningHours: Hashable, Sendable {
  /// The ranges of each weekday, in order and apart from each other; a weekday that is not there is closed.
  public let ranges: [Weekday: [ClockRange]]

  /// Reads hours as the configuration has them: `mon` to `sun` (or the Swedish `mån` …) with ranges such as `09:00-12:00`.
  ///
  /// Throws ``Fault`` for the first weekday or range, in the order of the week, that is wrong.
  public init(_ configuration: [String: [String]]) throws(Fault) {
    var ranges: [Weekday: [ClockRange]] = [:]
    for name in configuration.keys.sorted() {
      guard let weekday = Self.names[name.lowercased()] else { throw .unknownWeekday(name) }
      guard ranges[weekday] == nil else { throw .weekdayTwice(name) }
      var read: [ClockRange] = []
      for text in configuration[name] ?? [] {
        guard let range = ClockRange(text) else { throw .notARange(weekday: name, text: text) }
        read.append(range)
      }
      read.sort()
      for (one, next) in zip(read, read.dropFirst()) where next.start < one.end {
        throw .overlap(weekday: name)
      }
      if !read.isEmpty { ranges[weekday] = read }
    }
    self.ranges = ranges
  }

  /// The ranges of a weekday.
  public subscript(weekday: Weekday) -> [ClockRange] { ranges[weekday] ?? [] }

  private static let names: [String: Weekday] = [
    "mon": .monday, "tue": .tuesday, "wed": .wednesday, "thu": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
    "mån": .monday, "tis": .tuesday, "ons": .wednesday, "tor": .thursday, "fre": .friday, "lör": .saturday, "sön": .sunday,
  ]

  /// What is wrong with configured hours.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// A key that is no weekday.
    case unknownWeekday(String)
    /// A weekday under two names.
    case weekdayTwice(String)
    /// A range that can't be read.
    case notARange(weekday: String, text: String)
    /// Ranges of one day that share time.
    case overlap(weekday: String)

    /// What is wrong and how to mend it.
    public var description: String {
      switch self {
      case .unknownWeekday(let name): "“\(name)” is no weekday; write mon, tue, wed, thu, fri, sat or sun"
      case .weekdayTwice(let name): "“\(name)” stands for a weekday that is there already; keep one of the two"
      case .notARange(let weekday, let text): "“\(text)” under \(weekday) is no range of hours; write for example 09:00-12:00"
      case .overlap(let weekday): "two ranges under \(weekday) overlap; merge them or move one"
      }
    }
  }
}
