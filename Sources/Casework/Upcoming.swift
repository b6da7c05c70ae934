import Checklist
import Scheduling

public import struct Foundation.Date

/// What happens next in a case if nobody writes, and when. ``passTime(_:at:under:in:)`` does it, `cases` and `show` tell it.
public struct Upcoming: Hashable, Sendable {
  /// What.
  public var act: Act
  /// When; nil where only a person can say.
  public var due: Date?

  /// What may come next.
  public enum Act: String, Hashable, Sendable, CaseIterable {
    /// The applicant is reminded of missing points.
    case remindOfPoints = "remind the applicant of the missing points"
    /// The applicant is reminded of the times.
    case remindOfTimes = "remind the applicant of the offered times"
    /// The offered times have passed: others are offered.
    case offerAgain = "offer new times"
    /// The case is closed.
    case close = "close the case for want of an answer"
    /// Nobody answers: a person is asked.
    case askStaff = "ask staff what to do, since nobody answers"
    /// The applicant is reminded of the meeting.
    case remindOfMeeting = "remind the applicant of the meeting"
    /// The meeting is over; staff are asked how it went.
    case endMeeting = "ask staff whether the meeting was held"
    /// Staff are reminded.
    case remindStaff = "remind staff"
    /// The applicant is asked how it goes.
    case followUp = "ask how the account is doing"
    /// Staff must act.
    case staffActs = "staff decide what to do"
    /// Staff must decide.
    case staffDecides = "decide"
    /// Staff must answer a proposal.
    case staffConfirms = "confirm or replace the proposed time"

    /// Whether it is staff's turn.
    public var isForStaff: Bool {
      switch self {
      case .staffActs, .staffDecides, .staffConfirms, .remindStaff: true
      default: false
      }
    }
  }
}

extension Upcoming {
  /// What comes next in a case, in words: it names the body that a decision waits for.
  public func what(for standing: Case) -> String {
    guard act == .staffDecides else { return act.rawValue }
    return standing.track == .linkedin ? "KOM AG decides" : "the communications department decides"
  }
}

extension Case {
  /// What comes next by itself, and when; nil where nothing does.
  func appointment(under rules: Rules) -> Upcoming? {
    guard !isPaused, !isPurged else { return nil }
    switch state {
    case .incomplete: return whileIncomplete(rules)
    case .offeringTimes:
      let next = proposals.isEmpty ? whileOffering(rules) : staffReminder(rules)
      // Other times are talked about, but a meeting is booked all the same.
      guard meeting?.status == .booked, let booked = whileBooked(rules) else { return next }
      return [next, booked].compactMap { $0 }.min { $0.due ?? .distantFuture < $1.due ?? .distantFuture }
    case .meetingBooked: return whileBooked(rules)
    case .awaitingDecision, .withStaff: return staffReminder(rules)
    case .approved: return followUp(rules)
    case .rejected, .withdrawn, .closedInactive: return nil
    }
  }

  /// What happens next, by the desk or by staff; nil where nothing is expected.
  public func upcoming(under rules: Rules) -> Upcoming? {
    let next = appointment(under: rules)
    if isPaused { return Upcoming(act: .staffActs, due: nil) }
    switch state {
    case .awaitingDecision: return Upcoming(act: .staffDecides, due: next?.due)
    case .withStaff: return Upcoming(act: .staffActs, due: next?.due)
    case .offeringTimes where !proposals.isEmpty: return Upcoming(act: .staffConfirms, due: next?.due)
    default: return next
    }
  }

  /// When the desk has to look at the case again by itself; nil where it need not.
  public func nextMoment(under rules: Rules) -> Date? { appointment(under: rules)?.due }

  private func whileIncomplete(_ rules: Rules) -> Upcoming {
    let days = rules.reminders.supplementDays
    if nudges < min(days.count, 2) { return Upcoming(act: .remindOfPoints, due: reminder(days[nudges], rules)) }
    let due = max(rules.calendar.adding(days: rules.reminders.closeAfterDays, to: turnSince), afterLetter(rules.reminders.graceDays, rules))
    return Upcoming(act: .close, due: officeMoment(due, rules))
  }

  /// Whether a second reminder comes so late, since the desk was off, that the day is long past on which the first said that the case would be closed.
  func isPastClosing(_ reminder: Upcoming, at now: Date, under rules: Rules) -> Bool {
    guard reminder.act == .remindOfPoints, nudges > 0, let due = reminder.due else { return false }
    return rules.calendar.adding(days: rules.reminders.closeAfterDays, to: due) <= now
  }

  private func whileOffering(_ rules: Rules) -> Upcoming? {
    guard let offer = openOffer, let last = offer.slots.map(\.start).max() else { return staffReminder(rules) }
    let days = rules.reminders.offerDays
    let isSpent = nudges >= min(days.count, 2)
    let expired = officeMoment(last, rules)
    let ending = Upcoming(act: isSpent ? .askStaff : .offerAgain, due: expired)
    guard !isSpent else { return ending }
    let due = reminder(days[nudges], rules)
    return due < last ? Upcoming(act: .remindOfTimes, due: due) : ending
  }

  private func whileBooked(_ rules: Rules) -> Upcoming? {
    guard let meeting else { return staffReminder(rules) }
    let eve = rules.calendar.eve(of: meeting.slot.start)
    // Who booked it on the eve or later needs no reminder.
    let isFresh = lastLetter.map { $0 >= rules.calendar.startOfDay(eve) } ?? false
    return isMeetingReminded || isFresh
      ? Upcoming(act: .endMeeting, due: meeting.slot.end) : Upcoming(act: .remindOfMeeting, due: min(eve, meeting.slot.end))
  }

  private func staffReminder(_ rules: Rules) -> Upcoming? {
    // The first letter told them; after that as often as the rules say.
    let sent = max(staffNudges - (state == .awaitingDecision ? 1 : 0), 0)
    guard sent < rules.reminders.staffDays.count else { return nil }
    return Upcoming(act: .remindStaff, due: rules.calendar.adding(workdays: rules.reminders.staffDays[sent], to: turnSince))
  }

  private func followUp(_ rules: Rules) -> Upcoming? {
    guard let decided = decision?.at, followUps < rules.reminders.followUpMonths.count else { return nil }
    return Upcoming(
      act: .followUp, due: officeMoment(rules.calendar.adding(months: rules.reminders.followUpMonths[followUps], to: decided), rules))
  }

  private func reminder(_ days: Int, _ rules: Rules) -> Date {
    let due = rules.calendar.adding(days: days, to: turnSince)
    return officeMoment(nudges == 0 ? due : max(due, afterLetter(rules.reminders.gapDays, rules)), rules)
  }

  private func afterLetter(_ days: Int, _ rules: Rules) -> Date {
    rules.calendar.adding(days: days, to: lastLetter ?? turnSince)
  }

  /// The first moment at which a reminder may go: in office hours, outside of quiet periods, and not while the applicant is away.
  private func officeMoment(_ date: Date, _ rules: Rules) -> Date {
    rules.calendar.nextReminderMoment(after: absentUntil.map { max($0, date) } ?? date)
  }
}
