/// Base64 (RFC 2045 §6.8), in CRLF lines of the given length or in one.
func base64(_ bytes: [UInt8], lineLength: Int?) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count / 3 * 4 + bytes.count / 40 + 8)
  var column = 0
  var at = 0
  while at < bytes.count {
    if let lineLength, column + 4 > lineLength {
      output += [Octet.cr, Octet.lf]
      column = 0
    }
    let left = bytes.count - at
    let (first, second, third) = (bytes[at], left > 1 ? bytes[at + 1] : 0, left > 2 ? bytes[at + 2] : 0)
    output.append(digits[Int(first >> 2)])
    output.append(digits[Int((first & 3) << 4 | second >> 4)])
    output.append(left > 1 ? digits[Int((second & 15) << 2 | third >> 6)] : Octet.equals)
    output.append(left > 2 ? digits[Int(third & 63)] : Octet.equals)
    column += 4
    at += 3
  }
  return output.text
}

/// Quoted-printable (RFC 2045 §6.7) with CRLF line breaks and lines of at most 76 characters.
func quotedPrintable(_ text: String) -> String {
  var output = ""
  output.reserveCapacity(text.utf8.count * 5 / 4)
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if index > 0 { output += "\r\n" }
    let bytes = Array(line.utf8)
    var column = 0
    for (position, byte) in bytes.enumerated() {
      let isLast = position + 1 == bytes.count
      let isPlain = (byte > 0x20 && byte < 0x7F && byte != Octet.equals) || (byte.isBlank && !isLast)
      // "From " and a lone dot at the start of a line are what old transports trip over.
      let isRisky =
        column == 0 && (byte == UInt8(ascii: ".") || (byte == UInt8(ascii: "F") && bytes[position...].starts(with: "From ".utf8)))
      let width = isPlain && !isRisky ? 1 : 3
      if column + width > 75 {
        output += "=\r\n"
        column = 0
      }
      if isPlain, !isRisky {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        output += "=" + hex(byte)
      }
      column += width
    }
  }
  return output
}

/// A part on its way out: the fields that describe it, and its encoded content.
struct OutgoingPart {
  var fields: [(name: String, words: [String])]
  var content: String

  /// Text of a subtype, as it is where it is short-lined ASCII, else quoted-printable.
  static func text(_ subtype: String, _ text: String) -> OutgoingPart {
    var text = normalizingLineBreaks(text)
    if !text.hasSuffix("\n") { text += "\n" }
    let isPlain = text.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { line in
      line.utf8.count <= 76 && line.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == Octet.tab } && !line.hasPrefix("From ")
        && !line.hasPrefix(".")
        && !line.hasPrefix("--") && line.utf8.last?.isBlank != true
    }
    return OutgoingPart(
      fields: [
        ("Content-Type", ["text/\(subtype);", "charset=utf-8"]), ("Content-Transfer-Encoding", [isPlain ? "7bit" : "quoted-printable"]),
      ], content: isPlain ? text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") : quotedPrintable(text))
  }

  static func calendar(_ calendar: CalendarPart) -> OutgoingPart {
    let lines = normalizingLineBreaks(calendar.text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    return OutgoingPart(
      fields: [
        ("Content-Type", ["text/calendar;", "charset=utf-8;", "method=\(calendar.method.rawValue)"]),
        ("Content-Transfer-Encoding", ["base64"]),
      ], content: base64(Array(lines.utf8), lineLength: 76) + "\r\n")
  }

  static func attachment(_ attachment: Attachment) -> OutgoingPart {
    var type = attachment.contentType.lowercased()
    let isType =
      type.split(separator: "/", omittingEmptySubsequences: false).count == 2
      && type.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-.+/".utf8.contains($0) } && type.utf8.count <= 120
    // A message or a multipart may not be encoded (RFC 2046 §5.2.1), and one that needs no encoding is rare: it goes as a plain file.
    if !isType || type.hasPrefix("message/") || type.hasPrefix("multipart/") { type = "application/octet-stream" }
    var words = [type]
    for (name, value) in attachment.parameters.sorted(by: { $0.key < $1.key })
    where ["charset", "method", "component"].contains(name) && FieldValue(value) != nil { words += parameter(name, value) }
    let disposition = [attachment.isInline ? "inline" : "attachment"] + parameter("filename", attachment.fileName)
    var fields = [
      ("Content-Type", separated(words)), ("Content-Disposition", separated(disposition)), ("Content-Transfer-Encoding", ["base64"]),
    ]
    if let id = attachment.contentID.flatMap({ MessageID($0) }) { fields.append(("Content-ID", ["<\(id)>"])) }
    return OutgoingPart(fields: fields, content: base64(attachment.bytes, lineLength: 76) + "\r\n")
  }

  /// Parts in a multipart. The boundary holds `=_`, which neither base64 nor quoted-printable can, and plain text never begins a line with `--`.
  static func multipart(_ subtype: String, _ parts: [OutgoingPart], boundary: String) -> OutgoingPart {
    var content = ""
    for part in parts {
      var header = HeaderWriter()
      for (name, words) in part.fields { header.structured(name, words) }
      content += "--\(boundary)\r\n" + header.text + "\r\n" + part.content + (part.content.hasSuffix("\r\n") ? "" : "\r\n")
    }
    return OutgoingPart(
      fields: [("Content-Type", ["multipart/\(subtype);", "boundary=\"\(boundary)\""])], content: content + "--\(boundary)--\r\n")
  }

  private static func separated(_ words: [String]) -> [String] {
    words.enumerated().map { $0.offset + 1 < words.count ? $0.element + ";" : $0.element }
  }
}
