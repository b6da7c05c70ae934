import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

@Suite struct MailboxTests {
  @Test func a_mail_that_is_sent_can_be_read_without_being_marked_as_read() async throws {
    let post = try Post()
    try await post.sender().submit(
      Array(letter("Ett ämne", id: "first@kth.se", body: ".\r\n..två\r\n.").utf8), from: post.address, to: [post.address])
    let mailbox = try post.mailbox()
    let state = try await mailbox.open(.inbox)
    #expect(state.uidValidity > 0 && state.keepsKeywords && !state.isReadOnly)
    let uids = try await mailbox.uids(count: 1)
    let uid = try #require(uids.first)
    guard case .mail(let mail) = try await mailbox.fetch(uid, atMost: 1 << 20) else {
      Issue.record("no mail")
      return
    }
    #expect(String(decoding: mail.bytes, as: UTF8.self).hasSuffix("\r\n\r\n.\r\n..två\r\n.\r\n"))
    #expect(mail.facts.size == mail.bytes.count)
    #expect(mail.facts.flags.isEmpty || !mail.facts.flags.contains(.seen))
    let facts = try await mailbox.facts(of: [uid])
    #expect(!facts.flatMap(\.flags).contains(.seen))
    let id = try #require(MessageID("first@kth.se"))
    #expect(try await mailbox.search(messageID: id) == [uid])
    #expect(try await mailbox.newUIDs(after: uid).isEmpty)
    #expect(try await mailbox.newUIDs(after: uid - 1) == [uid])
    await mailbox.logout()
  }
}
