import Foundation
import Mail
import Testing

@Suite("The corpus mails")
struct CorpusTests {
  @Test("each is read without defects, with an author, a date and text")
  func clean() throws {
    let names = try Fixture.mails(in: "corpus/mails")
    #expect(names.count == 64)
    for name in names {
      let mail = Message.parse(try Fixture.bytes("corpus/mails/" + name))
      #expect(mail.defects == [], "\(name)")
      #expect(mail.from.count == 1, "\(name)")
      #expect(mail.date != nil, "\(name)")
      #expect(mail.messageID != nil, "\(name)")
      #expect(!mail.subject.isEmpty && !mail.text.isEmpty, "\(name)")
      #expect(!mail.text.unicodeScalars.contains("\u{FFFD}"), "\(name)")
    }
  }

  @Test("exactly those that are labelled as automatic are found so by the mail alone")
  func automatic() throws {
    let labels = try JSONSerialization.jsonObject(with: Data(try Fixture.bytes("corpus/mails/expected.json"))) as? [String: [String: Any]]
    for name in try Fixture.mails(in: "corpus/mails") {
      let mail = Message.parse(try Fixture.bytes("corpus/mails/" + name))
      let intent = try #require(labels?[String(name.dropLast(4))]?["intent"] as? String)
      #expect((mail.automatic != nil) == (intent == "auto"), "\(name): \(String(describing: mail.automatic))")
    }
  }
}
