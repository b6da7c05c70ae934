/// Numbers out of untrusted bytes: nil, never a trap, where they would lie outside.
extension Array where Element == UInt8 {
  /// A little-endian number of two bytes.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// A little-endian number of four bytes.
  func uint32(at offset: Int) -> Int? {
    guard let low = uint16(at: offset), let high = uint16(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// A little-endian number of eight bytes; nil also where it is larger than any file.
  func uint64(at offset: Int) -> Int? {
    guard let low = uint32(at: offset), let high = uint32(at: offset + 4), high < 1 << 16 else { return nil }
    return low | high << 32
  }

  /// The bytes from `offset`; nil where they would run past the end.
  func slice(at offset: Int, count length: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
    return self[offset..<offset + length]
  }

  /// Whether the text's bytes stand at `offset`.
  func has(_ text: StaticString, at offset: Int = 0) -> Bool {
    guard let found = slice(at: offset, count: text.utf8CodeUnitCount) else { return false }
    return unsafe found.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Whether `needle` occurs anywhere in the first `limit` bytes.
  func holds(_ needle: [UInt8], within limit: Int = .max) -> Bool {
    let end = Swift.min(count, limit)
    guard let first = needle.first, needle.count <= end else { return false }
    var start = 0
    while start <= end - needle.count, let found = self[start...(end - needle.count)].firstIndex(of: first) {
      if self[found..<found + needle.count].elementsEqual(needle) { return true }
      start = found + 1
    }
    return false
  }
}
