import Checklist
import Documents
public import Foundation
import Mail
import Scheduling

/// How a history names its events.
extension Event {
  /// What happened, in a word or two.
  public var kind: String {
    switch what {
    case .opened: "opened"
    case .received: "mail received"
    case .judged: "judged"
    case .wrote: "letter written"
    case .offered: "times offered"
    case .proposed: "times proposed"
    case .booked: "meeting booked"
    case .cancelled: "meeting cancelled"
    case .answered: "invitation answered"
    case .met(let held): held ? "meeting held" : "meeting not held"
    case .completed: "complete"
    case .handedOver: "handed to staff"
    case .flagged: "staff told"
    case .takenBack: "taken up again"
    case .decided: "decided"
    case .reopened: "reopened"
    case .withdrawn: "withdrawn"
    case .closed: "closed"
    case .paused: "paused"
    case .resumed: "resumed"
    case .overridden: "judgement corrected"
    case .noted: "note"
    case .absent: "applicant away"
    case .undeliverable: "address fails"
    case .joined: "participant joined"
    }
  }

  /// The particulars, on one line; empty where there are none.
  public func detail(in timeZone: TimeZone) -> String {
    let style = Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day().dateTimeSeparator(.space).time(
      includingFractionalSeconds: false)
    func time(_ date: Date) -> String { String(date.formatted(style).prefix(16)) }
    switch what {
    case .opened(let opening): return "\(opening.subject) (\(opening.applicant.address), \(opening.track.rawValue))"
    case .received(let mail, let gist): return "\(gist.rawValue): \(mail.subject)"
    case .judged(let judgements, let unreadable):
      let parts = Status.allCases.compactMap { status in
        let ids = judgements.filter { $0.status == status }.map(\.id.rawValue)
        return ids.isEmpty ? nil : "\(status.rawValue) \(ids.joined(separator: " "))"
      }
      return (parts + unreadable.map { "unread \($0.source)" }).joined(separator: "; ")
    case .wrote(let kind, _, let to): return "\(kind.rawValue) to \(to.map(\.description).joined(separator: ", "))"
    case .offered(let offer): return offer.slots.map { time($0.start) }.joined(separator: ", ")
    case .proposed(let dates, let held): return dates.map(time).joined(separator: ", ") + (held.isEmpty ? "" : " (held)")
    case .booked(let meeting): return time(meeting.slot.start) + (meeting.place.isEmpty ? "" : ", " + meeting.place)
    case .answered(let attendance): return "\(attendance.attendee.address): \(attendance.status.rawValue)"
    case .handedOver(let reason), .flagged(let reason): return reason.rawValue
    case .decided(let decision): return "\(decision.outcome.rawValue) by \(decision.by) (\(decision.user)) for \(decision.body.rawValue)"
    case .reopened(let reason), .paused(let reason): return reason
    case .overridden(let item, let status, let reason): return "\(item) is \(status.rawValue): \(reason)"
    case .noted(let text): return text
    case .absent(let until): return "until " + time(until)
    case .undeliverable(let address): return address.description
    case .joined(let mailbox): return mailbox.address.description
    case .cancelled, .met, .completed, .takenBack, .withdrawn, .closed, .resumed: return ""
    }
  }
}

extension Case {
  /// The state at a moment: a booked meeting whose time has passed counts as held, and then the decision is awaited, even before the desk has recorded that.
  public func currentState(at now: Date) -> State {
    if state == .meetingBooked, let meeting, meeting.slot.end <= now { return .awaitingDecision }
    return state
  }
}

extension Meeting {
  /// How the meeting stands at a moment: one whose time has passed counts as held until staff say otherwise.
  public func currentStatus(at now: Date) -> Status { status == .booked && slot.end <= now ? .held : status }
}
