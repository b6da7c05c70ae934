public import Mail

public import struct Foundation.Date
public import struct Foundation.TimeZone

/// What a calendar program answers to an invitation (RFC 5546 §3.2.3 REPLY and §3.2.7 COUNTER).
public struct CalendarReply: Hashable, Sendable {
  /// What the attendee says.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// Comes.
    case accepted
    /// Does not come.
    case declined
    /// May come.
    case tentative
    /// Proposes another time.
    case counter
    /// Sends somebody else.
    case delegated
  }

  /// What the attendee says.
  public var status: Status
  /// The UID of the invitation; nil where only the subject of a mail tells the answer.
  public var uid: String?
  /// The revision of the invitation that is answered.
  public var sequence: Int?
  /// Who answers, as the calendar program says; the mail's sender is the one to trust.
  public var attendee: Mailbox?
  /// What the attendee added in words.
  public var comment: String?
  /// The meeting's time; with ``Status/counter`` the one that is proposed.
  public var slot: Slot?
  /// The title of the meeting.
  public var title: String?

  /// Reads the calendar part of a mail; nil where it is no answer, or not clear whose or to what.
  ///
  /// `sender` is who sent the mail: where a program lists several attendees, it tells which of them answers.
  public static func parse(
    _ text: [UInt8], sender: EmailAddress? = nil, timeZone: TimeZone, limits: ICalendarLimits = .mail
  ) -> CalendarReply? {
    guard let calendar = try? ICalendarReader.calendars(in: text, keeping: wanted, limits: limits).first,
      let method = calendar.first("METHOD")?.value.uppercased().filter({ $0 > " " }), method == "REPLY" || method == "COUNTER",
      let event = calendar.children.first(where: { $0.name == "VEVENT" }),
      let uid = event.first("UID")?.text, !uid.isEmpty, uid.utf8.count <= 1000
    else { return nil }
    let attendee = attendee(of: event, sender: sender)
    let status: Status
    if method == "COUNTER" {
      status = .counter
    } else if let partstat = attendee?.parameters["PARTSTAT"]?.uppercased(), let known = statuses[partstat] {
      status = known
    } else {
      return nil
    }
    return CalendarReply(
      status: status, uid: uid, sequence: event.first("SEQUENCE").flatMap { Int($0.value) }, attendee: attendee.flatMap(mailbox),
      comment: comment(of: event, attendee: attendee), slot: slot(of: event, in: calendar, timeZone: timeZone, limits: limits),
      title: event.first("SUMMARY").map { String($0.text.prefix(300)) })
  }

  /// Reads the subject that calendar programs give to an answer, for mails whose calendar part was lost on the way: `Godkänt: Möte`.
  public static func fromSubject(_ subject: String) -> CalendarReply? {
    let subject = subject.prefix(500)
    guard let colon = subject.firstIndex(of: ":") else { return nil }
    let word = subject[..<colon].lowercased().split(separator: " ").joined(separator: " ")
    let title = String(subject[subject.index(after: colon)...].drop { $0.isWhitespace })
    guard !title.isEmpty, let status = subjects[word] else { return nil }
    return CalendarReply(status: status, title: title)
  }

  /// What the answer means for offered times; nil where a person must see to it.
  public var answer: CalendarAnswer? {
    switch status {
    case .accepted: .accepted(slot?.start)
    case .declined: .declined(slot?.start)
    case .tentative: .tentative(slot?.start)
    case .counter: .counter(slot?.start)
    case .delegated: nil
    }
  }

  private static let wanted: Set<String> = [
    "METHOD", "UID", "SEQUENCE", "ATTENDEE", "COMMENT", "SUMMARY", "DTSTART", "DTEND", "DURATION", "TZID", "TZOFFSETFROM",
    "TZOFFSETTO", "RRULE", "RDATE",
  ]

  private static let statuses: [String: Status] = [
    "ACCEPTED": .accepted, "DECLINED": .declined, "TENTATIVE": .tentative, "DELEGATED": .delegated,
  ]

  /// Outlook, Exchange, Gmail and Apple, in Swedish and English.
  private static let subjects: [String: Status] = [
    "accepted": .accepted, "godkänt": .accepted, "godkänd": .accepted, "accepterat": .accepted, "accepterad": .accepted,
    "declined": .declined, "avböjt": .declined, "avböjd": .declined, "tackat nej": .declined, "avvisat": .declined, "avvisad": .declined,
    "tentative": .tentative, "tentatively accepted": .tentative, "maybe": .tentative, "preliminärt": .tentative,
    "preliminärt accepterat": .tentative, "preliminärt accepterad": .tentative, "preliminärt godkänt": .tentative, "kanske": .tentative,
    "new time proposed": .counter, "proposed new time": .counter, "ny tid föreslagen": .counter, "ny tid föreslås": .counter,
    "föreslagen ny tid": .counter, "förslag på ny tid": .counter,
  ]

  /// Whose answer it is: the sender's, else that of the only attendee who has answered.
  private static func attendee(of event: ICalendarComponent, sender: EmailAddress?) -> ICalendarProperty? {
    let attendees = event.all("ATTENDEE")
    if let sender, let own = attendees.first(where: { mailbox($0)?.address.isSameMailbox(as: sender) == true }) { return own }
    if attendees.count == 1 { return attendees.first }
    let answered = attendees.filter { statuses[$0.parameters["PARTSTAT"]?.uppercased() ?? ""] != nil }
    return answered.count == 1 ? answered.first : nil
  }

  private static func mailbox(_ property: ICalendarProperty) -> Mailbox? {
    var text = property.value.filter { !$0.isWhitespace }
    if text.lowercased().hasPrefix("mailto:") { text.removeFirst(7) }
    guard let address = EmailAddress(percentDecoded(text)) ?? property.parameters["EMAIL"].flatMap({ EmailAddress($0) }) else { return nil }
    let name = property.parameters["CN"].map { String($0.prefix(200)) }
    return Mailbox(name: name == address.description ? nil : name, address: address)
  }

  private static func percentDecoded(_ text: String) -> String {
    var decoded: [UInt8] = []
    var rest = Array(text.utf8.prefix(1000))[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 {
        decoded.append(value)
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The attendee's own words; DESCRIPTION is not among them, since most programs repeat there what the invitation said.
  private static func comment(of event: ICalendarComponent, attendee: ICalendarProperty?) -> String? {
    let own = [event.first("COMMENT")?.text, attendee?.parameters["X-RESPONSE-COMMENT"]]
    let text = own.lazy.compactMap { $0 }.map(trimmed).first { !$0.isEmpty }
    return text.map { String($0.prefix(4000)) }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  private static func slot(
    of event: ICalendarComponent, in calendar: ICalendarComponent, timeZone: TimeZone, limits: ICalendarLimits
  ) -> Slot? {
    var steps = limits.steps
    guard let start = ICalendarTime(event.first("DTSTART")), !start.isDate,
      var zones = try? ICalendarZones(
        local: timeZone, components: calendar.children, until: start.date.year + 1, limits: limits, steps: &steps)
    else { return nil }
    let begins = zones.instant(start)
    let ends: Int
    if let end = ICalendarTime(event.first("DTEND")), !end.isDate {
      ends = zones.instant(end)
    } else if let duration = event.first("DURATION").flatMap({ ICalendarDuration($0.value) }) {
      ends = begins + duration.days * 86_400 + duration.seconds
    } else {
      ends = begins
    }
    // A wrong hour would book a wrong meeting: a zone that nobody knows makes the time unknown.
    guard begins <= ends, zones.unknown.isEmpty else { return nil }
    return Slot(start: Date(timeIntervalSince1970: Double(begins)), end: Date(timeIntervalSince1970: Double(ends)))
  }
}
