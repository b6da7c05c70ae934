import Foundation
import Logging
import Mailroom
import Records
import Scheduling

extension SocialMediaDesk {
  /// How far ahead of the horizon calendars are read: proposals may lie beyond it.
  private static let reach: TimeInterval = 200 * 86_400
  /// How old a copy may be before it is asked for again, in seconds of the machine's clock.
  private static let freshness: TimeInterval = 300

  /// When those who must attend have no time, from all calendars of the configuration.
  ///
  /// A calendar that can't be read now is noted for staff, and its last good copy counts: an old calendar is a better guess than none.
  func busyTimes(at now: Date) async -> [Slot] {
    var busy: [Slot] = []
    for url in configuration.meetings.calendars {
      do {
        let calendar = try await readCalendar(url, at: now)
        busy += calendar.busy
        try records.write { transaction in
          if calendar.problems.isEmpty { return try transaction.clear("calendar \(url)") }
          let problems = calendar.problems.prefix(3).joined(separator: "; ")
          _ = try transaction.note("calendar \(url)", "parts of \(url) can't be read: \(problems)", at: now)
        }
      } catch {
        log.warning("a calendar can't be read", metadata: ["calendar": "\(url)", "error": "\(error)"])
        try? records.write { _ = try $0.note("calendar \(url)", "\(url) can't be read, and its last good copy is used: \(error)", at: now) }
        if let copy = try? records.read({ try $0.calendarCopy(of: url) }), let calendar = try? busyCalendar(copy.text, from: now) {
          busy += calendar.busy
        }
      }
    }
    return busy
  }

  /// One calendar, as new as need be.
  func readCalendar(_ url: String, at now: Date) async throws -> BusyCalendar { try busyCalendar(try await calendarText(url), from: now) }

  private func busyCalendar(_ text: String, from start: Date) throws -> BusyCalendar {
    try BusyCalendar(
      iCalendar: Array(text.utf8), from: start, to: start.addingTimeInterval(Self.reach), timeZone: configuration.timeZone,
      except: try records.read { try $0.meetingUIDs() })
  }

  /// The text of a calendar, as new as need be; the copy that is kept is brought up to date.
  private func calendarText(_ url: String) async throws -> String {
    let clock = Date()
    if url.hasPrefix("file://") {
      guard let path = URL(string: url)?.path, let data = FileManager.default.contents(atPath: path) else {
        throw ConfigurationError("the calendar can't be read; check that the file exists and is readable", file: url)
      }
      let text = String(decoding: data, as: UTF8.self)
      try records.write { try $0.keep(CalendarCopy(url: url, text: text, entityTag: nil, lastModified: nil, checked: clock)) }
      return text
    }
    let copy = try records.read { try $0.calendarCopy(of: url) }
    if let copy, clock.timeIntervalSince(copy.checked) < Self.freshness { return copy.text }
    let validators = copy.map { HTTPFetcher.Validators(entityTag: $0.entityTag, lastModified: $0.lastModified) }
    switch try await HTTPFetcher().get(try WebAddress(url), unless: validators) {
    case .notModified:
      guard var copy else { return "" }
      copy.checked = clock
      try records.write { try $0.keep(copy) }
      return copy.text
    case .document(let bytes, _, let validators):
      let text = String(decoding: bytes, as: UTF8.self)
      // What can't be read at all must not take the place of a good copy.
      _ = try busyCalendar(text, from: clock)
      try records.write {
        try $0.keep(
          CalendarCopy(
            url: url, text: text, entityTag: validators.entityTag, lastModified: validators.lastModified, checked: clock))
      }
      return text
    }
  }
}
