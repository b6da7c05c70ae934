import Checklist
import Documents
public import Mail
import Scheduling

extension EmailAddress {
  /// Stands for whoever has been removed from a case (RFC 2606 §2 keeps `invalid` from ever being reached).
  static let removedLocalPart = "removed", removedDomain = "invalid"

  /// Whether the address stands for somebody who has been removed.
  public var isRemoved: Bool { localPart == Self.removedLocalPart && domain == Self.removedDomain }

  /// The address that stands for whoever has been removed.
  public static var removed: EmailAddress? { EmailAddress(removedLocalPart + "@" + removedDomain) }
}

extension Case {
  /// Whether the personal data of the case has been removed: then nothing can be done in it any more.
  public var isPurged: Bool { applicant.address.isRemoved }
}

extension Event {
  /// The same event without anything about a person: names, addresses, subjects, quotations and free text are gone; what happened when, the track, platforms,
  /// the standing of points, outcome and deciding body stay.
  ///
  /// - Parameter nobody: stands for every address.
  public func anonymised(as nobody: EmailAddress) -> Event {
    let actor: Actor =
      switch actor {
      case .desk: .desk
      case .correspondent: .correspondent(nobody)
      case .staff: .staff("staff")
      }
    return Event(at: at, actor: actor, what: what.anonymised(as: nobody, at: self))
  }
}

extension Event.What {
  fileprivate func anonymised(as nobody: EmailAddress, at event: Event) -> Event.What {
    switch self {
    case .opened(var opening):
      opening.applicant = Mailbox(address: nobody)
      opening.participants = []
      opening.accountNames = []
      opening.subject = ""
      return .opened(opening)
    case .received(let mail, let gist):
      return .received(MailReference(messageID: nil, from: nil, subject: "", received: mail.received), gist)
    case .judged(let judgements, let unreadable):
      return .judged(
        judgements.map { Judgement(id: $0.id, status: $0.status, lacks: $0.lacks) },
        unreadable: unreadable.map { Unreadable(source: "", reason: $0.reason) })
    case .wrote(let kind, let id, _): return .wrote(kind, id, to: [])
    case .booked(var meeting):
      meeting.place = ""
      return .booked(meeting)
    case .answered(let attendance): return .answered(Attendance(attendee: Mailbox(address: nobody), status: attendance.status))
    case .decided(var decision):
      decision.by = ""
      decision.user = ""
      decision.motivation = ""
      return .decided(decision)
    case .reopened: return .reopened(reason: "")
    case .paused: return .paused("")
    case .overridden(let item, let status, _): return .overridden(item, status, reason: "")
    case .noted: return .noted("")
    case .absent: return .absent(until: event.at)
    case .undeliverable: return .undeliverable(nobody)
    case .joined: return .joined(Mailbox(address: nobody))
    case .offered, .proposed, .cancelled, .met, .completed, .handedOver, .flagged, .takenBack, .withdrawn, .closed, .resumed: return self
    }
  }
}
