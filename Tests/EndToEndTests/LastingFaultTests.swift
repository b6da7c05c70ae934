import Foundation
import Mail
import TestServers
import Testing

/// What goes wrong and stays wrong: it stands in `check` and `check --health`, staff are told once, and it is gone when all is well again.
@Suite(.serialized) struct LastingFaultTests {
  private func point(_ desk: DeskUnderTest, _ scheme: String, from port: UInt16, to other: UInt16) throws {
    try desk.configure { $0.replacing("\(scheme)://127.0.0.1:\(port)", with: "\(scheme)://127.0.0.1:\(other)") }
  }

  private func round(_ desk: DeskUnderTest, at time: String) throws -> Int32 {
    try desk.run("serve", "--once", "--now", "2026-03-02T\(time):00+01:00", "--log-level", "error").status
  }

  private func expect(_ desk: DeskUnderTest, problem: String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for arguments in [["check"], ["check", "--health"]] {
      let result = try DeskUnderTest.run(arguments + ["--config", desk.configurationFile.path])
      if let problem {
        #expect(
          result.status != 0 && result.output.contains("PROBLEM  \(problem):") && result.output.contains("since"), "\(result)",
          sourceLocation: sourceLocation)
      } else {
        #expect(result.status == 0 && !result.output.contains("PROBLEM"), "\(result)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func a_mailbox_that_stays_out_of_reach_is_told_to_staff_once() async throws {
    let desk = try DeskUnderTest()
    let (right, wrong) = (desk.servers.port("IMAP_PORT"), LoopbackServer.closedPort())
    #expect(try round(desk, at: "08:00") == 0)
    try expect(desk, problem: nil)
    try point(desk, "imap", from: right, to: wrong)
    for time in ["09:00", "09:05"] { #expect(try round(desk, at: time) == 69) }
    #expect(try await desk.mails(of: desk.staff).isEmpty)
    for time in ["09:20", "09:40", "13:00"] { #expect(try round(desk, at: time) == 69) }
    let told = try await desk.letters(of: desk.staff)
    #expect(told.count == 1 && told.first?.message.text.contains("127.0.0.1:\(wrong)") == true)
    try expect(desk, problem: "imap")
    try point(desk, "imap", from: wrong, to: right)
    #expect(try round(desk, at: "13:10") == 0)
    try expect(desk, problem: nil)
    #expect(try await desk.letters(of: desk.staff).count == 1)
  }

  @Test func a_mail_server_that_stays_out_of_reach_is_told_to_staff_once() async throws {
    let desk = try DeskUnderTest()
    let eva = desk.own("eva@kth.se")
    let (right, wrong) = (desk.servers.port("SMTP_PORT"), LoopbackServer.closedPort())
    let mail = TestMail(
      from: "Eva <\(eva)>", to: desk.address, subject: "Instagram", text: "Hej! Vi vill starta ett Instagramkonto för växthuset.")
    try await desk.deliver(mail.bytes, from: eva)
    try point(desk, "smtp", from: right, to: wrong)
    for time in ["09:00", "09:05", "09:30", "10:00", "12:00"] { #expect(try round(desk, at: time) == 0) }
    try expect(desk, problem: "smtp")
    #expect(try desk.objects("outbox", "list").count == 2)
    try point(desk, "smtp", from: wrong, to: right)
    #expect(try round(desk, at: "15:00") == 0)
    try expect(desk, problem: nil)
    #expect(try await desk.letters(of: eva).count == 1)
    #expect(try await desk.letters(of: desk.staff).filter { $0.message.text.contains("127.0.0.1:\(wrong)") }.count == 1)
  }
}
