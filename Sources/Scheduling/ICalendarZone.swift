import struct Foundation.Date
import struct Foundation.TimeZone

/// Where an event's clock hangs: a zone of the system's, or one that the calendar describes itself in a VTIMEZONE.
enum ICalendarZone {
  case system(TimeZone)
  case described(DescribedZone)

  /// Seconds east of UTC at an instant, given as seconds since 1970.
  func offset(at instant: Int) -> Int {
    switch self {
    case .system(let zone): zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    case .described(let zone): zone.offset(at: instant)
    }
  }

  /// The instant at which clocks show a time; see ``CivilDate/instant(secondOfDay:in:)`` for times that clocks show twice or never.
  func instant(_ wall: WallSeconds) -> Int {
    let before = offset(at: wall - 86_400)
    let after = offset(at: wall + 86_400)
    for offset in [before, after] where self.offset(at: wall - offset) == offset { return wall - offset }
    return wall - before
  }

  /// What clocks show at an instant.
  func wall(_ instant: Int) -> WallSeconds { instant + offset(at: instant) }
}

/// The offsets that a VTIMEZONE describes (RFC 5545 §3.6.5).
struct DescribedZone {
  private var initial: Int
  /// When an offset begins to hold, in order.
  private var changes: [(instant: Int, offset: Int)] = []

  /// Reads a VTIMEZONE; nil where it describes no offset.
  init?(_ component: ICalendarComponent, until year: Int, limits: ICalendarLimits, steps: inout Int) throws(ICalendarError) {
    guard let horizon = CivilDate(year: min(max(year, 1970), 9000), month: 12, day: 31) else { return nil }
    // Outlook begins its zones in 1601; what was before 1970 is of no use to a meeting.
    let window = 0...horizon.dayNumber * 86_400
    var earliest: (wall: WallSeconds, offset: Int)?
    for observance in component.children where observance.name == "STANDARD" || observance.name == "DAYLIGHT" {
      guard let start = ICalendarTime(observance.first("DTSTART")), let from = Self.offset(observance.first("TZOFFSETFROM")),
        let to = Self.offset(observance.first("TZOFFSETTO"))
      else { continue }
      if earliest.map({ start.wall < $0.wall }) ?? true { earliest = (start.wall, from) }
      var onsets = [start.wall]
      for dates in observance.all("RDATE") { onsets += ICalendarTime.list(dates, limits: limits).map(\.wall) }
      for rule in observance.all("RRULE") {
        guard let rule = ICalendarRecurrence(rule.value, limits: limits) else { continue }
        let until = rule.until.map { $0.place == .utc ? $0.wall + from : $0.wall }
        onsets += try rule.starts(from: start.wall, in: window, until: until, steps: &steps)
      }
      changes += onsets.map { ($0 - from, to) }
      guard changes.count <= limits.instances else { throw .overLimit("changes of clocks", limits.instances) }
    }
    guard let earliest else { return nil }
    initial = earliest.offset
    changes.sort { $0.instant < $1.instant }
  }

  func offset(at instant: Int) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initial : changes[low - 1].offset
  }

  /// Reads `+0100` or `-013015` (RFC 5545 §3.3.14).
  private static func offset(_ property: ICalendarProperty?) -> Int? {
    guard let text = property?.value.filter({ $0 > " " }), let sign = text.first, sign == "+" || sign == "-",
      text.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }), [5, 7].contains(text.utf8.count), let number = Int(text.dropFirst())
    else { return nil }
    let (minutes, seconds) = text.utf8.count == 5 ? (number, 0) : (number / 100, number % 100)
    let offset = minutes / 100 * 3600 + minutes % 100 * 60 + seconds
    return offset < 86_400 ? (sign == "-" ? -offset : offset) : nil
  }
}

/// Finds the zone that a TZID means.
struct ICalendarZones {
  /// For times without a zone.
  let local: ICalendarZone
  private var described: [String: DescribedZone] = [:]
  private var known: [String: ICalendarZone] = [:]
  /// Names that could not be told, in which case the local zone stands in.
  private(set) var unknown: Set<String> = []

  init(local: TimeZone, components: [ICalendarComponent], until year: Int, limits: ICalendarLimits, steps: inout Int) throws(ICalendarError)
  {
    self.local = .system(local)
    for component in components where component.name == "VTIMEZONE" {
      guard let name = component.first("TZID")?.value, Self.system(name) == nil else { continue }
      described[name] = try DescribedZone(component, until: year, limits: limits, steps: &steps)
    }
  }

  /// The zone of a time.
  mutating func zone(of place: ICalendarTime.Place) -> ICalendarZone {
    guard case .named(let name) = place else { return place == .utc ? .system(.gmt) : local }
    if let zone = known[name] { return zone }
    let zone =
      Self.system(name).map(ICalendarZone.system) ?? described[name].map(ICalendarZone.described)
      ?? Self.guess(name).map(ICalendarZone.system)
    if zone == nil { unknown.insert(name) }
    known[name] = zone ?? local
    return zone ?? local
  }

  /// The instant of a time, as seconds since 1970.
  mutating func instant(_ time: ICalendarTime) -> Int { zone(of: time.place).instant(time.wall) }

  /// A zone by its name in Windows or the IANA database, the latter also behind a prefix (`/mozilla.org/20050126_1/Europe/Stockholm`).
  private static func system(_ name: String) -> TimeZone? {
    if let identifier = WindowsZones.identifiers[name] { return TimeZone(identifier: identifier) }
    if ["UTC", "GMT", "Z", "Etc/UTC", "tzone://Microsoft/Utc"].contains(name) { return .gmt }
    let parts = name.split(separator: "/")
    for length in [parts.count, 3, 2] where length <= parts.count && (2...3).contains(length) {
      let identifier = parts.suffix(length).joined(separator: "/")
      guard identifier.utf8.allSatisfy({ isIdentifier($0) }), let zone = TimeZone(identifier: identifier) else { continue }
      return zone
    }
    return nil
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 48...57: true
    default: "/_+-".utf8.contains(byte)
    }
  }

  /// A zone by a European city in its name: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`.
  private static func guess(_ name: String) -> TimeZone? {
    let words = name.prefix(200).split { !$0.isLetter }
    return words.lazy.filter { $0.count > 3 }.compactMap { TimeZone(identifier: "Europe/\($0)") }.first
  }
}
