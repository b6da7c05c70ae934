import Casework
import Checklist
import Desk
import Foundation
import Mail
import Records
import Scheduling
import Testing

/// Many applicants who have been offered the same times answer at once, to several processes, while staff book by hand.
///
/// `SMDESK_RACING_ANSWERS=1000` for the long run.
@Suite struct RaceTests {
  private static let count = ProcessInfo.processInfo.environment["SMDESK_RACING_ANSWERS"].flatMap { Int($0) } ?? 60
  private static let processes = 4
  private static let moment = "2026-03-02T09:00:00Z"

  @Test func no_time_is_booked_twice_and_everybody_is_answered() async throws {
    let desk = try MemoryDesk(
      """
      meetings:
        hours: {mon: ["08:00-18:00"], tue: ["08:00-18:00"], wed: ["08:00-18:00"], thu: ["08:00-18:00"], fri: ["08:00-18:00"]}
        horizonWorkdays: 250
        offers: 2
        place: Zoom
      """)
    let mails = desk.folder.appending(path: "mails")
    try FileManager.default.createDirectory(at: mails, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "out"), withIntermediateDirectories: true)
    let now = try Date.ISO8601FormatStyle().parse(Self.moment)
    let numbers = try prepare(desk, mails, now: now)

    let configuration = try desk.configurationFile()
    let start = String(Date().timeIntervalSince1970 + 2)
    var racers: [(Process, URL)] = []
    for index in 0..<Self.processes {
      racers.append(
        try launch(
          "race-answers",
          [configuration.path, mails.path, String(index), String(Self.processes), Self.moment, start], in: desk.folder))
    }
    // Staff want the same two times for different cases, one of them offered to applicants.
    for index in 0..<6 {
      let time = index % 2 == 0 ? "2026-03-12T10:00:00+01:00" : "2026-06-10T10:00:00+02:00"
      let number = numbers[Self.count + index].description
      racers.append(
        try launch(
          "smdesk", ["meeting", number, "book", "--at", time, "--now", Self.moment, "--config", configuration.path],
          in: desk.folder))
    }
    for (process, errors) in racers {
      while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
      let told = try String(contentsOf: errors, encoding: .utf8)
      #expect(process.terminationStatus == 0 || told.contains("That time is"), "\(told)")
    }
    try judge(desk, numbers, now: now)
  }

  // MARK: - The field

  /// Cases that have all been offered times that overlap, and an answer to each.
  private func prepare(_ desk: MemoryDesk, _ mails: URL, now: Date) throws -> [CaseNumber] {
    var generator = SystemRandomNumberGenerator()
    // Every quarter of an hour on ten mornings; a meeting takes three quarters.
    let starts = (3..<13).flatMap { day in (0..<12).map { now.addingTimeInterval(Double(day) * 86_400 + Double($0) * 900) } }
    let numbers = (1...Self.count + 6).map { CaseNumber(year: 2026, running: $0) }
    let texts = ["Hej! Nummer %d passar bra.", "%d", "Tack, vi tar nummer %d!", "Option %d please"]
    try desk.desk.records.write { transaction in
      for (index, number) in numbers.enumerated() {
        let address = try #require(EmailAddress("sokande\(index)@kth.se"))
        let id = try #require(MessageID("offer-\(index)@kth.se"))
        let slots = starts.shuffled(using: &generator).prefix(3).sorted().map { Slot(start: $0, end: $0.addingTimeInterval(2_700)) }
        let opening = Opening(
          number: number, applicant: Mailbox(address: address), participants: [], language: .sv, track: .general,
          platforms: [.instagram], accountNames: [], subject: "Instagram", checklistVersion: "1")
        var events: [Event.What] = [.opened(opening)]
        if index < Self.count { events += [.offered(Offer(sent: now, slots: slots)), .wrote(.complete, id, to: [address])] }
        try transaction.add(events.map { Event(at: now, actor: .desk, what: $0) }, to: number) { _ in nil }
        guard index < Self.count else { continue }
        try transaction.add(
          MessageRecord(
            direction: .out, messageID: id, digest: id.description, caseNumber: number, sender: nil, subject: "", at: now,
            handling: "written"))
        let text = texts[index % texts.count].replacing("%d", with: String(Int.random(in: 1...3, using: &generator)))
        let mail = plainMail(
          from: address.description, subject: "SV: Välj en tid", text: text, id: "answer-\(index)@kth.se",
          headers: ["In-Reply-To: <\(id)>"])
        try Data(mail).write(to: mails.appending(path: "\(10_000 + index).eml"))
      }
    }
    return numbers
  }

  private func launch(_ name: String, _ arguments: [String], in folder: URL) throws -> (Process, URL) {
    let built = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: name)
    let errors = folder.appending(path: "out/\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    let process = Process()
    process.executableURL = try #require(built.flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil })
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    return (process, errors)
  }

  // MARK: - The finish

  private func judge(_ desk: MemoryDesk, _ numbers: [CaseNumber], now: Date) throws {
    let (cases, letters, disagreeing) = try desk.desk.records.read { records in
      (
        try numbers.map { try #require(try records.case($0)) }, try records.letters(in: OutboxRecord.State.allCases),
        try records.casesThatDisagreeWithTheirEvents()
      )
    }
    let booked = cases.compactMap(\.meeting).filter { $0.status == .booked }.map(\.slot).sorted { $0.start < $1.start }
    for (one, next) in zip(booked, booked.dropFirst()) { #expect(!one.overlaps(next), "\(one) and \(next) are both booked") }
    #expect(Set(booked).count == booked.count && booked.count > Self.processes)
    #expect(disagreeing.isEmpty)
    let answered = Dictionary(grouping: letters.filter { $0.kind.hasPrefix("staff-") == false }, by: \.caseNumber)
    var kinds: [String: Int] = [:]
    for (index, number) in numbers.enumerated() {
      let own = answered[number] ?? []
      #expect(own.count == 1 || index >= Self.count, "\(number) has got \(own.map(\.kind))")
      for letter in own { kinds[letter.kind, default: 0] += 1 }
    }
    // Who lost is offered times that nobody else holds; of the times that staff disputed, each was booked once at most.
    let offered = cases.filter { $0.offers.count == 2 }.compactMap(\.openOffer)
    #expect(offered.allSatisfy { offer in offer.slots.allSatisfy { slot in !booked.contains(where: slot.overlaps) } })
    let fresh = offered.flatMap(\.slots)
    #expect(Set(fresh).count == fresh.count)
    #expect(cases.suffix(6).compactMap(\.meeting).count <= 2 && cases.suffix(6).contains { $0.meeting != nil })
    let told = kinds.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    print(
      "\(Self.count) racing answers, \(Self.processes) processes, 6 bookings by hand: \(booked.count) meetings booked; letters: \(told)")
  }
}
