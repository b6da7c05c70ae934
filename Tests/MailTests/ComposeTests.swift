import Foundation
import Mail
import Testing

@Suite("Composing")
struct ComposeTests {
  /// Lets Python's own parser read a mail with a policy that raises on every defect, and prints what it found as JSON.
  static let python = """
    import sys, json, email, email.policy
    policy = email.policy.default.clone(raise_on_defect=True)
    mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy)
    defects = [str(d) for part in mail.walk() for d in part.defects]
    for part in mail.walk():
        for name, value in part.items():
            defects += [f"{name}: {d}" for d in getattr(value, "defects", [])]
    text = lambda kind: (lambda p: p.get_content() if p is not None else None)(mail.get_body(preferencelist=(kind,)))
    people = lambda field: [[a.display_name, a.addr_spec] for a in mail[field].addresses] if mail[field] else []
    print(json.dumps({"defects": defects, "subject": mail["subject"], "from": people("from"), "to": people("to"), "cc": people("cc"),
        "text": text("plain"), "html": text("html"), "types": [p.get_content_type() for p in mail.walk()],
        "names": [p.get_filename() for p in mail.iter_attachments()], "date": mail["date"].datetime.isoformat(),
        "references": (mail["references"] or "").split(), "id": mail["message-id"]}))
    """

  struct Read: Decodable {
    var defects: [String]
    var subject: String
    var from: [[String]]
    var to: [[String]]
    var cc: [[String]]
    var text: String?
    var html: String?
    var types: [String]
    var names: [String?]
    var date: String
    var references: [String]
    var id: String
  }

  static func readByPython(_ bytes: [UInt8]) throws -> Read {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", python]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(bytes))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Read.self, from: data)
  }

  static func mail() throws -> OutgoingMail {
    OutgoingMail(
      from: Mailbox(name: "KTH Sociala medier", address: try #require(EmailAddress("socialmedia@kth.se"))),
      to: [Mailbox(name: "Åsa Öberg-Lindström, \"Ossi\" 🙂", address: try #require(EmailAddress("asa@kth.se")))],
      subject: "Re: Ansökan om Instagramkonto – KTH Samhällsbyggnad med ett långt namn som måste vikas flera gånger [SM-2026-0007]",
      messageID: try #require(MessageID("desk.1@kth.se")), date: Date(timeIntervalSince1970: 1_769_000_000),
      timeZone: try #require(TimeZone(identifier: "Europe/Stockholm")), text: "Hej!\n\nFrån: oss\n.\nFrom here on\n--\nräksmörgås \n")
  }

  static func expectWireSafe(_ bytes: [UInt8]) {
    #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 998 && !$0.contains("\n") && !$0.contains("\r") })
  }

  @Test("a full mail is read back by Python's strict parser and by ours")
  func roundTrip() throws {
    var mail = try Self.mail()
    mail.cc = [
      Mailbox(name: "Doe, John (KTH)", address: try #require(EmailAddress("john@kth.se"))),
      Mailbox(address: try #require(EmailAddress("x@kth.se"))),
    ]
    mail.html = "<html lang=sv><body><p>Räksmörgås</p>" + String(repeating: "lång rad ", count: 300) + "</body></html>"
    mail.inReplyTo = MessageID("q@kth.se")
    mail.references = (1...20).compactMap { MessageID("r\($0)@kth.se") }
    mail.language = "sv"
    mail.calendar = CalendarPart(method: .request, text: "BEGIN:VCALENDAR\nMETHOD:REQUEST\nSUMMARY:Möte\nEND:VCALENDAR\n")
    mail.attachments = [
      Attachment(
        name: "../../Underlag för ett mycket långt filnamn med å, ä och ö som måste delas upp.docx", contentType: "application/pdf",
        bytes: Array(0...255)),
      Attachment(name: "a b.txt", contentType: "bad type\r\nX: y", bytes: []),
    ]
    mail.extraFields = [(try #require(FieldName("Thread-Topic")), try #require(FieldValue("Ansökan  åäö")))]
    let bytes = try mail.serialized()
    Self.expectWireSafe(bytes)

    let read = try Self.readByPython(bytes)
    #expect(read.defects == [])
    #expect(read.subject == mail.subject)
    #expect(read.from == [["KTH Sociala medier", "socialmedia@kth.se"]])
    #expect(read.to == [["Åsa Öberg-Lindström, \"Ossi\" 🙂", "asa@kth.se"]])
    #expect(read.cc == [["Doe, John (KTH)", "john@kth.se"], ["", "x@kth.se"]])
    #expect(read.text?.replacing("\r\n", with: "\n") == String(mail.text.dropLast()))
    #expect(read.html == mail.html)
    #expect(
      read.types == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/pdf",
        "application/octet-stream",
      ])
    #expect(read.names == ["Underlag för ett mycket långt filnamn med å, ä och ö som måste delas upp.docx", "a b.txt"])
    #expect(read.date == "2026-01-21T13:53:20+01:00")
    #expect(read.references == ["r1", "r2", "r3", "r4", "r16", "r17", "r18", "r19", "r20", "q"].map { "<\($0)@kth.se>" })

    let own = Message.parse(bytes)
    #expect(own.defects == [])
    #expect(own.subject == mail.subject)
    #expect(own.to == mail.to && own.cc == mail.cc && own.from == [mail.from])
    #expect(own.text == String(mail.text.dropLast()))
    #expect(own.attachments.map(\.contentType) == ["text/calendar", "application/pdf", "application/octet-stream"])
    #expect(own.attachments[1].bytes == Array(0...255))
    #expect(own.header.first("Thread-Topic") == "Ansökan åäö")
    #expect(own.header.first("Auto-Submitted") == "auto-replied")
    #expect(own.header.first("X-Auto-Response-Suppress") == "OOF, AutoReply")
    #expect(own.automatic == .loop)
  }

  @Test("what could end a field early is refused", arguments: ["a\r\nBcc: x@y.se", "a\nb", "a\rb", "a\0b", "a\u{2028}b", "a\u{85}b"])
  func refusal(text: String) throws {
    #expect(FieldValue(text) == nil)
    #expect(FieldName(text) == nil)
    #expect(MessageID("<\(text)@kth.se>") == nil)
    #expect(EmailAddress("\(text)@kth.se") == nil)
    var mail = try Self.mail()
    mail.subject = text
    #expect(throws: ComposeError.text(field: "the subject")) { try mail.serialized() }
    mail = try Self.mail()
    mail.to[0].name = text
    #expect(throws: ComposeError.text(field: "the name of asa@kth.se")) { try mail.serialized() }
  }

  @Test(
    "subjects of all kinds survive",
    arguments: [
      "", "kort", "åäö", String(repeating: "x", count: 900), String(repeating: "日本語", count: 60), " två  blanka ", "=?utf-8?q?falsk?=",
      "a\tb",
    ])
  func subjects(subject: String) throws {
    var mail = try Self.mail()
    mail.subject = subject
    if subject.contains("\t") {
      #expect(throws: ComposeError.self) { try mail.serialized() }
      return
    }
    let bytes = try mail.serialized()
    Self.expectWireSafe(bytes)
    let read = try Self.readByPython(bytes)
    #expect(read.defects == [])
    #expect(read.subject == subject)
  }

  /// Found by the fuzzer: an answer's recipient must be read back as it was, whatever marks stand around the name.
  @Test(
    "whoever is answered is read back alike",
    arguments: ["=?utf-8?b?QsOlcmlkIOKAiw==?=", "\u{FEFF}Åsa", "\"\u{200B}Åsa Ek\u{FEFF}\"", "\u{200B}", "\u{A0}Åsa\u{A0}"])
  func recipients(name: String) throws {
    let asked = Message.parse(Array("From: \(name) <asa@kth.se>\r\n\r\nHej".utf8))
    var mail = try Self.mail()
    mail.to = [try #require(asked.from.first)]
    #expect(Message.parse(try mail.serialized()).to == mail.to)
  }
}
