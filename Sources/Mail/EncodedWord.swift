/// One encoded word (RFC 2047 §2) found in a header.
private struct EncodedWord {
  var charset: ArraySlice<UInt8>
  var bytes: [UInt8]
  var isDamaged: Bool
  var end: Int
}

/// The text of an unstructured field, or of a phrase: encoded words decoded, raw octets above 127 read as UTF-8 or windows-1252, all on one line.
///
/// More is read than RFC 2047 allows, because mails hold it: words glued to other text or to each other, in quoted strings, with blanks inside,
/// longer than 75 characters, and characters split over two adjacent words of one character set.
func decodeUnstructured(_ raw: some Collection<UInt8>, defects: inout DefectList) -> String {
  decodeEncodedWords(Array(raw), defects: &defects).singleLine
}

/// The same with white space kept as it is, but between adjacent encoded words, where it goes.
func decodeEncodedWords(_ raw: [UInt8], defects: inout DefectList) -> String {
  guard raw.contains(where: { $0 >= 0x80 || $0 == Octet.equals }) else { return raw.text }
  var text = ""
  var plainStart = 0
  var at = 0
  var pending: (charset: ArraySlice<UInt8>, bytes: [UInt8])?
  var canEnd = true  // false once no "?=" follows: keeps hostile headers linear

  func flush(_ text: inout String, _ defects: inout DefectList) {
    if let word = pending { text += decodeText(word.bytes, label: word.charset.text, defects: &defects) }
    pending = nil
  }
  while at < raw.count {
    guard raw[at] == Octet.equals, at + 1 < raw.count, raw[at + 1] == Octet.question, canEnd,
      let word = encodedWord(in: raw, at: at, canEnd: &canEnd)
    else {
      at += 1
      continue
    }
    if word.isDamaged { defects.note(.encodedWord) }
    let between = raw[plainStart..<at]
    if pending != nil, between.allSatisfy(\.isWhite) {
      if let charset = pending?.charset, charset.lowercasedText == word.charset.lowercasedText {
        pending?.bytes.append(contentsOf: word.bytes)
      } else {
        flush(&text, &defects)
        pending = (word.charset, word.bytes)
      }
    } else {
      flush(&text, &defects)
      text += decodeRaw(between, defects: &defects)
      pending = (word.charset, word.bytes)
    }
    at = word.end
    plainStart = at
  }
  flush(&text, &defects)
  text += decodeRaw(raw[min(plainStart, raw.count)...], defects: &defects)
  return text
}

private func decodeRaw(_ bytes: ArraySlice<UInt8>, defects: inout DefectList) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  defects.note(.rawHeader)
  return Charset.windows1252.decode(bytes).text
}

/// Where an encoded word that starts at `at` ends, for lexers that must not look inside it.
func encodedWordEnd(in raw: [UInt8], at: Int) -> Int? {
  var canEnd = true
  return encodedWord(in: raw, at: at, canEnd: &canEnd, within: 1_000)?.end
}

private func encodedWord(in raw: [UInt8], at: Int, canEnd: inout Bool, within limit: Int = .max) -> EncodedWord? {
  var cursor = at + 2
  let charsetStart = cursor
  while cursor < raw.count, raw[cursor] != Octet.question, raw[cursor] > Octet.space, cursor - charsetStart < 60 { cursor += 1 }
  guard cursor > charsetStart, cursor + 2 < raw.count, raw[cursor] == Octet.question, raw[cursor + 2] == Octet.question else { return nil }
  // RFC 2231 §5 puts a language behind the charset: "utf-8*sv".
  let charset = raw[charsetStart..<cursor].prefix { $0 != UInt8(ascii: "*") }
  let encoding = raw[cursor + 1].lowered
  guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
  let start = cursor + 3
  cursor = start
  let stop = limit < raw.count - start ? start + limit : raw.count
  while cursor < stop {
    if raw[cursor] == Octet.question, cursor + 1 < raw.count, raw[cursor + 1] == Octet.equals {
      // "?==?" closes one word and opens the next; "=?=" inside Q text is a quoted "?" cut short, not an end.
      let body = raw[start..<cursor]
      let (bytes, isDamaged) = encoding == UInt8(ascii: "b") ? decodeBase64(body) : decodeQ(body)
      return EncodedWord(charset: charset, bytes: bytes, isDamaged: isDamaged, end: cursor + 2)
    }
    cursor += 1
  }
  if stop == raw.count { canEnd = false }
  return nil
}

/// The Q encoding (RFC 2047 §4.2).
private func decodeQ(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], isDamaged: Bool) {
  var output: [UInt8] = []
  output.reserveCapacity(body.count)
  var isDamaged = false
  var at = body.startIndex
  while at < body.endIndex {
    let byte = body[at]
    if byte == UInt8(ascii: "_") {
      output.append(Octet.space)
    } else if byte == Octet.equals {
      if at + 2 < body.endIndex, let high = body[at + 1].hexValue, let low = body[at + 2].hexValue {
        output.append(high << 4 | low)
        at += 2
      } else {
        isDamaged = true
        output.append(byte)
      }
    } else {
      output.append(byte)
    }
    at += 1
  }
  return (output, isDamaged)
}
