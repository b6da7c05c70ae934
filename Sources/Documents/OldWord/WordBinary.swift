/// A Word 97–2003 file taken apart (MS-DOC): its characters with their places, and what formats them.
struct WordBinary {
  /// A run of characters that lie one after another in the file.
  private struct Piece {
    var first: Int
    var count: Int
    var offset: Int
    var isNarrow: Bool
  }
  /// A stretch of the file with one format.
  struct Format {
    var start: Int
    var end: Int
    var style: Int
    var sprms: ArraySlice<UInt8>
  }

  let main: [UInt8]
  let table: [UInt8]
  private var pieces: [Piece] = []
  private(set) var paragraphs: [Format] = []
  private(set) var characters: [Format] = []

  /// The characters of the text, of the foot- and endnotes, and of the text boxes.
  private(set) var stories: [Range<Int>] = []

  /// Opens the streams of a file.
  /// - Throws: `encrypted`; `unsupported` for Word 6 and 95; `damaged`.
  init(_ file: CompoundFile, limits: DocumentLimits) throws(Unreadable.Reason) {
    guard let main = try file.stream("WordDocument"), main.uint16(at: 0) == 0xA5EC, let version = main.uint16(at: 2),
      let flags = main.uint16(at: 10)
    else { throw .damaged }
    if flags & 0x0100 != 0 { throw .encrypted }
    guard version >= 0xC1 else { throw .unsupported }
    guard let table = try file.stream(flags & 0x0200 != 0 ? "1Table" : "0Table") else { throw .damaged }
    (self.main, self.table) = (main, table)
    try readPieces(limits: limits)
    paragraphs = try formats(pair: 13, isParagraph: true, limits: limits)
    characters = try formats(pair: 12, isParagraph: false, limits: limits)
    var counts: [Int] = []
    for offset in stride(from: 0x4C, through: 0x64, by: 4) { counts.append(min(main.uint32(at: offset) ?? 0, limits.textBytes)) }
    let starts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    stories = [0, 1, 5, 6].map { starts[$0]..<starts[$0] + counts[$0] }
  }

  /// A structure in the table stream, by its number in the file's header.
  func part(_ pair: Int) -> ArraySlice<UInt8>? {
    guard let start = main.uint32(at: 0x9A + 8 * pair), let length = main.uint32(at: 0x9E + 8 * pair), length > 0 else { return nil }
    return table.slice(at: start, count: length)
  }

  /// Calls `take` for each character of a story with its place in the file.
  func forEachCharacter(of story: Range<Int>, _ take: (_ unit: UInt16, _ place: Int) throws(Unreadable.Reason) -> Void) throws(Unreadable
    .Reason)
  {
    for piece in pieces where piece.first < story.upperBound && piece.first + piece.count > story.lowerBound {
      let from = max(story.lowerBound, piece.first) - piece.first
      let to = min(story.upperBound, piece.first + piece.count) - piece.first
      for index in from..<to {
        let place = piece.offset + index * (piece.isNarrow ? 1 : 2)
        guard
          let byte = piece.isNarrow
            ? main.slice(at: place, count: 1)?.first.map({ UInt16(windows1252Scalar($0).value) })
            : main.uint16(at: place).map({ UInt16($0) })
        else { return }
        try take(byte, place)
      }
    }
  }

  private mutating func readPieces(limits: DocumentLimits) throws(Unreadable.Reason) {
    guard let slice = part(33) else { throw .damaged }
    let clx = Array(slice)
    var position = 0
    // Property lists stand before the table of pieces.
    while clx.slice(at: position, count: 1)?.first == 1, let length = clx.uint16(at: position + 1) { position += 3 + length }
    guard clx.slice(at: position, count: 1)?.first == 2, let length = clx.uint32(at: position + 1) else { throw .damaged }
    position += 5
    let count = (length - 4) / 12
    guard length >= 16, count <= limits.blocks, position + length <= clx.count else { throw .damaged }
    var total = 0
    for index in 0..<count {
      guard let first = clx.uint32(at: position + 4 * index), let next = clx.uint32(at: position + 4 * index + 4),
        let address = clx.uint32(at: position + 4 * (count + 1) + 8 * index + 2), next >= first
      else { throw .damaged }
      let isNarrow = address & 0x4000_0000 != 0
      let offset = address & 0x3FFF_FFFF
      total += next - first
      guard total <= limits.textBytes else { throw .overLimit }
      pieces.append(Piece(first: first, count: next - first, offset: isNarrow ? offset / 2 : offset, isNarrow: isNarrow))
    }
  }

  /// The formats of all pages of 512 bytes that a bin table names, in the order of their places.
  private func formats(pair: Int, isParagraph: Bool, limits: DocumentLimits) throws(Unreadable.Reason) -> [Format] {
    guard let slice = part(pair) else { return [] }
    let bins = Array(slice)
    let count = (bins.count - 4) / 8
    guard count <= limits.blocks else { throw .overLimit }
    var result: [Format] = []
    for index in 0..<max(0, count) {
      guard let page = bins.uint32(at: 4 * (count + 1) + 4 * index), let bytes = main.slice(at: page << 9, count: 512) else { continue }
      let page512 = Array(bytes)
      let runs = Int(page512[511])
      for run in 0..<runs {
        guard let start = page512.uint32(at: 4 * run), let end = page512.uint32(at: 4 * run + 4), start < end,
          let word = page512.slice(at: 4 * (runs + 1) + run * (isParagraph ? 13 : 1), count: 1)?.first
        else { continue }
        let (style, sprms) = isParagraph ? paragraphFormat(page512, at: Int(word) * 2) : (0, characterFormat(page512, at: Int(word) * 2))
        result.append(Format(start: start, end: end, style: style, sprms: sprms))
      }
      guard result.count <= 4 * limits.blocks else { throw .overLimit }
    }
    return result.sorted { $0.start < $1.start }
  }

  private func paragraphFormat(_ page: [UInt8], at offset: Int) -> (Int, ArraySlice<UInt8>) {
    guard offset > 0, let first = page.slice(at: offset, count: 2) else { return (0, []) }
    let isLong = first[first.startIndex] == 0
    let start = offset + (isLong ? 2 : 1)
    let length = isLong ? 2 * Int(first[first.startIndex + 1]) : 2 * Int(first[first.startIndex]) - 1
    guard length >= 2, let style = page.uint16(at: start), let sprms = page.slice(at: start + 2, count: length - 2) else { return (0, []) }
    return (style, sprms)
  }

  private func characterFormat(_ page: [UInt8], at offset: Int) -> ArraySlice<UInt8> {
    guard offset > 0, let length = page.slice(at: offset, count: 1)?.first else { return [] }
    return page.slice(at: offset + 1, count: Int(length)) ?? []
  }
}

/// Calls `take` for each property modifier (MS-DOC §2.2.5) with its operand.
func forEachModifier(_ list: ArraySlice<UInt8>, _ take: (_ code: Int, _ operand: Int) -> Void) {
  let bytes = Array(list)
  var position = 0
  while let code = bytes.uint16(at: position) {
    position += 2
    let length: Int
    switch code >> 13 {
    case 0, 1: length = 1
    case 2, 4, 5: length = 2
    case 3: length = 4
    case 7: length = 3
    default:
      // The length is told: in two bytes for a table's definition, else in one.
      guard
        let told = code == 0xD608
          ? bytes.uint16(at: position).map({ $0 + 1 }) : bytes.slice(at: position, count: 1)?.first.map({ Int($0) + 1 })
      else { return }
      length = told
    }
    guard let operand = bytes.slice(at: position, count: length) else { return }
    take(code, operand.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) })
    position += length
  }
}
