import Foundation
import Mail
import Testing

/// One text as a mail program leaves it, and what of it is new.
struct ReplyCase: Sendable, CustomTestStringConvertible {
  var name: String
  var subject = "SV: Komplettering [SM-2026-0007]"
  var text: String
  var reply: String
  var quoted: String? = nil
  var testDescription: String { name }

  var mail: Message {
    message(
      "From: Anna Svensson <anna@kth.se>\nTo: socialmedia@kth.se\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n\(text)")
  }
}

@Suite("The new text of a reply")
struct ReplyTests {
  static let quoting: [ReplyCase] = [
    ReplyCase(
      name: "Outlook in Swedish",
      text:
        "Alternativ 2 passar bra!\n\n________________________________\nFrån: KTH Sociala medier <socialmedia@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna Svensson <anna@kth.se>\nÄmne: Komplettering\n\nHej Anna!\nVi saknar punkt 9.",
      reply: "Alternativ 2 passar bra!", quoted: "Vi saknar punkt 9."),
    ReplyCase(
      name: "Outlook in Swedish without a rule",
      text:
        "Ja.\n\nFrån: KTH Sociala medier <socialmedia@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna Svensson <anna@kth.se>\nKopia: Bo\nÄmne: Komplettering\n\nHej",
      reply: "Ja.", quoted: "Hej"),
    ReplyCase(
      name: "Outlook with bold marks",
      text:
        "Ja.\n\n*Från:* KTH Sociala medier <socialmedia@kth.se>\n*Skickat:* den 3 februari 2026 09:14\n*Till:* Anna\n*Ämne:* Komplettering\n\nHej",
      reply: "Ja."),
    ReplyCase(
      name: "Outlook in English",
      text:
        "Option 2, please.\n\nFrom: KTH Social media <socialmedia@kth.se>\nSent: Tuesday, February 3, 2026 9:14 AM\nTo: Anna Svensson <anna@kth.se>\nSubject: Your application\n\nHello",
      reply: "Option 2, please."),
    ReplyCase(
      name: "Outlook in German",
      text: "Geht klar.\n\nVon: KTH Sociala medier\nGesendet: Dienstag, 3. Februar 2026 09:14\nAn: Anna\nBetreff: Komplettering\n\nHej",
      reply: "Geht klar."),
    ReplyCase(
      name: "Outlook with the recipients over two lines",
      text:
        "Ja.\n\nFrån: Sociala medier\nSkickat: den 3 februari 2026 09:14\nTill: Anna Svensson <anna@kth.se>; Bo Ek\n <bo@kth.se>\nÄmne: Komplettering\n\nHej",
      reply: "Ja."),
    ReplyCase(
      name: "original message line",
      text:
        "Torsdag går bra.\n\n-----Ursprungligt meddelande-----\nFrån: Sociala medier [mailto:socialmedia@kth.se]\nSkickat: den 3 februari 2026 09:14\nTill: Anna\nÄmne: Tider\n\nHej",
      reply: "Torsdag går bra."),
    ReplyCase(
      name: "original message line, English, no header", text: "Fine.\n\n-----Original Message-----\nHello there", reply: "Fine.",
      quoted: "Hello there"),
    ReplyCase(
      name: "Samsung, header in one line",
      text:
        "Ok!\n\n-------- Originalmeddelande --------\nFrån: Sociala medier <socialmedia@kth.se> Datum: 2026-02-03 09:14 (GMT+01:00) Till: anna@kth.se Ämne: Tider\nHej",
      reply: "Ok!"),
    ReplyCase(
      name: "Apple in Swedish",
      text:
        "Det blir bra.\n\ntis 3 feb. 2026 kl. 09:14 skrev KTH Sociala medier <socialmedia@kth.se>:\n\n> Hej Anna!\n> Vi saknar punkt 9.\n",
      reply: "Det blir bra.", quoted: "Hej Anna!\nVi saknar punkt 9."),
    ReplyCase(
      name: "Apple, date first", text: "Ja\n\n3 feb. 2026 kl. 09:14 skrev KTH Sociala medier <socialmedia@kth.se>:\n\nHej Anna!",
      reply: "Ja", quoted: "Hej Anna!"),
    ReplyCase(
      name: "Gmail in Swedish over two lines",
      text: "Absolut, tid 1.\n\nDen tis 3 feb. 2026 kl 09:14 skrev KTH Sociala medier <\nsocialmedia@kth.se>:\n\n> Hej!\n>\n> 1. torsdag\n",
      reply: "Absolut, tid 1."),
    ReplyCase(
      name: "Gmail over three lines",
      text:
        "Fine!\n\nOn Tue, 3 Feb 2026 at 09:14, KTH Sociala medier,\nKommunikationsavdelningen <\nsocialmedia@kth.se> wrote:\n\n> Hello\n",
      reply: "Fine!"),
    ReplyCase(
      name: "Thunderbird in Swedish", text: "Nej tack.\n\nDen 2026-02-03 kl. 09:14, skrev KTH Sociala medier:\n> Hej\n", reply: "Nej tack."),
    ReplyCase(
      name: "Thunderbird in English", text: "Sure.\n\nOn 2026-02-03 09:14, KTH Sociala medier wrote:\n> Hello\n> there\n", reply: "Sure."),
    ReplyCase(name: "attribution without a date", text: "Ja.\n\nKTH Sociala medier skrev:\n> Går det bra?\n", reply: "Ja."),
    ReplyCase(
      name: "answers between quotes",
      text:
        "Hej, se nedan.\n\nDen tis 3 feb. 2026 kl 09:14 skrev Sociala medier <socialmedia@kth.se>:\n> Vem modererar?\n\nBo varje vardag.\n\n> Och GDPR?\n\nInga personuppgifter samlas in.\n\n> Med vänlig hälsning\n> Sociala medier\n",
      reply: "Hej, se nedan.\n\n\nBo varje vardag.\n\n\nInga personuppgifter samlas in.",
      quoted: "Vem modererar?\nOch GDPR?\nMed vänlig hälsning\nSociala medier"),
    ReplyCase(
      name: "answer below the quote", text: "> Vilken tid passar?\n> 1. torsdag\n\nTorsdag!", reply: "Torsdag!"),
    ReplyCase(
      name: "nothing but quotes", text: "Den tis 3 feb. 2026 kl 09:14 skrev Sociala medier <socialmedia@kth.se>:\n\n> Hej\n> Hej\n",
      reply: "", quoted: "Hej\nHej"),
    ReplyCase(
      name: "nothing but an Outlook quote in an answer",
      text: "\nFrån: Sociala medier <socialmedia@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna\nÄmne: Tider\n\nHej", reply: ""),
    ReplyCase(
      name: "a sentence with skrev is no attribution",
      text: "Den 3 februari 2026 skrev vi följande:\nMål: 500 följare.\nMålgrupp: studenter.",
      reply: "Den 3 februari 2026 skrev vi följande:\nMål: 500 följare.\nMålgrupp: studenter."),
    ReplyCase(
      name: "a wrapped quote leaves no scraps",
      text: "Ja.\n\n> Vi behöver veta hur ni tänker om modereringen av kommentarer på\nkontot.\n> Hälsningar\n", reply: "Ja."),
    ReplyCase(
      name: "no quote at all", text: "Första raden.\n\nAndra raden: till och från jobbet.",
      reply: "Första raden.\n\nAndra raden: till och från jobbet."),
    ReplyCase(
      name: "a memo's own header is no quotation", text: "Till: Sociala medier\nDatum: 3 februari\nMål: nå 500 studenter",
      reply: "Till: Sociala medier\nDatum: 3 februari\nMål: nå 500 studenter"),
  ]

  static let signatures: [ReplyCase] = [
    ReplyCase(name: "separator", text: "Tid 2.\n-- \nAnna Svensson\nKommunikatör\n08-790 60 00", reply: "Tid 2."),
    ReplyCase(
      name: "Swedish sign-off",
      text: "Tid 2 blir bra.\n\nMed vänlig hälsning\nAnna Svensson\nKommunikatör, KTH\nTel 08-790 60 00\nwww.kth.se",
      reply: "Tid 2 blir bra."),
    ReplyCase(name: "Mvh with name", text: "Tid 2.\nMvh Anna", reply: "Tid 2."),
    ReplyCase(name: "slash name", text: "Tid 2.\n/Anna", reply: "Tid 2."),
    ReplyCase(
      name: "English sign-off", text: "Slot 2 please.\n\nBest regards,\nJohn Doe\nPhD, Division of Robotics\n+46 8 790 60 00",
      reply: "Slot 2 please."),
    ReplyCase(
      name: "thanks stay, the name goes", text: "Slot 2 please.\n\nThanks!\nAnna\n\nAnna Svensson\nPhD", reply: "Slot 2 please.\n\nThanks!"),
    ReplyCase(name: "telephone's footer", text: "Tid 2\n\nSkickat från min iPhone", reply: "Tid 2"),
    ReplyCase(
      name: "Outlook's footer",
      text:
        "Tid 2\n\nHämta Outlook för iOS<https://aka.ms/o0ukef>\n________________________________\nFrån: Sociala medier <socialmedia@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna\nÄmne: Tider\n\nHej",
      reply: "Tid 2"),
    ReplyCase(
      name: "data protection footer",
      text:
        "Tid 2.\n\nMvh\nAnna Svensson\n\nNär du skickar e-post till KTH behandlar vi dina personuppgifter. Läs mer på https://www.kth.se/gdpr",
      reply: "Tid 2."),
    ReplyCase(
      name: "warning banner", text: "Varning: Detta mejl kommer från en extern avsändare. Klicka inte på länkar.\n\nTid 2.", reply: "Tid 2."
    ),
    ReplyCase(
      name: "an application below the sign-off is kept",
      text:
        "Hej, här kommer underlaget.\n\nMvh Anna\n\nUnderlag:\n1. Research: vi har sökt och inte funnit något liknande.\n2. Bakgrund: studenterna frågar efter det.",
      reply:
        "Hej, här kommer underlaget.\n\nMvh Anna\n\nUnderlag:\n1. Research: vi har sökt och inte funnit något liknande.\n2. Bakgrund: studenterna frågar efter det."
    ),
    ReplyCase(
      name: "a postscript is kept", text: "Tid 2.\n\nMvh Anna\n\nPS. Kan Bo också få en inbjudan? Han heter bo@kth.se.",
      reply: "Tid 2.\n\nMvh Anna\n\nPS. Kan Bo också få en inbjudan? Han heter bo@kth.se."),
    ReplyCase(
      name: "a GDPR answer at the end is no footer",
      text: "8. Grafisk profil: vi använder mallarna.\n\n9. Dataskydd: vi behandlar personuppgifter i namn på bild med samtycke.",
      reply: "8. Grafisk profil: vi använder mallarna.\n\n9. Dataskydd: vi behandlar personuppgifter i namn på bild med samtycke."),
    ReplyCase(name: "author's name alone", text: "Räcker det så?\n\nAnna Svensson\nadministratör, CBH", reply: "Räcker det så?"),
    ReplyCase(name: "short answer that looks like a sign-off is kept", text: "Tack!", reply: "Tack!"),
    ReplyCase(name: "thanks above an answer", text: "Tack!\nTorsdag", reply: "Tack!\nTorsdag"),
    ReplyCase(name: "thanks above an answer above a sign-off", text: "Tack!\nTid 2 passar.\nMvh Anna", reply: "Tack!\nTid 2 passar."),
    ReplyCase(
      name: "an answer below the sign-off", text: "Hej\n\nMvh Anna\n\nTorsdag passar bäst", reply: "Hej\n\nMvh Anna\n\nTorsdag passar bäst"),
    ReplyCase(name: "two sign-offs", text: "Ja.\n\n/Anna\n\nMed vänlig hälsning\nAnna Svensson\nKommunikatör", reply: "Ja."),
    ReplyCase(
      name: "the author named as a contact", text: "Kontaktperson:\nAnna Svensson\n50 procent",
      reply: "Kontaktperson:\nAnna Svensson\n50 procent"),
    ReplyCase(name: "list at the end", text: "Vi kan:\n- måndag 10\n- tisdag 13", reply: "Vi kan:\n- måndag 10\n- tisdag 13"),
  ]

  @Test("quoted mails are cut", arguments: quoting)
  func quotes(_ item: ReplyCase) {
    let mail = item.mail
    #expect(mail.reply == item.reply)
    if let quoted = item.quoted { #expect(mail.quoted.contains(quoted)) }
  }

  @Test func marks_before_answers_are_no_quotation() {
    let text = "Varför?\n>> Studenterna frågar efter det varje\nvecka.\n\nFör vem?\n>> Elever i Kista."
    #expect(ReplyCase(name: "", subject: "Konto", text: text, reply: "").mail.reply == text)
    let answer = ReplyCase(name: "", text: "> Varför?\nFör att.\n\n> För vem?\nElever.", reply: "").mail
    #expect(answer.reply == "För att.\n\nElever.")
  }

  @Test("signatures are cut, and nothing else", arguments: signatures)
  func signature(_ item: ReplyCase) { #expect(item.mail.reply == item.reply) }

  @Test(
    "a forwarded mail is kept, and its author known",
    arguments: [
      "---------- Forwarded message ---------\nFrån: Bo Ek <bo@kth.se>\nDate: tis 3 feb. 2026 kl 09:14\nSubject: Ansökan\nTo: Anna Svensson <anna@kth.se>\n\n\nMål: 500 följare.",
      "---------- Vidarebefordrat meddelande ----------\nFrån: Bo Ek <bo@kth.se>\nDatum: tis 3 feb. 2026 kl 09:14\nÄmne: Ansökan\nTill: <anna@kth.se>\n\nMål: 500 följare.",
      "Vidarebefordrat brev:\n\n> Från: Bo Ek <bo@kth.se>\n> Ämne: Ansökan\n> Datum: 3 februari 2026 09:14:00 CET\n> Till: anna@kth.se\n> \n> Mål: 500 följare.",
      "________________________________\nFrån: Bo Ek <bo@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna Svensson <anna@kth.se>\nÄmne: Ansökan\n\nMål: 500 följare.",
      "-------- Forwarded Message --------\nSubject: \tAnsökan\nDate: \tTue, 3 Feb 2026 09:14:00 +0100\nFrom: \tBo Ek <bo@kth.se>\nTo: \tanna@kth.se\n\nMål: 500 följare.",
    ])
  func forward(_ text: String) throws {
    let mail = ReplyCase(name: "", subject: "VB: Ansökan", text: "FYI, hör av er till Bo.\n\n" + text, reply: "").mail
    let forward = try #require(mail.forwarded)
    #expect(forward.from == Mailbox(name: "Bo Ek", address: try #require(EmailAddress("bo@kth.se"))))
    #expect(forward.subject == "Ansökan")
    #expect(forward.text == "Mål: 500 följare.")
    #expect(forward.comment == "FYI, hör av er till Bo.")
    #expect(mail.reply == "FYI, hör av er till Bo.\n\nMål: 500 följare.")
    #expect(mail.quoted == "")
  }

  @Test func a_forward_of_a_forward_names_its_first_author() {
    let inner = "Från: Bo Ek <bo@kth.se>\nSkickat: den 2 februari 2026 09:14\nTill: Cia\nÄmne: Ansökan\n\nMål: 500 följare."
    let text = "Från: Cia <cia@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna\nÄmne: VB: Ansökan\n\nFYI\n\n" + inner
    let mail = ReplyCase(name: "", subject: "VB: VB: Ansökan", text: text, reply: "").mail
    #expect(mail.forwarded?.from?.address.description == "bo@kth.se")
    #expect(mail.reply.contains("Mål: 500 följare."))
  }

  @Test func a_long_answer_above_a_forwarded_thread_is_an_answer() {
    let answer = String(repeating: "Vi når skogsägare i Norrland med två inlägg i veckan. ", count: 12)
    let mail = ReplyCase(
      name: "", subject: "VB: Instagram",
      text: answer + "\n\nFrån: Sociala medier\nSkickat: den 3 februari 2026 09:14\nTill: Anna\nÄmne: Instagram\n\nBeskriv målgruppen.",
      reply: ""
    ).mail
    #expect(mail.forwarded == nil)
    #expect(mail.reply == answer.trimmingCharacters(in: .whitespaces))
    #expect(mail.quoted.contains("Beskriv målgruppen."))
  }

  @Test(
    "quotes in HTML are cut",
    arguments: [
      "<div>Tid 2.</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">Den tis 3 feb. 2026 kl 09:14 skrev Sociala medier &lt;<a href=\"mailto:socialmedia@kth.se\">socialmedia@kth.se</a>&gt;:<br></div><blockquote class=\"gmail_quote\">Hej<br>1. torsdag</blockquote></div>",
      "<p class=MsoNormal>Tid 2.<o:p></o:p></p><div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Från:</b> Sociala medier &lt;socialmedia@kth.se&gt; <br><b>Skickat:</b> den 3 februari 2026 09:14<br><b>Till:</b> Anna<br><b>Ämne:</b> Tider</p></div><p class=MsoNormal>Hej</p>",
      "Tid 2.<br><blockquote type=\"cite\"><div>3 feb. 2026 kl. 09:14 skrev Sociala medier &lt;socialmedia@kth.se&gt;:</div><br><div>Hej</div></blockquote>",
    ])
  func html(_ html: String) {
    let mail = message(
      "From: Anna <anna@kth.se>\nSubject: SV: Tider\nContent-Type: text/html; charset=utf-8\n\n<html><body>\(html)</body></html>")
    #expect(mail.reply == "Tid 2.")
    #expect(mail.quoted.contains("Hej"))
  }
}
