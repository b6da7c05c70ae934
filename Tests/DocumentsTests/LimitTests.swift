import Documents
import Testing

@Suite("What is hostile or broken is refused, at once and by name")
struct LimitTests {
  @Test("Nested elements: the deepest allowed is read, one more is not, and 200,000 are no harder")
  func nesting() async {
    func nested(_ depth: Int) -> [UInt8] {
      word(String(repeating: "<w:x>", count: depth) + "<w:p><w:r><w:t>djupt</w:t></w:r></w:p>" + String(repeating: "</w:x>", count: depth))
    }
    let fixed = 2 + 3  // document, body; p, r, t
    let deepest = DocumentLimits.standard.depth - fixed
    #expect(await lines(nested(deepest)) == ["P djupt"])
    #expect(await lines(nested(deepest + 1)) == ["over limit"])
    #expect(await lines(nested(200_000)) == ["over limit"])
  }

  @Test(
    "XML that is no office document's",
    arguments: [
      ("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w:document><w:body/></w:document>", "damaged"),
      ("<w:document><w:body>", "damaged"),
      ("<w:document></w:body></w:document>", "damaged"), ("", "damaged"), ("<", "damaged"), ("<w:p", "damaged"), ("<!--", "damaged"),
    ])
  func malformed(_ xml: String, _ reason: String) async {
    #expect(await lines(zipped([("word/document.xml", Array(xml.utf8))])) == [reason])
  }

  @Test("Archives")
  func archives() async {
    let part = (name: "word/document.xml", content: Array("<d><p><r><t>a</t></r></p></d>".utf8))
    #expect(await lines(zipped([part])) == ["P a"])
    #expect(await lines(zipped([part], flags: 1)) == ["encrypted"])
    #expect(await lines(zipped([part, part])) == ["damaged"])
    #expect(await lines(zipped([part], claimedSize: 5)) == ["damaged"])
    #expect(await lines(zipped([part], claimedSize: .max - 1)) == ["over limit"])
    #expect(await lines(Array(zipped([part]).dropLast(30))) == ["damaged"])
    let many = (0...DocumentLimits.standard.archiveEntries).map { (name: "word/\($0)", content: [UInt8]()) }
    #expect(await lines(zipped(many)) == ["over limit"])
    #expect(await lines(Array("no zip".utf8)) == ["damaged"])
    #expect(await lines([]) == ["damaged"])
  }

  @Test("Small files that would grow large are refused before they do", arguments: ["bomb.docx", "element.docx"])
  func bombs(_ name: String) async throws {
    #expect(await lines(try fixture("documents/\(name)")) == ["over limit"])
  }

  @Test("Rich Text nested too deep, and a line without end")
  func richText() async {
    let nested = "{\\rtf1 " + String(repeating: "{", count: 200_000) + "x"
    #expect(await lines(Array(nested.utf8), name: "a.rtf") == ["over limit"])
    #expect(await lines([UInt8](repeating: 0x61, count: DocumentLimits.standard.fileBytes + 1), name: "a.txt") == ["over limit"])
  }

  @Test("Twenty thousand paragraphs that deleted marks make one take no longer than others")
  func joined() async {
    let paragraph = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p>"
    let clock = ContinuousClock()
    let start = clock.now
    #expect(await lines(word(String(repeating: paragraph, count: 20_000))).count == 1)
    #expect(clock.now - start < .seconds(10))
  }

  @Test("A table with more cells than the limit on blocks")
  func table() async {
    let row = "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>"
    var limits = DocumentLimits.standard
    limits.blocks = 200
    #expect(await lines(word("<w:tbl>" + String(repeating: row, count: 99) + "</w:tbl>"), limits: limits).count == 99)
    #expect(await lines(word("<w:tbl>" + String(repeating: row, count: 101) + "</w:tbl>"), limits: limits) == ["over limit"])
  }
}
