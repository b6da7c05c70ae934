import Checklist
import Mail
import Scheduling

/// Who is told of a meeting by their calendars.
extension Deciding {
  /// What has been decided, with the invitations that follow from it: whenever the meeting is booked, moved or called off, a letter to the applicant carries
  /// that to the calendar, and everybody else who attends gets a letter of their own.
  var finished: Outcome {
    var outcome = outcome
    guard let method = invitationMethod, let meeting = standing.meeting else { return outcome }
    if let carrier = outcome.letters.lastIndex(where: { !$0.kind.isForStaff && $0.facts.meeting == meeting }) {
      outcome.letters[carrier].calendar = method
    }
    for attendee in rules.meetings.attendees where !attendee.address.isSameMailbox(as: standing.applicant.address) {
      outcome.letters.append(
        Letter(
          kind: .staffMeeting, language: .sv, recipient: attendee, facts: standing.facts(in: rules.points), calendar: method))
    }
    return outcome
  }

  /// What calendars have to be told; nil where nothing has changed for them.
  private var invitationMethod: Invitation.Method? {
    guard let meeting = standing.meeting, meeting != formerMeeting else { return nil }
    switch meeting.status {
    case .booked: return .request
    case .cancelled: return formerMeeting?.status == .booked ? .cancel : nil
    case .held, .notHeld: return nil
    }
  }
}

extension Meeting {
  /// Calls the meeting off. That is a revision of its invitation (RFC 5546 §2.1.4), and so a later booking will be another.
  mutating func cancel() {
    status = .cancelled
    sequence += 1
  }
}
