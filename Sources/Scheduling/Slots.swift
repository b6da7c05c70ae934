public import struct Foundation.Date

/// Finds times for meetings. Everything it depends on is a value, so that the same question has the same answer.
public struct SlotFinder: Sendable {
  /// What may be offered.
  public var rules: SlotRules
  /// Working days and the time zone.
  public var calendar: WorkCalendar
  /// Times that are not free: busy calendars, and what is held or booked.
  let taken: MergedSlots

  /// A finder; `busy` are the calendars of those who attend, `held` the times held or booked for others.
  public init(rules: SlotRules, calendar: WorkCalendar, busy: [Slot], held: [Slot] = []) {
    self.rules = rules
    self.calendar = calendar
    taken = MergedSlots(busy + held)
  }

  /// Why a time does not fit; nil where it does.
  ///
  /// `ignoringNotice` lets a person propose tomorrow; the time must still lie ahead.
  public func misfit(_ slot: Slot, now: Date, ignoringNotice: Bool = false) -> SlotMisfit? {
    guard slot.start > now else { return .past }
    let (today, date) = (calendar.date(of: now), calendar.date(of: slot.start))
    if !ignoringNotice, date < calendar.adding(workdays: rules.noticeWorkdays, to: today) { return .tooSoon }
    if date > calendar.adding(workdays: rules.horizonWorkdays, to: today) { return .tooFar }
    guard calendar.isWorkday(date) else { return .dayOff(holiday: calendar.holiday(date)) }
    let isOpen = rules.hours[date.weekday].contains { range in
      guard let open = calendar.openHours(range, on: date) else { return false }
      return calendar.instant(date, minute: open.start) <= slot.start && slot.end <= calendar.instant(date, minute: open.end)
    }
    guard isOpen else { return .outsideHours }
    return taken.overlap(slot) ? .busy : nil
  }

  /// Times to offer in one letter, in order of time: as many as the rules say, or fewer where not enough are free.
  ///
  /// They lie on different days, weekdays and times of day as far as possible, and never more than two in the morning or the afternoon of one day.
  /// `avoiding` are times that the applicant has declined already.
  public func slotsToOffer(now: Date, avoiding: [Slot] = []) -> [Slot] {
    let avoided = MergedSlots(avoiding)
    let candidates = candidates(now: now).filter { !avoided.overlap($0.slot) }
    let days = Array(Set(candidates.map(\.date))).sorted()
    let rank = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
    return pick(from: candidates) { 4 * min(rank[$0.date] ?? 0, 20) }
  }

  /// Times nearest to those that an applicant proposed, in order of time; as ``slotsToOffer(now:avoiding:)`` where nothing is proposed.
  public func slots(near proposals: [Date], now: Date, avoiding: [Slot] = []) -> [Slot] {
    guard !proposals.isEmpty else { return slotsToOffer(now: now, avoiding: avoiding) }
    let avoided = MergedSlots(avoiding)
    // A bounded number of proposals keeps the work bounded; nobody means the fiftieth.
    let wanted = proposals.prefix(50)
    return pick(from: candidates(now: now).filter { !avoided.overlap($0.slot) }, spread: 1) { candidate in
      let hours = wanted.map { abs($0.timeIntervalSince(candidate.slot.start)) / 3600 }.min() ?? 0
      return Int(min(hours, 10_000) * 8)
    }
  }

  /// A time that is free, with what choosing needs to know of it.
  struct Candidate {
    var slot: Slot
    var date: CivilDate
    /// Minutes from midnight.
    var minute: Int

    var isAfternoon: Bool { minute >= 12 * 60 }
  }

  /// Every free time on the half hours (or, where a range begins between them, from its beginning), in order.
  func candidates(now: Date) -> [Candidate] {
    let today = calendar.date(of: now)
    var date = calendar.adding(workdays: rules.noticeWorkdays, to: today)
    let last = calendar.adding(workdays: rules.horizonWorkdays, to: today)
    var found: [Candidate] = []
    while date <= last {
      if calendar.isWorkday(date) {
        for range in rules.hours[date.weekday] {
          guard let open = calendar.openHours(range, on: date) else { continue }
          for minute in starts(in: open) {
            let slot = rules.slot(at: calendar.instant(date, minute: minute))
            if slot.start > now, !taken.overlap(slot) { found.append(Candidate(slot: slot, date: date, minute: minute)) }
          }
        }
      }
      date = date.adding(days: 1)
    }
    return found
  }

  /// Where a meeting may begin in a range: on whole and half hours, at the range's own beginning, and so that it ends with the range.
  private func starts(in range: ClockRange) -> [Int] {
    let last = range.end - rules.minutes
    guard range.start <= last else { return [] }
    var starts = Set(stride(from: (range.start + 29) / 30 * 30, through: last, by: 30))
    starts.insert(range.start)
    if last.isMultiple(of: 15) { starts.insert(last) }
    return starts.sorted()
  }

  /// Takes the cheapest candidate, again and again, each choice making what resembles it dearer.
  ///
  /// `spread` weighs how much likeness costs against `price`, a candidate's own.
  private func pick(from candidates: [Candidate], spread: Int = 4, price: (Candidate) -> Int) -> [Slot] {
    var costs = candidates.map { price($0) + ($0.minute.isMultiple(of: 30) ? 0 : 5) }
    var open = candidates.map { _ in true }
    var chosen: [Candidate] = []
    while chosen.count < rules.offers, let best = costs.indices.filter({ open[$0] }).min(by: { costs[$0] < costs[$1] }) {
      let pick = candidates[best]
      chosen.append(pick)
      let isFull = chosen.count { $0.date == pick.date && $0.isAfternoon == pick.isAfternoon } >= 2
      for index in candidates.indices where open[index] {
        let other = candidates[index]
        let isSameHalf = other.date == pick.date && other.isAfternoon == pick.isAfternoon
        if other.slot.overlaps(pick.slot) || (isSameHalf && isFull) { open[index] = false }
        costs[index] += spread * likeness(other, pick)
      }
    }
    return chosen.map(\.slot).sorted { $0.start < $1.start }
  }

  /// How much two times resemble each other, to one who looks for a time that suits.
  private func likeness(_ one: Candidate, _ other: Candidate) -> Int {
    var likeness = 0
    if one.date == other.date {
      likeness += 40
    } else if one.date.weekday == other.date.weekday {
      likeness += 12
    } else if abs(one.date.dayNumber - other.date.dayNumber) == 1 {
      likeness += 4
    }
    if one.isAfternoon == other.isAfternoon { likeness += 8 }
    let minutes = abs(one.minute - other.minute)
    if minutes == 0 { likeness += 6 } else if minutes <= 60 { likeness += 2 }
    return likeness
  }
}

/// Slots put together where they touch, so that a search is quick whatever their number.
struct MergedSlots: Sendable {
  private let slots: [Slot]

  init(_ slots: [Slot]) { self.slots = merged(slots) }

  /// Whether a slot shares time with any of them.
  func overlap(_ slot: Slot) -> Bool {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if slots[middle].end <= slot.start { low = middle + 1 } else { high = middle }
    }
    return low < slots.count && slots[low].overlaps(slot)
  }
}

/// Slots in order of time, with those that overlap or touch made one; empty ones are dropped.
public func merged(_ slots: [Slot]) -> [Slot] {
  var merged: [Slot] = []
  for slot in slots.filter({ $0.start < $0.end }).sorted(by: { $0.start < $1.start }) {
    if let last = merged.last, slot.start <= last.end {
      merged[merged.count - 1].end = max(last.end, slot.end)
    } else {
      merged.append(slot)
    }
  }
  return merged
}
