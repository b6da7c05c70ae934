public import Casework
public import Checklist
public import Scheduling

public import struct Foundation.Date

/// Figures over all cases and the register.
public struct Figures: Sendable {
  /// Every case.
  public let cases: [CaseFigures]
  /// The register, by platform and name.
  public let accounts: [RegisteredAccount]
  /// When they were taken.
  public let now: Date
  let checklist: Checklist
  let calendar: WorkCalendar

  /// Figures out of cases and register.
  public init(cases: [CaseFigures], accounts: [RegisteredAccount], at now: Date, checklist: Checklist, calendar: WorkCalendar) {
    self.cases = cases
    self.accounts = accounts
    self.now = now
    self.checklist = checklist
    self.calendar = calendar
  }

  // MARK: - Where the applications stand

  /// How old an open case is, in days since the application came.
  public enum Age: Int, Sendable, CaseIterable {
    case week, month, quarter, older

    /// The class of an age.
    public init(days: Int) {
      switch days {
      case ...7: self = .week
      case ...30: self = .month
      case ...90: self = .quarter
      default: self = .older
      }
    }
  }

  /// Open cases by state, in the order of the way that they go, and age.
  public var pipeline: [(state: Case.State, counts: [Age: Int])] {
    var counts: [Case.State: [Age: Int]] = [:]
    for item in cases where !item.state.isFinal {
      counts[item.state, default: [:]][Age(days: calendar.days(from: item.opened, to: now)), default: 0] += 1
    }
    return Case.State.allCases.filter { !$0.isFinal }.map { ($0, counts[$0] ?? [:]) }
  }

  /// How many cases stand in a state.
  public func count(_ state: Case.State) -> Int { cases.count { $0.state == state } }

  /// Cases in which staff must act, the longest waiting first.
  public var staffTurn: [(case: CaseFigures, days: Int)] {
    cases.filter(\.isStaffTurn).map { ($0, calendar.days(from: $0.turnSince, to: now)) }
      .sorted { ($1.days, $0.case.number) < ($0.days, $1.case.number) }
  }

  // MARK: - How long it takes

  /// Durations in days.
  public struct Durations: Hashable, Sendable {
    /// Sorted.
    public let days: [Int]

    init(_ days: [Int]) { self.days = days.sorted() }

    /// The duration that a share of all cases do not exceed (the nearest-rank percentile); nil without cases.
    public func percentile(_ share: Double) -> Int? {
      guard !days.isEmpty else { return nil }
      let rank = Int((share * Double(days.count)).rounded(.up))
      return days[min(max(rank, 1), days.count) - 1]
    }

    /// Half of the cases take no longer.
    public var median: Int? { percentile(0.5) }

    /// Upper bounds of the classes of ``histogram``, in days; what is longer falls in one more.
    public static let bounds = [0, 2, 7, 14, 30, 60]

    /// How many fall in each class.
    public var histogram: [Int] {
      var counts = Array(repeating: 0, count: Self.bounds.count + 1)
      for value in days { counts[Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count] += 1 }
      return counts
    }
  }

  /// From application to the last missing point.
  public var timeToComplete: Durations { durations(from: { $0.opened }, to: { $0.completed }) }
  /// From application to decision.
  public var timeToDecision: Durations { durations(from: { $0.opened }, to: { $0.decided }) }
  /// From the last missing point to decision: the time that lies with KTH.
  public var timeFromCompleteToDecision: Durations { durations(from: { $0.completed }, to: { $0.decided }) }

  private func durations(from start: (CaseFigures) -> Date?, to end: (CaseFigures) -> Date?) -> Durations {
    Durations(
      cases.compactMap { item in
        guard let start = start(item), let end = end(item), end >= start else { return nil }
        return calendar.days(from: start, to: end)
      })
  }

  // MARK: - What is missing

  /// How a point stood in the first mails.
  public struct PointFigures: Hashable, Sendable {
    /// Which point.
    public let id: ItemID
    /// Its title.
    public let title: String
    /// How often it was met, partly answered, missing.
    public let met, partial, missing: Int
    /// How often it was judged.
    public var total: Int { met + partial + missing }
    /// The share in which something was to be asked for, from 0 to 1.
    public var openShare: Double { total == 0 ? 0 : Double(partial + missing) / Double(total) }
  }

  /// The points as they stood in the first mails, those that are most often open first.
  public var pointsAtFirst: [PointFigures] {
    var counts: [ItemID: [Status: Int]] = [:]
    for item in cases { for (id, status) in item.atFirst { counts[id, default: [:]][status, default: 0] += 1 } }
    return checklist.items.map { item in
      let count = counts[item.id] ?? [:]
      return PointFigures(
        id: item.id, title: item.title.sv, met: count[.met] ?? 0, partial: count[.partial] ?? 0, missing: count[.missing] ?? 0)
    }.enumerated().sorted { ($1.element.openShare, $0.offset) < ($0.element.openShare, $1.offset) }.map(\.element)
  }

  // MARK: - By month, by body, by platform

  /// What happened in a month.
  public struct Month: Hashable, Sendable {
    /// `2026-03`.
    public let name: String
    /// Applications that came.
    public var opened = 0
    /// Those that were approved.
    public var approved = 0
    /// Those that were rejected.
    public var rejected = 0
    /// Withdrawn, or closed for want of an answer.
    public var ended = 0
  }

  /// The latest months up to now, oldest first, those without any events too.
  public func months(_ count: Int) -> [Month] {
    let today = calendar.date(of: now)
    var months = (0..<max(count, 0)).reversed().map { back in
      let index = today.year * 12 + today.month - 1 - back
      return Month(name: Self.name(year: index / 12, month: index % 12 + 1))
    }
    let places = Dictionary(months.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    func add(_ date: Date?, _ field: WritableKeyPath<Month, Int>) {
      guard let date else { return }
      let day = calendar.date(of: date)
      if let place = places[Self.name(year: day.year, month: day.month)] { months[place][keyPath: field] += 1 }
    }
    for item in cases {
      add(item.opened, \.opened)
      add(item.decided, item.outcome == .approved ? \.approved : \.rejected)
      add(item.ended, \.ended)
    }
    return months
  }

  private static func name(year: Int, month: Int) -> String { "\(year)-" + (month < 10 ? "0" : "") + "\(month)" }

  /// Decisions in force by body.
  public func decisions(by body: DecidingBody) -> (approved: Int, rejected: Int) {
    let own = cases.filter { $0.body == body }
    return (own.count { $0.outcome == .approved }, own.count { $0.outcome == .rejected })
  }

  /// Accounts by platform, the commonest platform first: active ones, and others.
  public var register: [(platform: String, active: Int, other: Int)] {
    var counts: [String: (Int, Int)] = [:]
    for account in accounts {
      let isActive = account.status == "active"
      counts[account.platform, default: (0, 0)].0 += isActive ? 1 : 0
      counts[account.platform, default: (0, 0)].1 += isActive ? 0 : 1
    }
    return counts.map { (platform: $0.key, active: $0.value.0, other: $0.value.1) }
      .sorted { ($1.active + $1.other, $0.platform) < ($0.active + $0.other, $1.platform) }
  }
}
