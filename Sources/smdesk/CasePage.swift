import Casework
import Checklist
import Desk
import Documents
import Foundation
import Mail
import Records
import Scheduling

/// A case as a person wants to read it: who, what stands how, what was written, what happens next.
struct CasePage {
  let standing: Case
  let history: [Event]
  let messages: [MessageRecord]
  let desk: SocialMediaDesk
  let now: Date
  let width: Int
  let isColored: Bool
  /// Accounts of the register and other people's applications that resemble it.
  var similar: [String] = []

  var text: String { (head + next + points + meeting + decision + events).joined(separator: "\n") }

  private var zone: TimeZone { desk.configuration.timeZone }

  private func bold(_ text: String) -> String { Terminal.paint(text, .bold, if: isColored) }

  private func time(_ date: Date) -> String {
    date.formatted(
      Date.ISO8601FormatStyle(timeZone: zone).year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false)
    )
    .prefix(16).description
  }

  private var head: [String] {
    var lines = [bold("\(standing.number)  \(Terminal.safe(standing.subject))")]
    let name = standing.applicant.name.map { Terminal.safe($0) + " " } ?? ""
    lines.append("Applicant     \(name)<\(standing.applicant.address)>")
    if !standing.participants.isEmpty {
      lines.append("Also writing  " + standing.participants.map { "<\($0.address)>" }.joined(separator: ", "))
    }
    let platforms = standing.platforms.map(\.rawValue).joined(separator: ", ")
    lines.append(
      "About         \(platforms.isEmpty ? "no platform named" : platforms), \(standing.track.rawValue) track, letters in \(standing.language.rawValue)"
    )
    let paused = standing.isPaused ? ", paused" : ""
    if !similar.isEmpty { lines.append("Resembles     " + similar.map(Terminal.safe).joined(separator: ", ")) }
    lines.append("State         \(standing.currentState(at: now).rawValue)\(paused), opened \(time(standing.opened))")
    return lines
  }

  private var next: [String] {
    guard let next = standing.upcoming(under: desk.rules) else { return [""] }
    return ["Next          \(next.what(for: standing))" + (next.due.map { ", \(time($0))" } ?? ""), ""]
  }

  private var points: [String] {
    var lines = [bold("Points")]
    for judgement in standing.judgements(in: desk.rules.points) {
      let title = desk.checklist.item(judgement.id)?.title[.en] ?? judgement.id.rawValue
      let by = standing.standings[judgement.id]?.isByStaff == true ? " (by staff)" : ""
      let lacks = judgement.lacks.isEmpty ? "" : " – lacks " + judgement.lacks.map(\.rawValue).joined(separator: ", ")
      let color: Terminal.Color = judgement.status == .met ? .green : judgement.status == .partial ? .yellow : .red
      let status = judgement.status.rawValue + String(repeating: " ", count: 7 - judgement.status.rawValue.count)
      lines.append("  " + Terminal.paint(status, color, if: isColored) + "  \(title)\(by)\(lacks)")
      lines += judgement.evidence.prefix(2).map {
        wrapped(
          "“\(Terminal.safe($0.quote).replacing("\n", with: " "))” (\(Terminal.safe($0.source)))", width: width, indent: "           ")
      }
    }
    lines += standing.unreadable.map { "  unread   \(Terminal.safe($0.source)): \($0.reason.rawValue)" }
    return lines + [""]
  }

  private var meeting: [String] {
    var lines: [String] = []
    if let meeting = standing.meeting {
      lines.append("Meeting       \(time(meeting.slot.start)), \(Terminal.safe(meeting.place)), \(meeting.currentStatus(at: now).rawValue)")
      let invited = desk.invited(to: standing).map { "<\($0.address)> \($0.answer?.rawValue ?? "no answer")" }
      lines.append("Invited       " + invited.joined(separator: ", "))
    }
    if let offer = standing.openOffer {
      lines.append(
        "Offered       " + offer.slots.enumerated().map { "\($0.offset + 1): \(time($0.element.start))" }.joined(separator: ", "))
    }
    if !standing.proposals.isEmpty { lines.append("Proposed      " + standing.proposals.map(time).joined(separator: ", ")) }
    return lines.isEmpty ? [] : lines + [""]
  }

  private var decision: [String] {
    guard let decision = standing.decision else { return [] }
    let registry = decision.registryNumber.map { ", registry number \(Terminal.safe($0))" } ?? ""
    return [
      bold("Decision      \(decision.outcome.rawValue)")
        + " by \(Terminal.safe(decision.by)) for \(decision.body.rawValue), \(time(decision.at))\(registry)",
      wrapped(Terminal.safe(decision.motivation), width: width, indent: "              "), "",
    ]
  }

  private var events: [String] {
    [bold("History")]
      + history.map { event in
        let detail = Terminal.safe(event.detail(in: zone))
        return "  \(time(event.at))  \(event.kind)" + (detail.isEmpty ? "" : ": " + detail)
          + Terminal.paint("  \(event.actor)", .dim, if: isColored)
      }
  }
}
