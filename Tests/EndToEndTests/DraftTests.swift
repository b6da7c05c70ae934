import Foundation
import IMAP
import Mail
import TestServers
import Testing

/// Review by drafts, with the built program on real servers.
@Suite struct DraftTests {
  private static let review = "replies: {mode: review, drafts: true}"

  private func drafts(_ desk: DeskUnderTest) async throws -> [DeskUnderTest.Delivered] {
    try await desk.mails(of: desk.address, in: try #require(MailboxName("Drafts"))).filter { !$0.flags.contains("\\Deleted") }
  }

  /// A desk that has an application for which a letter waits.
  private func deskWithDraft() async throws -> (desk: DeskUnderTest, eva: String, draft: Message, bytes: [UInt8]) {
    let desk = try DeskUnderTest(extra: Self.review)
    let eva = desk.own("eva@kth.se")
    let mail = TestMail(
      from: "Eva Holm <\(eva)>", to: desk.address, subject: "Ansökan om Instagramkonto för Växthuset",
      text: "Hej!\n\nVi vill starta ett Instagramkonto för Växthuset.\n\nMålgrupp: gymnasieelever i Stockholm, 16-19 år.\n\nEva")
    try await desk.deliver(mail.bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    let found = try await drafts(desk)
    let draft = try #require(found.first)
    #expect(found.count == 1 && draft.flags.contains("\\Draft"))
    #expect(try await desk.mails(of: eva).isEmpty)
    return (desk, eva, draft.message, draft.bytes)
  }

  private func states(_ desk: DeskUnderTest) throws -> [String] {
    try desk.objects("outbox", "list", "--all").filter { ($0["kind"] as? String)?.hasPrefix("staff") == false }
      .compactMap { $0["state"] as? String }
  }

  @Test func releasing_on_the_command_line_sends_the_letter_and_removes_the_draft() async throws {
    let (desk, eva, _, _) = try await deskWithDraft()
    try desk.serve(at: "2026-03-02T09:05:00+01:00")
    #expect(try await drafts(desk).count == 1)
    let id = try #require(try desk.objects("outbox", "list").first?["id"] as? Int)
    #expect(try desk.run("outbox", "release", String(id)).status == 0)
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    #expect(try await desk.mails(of: eva).count == 1)
    #expect(try await drafts(desk).isEmpty)
    #expect(try desk.objects("cases").first?["paused"] as? Bool == false)
  }

  @Test func a_draft_that_appears_in_sent_counts_as_released() async throws {
    let (desk, eva, _, bytes) = try await deskWithDraft()
    try await desk.file(bytes, in: "Sent")
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    try desk.serve(at: "2026-03-02T10:05:00+01:00")
    #expect(try states(desk) == ["sent"])
    #expect(try await drafts(desk).isEmpty)
    // It went out by the colleague's hand; the desk does not send it once more.
    #expect(try await desk.mails(of: eva).isEmpty)
    #expect(try await desk.mails(of: desk.address, in: try #require(MailboxName("Sent"))).count == 1)
    #expect(try desk.objects("cases").first?["paused"] as? Bool == false)
  }

  @Test func a_colleague_who_answers_in_other_words_takes_the_case_over_and_the_letter_is_discarded() async throws {
    let (desk, eva, draft, _) = try await deskWithDraft()
    var answer = TestMail(from: "KTH Sociala medier <\(desk.address)>", to: eva, subject: draft.subject, text: "Hej, jag ringer dig.")
    answer.headers = [("In-Reply-To", draft.inReplyTo.first.map { "<\($0)>" } ?? "")]
    try await desk.file(answer.bytes, in: "Sent")
    try desk.serve(at: "2026-03-02T10:00:00+01:00")
    try desk.serve(at: "2026-03-02T10:05:00+01:00")
    #expect(try states(desk) == ["discarded"])
    #expect(try await drafts(desk).isEmpty)
    #expect(try desk.objects("cases").first?["paused"] as? Bool == true)
  }

  @Test func without_the_key_nothing_is_filed_among_the_drafts() async throws {
    let desk = try DeskUnderTest(extra: "replies: {mode: review}")
    let eva = desk.own("eva@kth.se")
    let mail = TestMail(
      from: "Eva Holm <\(eva)>", to: desk.address, subject: "Ansökan om Instagramkonto",
      text: "Vi vill starta ett Instagramkonto för Växthuset.")
    try await desk.deliver(mail.bytes, from: eva)
    try desk.serve(at: "2026-03-02T09:00:00+01:00")
    #expect(try states(desk) == ["review"])
    #expect(try await drafts(desk).isEmpty)
  }
}
