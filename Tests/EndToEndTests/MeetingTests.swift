import Foundation
import Mail
import TestServers
import Testing

/// Meetings as applicants, colleagues and their calendars see them.
@Suite(.serialized) struct MeetingTests {
  /// A desk with an applicant who has been offered times, and a colleague who attends.
  private func offered(attendees: [String] = ["karin"]) async throws -> (desk: DeskUnderTest, offer: Message) {
    let desk = try DeskUnderTest(attendees: attendees)
    let eva = desk.own("eva@kth.se")
    let mail = TestMail(
      from: "Eva Holm <\(eva)>", to: desk.address, subject: "Instagram för Växthuset", text: "Hej!\n\nUnderlaget är bifogat.\n\nEva Holm",
      attachments: [("Underlag.docx", TestMail.word, WordFile(markdown: MainJobTests.met + "\n" + MainJobTests.rest).bytes)])
    try await desk.deliver(mail.bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let letters = try await desk.letters(of: eva)
    #expect(letters.last?.message.timesOffered == 3)
    return (desk, try #require(letters.last?.message))
  }

  private func reply(_ desk: DeskUnderTest, _ text: String, to letter: Message, at moment: String) async throws {
    let eva = desk.own("eva@kth.se")
    var mail = TestMail(from: "Eva Holm <\(eva)>", to: desk.address, subject: "SV: \(letter.subject)", text: text)
    mail.answers = letter
    try await desk.deliver(mail.bytes, from: eva)
    try desk.serve(at: moment)
  }

  /// What a calendar program answers to an invitation.
  private func answer(
    _ desk: DeskUnderTest, _ method: String, _ status: String, of attendee: String, from sender: String? = nil,
    to invitation: [String: String],
    start: String? = nil, at moment: String
  ) async throws {
    let sender = sender ?? attendee
    let sentBy = sender == attendee ? "" : ";SENT-BY=\"mailto:\(sender)\""
    let calendar = """
      BEGIN:VCALENDAR
      PRODID:Microsoft Exchange Server 2010
      VERSION:2.0
      METHOD:\(method)
      BEGIN:VEVENT
      ORGANIZER:mailto:\(desk.address)
      ATTENDEE;PARTSTAT=\(status)\(sentBy):mailto:\(attendee)
      UID:\(invitation["UID"] ?? "")
      SEQUENCE:\(invitation["SEQUENCE"] ?? "")
      DTSTART:\(start ?? invitation["DTSTART"] ?? "")
      DTEND:\(start.map { String($0.prefix(11)) + "4500Z" } ?? invitation["DTEND"] ?? "")
      DTSTAMP:20260303T080000Z
      END:VEVENT
      END:VCALENDAR
      """.replacing("\n", with: "\r\n")
    let mail = TestMail(
      from: "<\(sender)>", to: desk.address, subject: "\(status): Möte om konto i sociala medier", text: "",
      attachments: [("meeting.ics", "text/calendar; method=\(method)", Array((calendar + "\r\n").utf8))])
    try await desk.deliver(mail.bytes, from: sender)
    try desk.serve(at: moment)
  }

  private func shown(_ desk: DeskUnderTest) throws -> [String: Any] { try #require(try desk.objects("show", "SM-2026-0001").first) }

  private func attendees(_ desk: DeskUnderTest) throws -> [String: String] {
    let meeting = try #require(try shown(desk)["meeting"] as? [String: Any])
    let list = try #require(meeting["attendees"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: list.map { ($0["address"] as? String ?? "?", $0["answer"] as? String ?? "none") })
  }

  @Test func colleagues_are_invited_and_their_calendars_answer() async throws {
    let (desk, offer) = try await offered()
    let (eva, karin) = (desk.own("eva@kth.se"), desk.own("karin@kth.se"))
    try await reply(desk, "Nummer 1 passar bra.", to: offer, at: "2026-03-02T10:00:00+01:00")
    let invited = try #require(try await desk.letters(of: karin).last)
    let own = try #require(try await desk.letters(of: eva).last)
    let (theirs, hers) = (try invited.message.invitation(), try own.message.invitation())
    #expect(theirs["METHOD"] == "REQUEST" && theirs["UID"] == hers["UID"] && theirs["SEQUENCE"] == "0")
    for text in [theirs["text"] ?? "", hers["text"] ?? ""] {
      #expect(text.contains("mailto:\(karin)") && text.contains("mailto:\(eva)") && text.contains("RSVP=TRUE"))
    }
    #expect(invited.message.header.first("Auto-Submitted") == "auto-generated")

    // She is away, which her mailbox says; then her assistant accepts; then she declines.
    let away = TestMail(
      from: "<\(karin)>", to: desk.address, subject: "Automatiskt svar: \(invited.message.subject)", text: "Jag är ledig till den 9 mars.",
      answers: invited.message, headers: [("Auto-Submitted", "auto-replied")])
    try await desk.deliver(away.bytes, from: karin)
    try await answer(
      desk, "REPLY", "ACCEPTED", of: karin, from: desk.own("assistent@kth.se"), to: theirs, at: "2026-03-02T10:10:00+01:00")
    #expect(try attendees(desk) == [eva: "none", karin: "accepted"])
    #expect(try await desk.letters(of: desk.staff).isEmpty)
    try await answer(desk, "REPLY", "DECLINED", of: karin, to: theirs, at: "2026-03-02T10:20:00+01:00")
    #expect(try attendees(desk) == [eva: "none", karin: "declined"])
    #expect(try await desk.letters(of: desk.staff).map { $0.message.subject.contains("mötesinbjudan") } == [true])
    let details = try shown(desk)
    #expect(details["state"] as? String == "meeting_booked" && (details["meeting"] as? [String: Any])?["status"] as? String == "booked")
    #expect(try await desk.letters(of: eva).count == 2)

    // What she writes by hand is not taken for the applicant's.
    var note = TestMail(from: "<\(karin)>", to: desk.address, subject: "SV: \(invited.message.subject)", text: "Jag kan inte komma.")
    note.answers = invited.message
    try await desk.deliver(note.bytes, from: karin)
    try desk.serve(at: "2026-03-02T10:30:00+01:00")
    #expect((try shown(desk)["meeting"] as? [String: Any])?["status"] as? String == "booked")
    #expect(try await desk.mails(of: desk.address).last?.flags.contains("\\Flagged") == true)

    // Moved, and called off.
    try desk.run("meeting", "SM-2026-0001", "rebook", "--at", "2026-03-12 10:00", "--now", "2026-03-02T11:00:00+01:00")
    let moved = try #require(try await desk.letters(of: karin).last?.message.invitation())
    #expect(
      moved["METHOD"] == "REQUEST" && moved["UID"] == hers["UID"] && moved["SEQUENCE"] == "1" && moved["DTSTART"] == "20260312T090000Z")
    try desk.run("meeting", "SM-2026-0001", "cancel", "--now", "2026-03-02T11:10:00+01:00")
    for address in [karin, eva] {
      let off = try #require(try await desk.letters(of: address).last?.message.invitation())
      #expect(off["METHOD"] == "CANCEL" && off["UID"] == hers["UID"] && off["SEQUENCE"] == "2" && off["STATUS"] == "CANCELLED")
    }
    try await checkWithPython(desk, of: [karin, eva])
  }

  /// Every invitation that has gone out is read by two independent libraries.
  private func checkWithPython(_ desk: DeskUnderTest, of addresses: [String]) async throws {
    var files: [String] = []
    for address in addresses {
      for letter in try await desk.letters(of: address) {
        for file in letter.message.attachments where file.name == "invite.ics" {
          let url = desk.folder.appending(path: "\(files.count).ics")
          try Data(file.bytes).write(to: url)
          files.append(url.path)
        }
      }
    }
    #expect(files.count == 6)
    let script = TestServers.root.appending(path: "Tests/Fixtures/calendar/check-invitations.py").path
    let result = try DeskUnderTest.run([script] + files, program: URL(filePath: "/usr/bin/python3"))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.split(separator: "\n").count == 6)
  }

  @Test func a_new_time_proposed_by_outlook_is_a_proposal_of_the_applicant() async throws {
    let (desk, offer) = try await offered()
    let eva = desk.own("eva@kth.se")
    try await reply(desk, "1", to: offer, at: "2026-03-02T10:00:00+01:00")
    let invitation = try #require(try await desk.letters(of: eva).last?.message.invitation())
    try await answer(
      desk, "COUNTER", "TENTATIVE", of: eva, from: desk.own("sekreterare@kth.se"), to: invitation, start: "20260312T090000Z",
      at: "2026-03-02T10:10:00+01:00")
    let details = try shown(desk)
    #expect(details["proposals"] as? [String] == ["2026-03-12T10:00:00+01:00"])
    #expect((details["meeting"] as? [String: Any])?["status"] as? String == "booked", "the old time stands until staff have confirmed")
    try desk.run("meeting", "SM-2026-0001", "confirm", "--now", "2026-03-02T11:00:00+01:00")
    let moved = try #require(try await desk.letters(of: eva).last?.message.invitation())
    #expect(moved["UID"] == invitation["UID"] && moved["SEQUENCE"] == "1" && moved["DTSTART"] == "20260312T090000Z")
  }

  @Test func who_asks_for_another_time_then_falls_ill_then_does_not_come() async throws {
    let (desk, offer) = try await offered()
    let (eva, karin) = (desk.own("eva@kth.se"), desk.own("karin@kth.se"))
    try await reply(desk, "Nummer 2, tack!", to: offer, at: "2026-03-02T10:00:00+01:00")
    let booked = try #require(try await desk.letters(of: eva).last?.message)
    let first = try booked.invitation()

    try await reply(desk, "Hej! Kan vi hitta en ny tid?\n\nEva", to: booked, at: "2026-03-02T11:00:00+01:00")
    let asked = try #require(try await desk.letters(of: eva).last?.message)
    #expect(asked.timesOffered == 3 && asked.text.contains("ligger kvar"))
    #expect((try shown(desk)["meeting"] as? [String: Any])?["status"] as? String == "booked")
    #expect(try await desk.letters(of: desk.staff).isEmpty)
    try await reply(desk, "3", to: asked, at: "2026-03-02T12:00:00+01:00")
    let moved = try #require(try await desk.letters(of: eva).last?.message)
    let second = try moved.invitation()
    #expect(second["UID"] == first["UID"] && second["SEQUENCE"] == "1" && second["DTSTART"] != first["DTSTART"])

    try await reply(desk, "Hej, jag är tyvärr sjuk och kan inte komma på mötet.\n\nEva", to: moved, at: "2026-03-03T08:30:00+01:00")
    let freed = try #require(try await desk.letters(of: eva).last?.message)
    #expect(freed.timesOffered == 3)
    #expect(try freed.invitation()["METHOD"] == "CANCEL" && freed.invitation()["SEQUENCE"] == "2")
    #expect(try await desk.letters(of: karin).last?.message.invitation()["METHOD"] == "CANCEL")
    #expect((try shown(desk)["meeting"] as? [String: Any])?["status"] as? String == "cancelled")
    try await reply(desk, "1", to: freed, at: "2026-03-03T09:00:00+01:00")
    let details = try shown(desk)
    let meeting = try #require(details["meeting"] as? [String: Any])
    #expect(details["state"] as? String == "meeting_booked" && meeting["status"] as? String == "booked")

    // The meeting comes, and she does not.
    try desk.serve(at: "2026-04-01T09:00:00+02:00")
    let question = try #require(try await desk.letters(of: desk.staff).last?.message)
    #expect(question.text.contains("smdesk meeting SM-2026-0001 not-held"))
    let before = try await desk.letters(of: eva).count
    try desk.run("meeting", "SM-2026-0001", "not-held", "--now", "2026-04-01T09:30:00+02:00")
    let again = try await desk.letters(of: eva)
    #expect(again.count == before + 1 && again.last?.message.timesOffered == 3)
    #expect((try shown(desk)["meeting"] as? [String: Any])?["status"] as? String == "not-held")
    #expect(try shown(desk)["state"] as? String == "offering_times")
  }

  @Test func staff_list_block_and_free_times() async throws {
    let (desk, offer) = try await offered(attendees: [])
    let now = ["--now", "2026-03-02T10:00:00+01:00"]
    func meeting(_ arguments: String...) throws -> DeskUnderTest.Result {
      try DeskUnderTest.run(["meeting"] + arguments + ["--config", desk.configurationFile.path])
    }
    let slots = try #require((try shown(desk)["offers"] as? [[String: Any]])?.last?["slots"] as? [[String: Any]])
    let starts = slots.compactMap { $0["start"] as? String }
    let listed = try desk.objects("meeting", "list", "--now", now[1])
    #expect(listed.map { $0["kind"] as? String } == ["offer", "offer", "offer"] && listed.compactMap { $0["start"] as? String } == starts)
    #expect(
      listed.first?.keys.sorted() == ["applicant", "attendees", "by", "case", "end", "id", "kind", "place", "reason", "start", "status"])

    // The day of the first time is blocked: whoever chooses it is offered others, and staff can't book there.
    let day = String(starts[0].prefix(10))
    let tried = try meeting("block", day, "--reason", "Styrgrupp", "--dry-run", "--now", now[1])
    #expect(tried.status == 0 && tried.output.contains("nothing was changed") && tried.output.contains("SM-2026-0001 has been offered"))
    #expect(try desk.objects("meeting", "list", "--now", now[1]).count == 3)
    #expect(try meeting("block", day, "--reason", "Styrgrupp", "--now", now[1]).status == 0)
    let block = try #require(try desk.objects("meeting", "list", "--now", now[1]).first { $0["kind"] as? String == "block" })
    #expect(block["start"] as? String == day + "T00:00:00+01:00" && block["reason"] as? String == "Styrgrupp" && block["case"] is NSNull)
    try await reply(desk, "Nummer 1 går bra.", to: offer, at: "2026-03-02T10:30:00+01:00")
    let eva = desk.own("eva@kth.se")
    let others = try #require(try await desk.letters(of: eva).last?.message)
    let details = try shown(desk)
    #expect(others.timesOffered == 3 && details["meeting"] is NSNull)
    let offered = (details["offers"] as? [[String: Any]])?.last?["slots"] as? [[String: Any]] ?? []
    #expect(!offered.contains { ($0["start"] as? String)?.hasPrefix(day) == true })
    let refused = try meeting("SM-2026-0001", "book", "--at", day + " 10:00", "--now", now[1])
    #expect(refused.status != 0 && refused.errors.contains("blocked"))
    #expect(try meeting("unblock", "1").status == 0)
    #expect(try meeting("SM-2026-0001", "book", "--at", day + " kl. 10", "--now", now[1]).status == 0)
    let booked = try desk.objects("meeting", "list", "--now", now[1])
    #expect(booked.map { $0["kind"] as? String } == ["meeting"] && booked.first?["start"] as? String == day + "T10:00:00+01:00")
    let lines = try meeting("list", "--from", "1 mars", "--to", "31 mars", "--now", now[1])
    #expect(lines.output.hasPrefix("\(day) 10:00–10:45  meeting  SM-2026-0001"))

    for (arguments, words) in [
      (["block", "snart"], "is no time such as"), (["block", "2026-03-09 10:00"], "Say until when"),
      (["block", "2026-03-09 10:00", "9:00"], "ends before"),
      (["block", "2026-02-09"], "has passed"), (["unblock", "99"], "has the number 99"),
      (["SM-2026-0001", "book", "--at", "12 mars"], "at what time"),
      (["SM-2026-0001", "held", "--at", "2026-03-12 10:00"], "--at is for"), (["SM-2026-0001"], "act"), (["lst"], "act"),
    ] as [([String], String)] {
      let moment = arguments.first == "unblock" ? [] : now
      let wrong = try DeskUnderTest.run(["meeting"] + arguments + moment + ["--config", desk.configurationFile.path])
      #expect(wrong.status == 64 && wrong.errors.contains(words), "\(arguments): \(wrong.status) \(wrong.errors)")
    }
  }

  @Test func check_tells_of_hours_that_leave_no_time_and_of_calendars() throws {
    let desk = try DeskUnderTest(meetings: "hours: {sat: [\"09:00-12:00\"]}")
    let closed = try desk.run("check")
    #expect(closed.output.contains("no time can be offered within 15 working days") && closed.status != 0)
    let calendar = desk.folder.appending(path: "busy.ics")
    let open = try DeskUnderTest(meetings: "calendars: [\"file://\(calendar.path)\"]")
    #expect(try open.run("check").output.contains("PROBLEM  calendar: file://\(calendar.path)"))
    try Data("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n".utf8).write(to: calendar)
    let result = try open.run("check")
    #expect(result.output.contains("ok       calendar: file://\(calendar.path): 0 busy times ahead"))
    #expect(result.output.contains("ok       meetings: 45 minutes, the first possible one "))
  }
}

extension Message {
  /// The invitation that a letter carries, by its properties, and as `text`.
  fileprivate func invitation() throws -> [String: String] {
    let file = try #require(attachments.first { $0.name == "invite.ics" }, "“\(subject)” carries no invitation")
    let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    var properties = ["text": text]
    for line in text.split(whereSeparator: \.isNewline) {
      let sides = line.split(separator: ":", maxSplits: 1)
      if sides.count == 2 { properties[String(sides[0].prefix { $0 != ";" })] = String(sides[1]) }
    }
    return properties
  }
}
