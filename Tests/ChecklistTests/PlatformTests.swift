import Documents
import Testing

@testable import Checklist

private func platforms(_ subject: String, _ body: String = "", documents: [Document] = []) -> [Platform] {
  let read = { (text: String) in TriageText(text, limit: 20_000) }
  return PlatformReader().read(
    subject: read(subject), body: read(body), quoted: read(""),
    documents: documents.map { TriageDocument(titleText: $0.source, plainText: $0.plainText) })
}

@Test(arguments: [
  (path: "corpus/intents.tsv", share: 0.97), ("triage/intents.tsv", 0.97), ("triage/platforms.tsv", 0.9), ("triage/mails.tsv", 0.8),
])
func platforms_are_those_that_are_wanted(path: String, share: Double) throws {
  let mails = try TriageFixtures.mails(path).filter { $0.intent == .submission }
  let right = mails.count { platforms($0.subject, $0.body) == $0.platforms }
  #expect(Double(right) / Double(mails.count) >= share)
}

@Test(arguments: [
  ("", "Vi har redan Facebook men vill nu öppna ett konto på TikTok.", [Platform.tiktok]),
  ("", "We would like an account on Bluesky instead of X.", [.bluesky]),
  ("Ny kanal", "Vi vill skaffa Instagram, Threads och YouTube. LinkedIn har vi valt bort.", [.instagram, .threads, .youtube]),
  ("Ansökan: X-konto för rymdgruppen", "", [.x]),
  ("LinkedIn ja, Instagram nej", "", [.linkedin]),
  ("Showcase page on acoustics", "See attached.", [.linkedin]),
  ("Instakonto till labbet", "", [.instagram]),
  ("Konto", "Vi vill ha ett konto på Instagram.\n\nMvh Ulf\nlinkedin.com/in/ulf\nFölj oss på Facebook", [.instagram]),
  ("Wish", "We want to plot x against y and have many threads to follow.", []),
])
func what_is_only_mentioned_does_not_count(subject: String, body: String, expected: [Platform]) {
  #expect(platforms(subject, body) == expected)
}

@Test func a_document_names_the_network_when_the_mail_does_not() {
  let document = Document(
    source: "ansokan-mastodon.docx",
    blocks: [.paragraph("Vi har tittat på Instagram och X."), .paragraph("Kontot på Mastodon sköts av Eva.")])
  #expect(platforms("Ansökan", "Se bilaga.", documents: [document]) == [.mastodon])
}
