import Foundation
import Mail
import Testing

@Suite("Automatic mail")
struct AutomaticTests {
  static func mail(_ fields: String, subject: String = "Hej", text: String = "Hej.") -> Message {
    message(
      "From: Anna Svensson <anna@kth.se>\nTo: socialmedia@kth.se\nSubject: \(subject)\n\(fields.isEmpty ? "" : fields + "\n")Content-Type: text/plain; charset=utf-8\n\n\(text)"
    )
  }

  @Test(
    "headers tell",
    arguments: [
      ("Auto-Submitted: auto-replied", AutomaticKind.autoReply),
      ("Auto-Submitted: auto-replied; owner-email=\"a@kth.se\"", .autoReply),
      ("Auto-Submitted: auto-generated\nIn-Reply-To: <a@b.se>", .autoReply),
      ("Auto-Submitted: auto-generated", .bulk),
      ("auto-submitted: Auto-Notified", .bulk),
      ("Precedence: bulk", .bulk), ("Precedence: list", .bulk), ("Precedence: junk", .bulk), ("Precedence: auto_reply", .autoReply),
      ("X-Precedence: bulk", .bulk),
      ("X-Autoreply: yes", .autoReply), ("X-Autorespond: 1", .autoReply), ("X-Auto-Reply: x", .autoReply),
      ("X-Autoresponder: x", .autoReply),
      ("X-Mail-Autoreply: x", .autoReply), ("X-FC-MachineGenerated: true", .autoReply), ("X-Loop: yes", .autoReply),
      ("Delivered-To: autoresponder", .autoReply),
      ("List-Unsubscribe: <https://x.example>", .bulk), ("List-Id: <kom.kth.se>", .bulk), ("X-Amazon-Mail-Relay-Type: notification", .bulk),
      ("X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: anna@kth.se", .autoReply),
      ("Return-Path: <>", .autoReply), ("X-Smdesk: 1", .loop),
      ("X-Smdesk: 1\nAuto-Submitted: auto-replied", .loop),
    ])
  func header(fields: String, kind: AutomaticKind) { #expect(Self.mail(fields).automatic == kind) }

  @Test(
    "ordinary mails are not automatic",
    arguments: [
      "", "Auto-Submitted: no", "X-Auto-Response-Suppress: DR, OOF, AutoReply", "X-Auto-Response-Suppress: All",
      "X-MS-Exchange-Inbox-Rules-Loop: anna@kth.se",
      "Return-Path: <anna@kth.se>", "X-MS-Exchange-Organization-AuthAs: Internal", "Importance: high", "Precedence: normal",
    ])
  func ordinary(fields: String) { #expect(Self.mail(fields).automatic == nil) }

  @Test(
    "subjects tell, behind SV: too",
    arguments: [
      "Autosvar: Ert underlag", "Automatiskt svar: Ert underlag", "SV: Autosvar: x", "Re: Automatic reply: Your application",
      "Automatische Antwort: x", "Abwesenheitsnotiz: x",
      "Automatisk svar: x", "Fraværsmelding", "Automaattinen vastaus: x", "Réponse automatique : x", "Respuesta automática: x",
      "Out of Office: x", "Frånvaromeddelande",
      "Semestersvar", "[EXTERNAL] Automatic reply: x", "Out of office Re: x", "Risposta automatica: x", "自動返信: x",
    ])
  func subjects(subject: String) { #expect(Self.mail("", subject: subject).automatic == .autoReply) }

  @Test(
    "subjects of people don't",
    arguments: [
      "SV: Påminnelse", "Frånvaro i undervisningen, konto för kampanjen", "Semester och sociala medier", "Ansökan: konto om frånvaro",
      "VB: Autosvar: x", "Autos varken eller",
      "Absence makes the heart grow fonder", "Away game: Instagram account", "Ledig tjänst på KTH", "Urlaub",
    ])
  func humanSubjects(subject: String) {
    #expect(Self.mail("", subject: subject, text: "Hej! Vi vill starta ett konto om detta och undrar hur man gör.").automatic == nil)
  }

  @Test(
    "weak subjects count with a text that tells the same",
    arguments: [
      ("Frånvarande: SV: Tider", "Jag är inte på kontoret, åter 5 februari."), ("Semester", "Hej! Jag är på semester till 12/8."),
      ("Föräldraledig", "Jag är föräldraledig till augusti."),
      ("Ej på plats", "Jag är tillbaka på måndag."), ("On leave", "I am on parental leave until May."),
      ("Auto: Tider", "I am away until 5 May."),
    ])
  func weakSubjects(subject: String, text: String) { #expect(Self.mail("", subject: subject, text: text).automatic == .autoReply) }

  @Test(
    "texts of answering rules tell",
    arguments: [
      "Tack för ditt mejl! Jag är på semester och åter den 5 augusti. Vid brådskande ärenden, kontakta infogruppen.",
      "Hej! Detta är ett automatiskt svar. Vi har tagit emot ditt ärende.", "This is an automated response. Your ticket is 1234.",
      "Thank you for your email. I am on leave until 5 May. For urgent matters, please contact info@kth.se.",
    ])
  func texts(text: String) { #expect(Self.mail("", subject: "SV: Komplettering", text: text).automatic == .autoReply) }

  @Test(
    "texts of people don't",
    arguments: [
      "Jag är på semester till 12/8, kan vi ta mötet efter det?", "Jag är åter på torsdag, då funkar alternativ 2.",
      "Tack för mejlet! Alternativ 1 blir bra. Jag är ledig på fredag.",
      "Vi tänker använda automatiska svar i Messenger.", "Tack för ditt mejl. Vi kontaktar gärna någon på kommunikationsavdelningen.",
    ])
  func humanTexts(text: String) { #expect(Self.mail("", subject: "SV: Tider", text: text).automatic == nil) }

  @Test(
    "an address nobody reads is a system's",
    arguments: ["noreply@kth.se", "no-reply@kth.se", "do-not-reply@x.se", "svara-ej@skatteverket.se", "noreply-ladok@kth.se"])
  func robots(address: String) {
    #expect(message("From: \(address)\nSubject: Hej\n\nHej").automatic == .bulk)
  }

  @Test(arguments: ["REPLY", "COUNTER"], [true, false])
  func answers_to_invitations_are_not_automatic(method: String, isDeclared: Bool) {
    let calendar = "BEGIN:VCALENDAR\nMETHOD:\(method)\nEND:VCALENDAR\n"
    let mail = message(
      "From: Anna <anna@kth.se>\nSubject: Godkänt: Möte om ert konto\nAuto-Submitted: auto-generated\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nJa\n--b\nContent-Type: text/calendar;\(isDeclared ? " method=\(method);" : "") charset=utf-8\n\n\(calendar)\n--b--\n"
    )
    #expect(mail.isCalendarReply)
    #expect(mail.automatic == nil)
  }

  @Test(
    "receipts and recalls",
    arguments: [
      ("Läst: Komplettering", "Ditt meddelande\n\nTill: Anna\nÄmne: Komplettering\n\nlästes den 3 februari 2026 09:14."),
      ("Read: Your application", "Your message To: x was read on Tuesday, 3 February 2026."),
      ("Recall: Application", "Anna Svensson would like to recall the message, \"Application\"."),
      ("Återkallas: Ansökan", "Anna Svensson vill återkalla meddelandet Ansökan."),
    ])
  func receipts(subject: String, text: String) { #expect(Self.mail("", subject: subject, text: text).automatic == .autoReply) }

  @Test func a_reading_receipt_is_known_by_its_type() {
    let mail = message(
      "From: a@kth.se\nSubject: x\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\nread\n--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--\n"
    )
    #expect(mail.automatic == .autoReply)
    #expect(mail.bounce == nil)
  }
}

@Suite("Delivery reports")
struct BounceTests {
  static let report = """
    Return-Path: <>
    From: Mail Delivery System <MAILER-DAEMON@mx.kth.se>
    To: socialmedia@kth.se
    Subject: Undelivered Mail Returned to Sender
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: text/plain; charset=utf-8

    I'm sorry.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.kth.se
    Arrival-Date: Tue, 3 Feb 2026 09:14:00 +0100

    Final-Recipient: rfc822; anna@kth.se
    Original-Recipient: rfc822;anna.svensson@kth.se
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 User unknown

    --b
    Content-Type: message/rfc822

    From: socialmedia@kth.se
    To: anna@kth.se
    Message-ID: <desk.42@kth.se>
    Subject: Komplettering

    Hej
    --b--
    """

  @Test func a_standard_report_is_read() throws {
    let mail = message(Self.report)
    #expect(mail.automatic == .bounce)
    let bounce = try #require(mail.bounce)
    #expect(bounce.failedRecipients.map(\.description) == ["anna.svensson@kth.se"])
    #expect(bounce.originalMessageID?.description == "desk.42@kth.se")
    #expect(bounce.status == "5.1.1")
    #expect(bounce.isPermanent && bounce.isFailure)
    #expect(mail.attachments.map(\.contentType) == ["message/delivery-status", "message/rfc822"])
  }

  @Test func a_delay_is_no_failure() throws {
    let bounce = try #require(
      message(Self.report.replacing("Action: failed", with: "Action: delayed").replacing("Status: 5.1.1", with: "Status: 4.4.1")).bounce)
    #expect(!bounce.isFailure && !bounce.isPermanent)
    #expect(bounce.failedRecipients.count == 1)
  }

  @Test func a_report_of_delivery_is_none_of_failure() throws {
    let bounce = try #require(
      message(Self.report.replacing("Action: failed", with: "Action: delivered").replacing("Status: 5.1.1", with: "Status: 2.0.0")).bounce)
    #expect(!bounce.isFailure && !bounce.isPermanent && bounce.failedRecipients.isEmpty)
  }

  @Test(
    "reports in words are read, too",
    arguments: [
      (
        "From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@kth.se>\nSubject: Kan inte levereras: Komplettering",
        "Det gick inte att leverera till följande mottagare eller grupper:\n\nanna@kth.se (anna@kth.se)\nDen e-postadress du angav hittades inte.\n\n#550 5.1.10 RESOLVER.ADR.RecipientNotFound ##\n\nMessage-ID: <desk.42@kth.se>\n"
      ),
      (
        "From: postmaster@kth.se\nSubject: Olevererbart: Komplettering",
        "Leveransen misslyckades till dessa mottagare:\nanna@kth.se\n550 5.1.10 not found\n\nOriginal message headers:\nMessage-ID: <desk.42@kth.se>\n"
      ),
      (
        "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nX-Failed-Recipients: anna@kth.se\nSubject: Delivery Status Notification (Failure)\nIn-Reply-To: <desk.42@kth.se>",
        "Your message wasn't delivered to anna@kth.se because the address couldn't be found. 550 5.1.10"
      ),
      (
        "From: MAILER-DAEMON@kth.se\nSubject: Undelivered Mail Returned to Sender\nReferences: <desk.42@kth.se>",
        "<anna@kth.se>: host mx said: 550 5.1.10 unknown (in reply to RCPT TO command)"
      ),
    ])
  func words(fields: String, text: String) throws {
    let mail = message("\(fields)\nTo: socialmedia@kth.se\nContent-Type: text/plain; charset=utf-8\n\n\(text)")
    #expect(mail.automatic == .bounce)
    let bounce = try #require(mail.bounce)
    #expect(bounce.failedRecipients.map(\.description) == ["anna@kth.se"])
    #expect(bounce.originalMessageID?.description == "desk.42@kth.se")
    #expect(bounce.status == "5.1.10")
    #expect(bounce.isPermanent)
  }

  @Test(
    "a person who passes a report on, or writes of one, is no mail system",
    arguments: ["VB: Kan inte levereras: x", "Undeliverable: x", "Mailet kunde inte levereras"])
  func human(subject: String) {
    let mail = message("From: Anna <anna@kth.se>\nSubject: \(subject)\n\nJag fick detta. Vad gör jag?")
    #expect(mail.bounce == nil)
    #expect(mail.automatic == nil)
  }
}
