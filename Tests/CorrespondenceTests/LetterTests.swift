import Casework
import Checklist
import Documents
import Foundation
import Mail
import Scheduling
import Testing

@testable import Correspondence

private func titles(_ ids: [ItemID], _ language: Language) -> [String] { ids.compactMap { Checklist.standard.item($0)?.title[language] } }

@Test("A letter about missing points asks for exactly those, and names the others as done in one line only", arguments: Language.allCases)
func asks_for_exactly_what_lacks(language: Language) throws {
  for missing in [
    Set([ItemID.goals]), [.gdpr, .accessibility], [.research, .moderation, .followup, .graphic, .resources], Set(ItemID.standard),
  ] {
    var letter = try sample("\(language.rawValue)-received")
    letter.facts.items = ItemID.standard.map { Judgement(id: $0, status: missing.contains($0) ? .missing : .met) }
    let rendered = try standardTemplates().render(letter)
    let lines = rendered.text.split(separator: "\n").map(String.init)
    let status = language == .sv ? "Saknas" : "Missing"
    let asked = lines.filter { $0.hasSuffix("– \(status)") }
    #expect(
      asked
        == ItemID.standard.enumerated().filter { missing.contains($0.element) }.map { index, id in
          "\(index + 1). \(titles([id], language)[0]) – \(status)"
        })
    let done = lines.filter { $0.hasPrefix(language == .sv ? "Klart, " : "Done, ") }
    let met = ItemID.standard.filter { !missing.contains($0) }
    #expect(done.count == (met.isEmpty ? 0 : 1))
    if let done = done.first { #expect(done.hasSuffix(": " + titles(met, language).joined(separator: ", ") + ".")) }
  }
}

@Test("A partial point is asked for by what it lacks", arguments: Language.allCases, Lack.allCases)
func partial_point_tells_what_lacks(language: Language, lack: Lack) throws {
  var letter = try sample("\(language.rawValue)-received")
  letter.facts.items = ItemID.standard.map {
    $0 == .goals ? Judgement(id: $0, status: .partial, lacks: [lack]) : Judgement(id: $0, status: .met)
  }
  let wording = try #require(Checklist.standard.lacks[lack])[language]
  let rendered = try standardTemplates().render(letter)
  #expect(rendered.text.contains("\n\(wording)\n"))
  #expect(HTMLTokens(rendered.html).readableText.contains(wording))
}

@Test("Letters that ask for nothing name no point of the checklist", arguments: Language.allCases)
func nothing_asked_for(language: Language) throws {
  for name in ["complete", "complete-kom-ag", "booked", "approved", "rejected", "closed", "question-received", "handed-over", "which-time"]
  {
    let text = try standardTemplates().render(try sample("\(language.rawValue)-\(name)")).text
    for title in titles(ItemID.standard, language) { #expect(!text.contains(title), "\(name): \(title)") }
  }
}

@Test("Every letter to an applicant bears the case number, in text and HTML", arguments: samples.keys.sorted())
func case_number_everywhere(name: String) throws {
  let letter = try sample(name)
  guard !letter.kind.isForStaff, let number = letter.facts.caseNumber else { return }
  let rendered = try standardTemplates().render(letter)
  #expect(rendered.subject.hasSuffix("[\(number)]"))
  #expect(rendered.text.contains(number) && rendered.html.contains(number))
}

@Test("A letter by the program says so and how to reach a person; a person's own letter does not")
func program_is_named() throws {
  for (name, letter) in samples where !letter.kind.isForStaff {
    let text = try standardTemplates().render(letter).text
    #expect(text.contains(letter.language == .sv ? "skrivet av ett program" : "written by a program") == (letter.kind != .reply), "\(name)")
    #expect(text.contains("socialmedia@kth.se") == (letter.kind != .reply), "\(name)")
  }
}

@Test("No letter is over one screen of text unless every point is missing", arguments: samples.keys.sorted())
func one_screen(name: String) throws {
  let letter = try sample(name)
  let open = letter.facts.items.count { $0.status != .met }
  let lines = try standardTemplates().render(letter).text.split(separator: "\n", omittingEmptySubsequences: false)
  let wrapped = lines.reduce(0) { $0 + max(1, ($1.count + 99) / 100) }
  #expect(wrapped <= (open < 10 ? 52 : 72), "\(wrapped) lines")
}

@Test(
  "A motivation is delivered word for word with its line breaks",
  arguments: ["sv-approved", "en-approved", "sv-rejected", "en-rejected-kom-ag"])
func motivation_word_for_word(name: String) throws {
  var letter = try sample(name)
  let motivation =
    "KOM AG 4 november: ämnet är tvärgående & väl samlat.\n\nDen vilande sidan ska vara stängd <före> start.\n  – \"Ja\" sa 7 av 9."
  letter.facts.decision?.motivation = motivation
  let rendered = try standardTemplates().render(letter)
  #expect(rendered.text.contains(motivation))
  #expect(HTMLTokens(rendered.html).readableText.contains("Den vilande sidan ska vara stängd <före> start.\n– \"Ja\" sa 7 av 9.\n"))
}

@Test("The deciding body is named")
func deciding_body() throws {
  #expect(try standardTemplates().render(sample("sv-approved-kom-ag")).text.contains("KOM AG"))
  #expect(try standardTemplates().render(sample("en-rejected")).text.contains("the Communications Department"))
  #expect(try standardTemplates().render(sample("sv-complete-kom-ag")).text.contains("KOM AG (arbetsgruppen för kommunikationsansvariga)"))
}

@Test("A rejection never says that the account is approved, nor an approval that it is turned down")
func outcome_is_unmistakable() throws {
  for (name, letter) in samples where letter.kind == .rejected {
    let text = try standardTemplates().render(letter).text.lowercased()
    #expect(!text.contains("godkän") && !text.contains("approved"), "\(name)")
  }
  for (name, letter) in samples where letter.kind == .approved {
    let text = try standardTemplates().render(letter).text.lowercased()
    #expect(!text.contains("avslå") && !text.contains("turned down"), "\(name)")
  }
}

@Test("Only the letter that closes a case says that it is closed")
func closing_is_said_once() throws {
  for (name, letter) in samples where !letter.kind.isForStaff && letter.kind != .closed {
    let text = try standardTemplates().render(letter).text.lowercased()
    #expect(!text.contains("avslutat") && !text.contains("is closed"), "\(name)")
  }
}

@Test("The subject keeps the thread's, with the case number once")
func subject_keeps_the_thread() throws {
  let templates = try standardTemplates()
  var letter = try sample("sv-received")
  letter.facts.subject = "Bluesky"
  #expect(try templates.render(letter).subject == "SV: Bluesky [SM-2026-0007]")
  letter.facts.subject = "Bluesky [SM-2026-0007]"
  #expect(try templates.render(letter).subject == "SV: Bluesky [SM-2026-0007]")
  letter.facts.subject = ""
  #expect(try templates.render(letter).subject == "Din ansökan: 3 punkter kvar [SM-2026-0007]")
  #expect(try templates.render(sample("sv-staff-decision")).subject == "Beslut väntas: Anna Lindqvist, Instagram (SM-2026-0007)")
}

@Test(
  "A person is greeted by the given name where the display name shows it",
  arguments: [
    ("Malin Ståhle", "Malin"), ("Ståhle, Malin", "Malin"), ("Anna-Karin Öberg", "Anna-Karin"), ("Malin Ståhle (student)", "Malin"),
    ("malin", nil),
    ("Protolabbet", nil), ("KTH Energi", nil), ("M. Ståhle", nil), ("mstahle@kth.se", nil), ("<b>Malin</b> x", nil), ("", nil),
  ] as [(String, String?)])
func greeting_name(display: String, given: String?) {
  #expect(GivenName(of: display)?.text == given)
}

@Test("Times are written as people say them, on both sides of the change to summer time")
func times_are_written() throws {
  let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
  let october = Date(timeIntervalSince1970: 1_790_841_600)  // 2026-10-01T08:00Z
  let november = Date(timeIntervalSince1970: 1_793_865_600)  // 2026-11-05T08:00Z
  let swedish = LetterDates(language: .sv, timeZone: zone)
  let english = LetterDates(language: .en, timeZone: zone)
  #expect(swedish.wording(of: Slot(start: october, end: october + 2_700)) == "torsdag 1 oktober kl. 10.00–10.45")
  #expect(english.wording(of: Slot(start: october, end: october + 2_700)) == "Thursday 1 October, 10:00–10:45")
  #expect(swedish.wording(of: Slot(start: november, end: november + 2_700)) == "torsdag 5 november kl. 09.00–09.45")
  #expect(swedish.iso(october) == "2026-10-01T10:00:00+02:00")
  #expect(swedish.iso(november) == "2026-11-05T09:00:00+01:00")
}

@Test("A letter can be written from the poorest facts that its kind comes with", arguments: samples.keys.sorted())
func poor_facts(name: String) throws {
  var letter = try sample(name)
  letter.recipient?.name = nil
  letter.facts.applicant?.name = nil
  letter.facts.subject = ""
  letter.facts.platforms = [.other]
  letter.facts.newlyMet = []
  letter.facts.unreadable = [Unreadable(source: "", reason: .damaged)]
  letter.facts.meeting?.place = ""
  letter.facts.decision?.by = ""
  letter.facts.decision?.registryNumber = nil
  letter.facts.deadline = nil
  letter.facts.mail = letter.facts.mail.map { MailReference(messageID: nil, from: nil, subject: "", received: $0.received) }
  if letter.facts.reason == .noAnswer { letter.facts.mail = nil }
  if letter.kind.isForStaff {
    letter.facts.applicant = nil
    letter.facts.text = nil
  }
  let rendered = try standardTemplates().render(letter)
  #expect(!rendered.subject.isEmpty && rendered.text.count > 50)
  for broken in ["  ", " ,", " .", "()", "””", ": \n", "{{", "}}"] where !letter.kind.isForStaff || broken != "  " {
    #expect(!rendered.text.contains(broken), "“\(broken)” in \(rendered.text)")
  }
}

@Test("Words that can't be read are named with what to do, and nothing is called empty")
func unreadable_is_named() throws {
  for language in Language.allCases {
    let text = try standardTemplates().render(sample("\(language.rawValue)-received-unreadable-only")).text.lowercased()
    #expect(text.contains("underlag.pdf") && text.contains("word"))
    for word in ["tom ", "tomt", "empty", "inget innehåll"] { #expect(!text.contains(word)) }
  }
}

@Test("A checklist without links gives letters without links, and one with its own gives templates those")
func links_are_the_checklists() throws {
  var checklist = Checklist.standard
  checklist.links = [:]
  let bare = try standardTemplates().render(sample("sv-received"), checklist: checklist, desk: desk())
  #expect(!bare.text.contains("https://") && !bare.html.contains("href=\"https://"))
  checklist.links = ["brand": .init(sv: "https://www.kth.se/varumarke", en: "https://www.kth.se/en/brand")]
  let changed = try template("sv/_signature.txt.mustache", "{{link.page}}", "{{link.brand}}").replacing("#link.page", with: "#link.brand")
    .replacing("/link.page", with: "/link.brand")
  try withTemplates(changing: ["sv/_signature.txt.mustache": changed]) { place in
    #expect(throws: TemplateError.self) { try Templates(directory: place) }
    let letter = try Templates(directory: place, checklist: checklist).render(sample("sv-received"), checklist: checklist, desk: desk())
    #expect(letter.text.contains("Checklistan: https://www.kth.se/varumarke"))
  }
}
