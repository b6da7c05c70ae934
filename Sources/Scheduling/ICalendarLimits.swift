/// What reading iCalendar text may cost. Each bound is far above what an honest calendar needs.
public struct ICalendarLimits: Hashable, Sendable {
  /// Octets of the whole text. A staff member's calendar of ten years has about 5 MB.
  public var bytes: Int
  /// Octets of one content line after unfolding; longer ones (pictures, long bodies) are skipped.
  public var lineBytes: Int
  /// How deep components may nest; RFC 5545 needs three.
  public var depth: Int
  /// Components of all kinds.
  public var components: Int
  /// Properties of one component.
  public var properties: Int
  /// Values in one list (EXDATE, RDATE, FREEBUSY, BYDAY …).
  public var listValues: Int
  /// Busy times within the window, before they are merged.
  public var instances: Int
  /// Days looked at while recurrences are expanded, over the whole text.
  public var steps: Int

  /// Limits; those not given are the standard ones.
  public init(
    bytes: Int = 20 << 20, lineBytes: Int = 64 << 10, depth: Int = 8, components: Int = 100_000, properties: Int = 2000,
    listValues: Int = 5000, instances: Int = 100_000, steps: Int = 10_000_000
  ) {
    self.bytes = bytes
    self.lineBytes = lineBytes
    self.depth = depth
    self.components = components
    self.properties = properties
    self.listValues = listValues
    self.instances = instances
    self.steps = steps
  }

  /// For calendars that staff supply.
  public static let standard = ICalendarLimits()
  /// For calendar parts of mails, which hold one event.
  public static let mail = ICalendarLimits(
    bytes: 1 << 20, components: 200, properties: 500, listValues: 100, instances: 2000, steps: 500_000)
}

/// Why iCalendar text can't be used.
public enum ICalendarError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no VCALENDAR in it: often the web page of a log-in.
  case notACalendar
  /// A limit is exceeded; which, and its value.
  case overLimit(String, Int)
  /// Expanding its recurring events takes more work than is allowed.
  case tooMuchRecurrence

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .notACalendar: "it is no iCalendar file (no BEGIN:VCALENDAR); check that the link is the one to the ICS form of the calendar"
    case .overLimit(let what, let limit): "it has more than \(limit) \(what); publish a shorter stretch of the calendar"
    case .tooMuchRecurrence: "its recurring events go back too far or are too many to expand; publish a shorter stretch of the calendar"
    }
  }
}
