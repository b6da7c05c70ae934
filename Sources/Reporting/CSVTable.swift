/// A table as comma-separated values (RFC 4180), which spreadsheets open without running anything in it.
public struct CSVTable: Hashable, Sendable {
  /// The rows, the first of which names the columns.
  public var rows: [[String]]

  /// A table from its columns' names and rows.
  public init(columns: [String], rows: [[String]]) { self.rows = [columns] + rows }

  /// The table as text in UTF-8, lines ending in CRLF.
  public var text: String { rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined() }

  /// A cell that begins like a formula gets an apostrophe, so that a spreadsheet shows it and does not run it.
  private static func cell(_ value: String) -> String {
    let safe = startsLikeFormula(value.unicodeScalars.first) ? "'" + value : value
    let mustBeQuoted = safe.unicodeScalars.contains { ",;\"\r\n\t".unicodeScalars.contains($0) }
    return mustBeQuoted ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private static func startsLikeFormula(_ first: Unicode.Scalar?) -> Bool {
    first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }

  /// Reads a table: separated by commas, or by semicolons or tabs as Swedish spreadsheets write them, with or without a byte order mark, lines ending
  /// anyhow. An apostrophe that ``text`` has put before a formula is taken away again; rows without any text are left out.
  public init(text: String) {
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    var reader = Reader(separator: Self.separator(of: scalars))
    for scalar in scalars { reader.take(scalar) }
    rows = reader.finished().filter { !$0.allSatisfy(\.isEmpty) }
  }

  /// The separator that stands most often in the first line.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ","
  }

  private struct Reader {
    let separator: Unicode.Scalar
    private var rows: [[String]] = []
    private var row: [String] = []
    private var cell = String.UnicodeScalarView()
    private var isQuoted = false
    private var endsQuote = false
    private var last: Unicode.Scalar?

    init(separator: Unicode.Scalar) { self.separator = separator }

    mutating func take(_ scalar: Unicode.Scalar) {
      defer { last = scalar }
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          endsQuote = true
        } else {
          cell.append(scalar)
        }
        return
      }
      let wasQuoteEnd = endsQuote
      endsQuote = false
      switch scalar {
      case "\"":
        // Doubled within quotes it stands for itself.
        if wasQuoteEnd { cell.append(scalar) }
        isQuoted = true
      case separator: endCell()
      case "\n" where last == "\r": break
      case "\n", "\r": endRow()
      default: cell.append(scalar)
      }
    }

    private mutating func endCell() {
      var text = String(cell).trimmed
      if text.unicodeScalars.first == "'", CSVTable.startsLikeFormula(text.unicodeScalars.dropFirst().first) { text.removeFirst() }
      row.append(text)
      cell.removeAll()
    }

    private mutating func endRow() {
      endCell()
      rows.append(row)
      row = []
    }

    mutating func finished() -> [[String]] {
      if !cell.isEmpty || !row.isEmpty { endRow() }
      return rows
    }
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
