public import struct Foundation.Date
public import struct Foundation.TimeZone

/// When a person or a room is busy, as told by a calendar in the form that Outlook, Exchange and Google publish (RFC 5545).
public struct BusyCalendar: Hashable, Sendable {
  /// Busy times within the window, in order and apart from each other.
  public var busy: [Slot]
  /// Events that could be read in part only, each told in one line for staff: they may hide busy time.
  public var problems: [String]

  /// Reads the busy times between two instants out of iCalendar text.
  ///
  /// Cancelled, transparent and free events leave time free, and so does working elsewhere; tentative ones count as busy unless
  /// `tentativeIsBusy` is false. All-day events and times without a zone are read in `timeZone`. `known` are the UIDs of meetings that are kept elsewhere
  /// and don't count here: a calendar is slow to learn that one of them has been moved or called off.
  public init(
    iCalendar text: [UInt8], from: Date, to: Date, timeZone: TimeZone, tentativeIsBusy: Bool = true, except known: Set<String> = [],
    limits: ICalendarLimits = .standard
  ) throws(ICalendarError) {
    (busy, problems) = ([], [])
    let bounds = (from: Self.seconds(from), to: Self.seconds(to))
    guard bounds.from < bounds.to else { return }
    var steps = limits.steps
    for calendar in try ICalendarReader.calendars(in: text, keeping: Self.wanted, limits: limits) {
      let zones = try ICalendarZones(
        local: timeZone, components: calendar.children, until: CivilDate(to, in: timeZone).year + 1, limits: limits, steps: &steps)
      var reader = BusyReader(
        zones: zones, from: bounds.from, to: bounds.to, tentativeIsBusy: tentativeIsBusy, known: known, limits: limits, steps: steps)
      try reader.read(calendar)
      steps = reader.steps
      busy += reader.busy
      problems += reader.problems
    }
    busy = merged(busy).compactMap { slot in
      let clipped = Slot(start: max(slot.start, from), end: min(slot.end, to))
      return clipped.start < clipped.end ? clipped : nil
    }
  }

  /// The busy times in a calendar's text; see ``init(iCalendar:from:to:timeZone:tentativeIsBusy:limits:)``.
  public static func busyTimes(
    inICalendar text: String, from: Date, to: Date, timeZone: TimeZone, limits: ICalendarLimits = .standard
  ) throws(ICalendarError) -> [Slot] {
    try BusyCalendar(iCalendar: Array(text.utf8), from: from, to: to, timeZone: timeZone, limits: limits).busy
  }

  private static let wanted: Set<String> = [
    "UID", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP", "FREEBUSY",
    "SUMMARY",
    "X-MICROSOFT-CDO-BUSYSTATUS", "TZID", "TZOFFSETFROM", "TZOFFSETTO",
  ]

  /// Whole seconds since 1970, within the years that a calendar can tell.
  private static func seconds(_ date: Date) -> Int { Int(min(max(date.timeIntervalSince1970, -60_000_000_000), 250_000_000_000)) }
}
