/// Reads a Word 97–2003 file as a reader sees it: the text, then notes and text boxes; deleted and hidden text doesn't show.
struct WordBinaryBody {
  private let file: WordBinary
  private let styles: WordBinaryStyles
  private let limits: DocumentLimits
  private var numbering: WordNumbering
  private var builder: BlockBuilder
  private var paragraph = StyledParagraph()
  private var pending: [UInt16] = []
  private var isEmphasised = false
  private var fields: [Bool] = []
  private var nextFormat = 0
  private var nextParagraph = 0
  private var cell: BlockBuilder
  private var row: [String] = []
  private var rows: [[String]] = []
  private var frame: [BlockBuilder] = []

  private init(_ file: WordBinary, limits: DocumentLimits) {
    self.file = file
    self.limits = limits
    styles = WordBinaryStyles(file.part(1))
    // The levels follow the lists' heads, whose length doesn't count them.
    let start = (file.main.uint32(at: 0x9A + 8 * 73) ?? 0) + (file.main.uint32(at: 0x9E + 8 * 73) ?? 0)
    numbering = WordNumbering(
      lists: file.part(73), levels: file.table.slice(at: start, count: max(0, file.table.count - start)), references: file.part(74))
    builder = BlockBuilder(limits: limits)
    cell = BlockBuilder(limits: limits)
  }

  /// Reads `.doc`.
  static func blocks(of compound: CompoundFile, limits: DocumentLimits) throws(Unreadable.Reason) -> [Document.Block] {
    let file = try WordBinary(compound, limits: limits)
    var body = WordBinaryBody(file, limits: limits)
    for story in file.stories {
      try file.forEachCharacter(of: story) { unit, place throws(Unreadable.Reason) in try body.take(unit, at: place) }
      try body.endParagraph(at: nil)
      try body.endTable()
      body.fields = []
    }
    return body.builder.finished()
  }

  private mutating func take(_ unit: UInt16, at place: Int) throws(Unreadable.Reason) {
    let look = look(at: place)
    guard !look.isHidden || unit == 0x0D || unit == 0x07 else { return }
    if look.isEmphasised != isEmphasised { flush() }
    isEmphasised = look.isEmphasised
    switch unit {
    case 0x0D, 0x0C: try endParagraph(at: place)
    case 0x07: try endCell(at: place)
    case 0x13: if fields.count < limits.depth { fields.append(false) }
    case 0x14: if !fields.isEmpty { fields[fields.count - 1] = true }
    case 0x15: _ = fields.popLast()
    default:
      guard fields.allSatisfy({ $0 }) else { return }
      switch unit {
      case 0x0B: pending.append(0x0A)
      case 0x09: pending.append(0x09)
      case 0x1E: pending.append(0x2D)
      case 0xA0: pending.append(0x20)
      case 0..<0x20: break
      default: pending.append(unit)
      }
    }
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    paragraph.append(String(decoding: pending, as: UTF16.self), isEmphasised: isEmphasised)
    pending.removeAll(keepingCapacity: true)
  }

  /// The format at a place: the places mostly rise, so the search begins where it ended.
  private func index(of place: Int, in formats: [WordBinary.Format], from start: Int) -> Int? {
    if formats.indices.contains(start), formats[start].start <= place, place < formats[start].end { return start }
    var (low, high) = (0, formats.count)
    while low < high {
      let middle = (low + high) / 2
      if formats[middle].end <= place { low = middle + 1 } else { high = middle }
    }
    return formats.indices.contains(low) && formats[low].start <= place ? low : nil
  }

  private mutating func look(at place: Int) -> (isEmphasised: Bool, isHidden: Bool) {
    guard let found = index(of: place, in: file.characters, from: nextFormat) else { return (false, false) }
    if found == nextFormat, let cached { return cached }
    nextFormat = found
    var (isBold, isUnderlined, isHidden) = (false, false, false)
    forEachModifier(file.characters[found].sprms) { code, operand in
      switch code {
      case 0x0835: isBold = operand & 1 == 1
      case 0x2A3E: isUnderlined = operand != 0
      case 0x083C, 0x0800: if operand & 1 == 1 { isHidden = true }
      default: break
      }
    }
    let look = (isBold || isUnderlined, isHidden)
    cached = look
    return look
  }

  private var cached: (isEmphasised: Bool, isHidden: Bool)?

  private struct Properties {
    var style = 0
    var level: Int?
    var list: Int?
    var depth: Int?
    var isInTable = false
    var endsRow = false
  }

  private mutating func properties(at place: Int?) -> Properties {
    var result = Properties()
    guard let place, let found = index(of: place, in: file.paragraphs, from: nextParagraph) else { return result }
    nextParagraph = found
    result.style = file.paragraphs[found].style
    forEachModifier(file.paragraphs[found].sprms) { code, operand in
      switch code {
      case 0x4600: result.style = operand
      case 0x2640: result.level = headingLevel(outline: String(operand))
      case 0x460B: result.list = operand
      case 0x260A: result.depth = operand
      case 0x2416: result.isInTable = operand != 0
      case 0x2417: result.endsRow = operand != 0
      default: break
      }
    }
    return result
  }

  private mutating func endParagraph(at place: Int?) throws(Unreadable.Reason) {
    flush()
    let own = properties(at: place)
    let style = styles.style(own.style)
    var ended = paragraph
    paragraph = StyledParagraph()
    ended.level = own.level ?? style.level
    if ended.level == nil, style.isBold == true { for index in ended.lines.indices { ended.lines[index].isEmphasised = true } }
    if !ended.isBlank, let list = own.list ?? style.list, list > 0 {
      ended.list = numbering.next(in: String(list), depth: min(max(own.depth ?? style.depth ?? 0, 0), 8), style: nil)
    }
    if own.isInTable {
      try cell.add(ended)
    } else {
      if !ended.isBlank { try endTable() }
      try builder.add(ended)
    }
  }

  private mutating func endCell(at place: Int) throws(Unreadable.Reason) {
    if properties(at: place).endsRow {
      flush()
      paragraph = StyledParagraph()
      while row.count > 1, row.last?.isEmpty == true { row.removeLast() }
      rows.append(row)
      row = []
    } else {
      try endParagraph(at: place)
      row.append(cell.text)
      frame.append(cell)
      cell = BlockBuilder(limits: limits)
    }
  }

  private mutating func endTable() throws(Unreadable.Reason) {
    if !row.isEmpty { rows.append(row) }
    if rows.contains(where: { $0.count > 1 }) {
      try builder.addTable(rows)
    } else {
      for cell in frame { try builder.add(contentsOf: cell) }
    }
    (rows, row, frame) = ([], [], [])
  }
}
