/// Rich Text as Outlook packs it (MS-OXRTFCP): a 4096-byte ring that begins with what every such file begins with.
/// - Returns: The file; what came before the damage, where there is some.
/// - Throws: `damaged` without a known header, `overLimit` for more than `limit` bytes.
func decompressedRichText(_ bytes: [UInt8], limit: Int) throws(Unreadable.Reason) -> [UInt8] {
  guard let size = bytes.uint32(at: 4), let kind = bytes.uint32(at: 8), bytes.count >= 16 else { throw .damaged }
  guard size <= limit else { throw .overLimit }
  if kind == 0x414C_454D { return Array(bytes[16...].prefix(size)) }  // MELA: not compressed
  guard kind == 0x7546_5A4C else { throw .damaged }  // LZFu

  var ring = Array(commonBeginning.utf8)
  var write = ring.count
  ring += [UInt8](repeating: 0, count: 4_096 - ring.count)
  var output: [UInt8] = []
  output.reserveCapacity(size)
  func put(_ byte: UInt8) {
    output.append(byte)
    ring[write] = byte
    write = (write + 1) % 4_096
  }
  var position = 16
  while position < bytes.count, output.count < size {
    let control = bytes[position]
    position += 1
    for bit in 0..<8 where output.count < size {
      guard position < bytes.count else { return output }
      guard control & (1 << bit) != 0 else {
        put(bytes[position])
        position += 1
        continue
      }
      guard position + 1 < bytes.count else { return output }
      let offset = Int(bytes[position]) << 4 | Int(bytes[position + 1]) >> 4
      let length = Int(bytes[position + 1] & 0xF) + 2
      position += 2
      if offset == write { return output }
      for step in 0..<length { put(ring[(offset + step) % 4_096]) }
    }
  }
  return output
}

private let commonBeginning =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
  + "Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
