/// A table while it is read.
struct WordTable {
  var rows: [[String]] = []
  var row: [String] = []
  var rowIsDeleted = false
  var cellContinues = false
  /// The cells' own blocks, as long as no row has two cells.
  var frame: [BlockBuilder]? = []
}

extension WordBody {
  /// Reads a table; one of a single column is a frame around text.
  mutating func readTable() throws(Unreadable.Reason) {
    tables.append(WordTable())
    let before = sinks.count
    try walk()
    guard let table = tables.popLast(), sinks.count == before else { return }
    if let frame = table.frame {
      for cell in frame { try sinks[sinks.count - 1].add(contentsOf: cell) }
    } else {
      try sinks[sinks.count - 1].addTable(table.rows)
    }
  }

  /// Reads a row.
  mutating func readRow() throws(Unreadable.Reason) {
    guard !tables.isEmpty else { return try walk() }
    let here = tables.count - 1
    tables[here].row = []
    tables[here].rowIsDeleted = false
    try walk()
    guard !tables[here].rowIsDeleted else { return }
    if tables[here].row.count > 1 { tables[here].frame = nil }
    tables[here].rows.append(tables[here].row)
  }

  /// Reads a cell; one that a cell above covers is empty, so that those beside it keep their column.
  mutating func readCell() throws(Unreadable.Reason) {
    guard !tables.isEmpty else { return try walk() }
    let here = tables.count - 1
    tables[here].cellContinues = false
    let cell = try collected()
    tables[here].row.append(tables[here].cellContinues ? "" : cell.text)
    if !tables[here].rowIsDeleted { tables[here].frame?.append(cell) }
  }

  /// Reads a row's properties: a deleted row is tracked there.
  mutating func readRowProperties() throws(Unreadable.Reason) {
    let isDeleted = try properties().contains { $0.name == "del" }
    if isDeleted, !tables.isEmpty { tables[tables.count - 1].rowIsDeleted = true }
  }

  /// Reads a cell's properties.
  mutating func readCellProperties() throws(Unreadable.Reason) {
    let continues = try properties().contains { $0.name == "vMerge" && $0.value ?? "continue" == "continue" || $0.name == "cellDel" }
    if continues, !tables.isEmpty { tables[tables.count - 1].cellContinues = true }
  }

  /// The children of the element whose start was just read, with what they say.
  private mutating func properties() throws(Unreadable.Reason) -> [(name: String, value: String?)] {
    var result: [(name: String, value: String?)] = []
    while true {
      switch try xml.next() {
      case .end, .done: return result
      case .text: continue
      case .start:
        result.append((xml.name, xml.attribute("val")))
        try xml.skip()
      }
    }
  }
}
