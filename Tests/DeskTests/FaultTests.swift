import Casework
import Foundation
import IMAP
import Mail
import Mailroom
import Records
import Testing

@testable import Desk

/// Servers that fail now and then, at random: the end is that of servers which never do.
///
/// `SMDESK_FAULT_SCHEDULES` says how many schedules are tried.
@Suite struct FaultTests {
  private static let count = ProcessInfo.processInfo.environment["SMDESK_FAULT_SCHEDULES"].flatMap { Int($0) } ?? 60
  private static let kinds: [MailroomError.Kind] = [
    .unreachable, .timedOut, .throttled(.seconds(1)), .connectionLost, .badAnswer, .refused, .permission,
  ]

  @Test func whatever_fails_in_between_each_mail_is_answered_once_and_filed_once() async throws {
    let world = try MemoryDesk("limits: {perAddressAndDay: 1000, perHour: 100000}")
    let start = Date(timeIntervalSince1970: 1_772_438_400)
    let failures = Box(0)
    for schedule in 0..<Self.count {
      let day = start.addingTimeInterval(Double(schedule) * 200_000)
      let dice = Box(Dice(state: UInt64(schedule) &* 31 &+ 7))
      let chance = [3, 10, 25][schedule % 3]
      let fault: @Sendable () -> Bool = {
        guard Int.random(in: 0..<100, using: &dice.value) < chance else { return false }
        failures.value += 1
        return true
      }
      await world.mailbox.set(faults: { _ in fault() ? Self.kinds.randomElement(using: &dice.value) : nil })
      await world.mailbox.set(submissionFaults: { fault() ? MemoryMailbox.SubmissionFault.allCases.randomElement(using: &dice.value) : nil }
      )
      let people = (0..<2).map { "p\(schedule)-\($0)@kth.se" }
      for person in people {
        await world.mailbox.deliver(plainMail(from: person, subject: "Fråga", text: question + person, id: "m-" + person))
      }
      for turn in 0..<6 { _ = try? await world.round(at: day.addingTimeInterval(Double(turn) * 240)) }
      await world.mailbox.set(faults: nil)
      await world.mailbox.set(submissionFaults: nil)
      for turn in 1...3 { try await world.round(at: day.addingTimeInterval(Double(turn) * 30_000)) }
      for person in people {
        let letters = await world.letters(to: person)
        #expect(letters.count == 1, "schedule \(schedule): \(person) got \(letters.count) letters")
        let sent = await world.mailbox.items(in: MemoryMailbox.sent).filter {
          Message.parse($0.bytes).messageID == letters.first?.messageID
        }
        #expect(sent.count == 1, "schedule \(schedule): Sent holds \(sent.count) copies for \(person)")
      }
      let inbox = await world.mailbox.items(in: .inbox)
      #expect(inbox.count == people.count, "schedule \(schedule): the inbox holds \(inbox.count)")
      #expect(inbox.allSatisfy { $0.flags.contains(.flagged) }, "schedule \(schedule)")
      await world.mailbox.change { mailbox in
        mailbox.folders[.inbox]?.items = []
        mailbox.folders[MemoryMailbox.sent]?.items = []
      }
    }
    print("faults: \(Self.count) schedules tried, \(failures.value) faults in them")
    #expect(try world.desk.records.read { try $0.setAside() }.isEmpty)
  }

  @Test func a_copy_that_comes_late_is_removed_and_one_that_never_comes_is_replaced() async throws {
    let world = try MemoryDesk()
    let start = Date(timeIntervalSince1970: 1_772_438_400)
    await world.mailbox.set(deliversCopies: false)
    await world.mailbox.deliver(plainMail(from: "per@kth.se", subject: "Fråga", text: question, id: "m1@mail.kth.se"))
    try await world.round(at: start)
    let sent = await world.mailbox.items(in: MemoryMailbox.sent)
    #expect(sent.count == 2)
    await world.mailbox.deliver(Array("Return-Path: <socialmedia@kth.se>\r\n".utf8) + (sent.first?.bytes ?? []))
    // Somebody who has had the letter writes something else under its Message-ID: that is not ours to remove.
    let letter = try #require(await world.letters(to: "per@kth.se").first)
    let forged = plainMail(from: "socialmedia@kth.se", subject: "Annat", text: "x", id: letter.messageID?.description ?? "")
    await world.mailbox.deliver(forged)
    try await world.round(at: start.addingTimeInterval(60))
    #expect(await world.mailbox.items(in: .inbox).map { Message.parse($0.bytes).subject } == ["Fråga", "Annat"])
    #expect(await world.mailbox.items(in: MemoryMailbox.sent).count == 2)
  }

  @Test func a_server_that_files_by_itself_gets_no_copies_after_the_first() async throws {
    let world = try MemoryDesk()
    let start = Date(timeIntervalSince1970: 1_772_438_400)
    await world.mailbox.set(filesBySelf: true)
    for turn in 0..<3 {
      await world.mailbox.deliver(plainMail(from: "p\(turn)@kth.se", subject: "Fråga", text: question, id: "m\(turn)@mail.kth.se"))
      try await world.round(at: start.addingTimeInterval(Double(turn) * 60))
      #expect(await world.mailbox.items(in: .inbox).count == turn + 1)
    }
    #expect(await world.mailbox.items(in: MemoryMailbox.sent).count == 6)
    #expect(await world.mailbox.copies == 2)
  }

  @Test func a_missing_folder_for_sent_mail_is_made() async throws {
    let world = try MemoryDesk("")
    await world.mailbox.change { $0.folders[MemoryMailbox.sent] = nil }
    await world.mailbox.set(deliversCopies: false)
    await world.mailbox.deliver(plainMail(from: "per@kth.se", subject: "Fråga", text: question, id: "m1@mail.kth.se"))
    try await world.round(at: Date(timeIntervalSince1970: 1_772_438_400))
    #expect(await world.mailbox.items(in: MemoryMailbox.sent).count == 2)
  }
}
