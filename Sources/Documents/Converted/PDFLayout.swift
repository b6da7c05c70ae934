/// Puts the pieces of pages back together.
struct PDFLayout {
  /// Pieces in a row, or one above the other, that belong together: a paragraph's lines or a cell's.
  private struct Cell {
    var lines: [PDFPage.Piece]
    var left: Int { lines.reduce(.max) { min($0, $1.left) } }
    var right: Int { lines.reduce(0) { max($0, $1.right) } }
    var top: Int { lines.first?.top ?? 0 }
    var bottom: Int { lines.last.map { $0.top + $0.height } ?? 0 }
  }

  /// Lines of a short cell. Where two that stand side by side are longer, they are columns of text and no row of a table.
  private static let tallestCell = 14

  /// How far apart things stand that are meant to be flush.
  private static let slack = 12

  private let limits: DocumentLimits
  private let pages: [PDFPage]
  private var bodySize = 0
  private var headingSizes: [Int] = []
  private var builder: BlockBuilder
  private var paragraph = StyledParagraph()
  private var last: PDFPage.Piece?
  private var leftmost = 0
  private var rightmost = 0
  /// How far apart the lines of running text are.
  private var pitch = 0

  init(pages: [PDFPage], limits: DocumentLimits) {
    self.limits = limits
    self.pages = withoutMargins(pages)
    builder = BlockBuilder(limits: limits)
    var weight: [Int: Int] = [:]
    for piece in self.pages.lazy.flatMap(\.pieces) { weight[piece.size, default: 0] += piece.text.utf8.count }
    let body = weight.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    bodySize = body
    pitch = PDFLayout.pitch(of: self.pages, size: body)
    headingSizes = weight.keys.filter { $0 * 100 > body * 108 }.sorted(by: >)
  }

  mutating func blocks() throws(Unreadable.Reason) -> [Document.Block] {
    for page in pages {
      let cells = cells(of: lines(of: page))
      rightmost = page.pieces.reduce(0) { max($0, $1.right) }
      var index = finishesRow(cells.first) ? 1 : 0
      while index < cells.count {
        var row = [cells[index]]
        while index + row.count < cells.count, isBeside(cells[index + row.count], row) { row.append(cells[index + row.count]) }
        index += row.count
        if row.count > 1, row.filter({ $0.lines.count > PDFLayout.tallestCell }).count < 2 {
          try endParagraph()
          addRow(row)
        } else {
          for cell in row { for line in cell.lines { try add(line) } }
        }
      }
    }
    try endParagraph()
    try flushRows()
    return builder.finished()
  }

  private static func pitch(of pages: [PDFPage], size: Int) -> Int {
    var counts: [Int: Int] = [:]
    for page in pages {
      for (before, line) in zip(page.pieces, page.pieces.dropFirst()) where before.size == size && line.size == size {
        let gap = line.top - before.top
        if gap > before.height / 2, gap < 3 * before.height, before.left == line.left { counts[gap, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  private var rows: [[(left: Int, text: String)]] = []

  /// Pieces that stand on one line with no more than a space between them, as one; a list's marker joins what it marks.
  private func lines(of page: PDFPage) -> [PDFPage.Piece] {
    var lines: [PDFPage.Piece] = []
    for piece in page.pieces {
      if let before = lines.last, abs(before.top - piece.top) * 2 < max(before.height, piece.height),
        piece.left >= before.right - before.height / 2
      {
        let gap = piece.left - before.right
        let isMarker = before.text.count <= 5 && TextLine(before.text + " x").kind != .text && gap < 4 * before.height
        if gap < before.height * 3 / 2 || isMarker {
          var joined = before
          let isApart = gap * 6 > before.height && joined.text.last != " " && piece.text.first != " "
          if before.isBold, !piece.isBold { joined.lead = before.text }
          joined.text += (isApart || isMarker ? " " : "") + piece.text
          joined.right = piece.right
          joined.isBold = before.isBold && piece.isBold || isMarker && piece.isBold
          joined.size = max(before.size, piece.size)
          lines[lines.count - 1] = joined
          continue
        }
      }
      lines.append(piece)
    }
    return lines
  }

  /// Lines that follow one another downwards, as one cell.
  private func cells(of lines: [PDFPage.Piece]) -> [Cell] {
    var cells: [Cell] = []
    for (index, line) in lines.enumerated() {
      if !startsRow(index, of: lines), let before = cells.last?.lines.last, let cell = cells.last, line.top > before.top,
        line.top - before.top < 2 * max(before.height, line.height),
        line.left < cell.right, line.right > cell.left, abs(line.left - before.left) < 6 * line.height
      {
        cells[cells.count - 1].lines.append(line)
      } else {
        cells.append(Cell(lines: [line]))
      }
    }
    return cells
  }

  /// Whether something stands to the right of a line, or of the few lines under it: then it begins a table's row, however close it is to what
  /// precedes it.
  private func startsRow(_ index: Int, of lines: [PDFPage.Piece]) -> Bool {
    let first = lines[index]
    var last = first
    for next in lines[(index + 1)...].prefix(PDFLayout.tallestCell) {
      let goesDown = next.top > last.top && next.left < last.right && next.right > last.left && next.top - last.top < 2 * last.height
      if goesDown {
        last = next
      } else {
        return next.left >= last.right && abs(next.top - first.top) * 2 < first.height
      }
    }
    return false
  }

  private func isBeside(_ cell: Cell, _ row: [Cell]) -> Bool {
    guard let before = row.last, let first = row.first else { return false }
    return cell.left >= before.right - before.lines[0].height / 2 && cell.top < first.bottom && cell.bottom > first.top
  }

  /// Takes the beginning of a page for the rest of a table's last cell, where it stands under that cell and not at the margin.
  private mutating func finishesRow(_ cell: Cell?) -> Bool {
    guard let cell, let row = rows.last, row.count > 1, let last = row.last, abs(last.left - cell.left) <= PDFLayout.slack else {
      return false
    }
    let text = cell.lines.reduce(last.text) { joined($0, $1.text) }
    rows[rows.count - 1][row.count - 1].text = text
    return true
  }

  private mutating func addRow(_ cells: [Cell]) {
    rows.append(cells.map { cell in (cell.left, cell.lines.reduce("") { joined($0, $1.text) }) })
  }

  private mutating func add(_ line: PDFPage.Piece) throws(Unreadable.Reason) {
    try flushRows()
    let level = headingSizes.firstIndex(of: line.size).map { min($0 + 1, 6) }
    let kind = TextLine(line.text[...]).kind
    if let before = last, continues(before, line, level: level, kind: kind) {
      let index = paragraph.lines.count - 1
      paragraph.lines[index].text = joined(paragraph.lines[index].text, line.text)
      paragraph.lines[index].isEmphasised = paragraph.lines[index].isEmphasised && line.isBold
    } else {
      try endParagraph()
      leftmost = line.left
      if case .item(let marker) = kind, level == nil, !line.isBold {
        paragraph.list = (
          0, marker.unicodeScalars.allSatisfy { $0.value > 0x7F && $0.properties.generalCategory != .lowercaseLetter } ? "•" : marker
        )
        paragraph.append(TextLine(line.text[...]).text, isEmphasised: false)
      } else {
        paragraph.level = level
        paragraph.append(line.text, isEmphasised: line.isBold)
        if !line.isBold { paragraph.lines[0].lead = line.lead }
      }
    }
    last = line
  }

  private func continues(_ before: PDFPage.Piece, _ line: PDFPage.Piece, level: Int?, kind: TextLine.Kind) -> Bool {
    guard abs(before.size - line.size) <= 1 else { return false }
    if case .item = kind { return false }
    // Over a page's end the top starts anew: there only an unfinished sentence goes on.
    guard line.top > before.top else { return line.text.first { $0.isLetter }?.isLowercase ?? false }
    let gap = line.top - before.top
    guard level == nil else { return gap <= before.height * 3 / 2 && before.isBold == line.isBold }
    let isShort = before.right - leftmost < (rightmost - leftmost) * 3 / 4
    // After a short line a bold one is a heading, and the end of a sentence the end of the paragraph.
    let isClosed = before.text.last(where: { $0 != " " }).map { ".!?:".contains($0) } ?? false
    if isShort, isClosed || line.isBold != before.isBold { return false }
    guard before.isBold == line.isBold || !paragraph.lines[0].isEmphasised else { return false }
    let isIndented = line.left - before.left < 3 * line.height && line.left >= leftmost - line.height / 2
    return isIndented && gap <= (pitch > 0 && line.size == bodySize ? pitch + max(2, pitch / 7) : before.height * 3 / 2)
  }

  private mutating func endParagraph() throws(Unreadable.Reason) {
    try builder.add(paragraph)
    paragraph = StyledParagraph()
    last = nil
  }

  private mutating func flushRows() throws(Unreadable.Reason) {
    guard !rows.isEmpty else { return }
    // A cell belongs under that cell of the fullest row which begins where it does.
    let columns = (rows.max { $0.count < $1.count } ?? []).map(\.left)
    let table = rows.map { row in
      var cells = Array(repeating: "", count: columns.count)
      for (index, cell) in row.enumerated() {
        let column = columns.lastIndex { $0 <= cell.left + PDFLayout.slack } ?? 0
        let place = row.count == columns.count ? index : column
        cells[place] += cells[place].isEmpty ? cell.text : " " + cell.text
      }
      return cells
    }
    rows = []
    try builder.addTable(table)
  }

  /// Two lines as one; a word that was divided at the line's end is whole again, `mål- och syfte` stays.
  private func joined(_ before: String, _ next: String) -> String {
    let start = next.drop { $0 == " " }
    var end = before[...]
    while end.last == " " { end = end.dropLast() }
    guard !end.isEmpty else { return String(start) }
    // 16–/20 is one range.
    if end.last == "–", end.dropLast().last?.isNumber == true, start.first?.isNumber == true { return "\(end)\(start)" }
    let word = start.prefix { $0.isLetter }
    let isDivided =
      (end.last == "-" && end.dropLast().last?.isLowercase == true || end.last == "\u{AD}") && start.first?.isLowercase == true
    guard isDivided, !["och", "eller", "samt", "and", "or"].contains(word) else { return "\(end) \(start)" }
    return "\(end.dropLast())\(start)"
  }
}

/// Pages without page numbers and the lines that stand at the head or foot of one page after another.
private func withoutMargins(_ pages: [PDFPage]) -> [PDFPage] {
  func isInMargin(_ piece: PDFPage.Piece, _ page: PDFPage) -> Bool {
    piece.top * 10 < page.height || piece.top * 10 > page.height * 9 - 9 * piece.height
  }
  func plain(_ piece: PDFPage.Piece) -> String { piece.text.filter { !$0.isNumber && !$0.isWhitespace } }
  var seen: [String: Int] = [:]
  for page in pages {
    for text in Set(page.pieces.filter { isInMargin($0, page) }.map(plain)) { seen[text, default: 0] += 1 }
  }
  return pages.map { page in
    var kept = page
    kept.pieces = page.pieces.filter { piece in
      guard isInMargin(piece, page) else { return true }
      let words = plain(piece).lowercased()
      let isNumber =
        piece.text.contains(where: \.isNumber)
        && ["", "()", "/", "–", "--", "-", "sida", "sidaav", "page", "pageof", "sid", "s."].contains(words)
      return !isNumber && (seen[plain(piece)] ?? 0) < 2
    }
    return kept
  }
}
