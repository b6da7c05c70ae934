import Documents
import Mail
import Testing

@testable import Checklist

private func application(_ subject: String, _ body: String, documents: [Document] = []) -> Application {
  Application(subject: subject, body: Document(source: "body", blocks: [.paragraph(body)]), documents: documents)
}

@Test(arguments: ["triage/platforms.tsv", "triage/intents.tsv", "triage/mails.tsv"])
func the_track_is_linkedin_exactly_when_a_page_there_is_wanted(path: String) throws {
  for mail in try TriageFixtures.mails(path) where mail.intent == .submission {
    let result = Triage().read(mail.application)
    #expect(result.track == (result.platforms.contains(.linkedin) ? .linkedin : .general))
  }
}

@Test func what_no_person_wrote_is_automatic_whatever_it_says() {
  var mail = application("Ansökan om Instagramkonto", "Vi vill starta ett konto, se bilaga.")
  #expect(Triage().read(mail).intent == .submission)
  mail.isAutomatic = true
  #expect(Triage().read(mail) == TriageResult(intent: .auto, language: .sv))
}

@Test func a_document_by_itself_is_an_application() {
  let document = Document(
    source: "underlag-tiktok.docx", blocks: [.heading(level: 1, text: "TikTok för labbet"), .paragraph("Vi vill nå unga.")])
  let result = Triage().read(Application(subject: "underlag-tiktok.docx", documents: [document]))
  #expect(result.intent == .submission)
  #expect(result.platforms == [.tiktok])
}

@Test func an_empty_mail_with_a_plan_is_an_application() throws {
  let sender = Mailbox(address: try #require(EmailAddress("eva@kth.se")))
  let document = Document(source: "plan.docx", blocks: [.paragraph("Vi vill ha ett konto på Instagram. Målgruppen är studenter.")])
  for subject in ["", "Ansökan", "Instagram", "plan"] {
    let result = Triage().read(Application(subject: subject, from: sender, documents: [document]))
    #expect(result.intent == .submission, "\(subject)")
  }
}

@Test func hostile_text_is_read_to_its_bounds_in_little_time() {
  let texts = [
    String(repeating: "a", count: 3_000_000), String(repeating: "instagram vill ha konto på ", count: 100_000),
    String(repeating: "vill ", count: 500_000), String(repeating: "@", count: 1_000_000), String(repeating: "x@y/", count: 500_000),
    String(repeating: "\n-\n", count: 500_000), String(repeating: "e\u{301}", count: 500_000), String(repeating: "?", count: 1_000_000),
  ]
  let clock = ContinuousClock()
  for text in texts {
    let time = clock.measure { _ = Triage().read(application(text, text, documents: [Document(source: text, blocks: [.paragraph(text)])])) }
    #expect(time < .seconds(15))
    #expect(clock.measure { _ = threadIntent(of: text, subject: text) } < .seconds(15))
  }
}

@Test func tokens_are_folded_and_compounds_parted() {
  let words = TriageText("Instagramkontot för KTH:s Ångström-labb, se https://x.com/a_b eller @kth_x!", limit: 500).tokens.map(\.word)
  #expect(words == ["instagram", "kontot", "for", "kth", "angstrom", "labb", ",", "se", "<url>", "eller", "<handle>", "!"])
}
