import Casework
import Desk
import Foundation
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
  ])
  func what_is_wrong_is_told_with_its_line(_ yaml: String, _ words: String) {
    let told = error(Self.minimal + "\n" + yaml)
    #expect(told?.contains(words) == true, "\(told ?? "nothing")")
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
