internal import CZlib

/// Inflates raw deflate data (RFC 1951) of one archive member.
/// - Throws: `damaged` where the data is not deflate or ends early, `overLimit` where it yields more than `limit` bytes.
func inflate(_ input: ArraySlice<UInt8>, expecting size: Int, limit: Int) throws(Unreadable.Reason) -> [UInt8] {
  var stream = unsafe z_stream()
  let ready = unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  guard ready == Z_OK else { throw .overLimit }
  defer { unsafe inflateEnd(&stream) }

  // The size comes from outside: a hint, no promise.
  var output = [UInt8](repeating: 0, count: max(1, min(size, limit, 1 << 20)))
  var filled = 0
  var consumed = 0
  while true {
    if filled == output.count {
      guard output.count <= limit else { throw .overLimit }
      output.append(contentsOf: repeatElement(0, count: min(output.count, limit + 1 - output.count)))
    }
    let status = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        let given = source.count - consumed
        let room = target.count - filled
        unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress?.advanced(by: consumed))
        unsafe stream.avail_in = UInt32(clamping: given)
        unsafe stream.next_out = target.baseAddress?.advanced(by: filled)
        unsafe stream.avail_out = UInt32(clamping: room)
        let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
        consumed += given - Int(unsafe stream.avail_in)
        filled += room - Int(unsafe stream.avail_out)
        return status
      }
    }
    switch status {
    case Z_STREAM_END:
      guard filled <= limit else { throw .overLimit }
      output.removeLast(output.count - filled)
      return output
    case Z_OK where consumed < input.count || filled == output.count: continue
    default: throw .damaged
    }
  }
}

/// The CRC-32 that zip archives keep of their members.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  unsafe bytes.withUnsafeBufferPointer { buffer in
    UInt32(truncatingIfNeeded: unsafe CZlib.crc32(0, buffer.baseAddress, UInt32(clamping: buffer.count)))
  }
}
