/// A paragraph as a word processor keeps it: lines, some of them set off by their looks.
struct StyledParagraph {
  /// What stands between two line breaks.
  struct Line {
    var text = ""
    /// Whether all of its text is bold, underlined or larger than the rest.
    var isEmphasised = true
  }

  var lines = [Line()]
  /// The level that its style or outline gives it; nil for running text.
  var level: Int?
  /// Where it stands in a list.
  var list: (depth: Int, marker: String)?

  /// Adds text to the last line; a line break starts a new one.
  mutating func append(_ text: String, isEmphasised: Bool = false) {
    var isFirst = true
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { lines.append(Line()) }
      isFirst = false
      guard !part.isEmpty else { continue }
      lines[lines.count - 1].text += part
      if !isEmphasised, part.contains(where: { $0.isLetter || $0.isNumber }) { lines[lines.count - 1].isEmphasised = false }
    }
  }

  /// Whether nothing of it can be seen.
  var isBlank: Bool { lines.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}

/// Gathers blocks in reading order and keeps them within the limits.
struct BlockBuilder {
  /// The level of a heading that is one by its looks only: a short line, all of it bold, underlined or large.
  static let pseudoLevel = 7
  /// Characters up to which a line that is set off may be a heading; the longest question of a checklist fits.
  private static let longestPseudoHeading = 200

  private let limits: DocumentLimits
  private var blocks: [Document.Block] = []
  private var count = 0
  private var textBytes = 0
  private var pseudoHeadings = 0
  private var plainBlocks = 0

  init(limits: DocumentLimits) { self.limits = limits }

  var isEmpty: Bool { blocks.isEmpty }

  /// Adds what a paragraph says; a blank one is left out.
  mutating func add(_ paragraph: StyledParagraph) throws(Unreadable.Reason) {
    var plain = ""
    for line in paragraph.lines {
      let text = tidied(line.text)
      let isHeading = paragraph.level == nil && line.isEmphasised && couldBeHeading(text, in: paragraph)
      if isHeading {
        try addText(plain, of: paragraph)
        plain = ""
        pseudoHeadings += 1
        try append(.heading(level: BlockBuilder.pseudoLevel, text: numbered(text, paragraph)), bytes: text.utf8.count)
      } else if !text.isEmpty {
        plain += plain.isEmpty ? text : "\n" + text
      }
    }
    try addText(plain, of: paragraph)
  }

  /// Adds a block as it is.
  mutating func add(_ block: Document.Block) throws(Unreadable.Reason) {
    switch block {
    case .heading(_, let text), .paragraph(let text), .listItem(_, _, let text): try append(block, bytes: text.utf8.count)
    case .table(let rows): try addTable(rows)
    }
  }

  /// Adds a table without its empty rows. One of a single column is a frame around text: its cells are added as paragraphs.
  mutating func addTable(_ rows: [[String]]) throws(Unreadable.Reason) {
    let filled = rows.filter { row in row.contains { !$0.isEmpty } }
    guard !filled.isEmpty else { return }
    count += filled.reduce(0) { $0 + $1.count }
    try append(.table(rows: filled), bytes: filled.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count } })
    plainBlocks += filled.count
  }

  /// Takes over all blocks of another builder.
  mutating func add(contentsOf other: BlockBuilder) throws(Unreadable.Reason) {
    blocks += other.blocks
    count += other.count
    textBytes += other.textBytes
    pseudoHeadings += other.pseudoHeadings
    plainBlocks += other.plainBlocks
    guard count <= limits.blocks, textBytes <= limits.textBytes else { throw .overLimit }
  }

  /// The blocks. Where nearly all is set off, nothing is, and lines that look like headings are running text.
  func finished() -> [Document.Block] {
    guard pseudoHeadings > 3 * plainBlocks else { return blocks }
    return blocks.map { if case .heading(BlockBuilder.pseudoLevel, let text) = $0 { .paragraph(text) } else { $0 } }
  }

  /// The text of all blocks, for a table's cell.
  var text: String { Document(source: "", blocks: blocks).plainText }

  private func couldBeHeading(_ text: String, in paragraph: StyledParagraph) -> Bool {
    guard text.utf8.count <= 2 * BlockBuilder.longestPseudoHeading, text.count <= BlockBuilder.longestPseudoHeading else { return false }
    if let marker = paragraph.list?.marker, !marker.contains(where: { $0.isLetter || $0.isNumber }) { return false }
    return text.contains(where: \.isLetter)
  }

  private mutating func addText(_ text: String, of paragraph: StyledParagraph) throws(Unreadable.Reason) {
    guard !text.isEmpty else { return }
    if let level = paragraph.level {
      try append(.heading(level: level, text: numbered(text, paragraph)), bytes: text.utf8.count)
    } else if let list = paragraph.list {
      plainBlocks += 1
      try append(.listItem(depth: list.depth, marker: list.marker, text: text), bytes: text.utf8.count)
    } else {
      plainBlocks += 1
      try append(.paragraph(text), bytes: text.utf8.count)
    }
  }

  private func numbered(_ text: String, _ paragraph: StyledParagraph) -> String {
    guard let marker = paragraph.list?.marker, !marker.isEmpty else { return text }
    return marker + " " + text
  }

  private mutating func append(_ block: Document.Block, bytes: Int) throws(Unreadable.Reason) {
    count += 1
    textBytes += bytes
    guard count <= limits.blocks, textBytes <= limits.textBytes else { throw .overLimit }
    blocks.append(block)
  }
}

/// Text with runs of spaces as one and none at the ends; tabs become spaces, for a reader sees no difference.
func tidied(_ text: String) -> String {
  var result: [UInt8] = []
  var pending = false
  for byte in text.utf8 {
    if byte == 0x20 || byte == 0x09 || byte == 0x0D {
      pending = true
    } else {
      if pending, let last = result.last, last != 0x0A, byte != 0x0A { result.append(0x20) }
      pending = false
      result.append(byte)
    }
  }
  let isNewline = { (byte: UInt8) in byte == 0x0A }
  while let last = result.last, isNewline(last) { result.removeLast() }
  return String(decoding: result.drop(while: isNewline), as: UTF8.self)
}
