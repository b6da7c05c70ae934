internal import Foundation

/// Reads Rich Text (RTF 1.9.1) as a reader sees it: deleted and hidden text, pictures, headers and comments don't show.
struct RichText {
  /// What a group is for.
  private enum Destination { case body, skipped, fonts, styles, marker, note }

  private struct Properties {
    var style = 0
    var level: Int?
    var depth = 0
    var isInList = false
    var isInTable = false
  }
  private struct Group {
    var properties = Properties()
    var destination = Destination.body
    var isBold = false
    var isUnderlined = false
    var isHidden = false
    var isDeleted = false
    var isSuspended = false
    var halfPoints = 24
    var font = 0
    var skips = 1
  }
  private let limits: DocumentLimits
  private var scanner: RichTextScanner
  private var group = Group()
  private var groups: [Group] = []
  private var paragraph = StyledParagraph()
  private var marker = ""
  private var isOptional = false
  private var toSkip = 0
  private var pending: [UInt8] = []
  private var surrogate: UInt16?

  private var codePage = 1252
  private var fonts: [Int: Int] = [:]
  private var fontInTable = 0
  private var styles: [Int: Int] = [:]
  private var styleInTable = 0
  private var styleLevel: Int?
  private var styleName = ""

  private var builder: BlockBuilder
  private var notes: [BlockBuilder] = []
  private var outsideNote: StyledParagraph?
  private var cell: BlockBuilder
  private var row: [String] = []
  private var rows: [[String]] = []
  private var single: [BlockBuilder] = []
  private var hasColumns = false

  private init(_ bytes: [UInt8], limits: DocumentLimits) {
    self.limits = limits
    scanner = RichTextScanner(bytes)
    builder = BlockBuilder(limits: limits)
    cell = BlockBuilder(limits: limits)
  }

  /// Reads `.rtf`.
  static func blocks(of bytes: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) -> [Document.Block] {
    var reader = RichText(bytes, limits: limits)
    var words = 0
    reading: while true {
      switch reader.scanner.next() {
      case .end: break reading
      case .open:
        reader.flushBytes()
        guard reader.groups.count < limits.depth else { throw .overLimit }
        reader.groups.append(reader.group)
        reader.toSkip = 0
      case .close:
        reader.flushBytes()
        try reader.closeGroup()
      case .optional: reader.isOptional = true
      case .byte(let byte):
        if reader.toSkip > 0 { reader.toSkip -= 1 } else { reader.pending.append(byte) }
      case .word(let word, let parameter):
        words += 1
        guard words <= limits.elements else { throw .overLimit }
        if reader.toSkip > 0, word == "" { reader.toSkip -= 1 }
        reader.flushBytes()
        try reader.obey(word, parameter)
        reader.isOptional = false
      }
    }
    guard words > 0 else { throw .damaged }
    reader.flushBytes()
    try reader.endParagraph()
    try reader.endTable()
    return reader.builder.finished()
  }

  private mutating func closeGroup() throws(Unreadable.Reason) {
    let closed = group.destination
    guard let outside = groups.popLast() else { return }
    group = outside
    isOptional = false
    guard closed != group.destination else { return }
    if closed == .note, let paragraph = outsideNote {
      var note = BlockBuilder(limits: limits)
      try note.add(self.paragraph)
      notes.append(note)
      (self.paragraph, outsideNote) = (paragraph, nil)
    }
  }

  private mutating func obey(_ word: String, _ parameter: Int?) throws(Unreadable.Reason) {
    if word == "bin" { return scanner.skip(bytes: parameter ?? 0) }
    if isDestination(word) { return }
    guard group.destination != .skipped else { return }
    let isOn = parameter != 0
    switch word {
    case "ansicpg": codePage = parameter ?? 1252
    case "mac": codePage = 10_000
    case "f":
      group.font = parameter ?? 0
      fontInTable = group.font
    case "fcharset":
      if group.destination == .fonts, fonts.count < 10_000 { fonts[fontInTable] = RichText.codePage(charset: parameter ?? 0) }
    case "uc": group.skips = min(max(parameter ?? 1, 0), 16)
    case "u":
      if let parameter { put(unit: UInt16(truncatingIfNeeded: parameter)) }
      toSkip = group.skips
    case "b": group.isBold = isOn
    case "ul", "uldb", "ulw": group.isUnderlined = isOn
    case "ulnone": group.isUnderlined = false
    case "v": group.isHidden = isOn
    case "deleted": group.isDeleted = isOn
    case "htmlrtf": group.isSuspended = isOn
    case "fs": group.halfPoints = parameter ?? 24
    case "plain":
      (group.isBold, group.isUnderlined, group.isHidden, group.isDeleted, group.halfPoints) = (false, false, false, false, 24)
    case "pard": group.properties = Properties()
    case "s":
      group.properties.style = parameter ?? 0
      styleInTable = group.properties.style
    case "outlinelevel":
      let level = headingLevel(outline: parameter.map(String.init))
      if group.destination == .styles { styleLevel = level } else { group.properties.level = level }
    case "ls": group.properties.isInList = true
    case "ilvl": group.properties.depth = min(max(parameter ?? 0, 0), 8)
    case "intbl": group.properties.isInTable = true
    case "par", "sect", "page": if group.destination == .body { try endParagraph() } else { put("\n") }
    case "cell": try endCell()
    case "row": endRow()
    default: if let text = RichText.characters[word] { put(text) }
    }
  }

  private static let characters = [
    "tab": "\t", "line": "\n", "nestcell": "\t", "nestrow": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "nbspace": " ", "nbhyphen": "-", "emspace": " ", "enspace": " ", "qmspace": " ",
  ]

  private static let skipped: Set<String> = [
    "colortbl", "info", "pict", "object", "objdata", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    "generator",
    "fldinst", "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor", "listtable", "listoverridetable", "revtbl", "rsidtbl",
    "themedata",
    "datastore", "xmlnstbl", "latentstyles", "shpgrp", "nonshppict", "sn", "sv", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc",
    "aftncn", "tc", "xe",
    "pntxta", "pntxtb", "private", "filetbl", "ud", "nonesttables",
  ]

  /// Whether the word says what its group is for.
  private mutating func isDestination(_ word: String) -> Bool {
    switch word {
    case _ where group.destination == .skipped: return false
    case "fonttbl": group.destination = .fonts
    case "stylesheet": group.destination = .styles
    case "listtext", "pntext":
      group.destination = .marker
      marker = ""
    case "footnote":
      // A note within a note stays where it is.
      guard group.destination == .body, outsideNote == nil else { return true }
      outsideNote = paragraph
      paragraph = StyledParagraph()
      group.destination = .note
    case "shpinst", "shptxt", "shpresult", "fldrslt", "shp": return word == "shp"
    default:
      guard RichText.skipped.contains(word) || isOptional else { return false }
      group.destination = .skipped
    }
    return true
  }

  private mutating func flushBytes() {
    guard !pending.isEmpty else { return }
    let text = decodedText(pending, codePage: fonts[group.font] ?? codePage)
    pending.removeAll(keepingCapacity: true)
    put(text)
  }

  private mutating func put(unit: UInt16) {
    if let high = surrogate {
      surrogate = nil
      put(String(decoding: [high, unit], as: UTF16.self))
    } else if 0xD800...0xDBFF ~= unit {
      surrogate = unit
    } else if 0xF000...0xF0FF ~= unit {
      put("•")
    } else {
      put(String(decoding: [unit], as: UTF16.self))
    }
  }

  private mutating func put(_ text: String) {
    guard !group.isHidden, !group.isDeleted, !group.isSuspended else { return }
    switch group.destination {
    case .body, .note: paragraph.append(text, isEmphasised: group.isBold || group.isUnderlined || group.halfPoints >= 28)
    case .marker: if marker.utf8.count < 64 { marker += text }
    case .styles: putStyleName(text)
    case .skipped, .fonts: break
    }
  }

  private mutating func putStyleName(_ text: String) {
    for character in text {
      guard character == ";" else {
        if styleName.utf8.count < 200 { styleName.append(character) }
        continue
      }
      let name = styleName.lowercased().trimmingPrefix { $0 == " " }
      let number = ["heading ", "rubrik "].lazy.compactMap { name.hasPrefix($0) ? Int(name.dropFirst($0.count)) : nil }.first
      if let level = styleLevel ?? number ?? (name == "title" || name == "rubrik" ? 1 : nil), styles.count < 10_000 {
        styles[styleInTable] = min(max(level, 1), 6)
      }
      (styleName, styleLevel, styleInTable) = ("", nil, 0)
    }
  }

  private mutating func endParagraph() throws(Unreadable.Reason) {
    var ended = paragraph
    paragraph = StyledParagraph()
    ended.level = group.properties.level ?? styles[group.properties.style]
    let marker = tidied(self.marker)
    self.marker = ""
    if !marker.isEmpty || group.properties.isInList && ended.level == nil {
      let isPictorial =
        marker.unicodeScalars.count == 1
        && marker.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      ended.list = (group.properties.depth, marker.isEmpty || isPictorial || marker == "o" ? "•" : marker)
    }
    if group.properties.isInTable {
      try cell.add(ended)
      for note in notes { try cell.add(contentsOf: note) }
    } else {
      if !ended.isBlank { try endTable() }
      try builder.add(ended)
      for note in notes { try builder.add(contentsOf: note) }
    }
    notes = []
  }

  private mutating func endCell() throws(Unreadable.Reason) {
    group.properties.isInTable = true
    try endParagraph()
    row.append(cell.text)
    single.append(cell)
    cell = BlockBuilder(limits: limits)
  }

  private mutating func endRow() {
    while row.count > 1, row.last?.isEmpty == true { row.removeLast() }
    if row.count > 1 { hasColumns = true }
    rows.append(row)
    row = []
  }

  private mutating func endTable() throws(Unreadable.Reason) {
    if !row.isEmpty { endRow() }
    if hasColumns { try builder.addTable(rows) } else { for cell in single { try builder.add(contentsOf: cell) } }
    (rows, single, hasColumns) = ([], [], false)
  }

  private static func codePage(charset: Int) -> Int? {
    [0: 1252, 2: 1252, 77: 10_000, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 238: 1250][charset]
  }
}

private func decodedText(_ bytes: [UInt8], codePage: Int) -> String {
  let encodings: [Int: String.Encoding] = [
    10_000: .macOSRoman, 1250: .windowsCP1250, 1251: .windowsCP1251, 1253: .windowsCP1253, 1254: .windowsCP1254, 65_001: .utf8,
  ]
  return encodings[codePage].flatMap { String(bytes: bytes, encoding: $0) } ?? windows1252(bytes)
}
