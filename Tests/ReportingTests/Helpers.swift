import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

@testable import Reporting

let zone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
let calendar = WorkCalendar(timeZone: zone)
/// Monday 2 March 2026, 10:00 in Stockholm.
let monday = Date(timeIntervalSince1970: 1_772_442_000)

func day(_ count: Double) -> Date { monday.addingTimeInterval(count * 86_400) }

func mailbox(_ name: String?, _ address: String) throws -> Mailbox {
  Mailbox(name: name, address: try #require(EmailAddress(address)))
}

/// A case's history in a few words.
struct Story {
  var events: [Event] = []
  let number: CaseNumber

  init(
    _ running: Int, at date: Date, track: Track = .general, platform: Platform = .instagram, subject: String = "Växthuset",
    name: String? = "Eva Holm", missing: Set<ItemID> = [], quote: String = "Vi når 500 följare i juni."
  ) throws {
    number = CaseNumber(year: 2026, running: running)
    let opening = Opening(
      number: number, applicant: try mailbox(name, "eva\(running)@kth.se"), participants: [], language: .sv, track: track,
      platforms: [platform], accountNames: [], subject: subject, checklistVersion: "1")
    add(.opened(opening), at: date)
    add(
      .judged(
        ItemID.standard.map { id in
          missing.contains(id)
            ? Judgement(id: id, status: .missing)
            : Judgement(id: id, status: .met, evidence: [Evidence(source: "body", quote: quote)])
        }, unreadable: []), at: date)
  }

  mutating func add(_ what: Event.What, at date: Date, by actor: Event.Actor = .desk) {
    events.append(Event(at: date, actor: actor, what: what))
  }

  mutating func decide(_ outcome: Decision.Outcome, body: DecidingBody, at date: Date) {
    let decision = Decision(
      outcome: outcome, by: "Maria", user: "maria", body: body, motivation: "Bra.", registryNumber: nil, at: date)
    add(.decided(decision), at: date, by: .staff("maria"))
  }

  var standing: Case { get throws { try #require(Case(history: events)) } }
  func figures(at now: Date) throws -> CaseFigures { try #require(CaseFigures(history: events, at: now)) }
}
