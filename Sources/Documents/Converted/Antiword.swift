/// Word 6 to 2003 where the desk's own reader gives up, turned into DocBook by antiword, or into plain text by catdoc where that fails.
struct Antiword {
  let converters: Converters
  let limits: DocumentLimits

  /// The file's blocks.
  /// - Throws: `damaged` where no program makes anything of it.
  func blocks(of file: [UInt8]) async throws(Unreadable.Reason) -> [Document.Block] {
    let marked = try await converters.run(converters.antiword, ["-m", "UTF-8.txt", "-x", "db", "-"], on: file, limits: limits)
    if marked.diagnostics.contains("encrypted") { throw .encrypted }
    if marked.isSuccess, let blocks = try? docBookBlocks(marked.output), !blocks.isEmpty { return blocks }
    let plain = try await converters.run(converters.catdoc, ["-d", "utf-8", "-w", "-"], on: file, limits: limits)
    let blocks = TextBlocks(decodedText(plain.output), limits: limits).blocks
    guard plain.isSuccess, !blocks.isEmpty else { throw .damaged }
    return blocks
  }

  private func docBookBlocks(_ part: [UInt8]) throws(Unreadable.Reason) -> [Document.Block] {
    var reader = DocBook(part, limits: limits)
    return try reader.blocks()
  }
}

/// The part of DocBook that antiword writes.
private struct DocBook {
  private var xml: XMLReader
  private var sinks: [BlockBuilder]
  private var paragraph = StyledParagraph()
  private var lists: [(marker: String, count: Int)] = []
  private var emphasis = 0
  private var section = 0
  private var row: [String] = []
  private var rows: [[String]] = []
  private let limits: DocumentLimits

  init(_ part: [UInt8], limits: DocumentLimits) {
    self.limits = limits
    xml = XMLReader(part, limits: limits)
    sinks = [BlockBuilder(limits: limits)]
  }

  mutating func blocks() throws(Unreadable.Reason) -> [Document.Block] {
    try walk()
    try flush()
    return sinks[0].finished()
  }

  private mutating func walk() throws(Unreadable.Reason) {
    while true {
      switch try xml.next() {
      case .end, .done: return
      case .text: paragraph.append(xml.text.replacing("\n", with: " "), isEmphasised: emphasis > 0)
      case .start: try visit(xml.name)
      }
    }
  }

  private mutating func visit(_ name: String) throws(Unreadable.Reason) {
    switch name {
    case "bookinfo", "footnote": try xml.skip()
    case "sect1", "sect2", "sect3", "sect4", "sect5":
      let outside = section
      section = Int(name.dropFirst(4)) ?? 1
      try walk()
      section = outside
    case "title":
      try flush()
      paragraph.level = min(section + 1, 6)
      try walk()
      try flush()
    case "para":
      try flush()
      if let list = lists.last {
        let isNumbered = !["bullet", "opencircle"].contains(list.marker)
        paragraph.list = (lists.count - 1, isNumbered ? numeral(list.count, list.marker) + "." : "•")
      }
      try walk()
      try flush()
    case "emphasis":
      let isStrong = ["bold", "underline"].contains(xml.attribute("role"))
      emphasis += isStrong ? 1 : 0
      try walk()
      emphasis -= isStrong ? 1 : 0
    case "itemizedlist", "orderedlist":
      let style = xml.attribute("numeration").map { ["loweralpha": "lowerLetter", "upperalpha": "upperLetter"][$0] ?? $0 }
      lists.append((name == "itemizedlist" ? "bullet" : (style ?? "decimal").replacing("roman", with: "Roman"), 0))
      try walk()
      lists.removeLast()
    case "listitem":
      if !lists.isEmpty { lists[lists.count - 1].count += 1 }
      try walk()
    case "informaltable":
      try flush()
      rows = []
      try walk()
      try sinks[sinks.count - 1].addTable(rows)
    case "row":
      row = []
      try walk()
      rows.append(row)
    case "entry":
      sinks.append(BlockBuilder(limits: limits))
      try walk()
      try flush()
      row.append(sinks.popLast()?.text ?? "")
    default: try walk()
    }
  }

  private mutating func flush() throws(Unreadable.Reason) {
    try sinks[sinks.count - 1].add(paragraph)
    paragraph = StyledParagraph()
  }
}
