/// A workbook's text (ECMA-376-1 §18): a table for each sheet, in the order of their files.
struct Workbook {
  private static let widestRow = 256

  private let limits: DocumentLimits
  private var shared: [String] = []

  private init(limits: DocumentLimits) { self.limits = limits }

  /// Reads `.xlsx`.
  static func blocks(of archive: inout ZipArchive, limits: DocumentLimits) throws(Unreadable.Reason) -> [Document.Block] {
    var workbook = Workbook(limits: limits)
    if let part = try archive.member("xl/sharedStrings.xml") { workbook.shared = try workbook.strings(part) }
    let sheets = archive.names.compactMap { name -> Int? in
      guard name.hasPrefix("xl/worksheets/sheet"), name.hasSuffix(".xml") else { return nil }
      return Int(name.dropFirst("xl/worksheets/sheet".count).dropLast(".xml".count))
    }
    var builder = BlockBuilder(limits: limits)
    for number in sheets.sorted() {
      guard let part = try archive.member("xl/worksheets/sheet\(number).xml") else { continue }
      try workbook.addSheet(part, to: &builder)
    }
    return builder.finished()
  }

  private func strings(_ part: [UInt8]) throws(Unreadable.Reason) -> [String] {
    var xml = XMLReader(part, limits: limits)
    var result: [String] = []
    while true {
      let event = try xml.next()
      if event == .done { return result }
      if event == .start, xml.name == "si" { result.append(try text(&xml)) }
    }
  }

  /// The text within the element whose start was just read; how it is pronounced is left out.
  private func text(_ xml: inout XMLReader) throws(Unreadable.Reason) -> String {
    let outside = xml.depth
    var result = ""
    var isText = false
    while true {
      switch try xml.next() {
      case .start:
        if xml.name == "rPh" { try xml.skip() } else { isText = xml.name == "t" || xml.name == "v" }
      case .text: if isText { result += xml.text }
      case .end:
        isText = false
        if xml.depth < outside { return result }
      case .done: return result
      }
    }
  }

  private func addSheet(_ part: [UInt8], to builder: inout BlockBuilder) throws(Unreadable.Reason) {
    var xml = XMLReader(part, limits: limits)
    var rows: [[String]] = []
    while true {
      let event = try xml.next()
      if event == .done { break }
      guard event == .start else { continue }
      if xml.name == "row" { rows.append([]) }
      guard xml.name == "c", !rows.isEmpty else { continue }
      let column = min(Workbook.column(xml.attribute("r")) ?? rows[rows.count - 1].count, Workbook.widestRow)
      let isShared = xml.attribute("t") == "s"
      let written = try text(&xml)
      let value = isShared ? Int(written).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? "" : written
      guard !value.isEmpty else { continue }
      while rows[rows.count - 1].count < column { rows[rows.count - 1].append("") }
      rows[rows.count - 1].append(tidied(value))
    }
    if rows.allSatisfy({ $0.count < 2 }) {
      for cell in rows.joined() where !cell.isEmpty { try builder.add(.paragraph(cell)) }
    } else {
      try builder.addTable(rows)
    }
  }

  /// The column that a reference such as `AB12` names, counted from 0.
  private static func column(_ reference: String?) -> Int? {
    guard let letters = reference?.prefix(while: { $0.isASCII && $0.isLetter }), !letters.isEmpty, letters.count <= 3 else { return nil }
    return letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
