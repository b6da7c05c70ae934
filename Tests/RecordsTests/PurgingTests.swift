import Casework
import Checklist
import Documents
import Foundation
import GRDB
import Mail
import Records
import Scheduling
import Testing

@Suite struct PurgingTests {
  let store: TemporaryRecords
  var records: Records { store.records }
  let number = CaseNumber(year: 2026, running: 7)
  let later = noon.addingTimeInterval(800 * 86_400)

  init() throws { store = try TemporaryRecords() }

  /// A case with everything in it that tells something about a person.
  private func fill() throws {
    let anna = try address("anna.hemlig@kth.se")
    let id = try #require(MessageID("a@kth.se"))
    let reference = MailReference(messageID: id, from: Mailbox(name: "Hemlig", address: anna), subject: "Hemligt ämne", received: noon)
    let slot = Slot(start: noon.addingTimeInterval(86_400), end: noon.addingTimeInterval(88_800))
    func event(_ what: Event.What, by actor: Event.Actor = .desk) -> Event { Event(at: noon, actor: actor, what: what) }
    let opened = Opening(
      number: number, applicant: Mailbox(name: "Hemlig Person", address: anna),
      participants: [Mailbox(name: "Hemlig Kollega", address: try address("bo.hemlig@kth.se"))], language: .sv, track: .general,
      platforms: [.instagram], accountNames: ["hemligt_konto"], subject: "Hemligt ämne", checklistVersion: "1")
    let judgement = Judgement(
      id: .goals, status: .partial, lacks: [.measurable], evidence: [Evidence(source: "hemlig.docx", quote: "hemligt citat")])
    let decision = Decision(
      outcome: .approved, by: "Hemlig Chef", user: "hemlig", body: .kommunikationsavdelningen, motivation: "hemlig motivering",
      registryNumber: "V-2026-1", at: noon)
    let events = [
      event(.opened(opened)), event(.received(reference, .application), by: .correspondent(anna)),
      event(.judged([judgement], unreadable: [Unreadable(source: "hemlig.pdf", reason: .damaged)])),
      event(.wrote(.received, id, to: [anna])), event(.offered(Offer(sent: noon, slots: [slot]))),
      event(.booked(Meeting(slot: slot, place: "hemlig plats", status: .booked, uid: "u", sequence: 0))),
      event(.undeliverable(anna)), event(.joined(Mailbox(name: "Hemlig Tredje", address: try address("c.hemlig@kth.se")))),
      event(.overridden(.gdpr, .met, reason: "hemligt skäl"), by: .staff("hemlig")),
      event(.noted("hemlig anteckning"), by: .staff("hemlig")),
      event(.paused("hemlig paus")), event(.resumed), event(.absent(until: later)), event(.decided(decision), by: .staff("hemlig")),
    ]
    try records.write { transaction in
      try transaction.add(events, to: number) { _ in noon }
      try transaction.add(
        MessageRecord(
          direction: .in, messageID: id, digest: "d", caseNumber: number, sender: anna.description, subject: "Hemligt ämne", at: noon,
          handling: "handled"))
      try transaction.add(
        OutboxRecord(
          caseNumber: number, kind: "received", messageID: try #require(MessageID("b@kth.se")), recipient: anna, copyTo: anna,
          subject: "Hemligt ämne", mail: Array("hemligt brev".utf8), state: .review, created: noon))
      try transaction.remember(fingerprints: ["f"], of: number)
    }
  }

  /// Everything that the file says, in whichever table.
  private func dump() throws -> String {
    try DatabaseQueue(path: store.file.path).read { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      return try tables.map { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { row in
          row.databaseValues.map { value in
            if case .blob(let data) = value.storage { String(decoding: data, as: UTF8.self) } else { "\(value)" }
          }.joined(separator: "|")
        }.joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }

  @Test func nothing_about_a_person_is_left_and_the_case_is_still_what_its_events_add_up_to() throws {
    try fill()
    #expect(try dump().lowercased().contains("hemlig"))
    try records.overwritingWhatIsDeleted { try records.write { try $0.purge(number) } }
    #expect(try !dump().lowercased().contains("hemlig"))
    #expect(try records.read { try $0.casesThatDisagreeWithTheirEvents() } == [])
    // Not in free pages of the file, nor in its log, either.
    for suffix in ["", "-wal"] {
      let bytes = FileManager.default.contents(atPath: store.file.path + suffix) ?? Data()
      #expect(bytes.range(of: Data("hemlig".utf8)) == nil && bytes.range(of: Data("Hemlig".utf8)) == nil, "\(suffix)")
    }
  }

  @Test func what_is_counted_stays() throws {
    try fill()
    let before = try #require(try records.read { try $0.case(number) })
    let history = try records.read { try $0.history(of: number) }
    try records.write { try $0.purge(number) }
    let after = try #require(try records.read { try $0.case(number) })
    #expect(after.isPurged && !before.isPurged)
    #expect(after.state == .approved && after.opened == before.opened && after.updated == before.updated)
    #expect(after.track == before.track && after.platforms == before.platforms && after.requests == before.requests)
    #expect(after.standings.mapValues(\.judgement.status) == before.standings.mapValues(\.judgement.status))
    #expect(after.decision?.body == .kommunikationsavdelningen && after.decision?.outcome == .approved)
    #expect(after.decision?.registryNumber == "V-2026-1")
    #expect(try records.read { try $0.history(of: number) }.map(\.kind) == history.map(\.kind))
    #expect(try records.read { try $0.acquaintance(messageID: nil, digest: "d") } != .new)
    #expect(try records.read { try $0.letters(of: number) }.map(\.state) == [.discarded])
    #expect(try records.read { try $0.casesDue(by: .distantFuture) } == [])
  }

  @Test func purging_again_changes_nothing() throws {
    try fill()
    try records.write { try $0.purge(number) }
    let once = try dump()
    #expect(try records.read { try $0.casesToPurge(before: later) } == [])
    try records.write { try $0.purge(number) }
    #expect(try records.read { try $0.case(number) }?.isPurged == true)
    #expect(try dump().count == once.count)
  }

  @Test func only_cases_that_are_over_for_long_are_purged() throws {
    try fill()
    let open = CaseNumber(year: 2026, running: 8)
    try records.write { try $0.add([opening(open)], to: open) { _ in nil } }
    #expect(try records.read { try $0.casesToPurge(before: noon.addingTimeInterval(-1)) } == [])
    #expect(try records.read { try $0.casesToPurge(before: later) } == [number])
  }

  @Test func mail_outside_of_cases_is_emptied_but_still_recognised() throws {
    try records.write { transaction in
      try transaction.add(
        MessageRecord(
          direction: .in, messageID: nil, digest: "q", caseNumber: nil, sender: "per.hemlig@kth.se", subject: "Hemlig fråga", at: noon,
          handling: "for-staff"))
      try transaction.add(
        OutboxRecord(
          caseNumber: nil, kind: "question-received", messageID: try #require(MessageID("c@kth.se")),
          recipient: try address("per.hemlig@kth.se"), copyTo: nil, subject: "Hemlig fråga", mail: Array("hemligt".utf8), state: .waiting,
          created: noon))
    }
    #expect(try records.read { try $0.mailToPurge(before: noon) } == 2)
    #expect(try records.write { try $0.purgeMailWithoutCase(before: noon) } == 2)
    #expect(try records.write { try $0.purgeMailWithoutCase(before: noon) } == 0)
    #expect(try !dump().lowercased().contains("hemlig"))
    #expect(try records.read { try $0.acquaintance(messageID: nil, digest: "q") } != .new)
  }

  @Test func open_cases_and_histories_are_read_in_order() throws {
    try fill()
    let open = CaseNumber(year: 2026, running: 8)
    try records.write { try $0.add([opening(open)], to: open) { _ in nil } }
    #expect(try records.read { try $0.openCases() }.map(\.number) == [open])
    var seen: [CaseNumber: Int] = [:]
    try records.read { transaction in try transaction.eachHistory { seen[$0] = $1.count } }
    #expect(seen == [number: 14, open: 1])
  }
}
