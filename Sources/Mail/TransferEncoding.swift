/// The value of a base64 digit (RFC 4648 §4; the URL-safe digits of §5 are taken as well).
func base64Value(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x41...0x5A: byte - 0x41
  case 0x61...0x7A: byte - 0x47
  case 0x30...0x39: byte + 4
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}

/// The digits of base64 by octet, 255 for what is none; a table because attachments are long.
private let base64Digits: [UInt8] = (0...255).map { base64Value(UInt8($0)) ?? 255 }

/// Decodes base64 (RFC 2045 §6.8). White space is skipped, other stray characters are too, with `isDamaged`. Padding ends its line; a further line
/// starts anew, since some programs encode line by line.
func decodeBase64(_ bytes: some Collection<UInt8>) -> (bytes: [UInt8], isDamaged: Bool) {
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count / 4 * 3 + 3)
  let digits = base64Digits
  var (bits, count) = (UInt32(0), 0)
  var isDamaged = false
  var isPadded = false
  func flush(_ output: inout [UInt8]) {
    switch count {
    case 2: output.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      output.append(UInt8(truncatingIfNeeded: bits >> 10))
      output.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: break
    }
  }
  for byte in bytes {
    let value = digits[Int(byte)]
    if isPadded, byte != Octet.lf, byte != Octet.cr {
      if value != 255 { isDamaged = true }
    } else if value != 255 {
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        output.append(UInt8(truncatingIfNeeded: bits >> 16))
        output.append(UInt8(truncatingIfNeeded: bits >> 8))
        output.append(UInt8(truncatingIfNeeded: bits))
        (bits, count) = (0, 0)
      }
    } else if byte == Octet.equals {
      if count == 1 { isDamaged = true }
      flush(&output)
      (bits, count) = (0, 0)
      isPadded = true
    } else if byte == Octet.lf || byte == Octet.cr {
      isPadded = false
    } else if !byte.isWhite {
      isDamaged = true
    }
  }
  if count == 1 { isDamaged = true }
  flush(&output)
  return (output, isDamaged)
}

/// Decodes quoted-printable (RFC 2045 §6.7). An `=` that starts nothing sensible stays as it is, with `isDamaged`.
func decodeQuotedPrintable(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], isDamaged: Bool) {
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count)
  var isDamaged = false
  var at = bytes.startIndex
  // Blanks at the end of a line are the transport's, not the writer's (rule 3).
  func dropTrailingBlanks(_ output: inout [UInt8], downTo floor: Int) {
    while output.count > floor, let last = output.last, last.isBlank { output.removeLast() }
  }
  var floor = 0
  while at < bytes.endIndex {
    let byte = bytes[at]
    if byte == Octet.lf || (byte == Octet.cr && at + 1 < bytes.endIndex && bytes[at + 1] == Octet.lf) {
      dropTrailingBlanks(&output, downTo: floor)
      output.append(byte)
      at += 1
    } else if byte == Octet.equals {
      if at + 2 < bytes.endIndex, let high = bytes[at + 1].hexValue, let low = bytes[at + 2].hexValue {
        output.append(high << 4 | low)
        floor = output.count
        at += 3
        continue
      }
      var next = at + 1
      while next < bytes.endIndex, bytes[next].isBlank { next += 1 }
      if next < bytes.endIndex, bytes[next] == Octet.cr { next += 1 }
      if next < bytes.endIndex, bytes[next] == Octet.lf {
        floor = output.count
        at = next + 1
      } else if next == bytes.endIndex {
        at = next
      } else {
        isDamaged = true
        output.append(byte)
        at += 1
      }
    } else {
      output.append(byte)
      at += 1
    }
  }
  return (output, isDamaged)
}

/// Decodes uuencoded lines (POSIX `uuencode`), from the line after `begin` to `end`.
func decodeUUencode(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], isDamaged: Bool) {
  var output: [UInt8] = []
  var isDamaged = false
  for line in bytes.split(separator: Octet.lf) {
    guard let first = line.first, first >= 0x20, first <= 0x60 else { continue }
    if line.starts(with: "begin ".utf8) { continue }
    if line.trimmed.elementsEqual("end".utf8) { break }
    let length = Int((first &- 0x20) & 0x3F)
    if length == 0 { continue }
    var decoded: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for byte in line.dropFirst() where byte >= 0x20 && byte <= 0x60 {
      bits = bits << 6 | UInt32((byte &- 0x20) & 0x3F)
      count += 1
      if count == 4 {
        decoded.append(UInt8(truncatingIfNeeded: bits >> 16))
        decoded.append(UInt8(truncatingIfNeeded: bits >> 8))
        decoded.append(UInt8(truncatingIfNeeded: bits))
        (bits, count) = (0, 0)
      }
    }
    if decoded.count < length { isDamaged = true }
    output.append(contentsOf: decoded.prefix(length))
  }
  return (output, isDamaged)
}
