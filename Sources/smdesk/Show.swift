import ArgumentParser
import Casework
import Checklist
import Desk
import Foundation
import Mail
import Records
import Scheduling

struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows one case with its whole history.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption
  @OptionGroup var output: JSONOption

  func run() async throws {
    let number = try subject.number()
    let desk = try SocialMediaDesk(try config.load())
    let moment = try now.date(for: desk)
    let (standing, history, messages) = try desk.records.read { records in
      (try records.case(number), try records.history(of: number), try records.messages(of: number))
    }
    guard let standing else { throw CaseworkError.noSuchCase(number.description) }
    if output.isJSON {
      try printJSON(CaseDetails(standing, history, messages, desk: desk, now: moment))
    } else {
      print(
        CasePage(
          standing: standing, history: history, messages: messages, desk: desk, now: moment, width: Terminal.width,
          isColored: Terminal.isColored, similar: standing.state.isFinal ? [] : try desk.resemblances(of: standing)
        )
        .text)
    }
  }
}

/// A case with its history as JSON (see `show --json` in the manual).
struct CaseDetails: Encodable {
  struct OfferResult: Encodable {
    struct Numbered: Encodable {
      let n: Int
      let start, end: String
    }
    let sent: String
    let slots: [Numbered]
  }

  struct MeetingResult: Encodable {
    struct Attendee: Encodable {
      let address: String
      let answer: Nullable<String>
    }
    let start, end, place, status: String
    let attendees: [Attendee]

    static func attendees(of standing: Case, desk: SocialMediaDesk) -> [Attendee] {
      desk.invited(to: standing).map { Attendee(address: $0.address.description, answer: Nullable($0.answer?.rawValue)) }
    }
  }

  struct Standing: Encodable {
    let id, status, by: String
    let lacks: [String]
    let evidence: [Evidence]
  }

  struct EventResult: Encodable {
    let at, kind, actor, detail: String
  }

  struct MessageResult: Encodable {
    let at, direction: String
    let messageID: Nullable<String>
    let subject: String
  }

  let summary: CaseResult
  let offers: [OfferResult]
  let meeting: Nullable<MeetingResult>
  let proposals: [String]
  let decision: Nullable<Decision>
  let evidence: [Standing]
  let events: [EventResult]
  let messages: [MessageResult]

  init(_ standing: Case, _ history: [Event], _ records: [MessageRecord], desk: SocialMediaDesk, now: Date) {
    let zone = desk.configuration.timeZone
    func time(_ date: Date) -> String { iso8601(date, in: zone) }
    summary = CaseResult(standing, desk: desk, now: now)
    offers = standing.offers.map { offer in
      OfferResult(
        sent: time(offer.sent),
        slots: offer.slots.enumerated().map { .init(n: $0.offset + 1, start: time($0.element.start), end: time($0.element.end)) })
    }
    meeting = Nullable(
      standing.meeting.map {
        MeetingResult(
          start: time($0.slot.start), end: time($0.slot.end), place: $0.place, status: $0.currentStatus(at: now).rawValue,
          attendees: MeetingResult.attendees(of: standing, desk: desk))
      })
    proposals = standing.proposals.map(time)
    decision = Nullable(standing.decision)
    evidence = standing.judgements(in: desk.rules.points).map { judgement in
      Standing(
        id: judgement.id.rawValue, status: judgement.status.rawValue,
        by: standing.standings[judgement.id]?.isByStaff == true ? "staff" : "desk", lacks: judgement.lacks.map(\.rawValue),
        evidence: judgement.evidence)
    }
    events = history.map { EventResult(at: time($0.at), kind: $0.kind, actor: $0.actor.description, detail: $0.detail(in: zone)) }
    messages = records.map {
      MessageResult(at: time($0.at), direction: $0.direction.rawValue, messageID: Nullable($0.messageID?.description), subject: $0.subject)
    }
  }

  private enum Keys: String, CodingKey {
    case offers, meeting, proposals, decision, evidence, events, messages
  }

  func encode(to encoder: any Encoder) throws {
    try summary.encode(to: encoder)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(offers, forKey: .offers)
    try container.encode(meeting, forKey: .meeting)
    try container.encode(proposals, forKey: .proposals)
    try container.encode(decision, forKey: .decision)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(events, forKey: .events)
    try container.encode(messages, forKey: .messages)
  }
}
