import Casework
import Foundation
import Mail
import Records
import Testing

@Suite struct OutboxTests {
  let store: TemporaryRecords
  var records: Records { store.records }

  init() throws { store = try TemporaryRecords() }

  private func add(_ id: String, state: OutboxRecord.State = .waiting) throws -> Int64 {
    guard let messageID = MessageID(id) else { throw RecordsError.unreadable(id) }
    let letter = OutboxRecord(
      caseNumber: nil, kind: "received", messageID: messageID, recipient: try address("anna@kth.se"), copyTo: nil, subject: "S",
      mail: Array("x".utf8), state: state, created: noon)
    return try records.write { try $0.add(letter) }
  }

  private func claim(at moment: Date) throws -> (letter: OutboxRecord, isDoubtful: Bool)? {
    try records.write { try $0.claimLetter(at: moment, clock: moment, until: moment.addingTimeInterval(600)) }
  }

  @Test func a_letter_is_claimed_once_and_doubtful_after_a_crash() throws {
    let id = try add("a@x.se")
    let first = try claim(at: noon)
    #expect(first?.letter.id == id)
    #expect(first?.isDoubtful == false)
    #expect(try claim(at: noon.addingTimeInterval(1)) == nil)
    let again = try claim(at: noon.addingTimeInterval(601))
    #expect(again?.letter.id == id)
    #expect(again?.isDoubtful == true)
  }

  @Test func a_plain_failure_is_tried_again_when_due_and_is_not_doubtful() throws {
    let id = try add("a@x.se")
    _ = try claim(at: noon)
    try records.write { try $0.postpone(id, until: noon.addingTimeInterval(60), error: "greylisted", isDoubtful: false) }
    #expect(try claim(at: noon.addingTimeInterval(59)) == nil)
    #expect(try claim(at: noon.addingTimeInterval(60))?.isDoubtful == false)
  }

  @Test func a_lost_connection_after_the_data_stays_doubtful() throws {
    let id = try add("a@x.se")
    _ = try claim(at: noon)
    try records.write { try $0.postpone(id, until: noon, error: "connection lost", isDoubtful: true) }
    #expect(try claim(at: noon)?.isDoubtful == true)
  }

  @Test func letters_for_review_wait_until_they_are_released() throws {
    let id = try add("a@x.se", state: .review)
    #expect(try claim(at: noon) == nil)
    #expect(try records.write { try $0.move(id, from: [.review], to: .waiting) })
    #expect(try claim(at: noon)?.letter.id == id)
    #expect(try records.write { try $0.move(id, from: [.review], to: .discarded) } == false)
  }

  @Test func one_message_id_stands_for_one_letter() throws {
    _ = try add("a@x.se")
    #expect(throws: (any Error).self) { try add("a@x.se") }
  }

  @Test func counts_leave_out_what_was_discarded() throws {
    let id = try add("a@x.se")
    _ = try add("b@x.se")
    #expect(try records.read { try $0.letterCount(to: address("ANNA@kth.se"), since: noon) } == 2)
    _ = try records.write { try $0.move(id, from: [.waiting], to: .discarded) }
    #expect(try records.read { try $0.letterCount(to: nil, since: noon) } == 1)
  }
}
