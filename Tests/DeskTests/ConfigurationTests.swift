import Casework
import Desk
import Foundation
import Scheduling
import Testing

@Suite struct ConfigurationTests {
  static let minimal = """
    mailbox: {address: socialmedia@kth.se}
    imap: {url: "imaps://mail.kth.se", username: sm, passwordFile: /run/imap}
    smtp: {url: "smtp://mail.kth.se:587", username: sm, passwordFile: /run/smtp}
    """

  private func error(_ yaml: String) -> String? {
    do {
      _ = try Configuration(yaml: yaml, file: "smdesk.yaml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func the_example_that_we_ship_is_read() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let configuration = try Configuration(contentsOf: root.appending(path: "Deploy/smdesk.example.yaml"))
    #expect(configuration.senders.authenticationServer == "mx.kth.se")
    #expect(configuration.meetings.hours["fri"] == ["09:00-12:00", "13:00-16:00"])
  }

  @Test func what_is_left_out_has_a_default() throws {
    let configuration = try Configuration(yaml: Self.minimal, file: "smdesk.yaml")
    #expect(configuration.senders.domains == ["kth.se"])
    #expect(configuration.reminders.supplementDays == [7, 14])
    #expect(configuration.replies.mode(for: .received) == .send)
    #expect(configuration.timeZone.identifier == "Europe/Stockholm")
  }

  @Test(arguments: [
    ("remindrs: {}", "smdesk.yaml:4: unknown key “remindrs”. Do you mean “reminders”?"),
    ("meetings: {minuts: 30}", "unknown key “meetings.minuts”. Do you mean “meetings.minutes”?"),
    ("meetings: {minutes: 0}", "“meetings.minutes” should be a whole number from 5 to 480"),
    ("replies: {mode: maybe}", "“replies.mode” should be one of send, review"),
    ("timezone: Sverige", "“timezone” should be a time zone such as Europe/Stockholm"),
    ("senders: {requireAuthenticated: true}", "“senders.authenticationServer” is missing"),
    ("staff: {notify: somewhere}", "“staff.notify” should be an e-mail address"),
    ("meetings: {calendars: [\"ftp://x\"]}", "“meetings.calendars” should begin with file:/// or https://"),
    ("database: a\ndatabase: b", "smdesk.yaml"),
    ("workdays: {bridgedays: true}", "smdesk.yaml:4: unknown key “workdays.bridgedays”. Do you mean “workdays.bridgeDaysOff”?"),
    ("workdays: {dayBeforeHoliday: free}", "“workdays.dayBeforeHoliday” should be one of work, half, off"),
    ("workdays: {officeHours: \"17-8\"}", "“workdays.officeHours” should be hours such as \"08:00-17:00\""),
    ("workdays: {quietMonths: [13]}", "“workdays.quietMonths” should be a list of whole numbers from 1 to 12"),
    ("workdays: {quietMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}", "“workdays.quietMonths” should leave a month"),
    ("workdays: {closedDays: [2026-02-30]}", "“workdays.closedDays” holds “2026-02-30”; write 2026-12-28, or"),
    ("workdays: {closedDays: [\"2026-12-28..2026-12-01\"]}", "“workdays.closedDays” holds"),
  ])
  func what_is_wrong_is_told_with_its_line(_ yaml: String, _ words: String) {
    let told = error(Self.minimal + "\n" + yaml)
    #expect(told?.contains(words) == true, "\(told ?? "nothing")")
  }

  @Test func days_off_and_office_hours_are_as_configured() throws {
    let yaml = """
      workdays:
        dayBeforeHoliday: off
        bridgeDaysOff: true
        closedDays: [2026-03-02, 2026-12-28..2026-12-30]
        officeHours: 9-16
        quietMonths: [6, 7]
      """
    let options = try Configuration(yaml: Self.minimal + "\n" + yaml, file: "f").workdays
    let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
    let calendar = WorkCalendar(timeZone: zone, options: options)
    let usual = WorkCalendar(timeZone: zone, options: try Configuration(yaml: Self.minimal, file: "f").workdays)
    // Closed; closed in a stretch; the day before a holiday (skärtorsdagen); a bridge day (after Ascension Day).
    for text in ["2026-03-02", "2026-12-29", "2026-04-02", "2026-05-15"] {
      let day = try #require(CivilDate(text))
      #expect(!calendar.isWorkday(day) && usual.isWorkday(day), "\(text)")
    }
    let night = try Date.ISO8601FormatStyle().parse("2026-05-29T20:00:00Z")
    #expect(calendar.nextReminderMoment(after: night) == (try Date.ISO8601FormatStyle().parse("2026-08-03T07:00:00Z")))
    #expect(usual.nextReminderMoment(after: night) == (try Date.ISO8601FormatStyle().parse("2026-06-01T06:00:00Z")))
    #expect(usual.isHalfDay(try #require(CivilDate("2026-04-02"))))
  }

  @Test func passwords_stand_in_the_file_for_loopback_only() {
    let yaml = Self.minimal.replacing("passwordFile: /run/smtp", with: "password: hemligt")
    #expect(error(yaml)?.contains("smtp.password") == true)
    #expect(error(yaml)?.contains("hemligt") == false)
    #expect(error(yaml.replacing("smtp://mail.kth.se:587", with: "smtp://127.0.0.1:587")) == nil)
  }

  @Test func unencrypted_is_for_loopback_only() {
    let yaml = Self.minimal.replacing("passwordFile: /run/imap", with: "passwordFile: /run/imap, tls: none")
    #expect(error(yaml)?.contains("loopback") == true)
  }

  @Test func single_letters_can_be_reviewed() throws {
    let configuration = try Configuration(yaml: Self.minimal + "\nreplies: {kinds: {rejected: review}}", file: "f")
    #expect(configuration.replies.mode(for: .rejected) == .review)
    #expect(configuration.replies.mode(for: .approved) == .send)
    #expect(configuration.replies.mode(for: .reply) == .send)
  }

  @Test func domains_hold_for_their_subdomains_and_nothing_that_only_ends_alike() throws {
    let senders = try Configuration(yaml: Self.minimal, file: "f").senders
    for mine in ["a@kth.se", "a@ug.kth.se"] { #expect(try senders.allows(address(mine))) }
    for foreign in ["a@notkth.se", "a@kth.se.evil.com"] { #expect(try !senders.allows(address(foreign))) }
  }
}
