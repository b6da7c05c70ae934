import Casework
public import Foundation
import Mail
import Scheduling

extension Configuration {
  /// Reads a configuration file.
  ///
  /// - Throws: ``ConfigurationError`` naming the line and what to write there.
  public init(contentsOf url: URL) throws(ConfigurationError) {
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw ConfigurationError(
        "the configuration can't be read; name another with --config, or make one with `smdesk init`", file: url.path)
    }
    guard data.count <= 1_000_000, let text = String(data: data, encoding: .utf8) else {
      throw ConfigurationError("the configuration should be UTF-8 text under 1 MB", file: url.path)
    }
    try self.init(yaml: text, file: url.path)
  }

  /// Reads the text of a configuration.
  public init(yaml: String, file: String) throws(ConfigurationError) {
    let root = try YAMLReader(text: yaml, file: file)
    try root.allow([
      "mailbox", "imap", "smtp", "oauth", "database", "templates", "senders", "replies", "meetings", "reminders", "linkedin", "staff",
      "timezone", "limits", "metrics", "retention", "workdays",
    ])
    self.file = file
    guard let mailbox = try root.section("mailbox") else { throw root.error("mailbox", "is missing") }
    try mailbox.allow(["address", "name", "aliases"])
    self.mailbox = Mailbox(name: try mailbox.string("name"), address: try mailbox.address("address"))
    aliases = try mailbox.addresses("aliases")

    oauth = try root.section("oauth").map { section throws(ConfigurationError) in try OAuthSettings(section) }
    guard let imap = try root.section("imap") else { throw root.error("imap", "is missing") }
    self.imap = try IMAPSettings(imap, usesOAuth: oauth != nil)
    guard let smtp = try root.section("smtp") else { throw root.error("smtp", "is missing") }
    try smtp.allow(ServerSettings.keys + ["copyToSelf"])
    copiesToSelf = try smtp.bool("copyToSelf") ?? true
    self.smtp = try ServerSettings(smtp, schemes: ["smtp", "smtps"], usesOAuth: oauth != nil)

    database = URL(fileURLWithPath: try root.string("database") ?? "/var/lib/smdesk/smdesk.sqlite")
    templates = URL(fileURLWithPath: try root.string("templates") ?? "/usr/share/smdesk/MailTemplates", isDirectory: true)
    senders = try SenderRules(try root.section("senders"), mailbox: self.mailbox.address)
    replies = try ReplyRules(try root.section("replies"))
    meetings = try MeetingSettings(try root.section("meetings"))
    workdays = try WorkCalendar.Options(reading: try root.section("workdays"))
    reminders = try ReminderRules(reading: try root.section("reminders"))
    let linkedin = try root.section("linkedin")
    try linkedin?.allow(["meeting"])
    linkedInMeeting = try linkedin?.bool("meeting") ?? false
    let staff = try root.section("staff")
    try staff?.allow(["notify", "deciders"])
    staffAddress = try staff.flatMap { section throws(ConfigurationError) in
      try section.string("notify") == nil ? nil : try section.address("notify")
    }
    deciders = try staff?.strings("deciders") ?? []
    let zone = try root.string("timezone") ?? "Europe/Stockholm"
    guard let timeZone = TimeZone(identifier: zone) else { throw root.error("timezone", "should be a time zone such as Europe/Stockholm") }
    self.timeZone = timeZone
    let limits = try root.section("limits")
    try limits?.allow(["perAddressAndDay", "perHour"])
    self.limits = SendingLimits(
      perAddressAndDay: try limits?.int("perAddressAndDay", in: 1...1_000) ?? 12,
      perHour: try limits?.int("perHour", in: 1...100_000) ?? 500)
    let metrics = try root.section("metrics")
    try metrics?.allow(["file"])
    metricsFile = try metrics?.string("file").map { URL(fileURLWithPath: $0) }
    let retention = try root.section("retention")
    try retention?.allow(["closedDays"])
    retentionDays = try retention?.int("closedDays", in: 1...36_500)
  }
}

extension ServerSettings {
  static let keys = ["url", "username", "passwordFile", "password", "tls", "caFile"]

  init(_ section: YAMLReader, schemes: [String], usesOAuth: Bool) throws(ConfigurationError) {
    url = try section.required("url")
    guard let parts = URLComponents(string: url), let scheme = parts.scheme, schemes.contains(scheme), parts.host?.isEmpty == false else {
      throw section.error("url", "should look like \(schemes.map { $0 + "://host" }.joined(separator: " or "))")
    }
    username = try section.string("username") ?? ""
    let loopback = Self.isLoopback(url)
    tls = try section.choice("tls", TLS.self) ?? .required
    if tls == .none, !loopback {
      throw section.error("tls", "may be none for loopback addresses only, or passwords would travel in the clear")
    }
    caFile = try section.string("caFile")
    if let file = try section.string("passwordFile") {
      secret = .file(file)
    } else if let text = try section.string("password") {
      guard loopback else {
        throw section.error(
          "password", "may stand here for loopback addresses only; put it in a file of its own and name that as passwordFile")
      }
      secret = .inline(text)
    } else {
      secret = nil
      if !username.isEmpty, !usesOAuth { throw section.error("passwordFile", "is missing") }
    }
  }
}

extension IMAPSettings {
  init(_ section: YAMLReader, usesOAuth: Bool) throws(ConfigurationError) {
    try section.allow(ServerSettings.keys + ["inbox", "sent", "drafts", "idle", "pollSeconds"])
    server = try ServerSettings(section, schemes: ["imap", "imaps"], usesOAuth: usesOAuth)
    inbox = try section.string("inbox") ?? "INBOX"
    sent = try section.string("sent") ?? "Sent"
    drafts = try section.string("drafts") ?? "Drafts"
    usesIdle = try section.bool("idle") ?? true
    pollSeconds = try section.int("pollSeconds", in: 1...3_600) ?? 60
  }
}

extension OAuthSettings {
  init(_ section: YAMLReader) throws(ConfigurationError) {
    try section.allow(["tokenURL", "clientID", "clientSecretFile", "scope"])
    tokenURL = try section.required("tokenURL")
    guard tokenURL.hasPrefix("https://") || ServerSettings.isLoopback(tokenURL) else {
      throw section.error("tokenURL", "should begin with https://")
    }
    clientID = try section.required("clientID")
    clientSecret = .file(try section.required("clientSecretFile"))
    scope = try section.string("scope") ?? "https://outlook.office365.com/.default"
  }
}

extension SenderRules {
  init(_ section: YAMLReader?, mailbox: EmailAddress) throws(ConfigurationError) {
    try section?.allow(["domains", "requireAuthenticated", "authenticationServer"])
    domains = try section?.strings("domains")?.map { $0.lowercased() } ?? [mailbox.domain]
    requiresAuthentication = try section?.bool("requireAuthenticated") ?? false
    authenticationServer = try section?.string("authenticationServer")
    if requiresAuthentication, authenticationServer == nil, let section {
      throw section.error("authenticationServer", "is missing: requireAuthenticated needs the name of the server whose verdict counts")
    }
  }
}

extension ReplyRules {
  init(_ section: YAMLReader?) throws(ConfigurationError) {
    try section?.allow(["mode", "kinds", "drafts"])
    mode = try section?.choice("mode", Mode.self) ?? .send
    var exceptions: [Letter.Kind: Mode] = [:]
    if let kinds = try section?.section("kinds") {
      try kinds.allow(Letter.Kind.allCases.filter { !$0.isForStaff }.map(\.rawValue))
      for name in kinds.keys {
        guard let kind = Letter.Kind(rawValue: name), let mode = try kinds.choice(name, Mode.self) else { continue }
        exceptions[kind] = mode
      }
    }
    self.exceptions = exceptions
    filesDrafts = try section?.bool("drafts") ?? false
  }
}

extension MeetingSettings {
  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  init(_ section: YAMLReader?) throws(ConfigurationError) {
    try section?.allow([
      "hours", "minutes", "offers", "noticeWorkdays", "horizonWorkdays", "calendars", "place", "attendees", "proposals",
    ])
    var hours: [String: [String]] = [:]
    if let days = try section?.section("hours") {
      try days.allow(Self.weekdays)
      for day in days.keys { hours[day] = try days.strings(day) ?? [] }
    } else {
      for day in Self.weekdays.prefix(5) { hours[day] = ["09:00-12:00", "13:00-16:00"] }
    }
    self.hours = hours
    minutes = try section?.int("minutes", in: 5...480) ?? 45
    offers = try section?.int("offers", in: 1...9) ?? 3
    noticeWorkdays = try section?.int("noticeWorkdays", in: 0...60) ?? 2
    horizonWorkdays = try section?.int("horizonWorkdays", in: 1...250) ?? 15
    calendars = try section?.strings("calendars") ?? []
    if let section,
      let wrong = calendars.first(where: { !$0.hasPrefix("file:///") && !$0.hasPrefix("https://") && !ServerSettings.isLoopback($0) })
    {
      throw section.error("calendars", "should begin with file:/// or https://, not “\(wrong.prefix(80))”")
    }
    place = try section?.string("place") ?? ""
    attendees = try section?.addresses("attendees") ?? []
    proposals = try section?.choice("proposals", Proposals.self) ?? .ask
  }
}

extension ReminderRules {
  init(reading section: YAMLReader?) throws(ConfigurationError) {
    try section?.allow(["supplementDays", "closeAfterDays", "offerDays", "staffDays", "followUpMonths"])
    self.init(
      supplementDays: try section?.ints("supplementDays", in: 1...365) ?? [7, 14],
      closeAfterDays: try section?.int("closeAfterDays", in: 1...3_650) ?? 30,
      offerDays: try section?.ints("offerDays", in: 1...365) ?? [3, 7],
      staffDays: try section?.ints("staffDays", in: 1...365) ?? [5],
      followUpMonths: try section?.ints("followUpMonths", in: 1...60) ?? [6])
  }
}

extension YAMLReader {
  fileprivate func address(_ key: String) throws(ConfigurationError) -> EmailAddress {
    guard let address = EmailAddress(try required(key)) else { throw error(key, "should be an e-mail address") }
    return address
  }

  fileprivate func addresses(_ key: String) throws(ConfigurationError) -> [EmailAddress] {
    var found: [EmailAddress] = []
    for text in try strings(key) ?? [] {
      guard let address = EmailAddress(text) else { throw error(key, "holds “\(text.prefix(80))”, which is no e-mail address") }
      found.append(address)
    }
    return found
  }
}
