import Foundation
import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

@Suite("A mailbox on a real Dovecot") struct MailboxTests {
  @Test func a_mail_that_is_sent_can_be_read_without_being_marked_as_read() async throws {
    let post = try Post()
    try await post.sender().submit(
      Array(letter("Ett ämne", id: "first@kth.se", body: ".\r\n..två\r\n.").utf8), from: post.address, to: [post.address])
    let mailbox = try post.mailbox()
    let state = try await mailbox.open(.inbox)
    #expect(state.uidValidity > 0 && state.keepsKeywords && !state.isReadOnly)
    let uid = try #require(try await mailbox.uids(count: 1).first)
    guard case .mail(let mail) = try await mailbox.fetch(uid, atMost: 1 << 20) else {
      Issue.record("no mail")
      return
    }
    #expect(String(decoding: mail.bytes, as: UTF8.self).hasSuffix("\r\n\r\n.\r\n..två\r\n.\r\n"))
    #expect(mail.facts.size == mail.bytes.count)
    #expect(abs(mail.facts.internalDate.timeIntervalSinceNow) < 60)
    let header = try #require(try await mailbox.header(of: uid))
    #expect(mail.bytes.starts(with: header) && header.suffix(4) == [13, 10, 13, 10])
    let facts = try await mailbox.facts(of: [uid, uid + 1])
    #expect(facts.count == 1 && !facts.flatMap(\.flags).contains(.seen))
    #expect(try await mailbox.search(messageID: try #require(MessageID("first@kth.se"))) == [uid])
    #expect(try await mailbox.search(messageID: try #require(MessageID("irst@kth.se"))).isEmpty)
    #expect(try await mailbox.newUIDs(after: uid).isEmpty)
    #expect(try await mailbox.newUIDs(after: uid - 1) == [uid])
    #expect(try await mailbox.newUIDs(after: .max).isEmpty)
    await mailbox.logout()
  }

  @Test(
    "it can be reached in each way",
    arguments: [("imaps", "IMAPS_PORT", TLSPolicy.required), ("imap", "IMAP_PORT", .required), ("imap", "IMAP_PORT", .none)])
  func ways(_ scheme: String, _ port: String, _ tls: TLSPolicy) async throws {
    let post = try Post()
    let mailbox = MailboxConnection(
      try post.server(scheme, port, tls: tls), as: .password(user: post.address.description, try post.password))
    #expect(try await mailbox.capabilities().contains("IDLE"))
    #expect(try await mailbox.open(.inbox).exists == 0)
    await mailbox.logout()
  }

  @Test func a_mail_over_the_limit_is_left_where_it_is() async throws {
    let post = try Post()
    try await post.send(letter("Stor", body: String(repeating: "x", count: 900)))
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    let uid = try #require(try await mailbox.uids(count: 1).first)
    let size = try #require(try await mailbox.facts(of: [uid]).first?.size)
    guard case .mail = try await mailbox.fetch(uid, atMost: size) else {
      Issue.record("a mail of just the limit is taken")
      return
    }
    guard case .tooLarge(let facts) = try await mailbox.fetch(uid, atMost: size - 1) else {
      Issue.record("a mail over the limit is not taken")
      return
    }
    #expect(facts.size == size)
  }

  @Test func flags_and_keywords_stand_and_go() async throws {
    let post = try Post()
    try await post.send(letter("Flaggor"))
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    let uid = try #require(try await mailbox.uids(count: 1).first)
    let keyword = try #require(Flag("$SmdeskHandled"))
    #expect(try await mailbox.store([.answered, keyword], on: uid) == .stored)
    #expect(Set(try await mailbox.facts(of: [uid]).flatMap(\.flags)).isSuperset(of: [.answered, keyword]))
    #expect(try await mailbox.remove([keyword], from: uid) == .stored)
    #expect(try await !mailbox.facts(of: [uid]).flatMap(\.flags).contains(keyword))
    #expect(try await mailbox.store([.seen], on: uid + 7) == .gone)
  }

  @Test func a_mail_that_a_colleague_removes_is_gone_and_no_error() async throws {
    let post = try Post()
    for number in 1...3 { try await post.send(letter("Nummer \(number)", id: "\(number)@kth.se")) }
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    let uids = try await mailbox.uids(count: 3)
    #expect(uids.count == 3)
    let last = try await mailbox.fetch(uids[2], atMost: 1 << 20)
    try post.removeAsColleague(uids[1])
    #expect(try await mailbox.fetch(uids[1], atMost: 1 << 20) == .gone)
    #expect(try await mailbox.header(of: uids[1]) == nil)
    #expect(try await mailbox.store([.seen], on: uids[1]) == .gone)
    // Numbers have shifted; UIDs have not.
    guard case .mail = last else {
      Issue.record("the last mail is there")
      return
    }
    #expect(try await mailbox.fetch(uids[2], atMost: 1 << 20) == last)
    #expect(try await mailbox.allUIDs() == [uids[0], uids[2]])
  }

  @Test func a_copy_is_filed_with_its_flags_and_date_and_found_again() async throws {
    let post = try Post()
    let mailbox = try post.mailbox()
    let sent = try #require(MailboxName("Sent"))
    try await mailbox.open(.inbox)
    let date = Date(timeIntervalSince1970: 1_770_106_440)
    let outcome = try await mailbox.append(Array("Message-ID: <copy@kth.se>\n\nBar line\n".utf8), to: sent, flags: [.seen], date: date)
    #expect(outcome.uid == 1 && !outcome.madeFolder)
    let id = try #require(MessageID("copy@kth.se"))
    #expect(try await mailbox.search(messageID: id, in: sent) == [1])
    // The folder that was open is open again.
    #expect(try await mailbox.search(messageID: id).isEmpty)
    try await mailbox.open(sent, readOnly: true)
    guard case .mail(let mail) = try await mailbox.fetch(1, atMost: 1000) else {
      Issue.record("the copy is there")
      return
    }
    #expect(String(decoding: mail.bytes, as: UTF8.self) == "Message-ID: <copy@kth.se>\r\n\r\nBar line\r\n")
    #expect(mail.facts.flags.contains(.seen) && mail.facts.internalDate == date)
  }

  @Test("a folder that could be made is made", arguments: ["Skickade objekt", "Utkast åäö/Ärenden", "a \"b\" \\ & c"])
  func folders_are_made(_ name: String) async throws {
    let post = try Post()
    let mailbox = try post.mailbox()
    let folder = try #require(MailboxName(name))
    let error = await #expect(throws: MailroomError.self) { try await mailbox.open(folder) }
    #expect(error?.kind == .folderMissing)
    #expect(try await mailbox.append(Array(letter("Kopia").utf8), to: folder).madeFolder)
    #expect(try await !mailbox.append(Array(letter("Kopia").utf8), to: folder).madeFolder)
    #expect(try await mailbox.open(folder).exists == 2)
    #expect(try await mailbox.folders().map(\.name).contains(folder))
  }

  @Test func a_folder_of_another_name_is_found_by_its_use() async throws {
    let post = try Post()
    let mailbox = try post.mailbox()
    let sent = try #require(MailboxName("Sent"))
    #expect(try await mailbox.folder(sent, or: .sent) == sent)
    #expect(try await mailbox.folder(try #require(MailboxName("Skickat")), or: .sent) == sent)
    #expect(try await mailbox.folder(try #require(MailboxName("Arkiv")), or: .archive) == nil)
  }

  @Test func examining_a_folder_changes_nothing_in_it() async throws {
    let post = try Post()
    try await post.send(letter("Läs inte"))
    let mailbox = try post.mailbox()
    let state = try await mailbox.open(.inbox, readOnly: true)
    #expect(state.isReadOnly)
    let uid = try #require(try await mailbox.uids(count: 1).first)
    let outcome = try? await mailbox.store([.seen], on: uid)
    #expect(outcome != .stored)
    #expect(try await !mailbox.facts(of: [uid]).flatMap(\.flags).contains(.seen))
  }

  @Test func idle_tells_of_a_mail_within_a_second() async throws {
    let post = try Post()
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    #expect(try await mailbox.newUIDs(after: 0).isEmpty)
    #expect(try await !mailbox.idle(atMost: .milliseconds(200)))
    async let news = mailbox.idle(atMost: .seconds(20))
    try await Task.sleep(for: .milliseconds(100))
    let clock = ContinuousClock()
    let sent = clock.now
    try await post.send(letter("Nytt"))
    #expect(try await news)
    #expect(clock.now - sent < .seconds(2))
    #expect(try await mailbox.newUIDs(after: 0).count == 1)
    #expect(try await !mailbox.idle(atMost: .milliseconds(100)))
  }

  @Test func idle_is_begun_anew_when_it_has_lasted_long_enough() async throws {
    let post = try Post()
    var timeouts = MailTimeouts()
    timeouts.idle = .milliseconds(50)
    let mailbox = try post.mailbox(timeouts: timeouts)
    try await mailbox.open(.inbox)
    #expect(try await !mailbox.idle(atMost: .milliseconds(400)))
    try await mailbox.noop()
  }

  @Test func waiting_ends_when_the_task_is_cancelled() async throws {
    let post = try Post()
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    let task = Task { try await mailbox.idle(atMost: .seconds(60)) }
    try await Task.sleep(for: .milliseconds(200))
    let clock = ContinuousClock()
    let time = await clock.measure {
      task.cancel()
      let error = await #expect(throws: MailroomError.self) { try await task.value }
      #expect(error?.kind == .interrupted)
    }
    #expect(time < .seconds(10))
    try await mailbox.open(.inbox)
  }

  @Test func a_mail_of_several_megabytes_goes_both_ways() async throws {
    let post = try Post()
    let body = String(repeating: String(repeating: "x", count: 76) + "\r\n", count: 3 << 20 / 78)
    try await post.sender().submit(Array(letter("Stor", body: body).utf8), from: post.address, to: [post.address])
    let mailbox = try post.mailbox()
    try await mailbox.open(.inbox)
    let uid = try #require(try await mailbox.uids(count: 1).first)
    guard case .mail(let mail) = try await mailbox.fetch(uid, atMost: 50 << 20) else {
      Issue.record("no mail")
      return
    }
    #expect(mail.bytes.count > body.utf8.count)
  }
}
