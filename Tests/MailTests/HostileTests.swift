import Foundation
import Mail
import Testing

/// What `expected.json` says of a hostile mail; a field that isn't there is not checked.
struct HostileMail: Decodable {
  struct Expectation: Decodable {
    struct Author: Decodable, Equatable {
      var name: String?
      var address: String
    }
    var subject: String?
    var from: [Author]?
    var fromAddresses: [String]?
    var text: String?
    var contains: String?
    var reply: String?
    var automatic: String?
    var files: [String]?
    var defects: [String]?
    var proven: Bool?
    var messageID: String?
    var calendarReply: Bool?
  }
  var why: String
  /// How the mail ends at the desk, in words.
  var end: String
  var mail: Expectation
}

@Suite("Hostile mails")
struct HostileTests {
  static func expected() throws -> [String: HostileMail] {
    try JSONDecoder().decode([String: HostileMail].self, from: Data(try Fixture.bytes("hostile/expected.json")))
  }

  @Test func each_ends_as_written_beside_it() throws {
    let expected = try Self.expected()
    #expect(Set(try Fixture.mails(in: "hostile").map { String($0.dropLast(4)) }) == Set(expected.keys))
    #expect(expected.count >= 60)
    for (name, item) in expected.sorted(by: { $0.key < $1.key }) {
      let mail = Message.parse(try Fixture.bytes("hostile/\(name).eml"))
      let want = item.mail
      if let subject = want.subject { #expect(mail.subject == subject, "\(name)") }
      if let from = want.from { #expect(mail.from.map { .init(name: $0.name, address: "\($0.address)") } == from, "\(name)") }
      if let addresses = want.fromAddresses { #expect(mail.from.map { "\($0.address)" } == addresses, "\(name)") }
      if let text = want.text { #expect(mail.text.trimmingCharacters(in: .whitespacesAndNewlines) == text, "\(name)") }
      if let part = want.contains { #expect(mail.text.contains(part), "\(name): \(mail.text)") }
      if let reply = want.reply { #expect(mail.reply == reply, "\(name)") }
      if let automatic = want.automatic {
        #expect(mail.automatic?.rawValue == automatic, "\(name)")
      } else {
        #expect(mail.automatic == nil, "\(name)")
      }
      if let files = want.files { #expect(mail.attachments.map(\.fileName) == files, "\(name)") }
      for defect in want.defects ?? [] { #expect(mail.defects.contains { $0.description.hasPrefix(defect) }, "\(name): \(mail.defects)") }
      if let proven = want.proven {
        #expect(mail.header.authenticationResults(from: "mx.kth.se")?.proves("kth.se") ?? false == proven, "\(name)")
      }
      if let id = want.messageID { #expect(mail.messageID?.description == id, "\(name)") }
      if let reply = want.calendarReply {
        #expect(mail.isCalendarReply == reply, "\(name)")
      } else {
        #expect(!mail.isCalendarReply, "\(name)")
      }
      Self.expectHarmless(mail, name)
    }
  }

  /// What holds for every mail, whatever is in it.
  static func expectHarmless(_ mail: Message, _ name: String) {
    let lines =
      [mail.subject] + (mail.from + mail.to + mail.cc).compactMap(\.name) + mail.attachments.map(\.fileName)
      + mail.attachments.compactMap(\.name)
      + mail.defects.map(\.description)
    for line in lines {
      #expect(
        !line.unicodeScalars.contains { $0.properties.generalCategory == .control || [0x2028, 0x2029].contains($0.value) },
        "\(name): \(line)")
    }
    for file in mail.attachments.map(\.fileName) {
      #expect(
        !file.isEmpty && file.count <= 120 && !file.contains("/") && !file.contains("\\") && !file.hasPrefix(".") && !file.hasPrefix("-"),
        "\(name): \(file)")
    }
    for mailbox in mail.from { #expect(EmailAddress("\(mailbox.address)") != nil) }
    for id in mail.references + mail.inReplyTo {
      #expect(!id.description.contains { $0.isWhitespace || $0 == "<" || $0 == ">" }, "\(name)")
    }
  }

  @Test("an answer to any of them goes over the wire unharmed")
  func answers() throws {
    for (name, _) in try Self.expected() {
      let mail = Message.parse(try Fixture.bytes("hostile/\(name).eml"))
      guard let applicant = mail.from.first, applicant.address.description.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      var answer = try ComposeTests.mail()
      answer.to = [applicant]
      answer.subject = "Re: " + mail.subject.prefix(500)
      answer.inReplyTo = mail.messageID
      answer.references = mail.references
      answer.attachments = mail.attachments
      let bytes = try answer.serialized()
      ComposeTests.expectWireSafe(bytes)
      let read = Message.parse(bytes)
      #expect(read.to == [applicant], "\(name)")
      #expect(read.cc.isEmpty && read.header.all("Bcc").isEmpty && read.header.all("To").count == 1, "\(name)")
      #expect(read.defects.isEmpty, "\(name): \(read.defects)")
    }
  }

  @Test(
    "the large ones end within their limits",
    arguments: ["long line", "long header line", "ten thousand parts", "long subject", "deep comments"])
  func large(kind: String) {
    let bytes: [UInt8]
    switch kind {
    case "long line": bytes = Array("From: a@kth.se\n\n".utf8) + [UInt8](repeating: 0x61, count: 50_000_000)
    case "long header line": bytes = Array("From: a@kth.se\nSubject: ".utf8) + [UInt8](repeating: 0x61, count: 3_000_000)
    case "ten thousand parts":
      bytes = Array(("From: a@kth.se\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 10_000)).utf8)
    case "long subject": bytes = Array(("From: a@kth.se\nSubject: " + String(repeating: "å", count: 100_000) + "\n\nx").utf8)
    default: bytes = Array(("From: " + String(repeating: "(", count: 200_000) + " a@kth.se\n\nx").utf8)
    }
    let start = ContinuousClock.now
    let mail = Message.parse(bytes)
    #expect(ContinuousClock.now - start < .seconds(20))
    if kind != "long subject" && kind != "deep comments" { #expect(mail.defects.contains { $0.kind == .overLimit }) }
    #expect(mail.attachments.count <= 1_000 && mail.text.utf8.count <= MailLimits.standard.textBytes)
  }
}
