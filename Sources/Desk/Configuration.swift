public import Casework
public import Foundation
public import Mail
public import Scheduling

/// What operators and staff have laid down in `smdesk.yaml`. The file `Deploy/smdesk.example.yaml` documents every key.
public struct Configuration: Sendable {
  /// The file that it was read from.
  public var file: String
  /// The functional mailbox: sender of all letters, organizer of all meetings.
  public var mailbox: Mailbox
  /// Other addresses of the same mailbox.
  public var aliases: [EmailAddress]
  /// Where mail is read.
  public var imap: IMAPSettings
  /// Where mail is submitted.
  public var smtp: ServerSettings
  /// Whether each letter also goes to the desk's own mailbox, unless the server itself files what it sends.
  public var copiesToSelf: Bool
  /// OAuth client credentials; then passwords are not used.
  public var oauth: OAuthSettings?
  /// The SQLite file.
  public var database: URL
  /// The folder with letters and checklist.
  public var templates: URL
  /// Who is answered.
  public var senders: SenderRules
  /// Which letters wait for a person before they go out.
  public var replies: ReplyRules
  /// Times for meetings.
  public var meetings: MeetingSettings
  /// Which days are worked, and when reminders may go out.
  public var workdays: WorkCalendar.Options
  /// Reminders.
  public var reminders: ReminderRules
  /// Whether a LinkedIn applicant is offered a meeting before KOM AG decides.
  public var linkedInMeeting: Bool
  /// Where staff are told of things.
  public var staffAddress: EmailAddress?
  /// Operating-system users who may record decisions; empty allows any.
  public var deciders: [String]
  /// The zone in which times are shown and office hours are meant.
  public var timeZone: TimeZone
  /// Bounds on automatic mail.
  public var limits: SendingLimits
  /// Where monitoring is told of the desk (Prometheus' text format); nil for nowhere.
  public var metricsFile: URL?
  /// After how many days `smdesk purge` removes the personal data of a case that is over; nil keeps it.
  public var retentionDays: Int?
}

/// One server and how to log in there.
public struct ServerSettings: Sendable, Hashable {
  /// `imaps://host`, `imap://host:143`, `smtp://host:587`, `smtps://host`.
  public var url: String
  /// The log-in name.
  public var username: String
  /// Where the password comes from; nil where OAuth is used or the server asks for none.
  public var secret: SecretPlace?
  /// Whether the connection is encrypted; `none` is accepted for loopback addresses only.
  public var tls: TLS
  /// A file with certificates to trust instead of the system's.
  public var caFile: String?

  /// Whether a connection is encrypted.
  public enum TLS: String, Sendable, Hashable, CaseIterable {
    /// Always, with a certificate that is checked.
    case required
    /// Never; on loopback addresses only.
    case none
  }

  /// Whether the server is this machine itself.
  public var isLoopback: Bool { Self.isLoopback(url) }

  /// Whether a URL names this machine itself.
  static func isLoopback(_ url: String) -> Bool {
    guard let host = URLComponents(string: url)?.host?.trimmingCharacters(in: CharacterSet(charactersIn: "[]")).lowercased() else {
      return false
    }
    return host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}

/// A password or client secret. It is never printed.
public enum SecretPlace: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
  /// Stands in a file of its own, such as a systemd credential.
  case file(String)
  /// Stands in the configuration (loopback servers only).
  case inline(String)

  /// Tells where it stands, never what it is.
  public var description: String {
    switch self {
    case .file(let path): path
    case .inline: "(in the configuration)"
    }
  }

  /// Tells where it stands, never what it is.
  public var debugDescription: String { description }

  /// The secret itself, without the line break that editors add.
  ///
  /// - Throws: ``ConfigurationError`` where the file can't be read.
  public func value() throws(ConfigurationError) -> String {
    switch self {
    case .inline(let text): return text
    case .file(let path):
      guard let data = FileManager.default.contents(atPath: path), data.count <= 64_000 else {
        throw ConfigurationError("the password can't be read; check that the file exists and is readable by this user", file: path)
      }
      let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
      guard !text.isEmpty else { throw ConfigurationError("the file with the password is empty", file: path) }
      return text
    }
  }
}

/// The mailbox on its server.
public struct IMAPSettings: Sendable, Hashable {
  /// The server.
  public var server: ServerSettings
  /// The folder that mail arrives in.
  public var inbox: String
  /// The folder for copies of what was sent.
  public var sent: String
  /// The folder for letters to be reviewed.
  public var drafts: String
  /// Whether to wait for news with IDLE (RFC 2177).
  public var usesIdle: Bool
  /// How often to look all the same, in seconds.
  public var pollSeconds: Int
}

/// OAuth 2.0 client credentials (RFC 6749 §4.4).
public struct OAuthSettings: Sendable, Hashable {
  /// Where tokens are had.
  public var tokenURL: String
  /// The application's id.
  public var clientID: String
  /// The application's secret.
  public var clientSecret: SecretPlace
  /// What the token is for.
  public var scope: String
}

/// Who is answered.
public struct SenderRules: Sendable, Hashable {
  /// Domains whose senders are answered.
  public var domains: [String]
  /// Whether a sender must be verified by the mail server (Authentication-Results).
  public var requiresAuthentication: Bool
  /// The server whose verdict counts (RFC 8601 authserv-id).
  public var authenticationServer: String?

  /// Whether an address is of an allowed domain, or of a subdomain of one.
  public func allows(_ address: EmailAddress) -> Bool {
    domains.contains { address.domain == $0 || address.domain.hasSuffix("." + $0) }
  }
}

/// Which letters wait for a person.
public struct ReplyRules: Sendable, Hashable {
  /// What holds for letters that are not named.
  public var mode: Mode
  /// Letters for which something else holds.
  public var exceptions: [Letter.Kind: Mode]
  /// Whether letters that wait for review also lie in the mailbox's Drafts folder.
  public var filesDrafts: Bool

  /// What becomes of a finished letter.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// It goes out.
    case send
    /// It waits in the outbox until it is released.
    case review
  }

  /// What holds for a letter; letters to staff and a person's own words always go out.
  public func mode(for kind: Letter.Kind) -> Mode {
    kind.isForStaff || kind == .reply ? .send : exceptions[kind] ?? mode
  }
}

/// Times for meetings, as the configuration has them.
public struct MeetingSettings: Sendable, Hashable {
  /// Weekday (`mon`…`sun`) to stretches of time (`09:00-12:00`).
  public var hours: [String: [String]]
  /// How long a meeting is, in minutes.
  public var minutes: Int
  /// How many times are offered.
  public var offers: Int
  /// How many working days lie at least before the first.
  public var noticeWorkdays: Int
  /// Within how many working days all lie.
  public var horizonWorkdays: Int
  /// Calendars of those who must attend: `file:///…` or `https://…`.
  public var calendars: [String]
  /// Where the meeting is.
  public var place: String
  /// Who is invited beside the applicant.
  public var attendees: [EmailAddress]
  /// What becomes of times that the applicant proposes.
  public var proposals: Proposals

  /// What becomes of proposed times.
  public enum Proposals: String, Sendable, Hashable, CaseIterable {
    /// Held, and staff confirm.
    case ask
    /// Booked at once where free.
    case book
  }
}

/// Bounds on automatic mail, which stop every loop.
public struct SendingLimits: Sendable, Hashable {
  /// Letters to one address in a day.
  public var perAddressAndDay: Int
  /// Letters to anybody in an hour; beyond that the desk stops sending and tells staff.
  public var perHour: Int
}
