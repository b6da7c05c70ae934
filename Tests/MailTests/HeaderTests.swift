import Foundation
import Mail
import Testing

@Suite("Header fields")
struct HeaderTests {
  static func subject(_ raw: String) -> String { Message.parse(Array("Subject: \(raw)\r\n\r\n".utf8)).subject }

  private static let words: [(String, String)] = [
    ("=?utf-8?q?Ans=C3=B6kan?=", "Ansökan"), ("=?UTF-8?B?QW5zw7ZrYW4=?=", "Ansökan"),
    ("=?iso-8859-1?Q?Ans=F6kan_=96_KTH?=", "Ansökan – KTH"),
    ("=?utf-8?q?Ans?= =?utf-8?q?=C3=B6kan?=", "Ansökan"), ("=?utf-8?q?Ans=C3?=\r\n =?utf-8?q?=B6kan?=", "Ansökan"),
    ("=?utf-8?b?QW5zww==?= =?utf-8?b?tmthbg==?=", "Ansökan"),
    ("a =?utf-8?q?b?= c", "a b c"), ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"), ("=?utf-8*sv?q?=C3=A5?=", "å"),
    ("x=?utf-8?q?=C3=A5?=y", "xåy"),
    ("=?utf-8?q?a b?=", "a b"), ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="), ("=?utf-8?q?abc", "=?utf-8?q?abc"), ("=?", "=?"),
    ("=?utf-8?q?=ZZ?=", "=ZZ"),
    ("=?koi8-r?b?8NLJ18XU?=", "Привет"), ("=?iso-2022-jp?b?GyRCRnxLXBsoQg==?=", "日本"), ("=?gb2312?b?1tC5+g==?=", "中国"),
    ("=?euc-jp?b?xvzL3A==?=", "日本"),
    ("=?shift_jis?b?k/qWew==?=", "日本"), ("=?euc-kr?b?x9GxuQ==?=", "한국"), ("=?big5?b?pKSw6g==?=", "中國"),
    ("=?windows-1251?q?=CF=F0=E8?=", "При"), ("=?iso-8859-15?q?=A4?=", "€"),
    ("Räksmörgås", "Räksmörgås"), ("a\tb\r\n\tc  d", "a b c d"), ("", ""),
  ]

  @Test("encoded words are decoded", arguments: words)
  func encodedWords(raw: String, text: String) { #expect(Self.subject(raw) == text) }

  static func people(_ raw: String) -> [WrittenMailbox] { Message.parse(Array("To: \(raw)\r\n\r\n".utf8)).addresses(in: "To") }

  private static let lists: [(String, [(String, String)])] = [
    ("anna@kth.se", [("", "anna@kth.se")]), ("<anna@kth.se>", [("", "anna@kth.se")]), ("Anna <anna@kth.se>", [("Anna", "anna@kth.se")]),
    ("\"Svensson, Anna\" <anna@kth.se>", [("Svensson, Anna", "anna@kth.se")]),
    ("Svensson, Anna <anna@kth.se>", [("Svensson, Anna", "anna@kth.se")]),
    ("anna@kth.se (Anna)", [("Anna", "anna@kth.se")]), ("Anna Q. Svensson <anna@kth.se>", [("Anna Q. Svensson", "anna@kth.se")]),
    ("\"a \\\"b\\\" c\" <x@y.se>", [("a \"b\" c", "x@y.se")]), ("a@b.se, c@d.se", [("", "a@b.se"), ("", "c@d.se")]),
    ("a@b.se; c@d.se;", [("", "a@b.se"), ("", "c@d.se")]),
    ("Grupp: a@b.se, Bo <c@d.se>;", [("", "a@b.se"), ("Bo", "c@d.se")]), ("undisclosed-recipients:;", []),
    ("a@b.se, , <c@d.se>", [("", "a@b.se"), ("", "c@d.se")]),
    ("=?utf-8?q?=C3=85sa?= <asa@kth.se>", [("Åsa", "asa@kth.se")]), ("\"=?utf-8?q?=C3=85sa?=\" <asa@kth.se>", [("Åsa", "asa@kth.se")]),
    ("=?utf-8?q?Svensson,_Anna?= <a@b.se>", [("Svensson, Anna", "a@b.se")]), ("Anna <@r.se:anna@kth.se>", [("Anna", "anna@kth.se")]),
    ("Anna < anna @ kth . se >", [("Anna", "anna@kth.se")]),
    ("Anna anna@kth.se", [("Anna", "anna@kth.se")]), ("anna@kth.se <anna@kth.se>", [("anna@kth.se", "anna@kth.se")]),
    ("Anna <anna@kth.se", [("Anna", "anna@kth.se")]),
    ("\"anna@kth.se\" <>", [("", "anna@kth.se")]),
    ("Pete(a (nested) one) <pete@silly.test>", [("Pete (a (nested) one)", "pete@silly.test")]), ("moderator", [("moderator", "")]),
    ("Anna Svensson (KTH), Bo", [("Anna Svensson (KTH)", ""), ("Bo", "")]), ("<moderator>", [("", "moderator")]),
    ("<mailto:anna@kth.se>", [("", "anna@kth.se")]), ("(only a comment)", [("only a comment", "")]), ("", []),
  ]

  @Test("addresses are read in every form", arguments: lists)
  func addresses(raw: String, expected: [(String, String)]) {
    let found = Self.people(raw)
    #expect(found.map { $0.name ?? "" } == expected.map(\.0))
    #expect(found.map(\.address) == expected.map(\.1))
  }

  private static let goodDates: [(String, String)] = [
    ("Tue, 3 Feb 2026 09:14:00 +0100", "2026-02-03T09:14:00+01:00"), ("3 Feb 2026 09:14 +0100", "2026-02-03T09:14:00+01:00"),
    ("Tue, 03 Feb 26 09:14:00 GMT", "2026-02-03T09:14:00+00:00"),
    ("Fri, 21 Nov 97 09:55:06 -0600", "1997-11-21T09:55:06-06:00"), ("Sun, 27 Oct 2002 23:57:07 EST", "2002-10-27T23:57:07-05:00"),
    ("10 Jul 1997 14:53:31 EST5EDT", "1997-07-10T14:53:31-05:00"),
    ("Thu, 13 Feb 1969 23:32 -0330 (Newfoundland Time)", "1969-02-13T23:32:00-03:30"),
    ("1 Jul 2003 (a (nested) comment) 10:52:37 +0200", "2003-07-01T10:52:37+02:00"),
    ("Thu, 10 Jul 1997 14:53:31 A", "1997-07-10T14:53:31+00:00"), ("Tue Feb  3 09:14:00 2026", "2026-02-03T09:14:00+00:00"),
    ("Tue Feb 3 09:14:00 2026 +0100", "2026-02-03T09:14:00+01:00"),
    ("2026-02-03T09:14:00+01:00", "2026-02-03T09:14:00+01:00"), ("2026-02-03 09:14:00 +0100", "2026-02-03T09:14:00+01:00"),
    ("2026-02-03T08:14:00Z", "2026-02-03T08:14:00+00:00"),
    ("tis, 3 feb 2026 09.14.00 +0100", "2026-02-03T09:14:00+01:00"), ("3 maj 2026 09:14 CEST", "2026-05-03T09:14:00+02:00"),
    ("3-Feb-2026 09:14:00 +0100", "2026-02-03T09:14:00+01:00"),
    ("Tue, 3 Feb 2026 09:14:60 +0100", "2026-02-03T09:14:59+01:00"), ("29 Feb 2024 00:00:00 -0000", "2024-02-29T00:00:00+00:00"),
    ("Tue, 3 Feb 2026 09:14:00 +01:00", "2026-02-03T09:14:00+01:00"),
    ("Tuesday, February 3, 2026 9:14 +0100", "2026-02-03T09:14:00+01:00"), ("1 Jan 100 00:00:00 +0000", "2000-01-01T00:00:00+00:00"),
    ("Tuesday, February 3, 2026 9:14 PM", "2026-02-03T21:14:00+00:00"), ("February 3, 2026 12:14 AM", "2026-02-03T00:14:00+00:00"),
    ("den 3 februari 2026 09:14", "2026-02-03T09:14:00+00:00"),
  ]

  @Test("dates are read in every form", arguments: goodDates)
  func dates(raw: String, iso: String) { #expect(MailDate(raw)?.iso8601 == iso) }

  @Test(
    "what is no date is none",
    arguments: [
      "", "idag", "31 Feb 2026 09:14:00 +0100", "3 Feb", "3 Foo 2026 09:14", "99999999999999999999 Feb 2026", "3 Feb 2026 25:00:00 +0100",
      "3 Feb 2026 09:61:00", ":::", "2026-13-01",
    ])
  func noDates(raw: String) { #expect(MailDate(raw) == nil) }

  private static let identifierLists: [(String, [String])] = [
    ("<a@b>", ["a@b"]), ("<a@b> <c@d>", ["a@b", "c@d"]), ("<a@b><c@d>", ["a@b", "c@d"]), ("a@b c@d", ["a@b", "c@d"]),
    ("Your message of tis <a@b>", ["a@b"]), ("<a\r\n @b>", ["a@b"]),
    ("<a@b> <a@b>", ["a@b"]), ("<>", []), ("<a b", []), ("\"x <y@z>\" <a@b>", ["y@z", "a@b"]),
  ]

  @Test("identifiers are read in every form", arguments: identifierLists)
  func identifiers(raw: String, ids: [String]) {
    #expect(Message.parse(Array("References: \(raw)\r\n\r\n".utf8)).references.map(\.description) == ids)
  }

  static func fileName(_ disposition: String) -> String? {
    let mail = message(
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\nContent-Disposition: \(disposition)\n\nx\n--b--\n")
    return mail.attachments.first?.name
  }

  private static let dispositions: [(String, String)] = [
    ("attachment; filename=a.pdf", "a.pdf"), ("attachment; filename=\"a b.pdf\"", "a b.pdf"), ("attachment; filename=a b.pdf", "a b.pdf"),
    ("attachment; FILENAME = \"a.pdf\" ; size=3", "a.pdf"),
    ("attachment; filename*=utf-8''Ans%C3%B6kan.pdf", "Ansökan.pdf"), ("attachment; filename*=iso-8859-1'sv'Ans%F6kan.pdf", "Ansökan.pdf"),
    ("attachment; filename=\"x.pdf\"; filename*=utf-8''Ans%C3%B6kan.pdf", "Ansökan.pdf"),
    ("attachment; filename*0=\"Ans\"; filename*1=\"ökan.pdf\"", "Ansökan.pdf"),
    ("attachment; filename*0*=utf-8''Ans%C3; filename*1*=%B6kan; filename*2=.pdf", "Ansökan.pdf"),
    ("attachment; filename*1*=%B6kan.pdf; filename*0*=utf-8''Ans%C3", "Ansökan.pdf"),
    ("attachment; filename=\"=?utf-8?q?Ans=C3=B6kan.pdf?=\"", "Ansökan.pdf"),
    ("attachment; filename==?utf-8?b?QW5zw7ZrYW4ucGRm?=", "Ansökan.pdf"), ("attachment filename=\"a.pdf\"", "a.pdf"),
    ("attachment; filename=\"a.pdf\" size=3", "a.pdf"), ("attachment; filename=\"a \\\"b\\\".pdf\"", "a \"b\".pdf"),
    ("attachment; filename=\"a.pdf", "a.pdf"), ("; filename=a.pdf", "a.pdf"), ("attachment; filename=a(1).pdf", "a(1).pdf"),
  ]

  @Test("parameters are read in every form", arguments: dispositions)
  func parameters(disposition: String, name: String) { #expect(Self.fileName(disposition) == name) }

  @Test("a date that no mail could have is shown as the nearest one", arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func absurdDates(seconds: Double) {
    #expect(MailDate(instant: Date(timeIntervalSince1970: seconds), offset: .max).iso8601.contains("T"))
    #expect(
      absenceReturn(in: "åter 5 maj", received: Date(timeIntervalSince1970: seconds), timeZone: .gmt) == nil || seconds.isNaN || seconds < 0
    )
  }

  @Test func the_header_ends_where_it_should() {
    #expect(message("Subject: a\nnonsense\nX: b\n\ntext").text == "text")
    #expect(message("Subject: a\nHej, detta är text.\nMera text.\n").text.hasPrefix("Hej, detta är text."))
    #expect(message("Bara text utan header.\nMera.").text == "Bara text utan header.\nMera.")
    #expect(message("Subject : a\n\ntext").subject == "a")
    #expect(message("From a@b Tue Feb  3 09:14:00 2026\nSubject: a\n\ntext").subject == "a")
    #expect(message("\n\nSubject: a\n\ntext").subject == "a")
    #expect(message("Subject: a\n \n b\n\ntext").subject == "a b")
    #expect(message("").defects.map(\.kind) == [.empty])
  }

  @Test func several_fields_of_a_name_are_kept_in_order() {
    let header = message("Received: 1\nX-A: =?utf-8?q?=C3=A5?=\nreceived: 2\n\n").header
    #expect(header.all("Received") == ["1", "2"])
    #expect(header.first("x-a") == "å")
    #expect(header.first("X-B") == nil && header.has("X-A") && !header.has("X-B"))
    #expect(header.fields.map(\.name) == ["Received", "X-A", "received"])
  }

  @Test func the_return_path_is_told_apart() {
    #expect(message("Return-Path: <>\n\n").returnPath == .null)
    #expect(message("Return-Path: <a@b.se>\n\n").returnPath == EmailAddress("a@b.se").map { .address($0) })
    #expect(message("X: y\n\n").returnPath == .absent)
  }
}
