import Documents
import Mail
import Testing

@testable import Checklist

private func mailbox(_ text: String, _ name: String? = nil) throws -> Mailbox {
  Mailbox(name: name, address: try #require(EmailAddress(text)))
}

private func triage(_ subject: String, _ body: String, from: Mailbox?, forwarded: [Mailbox] = [], quoted: String? = nil) -> TriageResult {
  Triage().read(
    Application(
      subject: subject, from: from, body: Document(source: "body", blocks: [.paragraph(body)]),
      quoted: quoted.map { Document(source: "quoted", blocks: [.paragraph($0)]) }, forwardedFrom: forwarded))
}

private let wish = "Hej chefen, vi vill starta ett Instagramkonto för verkstan. Jag kan sköta det på fredagar, två inlägg i veckan."

@Test func behind_a_forward_stands_the_one_who_wrote_first() throws {
  let linus = try mailbox("linus@kth.se", "Linus Tranberg")
  let result = triage(
    "VB: insta??", "Hej, kan ni ta hand om detta? Jag har sagt att det är ok.\n/Birgitta", from: try mailbox("birgitta@kth.se"),
    forwarded: [linus], quoted: wish)
  #expect(result.intent == .submission)
  #expect(result.platforms == [.instagram])
  #expect(result.applicant == linus)
}

@Test func whoever_forwards_and_has_a_plan_applies_herself() throws {
  let boss = try mailbox("boss@kth.se")
  let body =
    "Hej! Chefen vill att vi skaffar en facebooksida till utställningshallen, se nedan. Jag lägger ut något två gånger i veckan. Mvh Moa"
  let result = triage("VB: facebook", body, from: try mailbox("moa@kth.se"), forwarded: [boss], quoted: "Moa, kan du kolla vad som krävs?")
  #expect(result.intent == .submission)
  #expect(result.applicant == nil)
}

/// The forwarded text is part of the body, and its "jag ansöker" is not the forwarder's.
@Test func the_author_of_a_mail_forwarded_in_the_text_applies() throws {
  let mail = """
    From: Lena <lena@kth.se>
    To: socialmedia@kth.se
    Subject: VB: Konto
    Content-Type: text/plain; charset=utf-8

    Hej, jag skickar vidare Viggos ansökan, den kom till mig av misstag.

    Lena

    Från: Viggo Hammar <viggo@kth.se>
    Skickat: den 16 oktober 2026 17:22
    Till: Lena <lena@kth.se>
    Ämne: Konto

    Härmed ansöker jag om ett konto på Flickr för vår samling. Jag lägger upp sex bilder i veckan, och vi vill nå historiker i hela Europa.
    """
  let message = Message.parse(Array(mail.utf8))
  let application = Application(message, Enclosures())
  #expect(application.covering?.hasPrefix("Hej, jag skickar vidare") == true)
  #expect(Triage().read(application).applicant == (try mailbox("viggo@kth.se", "Viggo Hammar")))
}

@Test func the_desk_and_the_sender_are_no_applicants_behind_a_forward() throws {
  let sender = try mailbox("anna@kth.se")
  for other in [try mailbox("socialmedia@kth.se"), sender] {
    #expect(triage("VB: Konto", "Se nedan.", from: sender, forwarded: [other], quoted: wish).applicant == nil)
  }
}

@Test func a_helper_can_name_whom_to_write_to() throws {
  let body = "Bifogar ansökan om Instagramkonto på uppdrag av professor Ek. Kontakta henne direkt på ek@kth.se vid frågor."
  #expect(triage("Ansökan Instagram", body, from: try mailbox("assistent@kth.se")).applicant == (try mailbox("ek@kth.se")))
}

@Test(arguments: [
  ("Namnbyte på vårt Instagramkonto", "Vi vill att kontot ska heta något nytt. Ansökan bifogas.", true),
  ("Ansökan i efterhand", "Vårt Instagram har funnits sedan 2019. Här är vår ansökan i efterhand.", true),
  ("Our LinkedIn page", "We already have a LinkedIn page and apply to turn it into a showcase page. See attached.", true),
  ("TikTok", "Vi har redan Instagram och vill nu öppna TikTok. Ansökan bifogas.", false),
  ("Ansökan Instagram", "Vi vill starta ett konto, undertexter görs i efterhand. Se bilaga.", false),
])
func an_account_that_exists_is_told_from_a_new_one(subject: String, body: String, expected: Bool) {
  let result = triage(subject, body, from: nil)
  #expect(result.intent == .submission)
  #expect(result.isAboutExistingAccount == expected)
}

@Test func account_names_are_found_and_addresses_are_not() {
  let text = """
    Vi vill ha @kth_ljud (ledigt i dag) eller kth.ljudlabb. Skriv till eva@kth.se, läs mer på kth.se/ljud.
    Sidan finns på https://www.instagram.com/kth_ljud_old/ och följ @SR.
    """
  #expect(AccountNames.read([text]) == ["@kth_ljud", "kth.ljudlabb", "https://www.instagram.com/kth_ljud_old", "@SR"])
}
