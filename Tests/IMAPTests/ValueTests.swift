import Testing

@testable import IMAP

@Suite struct ValueTests {
  @Test(
    "folder names go on the wire in modified UTF-7 and come back",
    arguments: [
      ("INBOX", "INBOX"), ("Skickade objekt", "Skickade objekt"), ("Utkast åäö", "Utkast &AOUA5AD2-"), ("a&b", "a&-b"),
      ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("Möte 🎉", "M&APY-te &2DzfiQ-"), ("å", "&AOU-"), ("&", "&-"),
    ])
  func folder_names(_ name: String, _ wire: String) throws {
    let folder = try #require(MailboxName(name))
    #expect(String(decoding: folder.wire, as: UTF8.self) == wire)
    #expect(MailboxName(wire: Array(wire.utf8)) == folder)
    #expect(MailboxName(wire: Array(wire.utf8)).description == name)
  }

  @Test func a_name_in_utf8_goes_back_as_it_came() {
    let name = MailboxName(wire: Array("Utkast åäö".utf8))
    #expect(name.description == "Utkast åäö" && name.wire == Array("Utkast åäö".utf8))
    #expect(name == MailboxName("Utkast åäö"))
  }

  @Test("names that can't be decoded are shown as they came", arguments: ["&AOU", "&A!-", "&2Dw-", "a&\u{1}-"])
  func undecodable_names(_ wire: String) { #expect(MailboxName(wire: Array(wire.utf8)).description == wire) }

  @Test func octets_of_no_charset_are_no_trap() {
    #expect(!MailboxName(wire: [0xFF, 0xFE, 0x41]).description.isEmpty)
  }

  @Test(
    "names that would break a command are refused",
    arguments: ["", "a\r\nb", "a\u{0}", "a\u{7F}", "\u{85}", String(repeating: "x", count: 1001)])
  func unusable_names(_ name: String) { #expect(MailboxName(name) == nil) }

  @Test func inbox_is_the_same_in_any_case() {
    #expect(MailboxName("inbox") == .inbox)
    #expect(MailboxName(wire: Array("InBox".utf8)) == .inbox)
  }

  @Test(
    "flags that would break a command are refused",
    arguments: ["", "\\", "a b", "a)", "\\Seen)", "å", "a\r", "*", "\\*", String(repeating: "x", count: 101)])
  func unusable_flags(_ flag: String) { #expect(Flag(flag) == nil) }

  @Test func flags_are_the_same_in_any_case() {
    #expect(Flag("\\seen") == .seen)
    #expect(Set([Flag.seen]).contains(Flag(known: "\\SEEN")))
    #expect(Flag("$Smdesk")?.isSystem == false && Flag.seen.isSystem)
  }

  @Test(
    "dates are read and written",
    arguments: [
      ("01-Jan-1970 00:00:00 +0000", 0), (" 3-Feb-2026 09:14:00 +0100", 1_770_106_440), ("29-Feb-2024 23:59:59 -0130", 1_709_256_599),
      ("31-Dec-1969 23:59:59 +0000", -1), ("01-Mar-2000 00:00:00 +0000", 951_868_800), ("28-FEB-1900 12:00:00 +0000", -2_203_934_400),
      ("01-Jan-0001 00:00:00 +0000", -62_135_596_800), ("31-Dec-9999 23:59:59 +0000", 253_402_300_799),
    ] as [(String, Int64)])
  func dates(_ text: String, _ seconds: Int64) throws {
    let date = try #require(InternalDate(Array(text.utf8)))
    #expect(date.secondsSince1970 == seconds)
    #expect(InternalDate(Array(date.wire.utf8)) == date)
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", "01-Jan-1970", "00-Jan-1970 00:00:00 +0000", "32-Jan-1970 00:00:00 +0000", "01-Foo-1970 00:00:00 +0000",
      "01-Jan-1970 24:00:00 +0000",
      "01-Jan-1970 00:60:00 +0000", "01-Jan-1970 00:00:00 +0060", "01-Jan-1970 00:00:00 00000", "01-Jan-0001 00:00:00 +0100",
      "0１-Jan-1970 00:00:00 +0000",
    ])
  func no_dates(_ text: String) { #expect(InternalDate(Array(text.utf8)) == nil) }

  @Test func message_sets_draw_neighbours_together() {
    #expect("\(MessageSet([5, 3, 4, 9, 9, 0, .max]))" == "3:5,9,4294967295")
    #expect(MessageSet([5, 3, 4, 9]).numbers(atMost: 4) == [3, 4, 5, 9])
    #expect(MessageSet([5, 3, 4, 9]).numbers(atMost: 3) == nil)
    #expect("\(MessageSet.from(0))" == "1:*")
    #expect("\(MessageSet.from(.max))" == "4294967295:*")
  }

  @Test func a_servers_words_are_made_safe_to_print() {
    let text = ResponseText(words: "a\u{1B}[31mb\u{202E}c\nd" + String(repeating: "x", count: 10_000))
    #expect(text.words.hasPrefix("a [31mb c d") && text.words.count == 500)
  }
}
