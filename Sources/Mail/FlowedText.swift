/// `text/plain; format=flowed` as paragraphs (RFC 3676): lines that end in a space go on in the next one of the same quote depth.
///
/// With `delSp` the space at the soft break goes, too. A signature separator never flows.
func unflowed(_ text: String, delSp: Bool) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(text.utf8.count)
  var openDepth: Int?
  let bytes = Array(text.utf8)
  var start = 0
  while start < bytes.count {
    var end = start
    while end < bytes.count, bytes[end] != Octet.lf { end += 1 }
    var cursor = start
    while cursor < end, bytes[cursor] == UInt8(ascii: ">") { cursor += 1 }
    let depth = cursor - start
    if cursor < end, bytes[cursor] == Octet.space { cursor += 1 }  // space-stuffing
    let line = bytes[cursor..<end]
    let isSeparator = line.elementsEqual("-- ".utf8)
    if openDepth == depth, !isSeparator {
      output.append(contentsOf: line)
    } else {
      if openDepth != nil { output.append(Octet.lf) }
      output.append(contentsOf: repeatElement(UInt8(ascii: ">"), count: depth))
      if depth > 0 { output.append(Octet.space) }
      output.append(contentsOf: line)
    }
    if line.last == Octet.space, !isSeparator, !line.isEmpty, end < bytes.count {
      openDepth = depth
      if delSp { output.removeLast() }
    } else {
      openDepth = nil
      if end < bytes.count { output.append(Octet.lf) }
    }
    start = end + 1
  }
  return output.text
}

/// Text with every line break as LF (CRLF, bare CR, and the separators of Unicode) and without NUL, which no text holds (RFC 5322 §2.3).
func normalizingLineBreaks(_ text: String) -> String {
  let separator: [UInt8] = [0xE2, 0x80]  // U+2028 and U+2029 begin so
  guard text.utf8.contains(where: { $0 == Octet.cr || $0 == 0 || $0 == separator[0] }) else { return text }
  let bytes = Array(text.utf8)
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count)
  var at = 0
  while at < bytes.count {
    switch bytes[at] {
    case Octet.cr:
      output.append(Octet.lf)
      if at + 1 < bytes.count, bytes[at + 1] == Octet.lf { at += 1 }
    case 0: break
    case separator[0] where at + 2 < bytes.count && bytes[at + 1] == separator[1] && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9):
      output.append(Octet.lf)
      at += 2
    default: output.append(bytes[at])
    }
    at += 1
  }
  return output.text
}
