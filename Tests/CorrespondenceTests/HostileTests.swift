import Casework
import Checklist
import Documents
import Foundation
import Mail
import Testing

@testable import Correspondence

private let nasty = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{caseNumber}}", "{{{mailbox}}}", "{{> signature}}",
  "{{% CONTENT_TYPE:TEXT}}<b>",
  "Anna\r\nBcc: all@kth.se", "Anna\u{2028}Bcc: all@kth.se", "Anna\u{0}\u{1B}[31m", "\u{202E}gnp.exe", "<\u{338}b>", "\"\u{301} onclick=\"x",
  "\u{600}<i>", "&lt;b&gt;",
]

private func letter(with text: String, _ kind: Letter.Kind, _ language: Language) throws -> Letter {
  var letter = SampleLetters.everything(language: language)
  letter.kind = kind
  let mailbox = Mailbox(name: text, address: try #require(EmailAddress("annalin@kth.se")))
  letter.recipient = mailbox
  letter.facts.applicant = mailbox
  letter.facts.subject = text
  letter.facts.unreadable = [Unreadable(source: text, reason: .linked)]
  letter.facts.similarAccounts = [text]
  letter.facts.meeting?.place = text
  letter.facts.decision?.by = text
  letter.facts.decision?.motivation = text
  letter.facts.decision?.registryNumber = text
  letter.facts.text = text
  letter.facts.mail = MailReference(messageID: nil, from: mailbox, subject: text, received: Date(timeIntervalSince1970: 0))
  return letter
}

@Test("Nothing that a mail says becomes markup, template or header", arguments: nasty)
func mail_text_stays_text(text: String) throws {
  let templates = try standardTemplates()
  // English letters are as Swedish ones but for the words: a few texts are enough there.
  for language in nasty.prefix(4).contains(text) ? Language.allCases : [.sv] {
    for kind in Letter.Kind.letters(in: language) {
      let hostile = try templates.render(letter(with: text, kind, language))
      #expect(tags(hostile.html) == (try harmless.get()["\(language.rawValue)-\(kind.rawValue)"]), "\(kind)")
      #expect(!hostile.subject.unicodeScalars.contains { $0.properties.generalCategory == .control })
      for part in [hostile.text, hostile.html] {
        #expect(!part.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(!part.unicodeScalars.contains { ("\u{202A}"..."\u{202E}").contains($0) })
      }
    }
  }
}

/// The tags of every letter when a mail says nothing odd.
private let harmless = Result {
  let templates = try standardTemplates()
  var pages: [String: [HTMLTokens.Token]] = [:]
  for language in Language.allCases {
    for kind in Letter.Kind.letters(in: language) {
      pages["\(language.rawValue)-\(kind.rawValue)"] = tags(try templates.render(letter(with: "Anna Berg", kind, language)).html)
    }
  }
  return pages
}

/// The tags of a page with their attributes, in order; line breaks in a person's own words apart.
private func tags(_ html: String) -> [HTMLTokens.Token] {
  HTMLTokens(html).tokens.filter { token in
    switch token {
    case .text, .open("br", _), .open("p", _), .close("p"): false
    default: true
    }
  }
}

@Test("Mustache in a person's words is delivered as it was written")
func mustache_is_not_rendered_again() throws {
  var letter = try sample("sv-approved")
  letter.facts.decision?.motivation = "Använd {{caseNumber}} & <b>fetstil</b>."
  let rendered = try standardTemplates().render(letter)
  #expect(rendered.text.contains("Använd {{caseNumber}} & <b>fetstil</b>."))
  #expect(rendered.html.contains("Använd {{caseNumber}} &amp; &lt;b&gt;fetstil&lt;/b&gt;."))
}

@Test("A subject, a name and a file name without end are cut")
func endless_words_are_cut() throws {
  let long = String(repeating: "långt ", count: 20_000)
  let rendered = try standardTemplates().render(try letter(with: long, .received, .sv))
  #expect(rendered.subject.count < 300)
  #expect(rendered.text.count < 8_000)
}
