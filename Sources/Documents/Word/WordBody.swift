/// Reads the body of a Word document (ECMA-376-1 §17) as a reader sees it: insertions count, deletions, comments, hidden
/// text and placeholders don't; what a text box or a footnote says follows the paragraph that it belongs to.
struct WordBody {
  private struct Paragraph {
    var styled = StyledParagraph()
    var style = WordStyles.Style()
    var isContents = false
    var markIsDeleted = false
    var attached: [BlockBuilder] = []
  }
  var styles = WordStyles()
  var numbering = WordNumbering()

  let limits: DocumentLimits
  var xml: XMLReader
  private var notes: [String: BlockBuilder] = [:]
  var sinks: [BlockBuilder]
  private var paragraph: Paragraph?
  private var carried: StyledParagraph?
  private var look = WordStyles.Look()
  private var produced = 0
  var tables: [WordTable] = []
  var fields: [WordField] = []

  init(limits: DocumentLimits) {
    self.limits = limits
    xml = XMLReader([], limits: limits)
    sinks = [BlockBuilder(limits: limits)]
  }

  /// Reads a part that holds running text: the body, a header, a footer.
  mutating func blocks(of part: [UInt8]) throws(Unreadable.Reason) -> [Document.Block] {
    try start(part)
    try walk()
    try flushCarried()
    return sinks[0].finished()
  }

  /// Reads `footnotes.xml` or `endnotes.xml`.
  mutating func readNotes(_ part: [UInt8]) throws(Unreadable.Reason) {
    try start(part)
    while true {
      let event = try xml.next()
      if event == .done { break }
      guard event == .start, xml.name == "footnote" || xml.name == "endnote" else { continue }
      let name = xml.name
      guard let id = xml.attribute("id"), xml.attribute("type") ?? "normal" == "normal" else {
        try xml.skip()
        continue
      }
      notes[name + id] = try collected()
    }
  }

  private mutating func start(_ part: [UInt8]) throws(Unreadable.Reason) {
    xml = XMLReader(part, limits: limits)
    sinks = [BlockBuilder(limits: limits)]
    (paragraph, carried, tables, fields) = (nil, nil, [], [])
  }

  /// Visits the children of the element whose start was just read.
  mutating func walk() throws(Unreadable.Reason) {
    while true {
      switch try xml.next() {
      case .end, .done: return
      case .text: continue
      case .start: try visit()
      }
    }
  }

  private mutating func visit() throws(Unreadable.Reason) {
    switch xml.name {
    case "p": try readParagraph()
    case "pPr": try readParagraphProperties()
    case "r":
      look = WordStyles.Look()
      try walk()
    case "rPr": try readRunProperties()
    case "t": try readText()
    case "tab", "ptab", "br", "cr", "noBreakHyphen", "sym":
      put(character())
      try xml.skip()
    case "tbl": try readTable()
    case "tr": try readRow()
    case "tc": try readCell()
    case "trPr": try readRowProperties()
    case "tcPr": try readCellProperties()
    case "sdt": try readContentControl()
    case "AlternateContent": try readAlternatives()
    case "txbxContent":
      let box = try collected()
      if paragraph == nil { try sinks[sinks.count - 1].add(contentsOf: box) } else { paragraph?.attached.append(box) }
    case "footnoteReference", "endnoteReference":
      if let note = notes[(xml.name == "footnoteReference" ? "footnote" : "endnote") + (xml.attribute("id") ?? "")] {
        paragraph?.attached.append(note)
      }
      try xml.skip()
    case "fldChar": try readFieldCharacter()
    case "del", "moveFrom", "delText", "instrText", "delInstrText", "sectPr", "tblPr", "tblGrid", "annotationRef", "rt", "docPartPr":
      try xml.skip()
    default: try walk()
    }
  }

  /// What the children say as blocks of their own: a text box, a note, a cell.
  mutating func collected() throws(Unreadable.Reason) -> BlockBuilder {
    let outside = (paragraph, carried, look)
    (paragraph, carried) = (nil, nil)
    sinks.append(BlockBuilder(limits: limits))
    try walk()
    try flushCarried()
    (paragraph, carried, look) = outside
    return sinks.popLast() ?? BlockBuilder(limits: limits)
  }

  mutating func put(_ text: String) {
    let look = self.look.over(paragraph?.style.look ?? WordStyles.Look())
    if look.isHidden != true, fields.allSatisfy(\.showsResult) {
      let isLarge = look.halfPoints.map { $0 >= styles.textSize &+ 4 } ?? false
      paragraph?.styled.append(text, isEmphasised: look.isBold == true || look.isUnderlined == true || isLarge)
      produced += text.utf8.count
    }
  }

  /// What an element stands for that is a character.
  private func character() -> String {
    switch xml.name {
    case "tab", "ptab": "\t"
    case "noBreakHyphen": "-"
    case "sym": symbol(xml.attribute("char"))
    default: ["page", "column"].contains(xml.attribute("type")) ? " " : "\n"
    }
  }

  private mutating func readText() throws(Unreadable.Reason) {
    while true {
      switch try xml.next() {
      case .text: put(xml.text.replacing("\n", with: " "))
      case .start: try xml.skip()
      case .end, .done: return
      }
    }
  }

  private mutating func readParagraph() throws(Unreadable.Reason) {
    let outside = (paragraph, look)
    paragraph = Paragraph(styled: carried ?? StyledParagraph(), style: styles.style(nil))
    carried = nil
    try walk()
    if let ended = paragraph { try end(ended) }
    (paragraph, look) = outside
  }

  private mutating func end(_ ended: Paragraph) throws(Unreadable.Reason) {
    if ended.markIsDeleted {
      // The mark between this paragraph and the next is deleted: they are one.
      carried = ended.styled
    } else if !ended.isContents {
      try sinks[sinks.count - 1].add(ended.styled)
    }
    for box in ended.attached { try sinks[sinks.count - 1].add(contentsOf: box) }
  }

  private mutating func flushCarried() throws(Unreadable.Reason) {
    if let carried { try sinks[sinks.count - 1].add(carried) }
    carried = nil
  }

  private mutating func readParagraphProperties() throws(Unreadable.Reason) {
    var style = styles.style(nil)
    var styleID: String?
    var list: (id: String?, depth: Int?)?
    var isOutOfLists = false
    var level: Int?
    let depth = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < depth { break }
      guard event == .start else { continue }
      switch xml.name {
      case "pStyle":
        styleID = xml.attribute("val")
        style = styles.style(styleID)
      case "numPr":
        list = try WordNumbering.reference(&xml)
        isOutOfLists = list == nil
      case "outlineLvl": level = headingLevel(outline: xml.attribute("val"))
      case "del" where xml.depth == depth + 2: paragraph?.markIsDeleted = true
      case "pPrChange", "rPrChange", "sectPr": try xml.skip()
      default: break
      }
    }
    paragraph?.style = style
    paragraph?.isContents = style.name.hasPrefix("toc ")
    paragraph?.styled.level = level ?? style.level
    guard !isOutOfLists, let id = list?.id ?? style.list?.id else { return }
    let place = numbering.next(in: id, depth: list?.depth ?? (list == nil ? style.list?.depth : nil), style: styleID)
    paragraph?.styled.list = place
  }

  private mutating func readRunProperties() throws(Unreadable.Reason) {
    var style: String?
    var own = WordStyles.Look()
    let depth = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < depth { break }
      guard event == .start else { continue }
      if xml.name == "rStyle" { style = xml.attribute("val") } else { try own.read(&xml) }
    }
    look = own.over(style.map { styles.style($0).look } ?? WordStyles.Look())
  }

  private mutating func readContentControl() throws(Unreadable.Reason) {
    var isShown = true
    while true {
      let event = try xml.next()
      if event == .end || event == .done { return }
      guard event == .start else { continue }
      switch xml.name {
      case "sdtPr":
        let depth = xml.depth
        while xml.depth >= depth, try xml.next() != .done {
          if xml.name == "showingPlcHdr" { isShown = ["0", "false"].contains(xml.attribute("val")) }
          if xml.name == "docPartGallery", xml.attribute("val") == "Table of Contents" { isShown = false }
        }
      case "sdtContent": if isShown { try walk() } else { try xml.skip() }
      default: try xml.skip()
      }
    }
  }

  /// One thing said in several ways: the first that gives text is taken, and only that (ECMA-376-3 §9.3).
  private mutating func readAlternatives() throws(Unreadable.Reason) {
    var isFound = false
    while true {
      switch try xml.next() {
      case .end, .done: return
      case .text: continue
      case .start:
        if isFound {
          try xml.skip()
        } else {
          let before = produced
          try walk()
          isFound = produced > before
        }
      }
    }
  }
}
