import Foundation
import Mail
import Testing

@testable import Scheduling

private func bytes(_ file: String) throws -> [UInt8] {
  Array(try Data(contentsOf: calendarFixtures.appending(path: "replies/" + file)))
}

@Test(
  "answers of calendar programs are read",
  arguments: [
    ("outlook-accept-sv.ics", CalendarReply.Status.accepted, nil, 0, "2026-10-01T10:00"),
    ("exchange-decline-sv.ics", .declined, "Tyvärr, jag är på konferens den dagen.\nKan vi ta veckan efter?", 1, "2026-10-01T10:00"),
    ("exchange-counter-en.ics", .counter, "One hour later would be perfect.", 0, "2026-10-01T11:00"),
    ("gmail-tentative-en.ics", .tentative, "must check; back tomorrow", 0, "2026-10-01T10:00"),
    ("apple-accept.ics", .accepted, nil, 0, "2026-10-01T10:00"),
  ] as [(String, CalendarReply.Status, String?, Int, String)])
func calendar_replies(file: String, status: CalendarReply.Status, comment: String?, sequence: Int, start: String) throws {
  let reply = try #require(CalendarReply.parse(try bytes(file), timeZone: stockholm))
  #expect(reply.status == status)
  #expect(reply.uid == "meeting-4f1c@kth.se")
  #expect(reply.comment == comment)
  #expect(reply.sequence == sequence)
  let begins = instant(start)
  #expect(reply.slot == Slot(start: begins, end: begins.addingTimeInterval(45 * 60)))
  let address = try #require(reply.attendee?.address)
  #expect(address.isSameMailbox(as: try #require(EmailAddress(file.contains("counter") ? "jdoe@kth.se" : "anna.berg@kth.se"))))
}

@Test("the name of who answers is read, quotes and commas and all")
func attendee_names() throws {
  #expect(CalendarReply.parse(try bytes("gmail-tentative-en.ics"), timeZone: stockholm)?.attendee?.name == "Berg, Anna")
  #expect(CalendarReply.parse(try bytes("exchange-decline-sv.ics"), timeZone: stockholm)?.attendee?.name == "Anna Berg")
}

private func reply(_ method: String, _ event: String) -> CalendarReply? {
  let text = "BEGIN:VCALENDAR\nMETHOD:\(method)\nBEGIN:VEVENT\n\(event)\nEND:VEVENT\nEND:VCALENDAR"
  return CalendarReply.parse(Array(text.utf8), sender: EmailAddress("anna@kth.se"), timeZone: stockholm)
}

@Test("of several attendees the mail's sender is the one who answers")
func several_attendees() {
  let others = "UID:a\nATTENDEE;PARTSTAT=DECLINED:mailto:bo@kth.se\nATTENDEE;PARTSTAT=TENTATIVE:mailto:eva@kth.se"
  #expect(reply("REPLY", others + "\nATTENDEE;PARTSTAT=ACCEPTED:MAILTO:Anna@KTH.se")?.status == .accepted)
  #expect(reply("REPLY", others) == nil, "it is not clear who answers")
  #expect(reply("REPLY", others + "\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:anna@kth.se") == nil)
}

@Test(
  "what is no answer is not taken for one",
  arguments: [
    ("REQUEST", "UID:a\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@kth.se"), ("CANCEL", "UID:a\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@kth.se"),
    ("PUBLISH", "UID:a"), ("REPLY", "UID:a"), ("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@kth.se"),
    ("REPLY", "UID:a\nATTENDEE:mailto:anna@kth.se"), ("REPLY", "UID:a\nATTENDEE;PARTSTAT=X-LATER:mailto:anna@kth.se"), ("", "UID:a"),
    ("DECLINECOUNTER", "UID:a\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@kth.se"),
  ])
func no_replies(method: String, event: String) {
  #expect(reply(method, event) == nil)
}

@Test("a time in an unknown zone is no time, since a wrong hour would be booked")
func unknown_zone() {
  let attendee = "UID:a\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@kth.se\n"
  #expect(reply("COUNTER", attendee + "DTSTART;TZID=Atlantis:20261001T100000")?.slot == nil)
  #expect(reply("COUNTER", attendee + "DTSTART;TZID=Atlantis:20261001T100000")?.answer == .counter(nil))
  #expect(reply("COUNTER", attendee + "DTSTART:20261001T080000Z")?.answer == .counter(instant("2026-10-01T10:00")))
}

@Test(
  "a subject alone tells the answer where the calendar part was lost",
  arguments: [
    ("Accepted: Meeting about a social media account", CalendarReply.Status.accepted), ("Godkänt: Möte om konto", .accepted),
    ("Accepterat: Möte", .accepted), ("Accepterad: Möte @ tors 1 okt", .accepted), ("Avböjt: Möte", .declined),
    ("Declined: Meeting", .declined),
    ("Preliminärt: Möte", .tentative), ("Tentatively Accepted: Meeting", .tentative), ("Tentative: Meeting", .tentative),
    ("New Time Proposed: Meeting", .counter), ("Ny tid föreslagen:  Möte", .counter),
  ])
func subjects(subject: String, status: CalendarReply.Status) {
  let reply = CalendarReply.fromSubject(subject)
  #expect(reply?.status == status)
  #expect(reply?.title?.first?.isLetter == true)
  #expect(reply?.uid == nil)
}

@Test(
  "other subjects tell nothing",
  arguments: ["", ":", "Accepted:", "Re: Accepted: Möte", "Accepted", "Möte: accepted", "Ansökan: godkänt", "Inställt: Möte"])
func other_subjects(subject: String) {
  #expect(CalendarReply.fromSubject(subject) == nil)
}

@Test("hostile calendar parts do no harm and take no time")
func hostile_replies() throws {
  var random = SeededGenerator(state: 9)
  let elapsed = try ContinuousClock().measure {
    for file in ["outlook-accept-sv.ics", "gmail-tentative-en.ics", "apple-accept.ics"] {
      let whole = try bytes(file)
      for end in stride(from: 0, through: whole.count, by: 3) {
        let reply = CalendarReply.parse(Array(whole[..<end]), timeZone: stockholm)
        if let reply { #expect(reply.status == (file.hasPrefix("gmail") ? .tentative : .accepted)) }
      }
      for _ in 0..<100 {
        var bytes = whole
        for _ in 0..<10 { bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random) }
        _ = CalendarReply.parse(bytes, timeZone: stockholm)
      }
    }
    let nested = String(repeating: "BEGIN:VCALENDAR\n", count: 60_000)
    #expect(CalendarReply.parse(Array(nested.utf8), timeZone: stockholm) == nil)
    let folds = "BEGIN:VCALENDAR\nMETHOD:REPLY" + String(repeating: "\n ;", count: 300_000)
    #expect(CalendarReply.parse(Array(folds.utf8), timeZone: stockholm) == nil)
    #expect(CalendarReply.parse([UInt8](repeating: 10, count: 2 << 20), timeZone: stockholm) == nil)
    #expect(CalendarReply.parse([UInt8](repeating: UInt8(ascii: ";"), count: 1 << 20), timeZone: stockholm) == nil)
    #expect(reply("COUNTER", "UID:a\nDTSTART:99991231T235959Z\nDURATION:PT3200000000S\nATTENDEE:mailto:%%%4%zz@kth.se")?.status == .counter)
  }
  #expect(elapsed < .seconds(20))
}

@Test(
  "times are said as people write them",
  arguments: [
    (SlotWording.Language.swedish, "2026-10-01T10:00", "2026-10-01T10:45", "torsdag 1 oktober kl. 10.00–10.45"),
    (.english, "2026-10-01T10:00", "2026-10-01T10:45", "Thursday 1 October, 10:00–10:45"),
    (.swedish, "2027-01-07T09:05", "2027-01-07T09:50", "torsdag 7 januari 2027 kl. 09.05–09.50"),
    (.english, "2027-01-07T09:05", "2027-01-07T09:50", "Thursday 7 January 2027, 09:05–09:50"),
    (.swedish, "2026-10-25T08:00", "2026-10-25T09:00", "söndag 25 oktober kl. 08.00–09.00"),
    (.english, "2026-12-31T23:30", "2027-01-01T00:15", "Thursday 31 December, 23:30 – Friday 1 January 2027, 00:15"),
  ])
func wordings(language: SlotWording.Language, start: String, end: String, expected: String) {
  #expect(SlotWording(language, timeZone: stockholm).text(slot(start, end), now: instant("2026-11-24T12:00")) == expected)
}

@Test("the week and the date are said where they are asked for")
func wording_parts() {
  let (swedish, english) = (SlotWording(.swedish, timeZone: stockholm), SlotWording(.english, timeZone: stockholm))
  let (begins, now) = (instant("2026-10-01T10:00"), instant("2026-11-24T12:00"))
  #expect(
    swedish.text(slot("2026-10-01T10:00", "2026-10-01T10:45"), now: now, withWeek: true) == "torsdag 1 oktober (vecka 40) kl. 10.00–10.45")
  #expect(
    english.text(slot("2026-10-01T10:00", "2026-10-01T10:45"), now: now, withWeek: true) == "Thursday 1 October (week 40), 10:00–10:45")
  #expect(swedish.date(begins, now: now) == "torsdag 1 oktober")
  #expect(english.clock(begins) == "10:00")
}
