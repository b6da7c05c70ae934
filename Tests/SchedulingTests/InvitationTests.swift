import Foundation
import Mail
import Testing

@testable import Scheduling

private func mailbox(_ name: String?, _ address: String) throws -> Mailbox {
  Mailbox(name: name, address: try #require(EmailAddress(address)))
}

private func invitation() throws -> Invitation {
  Invitation(
    uid: "meeting-4f1c@kth.se", written: instant("2026-09-24T09:00:00Z"),
    organizer: try mailbox("KTH Sociala medier", "socialmedia@kth.se"),
    attendees: [try mailbox("Åsa Öberg", "asa.oberg@kth.se"), try mailbox(nil, "boss@kth.se")],
    summary: "Möte om konto i sociala medier", details: "Hej!\n\nVi går igenom underlaget; ta med frågor, tack.", location: "Zoom",
    slot: slot("2026-10-01T10:00", "2026-10-01T10:45"), language: "sv")
}

@Test("an invitation is written as calendar programs expect it")
func invitation_text() throws {
  let expected = """
    BEGIN:VCALENDAR
    PRODID:-//KTH//smdesk//SV
    VERSION:2.0
    CALSCALE:GREGORIAN
    METHOD:REQUEST
    BEGIN:VEVENT
    UID:meeting-4f1c@kth.se
    DTSTAMP:20260924T090000Z
    SEQUENCE:0
    DTSTART:20261001T080000Z
    DTEND:20261001T084500Z
    ORGANIZER;CN="KTH Sociala medier":mailto:socialmedia@kth.se
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
     TRUE;CN="Åsa Öberg":mailto:asa.oberg@kth.se
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
     TRUE:mailto:boss@kth.se
    SUMMARY;LANGUAGE=sv:Möte om konto i sociala medier
    DESCRIPTION;LANGUAGE=sv:Hej!\\n\\nVi går igenom underlaget\\; ta med frågor\\
     , tack.
    LOCATION;LANGUAGE=sv:Zoom
    CLASS:PUBLIC
    TRANSP:OPAQUE
    STATUS:CONFIRMED
    END:VEVENT
    END:VCALENDAR

    """
  #expect(try invitation().iCalendar.components(separatedBy: "\r\n") == expected.components(separatedBy: "\n"))
}

@Test("a change keeps the UID and raises the SEQUENCE, and so does the cancellation after it")
func revisions() throws {
  let first = try invitation()
  let moved = first.moved(to: slot("2026-10-02T13:00", "2026-10-02T13:45"), location: "Brinellvägen 8", at: instant("2026-09-25T09:00"))
  let cancelled = moved.cancelled(at: instant("2026-09-26T09:00"))
  #expect([first, moved, cancelled].map(\.uid) == Array(repeating: first.uid, count: 3))
  #expect([first, moved, cancelled].map(\.sequence) == [0, 1, 2])
  #expect(moved.iCalendar.contains("DTSTART:20261002T110000Z\r\n") && moved.iCalendar.contains("DTSTAMP:20260925T070000Z\r\n"))
  #expect(cancelled.iCalendar.contains("METHOD:CANCEL\r\n") && cancelled.iCalendar.contains("STATUS:CANCELLED\r\n"))
  #expect(!cancelled.iCalendar.contains("PARTSTAT") && cancelled.slot == moved.slot)
  #expect(cancelled.part.method == .cancel && cancelled.part.text == cancelled.iCalendar)
  var last = first
  last.sequence = .max
  #expect(last.cancelled(at: first.written).iCalendar.contains("SEQUENCE:2147483647\r\n"))
}

/// Invitations whose texts try to break out of their lines, and the plain ones.
private func trials() throws -> [Invitation] {
  var hostile = try invitation()
  // A backslash before an n is left out: python3-icalendar 4 takes it for a line break.
  hostile.summary = "Möte;\r\nATTENDEE:mailto:evil@example.com, \"citat\" \\x \u{0}\u{7}"
  hostile.details = String(repeating: "Å 👩‍👩‍👧 långt, ", count: 60) + "\u{2028}\tslut"
  hostile.location = "Rum: 4:e våningen; \"K2\", \\hörnet"
  hostile.language = "sv\r\nX:Y"
  hostile.organizer = try mailbox("\"Sociala\"\r\nX-EVIL:1; medier, KTH: \u{85}", "socialmedia@kth.se")
  hostile.attendees = [try mailbox("A;B:C,D^n\"E\"", "o'brien+a%b?c&d@kth.se")]
  let plain = try invitation()
  let moved = plain.moved(to: slot("2026-12-02T13:00", "2026-12-02T13:45"), at: plain.written)
  return [plain, moved, moved.cancelled(at: plain.written), hostile, hostile.cancelled(at: plain.written)]
}

@Test("no text breaks out of its line, and no line is over 75 octets")
func invitation_lines() throws {
  for invitation in try trials() {
    let lines = invitation.iCalendar.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!lines.contains { $0.contains { $0.isNewline } })
    let calendar = try #require(
      try ICalendarReader.calendars(
        in: Array(invitation.iCalendar.utf8), keeping: ["ATTENDEE", "SUMMARY", "DESCRIPTION", "LOCATION", "X-EVIL", "X"], limits: .mail
      ).first)
    let event = try #require(calendar.children.first)
    #expect(event.all("ATTENDEE").count == invitation.attendees.count)
    #expect(event.first("X-EVIL") == nil && event.first("X") == nil)
    #expect(event.first("LOCATION")?.text == invitation.location)
  }
}

private let script = calendarFixtures.appending(path: "check-invitations.py").path()

private func run(_ arguments: [String]) throws -> (status: Int32, output: Data, errors: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/python3")
  process.arguments = arguments
  let (output, errors) = (Pipe(), Pipe())
  process.standardOutput = output
  process.standardError = errors
  try process.run()
  let read = output.fileHandleForReading.readDataToEndOfFile()
  let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, read, told)
}

private func hasLibraries() -> Bool { (try? run(["-c", "import icalendar, vobject"]).status == 0) ?? false }

private struct ReadInvitation: Decodable {
  var method, uid, summary, description, location, start: String
  var sequence: Int
  var attendees: [[String?]]
}

@Test("two independent libraries read every invitation without complaint, by RFC 5546's tables", .enabled(if: hasLibraries()))
func invitations_elsewhere() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "invitations-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let trials = try trials()
  let files = trials.indices.map { folder.appending(path: "\($0).ics") }
  for (invitation, file) in zip(trials, files) { try Data(invitation.iCalendar.utf8).write(to: file) }
  let result = try run([script] + files.map { $0.path() })
  #expect(result.status == 0, "\(result.errors)")
  let read = try result.output.split(separator: 10).map { try JSONDecoder().decode(ReadInvitation.self, from: $0) }
  #expect(read.count == trials.count)
  for (theirs, ours) in zip(read, trials) {
    #expect(theirs.method == ours.method.rawValue && theirs.uid == ours.uid && theirs.sequence == ours.sequence)
    #expect(theirs.location == ours.location)
    #expect(instant(theirs.start) == ours.slot.start)
    #expect(theirs.attendees.count == ours.attendees.count)
  }
  #expect(read[0].description == trials[0].details && read[0].summary == trials[0].summary)
}
