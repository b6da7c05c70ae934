/// One line of plain text and what its first characters make of it.
struct TextLine {
  /// What a line is by itself.
  enum Kind: Equatable {
    case blank
    case heading(level: Int)
    /// A row of `=` or `-` under a title, or a rule across the page.
    case rule(level: Int)
    case item(marker: String)
    case row([String])
    case text
  }

  var kind: Kind
  /// The line without marker, indentation and quotation marks.
  var text: String
  /// The line with its marker.
  var whole: String
  /// Columns before the first character.
  var indent: Int
  /// Characters of the whole line.
  var width: Int

  /// Reads a line.
  init(_ line: Substring) {
    var rest = line.unicodeScalars[...]
    indent = 0
    width = rest.count
    while let first = rest.first, first.properties.isWhitespace || first == ">" && indent == 0 {
      indent += first == "\t" ? 4 : first == ">" ? 0 : 1
      rest.removeFirst()
    }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    text = String(rest)
    whole = text
    kind = .text
    if rest.isEmpty {
      kind = .blank
    } else if let level = TextLine.ruleLevel(rest) {
      kind = .rule(level: level)
    } else if let (level, title) = TextLine.title(rest) {
      (kind, text) = (.heading(level: level), title)
    } else if let (marker, item) = TextLine.item(rest) {
      (kind, text) = (.item(marker: marker), item)
    } else if let cells = TextLine.cells(rest) {
      kind = .row(cells)
    }
  }

  private typealias Scalars = Substring.UnicodeScalarView

  private static func ruleLevel(_ line: Scalars) -> Int? {
    guard line.count >= 3, let first = line.first, ["=", "-", "_", "*", "—", "–"].contains(first), line.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == "=" ? 1 : first == "-" ? 2 : 0
  }

  /// `## Title` as Markdown has it, or a line that is bold as mail programs write bold in plain text: `*Title*`.
  private static func title(_ line: Scalars) -> (Int, String)? {
    let marks = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(marks)
    if 1...6 ~= marks, rest.first == " " {
      return (marks, trimmed(String(rest), of: ["#", " "]))
    }
    guard line.count > 3, line.count <= 200, line.first == "*", line.dropFirst().first != " " else { return nil }
    let body = line.drop { $0 == "*" }
    let closing = body.reversed().prefix { $0 == "*" || $0 == ":" }.count
    guard body.reversed().prefix(closing).contains("*"), !body.dropLast(closing).contains("*") else { return nil }
    return (BlockBuilder.pseudoLevel, trimmed(String(body), of: ["*", " "]))
  }

  private static func item(_ line: Scalars) -> (String, String)? {
    let head = line.prefix { !$0.properties.isWhitespace }
    let body = line.dropFirst(head.count).drop { $0.properties.isWhitespace }
    guard head.count <= 8, !body.isEmpty, isMarker(head) else { return nil }
    return (String(head), String(body))
  }

  private static func isMarker(_ head: Scalars) -> Bool {
    if head.count == 1, let first = head.first {
      if ["-", "*", "•", "·", "–", "—", "‣", "▪", "◦", "●", "○", "■", "□", "☐", "☒", "☑", "✓", "➢", "►", "o", "+"].contains(first) {
        return true
      }
      return (0xF000...0xF0FF).contains(first.value)
    }
    // 1. 1) (1) 1.2 1.2. a) a. iv)
    guard let last = head.last else { return false }
    let core = head.first == "(" ? head.dropFirst().dropLast() : last == "." || last == ")" ? head.dropLast() : head
    let isClosed = core.count < head.count
    guard head.first != "(" || last == ")" else { return false }
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { 1...2 ~= $0.count && $0.allSatisfy { ("0"..."9").contains($0) } }
    // (17.00) is a time.
    if isNumber, head.first == "(" { return parts.count == 1 }
    if isNumber { return isClosed || parts.count > 1 && parts.count < 4 && core.count >= 3 }
    guard isClosed, core.count <= 4 else { return false }
    return core.count == 1 && core.allSatisfy { ("a"..."z").contains($0) } || core.allSatisfy { ["i", "v", "x"].contains($0) }
  }

  /// The cells of a table's row: between bars, or apart by tabs.
  private static func cells(_ line: Scalars) -> [String]? {
    if line.first == "|" || line.reduce(0, { $0 + ($1 == "|" ? 1 : 0) }) > 1 {
      let inner = line.first == "|" ? line.dropFirst() : line
      let cells = (inner.last == "|" ? inner.dropLast() : inner).split(separator: "|", omittingEmptySubsequences: false)
      return cells.count < 2 ? nil : cells.map { trimmed(String($0), of: [" ", "\t"]) }
    }
    guard line.contains("\t") else { return nil }
    let cells = line.split(separator: "\t").map { trimmed(String($0), of: [" "]) }
    return cells.count < 2 ? nil : cells
  }

  private static func trimmed(_ text: String, of scalars: Set<Unicode.Scalar>) -> String {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, scalars.contains(first) { rest.removeFirst() }
    while let last = rest.last, scalars.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
