import Casework
import Checklist
import Foundation
import IMAP
import Mailroom
import Records
import Scheduling

/// One finding of `check`.
public struct CheckFinding: Encodable, Sendable {
  /// What was looked at: `configuration`, `imap` …
  public let what: String
  /// Whether it is well.
  public let ok: Bool
  /// What was found, and what to do where it is not well.
  public let text: String
  /// The exit status that stands for it (`sysexits.h`); 0 where it is well.
  public let status: Int32

  init(_ what: String, _ text: String, status: Int32 = 0) {
    self.what = what
    self.text = text
    self.status = status
    ok = status == 0
  }

  /// For a person.
  public var line: String { (ok ? "ok       " : "PROBLEM  ") + what + ": " + text }
}

extension SocialMediaDesk {
  /// Looks at everything that the service needs, and says for each what is wrong and how to mend it. Changes nothing.
  public func check() async throws -> [CheckFinding] {
    // That it could be put together at all means that these could be read.
    var findings = [
      CheckFinding("configuration", configuration.file),
      CheckFinding("letters", configuration.templates.path),
      CheckFinding("checklist", "version \(checklist.version), \(checklist.items.count) points"),
    ]
    findings += Checklist.changes(from: .standard, to: checklist).map { CheckFinding("checklist", $0) }
    findings.append(checkMeetings(at: Date()))
    for url in configuration.meetings.calendars { findings.append(await checkCalendar(url, at: Date())) }
    findings.append(try checkDatabase())
    findings.append(await checkMailbox())
    findings.append(await checkSubmission())
    return findings + (try conditionFindings())
  }

  /// For monitoring: is anything wrong that lasts, and does anything wait that should not?
  public func health() throws -> [CheckFinding] {
    // Monitoring asks every minute: whether cases agree with their events is left to `check`.
    var findings = [try checkRound(at: Date()), try checkFile()]
    let (failed, review) = try records.read { (try $0.letters(in: [.failed]).count, try $0.letters(in: [.review]).count) }
    findings.append(
      failed == 0
        ? CheckFinding("outbox", "\(review) letters wait for review")
        : CheckFinding("outbox", "\(failed) letters could not be sent; see `smdesk outbox`", status: 69))
    return findings + (try conditionFindings())
  }

  private func checkFile() throws -> CheckFinding {
    let path = configuration.database.path
    let damage = try records.integrityFindings()
    return damage.isEmpty
      ? CheckFinding("database", path)
      : CheckFinding("database", RecordsError.damaged(path: path, findings: damage.joined(separator: "; ")).description, status: 74)
  }

  private func checkDatabase() throws -> CheckFinding {
    let file = try checkFile()
    guard file.ok else { return file }
    let cases = try records.read { try $0.casesThatDisagreeWithTheirEvents() }
    guard cases.isEmpty else {
      let list = cases.prefix(5).map(\.description).joined(separator: ", ")
      return CheckFinding("database", "these cases are not what their events add up to: \(list)", status: 74)
    }
    return file
  }

  /// Whether the opening hours, the days off and the horizon leave any time for a meeting.
  private func checkMeetings(at now: Date) -> CheckFinding {
    let meetings = configuration.meetings
    let finder = SlotFinder(rules: rules.meetings.slots, calendar: rules.calendar, busy: [])
    guard let first = finder.slotsToOffer(now: now).first else {
      return CheckFinding(
        "meetings",
        "no time can be offered within \(meetings.horizonWorkdays) working days; look at meetings.hours and workdays in \(configuration.file)",
        status: 78)
    }
    let next = rules.calendar.nextReminderMoment(after: now)
    let format = Date.ISO8601FormatStyle(timeZone: configuration.timeZone)
    return CheckFinding(
      "meetings",
      "\(meetings.minutes) minutes, the first possible one \(first.start.formatted(format)); reminders next go out \(next.formatted(format))"
    )
  }

  private func checkCalendar(_ url: String, at now: Date) async -> CheckFinding {
    do {
      let calendar = try await readCalendar(url, at: now)
      guard let problem = calendar.problems.first else {
        return CheckFinding("calendar", "\(url): \(calendar.busy.count) busy times ahead")
      }
      return CheckFinding("calendar", "\(url): \(calendar.problems.count) problems, the first: \(problem)", status: 65)
    } catch {
      return CheckFinding("calendar", "\(url): \(error)", status: Self.status(of: error))
    }
  }

  private func checkMailbox() async -> CheckFinding {
    let url = configuration.imap.server.url
    do {
      let mailbox = try mailbox(timeouts: .checking)
      let folders = try configuration.imap.folders
      let inbox = try await mailbox.open(folders.inbox, readOnly: true)
      let missing = try await missingFolder(folders, in: mailbox)
      await mailbox.logout()
      if let missing {
        return CheckFinding(
          "imap", "\(url): there is no folder \(missing); create it, or name the right one in the configuration", status: 78)
      }
      return CheckFinding("imap", "\(url): \(inbox.exists) mails in \(folders.inbox)")
    } catch {
      return CheckFinding("imap", "\(error)", status: Self.status(of: error))
    }
  }

  private func missingFolder(_ folders: IMAPSettings.Folders, in mailbox: MailboxConnection) async throws -> String? {
    for name in [folders.sent, folders.drafts] {
      do {
        try await mailbox.open(name, readOnly: true)
      } catch {
        guard error.kind == .folderMissing || error.kind == .refused else { throw error }
        return name.description
      }
    }
    return nil
  }

  private func checkSubmission() async -> CheckFinding {
    do {
      try await sender(timeouts: .checking).check()
      return CheckFinding("smtp", configuration.smtp.url)
    } catch {
      return CheckFinding("smtp", "\(error)", status: Self.status(of: error))
    }
  }

  private func conditionFindings() throws -> [CheckFinding] {
    var findings = try records.read { try $0.conditions() }.map {
      CheckFinding($0.name, "\($0.text) (since \($0.since.formatted(.iso8601)))", status: 75)
    }
    findings += try records.read { try $0.setAside() }.map {
      CheckFinding(
        "mail \($0.place.uid)",
        "in \($0.place.folder): set aside after \($0.attempts) attempts: \($0.error ?? "no reason noted"). Look at it, then `smdesk outbox retry-mail`",
        status: 65)
    }
    return findings
  }

  private static func status(of error: any Error) -> Int32 {
    switch error {
    case is ConfigurationError: 78
    case let error as MailroomError: status(of: error.kind)
    case let error as SMTPFailure:
      switch error {
      case .temporary, .doubtful: 75
      case .permanent: 69
      case .unreachable(let error), .authentication(let error), .tls(let error): status(of: error.kind)
      }
    default: 69
    }
  }

  private static func status(of kind: MailroomError.Kind) -> Int32 {
    switch kind {
    case .authentication, .permission: 77
    case .configuration, .folderMissing: 78
    case .throttled: 75
    default: 69
    }
  }
}

extension MailTimeouts {
  /// Nobody waits for minutes at a prompt.
  static var checking: MailTimeouts {
    var timeouts = MailTimeouts()
    timeouts.connect = .seconds(15)
    timeouts.command = .seconds(15)
    return timeouts
  }
}
