public import Mail
public import Scheduling

import struct Foundation.Date

/// How meetings are offered, from the configuration.
public struct MeetingRules: Sendable {
  /// Opening hours, length, notice, horizon.
  public var slots: SlotRules
  /// Where it is, or how one joins.
  public var place: String
  /// Who is invited beside the applicant.
  public var attendees: [Mailbox]
  /// Whether a free time that the applicant proposes is booked at once, without asking staff.
  public var booksProposals: Bool

  /// Rules from their parts.
  public init(slots: SlotRules, place: String, attendees: [Mailbox] = [], booksProposals: Bool) {
    self.slots = slots
    self.place = place
    self.attendees = attendees
    self.booksProposals = booksProposals
  }
}

extension Deciding {
  /// Free times that have not been offered in this case before, near some starts if any are given.
  func freeSlots(near proposals: [Date]) -> [Slot] {
    let finder = SlotFinder(
      rules: rules.meetings.slots, calendar: rules.calendar, busy: around.busy + around.offered, held: standing.heldSlots)
    let past = standing.offers.flatMap(\.slots)
    return proposals.isEmpty ? finder.slotsToOffer(now: now, avoiding: past) : finder.slots(near: proposals, now: now, avoiding: past)
  }

  /// Whether a time that the applicant proposes could be a meeting. Applicants may propose times sooner or later than the desk itself would offer.
  func fits(_ slot: Slot) -> Bool {
    let finder = SlotFinder(rules: rules.meetings.slots, calendar: rules.calendar, busy: around.busy + around.offered)
    let misfit = finder.misfit(slot, now: now, ignoringNotice: true)
    return misfit == nil || misfit == .tooFar
  }
}

extension WorkCalendar {
  /// The same clock time a number of days later.
  func adding(days: Int, to instant: Date) -> Date {
    let start = startOfDay(instant)
    return date(of: instant).adding(days: days).instant(secondOfDay: Int(instant.timeIntervalSince(start)), in: timeZone)
  }

  /// The same clock time some months later; on the last day of the month where that has fewer days.
  func adding(months: Int, to instant: Date) -> Date {
    let from = date(of: instant)
    let count = from.year * 12 + from.month - 1 + months
    let target = (0..<4).lazy.compactMap { CivilDate(year: count / 12, month: count % 12 + 1, day: from.day - $0) }.first
    return (target ?? from).instant(secondOfDay: Int(instant.timeIntervalSince(startOfDay(instant))), in: timeZone)
  }

  /// The morning of the working day before an instant.
  func eve(of instant: Date) -> Date {
    nextReminderMoment(after: previousWorkday(before: date(of: instant)).instant(in: timeZone))
  }
}
