import Casework
import Foundation
import IMAP
import Mail
import Records
import Testing

@testable import Desk

/// Colleagues read, move, delete and revise mails while the desk is at work, and the server gives UIDs anew: nothing is answered twice, and nothing is
/// left out that stands in the inbox.
///
/// `SMDESK_SCHEDULES` says how many schedules are tried (10,000 in the long run).
@Suite struct ScheduleTests {
  private static let count = ProcessInfo.processInfo.environment["SMDESK_SCHEDULES"].flatMap { Int($0) } ?? 60

  @Test func whatever_colleagues_do_meanwhile_each_mail_is_answered_once() async throws {
    let world = try MemoryDesk("limits: {perAddressAndDay: 1000, perHour: 100000}")
    let start = Date(timeIntervalSince1970: 1_772_438_400)
    var acts = 0
    for schedule in 0..<Self.count {
      let now = start.addingTimeInterval(Double(schedule) * 7_200)
      let colleague = Colleague(seed: UInt64(schedule) &* 977 &+ 5, chance: schedule % 3 == 0 ? 0 : 12)
      let ids = (0..<Int.random(in: 1...3, using: &colleague.dice.value)).map { "s\(schedule)-m\($0)@mail.kth.se" }
      let people = ids.indices.map { "p\(schedule)-\($0)@kth.se" }
      for (id, person) in zip(ids, people) {
        let text = question + " \(id)"
        await world.mailbox.deliver(plainMail(from: person, subject: "Fråga", text: text, id: id))
      }
      await world.mailbox.set { colleague.mayAct(on: $0) }
      for _ in 0..<4 {
        await world.mailbox.change { colleague.act(on: $0) }
        // A round may be broken off, as the service's are; the next one does the rest.
        _ = try? await world.round(at: now)
      }
      await world.mailbox.set(interfere: nil)
      let before = await world.mailbox.items(in: .inbox).compactMap { Message.parse($0.bytes).messageID?.description }
      try await world.round(at: now.addingTimeInterval(60))
      try await world.round(at: now.addingTimeInterval(3_600))
      for (id, person) in zip(ids, people) {
        let letters = await world.letters(to: person).count
        #expect(letters <= 1, "schedule \(schedule): \(id) was answered \(letters) times")
        if before.contains(id) { #expect(letters == 1, "schedule \(schedule): \(id) was not answered") }
      }
      let inbox = await world.mailbox.items(in: .inbox)
      #expect(inbox.allSatisfy { !$0.bytes.starts(with: Array("Return-Path".utf8)) }, "schedule \(schedule): a copy is left in the inbox")
      acts += colleague.acts
      // What has been archived now and then comes back, under another UID.
      await world.mailbox.change { mailbox in
        let archived = Array((mailbox.folders[MemoryMailbox.archive]?.items ?? []).suffix(3))
        mailbox.folders[MemoryMailbox.archive] = .init(items: archived + (mailbox.folders[.inbox]?.items ?? []))
        mailbox.folders[.inbox]?.items = []
        mailbox.folders[MemoryMailbox.sent]?.items.removeAll()
      }
    }
    print("schedules: \(Self.count) tried, \(acts) acts of colleagues and servers in them")
    let counts = try world.desk.records.read { try $0.handlingCounts() }
    #expect(counts["for-staff", default: 0] > Self.count / 2)
  }
}

extension MemoryMailbox {
  func set(_ interfere: @escaping @Sendable (isolated MemoryMailbox) -> Void) { set(interfere: interfere) }
}

/// A colleague in the same mailbox, and a server that files messages anew. Used by one mailbox only, whose calls come one at a time.
private final class Colleague: Sendable {
  let dice: Box<Dice>
  private let count = Box(0)
  /// In so many of a hundred calls something happens.
  let chance: Int

  init(seed: UInt64, chance: Int) {
    dice = Box(Dice(state: seed))
    self.chance = chance
  }

  var acts: Int { count.value }

  func mayAct(on mailbox: isolated MemoryMailbox) {
    if Int.random(in: 0..<100, using: &dice.value) < chance { act(on: mailbox) }
  }

  func act(on mailbox: isolated MemoryMailbox) {
    count.value += 1
    guard var inbox = mailbox.folders[.inbox] else { return }
    let picked = inbox.items.indices.randomElement(using: &dice.value)
    switch Int.random(in: 0..<9, using: &dice.value) {
    case 0: if let picked { inbox.items[picked].flags.insert(.seen) }
    case 1:
      if let picked {
        let item = inbox.items.remove(at: picked)
        mailbox.folders[MemoryMailbox.archive, default: .init()].add(item.bytes, flags: item.flags)
      }
    case 2: if let picked { inbox.items.remove(at: picked) }
    case 3:
      if let item = mailbox.folders[MemoryMailbox.archive]?.items.popLast() { inbox.add(item.bytes, flags: item.flags) }
    case 4:
      // Exchange: whoever revises a message gives it another UID.
      if let picked {
        let item = inbox.items.remove(at: picked)
        inbox.add(item.bytes, flags: item.flags)
      }
    case 5:
      if let picked {
        let item = inbox.items.remove(at: picked)
        inbox.add(Array("X-Category: red\r\n".utf8) + item.bytes, flags: item.flags)
      }
    case 6:
      // Nobody annotates a copy of the desk's in the moment for which it stands in the inbox.
      if let picked, !inbox.items[picked].bytes.starts(with: Array("Return-Path".utf8)) {
        let item = inbox.items.remove(at: picked)
        inbox.add(item.bytes + Array("Anteckning av en kollega\r\n".utf8), flags: item.flags)
      }
    case 7:
      inbox.uidValidity += 1
      inbox.uidNext = 1
      let items = inbox.items.shuffled(using: &dice.value)
      inbox.items = []
      for item in items { inbox.add(item.bytes, flags: item.flags) }
    default:
      let items = inbox.items
      inbox.items = []
      for item in items { inbox.add(item.bytes, flags: item.flags) }
    }
    mailbox.folders[.inbox] = inbox
  }
}
