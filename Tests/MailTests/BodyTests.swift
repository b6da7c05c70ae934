import Foundation
import Mail
import Testing

@Suite("Bodies and attachments")
struct BodyTests {
  /// A multipart whose parts are named by their content types.
  static func multipart(_ subtype: String, _ boundary: String, _ parts: String...) -> String {
    "Content-Type: multipart/\(subtype); boundary=\(boundary)\n\n" + parts.map { "--\(boundary)\n\($0)\n" }.joined() + "--\(boundary)--\n"
  }

  static func part(_ type: String, _ text: String, _ more: String = "") -> String { "Content-Type: \(type)\n\(more)\n\(text)" }

  /// The structure that RFC 8621 §4.1.4 explains its algorithm with.
  static let example = multipart(
    "mixed", "m1", part("text/plain", "A", "Content-Disposition: inline\n"),
    multipart(
      "mixed", "m2",
      multipart(
        "alternative", "a1",
        multipart(
          "mixed", "m3", part("text/plain", "B", "Content-Disposition: inline\n"), part("image/jpeg", "C", "Content-Disposition: inline\n"),
          part("text/plain", "D", "Content-Disposition: inline\n")),
        multipart("related", "r1", part("text/html", "E"), part("image/jpeg", "F"))),
      part("image/jpeg", "G", "Content-Disposition: attachment\n"), part("application/x-excel", "H"),
      part("message/rfc822", "Subject: J\n\nJ")),
    part("text/plain", "K", "Content-Disposition: inline\n"))

  @Test("the example of RFC 8621 is sorted as it says, LF and CRLF", arguments: [true, false])
  func rfc8621(crlf: Bool) {
    let mail = message("From: a@kth.se\n" + Self.example, crlf: crlf)
    #expect(mail.text.split(separator: "\n") == ["A", "B", "D", "K"])
    #expect(mail.attachments.map { String(decoding: $0.bytes.prefix(1), as: UTF8.self) } == ["C", "F", "G", "H", "S"])
    #expect(mail.attachments.last?.contentType == "message/rfc822")
    #expect(mail.html == "E")
    #expect(mail.defects == [])
  }

  @Test func html_stands_in_where_there_is_no_plain_text() {
    #expect(message(Self.part("text/html; charset=utf-8", "<p>Räk</p><p>smörgås</p>")).text == "Räk\n\nsmörgås")
    #expect(message(Self.multipart("alternative", "b", Self.part("text/html", "<b>x</b>"), Self.part("image/png", "i"))).text == "x")
    #expect(message(Self.multipart("alternative", "b", Self.part("text/plain", " \n"), Self.part("text/html", "<b>x</b>"))).text == "x")
    #expect(message(Self.multipart("alternative", "b", Self.part("text/plain", "a"), Self.part("text/html", "<b>x</b>"))).text == "a")
  }

  @Test func an_alternative_in_an_html_version_adds_only_its_html() {
    let version = Self.multipart(
      "mixed", "m", Self.part("text/html", "<p>ett</p>"),
      Self.multipart("alternative", "i", Self.part("text/plain", "två, enkelt"), Self.part("text/html", "<p>två</p>")))
    #expect(message(Self.multipart("alternative", "o", version)).text.split(separator: "\n") == ["ett", "två"])
    #expect(message(Self.multipart("alternative", "o", Self.part("text/plain", "allt"), version)).text == "allt")
  }

  @Test func of_two_fields_that_describe_a_part_the_last_counts() {
    let part = "Content-Type: multipart/alternative; boundary=i\nContent-Type: text/plain; charset=utf-8\n"
    #expect(message(part + "Content-Transfer-Encoding: 8bit\nContent-Transfer-Encoding: base64\n\naGVq").text == "hej")
    let mail = message(Self.multipart("mixed", "o", "Content-Disposition: inline\nContent-Disposition: attachment; filename=a.txt\n\na"))
    #expect(mail.attachments.map(\.name) == ["a.txt"])
  }

  @Test func nul_is_no_text() { #expect(message("Content-Type: text/plain\n\nHej\0 då\0\n").text == "Hej då\n") }

  @Test func named_text_that_is_not_first_is_a_file() {
    let mail = message(
      Self.multipart(
        "mixed", "b", Self.part("text/plain", "a"), Self.part("text/plain; name=x.txt", "b"),
        Self.part("text/plain", "c", "Content-Disposition: attachment\n")))
    #expect(mail.text == "a")
    #expect(mail.attachments.map(\.name) == ["x.txt", nil])
  }

  @Test(
    "transfer encodings",
    arguments: [
      ("base64", "SGVqIHDDpSBkaWc=", "Hej på dig"), ("BASE64", "SGVq\nIHDDpSBk\naWc", "Hej på dig"),
      ("base64", "SGVqIHDDpSBkaWc= skräp", "Hej på dig"), ("base64", "SGVq\nIHDDpQ==\nIGRpZw==", "Hej på dig"),
      ("quoted-printable", "Hej p=C3=A5 =\ndig", "Hej på dig"), ("Quoted-Printable", "Hej p=c3=a5 dig=", "Hej på dig"),
      ("quoted-printable", "a=ZZb = c", "a=ZZb = c"), ("8bit", "Hej på dig", "Hej på dig"),
      ("x-unknown", "Hej", "Hej"), ("7bit (a comment)", "Hej", "Hej"), ("quoted-printable", "a  \nb\t\n", "a\nb"),
    ])
  func encodings(name: String, body: String, text: String) {
    #expect(
      message("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(name)\n\n\(body)").text.trimmingCharacters(
        in: .newlines) == text)
  }

  private static let encodedTexts: [(String, [UInt8], String)] = [
    ("iso-8859-1", [0x52, 0xE4, 0x6B, 0x93], "Räk“"), ("latin1", [0xE5], "å"), ("US-ASCII", [0xE5], "å"), ("windows-1252", [0x80], "€"),
    ("iso-8859-15", [0xA4], "€"), ("cp850x", [0xE5], "å"), ("utf8", [0xC3, 0xA5], "å"),
    ("\"utf-8\"", [0xC3, 0xA5], "å"), ("koi8-r", [0xD0], "п"), ("macintosh", [0x8C], "å"), ("windows-1250", [0xB9], "ą"),
    ("iso-8859-2", [0xB1], "ą"), ("shift_jis", [0x93, 0xFA], "日"), ("gbk", [0xD6, 0xD0], "中"),
    ("utf-16be", [0x00, 0xE5], "å"), ("utf-16le", [0xE5, 0x00], "å"), ("utf-7", [0x2B, 0x41, 0x4F, 0x55, 0x2D], "å"),
    ("", [0xC3, 0xA5], "å"), ("", [0xE5], "å"), ("utf-8", [0x52, 0xE5, 0x6B], "Råk"),
    ("euc-jp", [0xC6, 0xFC, 0xFF, 0xCB, 0xDC], "日\u{FFFD}本"), ("iso-8859-9", [0xFD], "ı"),
  ]

  @Test("character sets", arguments: encodedTexts)
  func charsets(label: String, bytes: [UInt8], text: String) {
    let parameter = label.isEmpty ? "" : "; charset=\(label)"
    #expect(Message.parse(Array("Content-Type: text/plain\(parameter)\n\n".utf8) + bytes).text == text)
  }

  @Test func text_in_an_undeclared_or_unknown_character_set_is_read_and_noted() {
    let head = Array("Content-Type: text/plain; charset=x-none\n\n".utf8)
    #expect(Message.parse(head + Array("på".utf8)).defects.map(\.description) == ["unknown character set: x-none"])
    #expect(Message.parse(Array("X: y\n\n".utf8) + [0x70, 0xE5]).defects.map(\.kind) == [.damagedText])
    #expect(Message.parse(Array("X: y\n\npå".utf8)).defects == [])
  }

  @Test func html_may_declare_its_own_character_set() {
    let head = Array("Content-Type: text/html\n\n<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><p>".utf8)
    #expect(Message.parse(head + [0xB1]).text == "ą")
    #expect(Message.parse(Array("Content-Type: text/html\n\n<meta charset=\"koi8-r\">".utf8) + [0xD0]).text == "п")
  }

  @Test func flowed_text_is_put_together() {
    let mail = message(
      "Content-Type: text/plain; format=flowed; charset=utf-8\n\nEn lång \nrad.\n\n> citat som \n> flödar\n>> djupare\n Fr\n-- \nAnna \n")
    #expect(mail.text == "En lång rad.\n\n> citat som flödar\n>> djupare\nFr\n-- \nAnna ")
    #expect(message("Content-Type: text/plain; format=flowed; delsp=yes\n\nsam \nman\n").text == "samman\n")
  }

  @Test func uuencoded_files_in_the_text_are_attachments() {
    let mail = message("Subject: x\n\nSe filen.\nbegin 644 hej.txt\n#2&5J\n`\nend\nTack\n")
    #expect(mail.text == "Se filen.\nTack\n")
    #expect(mail.attachments.map(\.name) == ["hej.txt"])
    #expect(mail.attachments.first?.bytes == Array("Hej".utf8))
    #expect(message("Subject: x\n\nbegin 644 bara text\nutan slut\n").attachments.isEmpty)
  }

  @Test func broken_multiparts_lose_nothing() {
    #expect(message("Content-Type: multipart/mixed; boundary=b\n\n--b\n\na\n--b\n\nb").text == "a\nb")
    #expect(message("Content-Type: multipart/mixed\n\n--xyz\nContent-Type: text/plain\n\na\n--xyz--\n").text == "a")
    #expect(message("Content-Type: multipart/mixed; boundary=nope\n\nbara text\n").text == "bara text\n")
    #expect(message("Content-Type: multipart/mixed; boundary=b\n\npreamble\n--b\n\na\n--b--\nepilogue\n").text == "a")
    #expect(
      message("Content-Type: multipart/mixed; boundary=b\n\n--bX\n--b \t\n\nsee --b here\n--bb\n--b--\n").text == "see --b here\n--bb")
    let outer = message(Self.multipart("mixed", "o", "Content-Type: multipart/mixed; boundary=i\n\n--i\n\na", Self.part("text/plain", "b")))
    #expect(outer.text == "a\nb")
    #expect(outer.defects.map(\.kind) == [.noEndBoundary])
  }

  @Test func a_line_that_begins_with_the_boundary_opens_where_no_whole_line_does() {
    let mail = message(
      "Content-Type: multipart/mixed; boundary=b\n\nförord\n--b-extra\n\na\n--bContent-Type: text/html\n\nb\n--b--\nefterord\n")
    #expect(mail.text == "a\nb")
    // A boundary that begins alike belongs to the multipart around this one.
    let nested = message(Self.multipart("mixed", "ab", "Content-Type: multipart/mixed; boundary=a\n", Self.part("text/plain", "--a")))
    #expect(nested.text == "--a")
    #expect(message("Content-Type: multipart/mixed; boundary=\"  \"\n\n--  \n--rad\n").text == "--  \n--rad\n")
    var deep = ""
    for name in "abcdef" { deep += "Content-Type: multipart/mixed; boundary=\(name)\n\n--\(name)-\n" }
    #expect(message(deep + "\ntext\n").text.hasSuffix("--f-\n\ntext\n"))
    // No boundary ends in a blank, but some writers' do.
    #expect(message("Content-Type: multipart/mixed; boundary=\"b \"\n\n--b\n\na\n--b\n\nb\n--b --\nefterord\n").text == "a\nb")
    #expect(message("Content-Type: multipart/mixed; boundary=--\n\n------rad\ntext\n").text == "------rad\ntext\n")
  }

  @Test("a closing boundary that lost its line break still ends its part", arguments: [true, false])
  func gluedClose(crlf: Bool) {
    let file = "--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==--b-- \n"
    let mail = message("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nse --b-- i texten\n\(file)efterord\n", crlf: crlf)
    #expect(mail.text == "se --b-- i texten")
    #expect(mail.attachments.map(\.bytes) == [Array("%PDF".utf8)])
    #expect(mail.defects.map(\.kind) == [.noEndBoundary])
  }

  @Test func a_digest_holds_messages() {
    let mail = message("Content-Type: multipart/digest; boundary=d\n\n--d\n\nSubject: 1\n\na\n--d\n\nSubject: 2\n\nb\n--d--\n")
    #expect(mail.attachments.map(\.contentType) == ["message/rfc822", "message/rfc822"])
    #expect(mail.attachments.map { Message.parse($0.bytes).subject } == ["1", "2"])
  }

  @Test func links_are_listed_once_and_unwrapped() {
    let mail = message(
      Self.part(
        "text/html",
        "<a href=\"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkth-my.sharepoint.com%2Fx&amp;data=1\">x</a> <a href='https://docs.google.com/document/d/1'>y</a> https://docs.google.com/document/d/1, (se www.kth.se/a_(b)). <a href=\"mailto:a@b.se\">m</a>"
      ))
    #expect(mail.links == ["https://kth-my.sharepoint.com/x", "https://docs.google.com/document/d/1", "mailto:a@b.se", "www.kth.se/a_(b)"])
    #expect(unwrappedLink("https://urldefense.com/v3/__https://kth.se/x__;!!abc") == "https://kth.se/x")
    #expect(unwrappedLink("https://www.google.com/url?q=https://kth.se/&sa=D") == "https://kth.se/")
  }
}

@Suite("HTML as text")
struct HTMLTextTests {
  static func text(_ html: String) -> String { message("Content-Type: text/html; charset=utf-8\n\n" + html).text }

  private static let renderings: [(String, String)] = [
    ("hello<br/>world<br>", "hello\nworld"), ("<p>a</p><p>b</p>", "a\n\nb"), ("<div>a</div><div>b</div>", "a\nb"),
    ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"), ("a<br><br>b", "a\n\nb"),
    ("<div>a<br></div><div>b</div>", "a\nb"), ("<ul><li>a<li>b</ul>", "- a\n- b"), ("<ol><li>a</li><li><p>b</p></li></ol>", "1. a\n2. b"),
    ("<ol start=3><li>a</ol>", "3. a"),
    ("<ul><li>a<ul><li>b</ul></ul>", "- a\n  - b"), ("<table><tr><td>a</td><td><p>b</p></td></tr><tr><th>c<th>d</table>", "a\tb\nc\td"),
    ("a   \n b", "a b"), ("<pre>a\n  b</pre>", "a\n  b"),
    ("<h1>T</h1>x", "T\n\nx"), ("&lt;b&gt; &amp; &aring;&#228;&#xf6; &nbsp;x &euro; &#150; &unknown; &amp", "<b> & åäö  x € – &unknown; &"),
    ("a<!-- x --><!--> b <!--[if mso]>c<![endif]-->d", "a b d"),
    ("<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b</p>", "a\n\nb"),
    ("<blockquote type=cite>a<br>b</blockquote>c", "> a\n> b\n\nc"), ("<blockquote>a</blockquote>b", "a\n\nb"),
    ("x <not br/>y", "x y"), ("1 < 2 > 1", "1 < 2 > 1"), ("<a href=x>l\u{E4}nk</a>", "länk"),
    ("<title>t</title><style>s</style><script>a</script>x", "x"), ("sam&shy;man&zwnj;satt", "sammansatt"),
    ("a<td>b", "ab"), ("<img alt=x>", ""), ("<p", "<p"), ("<a href=\"x>y", "y"),
    ("<p style=\"margin:0\">a</p><p style='margin: 0'>b</p>", "a\nb"), ("<b>a</b> <i>b</i>", "a b"), ("a<b> b</b>", "a b"),
  ]

  @Test("structure stays readable", arguments: renderings)
  func structure(html: String, text: String) { #expect(Self.text(html) == text) }
}
