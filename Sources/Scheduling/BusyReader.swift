import struct Foundation.Date

/// Turns the events of one calendar into busy times.
struct BusyReader {
  var zones: ICalendarZones
  /// The window, in seconds since 1970.
  let from: Int
  let to: Int
  let tentativeIsBusy: Bool
  /// Events that don't count, by UID.
  let known: Set<String>
  let limits: ICalendarLimits
  /// What may still be spent on expanding recurrences.
  var steps: Int
  private(set) var busy: [Slot] = []
  private(set) var problems: [String] = []

  init(zones: ICalendarZones, from: Int, to: Int, tentativeIsBusy: Bool, known: Set<String>, limits: ICalendarLimits, steps: Int) {
    self.zones = zones
    self.from = from
    self.to = to
    self.tentativeIsBusy = tentativeIsBusy
    self.known = known
    self.limits = limits
    self.steps = steps
  }

  mutating func read(_ calendar: ICalendarComponent) throws(ICalendarError) {
    var order: [String] = []
    var groups: [String: [Event]] = [:]
    for component in calendar.children {
      if component.name == "VFREEBUSY" { try readFreeBusy(component) }
      guard component.name == "VEVENT" else { continue }
      guard let event = Event(component, zones: &zones) else {
        problem("an event without a start that can be read", component)
        continue
      }
      if let uid = event.uid, known.contains(uid) { continue }
      // Events without a UID belong to nothing but themselves.
      let group = event.uid ?? "\u{0}\(order.count)"
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(event)
    }
    for group in order { try expand(groups[group] ?? []) }
    for name in zones.unknown.sorted().prefix(20) {
      problems.append("the time zone “\(name.prefix(80))” is unknown; its times are read in the desk's own")
    }
  }

  private mutating func problem(_ what: String, _ component: ICalendarComponent) {
    guard problems.count < 50 else { return }
    let name = component.first("SUMMARY")?.text ?? component.first("UID")?.value ?? "?"
    problems.append("\(what): “\(name.prefix(80))”, \(component.first("DTSTART")?.value.prefix(20) ?? "no DTSTART")")
  }

  private mutating func add(_ start: Int, _ end: Int) throws(ICalendarError) {
    guard start < end, start < to, end > from else { return }
    guard busy.count < limits.instances else { throw .overLimit("busy times", limits.instances) }
    busy.append(Slot(start: Date(timeIntervalSince1970: Double(start)), end: Date(timeIntervalSince1970: Double(end))))
  }

  // MARK: - Events

  /// What an event tells of time.
  private struct Event {
    var component: ICalendarComponent
    var uid: String?
    var sequence: Int
    var start: ICalendarTime
    var length: Length
    /// The start that this instance had in its series.
    var replaces: ICalendarTime?
    var isForAllLater: Bool

    init?(_ component: ICalendarComponent, zones: inout ICalendarZones) {
      guard let start = ICalendarTime(component.first("DTSTART")) else { return nil }
      self.component = component
      self.start = start
      uid = component.first("UID")?.value
      sequence = component.first("SEQUENCE").flatMap { Int($0.value) } ?? 0
      let id = component.first("RECURRENCE-ID")
      replaces = ICalendarTime(id)
      isForAllLater = id?.parameters["RANGE"]?.uppercased() == "THISANDFUTURE"
      length = Length(component, start: start, zones: &zones)
    }

    var isCancelled: Bool { component.first("STATUS")?.value.uppercased() == "CANCELLED" }
  }

  /// How long an event is.
  private enum Length {
    /// Days by the calendar and seconds by the clock after them.
    case nominal(days: Int, seconds: Int)
    /// Seconds that really pass.
    case exact(Int)

    init(_ component: ICalendarComponent, start: ICalendarTime, zones: inout ICalendarZones) {
      if let end = ICalendarTime(component.first("DTEND")) {
        if start.isDate || end.isDate {
          self = .nominal(days: max(end.date.dayNumber - start.date.dayNumber, start.isDate ? 1 : 0), seconds: 0)
        } else {
          self = .exact(max(zones.instant(end) - zones.instant(start), 0))
        }
      } else if let duration = component.first("DURATION").flatMap({ ICalendarDuration($0.value) }) {
        self = .nominal(days: max(duration.days, 0), seconds: max(duration.seconds, 0))
      } else {
        // An event on a date takes the whole day, one at a time takes none (RFC 5545 §3.6.1).
        self = .nominal(days: start.isDate ? 1 : 0, seconds: 0)
      }
    }

    func end(of wall: WallSeconds, in zone: ICalendarZone) -> Int {
      switch self {
      case .nominal(let days, let seconds): zone.instant(wall + days * 86_400) + seconds
      case .exact(let seconds): zone.instant(wall) + seconds
      }
    }

    /// At least as many seconds as it can last.
    var bound: Int {
      switch self {
      case .nominal(let days, let seconds): (days + 1) * 86_400 + seconds
      case .exact(let seconds): seconds + 86_400
      }
    }
  }

  private func isBusy(_ event: Event) -> Bool {
    if event.isCancelled { return false }
    // Outlook's own word tells more than TRANSP.
    switch event.component.first("X-MICROSOFT-CDO-BUSYSTATUS")?.value.uppercased() {
    case "FREE", "WORKINGELSEWHERE": return false
    case "TENTATIVE": return tentativeIsBusy
    case "BUSY", "OOF": return true
    default: break
    }
    if event.component.first("TRANSP")?.value.uppercased() == "TRANSPARENT" { return false }
    return tentativeIsBusy || event.component.first("STATUS")?.value.uppercased() != "TENTATIVE"
  }

  /// A series with its changed instances, or a single event.
  private mutating func expand(_ events: [Event]) throws(ICalendarError) {
    // Of several revisions the newest counts.
    var changed: [Int: Event] = [:]
    var master: Event?
    for event in events {
      if let replaces = event.replaces {
        let key = zones.instant(replaces)
        if changed[key].map({ $0.sequence <= event.sequence }) ?? true { changed[key] = event }
      } else if master.map({ $0.sequence <= event.sequence }) ?? true {
        master = event
      }
    }
    for event in changed.values where isBusy(event) {
      let zone = zones.zone(of: event.start.place)
      try add(zone.instant(event.start.wall), event.length.end(of: event.start.wall, in: zone))
    }
    guard let master, !master.isCancelled else { return }
    try expand(master, changed: changed)
  }

  private mutating func expand(_ master: Event, changed: [Int: Event]) throws(ICalendarError) {
    let zone = zones.zone(of: master.start.place)
    // Instants and dates at which the series has no instance of its own.
    var gone = Set(changed.keys)
    var goneDates: Set<CivilDate> = []
    for replaces in changed.values.compactMap(\.replaces) where replaces.isDate && !master.start.isDate { goneDates.insert(replaces.date) }
    for time in master.component.all("EXDATE").flatMap({ ICalendarTime.list($0, limits: limits) }) {
      if time.isDate { goneDates.insert(time.date) } else { gone.insert(zones.instant(time)) }
    }
    var laters = Array(changed.values.filter(\.isForAllLater).prefix(100))
    laters.sort { $0.replaces?.wall ?? 0 < $1.replaces?.wall ?? 0 }
    for (wall, length) in try starts(of: master, in: zone, slack: laters) {
      guard !gone.contains(zone.instant(wall)), !goneDates.contains(date(wall)) else { continue }
      if let later = laters.last(where: { zones.instant($0.replaces ?? $0.start) <= zone.instant(wall) }), let replaces = later.replaces {
        guard isBusy(later) else { continue }
        let moved = wall + later.start.wall - replaces.wall
        try add(zone.instant(moved), later.length.end(of: moved, in: zone))
      } else if isBusy(master) {
        try add(zone.instant(wall), length.end(of: wall, in: zone))
      }
    }
  }

  private func date(_ wall: WallSeconds) -> CivilDate { CivilDate(dayNumber: Int((Double(wall) / 86_400).rounded(.down))) }

  /// The starts, in wall time, of the instances that may touch the window.
  private mutating func starts(of master: Event, in zone: ICalendarZone, slack laters: [Event]) throws(ICalendarError)
    -> [(WallSeconds, Length)]
  {
    let shift = laters.map { abs($0.start.wall - ($0.replaces?.wall ?? 0)) + $0.length.bound }.max() ?? 0
    let window = (from - master.length.bound - shift - 2 * 86_400)...(to + shift + 2 * 86_400)
    let first = master.start.wall
    var walls: [WallSeconds: Length] = [:]
    if window.contains(first) { walls[first] = master.length }
    for property in master.component.all("RRULE") {
      guard let rule = ICalendarRecurrence(property.value, limits: limits) else {
        problem("a recurrence that can't be read (\(property.value.prefix(60))); only its first time is known", master.component)
        continue
      }
      let until: WallSeconds? = rule.until.map { until in
        if until.isDate { return until.wall + 86_399 }
        return until.place == .utc && !master.start.isDate ? zone.wall(until.wall) : until.wall
      }
      for wall in try rule.starts(from: first, in: window, until: until, steps: &steps) { walls[wall] = master.length }
    }
    for property in master.component.all("RDATE") {
      for text in property.value.split(separator: ",").prefix(limits.listValues) {
        let sides = text.split(separator: "/", maxSplits: 1)
        guard let start = sides.first.flatMap({ ICalendarTime($0, zone: property.parameters["TZID"]) }) else { continue }
        let wall = start.isDate || start.place == master.start.place ? start.wall : zone.wall(zones.instant(start))
        let length = sides.count == 2 ? period(start, String(sides[1]), zone: property.parameters["TZID"]) : nil
        walls[wall] = length.map { .exact($0) } ?? master.length
      }
    }
    guard walls.count <= limits.instances else { throw .overLimit("busy times", limits.instances) }
    return walls.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  // MARK: - Periods

  /// How many seconds a PERIOD (RFC 5545 §3.3.9) lasts, by its second half: an end or a duration.
  private mutating func period(_ start: ICalendarTime, _ rest: String, zone: String?) -> Int? {
    if let duration = ICalendarDuration(rest) { return max(duration.days * 86_400 + duration.seconds, 0) }
    return ICalendarTime(rest, zone: zone).map { max(zones.instant($0) - zones.instant(start), 0) }
  }

  private mutating func readFreeBusy(_ component: ICalendarComponent) throws(ICalendarError) {
    for property in component.all("FREEBUSY") {
      let kind = property.parameters["FBTYPE"]?.uppercased() ?? "BUSY"
      if kind == "FREE" || (kind == "BUSY-TENTATIVE" && !tentativeIsBusy) { continue }
      for text in property.value.split(separator: ",").prefix(limits.listValues) {
        let sides = text.split(separator: "/", maxSplits: 1)
        guard sides.count == 2, let start = ICalendarTime(sides[0]), let seconds = period(start, String(sides[1]), zone: nil) else {
          continue
        }
        let instant = zones.instant(start)
        try add(instant, instant + seconds)
      }
    }
  }
}
