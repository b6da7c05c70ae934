import Casework
import Checklist
import Foundation
import Mail
import Records
import Testing

@testable import Desk

@Suite struct IdentityTests {
  private func identity(_ text: String) -> Identity {
    let bytes = Array(text.utf8)
    return Identity(of: Message.parse(bytes), bytes: bytes)
  }

  private let mail = "Message-ID: <a@kth.se>\r\nFrom: a@kth.se\r\nSubject: S\r\n\r\nHej\r\n"

  @Test func trace_fields_and_line_ends_do_not_matter() {
    #expect(identity(mail) == identity("Received: by x\r\nX-Spam: no\r\n" + mail))
    #expect(identity(mail) == identity(mail.replacing("\r\n", with: "\n") + "\n\n"))
  }

  @Test func another_text_is_another_mail() {
    #expect(identity(mail).digest != identity(mail.replacing("Hej", with: "Nej")).digest)
    #expect(identity(mail).digest != identity(mail.replacing("<a@", with: "<b@")).digest)
  }

  @Test func a_mail_without_a_message_id_is_known_by_its_text() {
    let bare = mail.replacing("Message-ID: <a@kth.se>\r\n", with: "")
    #expect(identity(bare).messageID == nil)
    #expect(identity(bare) == identity("Received: x\r\n" + bare))
  }

  @Test(arguments: [
    ("SV: RE: Instagram", "Instagram"), ("Re: Sv: VB: Ansökan [SM-2026-0007]", "Ansökan"),
    ("Instagram för Sveriges studenter", "Instagram för Sveriges studenter"),
    ("  ", ""), ("Ang: [EXTERNAL] x", "x"),
  ])
  func subjects_lose_their_marks(_ subject: String, _ bare: String) { #expect(bareSubject(subject) == bare) }

  @Test func nothing_from_a_mail_begins_a_line_of_the_log() {
    #expect(JournalLog.oneLine("a\nINFO forged\u{1B}[31m\u{2028}b") == "a INFO forged [31m b")
  }
}
