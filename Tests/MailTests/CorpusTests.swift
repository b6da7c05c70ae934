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

  /// Rows of a tab-separated file of the corpus; `\\n` stands for a line break.
  static func rows(_ file: String) throws -> [[String]] {
    String(decoding: try Fixture.bytes("corpus/" + file), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).replacing("\\n", with: "\n") }
    }
  }

  static func mail(subject: String, text: String) -> Message {
    message("From: Kim <kim@kth.se>\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n\(text)", crlf: false)
  }

  @Test func no_short_mail_of_a_person_is_called_automatic_and_most_others_are() throws {
    let rows = try Self.rows("intents.tsv").filter { $0.count == 5 }
    #expect(rows.count >= 320)
    var found = 0
    for row in rows {
      let kind = Self.mail(subject: row[3], text: row[4]).automatic
      if row[0] == "auto" { found += kind == nil ? 0 : 1 } else { #expect(kind == nil, "\(row[3]): \(row[4])") }
    }
    // Without headers, by their words alone; a notice that doesn't tell that it is one is left to the judge of intents.
    #expect(found * 2 >= rows.count { $0[0] == "auto" })
  }

  @Test func no_answer_of_an_application_is_cut() throws {
    var texts: [String: [[String]]] = [:]
    for row in try Self.rows("applications.tsv") where row.count == 5 { texts[row[0], default: []].append(row) }
    #expect(texts.count >= 270)
    var inQuotes = 0
    for (number, rows) in texts {
      let mail = Self.mail(subject: "Ansökan", text: rows.map { $0[4] }.joined(separator: "\n\n"))
      #expect(mail.automatic == nil, "\(number)")
      for row in rows where ["answer", "deferral", "refusal"].contains(row[1]) {
        let line = row[4].split(separator: "\n").first.map(String.init) ?? ""
        if mail.reply.contains(line.trimmingCharacters(in: .whitespaces)) { continue }
        // One applicant points to an older application below; that is a quotation, whatever it says.
        #expect(mail.quoted.contains(line.drop { $0 == ">" || $0 == " " }), "\(number): \(line)")
        inQuotes += 1
      }
    }
    #expect(inQuotes < 12)
  }
}
