import Casework
import Checklist
import Foundation
import Mail
import Records
import Scheduling
import Testing

@testable import Desk

/// What becomes of a booked meeting by the words of its applicant, read and decided as the service does.
@Suite struct MovingTests {
  /// Who has been offered three times and has the first of them booked.
  private func booked() throws -> (world: MemoryDesk, number: CaseNumber, letter: MessageID, now: Date) {
    let world = try MemoryDesk()
    let now = try Date.ISO8601FormatStyle().parse("2026-03-03T09:00:00Z")
    let number = CaseNumber(year: 2026, running: 1)
    let applicant = Mailbox(name: "Anna Ek", address: try address("anna@kth.se"))
    let letter = try #require(MessageID("letter-1@kth.se"))
    let slots = try ["2026-03-05T09:00:00Z", "2026-03-09T12:00:00Z", "2026-03-12T13:00:00Z"].map { text in
      let start = try Date.ISO8601FormatStyle().parse(text)
      return Slot(start: start, end: start.addingTimeInterval(2_700))
    }
    let opening = Opening(
      number: number, applicant: applicant, participants: [], language: .sv, track: .general, platforms: [.instagram], accountNames: [],
      subject: "Instagram", checklistVersion: "1")
    let meeting = Meeting(slot: slots[0], place: "Zoom", status: .booked, uid: "uid-1@kth.se", sequence: 0)
    let judgements = ItemID.standard.map { Judgement(id: $0, status: .met) }
    let events: [Event.What] = [
      .opened(opening), .judged(judgements, unreadable: []), .offered(Offer(sent: now, slots: slots)), .booked(meeting),
      .wrote(.booked, letter, to: [applicant.address]),
    ]
    try world.desk.records.write { transaction in
      try transaction.add(events.map { Event(at: now, actor: .desk, what: $0) }, to: number) { _ in nil }
      try transaction.add(
        MessageRecord(
          direction: .out, messageID: letter, digest: "d", caseNumber: number, sender: nil, subject: "", at: now, handling: "written"))
    }
    return (world, number, letter, now)
  }

  @Test(
    "what applicants write about a booked meeting",
    arguments: [
      ("Hej, jag är tyvärr sjuk. Kan vi hitta en ny tid?\r\n\r\nAnna", "cancelled", ["new-times"]),
      ("Hi,\r\n\r\nI'm ill today and can't make it to the meeting. Could we find another time?", "cancelled", ["new-times"]),
      ("Hej! Jag har fått förhinder och kan inte komma på torsdag.", "cancelled", ["new-times"]),
      ("Vi måste tyvärr ställa in mötet.", "cancelled", ["new-times"]),
      ("Kan vi hitta en ny tid?", "booked", ["new-times"]),
      ("Hej!\r\n\r\nSkulle det gå att flytta mötet?\r\n\r\nMvh Anna", "booked", ["new-times"]),
      ("Would it be possible to reschedule our meeting?", "booked", ["new-times"]),
      ("Tack, då ses vi!", "booked", []),
      ("Thanks, see you then.", "booked", []),
      ("Var ligger rummet?", "booked", ["question-received", "staff-mail"]),
      ("Om jag blir sjuk, hur gör jag då?", "booked", ["question-received", "staff-mail"]),
      ("Jag är sjuk, men min kollega Bo kommer i stället.", "booked", ["staff-mail"]),
      ("Kan jag delta via Zoom i stället?", "booked", ["question-received", "staff-mail"]),
    ] as [(String, String, [String])])
  func words_about_a_meeting(text: String, status: String, letters: [String]) async throws {
    let (world, number, letter, now) = try booked()
    let mail = plainMail(
      from: "Anna Ek <anna@kth.se>", subject: "SV: Mötet är bokat", text: text, id: "reply@mail.kth.se",
      headers: ["In-Reply-To: <\(letter)>"])
    let place = MessagePlace(folder: "INBOX", uidValidity: 1, uid: 1)
    guard case .filed(_, let report) = try await world.desk.file(mail, at: place, busy: [], now: now) else {
      Issue.record("the mail was not filed")
      return
    }
    let meeting = try world.desk.records.read { try $0.case(number) }?.meeting
    #expect(meeting?.status.rawValue == status && report.letters == letters, "\(meeting?.status.rawValue ?? "none"), \(report.letters)")
  }
}
