import Documents
import Testing

@Suite("A Word document reads as a person sees it")
struct WordTests {
  @Test(
    "Body",
    arguments: [
      (
        "split runs",
        "<w:p><w:r><w:t>Må</w:t></w:r><w:proofErr/><w:r><w:t xml:space=\"preserve\">l och </w:t></w:r><w:r><w:t>syfte &amp; mer</w:t></w:r></w:p>",
        ["P Mål och syfte & mer"]
      ),
      ("inserted text counts", "<w:p><w:ins><w:r><w:t>nytt</w:t></w:r></w:ins></w:p>", ["P nytt"]),
      ("deleted text doesn't", "<w:p><w:r><w:t>kvar</w:t></w:r><w:del><w:r><w:delText>bort</w:delText></w:r></w:del></w:p>", ["P kvar"]),
      (
        "moved text stands where it went",
        "<w:p><w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>flyttat</w:t></w:r></w:moveTo></w:p>",
        ["P flyttat"]
      ),
      (
        "a deleted paragraph mark joins",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>ett</w:t></w:r></w:p><w:p><w:r><w:t> två</w:t></w:r></w:p>", ["P ett två"]
      ),
      ("hidden text doesn't show", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r><w:r><w:t>syns</w:t></w:r></w:p>", ["P syns"]),
      (
        "a field shows its result",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2026</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        ["P 2026"]
      ),
      (
        "an old check box shows its state",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> ja</w:t></w:r></w:p>",
        ["P ☒ ja"]
      ),
      (
        "a placeholder is no answer",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klicka här</w:t></w:r></w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Svar</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        ["P Svar"]
      ),
      (
        "one of two alternatives",
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent><w:p><w:r><w:t>Ruta</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Ruta</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Text</w:t></w:r></w:p>",
        ["P Text", "P Ruta"]
      ),
      (
        "a bold line is a heading by its looks",
        "<w:p><w:r><w:rPr><w:bCs/><w:b/></w:rPr><w:t>Mål</w:t></w:r></w:p><w:p><w:r><w:t>Många.</w:t></w:r></w:p>", ["H7 Mål", "P Många."]
      ),
      (
        "bold switched off is not",
        "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Mål</w:t></w:r></w:p><w:p><w:r><w:t>Många.</w:t></w:r></w:p>",
        ["P Mål", "P Många."]
      ),
      (
        "a bold line before a line break heads the rest",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mål</w:t><w:br/></w:r><w:r><w:t>Många.</w:t></w:r></w:p>", ["H7 Mål", "P Många."]
      ),
      (
        "where all is bold nothing is a heading",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Vi</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ni</w:t></w:r></w:p>",
        ["P Vi", "P Ni"]
      ),
      (
        "breaks, tabs and special characters",
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>",
        ["P a b\nc-d✓"]
      ),
    ])
  func body(_ what: String, _ xml: String, _ expected: [String]) async {
    #expect(await lines(word(xml)) == expected, Comment(rawValue: what))
  }

  @Test("A merged cell stands once; a frame of one column is text; deleted rows are gone")
  func tables() async {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
    }
    let table =
      "<w:tbl><w:tr>\(cell("Mål", "<w:vMerge w:val=\"restart\"/>"))\(cell("500 följare"))</w:tr>"
      + "<w:tr>\(cell("Mål", "<w:vMerge/>"))\(cell("4 %"))</w:tr><w:tr>\(cell("Sist", "<w:gridSpan w:val=\"2\"/>"))</w:tr>"
      + "<w:tr><w:trPr><w:del/></w:trPr>\(cell("bort"))\(cell("bort"))</w:tr></w:tbl>"
    let frame = "<w:tbl><w:tr>\(cell("Inramat"))</w:tr></w:tbl>"
    #expect(await lines(word(table + frame)) == ["T Mål | 500 följare", "T  | 4 %", "T Sist", "P Inramat"])
  }

  @Test("Headings come from styles, in any language and by inheritance; lists and numbered headings get their markers")
  func stylesAndNumbering() async {
    let styles = """
      <w:styles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="KTHrubrik"><w:name w:val="KTH"/><w:basedOn w:val="Rubrik1"/></w:style>\
      <w:style w:type="paragraph" w:styleId="O"><w:name w:val="Eget"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>
      """
    let numbering = """
      <w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u{F0B7}"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>
      """
    func paragraph(_ style: String, _ text: String, _ list: String = "") -> String {
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(list)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let body =
      paragraph("TOC1", "Mål....1") + paragraph("Rubrik1", "Mål") + paragraph("KTHrubrik", "Syfte") + paragraph("O", "Under")
      + paragraph("Normal", "punkt", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>")
      + paragraph("Normal", "led", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")
      + paragraph("Rubrik1", "Utan", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    let file = word(body, parts: ["styles.xml": styles, "numbering.xml": numbering])
    #expect(await lines(file) == ["H1 1. Mål", "H1 2. Syfte", "H2 Under", "L0 • punkt", "L1 2a) led", "H1 Utan"])
  }

  @Test("A note follows the paragraph that refers to it")
  func notes() async {
    let notes =
      "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>Noten</w:t></w:r></w:p></w:footnote></w:footnotes>"
    let body = "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>Mer</w:t></w:r></w:p>"
    #expect(await lines(word(body, parts: ["footnotes.xml": notes])) == ["P Text", "P Noten", "P Mer"])
  }
}
