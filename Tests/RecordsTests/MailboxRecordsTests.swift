import Foundation
import Mail
import Records
import Testing

@Suite struct MailboxRecordsTests {
  let store: TemporaryRecords
  var records: Records { store.records }
  let place = MessagePlace(folder: "INBOX", uidValidity: 9, uid: 5)

  init() throws { store = try TemporaryRecords() }

  @Test func a_mail_is_known_again_whatever_way_it_comes() throws {
    let id = MessageID("a@kth.se")
    let record = MessageRecord(
      direction: .in, messageID: id, digest: "d1", caseNumber: nil, sender: "a@kth.se", subject: "S", at: noon, handling: "handled")
    try records.write { _ = try $0.add(record) }
    let (same, revised, new) = try records.read {
      (
        try $0.acquaintance(messageID: id, digest: "d1"), try $0.acquaintance(messageID: id, digest: "d2"),
        try $0.acquaintance(messageID: nil, digest: "d2")
      )
    }
    guard case .same = same, case .revision = revised else {
      Issue.record("\(same) \(revised)")
      return
    }
    #expect(new == .new)
  }

  @Test func the_cursor_moves_on_and_begins_anew_with_another_validity() throws {
    try records.write { try $0.move("INBOX", to: FolderCursor(uidValidity: 9, lastUID: 5)) }
    try records.write { try $0.move("INBOX", to: FolderCursor(uidValidity: 9, lastUID: 3)) }
    #expect(try records.read { try $0.cursor(in: "INBOX") } == FolderCursor(uidValidity: 9, lastUID: 5))
    try records.write { try $0.move("INBOX", to: FolderCursor(uidValidity: 10, lastUID: 1)) }
    #expect(try records.read { try $0.cursor(in: "INBOX") } == FolderCursor(uidValidity: 10, lastUID: 1))
  }

  @Test func what_kills_the_desk_is_counted_and_set_aside_until_it_is_retried() throws {
    #expect(try records.write { try $0.takeUp(place, at: noon) } == 1)
    #expect(try records.write { try $0.takeUp(place, at: noon) } == 2)
    #expect(try records.read { try $0.unfinished(in: "INBOX", uidValidity: 9) } == [5])
    try records.write { try $0.setAside(place, error: "twice") }
    #expect(try records.read { try $0.unfinished(in: "INBOX", uidValidity: 9) } == [])
    #expect(try records.read { try $0.setAside() }.map(\.place) == [place])
    #expect(try records.write { try $0.retryWhatWasSetAside() } == 1)
    #expect(try records.write { try $0.takeUp(place, at: noon) } == 1)
  }

  @Test func a_lease_has_one_owner_until_it_runs_out() throws {
    let later = noon.addingTimeInterval(60)
    #expect(try records.write { try $0.takeLease("mailbox", for: "a", at: noon, until: later) })
    #expect(try records.write { try $0.takeLease("mailbox", for: "b", at: noon, until: later) } == false)
    #expect(try records.write { try $0.takeLease("mailbox", for: "a", at: noon, until: later) })
    #expect(try records.write { try $0.takeLease("mailbox", for: "b", at: later, until: later.addingTimeInterval(60)) })
  }

  @Test func the_register_keeps_one_entry_an_account() throws {
    try records.write { try $0.add(AccountRecord(platform: "instagram", name: "kth_a", owner: "a@kth.se")) }
    try records.write { try $0.add(AccountRecord(platform: "instagram", name: "kth_a", url: "https://x", status: "dormant")) }
    let accounts = try records.read { try $0.accounts() }
    #expect(accounts.count == 1)
    #expect(accounts.first?.owner == "a@kth.se")
    #expect(accounts.first?.status == "dormant")
  }
}
