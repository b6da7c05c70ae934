/// OLE's file in a file (MS-CFB), read only: streams by name, whatever storage they lie in.
struct CompoundFile {
  private struct Entry {
    var kind: UInt8
    var start: Int
    var size: Int
  }

  private static let mostEntries = 4_096

  private let bytes: [UInt8]
  private let shift: Int
  private let cutoff: Int
  private let limits: DocumentLimits
  private var table: [Int] = []
  private var smallTable: [Int] = []
  private var smallSectors: [UInt8] = []
  private var entries: [String: Entry] = [:]

  /// Reads the allocation tables and the directory.
  /// - Throws: `damaged` where they don't hang together.
  init(_ bytes: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) {
    self.bytes = bytes
    self.limits = limits
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), let shift = bytes.uint16(at: 30), shift == 9 || shift == 12,
      let directory = bytes.uint32(at: 48), let cutoff = bytes.uint32(at: 56), let smallStart = bytes.uint32(at: 60)
    else { throw .damaged }
    (self.shift, self.cutoff) = (shift, cutoff)
    try readTable()
    let list = try chain(from: directory, limit: CompoundFile.mostEntries * 128)
    readEntries(list)
    if let root = entries.values.first(where: { $0.kind == 5 }) { smallSectors = try chain(from: root.start, limit: bytes.count) }
    smallTable = numbers(try chain(from: smallStart, limit: bytes.count))
  }

  /// Whether there is a stream or storage of that name.
  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// A stream's content; nil where there is none of that name.
  func stream(_ name: String) throws(Unreadable.Reason) -> [UInt8]? {
    guard let entry = entries[name], entry.kind == 2 else { return nil }
    guard entry.size <= limits.memberBytes else { throw .overLimit }
    guard entry.size < cutoff else { return Array(try chain(from: entry.start, limit: entry.size + (1 << shift)).prefix(entry.size)) }
    var content: [UInt8] = []
    var sector = entry.start
    while content.count < entry.size {
      guard let part = smallSectors.slice(at: sector << 6, count: min(64, max(0, smallSectors.count - sector << 6))), !part.isEmpty,
        smallTable.indices.contains(sector)
      else { throw .damaged }
      content += part
      sector = smallTable[sector]
    }
    return Array(content.prefix(entry.size))
  }

  private mutating func readTable() throws(Unreadable.Reason) {
    var sectors = (0..<109).compactMap { bytes.uint32(at: 76 + 4 * $0) }
    guard var more = bytes.uint32(at: 68) else { throw .damaged }
    let most = bytes.count >> shift
    while let part = sector(more), sectors.count <= most {
      let list = numbers(Array(part))
      sectors += list.dropLast()
      more = list.last ?? .max
    }
    for number in sectors.prefix(most) { if let part = sector(number) { table += numbers(Array(part)) } }
    guard !table.isEmpty else { throw .damaged }
  }

  private func sector(_ number: Int) -> ArraySlice<UInt8>? {
    guard number <= bytes.count >> shift else { return nil }
    let start = (number + 1) << shift
    // The last sector may be cut short.
    return bytes.slice(at: start, count: min(1 << shift, max(0, bytes.count - start))).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func chain(from start: Int, limit: Int) throws(Unreadable.Reason) -> [UInt8] {
    var content: [UInt8] = []
    var number = start
    while let part = sector(number), content.count < limit {
      content += part
      guard table.indices.contains(number), content.count <= bytes.count else { throw .damaged }
      number = table[number]
    }
    return content
  }

  private func numbers(_ part: [UInt8]) -> [Int] {
    stride(from: 0, to: part.count - 3, by: 4).map { part.uint32(at: $0) ?? .max }
  }

  private mutating func readEntries(_ list: [UInt8]) {
    for start in stride(from: 0, to: list.count - 127, by: 128) {
      guard let length = list.uint16(at: start + 64), 2...64 ~= length, let first = list.uint32(at: start + 116),
        let size = list.uint32(at: start + 120)
      else { continue }
      let units = stride(from: 0, to: length - 2, by: 2).map { UInt16(truncatingIfNeeded: list.uint16(at: start + $0) ?? 0) }
      let name = String(decoding: units, as: UTF16.self)
      if entries[name] == nil { entries[name] = Entry(kind: list[start + 66], start: first, size: size) }
    }
  }
}
