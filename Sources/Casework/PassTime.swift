import Checklist
import Scheduling

public import struct Foundation.Date

/// Does what is due in a case by now, if anything: a reminder, closing, the end of a meeting. At most one letter to the applicant comes of it, so that a
/// desk that has been off for weeks doesn't send a bundle.
public func passTime(_ standing: Case, at now: Date, under rules: Rules, in around: Surroundings) -> Outcome {
  guard let next = standing.appointment(under: rules), let due = next.due, due <= now else { return Outcome() }
  var deciding = Deciding(standing, at: now, under: rules, in: around)
  deciding.keep(standing.isPastClosing(next, at: now, under: rules) ? .close : next.act)
  return deciding.finished
}

extension Deciding {
  fileprivate mutating func keep(_ act: Upcoming.Act) {
    switch act {
    case .remindOfPoints:
      let closing = closing
      write(.reminderMissing) { $0.deadline = closing }
    case .remindOfTimes:
      let slots = standing.openOffer?.slots ?? []
      write(.reminderTimes) { $0.slots = slots }
    case .offerAgain: offer(because: .passed)
    case .close:
      record(.closed)
      write(.closed)
    case .askStaff:
      record(.handedOver(.noAnswer))
      write(.staffMail) { $0.reason = .noAnswer }
    case .remindOfMeeting:
      // Too late to remind (the desk was off): the meeting only ends.
      if let meeting = standing.meeting, meeting.slot.start > now { write(.meetingReminder) } else { endMeeting() }
    case .endMeeting: endMeeting()
    case .remindStaff:
      let reason = standing.handover
      write(.staffReminder) { $0.reason = reason }
    case .followUp: write(.followUp)
    case .staffActs, .staffDecides, .staffConfirms: break
    }
  }

  private mutating func endMeeting() {
    guard let meeting = standing.meeting, meeting.slot.end <= now else { return }
    record(.met(true))
    write(.staffDecision)
  }

  /// When the case is closed if nothing comes.
  private var closing: Date {
    rules.calendar.nextReminderMoment(
      after: max(
        rules.calendar.adding(days: rules.reminders.closeAfterDays, to: standing.turnSince),
        rules.calendar.adding(days: rules.reminders.graceDays, to: now)))
  }
}
