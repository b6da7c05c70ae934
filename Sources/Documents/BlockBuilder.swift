/// A paragraph as a word processor keeps it: lines, some of them set off by their looks.
struct StyledParagraph {
  /// What stands between two line breaks.
  struct Line {
    var text = ""
    /// Whether all of its text is bold, underlined or larger than the rest.
    var isEmphasised = true
    /// What it begins with that is set off from the rest.
    var lead = ""
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
      if isEmphasised, lines[lines.count - 1].isEmphasised { lines[lines.count - 1].lead += part }
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
  /// The level of a heading that stands at the beginning of its paragraph: `**Mål.** Vi vill …`.
  static let runInLevel = 8
  private static let longestRunIn = 60

  private let limits: DocumentLimits
  private var blocks: [Document.Block] = []
  private var count = 0
  private var textBytes = 0
  private var pseudoHeadings = 0
  private var plainBlocks = 0
  private var otherHeadings = 0
  /// What paragraphs begin with that may be a heading: by the paragraph's index, the number of characters.
  private var runIns: [Int: Int] = [:]

  init(limits: DocumentLimits) { self.limits = limits }

  var isEmpty: Bool { blocks.isEmpty }

  /// Adds what a paragraph says; a blank one is left out.
  mutating func add(_ paragraph: StyledParagraph) throws(Unreadable.Reason) {
    var plain = ""
    var runIn: Int?
    for line in paragraph.lines {
      let text = tidied(line.text)
      let isHeading = paragraph.level == nil && line.isEmphasised && couldBeHeading(text, in: paragraph)
      if isHeading {
        try addText(plain, of: paragraph, runIn: runIn)
        plain = ""
        pseudoHeadings += 1
        try append(.heading(level: BlockBuilder.pseudoLevel, text: numbered(text, paragraph)), bytes: text.utf8.count)
      } else if !text.isEmpty {
        if plain.isEmpty { runIn = runInLength(line.lead, before: text) }
        plain += plain.isEmpty ? text : "\n" + text
      }
    }
    try addText(plain, of: paragraph, runIn: runIn)
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
    for (index, length) in other.runIns { runIns[blocks.count + index] = length }
    otherHeadings += other.otherHeadings
    blocks += other.blocks
    count += other.count
    textBytes += other.textBytes
    pseudoHeadings += other.pseudoHeadings
    plainBlocks += other.plainBlocks
    guard count <= limits.blocks, textBytes <= limits.textBytes else { throw .overLimit }
  }

  /// The blocks. Where nearly all is set off, nothing is, and lines that look like headings are running text. Where headings mostly stand
  /// at the beginning of paragraphs, they are taken out; under other headings they are labels, and stay.
  func finished() -> [Document.Block] {
    let areLines = pseudoHeadings <= 3 * plainBlocks
    let areRunIns = runIns.count >= max(3, otherHeadings + (areLines ? pseudoHeadings : 0))
    var result: [Document.Block] = []
    result.reserveCapacity(blocks.count + (areRunIns ? runIns.count : 0))
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(BlockBuilder.pseudoLevel, let text) where !areLines: result.append(.paragraph(text))
      case .paragraph(let text) where areRunIns && runIns[index] != nil:
        result += divided(text, after: runIns[index] ?? 0, marker: "")
      case .listItem(_, let marker, let text) where areRunIns && runIns[index] != nil:
        result += divided(text, after: runIns[index] ?? 0, marker: marker + " ")
      default: result.append(block)
      }
    }
    return result
  }

  private func divided(_ text: String, after length: Int, marker: String) -> [Document.Block] {
    [
      .heading(level: BlockBuilder.runInLevel, text: marker + text.prefix(length)), .paragraph(tidied(String(text.dropFirst(length)))),
    ]
  }

  /// The text of all blocks, for a table's cell.
  var text: String { Document(source: "", blocks: blocks).plainText }

  private func couldBeHeading(_ text: String, in paragraph: StyledParagraph) -> Bool {
    guard text.utf8.count <= 2 * BlockBuilder.longestPseudoHeading, text.count <= BlockBuilder.longestPseudoHeading else { return false }
    if let marker = paragraph.list?.marker, !marker.contains(where: { $0.isLetter || $0.isNumber }) { return false }
    return text.contains(where: \.isLetter)
  }

  /// How much of a paragraph is a heading before its text: some words set off, and a mark that closes them.
  private func runInLength(_ lead: String, before text: String) -> Int? {
    guard !lead.isEmpty, lead.utf8.count <= 2 * BlockBuilder.longestRunIn else { return nil }
    let lead = tidied(lead).drop { $0.isWhitespace }
    guard let first = lead.first, first.isUppercase || first.isNumber, lead.count <= BlockBuilder.longestRunIn, text.hasPrefix(lead),
      let last = lead.last(where: { !$0.isWhitespace }), lead.contains(where: \.isLetter)
    else { return nil }
    let marks: Set<Character> = [".", ":", "?", "!", "–", "—"]
    if marks.contains(last) { return lead.count }
    return text.dropFirst(lead.count).first.map { marks.contains($0) } == true ? lead.count + 1 : nil
  }

  private mutating func addText(_ text: String, of paragraph: StyledParagraph, runIn: Int?) throws(Unreadable.Reason) {
    guard !text.isEmpty else { return }
    if let level = paragraph.level {
      otherHeadings += level > 1 ? 1 : 0
      try append(.heading(level: level, text: numbered(text, paragraph)), bytes: text.utf8.count)
    } else if let list = paragraph.list {
      plainBlocks += 1
      if let runIn, list.marker.contains(where: { $0.isLetter || $0.isNumber }) { runIns[blocks.count] = runIn }
      try append(.listItem(depth: list.depth, marker: list.marker, text: text), bytes: text.utf8.count)
    } else {
      plainBlocks += 1
      if let runIn { runIns[blocks.count] = runIn }
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
