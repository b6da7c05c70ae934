/// A mail's octets with every line ended by CRLF: a bare LF or CR becomes one (RFC 5321 §2.3.8). NUL, which may not be sent, becomes a space.
func canonicalLines(_ bytes: [UInt8]) -> [UInt8] {
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count + bytes.count / 32)
  var previous: UInt8 = 0
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "\n"):
      if previous != UInt8(ascii: "\r") { output += [13, 10] }
    case UInt8(ascii: "\r"): output += [13, 10]
    case 0: output.append(UInt8(ascii: " "))
    default: output.append(byte)
    }
    previous = byte
  }
  return output
}
