import Foundation
import IMAP
import Mail
import TestServers
import Testing

/// The main job as issue after issue has asked for it, on real servers.
@Suite(.serialized) struct MainJobTests {
  static let met = """
    # Instagram för Växthuset
    ## Research
    Vi har gått igenom KTH:s kontolista och sökt på Instagram. Inget konto på KTH visar växthuset, och två andra lärosäten har liknande konton som vi har talat med.
    ## Bakgrund och behov
    Växthuset öppnade 2024 och används av fyra kurser, men i höstens enkät kände bara var femte student till det. Vi behöver en kanal där det som odlas syns medan det växer.
    ## Mål
    Till den 31 december 2026 vill vi ha 800 följare och 30 procent fler studiebesök än i år.
    ## Målgrupp
    Studenter 19–26 år i Stockholm med intresse för biologi, och biologilärare i gymnasiet.
    ## Resurser
    Eva Holm lägger tre timmar i veckan och två amanuenser två timmar var. Två inlägg i veckan.
    ## Uppföljning
    Första måndagen i månaden läser vi av räckvidd, sparade inlägg och klick och jämför med målen.
    ## Grafisk profil
    KTH:s logotyp i profilbilden, mallar i KTH-blått och sand från varumärkesportalen, KTH:s typsnitt på textbilder.
    """
  static let rest = """
    Hej, här är resten.

    Moderering: Vi läser kommentarer varje vardag klockan nio, döljer reklam och påhopp samma dag och lämnar hot till säkerhetsavdelningen enligt KTH:s användarvillkor.

    GDPR: Den som syns i bild har skrivit på ett samtycke och kan ångra sig. Meta för över uppgifter till USA, så med hänsyn till Schrems II lägger vi inte upp känsliga uppgifter och stöder oss på Data Privacy Framework.

    Tillgänglighet: Filmer textas, bilder får alternativtext och text på bild har god kontrast.

    Eva
    """

  private func application(_ desk: DeskUnderTest) -> TestMail {
    TestMail(
      from: "Eva Holm <\(desk.own("eva@kth.se"))>", to: desk.address, subject: "Instagram för Växthuset",
      text: "Hej!\n\nVårt underlag ligger i den bifogade filen.\n\nHälsningar\nEva Holm",
      attachments: [("Underlag växthuset.docx", TestMail.word, WordFile(markdown: Self.met).bytes)])
  }

  @Test func a_word_document_that_lacks_three_points_is_asked_for_those_and_the_supplement_completes_it() async throws {
    let desk = try DeskUnderTest()
    let eva = desk.own("eva@kth.se")
    let mail = application(desk)
    try await desk.deliver(mail.bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let first = try await desk.letters(of: eva)
    #expect(first.map(\.message.pointsAskedFor) == [["moderation", "gdpr", "accessibility"]])

    // The same mail once more, with another trace; and the desk starts anew in between.
    try await desk.deliver(Array("Received: by relay.kth.se; Mon, 2 Mar 2026 09:05:00 +0100\r\n".utf8) + mail.bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:10:00+01:00")
    try desk.serve(at: "2026-03-02T09:11:00+01:00")
    #expect(try await desk.letters(of: eva).count == 1)
    #expect(try desk.objects("cases").count == 1)

    var supplement = TestMail(from: "Eva Holm <\(eva)>", to: desk.address, subject: "SV: Instagram för Växthuset", text: Self.rest)
    supplement.answers = first.first?.message
    try await desk.deliver(supplement.bytes, from: eva)
    try desk.serve(at: "2026-03-03T10:00:00+01:00")
    let letters = try await desk.letters(of: eva)
    #expect(letters.count == 2)
    #expect(letters.last?.message.timesOffered == 3)
    #expect(letters.last?.message.inReplyTo.map { "<\($0)>" } == [supplement.messageID])
    #expect(try desk.objects("cases").first?["state"] as? String == "offering_times")
  }

  @Test func what_the_desk_did_not_handle_gets_no_answer_and_stays_unread() async throws {
    let desk = try DeskUnderTest()
    let others: [(TestMail, String)] = [
      (
        TestMail(
          from: "Bo <\(desk.own("bo@kth.se"))>", to: desk.address, subject: "Automatiskt svar: Möte", text: "Jag är ledig till den 9 mars.",
          headers: [("Auto-Submitted", "auto-replied")]), desk.own("bo@kth.se")
      ),
      (
        TestMail(
          from: "Mail Delivery System <MAILER-DAEMON@kth.se>", to: desk.address, subject: "Undelivered Mail Returned to Sender",
          text: "This is the mail system. <x@kth.se>: unknown user", headers: [("Auto-Submitted", "auto-replied")]),
        desk.own("daemon@kth.se")
      ),
      (
        TestMail(
          from: "Nyhetsbrev <news@kth.se>", to: desk.address, subject: "Veckans nyheter",
          text: "Läs mer på webben. Avsluta prenumerationen.",
          headers: [("List-Unsubscribe", "<https://x.example/u>"), ("Precedence", "bulk")]), desk.own("news@kth.se")
      ),
      (
        TestMail(
          from: "Kim <kim@example.com>", to: desk.address, subject: "Instagram", text: "Vi vill starta ett Instagramkonto i KTH:s namn."),
        "kim@example.com"
      ),
    ]
    for (mail, sender) in others { try await desk.deliver(mail.bytes, from: sender) }
    try await desk.deliver(application(desk).bytes, from: desk.own("eva@kth.se"))
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let inbox = try await desk.mails(of: desk.address)
    #expect(inbox.map { $0.flags.contains("\\Seen") } == [false, false, false, false, true])
    #expect(inbox.last?.flags.contains("\\Answered") == true)
    for sender in others.map(\.1) { #expect(try await desk.mails(of: sender).isEmpty) }
    #expect(try await desk.mails(of: "kim@example.com").isEmpty)
  }

  @Test func a_question_gets_a_receipt_and_is_left_for_staff() async throws {
    let desk = try DeskUnderTest()
    let per = desk.own("per@kth.se")
    let mail = TestMail(
      from: "Per Olofsson <\(per)>", to: desk.address, subject: "Fråga om gammalt konto",
      text:
        "Hej!\n\nVem på KTH har inloggningen till institutionens gamla Facebooksida, och hur gör man för att få en ny administratör?\n\nMvh\nPer"
    )
    try await desk.deliver(mail.bytes, from: per)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let inbox = try await desk.mails(of: desk.address)
    #expect(inbox.first?.flags.contains("\\Flagged") == true && inbox.first?.flags.contains("\\Seen") == false)
    #expect(try await desk.letters(of: per).count == 1)
    #expect(try await desk.letters(of: desk.staff).count == 1)
    #expect(try desk.objects("cases").isEmpty)
  }

  @Test func outgoing_mail_bears_its_marks_and_python_reads_it_without_defects() async throws {
    let desk = try DeskUnderTest()
    let eva = desk.own("eva@kth.se")
    let mail = application(desk)
    try await desk.deliver(mail.bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let letter = try #require(try await desk.letters(of: eva).first)
    let header = letter.message.header
    #expect(letter.message.messageID != nil && letter.message.date != nil)
    #expect(header.first("In-Reply-To") == mail.messageID && header.first("References") == mail.messageID)
    #expect(header.first("Auto-Submitted") == "auto-replied")
    #expect(header.first("X-Auto-Response-Suppress") != nil)
    #expect(try await desk.mails(of: desk.address, in: try #require(MailboxName("Sent"))).count == 1)
    let file = desk.folder.appending(path: "letter.eml")
    try Data(letter.bytes).write(to: file)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c",
      """
      import email, email.policy, sys
      policy = email.policy.default.clone(raise_on_defect=True)
      mail = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=policy)
      for part in mail.walk():
          for name, value in part.items(): assert not value.defects, (name, value.defects)
          if not part.is_multipart(): part.get_content()
      assert mail.get_body(("plain",)) and mail.get_body(("html",))
      """, file.path,
    ]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }

  @Test func a_colleague_who_answers_from_the_mailbox_takes_the_case_over() async throws {
    let desk = try DeskUnderTest()
    let eva = desk.own("eva@kth.se")
    try await desk.deliver(application(desk).bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let letter = try #require(try await desk.letters(of: eva).first?.message)
    var answer = TestMail(
      from: "KTH Sociala medier <\(desk.address)>", to: eva, subject: "SV: Instagram för Växthuset", text: "Hej, jag tar det här.")
    answer.answers = letter
    try await desk.file(answer.bytes, in: "Sent")
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    #expect(try desk.objects("cases").first?["paused"] as? Bool == true)
    try desk.serve(at: "2026-05-04T10:00:00+02:00")
    #expect(try await desk.letters(of: eva).count == 1)
  }

  @Test func in_review_a_letter_waits_until_it_is_released() async throws {
    let desk = try DeskUnderTest(extra: "replies: {mode: review}")
    let eva = desk.own("eva@kth.se")
    try await desk.deliver(application(desk).bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    #expect(try await desk.letters(of: eva).isEmpty)
    let waiting = try desk.objects("outbox", "list")
    #expect(waiting.map { $0["state"] as? String } == ["review"])
    let id = try #require(waiting.first?["id"] as? Int)
    #expect(try desk.run("outbox", "release", String(id)).status == 0)
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    #expect(try await desk.letters(of: eva).count == 1)
  }
}
