/// Reads an OpenDocument text as a reader sees it (OpenDocument 1.3 part 3): tracked deletions, comments, hidden text and placeholders don't
/// show; what a frame or a note says follows the paragraph that it belongs to.
struct OpenDocumentText {
  private struct Table {
    var rows: [[String]] = []
    var row: [String] = []
    var frame: [BlockBuilder]? = []
  }
  private struct List {
    var style: String?
    var counter: Int?
  }

  private let limits: DocumentLimits
  private var xml: XMLReader
  private var styles = OpenDocumentStyles()
  private var sinks: [BlockBuilder]
  private var paragraph: StyledParagraph?
  private var attached: [BlockBuilder] = []
  private var looks: [OpenDocumentStyles.Style] = []
  private var lists: [List] = []
  private var ended: [String: Int] = [:]
  private var isItem = false
  private var outline: [Int] = Array(repeating: 0, count: 10)
  private var tables: [Table] = []

  private init(_ content: [UInt8], limits: DocumentLimits) {
    self.limits = limits
    xml = XMLReader(content, limits: limits)
    sinks = [BlockBuilder(limits: limits)]
  }

  /// Reads `.odt` and its templates.
  static func blocks(of archive: inout ZipArchive, limits: DocumentLimits) throws(Unreadable.Reason) -> [Document.Block] {
    if let manifest = try archive.member("META-INF/manifest.xml"), manifest.holds(Array("encryption-data".utf8)) { throw .encrypted }
    guard let content = try archive.member("content.xml") else { throw .damaged }
    var reader = OpenDocumentText(content, limits: limits)
    if let part = try archive.member("styles.xml") {
      var xml = XMLReader(part, limits: limits)
      try reader.styles.read(&xml)
    }
    var automatic = XMLReader(content, limits: limits)
    try reader.styles.read(&automatic)
    try reader.walk()
    let blocks = reader.sinks[0].finished()
    if blocks.isEmpty, archive.names.contains(where: { $0.hasPrefix("pictures/") && $0 != "pictures/" }) { throw .picture }
    return blocks
  }

  private mutating func walk() throws(Unreadable.Reason) {
    while true {
      switch try xml.next() {
      case .end, .done: return
      case .text: put(xml.text.replacing("\n", with: " "))
      case .start: try visit(xml.name)
      }
    }
  }

  private mutating func visit(_ name: String) throws(Unreadable.Reason) {
    switch name {
    case "p", "h": try readParagraph()
    case "span", "a":
      looks.append(styles.style(xml.attribute("style-name")))
      try walk()
      looks.removeLast()
    case "s":
      put(String(repeating: " ", count: min(max(xml.attribute("c").flatMap { Int($0) } ?? 1, 1), 100)))
      try xml.skip()
    case "tab", "line-break":
      put(name == "tab" ? "\t" : "\n")
      try xml.skip()
    case "list": try readList()
    case "list-item", "list-header":
      isItem = name == "list-item"
      if let start = xml.attribute("start-value").flatMap({ Int($0) }), !lists.isEmpty { lists[lists.count - 1].counter = start &- 1 }
      try walk()
      isItem = false
    case "table": try readTable()
    case "table-row": try readRow()
    case "table-cell": try readCell()
    case "covered-table-cell":
      if !tables.isEmpty { tables[tables.count - 1].row.append("") }
      try xml.skip()
    case "text-box", "note-body":
      let box = try collected()
      if paragraph == nil { try sinks[sinks.count - 1].add(contentsOf: box) } else { attached.append(box) }
    case "section":
      if ["none", "condition"].contains(xml.attribute("display")) { try xml.skip() } else { try walk() }
    case "tracked-changes", "annotation", "annotation-end", "note-citation", "placeholder", "hidden-text", "hidden-paragraph",
      "table-of-content",
      "alphabetical-index", "automatic-styles", "font-face-decls", "scripts", "forms", "sequence-decls", "variable-decls",
      "user-field-decls",
      "desc", "title", "object", "object-ole", "settings", "meta", "styles", "master-styles":
      try xml.skip()
    default: try walk()
    }
  }

  private mutating func put(_ text: String) {
    guard paragraph != nil else { return }
    func said<T>(_ key: (OpenDocumentStyles.Style) -> T?) -> T? { looks.lazy.reversed().compactMap(key).first }
    guard said(\.isHidden) != true else { return }
    let isLarge = said(\.points).map { $0 >= styles.textSize + 2 } ?? false
    paragraph?.append(text, isEmphasised: said(\.isBold) == true || said(\.isUnderlined) == true || isLarge)
  }

  private mutating func collected() throws(Unreadable.Reason) -> BlockBuilder {
    let outside = (paragraph, attached, looks, lists, isItem)
    (paragraph, attached, looks, lists, isItem) = (nil, [], [], [], false)
    sinks.append(BlockBuilder(limits: limits))
    try walk()
    (paragraph, attached, looks, lists, isItem) = outside
    return sinks.popLast() ?? BlockBuilder(limits: limits)
  }

  private mutating func readParagraph() throws(Unreadable.Reason) {
    guard paragraph == nil else { return try walk() }
    let style = styles.style(xml.attribute("style-name"))
    var started = StyledParagraph()
    if xml.name == "h" || style.level != nil {
      let written = xml.attribute("outline-level").flatMap { Int($0) }
      let level = written.map { min(max($0, 1), 10) } ?? style.level ?? 1
      started.level = min(level, 6)
      if xml.name == "h", let marker = headingNumber(level - 1, written: xml.attribute("is-list-header") != "true") {
        started.list = (0, marker)
      }
    }
    if !lists.isEmpty, isItem {
      lists[lists.count - 1].counter = (lists[lists.count - 1].counter ?? start(of: lists.count - 1) &- 1) &+ 1
      started.list = (lists.count - 1, marker())
      isItem = false
    }
    paragraph = started
    looks = [style]
    try walk()
    if let paragraph { try sinks[sinks.count - 1].add(paragraph) }
    (paragraph, looks) = (nil, [])
    for box in attached { try sinks[sinks.count - 1].add(contentsOf: box) }
    attached = []
  }

  private mutating func readList() throws(Unreadable.Reason) {
    guard paragraph == nil, lists.count < 10 else { return try walk() }
    let id = xml.attribute("id")
    let style = xml.attribute("style-name") ?? lists.last?.style
    // A list goes on with the numbers of the one before it, or of one that it names.
    var counter: Int?
    if let earlier = xml.attribute("continue-list") { counter = ended[earlier] }
    if xml.attribute("continue-numbering") == "true", let style { counter = ended["style " + style] }
    lists.append(List(style: style, counter: counter))
    try walk()
    guard let list = lists.popLast() else { return }
    if ended.count < limits.blocks {
      if let id { ended[id] = list.counter }
      if let style { ended["style " + style] = list.counter }
    }
  }

  private func start(of depth: Int) -> Int { styles.level(depth, of: lists[depth].style)?.start ?? 1 }

  private func marker() -> String {
    let depth = lists.count - 1
    guard let level = styles.level(depth, of: lists[depth].style), let format = level.format, format != "•" else { return "•" }
    guard !format.isEmpty else { return level.prefix + level.suffix }
    let numbers = lists.indices.suffix(level.shownLevels).map { index in
      numeral(lists[index].counter ?? start(of: index), listFormat(styles.level(index, of: lists[index].style)?.format))
    }
    return level.prefix + numbers.joined(separator: ".") + level.suffix
  }

  private mutating func headingNumber(_ depth: Int, written: Bool) -> String? {
    guard written, let level = styles.level(depth, of: ""), let format = level.format, !format.isEmpty, outline.indices.contains(depth)
    else { return nil }
    outline[depth] &+= 1
    for deeper in outline.indices where deeper > depth { outline[deeper] = 0 }
    let shown = outline[...depth].suffix(level.shownLevels).map { numeral(max($0, 1), listFormat(format)) }
    return level.prefix + shown.joined(separator: ".") + level.suffix
  }

  private func listFormat(_ format: String?) -> String {
    ["a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"][format ?? ""] ?? "decimal"
  }

  private mutating func readTable() throws(Unreadable.Reason) {
    tables.append(Table())
    try walk()
    guard let table = tables.popLast() else { return }
    if let frame = table.frame {
      for cell in frame { try sinks[sinks.count - 1].add(contentsOf: cell) }
    } else {
      try sinks[sinks.count - 1].addTable(table.rows)
    }
  }

  private mutating func readRow() throws(Unreadable.Reason) {
    guard !tables.isEmpty else { return try walk() }
    let here = tables.count - 1
    tables[here].row = []
    try walk()
    var row = tables[here].row
    while row.count > 1, row.last?.isEmpty == true { row.removeLast() }
    if tables[here].row.count > 1 { tables[here].frame = nil }
    tables[here].rows.append(row)
  }

  private mutating func readCell() throws(Unreadable.Reason) {
    guard !tables.isEmpty else { return try walk() }
    let cell = try collected()
    let here = tables.count - 1
    tables[here].row.append(cell.text)
    tables[here].frame?.append(cell)
  }
}
