package import Documents

/// A document's blocks as the judge takes them: one unit for each paragraph, list item, table row and line that stands for itself.
package struct Unit: Hashable, Sendable {
  /// How it stands in the document.
  package enum Kind: Hashable, Sendable { case heading, line, item, row }
  /// The text as it is judged; of a row the cells with bars between.
  package var text: String
  /// What evidence may quote, verbatim.
  package var quote: String
  /// How it stands in the document.
  package var kind: Kind
  /// A row's first cell, where there are others.
  package var label: String?
  /// Which block of the document it comes from.
  package var block = 0

  /// A unit from its parts.
  package init(text: String, quote: String? = nil, kind: Kind, label: String? = nil) {
    self.text = text
    self.quote = quote ?? text
    self.kind = kind
    self.label = label
  }

  /// The units of a document in reading order.
  package static func units(of document: Document, limits: JudgeLimits = .standard) -> [Unit] {
    var units: [Unit] = []
    for (index, block) in document.blocks.enumerated() {
      guard units.count < limits.passages else { break }
      let first = units.count
      switch block {
      case .heading(_, let text): if let text = trimmed(text[...]) { units.append(Unit(text: text, kind: .heading)) }
      case .paragraph(let text): units += lines(of: text, limits: limits)
      case .listItem(_, let marker, let text):
        guard let text = trimmed(text[...]) else { break }
        let numbered = marker.contains(where: \.isNumber)
        for (index, part) in parts(of: text, limits: limits).enumerated() {
          units.append(Unit(text: numbered && index == 0 ? marker + " " + part : part, quote: part, kind: .item))
        }
      case .table(let rows):
        for (number, cells) in rows.enumerated() {
          if number == 0, rows.count > 1, let title = columnTitles(cells) {
            units.append(Unit(text: title, kind: .heading))
          } else {
            units += row(cells, limits: limits)
          }
        }
      }
      for position in first..<units.count { units[position].block = index }
    }
    return Array(units.prefix(limits.passages))
  }

  /// The first row of a table of three columns or more as what announces the others, where all its cells are short and none is a number or missing.
  private static func columnTitles(_ cells: [String]) -> String? {
    let titles = cells.compactMap { trimmed($0[...]) }
    guard cells.count >= 3, titles.count == cells.count || titles.count + 1 == cells.count && trimmed(cells[0][...]) == nil else {
      return nil
    }
    guard titles.allSatisfy({ $0.count <= 30 && $0.first?.isNumber == false && !$0.hasSuffix(".") || $0 == titles[0] && $0.count == 1 })
    else { return nil }
    return titles.joined(separator: " | ")
  }

  private static func row(_ cells: [String], limits: JudgeLimits) -> [Unit] {
    var filled = cells.compactMap { trimmed($0[...]) }
    // A column of numbers announces nothing.
    if filled.count > 2, let first = filled.first, first.count <= 4, !first.contains(where: \.isLetter) { filled.removeFirst() }
    guard filled.count > 1, let label = filled.first, label.count <= 120 else {
      // A row with one cell is a box around text; one that begins at length has its texts side by side.
      return filled.flatMap { lines(of: $0, limits: limits) }
    }
    let said = filled.dropFirst().joined(separator: " | ")
    let quote = filled.dropFirst().max { $0.count < $1.count } ?? label
    return parts(of: said, limits: limits).enumerated().map { index, part in
      Unit(text: label + " | " + part, quote: part == said ? quote : part, kind: .row, label: label)
    }
  }

  /// The lines of a paragraph, joined where a line only continues the one before.
  static func lines(of paragraph: String, limits: JudgeLimits) -> [Unit] {
    let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
    let width = lines.map(\.count).max() ?? 0
    var units: [Unit] = []
    var start: String.Index?
    func close(at end: String.Index) {
      guard let from = start, let text = trimmed(paragraph[from..<end]) else { return }
      for part in parts(of: text, limits: limits) { units.append(Unit(text: part, kind: .line)) }
    }
    for (index, line) in lines.enumerated() {
      let bare = trimmed(line)
      if index == 0 || bare == nil || (index > 0 && begins(line, after: lines[index - 1], width: width)) {
        close(at: line.startIndex)
        start = bare == nil ? nil : line.startIndex
      } else if start == nil {
        start = line.startIndex
      }
      if bare == nil { start = nil }
    }
    close(at: paragraph.endIndex)
    return units
  }

  /// Whether a line stands for itself instead of continuing the line before.
  private static func begins(_ line: Substring, after previous: Substring, width: Int) -> Bool {
    guard let first = line.first(where: { !$0.isWhitespace }), let last = previous.last(where: { !$0.isWhitespace }) else { return true }
    if marker(of: line) != nil || line.contains("\t") { return true }
    if last == ":" || last == "?" && previous.count < 70 { return true }
    guard first.isUppercase || first.isNumber || "[\"”“»§+>/".contains(first) else { return false }
    // A wrapped line is nearly as wide as the others; a shorter one ended by choice.
    if marker(of: previous) != nil, previous.count < 70, !".,;".contains(last) { return true }
    return width <= 90 ? previous.count + min(line.prefix { !$0.isWhitespace }.count, 20) + 1 < width - 8 : true
  }

  /// The number, letter or bullet that a line begins with, and its number.
  static func marker(of line: Substring) -> (length: Int, number: Int?)? {
    let head = Array(line.drop { $0.isWhitespace }.prefix(12))
    guard let first = head.first else { return nil }
    if let arrow = arrows.first(where: { head.starts(with: $0) }) { return (arrow.count, nil) }
    if "-–—•*·●▪◦+☐☑✓→".contains(first) { return head.count > 1 && head[1].isWhitespace || !first.isASCII ? (1, nil) : nil }
    var digits = 0
    while digits < head.count, head[digits].isASCII, head[digits].isNumber { digits += 1 }
    if (1...2).contains(digits), digits < head.count {
      let number = Int(String(head[..<digits]))
      if ".):".contains(head[digits]) {
        guard digits + 1 < head.count, head[digits + 1].isWhitespace || head[digits + 1].isLetter else { return nil }
        return (digits + 1, number)
      }
      return nil
    }
    if first.isASCII, first.isLetter, head.count > 2, head[1] == ")", head[2].isWhitespace { return (2, nil) }
    if first == "[", head.count > 2, head[2] == "]" { return (3, nil) }
    return nil
  }

  /// What some put before their answers under pasted questions.
  private static let arrows: [[Character]] = ["-->", "->", "==>", "=>", ">>>", ">>", "> "].map(Array.init)

  /// A text over the limit in several, cut between sentences or, where there are none, anywhere.
  private static func parts(of text: String, limits: JudgeLimits) -> [String] {
    guard text.utf8.count > limits.charactersInPassage else { return [text] }
    var parts: [String] = []
    var rest = text[...]
    while !rest.isEmpty, parts.count < limits.passages {
      let head = rest.prefix(limits.charactersInPassage)
      let cut = head.endIndex == rest.endIndex ? nil : head.lastIndex(where: { ".!?\n".contains($0) })
      let end = cut.map { head.index(after: $0) } ?? head.endIndex
      if let part = trimmed(rest[..<end]) { parts.append(part) }
      rest = rest[end...]
    }
    return parts
  }

  /// A text without white space around it; nil where nothing is left.
  static func trimmed(_ text: Substring) -> String? {
    guard let start = text.firstIndex(where: { !$0.isWhitespace }), let end = text.lastIndex(where: { !$0.isWhitespace }) else {
      return nil
    }
    return String(text[start...end])
  }
}
