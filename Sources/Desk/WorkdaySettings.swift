import Foundation
import Scheduling

extension WorkCalendar.Options {
  /// Reads the section `workdays` of the configuration.
  init(reading section: YAMLReader?) throws(ConfigurationError) {
    self.init()
    guard let section else { return }
    try section.allow(["dayBeforeHoliday", "bridgeDaysOff", "closedDays", "officeHours", "quietMonths"])
    daysBeforeHolidays = try section.choice("dayBeforeHoliday", WorkCalendar.DayBeforeHoliday.self) ?? daysBeforeHolidays
    bridgeDaysOff = try section.bool("bridgeDaysOff") ?? bridgeDaysOff
    if let text = try section.string("officeHours") {
      guard let hours = ClockRange(text) else { throw section.error("officeHours", "should be hours such as \"08:00-17:00\"") }
      officeHours = hours
    }
    if let months = try section.ints("quietMonths", in: 1...12) {
      guard Set(months).count < 12 else { throw section.error("quietMonths", "should leave a month in which reminders go out") }
      quietMonths = Set(months)
    }
    for text in try section.strings("closedDays") ?? [] {
      guard let days = Self.days(text) else {
        throw section.error(
          "closedDays", "holds “\(text.prefix(40))”; write 2026-12-28, or 2026-12-28..2027-01-05 for a stretch of at most a year")
      }
      closedDays.formUnion(days)
    }
  }

  /// The days of `2026-12-28` or `2026-12-28..2027-01-05`.
  private static func days(_ text: String) -> [CivilDate]? {
    let ends = text.components(separatedBy: "..").map { CivilDate($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last,
      last.dayNumber - first.dayNumber <= 366
    else {
      return nil
    }
    return (first.dayNumber...last.dayNumber).map { CivilDate(dayNumber: $0) }
  }
}
