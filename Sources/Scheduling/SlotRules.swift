public import struct Foundation.Date

/// What staff decide about the times that may be offered.
public struct SlotRules: Hashable, Sendable {
  /// The hours in which a meeting may take place.
  public var hours: OpeningHours
  /// How long a meeting is, in minutes.
  public let minutes: Int
  /// How many times a letter offers.
  public let offers: Int
  /// How many working days ahead the first offered time must be; 2 on a Monday means Wednesday.
  public let noticeWorkdays: Int
  /// How many working days ahead the last offered time may be.
  public let horizonWorkdays: Int

  /// Rules; throws ``Fault`` for a number that makes no sense.
  public init(hours: OpeningHours, minutes: Int = 45, offers: Int = 3, noticeWorkdays: Int = 2, horizonWorkdays: Int = 15) throws(Fault) {
    for (name, value, range) in [
      ("minutes", minutes, 5...480), ("offers", offers, 1...10), ("noticeWorkdays", noticeWorkdays, 0...60),
      ("horizonWorkdays", horizonWorkdays, 1...250),
    ] where !range.contains(value) {
      throw .outOfRange(name: name, value: value, range: range)
    }
    guard noticeWorkdays <= horizonWorkdays else { throw .noticeBeyondHorizon(notice: noticeWorkdays, horizon: horizonWorkdays) }
    guard hours.ranges.values.joined().contains(where: { $0.end - $0.start >= minutes }) else { throw .hoursTooShort(minutes: minutes) }
    self.hours = hours
    self.minutes = minutes
    self.offers = offers
    self.noticeWorkdays = noticeWorkdays
    self.horizonWorkdays = horizonWorkdays
  }

  /// A slot of the configured length.
  public func slot(at start: Date) -> Slot { Slot(start: start, end: start.addingTimeInterval(Double(minutes) * 60)) }

  /// What is wrong with configured rules.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// A number outside its range.
    case outOfRange(name: String, value: Int, range: ClosedRange<Int>)
    /// The first time that may be offered lies after the last one.
    case noticeBeyondHorizon(notice: Int, horizon: Int)
    /// No opening hours hold a meeting.
    case hoursTooShort(minutes: Int)

    /// What is wrong and how to mend it.
    public var description: String {
      switch self {
      case .outOfRange(let name, let value, let range): "\(name) is \(value); give a number from \(range.lowerBound) to \(range.upperBound)"
      case .noticeBeyondHorizon(let notice, let horizon):
        "noticeWorkdays is \(notice) and horizonWorkdays \(horizon), so no time can be offered; make the horizon the longer one"
      case .hoursTooShort(let minutes): "no opening hours are as long as a meeting of \(minutes) minutes; widen hours or shorten minutes"
      }
    }
  }
}

/// Why a time can't be a meeting.
public enum SlotMisfit: Hashable, Sendable {
  /// It has begun already.
  case past
  /// Fewer working days ahead than the notice.
  case tooSoon
  /// More working days ahead than the horizon.
  case tooFar
  /// No working day; the name of the holiday where it is one.
  case dayOff(holiday: String?)
  /// Outside the opening hours.
  case outsideHours
  /// Somebody who must attend is busy, or the time is held for another applicant.
  case busy
}
