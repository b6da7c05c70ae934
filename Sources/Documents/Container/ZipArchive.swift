/// A zip archive read through its central directory (APPNOTE.TXT 6.3), stored and deflated members only.
struct ZipArchive {
  private struct Entry {
    var isEncrypted: Bool
    var method: Int
    var checksum: Int
    var compressed: Int
    var size: Int
    var headerOffset: Int
  }

  private let bytes: [UInt8]
  private let limits: DocumentLimits
  private var entries: [String: Entry] = [:]
  private var inflated = 0

  /// Reads the directory; no member is opened yet.
  /// - Throws: `damaged` without a sound directory or with two members of one name (readers would differ on which is meant), `overLimit` for too many.
  init(_ bytes: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) {
    self.bytes = bytes
    self.limits = limits
    guard let end = ZipArchive.directoryEnd(of: bytes), let count = bytes.uint16(at: end + 10), let size = bytes.uint32(at: end + 12),
      let offset = bytes.uint32(at: end + 16)
    else { throw .damaged }
    guard count <= limits.archiveEntries else { throw .overLimit }
    // Bytes put before the archive shift every offset in it.
    let shift = end - size - offset
    guard shift >= 0, bytes.uint16(at: end + 4) == 0 else { throw .damaged }
    var position = shift + offset
    for _ in 0..<count { try readEntry(at: &position, shift: shift) }
  }

  /// The names of all members in lower case, with forward slashes.
  var names: some Collection<String> { entries.keys }

  /// Whether any member asks for a password.
  var isLocked: Bool { entries.values.contains { $0.isEncrypted } }

  /// Whether there is a member of that name.
  func contains(_ name: String) -> Bool { entries[ZipArchive.normalised(name)] != nil }

  /// A member's content; nil where there is no such member.
  mutating func member(_ name: String) throws(Unreadable.Reason) -> [UInt8]? {
    guard let entry = entries[ZipArchive.normalised(name)] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard bytes.has("PK\u{3}\u{4}", at: entry.headerOffset), let nameLength = bytes.uint16(at: entry.headerOffset + 26),
      let extraLength = bytes.uint16(at: entry.headerOffset + 28),
      let data = bytes.slice(at: entry.headerOffset + 30 + nameLength + extraLength, count: entry.compressed)
    else { throw .damaged }
    let ratio = max(1 << 20, data.count.multipliedReportingOverflow(by: limits.inflationRatio).partialValue)
    let room = min(limits.memberBytes, limits.inflatedBytes - inflated, ratio)
    guard entry.size <= room else { throw .overLimit }
    let content: [UInt8]
    switch entry.method {
    case 0: content = Array(data)
    case 8: content = try inflate(data, expecting: entry.size, limit: room)
    default: throw .unsupported
    }
    inflated += content.count
    guard content.count == entry.size, Int(crc32(content)) == entry.checksum else { throw .damaged }
    return content
  }

  private static func directoryEnd(of bytes: [UInt8]) -> Int? {
    let lowest = max(0, bytes.count - 22 - 0xFFFF)
    var position = bytes.count - 22
    while position >= lowest {
      if bytes.has("PK\u{5}\u{6}", at: position), let comment = bytes.uint16(at: position + 20), comment <= bytes.count - position - 22 {
        return position
      }
      position -= 1
    }
    return nil
  }

  private mutating func readEntry(at position: inout Int, shift: Int) throws(Unreadable.Reason) {
    guard bytes.has("PK\u{1}\u{2}", at: position), let flags = bytes.uint16(at: position + 8), let method = bytes.uint16(at: position + 10),
      let checksum = bytes.uint32(at: position + 16), let nameLength = bytes.uint16(at: position + 28),
      let extraLength = bytes.uint16(at: position + 30), let commentLength = bytes.uint16(at: position + 32),
      let nameBytes = bytes.slice(at: position + 46, count: nameLength)
    else { throw .damaged }
    // Sizes and offset stand in the header, or, where that says all ones, one after another in the ZIP64 extra field.
    var wide = zip64Field(at: position + 46 + nameLength, length: extraLength)
    var number: [Int] = []
    for offset in [24, 20, 42] {
      guard var value = bytes.uint32(at: position + offset) else { throw .damaged }
      if value == 0xFFFF_FFFF, let field = wide {
        guard let wider = bytes.uint64(at: field) else { throw .damaged }
        value = wider
        wide = field + 8
      }
      number.append(value)
    }
    let name = ZipArchive.normalised(String(decoding: nameBytes, as: UTF8.self))
    let entry = Entry(
      isEncrypted: flags & 1 != 0, method: method, checksum: checksum, compressed: number[1], size: number[0],
      headerOffset: number[2] + shift)
    guard entries.updateValue(entry, forKey: name) == nil else { throw .damaged }
    position += 46 + nameLength + extraLength + commentLength
  }

  private func zip64Field(at start: Int, length: Int) -> Int? {
    var position = start
    while position + 4 <= start + length, let id = bytes.uint16(at: position), let size = bytes.uint16(at: position + 2) {
      if id == 1 { return position + 4 }
      position += 4 + size
    }
    return nil
  }

  /// Part names are matched without regard to case (ECMA-376-2 §6.2.2); some producers write backslashes.
  private static func normalised(_ name: String) -> String {
    let slashed = name.lowercased().split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
    return slashed.hasPrefix("/") ? String(slashed.dropFirst()) : slashed
  }
}
