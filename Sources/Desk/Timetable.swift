public import Casework
public import Foundation
public import Records
public import Scheduling

/// One time that is not free for other meetings, and why.
public struct TimetableEntry: Sendable {
  /// When.
  public var slot: Slot
  /// Why.
  public var what: What

  /// Why a time is not free.
  public enum What: Sendable {
    /// The meeting of a case: booked, held, not held.
    case meeting(Case)
    /// Offered in a case, and not answered yet.
    case offer(Case)
    /// Proposed by the applicant of a case, and held for staff.
    case proposal(Case)
    /// Blocked by staff.
    case block(BlockedTime)
  }

  /// An entry from its parts.
  public init(slot: Slot, what: What) {
    self.slot = slot
    self.what = what
  }

  /// The case that it belongs to.
  public var standing: Case? {
    switch what {
    case .meeting(let standing), .offer(let standing), .proposal(let standing): standing
    case .block: nil
    }
  }
}

extension SocialMediaDesk {
  /// What takes up time between two moments, in order. Meetings that were called off take none.
  public func timetable(from start: Date, to end: Date, now: Date) throws -> [TimetableEntry] {
    let window = Slot(start: start, end: end)
    let (cases, blocks) = try records.read { transaction in
      var cases = try transaction.casesWithTimes(after: start)
      if start < now { cases += try transaction.casesWithMeetings().filter { past in !cases.contains { $0.number == past.number } } }
      return (cases, try transaction.blockedTimes(after: start))
    }
    var entries = blocks.map { TimetableEntry(slot: $0.slot, what: .block($0)) }
    for standing in cases {
      if let meeting = standing.meeting, meeting.status != .cancelled {
        entries.append(TimetableEntry(slot: meeting.slot, what: .meeting(standing)))
      }
      entries += (standing.openOffer?.slots ?? []).map { TimetableEntry(slot: $0, what: .offer(standing)) }
      entries += standing.heldProposals.map { TimetableEntry(slot: $0, what: .proposal(standing)) }
    }
    return entries.filter { $0.slot.overlaps(window) }.sorted { ($0.slot.start, $0.slot.end) < ($1.slot.start, $1.slot.end) }
  }

  /// Blocks a time for meetings: none is offered or booked there from now on. Those that are booked already stand.
  public func block(_ slot: Slot, because reason: String, by name: String, now: Date) throws -> BlockedTime {
    try records.write { try $0.block(slot, because: reason, by: name, at: now) }
  }

  /// Frees a blocked time.
  ///
  /// - Returns: whether there was one of that number.
  public func unblock(_ id: Int64) throws -> Bool { try records.write { try $0.unblock(id) } }
}
