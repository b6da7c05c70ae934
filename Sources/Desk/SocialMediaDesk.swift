public import Casework
public import Checklist
import Correspondence
public import Foundation
public import Logging
import Mail
import Mailroom
public import Records
import Scheduling

/// The desk: everything that the service and the command line work with, put together from the configuration.
public struct SocialMediaDesk: Sendable {
  /// The configuration.
  public let configuration: Configuration
  /// The checklist that applications are judged by.
  public let checklist: Checklist
  /// Cases, mail and outbox.
  public let records: Records
  /// What staff have laid down.
  public let rules: Rules
  let templates: Templates
  let judge: Judge
  let log: Logger
  let steps: Steps

  /// How much is logged.
  public typealias LogLevel = Logger.Level

  /// Puts the desk together: reads the letters and the checklist, opens the database.
  ///
  /// - Throws: ``ConfigurationError``, `TemplateError`, `ChecklistError` or `RecordsError`, each with what to do.
  public init(_ configuration: Configuration, logLevel: LogLevel = .warning, steps: Steps = Steps()) throws {
    self.configuration = configuration
    self.steps = steps
    log = JournalLog.logger(level: logLevel)
    checklist = try Self.checklist(in: configuration.templates)
    judge = Judge(checklist: checklist, insideDomains: configuration.senders.domains)
    templates = try Templates(directory: configuration.templates)
    records = try Records(file: configuration.database)
    rules = try Rules(configuration, checklist: checklist)
  }

  /// The checklist that stands among the templates.
  static func checklist(in directory: URL) throws -> Checklist {
    let file = directory.appending(path: "checklist.yaml")
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw ConfigurationError(
        "the checklist can't be read; “templates” in the configuration should name the folder that holds it", file: file.path)
    }
    return try Checklist(yaml: String(decoding: data, as: UTF8.self))
  }

  var writer: LetterWriter { LetterWriter(configuration: configuration, templates: templates, checklist: checklist) }

  func casebook(busy: [Slot]) -> Casebook { Casebook(records: records, rules: rules, writer: writer, busy: busy) }

  // MARK: - What staff do

  /// Carries out what staff ask for, and sends what comes of it if the mail server can be reached; otherwise the service will.
  ///
  /// - Returns: the numbers of the letters in the outbox.
  public func carryOut(_ action: StaffAction, on number: CaseNumber, by name: String, now: Date) async throws -> [Int64] {
    let letters = try casebook(busy: await busyTimes(at: now)).carryOut(action, on: number, by: name, now: now)
    if letters.contains(where: { $0.state == .waiting }) { await sendWhatIsDue(now: now) }
    return letters.map(\.id)
  }

  /// The letters that an action would bring about; nothing is changed.
  public func tryOut(_ action: StaffAction, on number: CaseNumber, by name: String, now: Date) async throws -> [OutboxRecord] {
    try casebook(busy: await busyTimes(at: now)).tryOut(action, on: number, by: name, now: now)
  }
}

extension Rules {
  init(_ configuration: Configuration, checklist: Checklist) throws {
    let calendar = WorkCalendar(timeZone: configuration.timeZone, options: configuration.workdays)
    let meetings = configuration.meetings
    let slots: SlotRules
    do {
      slots = try SlotRules(
        hours: try OpeningHours(meetings.hours), minutes: meetings.minutes, offers: meetings.offers,
        noticeWorkdays: meetings.noticeWorkdays,
        horizonWorkdays: meetings.horizonWorkdays)
    } catch {
      throw ConfigurationError("“meetings”: \(error)", file: configuration.file)
    }
    self.init(
      points: checklist.items.map(\.id), checklistVersion: checklist.version,
      meetings: MeetingRules(
        slots: slots, place: meetings.place, attendees: configuration.attendees, booksProposals: meetings.proposals == .book),
      reminders: configuration.reminders, linkedInMeeting: configuration.linkedInMeeting, calendar: calendar)
  }
}
