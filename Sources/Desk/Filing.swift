package import Records
package import Scheduling

package import struct Foundation.Date

/// What became of a mail that was to be filed.
package enum Filed: Sendable {
  /// It is recorded, with everything that it brings about.
  case filed(MailReading, MailReport)
  /// It is a copy of a letter of ours.
  case copy
  /// Its case changed each time while it was read.
  case changing
}

extension SocialMediaDesk {
  /// Reads a mail, decides, and records the outcome in one transaction. Any number of processes may do that at once.
  ///
  /// The case may change while the mail is read (the command line, another process); then it is read again, but not for long.
  package func file(
    _ bytes: [UInt8], at place: MessagePlace, busy: [Slot], now: Date, isAnswered: Bool = false,
    unless isCopy: (MailReading) async throws -> Bool = { _ in false }
  ) async throws -> Filed {
    let reader = MailReader(
      records: records, configuration: configuration, rules: rules, judge: judge, applications: ApplicationReader())
    for _ in 0..<5 {
      let reading = try await reader.read(bytes, at: now, isAnswered: isAnswered)
      if try await isCopy(reading) { return .copy }
      if let report = try casebook(busy: busy).file(reading, at: place, now: now) { return .filed(reading, report) }
    }
    return .changing
  }
}
