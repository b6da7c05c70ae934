import ArgumentParser
import Casework
import Desk
import Foundation
import Mail
import Records
import Scheduling

struct MeetingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Says how a meeting went, confirms a proposed time, books, cancels or offers anew; lists and blocks times.",
    usage: "smdesk meeting <case> held|not-held|confirm|book|cancel|rebook [--at <time>]\nsmdesk meeting list|block|unblock …",
    discussion: "Times may be written 2026-10-01T10:00+02:00, “2026-10-01 10:00”, “1 oktober kl. 10”, “Oct 1 10:00”, “imorgon 13”.",
    subcommands: [MeetingOfCase.self, MeetingList.self, MeetingBlock.self, MeetingUnblock.self], defaultSubcommand: MeetingOfCase.self)
}

struct MeetingOfCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Says how the meeting of a case went, confirms a proposed time, books, cancels or offers anew.",
    discussion: "The word “case” may be left out.")

  enum Act: String, ExpressibleByArgument, CaseIterable {
    case held, notHeld = "not-held", confirm, book, cancel, rebook
  }

  @OptionGroup var subject: CaseArgument
  @Argument(
    help: ArgumentHelp(
      "held, not-held, confirm, book, cancel or rebook (which offers other times, or moves to the one that --at names).", valueName: "act"))
  var act: Act
  @Option(help: ArgumentHelp("When, for book, confirm and rebook.", valueName: "time")) var at: String?
  @OptionGroup var staff: StaffOptions

  func run() async throws {
    let desk = try staff.desk()
    let start = try at.map { text in
      guard case .moment(let start) = try typedTime(text, desk: desk, now: try staff.now.date(for: desk)) else {
        throw ValidationError("“\(text)” is a day. Say at what time, such as “\(text) 10:00”.")
      }
      return start
    }
    if start != nil, ![.confirm, .book, .rebook].contains(act) { throw ValidationError("--at is for book, confirm and rebook.") }
    let action: StaffAction =
      switch act {
      case .held: .meetingHeld(true)
      case .notHeld: .meetingHeld(false)
      case .confirm: .confirm(start)
      case .cancel: .cancel
      case .rebook: start.map { .book($0) } ?? .rebook
      case .book:
        if let start { .book(start) } else { throw ValidationError("Say when: --at 2026-10-01T10:00:00+02:00, or “1 oktober kl. 10”.") }
      }
    try await staff.carryOut(action, on: subject, with: desk)
  }
}

/// Reads a time as staff type it, in the desk's time zone.
func typedTime(_ text: String, desk: SocialMediaDesk, now: Date, daysBack: Int = 0) throws -> TypedTime {
  guard let time = TypedTime(text, now: now, daysBack: daysBack, timeZone: desk.configuration.timeZone) else {
    throw ValidationError("“\(text)” is no time such as 2026-10-01T10:00+02:00, “2026-10-01 10:00” or “1 oktober kl. 10”.")
  }
  return time
}

extension TypedTime {
  /// The moment, or the beginning of the day.
  func start(in desk: SocialMediaDesk) -> Date {
    switch self {
    case .moment(let date): date
    case .day(let day): day.instant(in: desk.configuration.timeZone)
    }
  }

  /// The moment, or the end of the day.
  func end(in desk: SocialMediaDesk) -> Date {
    switch self {
    case .moment(let date): date
    case .day(let day): day.adding(days: 1).instant(in: desk.configuration.timeZone)
    }
  }
}

struct MeetingList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists meetings, offered and proposed times, and blocked ones.")

  @Option(help: ArgumentHelp("From then on. Default: now.", valueName: "time")) var from: String?
  @Option(help: ArgumentHelp("Up to then; a day is meant whole.", valueName: "time")) var to: String?
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption
  @OptionGroup var output: JSONOption

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load())
    let moment = try now.date(for: desk)
    let start = try from.map { try typedTime($0, desk: desk, now: moment, daysBack: 180).start(in: desk) } ?? moment
    var end = try to.map { try typedTime($0, desk: desk, now: moment, daysBack: 180).end(in: desk) } ?? .distantFuture
    // A day without a year is the one that follows the other.
    if let to, end <= start { end = try typedTime(to, desk: desk, now: start).end(in: desk) }
    guard start < end else { throw ValidationError("--to should be later than --from.") }
    let entries = try desk.timetable(from: start, to: end, now: moment)
    if output.isJSON {
      for entry in entries { try printJSON(TimetableResult(entry, desk: desk, now: moment)) }
    } else if entries.isEmpty {
      print("Nothing is booked, offered or blocked.")
    } else {
      for entry in entries { print(TimetableResult(entry, desk: desk, now: moment).line) }
    }
  }
}

struct MeetingBlock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Blocks a time: no meeting is offered or booked there. What is booked already stands.",
    discussion: "`smdesk meeting block 2026-12-21 2027-01-06`, `smdesk meeting block \"1 oktober 13:00\" 15:00 --reason Styrgrupp`.")

  @Argument(help: ArgumentHelp("From when; a day by itself is blocked whole.", valueName: "from")) var from: String
  @Argument(help: ArgumentHelp("Until when: a clock time, a day (which is blocked too), or both.", valueName: "to")) var to: String?
  @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason = ""
  @Flag(help: "Change nothing; show what would be blocked.") var dryRun = false
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption
  @OptionGroup var output: JSONOption

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load())
    let moment = try now.date(for: desk)
    let slot = try slot(desk, now: moment)
    guard slot.end > moment else { throw ValidationError("That time has passed.") }
    let met = try desk.timetable(from: slot.start, to: slot.end, now: moment)
    let block =
      dryRun
      ? BlockedTime(id: 0, slot: slot, reason: reason, by: Staff.userName)
      : try desk.block(slot, because: reason, by: Staff.userName, now: moment)
    let result = TimetableResult(TimetableEntry(slot: slot, what: .block(block)), desk: desk, now: moment)
    if output.isJSON { return try printJSON(result) }
    print(
      dryRun
        ? "\(result.times) would be blocked; nothing was changed."
        : "\(result.times) is blocked; `smdesk meeting unblock \(block.id)` frees it.")
    for entry in met {
      guard let number = entry.standing?.number else { continue }
      switch entry.what {
      case .meeting: print("\(number) has its meeting then, which stands; `smdesk meeting \(number) rebook` offers other times.")
      case .offer: print("\(number) has been offered a time then; whoever chooses it is offered others.")
      case .proposal: print("\(number) has proposed a time then; `smdesk meeting \(number) rebook` offers others.")
      case .block: break
      }
    }
  }

  private func slot(_ desk: SocialMediaDesk, now: Date) throws -> Slot {
    let first = try typedTime(from, desk: desk, now: now)
    let start = first.start(in: desk)
    let end: Date
    if let to, let minute = TypedTime.clock(to) {
      end = CivilDate(start, in: desk.configuration.timeZone).instant(secondOfDay: minute * 60, in: desk.configuration.timeZone)
    } else if let to {
      // The second of two days without a year is the one that follows the first.
      end = try typedTime(to, desk: desk, now: max(start, now)).end(in: desk)
    } else if case .day = first {
      end = first.end(in: desk)
    } else {
      throw ValidationError("Say until when: `smdesk meeting block \"\(from)\" 15:00`.")
    }
    guard start < end else { throw ValidationError("The time ends before it begins.") }
    guard end.timeIntervalSince(start) <= 400 * 86_400 else { throw ValidationError("No more than 400 days can be blocked at once.") }
    return Slot(start: start, end: end)
  }
}

struct MeetingUnblock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "unblock", abstract: "Frees blocked times.")

  @Argument(help: ArgumentHelp("Their numbers, which `smdesk meeting list` shows.", valueName: "number")) var ids: [Int64]
  @OptionGroup var config: ConfigurationOption

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load())
    for id in ids {
      guard try desk.unblock(id) else { throw ValidationError("No blocked time has the number \(id). `smdesk meeting list` shows them.") }
      print("Blocked time \(id) is free again.")
    }
  }
}

/// A time of the timetable as JSON, and as a line.
struct TimetableResult: Encodable {
  let kind: String
  let start, end: String
  let `case`: Nullable<String>
  let applicant: Nullable<CaseResult.Person>
  let status, place: Nullable<String>
  let attendees: [CaseDetails.MeetingResult.Attendee]
  let id: Nullable<Int64>
  let reason, by: Nullable<String>

  init(_ entry: TimetableEntry, desk: SocialMediaDesk, now: Date) {
    let zone = desk.configuration.timeZone
    start = iso8601(entry.slot.start, in: zone)
    end = iso8601(entry.slot.end, in: zone)
    let standing = entry.standing
    `case` = Nullable(standing?.number.description)
    applicant = Nullable(standing.map { .init(name: Nullable($0.applicant.name), address: $0.applicant.address.description) })
    var meeting: Meeting?
    var block: BlockedTime?
    switch entry.what {
    case .meeting(let standing):
      kind = "meeting"
      meeting = standing.meeting
    case .offer: kind = "offer"
    case .proposal: kind = "proposal"
    case .block(let time):
      kind = "block"
      block = time
    }
    status = Nullable(meeting?.currentStatus(at: now).rawValue)
    place = Nullable(meeting?.place)
    attendees = meeting == nil ? [] : standing.map { CaseDetails.MeetingResult.attendees(of: $0, desk: desk) } ?? []
    id = Nullable(block.flatMap { $0.id == 0 ? nil : $0.id })
    reason = Nullable(block?.reason)
    by = Nullable(block?.by)
  }

  /// `2026-10-01 10:00–10:45`.
  var times: String {
    let (from, to) = (start.prefix(16).replacing("T", with: " "), end.prefix(16).replacing("T", with: " "))
    return from.prefix(10) == to.prefix(10) ? "\(from)–\(to.suffix(5))" : "\(from) – \(to)"
  }

  var line: String {
    var parts = [times, kind]
    if let number = `case`.value, let applicant = applicant.value {
      parts.append("\(number) \(applicant.name.value.map { Terminal.safe($0) + " " } ?? "")<\(applicant.address)>")
    }
    parts += [status.value, place.value.map(Terminal.safe)].compactMap { $0 }.filter { !$0.isEmpty }
    parts += attendees.compactMap { attendee in attendee.answer.value.map { "\(attendee.address) \($0)" } }
    if let id = id.value { parts.append("number \(id)") }
    parts += [by.value, reason.value].compactMap { $0 }.filter { !$0.isEmpty }.map(Terminal.safe)
    return parts.joined(separator: "  ")
  }
}
