import Casework
import Checklist
import Foundation
import Mail
import Records
import Scheduling

// Fills a database with made-up cases, for trials of speed and for a look at reports: `make-cases DATABASE COUNT [ISO8601]`.

/// The same numbers every time (SplitMix64), so that trials can be compared.
struct Dice: RandomNumberGenerator {
  var state: UInt64 = 7

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

struct Invention {
  var dice = Dice()
  let now: Date

  /// The history of a case that was opened some days ago.
  mutating func history(_ number: CaseNumber, age: Double) -> [Event] {
    var at = now.addingTimeInterval(-age * 86_400)
    let names = ["Anna Ek", "Bo Lind", "Cecilia Ström", "David Öberg", "Eva Holm", "Farid Amini", "Greta Nyman"]
    let subjects = ["Växthuset", "Reaktorlabbet", "Mattecirkeln", "Campus Flemingsberg", "Energiverkstaden", "Scenen", "Vattenlabbet"]
    let name = names.randomElement(using: &dice) ?? "Anna Ek"
    let isLinkedIn = dice.chance(25)
    let platform: Platform =
      isLinkedIn ? .linkedin : [.instagram, .facebook, .tiktok, .youtube, .x].randomElement(using: &dice) ?? .instagram
    guard let address = EmailAddress("person\(number.running)@kth.se") else { return [] }
    let applicant = Mailbox(name: name, address: address)
    let subject = "Ansökan om \(platform.rawValue)-konto för \(subjects.randomElement(using: &dice) ?? "Scenen") \(number.running)"
    var events: [Event] = []
    func add(_ what: Event.What, by actor: Event.Actor = .desk) { events.append(Event(at: at, actor: actor, what: what)) }
    func pass(_ days: ClosedRange<Double>) {
      at = min(now, at.addingTimeInterval((Double.random(in: days, using: &dice) * 86_400).rounded()))
    }
    func mail(_ gist: Gist) {
      let id = MessageID("\(number)-\(events.count)@mail.kth.se")
      add(.received(MailReference(messageID: id, from: applicant, subject: subject, received: at), gist), by: .correspondent(address))
    }
    func letter(_ kind: Letter.Kind) {
      if let id = MessageID("\(number)-\(events.count)@kth.se") { add(.wrote(kind, id, to: [address])) }
    }
    func judgement(_ id: ItemID, _ status: Status) -> Judgement {
      Judgement(id: id, status: status, evidence: status == .missing ? [] : [Evidence(source: "body", quote: Self.quote)])
    }
    add(
      .opened(
        Opening(
          number: number, applicant: applicant, participants: [], language: .sv, track: isLinkedIn ? .linkedin : .general,
          platforms: [platform],
          accountNames: [], subject: subject, checklistVersion: "1")))
    mail(.application)
    let odds: [ItemID: Int] = [.gdpr: 55, .accessibility: 50, .followup: 35, .moderation: 40, .goals: 30]
    let first = ItemID.standard.map { id in
      judgement(id, dice.chance(odds[id] ?? 12) ? (dice.chance(40) ? .partial : .missing) : .met)
    }
    add(.judged(first, unreadable: []))
    if first.contains(where: { $0.status != .met }) {
      letter(.received)
      pass(1...20)
      if at >= now { return events }
      if dice.chance(8) {
        add(.closed)
        return events
      }
      mail(.supplement)
      add(.judged(ItemID.standard.map { judgement($0, .met) }, unreadable: []))
    }
    if isLinkedIn {
      add(.completed)
      letter(.completeKomAG)
    } else {
      let slot = Slot(start: at.addingTimeInterval(5 * 86_400), end: at.addingTimeInterval(5 * 86_400 + 2_700))
      add(.offered(Offer(sent: at, slots: [slot])))
      letter(.complete)
      pass(0.2...3)
      if at >= now { return events }
      mail(.answer)
      add(.booked(Meeting(slot: slot, place: "Zoom", status: .booked, uid: "\(number)@kth.se", sequence: 0)))
      letter(.booked)
      if slot.end >= now { return events }
      at = slot.end
      add(.met(true), by: .staff("maria"))
    }
    pass(1...25)
    if at >= now { return events }
    let outcome: Decision.Outcome = dice.chance(85) ? .approved : .rejected
    add(
      .decided(
        Decision(
          outcome: outcome, by: "Maria", user: "maria", body: isLinkedIn ? .komAG : .kommunikationsavdelningen, motivation: "Tydliga mål.",
          registryNumber: nil, at: at)), by: .staff("maria"))
    letter(outcome == .approved ? .approved : .rejected)
    return events
  }

  private static let quote =
    "Vi vill nå 1 500 följare före den 31 december 2026 och få minst tio intresseanmälningar i månaden via länken i profilen."
}

func fill(_ file: String, count: Int, now: Date) throws {
  let records = try Records(file: URL(fileURLWithPath: file))
  var invention = Invention(now: now)
  let year = 86_400.0 * 365
  var running: [Int: Int] = [:]
  let batch = 1_000
  for start in stride(from: 0, to: count, by: batch) {
    try records.write { transaction in
      for index in start..<min(start + batch, count) {
        let age = year * 2 / 86_400 * (1 - Double(index) / Double(count))
        let opened = Calendar(identifier: .gregorian).component(.year, from: now.addingTimeInterval(-age * 86_400))
        running[opened, default: 0] += 1
        let number = CaseNumber(year: opened, running: running[opened] ?? 1)
        try transaction.add(invention.history(number, age: age), to: number) { _ in nil }
      }
      if start == 0 {
        for (platform, name) in [("instagram", "kthuniversity"), ("instagram", "kth_biblioteket"), ("linkedin", "KTH"), ("youtube", "KTH")]
        {
          try transaction.add(AccountRecord(platform: platform, name: name, since: now))
        }
      }
    }
  }
}

let arguments = CommandLine.arguments
if arguments.count >= 3, let count = Int(arguments[2]), (1...900_000).contains(count) {
  let now = try arguments.count > 3 ? Date.ISO8601FormatStyle().parse(arguments[3]) : Date.now
  try fill(arguments[1], count: count, now: Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down)))
} else {
  print("make-cases DATABASE COUNT [ISO8601]: fills a database with made-up cases")
  exit(64)
}
