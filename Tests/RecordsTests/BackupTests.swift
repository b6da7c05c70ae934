import Casework
import Foundation
import GRDB
import Mail
import Records
import Testing

@Suite struct BackupTests {
  let store: TemporaryRecords
  var records: Records { store.records }
  let backup = FileManager.default.temporaryDirectory.appending(path: "backup-\(UUID().uuidString).sqlite")
  let restored = FileManager.default.temporaryDirectory.appending(path: "restored-\(UUID().uuidString).sqlite")

  init() throws { store = try TemporaryRecords() }

  private func removeFiles() {
    for file in [backup, restored] {
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + suffix) }
    }
  }

  @Test func a_number_that_a_letter_bears_is_not_given_away_after_a_restore() throws {
    defer { removeFiles() }
    try records.backUp(to: backup)
    #expect(try Records.restore(backup, over: restored, at: noon) == nil)
    let after = try Records(file: restored)
    #expect(try after.read { try $0.isRestored() })
    let (letter, mail) = (try #require(MessageID("letter@kth.se")), try #require(MessageID("mail@kth.se")))
    try after.write {
      try $0.enterLetter(
        letter, answering: [mail], of: nil, to: try address("anna@kth.se"), subject: "SV: Instagram [SM-2026-0041]", at: noon)
    }
    try after.read { transaction in
      #expect(try transaction.nextCaseNumber(year: 2026).description == "SM-2026-0042")
      #expect(try transaction.nextCaseNumber(year: 2027).description == "SM-2027-0001")
      #expect(try transaction.areOfLostCase([letter]) && !transaction.areOfLostCase([mail]))
      #expect(try transaction.numbersOfLostCases().map(\.description) == ["SM-2026-0041"])
      // The mail itself has not been seen: the counts must still add up.
      #expect(try transaction.handlingCounts().isEmpty)
      guard case .revision(let record) = try transaction.acquaintance(messageID: mail, digest: "d") else {
        Issue.record("the answered mail is not known")
        return
      }
      #expect(record.handling == MessageRecord.answeredBeforeRestore)
    }
    try after.write { try $0.finishRestore() }
    #expect(try !after.read { try $0.isRestored() })
  }

  @Test func each_letter_that_has_not_gone_out_is_doubtful_after_a_restore() throws {
    defer { removeFiles() }
    try records.write {
      _ = try $0.add(
        OutboxRecord(
          caseNumber: nil, kind: "received", messageID: try #require(MessageID("a@kth.se")), recipient: try address("anna@kth.se"),
          copyTo: nil, subject: "S", mail: [], state: .waiting, created: noon))
    }
    try records.backUp(to: backup)
    _ = try Records.restore(backup, over: restored, at: noon)
    let after = try Records(file: restored)
    let claimed = try after.write { try $0.claimLetter(at: noon, clock: noon, until: noon.addingTimeInterval(60)) }
    #expect(claimed?.isDoubtful == true)
  }

  @Test func a_database_of_a_newer_version_is_not_opened() throws {
    defer { removeFiles() }
    try records.backUp(to: backup)
    let queue = try DatabaseQueue(path: backup.path)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999 of the future')") }
    try queue.close()
    #expect { _ = try Records(file: backup) } throws: { "\($0)".contains("newer version") }
    #expect { _ = try Records.restore(backup, over: restored, at: noon) } throws: { "\($0)".contains("newer version") }
    #expect(!FileManager.default.fileExists(atPath: restored.path))
  }
}
