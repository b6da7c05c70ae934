import Casework
import Checklist
import Foundation
import GRDB
import Mail
import Records
import Scheduling
import Testing

@Suite struct CaseRecordsTests {
  let store: TemporaryRecords
  var records: Records { store.records }
  let number = CaseNumber(year: 2026, running: 7)

  init() throws { store = try TemporaryRecords() }

  @Test func a_case_reads_back_as_its_events_add_up() throws {
    let slot = Slot(start: noon.addingTimeInterval(86_400), end: noon.addingTimeInterval(88_800))
    let events = [
      try opening(number),
      Event(
        at: noon, actor: .desk,
        what: .judged([Judgement(id: .goals, status: .partial, lacks: [.measurable], evidence: [])], unreadable: [])),
      Event(at: noon, actor: .desk, what: .offered(Offer(sent: noon, slots: [slot]))),
    ]
    try records.write { try $0.add(events, to: number) { _ in nil } }
    let (stored, history) = try records.read { (try $0.case(number), try $0.history(of: number)) }
    #expect(history == events)
    #expect(stored == Case(history: events))
    #expect(stored?.state == .offeringTimes)
    #expect(try records.read { try $0.casesThatDisagreeWithTheirEvents() } == [])
    #expect(try records.read { try $0.heldTimes(exceptBy: nil, after: noon) } == HeldTimes(taken: [], offered: [slot]))
    #expect(try records.read { try $0.heldTimes(exceptBy: number, after: noon).all } == [])
  }

  @Test func numbers_run_on_within_a_year_and_begin_anew() throws {
    #expect(try records.read { try $0.nextCaseNumber(year: 2026) } == CaseNumber(year: 2026, running: 1))
    try records.write { try $0.add([opening(CaseNumber(year: 2026, running: 41))], to: CaseNumber(year: 2026, running: 41)) { _ in nil } }
    #expect(try records.read { try $0.nextCaseNumber(year: 2026) } == CaseNumber(year: 2026, running: 42))
    #expect(try records.read { try $0.nextCaseNumber(year: 2027) } == CaseNumber(year: 2027, running: 1))
  }

  @Test func events_can_not_be_changed() throws {
    try records.write { try $0.add([opening(number)], to: number) { _ in nil } }
    let database = try DatabaseQueue(path: store.file.path)
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: "UPDATE event SET body = '{}'") } }
  }

  @Test func what_fails_midway_leaves_nothing_behind() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try records.write { transaction in
        try transaction.add([opening(number)], to: number) { _ in nil }
        throw Stop()
      }
    }
    #expect(try records.read { try $0.case(number) } == nil)
  }

  @Test func cases_are_found_by_participant_and_by_what_is_due() throws {
    try records.write { try $0.add([opening(number, applicant: "Anna@KTH.se")], to: number) { _ in noon } }
    #expect(try records.read { try $0.cases(with: address("anna@kth.se")) }.map(\.number) == [number])
    #expect(try records.read { try $0.casesDue(by: noon.addingTimeInterval(-1)) } == [])
    #expect(try records.read { try $0.casesDue(by: noon) } == [number])
  }

  @Test func the_file_is_for_its_owner_only() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: store.file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func a_backup_holds_the_same_and_is_for_its_owner_only() throws {
    try records.write { try $0.add([opening(number)], to: number) { _ in nil } }
    let copy = store.file.deletingLastPathComponent().appending(path: "backup-\(UUID().uuidString).sqlite")
    defer { try? FileManager.default.removeItem(at: copy) }
    try records.backUp(to: copy)
    #expect(try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions] as? Int == 0o600)
    let restored = try Records(file: copy)
    #expect(try restored.read { try $0.case(number) } == (try records.read { try $0.case(number) }))
  }

  @Test func a_folder_that_is_not_there_is_told_in_words() throws {
    let error = #expect(throws: RecordsError.self) { try Records(file: URL(fileURLWithPath: "/nonexistent/smdesk.sqlite")) }
    #expect(error?.description.contains("/nonexistent/smdesk.sqlite") == true)
  }

  @Test func a_file_that_is_no_database_is_told_in_words() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "no-database-\(UUID().uuidString)")
    try Data(repeating: 65, count: 8_192).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let error = #expect(throws: RecordsError.self) { try Records(file: file) }
    #expect(error?.description.contains("damaged") == true)
  }
}
