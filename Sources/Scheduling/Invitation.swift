public import Mail

public import struct Foundation.Date

/// An invitation to one meeting, or its cancellation, for the calendar programs of those who attend (RFC 5546 §3.2.2 and §3.2.5).
///
/// A change of the meeting keeps the UID and raises the SEQUENCE: see ``moved(to:location:at:)`` and ``cancelled(at:)``.
public struct Invitation: Hashable, Sendable, Codable {
  /// What the calendar is asked to do; the raw value is the METHOD, which the mail's Content-Type must repeat (RFC 6047 §2.4).
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// Enter the meeting, or change it.
    case request = "REQUEST"
    /// Take it out.
    case cancel = "CANCEL"
  }

  /// What is asked.
  public var method: Method
  /// The meeting's identity through all changes; nobody outside must be able to guess it (RFC 5545 §3.8.4.7).
  public var uid: String
  /// The revision, from 0 (RFC 5545 §3.8.7.4).
  public var sequence: Int
  /// When this revision was written.
  public var written: Date
  /// Whose meeting it is: the mailbox that reads the replies.
  public var organizer: Mailbox
  /// Who is asked to attend.
  public var attendees: [Mailbox]
  /// What it is about, in a few words.
  public var summary: String
  /// What it is about, in many.
  public var details: String
  /// A room, or how one joins; left out where it is empty.
  public var location: String
  /// When.
  public var slot: Slot
  /// The language of the texts (`sv`, `en`).
  public var language: String

  /// The first invitation to a meeting.
  public init(
    uid: String, sequence: Int = 0, written: Date, organizer: Mailbox, attendees: [Mailbox], summary: String, details: String = "",
    location: String = "", slot: Slot, language: String, method: Method = .request
  ) {
    self.method = method
    self.uid = uid
    self.sequence = sequence
    self.written = written
    self.organizer = organizer
    self.attendees = attendees
    self.summary = summary
    self.details = details
    self.location = location
    self.slot = slot
    self.language = language
  }

  /// The same meeting at another time, and in another place where one is given.
  public func moved(to slot: Slot, location: String? = nil, at written: Date) -> Invitation {
    var next = revised(at: written)
    next.slot = slot
    next.location = location ?? self.location
    return next
  }

  /// The cancellation of the meeting.
  public func cancelled(at written: Date) -> Invitation {
    var next = revised(at: written)
    next.method = .cancel
    return next
  }

  private func revised(at written: Date) -> Invitation {
    var next = self
    next.sequence = min(max(sequence, 0), Int(Int32.max) - 1) + 1
    next.written = written
    return next
  }

  /// The invitation as a part of a mail.
  public var part: CalendarPart { CalendarPart(method: method == .request ? .request : .cancel, text: iCalendar) }

  /// The iCalendar text: CRLF line ends, lines folded at 75 octets, times in UTC, which need no VTIMEZONE.
  public var iCalendar: String {
    var lines = ICalendarWriter()
    let texts = ["LANGUAGE": language]
    lines.add("BEGIN", "VCALENDAR")
    lines.add("PRODID", "-//KTH//smdesk//SV")
    lines.add("VERSION", "2.0")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", method.rawValue)
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: uid)
    lines.add("DTSTAMP", time: written)
    lines.add("SEQUENCE", String(min(max(sequence, 0), Int(Int32.max))))
    lines.add("DTSTART", time: slot.start)
    lines.add("DTEND", time: slot.end)
    lines.add("ORGANIZER", mailbox: organizer)
    for attendee in attendees {
      // A cancellation asks for no answer.
      lines.add(
        "ATTENDEE", mailbox: attendee,
        method == .request
          ? [("CUTYPE", "INDIVIDUAL"), ("ROLE", "REQ-PARTICIPANT"), ("PARTSTAT", "NEEDS-ACTION"), ("RSVP", "TRUE")]
          : [("CUTYPE", "INDIVIDUAL"), ("ROLE", "REQ-PARTICIPANT")])
    }
    lines.add("SUMMARY", text: summary, texts)
    if !details.isEmpty { lines.add("DESCRIPTION", text: details, texts) }
    if !location.isEmpty { lines.add("LOCATION", text: location, texts) }
    lines.add("CLASS", "PUBLIC")
    lines.add("TRANSP", "OPAQUE")
    lines.add("STATUS", method == .request ? "CONFIRMED" : "CANCELLED")
    lines.add("END", "VEVENT")
    lines.add("END", "VCALENDAR")
    return lines.text
  }
}
