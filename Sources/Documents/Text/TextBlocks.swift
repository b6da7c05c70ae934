extension Document {
  /// A plain text as blocks: paragraphs with their wrapped lines joined, list items, headings and tables as plain text shows them.
  ///
  /// A line that was broken on purpose is a paragraph by itself; whether it announces the next one is for the judge to say.
  /// - Parameters:
  ///   - text: The text, such as a mail's; what lies past the limit on a document's text is left out.
  ///   - source: Where it comes from, as evidence names it.
  public init(text: String, source: String, limits: DocumentLimits = .standard) {
    self.init(source: source, blocks: TextBlocks(text, limits: limits).blocks)
  }
}

/// Plain text taken apart.
struct TextBlocks {
  /// Lines of mails and of converters are wrapped at most here.
  private static let widestWrap = 100
  /// A line that a writer broke in the middle of a sentence is at least this long.
  private static let narrowestWrap = 40
  private static let deepestList = 8

  private(set) var blocks: [Document.Block] = []
  private let limits: DocumentLimits
  private var lines: [TextLine] = []
  private var position = 0
  private var width = 0
  /// The indentations of the items at hand, the outermost first.
  private var indents: [Int] = []

  init(_ text: String, limits: DocumentLimits) {
    self.limits = limits
    let bytes = text.utf8.prefix(limits.textBytes)
    let normalised = String(Substring(bytes)).split(omittingEmptySubsequences: false) { $0.isNewline }
    lines = normalised.prefix(limits.blocks).map { TextLine($0) }
    width = lines.reduce(0) { $1.width <= TextBlocks.widestWrap ? max($0, $1.width) : $0 }
    while position < lines.count { readBlock() }
    lines = []
  }

  private mutating func readBlock() {
    let line = lines[position]
    switch line.kind {
    case .blank, .item: break
    default: indents = []
    }
    switch line.kind {
    case .blank, .rule: position += 1
    case .heading(let level):
      blocks.append(.heading(level: level, text: line.text))
      position += 1
    case .row: readRows()
    case .item(let marker): readItem(line, marker)
    case .text: readText(line)
    }
  }

  private mutating func readText(_ line: TextLine) {
    if position + 1 < lines.count, case .rule(let level) = lines[position + 1].kind, level > 0, line.text.count <= 120 {
      blocks.append(.heading(level: level, text: line.text))
      position += 2
      return
    }
    let text = joined(wrapped: width(around: position))
    blocks.append(.paragraph(text))
  }

  private mutating func readItem(_ line: TextLine, _ marker: String) {
    let text = joined(wrapped: width)
    while let last = indents.last, last > line.indent { indents.removeLast() }
    if indents.last != line.indent, indents.count < TextBlocks.deepestList { indents.append(line.indent) }
    let depth = max(0, indents.count - 1)
    let isPictorial = marker.unicodeScalars.allSatisfy { (0xF000...0xF0FF).contains($0.value) }
    blocks.append(.listItem(depth: depth, marker: isPictorial || marker == "o" || marker == "·" ? "•" : marker, text: text))
  }

  /// The line at hand with those after it that were only broken for width.
  private mutating func joined(wrapped width: Int) -> String {
    var last = lines[position]
    let first = last
    var words = [first.text]
    position += 1
    while position < lines.count, continues(last, lines[position], of: first, wrapped: width) {
      last = lines[position]
      words.append(last.whole)
      position += 1
    }
    return words.joined(separator: " ")
  }

  private func continues(_ line: TextLine, _ next: TextLine, of first: TextLine, wrapped width: Int) -> Bool {
    let isOpen = line.text.last.map { $0.isLetter || $0.isNumber || $0 == "," } ?? false
    let isFull = line.width >= TextBlocks.narrowestWrap && line.width + 1 + next.whole.prefix { $0 != " " }.count > width
    switch next.kind {
    case .text: break
    // A number that ends up first on a line by wrapping is no item: `… mellan 8 och / 17. Sedan …`
    case .item(let marker): return isOpen && isFull && line.width <= TextBlocks.widestWrap && marker.contains { $0.isNumber }
    default: return false
    }
    guard line.width <= TextBlocks.widestWrap || next.text.first?.isLowercase == true else { return false }
    if case .item = first.kind, next.indent > first.indent, line.kind != .text || next.indent == line.indent { return true }
    return isFull || line.width >= TextBlocks.narrowestWrap && isOpen && next.text.first?.isLowercase == true
  }

  /// Where the lines around a position are wrapped: a block of some lines shows it better than the whole text.
  private func width(around start: Int) -> Int {
    var widest = 0
    var count = 0
    var index = start
    while index < lines.count, count < 200, lines[index].kind == .text {
      widest = max(widest, lines[index].width)
      count += 1
      index += 1
    }
    return count >= 3 && TextBlocks.narrowestWrap...TextBlocks.widestWrap ~= widest ? widest : width
  }

  private mutating func readRows() {
    var rows: [[String]] = []
    while position < lines.count, case .row(let cells) = lines[position].kind {
      // |---|:---:| only draws a line.
      let isLine = cells.allSatisfy { $0.unicodeScalars.allSatisfy { ["-", ":", "=", " ", "+"].contains($0) } }
      if !isLine { rows.append(cells) }
      position += 1
    }
    if rows.count > 1 {
      blocks.append(.table(rows: rows))
    } else if let row = rows.first {
      blocks.append(.paragraph(row.joined(separator: "\t")))
    }
  }
}
