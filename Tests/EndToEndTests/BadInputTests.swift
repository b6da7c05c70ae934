import Foundation
import TestServers
import Testing

/// Bad input gets one clear line, the exit status of the contract, and loses nothing.
@Suite(.serialized) struct BadInputTests {
  private func edited(_ desk: DeskUnderTest, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: desk.configurationFile, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: desk.configurationFile)
  }

  private func expect(_ result: DeskUnderTest.Result, status: Int32, naming words: String...) {
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    for word in words { #expect(result.errors.contains(word), "\(result.errors)") }
  }

  @Test func a_wrong_password() throws {
    let desk = try DeskUnderTest()
    try edited(desk, "password: \(desk.servers.password)", "password: fel")
    expect(try desk.run("serve", "--once", "--log-level", "error"), status: 77, naming: "imap://127.0.0.1", "passwor")
  }

  @Test func a_server_that_is_not_there() throws {
    let desk = try DeskUnderTest()
    try edited(desk, ":\(desk.servers.port("IMAP_PORT"))\"", ":9\"")
    expect(try desk.run("serve", "--once", "--log-level", "error"), status: 69, naming: "127.0.0.1:9")
  }

  @Test func a_certificate_that_nobody_vouches_for() throws {
    let desk = try DeskUnderTest()
    try edited(
      desk, "url: \"imap://127.0.0.1:\(desk.servers.port("IMAP_PORT"))\"", "url: \"imaps://127.0.0.1:\(desk.servers.port("IMAPS_PORT"))\"")
    try edited(desk, "tls: none, pollSeconds", "tls: required, pollSeconds")
    expect(try desk.run("serve", "--once", "--log-level", "error"), status: 69, naming: "certificate")
  }

  @Test func an_unknown_key() throws {
    let desk = try DeskUnderTest(extra: "remindrs: {}")
    expect(try desk.run("check"), status: 78, naming: "smdesk.yaml:9", "remindrs", "reminders")
  }

  @Test func a_missing_letter() throws {
    let desk = try DeskUnderTest()
    let copy = desk.folder.appending(path: "templates")
    try FileManager.default.copyItem(at: TestServers.root.appending(path: "MailTemplates"), to: copy)
    try FileManager.default.removeItem(at: copy.appending(path: "sv/received.txt.mustache"))
    try edited(desk, "templates: \(TestServers.root.path)/MailTemplates", "templates: \(copy.path)")
    expect(try desk.run("check"), status: 78, naming: "received.txt.mustache")
  }

  @Test func a_database_that_can_not_be_written() throws {
    let desk = try DeskUnderTest()
    try edited(desk, "database: \(desk.folder.path)/smdesk.sqlite", "database: /proc/smdesk.sqlite")
    expect(try desk.run("cases"), status: 73, naming: "/proc/smdesk.sqlite")
  }

  @Test func a_file_that_is_not_there() throws {
    expect(try DeskUnderTest.run(["assess", "/nonexistent.eml"]), status: 65, naming: "/nonexistent.eml")
  }

  @Test func a_file_that_is_no_mail_is_still_answered() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).eml")
    try Data([0, 1, 2, 255]).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try DeskUnderTest.run(["inspect", "--json", file.path]).status == 0)
  }

  @Test func wrong_usage() throws {
    #expect(try DeskUnderTest.run(["approve"]).status == 64)
    #expect(try DeskUnderTest.run(["show", "7"]).status == 64)
  }

  @Test func a_decider_who_is_not_permitted() throws {
    let desk = try DeskUnderTest()
    try edited(desk, "staff: {notify: \(desk.staff)}", "staff: {notify: \(desk.staff), deciders: [nobody-else]}")
    expect(try desk.run("approve", "SM-2026-0001", "--motivation", "x"), status: 77, naming: "deciders")
  }
}
