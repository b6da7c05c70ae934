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

/// Text with every line break as LF: CRLF, bare CR, and the separators of Unicode.
func normalizingLineBreaks(_ text: String) -> String {
  guard text.utf8.contains(Octet.cr) || text.unicodeScalars.contains(where: { $0.value == 0x2028 || $0.value == 0x2029 || $0.value == 0 })
  else {
    return text
  }
  var output = String.UnicodeScalarView()
  output.reserveCapacity(text.utf8.count)
  var afterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0D: output.append("\n")
    case 0x0A: if !afterReturn { output.append("\n") }
    case 0x2028, 0x2029: output.append("\n")
    case 0: output.append("\u{FFFD}")
    default: output.append(scalar)
    }
    afterReturn = scalar.value == 0x0D
  }
  return String(output)
}
