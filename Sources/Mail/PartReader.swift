/// Turns parts into text and files: transfer encoding, character set, flowed lines, HTML.
struct PartReader {
  let bytes: [UInt8]
  let limits: MailLimits
  var defects: DefectList
  private var textLeft: Int

  init(bytes: [UInt8], limits: MailLimits, defects: DefectList) {
    self.bytes = bytes
    self.limits = limits
    self.defects = defects
    textLeft = limits.textBytes
  }

  /// What a mail says.
  struct Body {
    var text = ""
    var html: String?
    var links: [String] = []
    /// Files that stand in the text itself (uuencode).
    var enclosed: [Attachment] = []
  }

  /// The content of a part with its transfer encoding undone.
  mutating func content(_ part: MIMEPart) -> [UInt8] {
    let raw = bytes[part.range]
    let name = part.header.lastRaw("Content-Transfer-Encoding").map { encoding in
      encoding.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") }.trimmed.filter { $0 != Octet.quote }.lowercasedText
    }
    let decoded: (bytes: [UInt8], isDamaged: Bool)
    switch name ?? "" {
    case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "none": return Array(raw)
    case "base64", "b", "base-64": decoded = decodeBase64(raw)
    case "quoted-printable", "q", "quotedprintable", "quoted printable": decoded = decodeQuotedPrintable(raw)
    case "x-uuencode", "uuencode", "x-uue", "uue": decoded = decodeUUencode(raw)
    default:
      defects.note(.unknownEncoding, name)
      return Array(raw)
    }
    if decoded.isDamaged { defects.note(.damagedEncoding, part.name ?? part.type) }
    return decoded.bytes
  }

  /// The decoded text of a text part, line breaks as LF.
  mutating func text(_ part: MIMEPart) -> String {
    var content = content(part)[...]
    if content.count > textLeft {
      defects.note(.overLimit, "text of \(content.count) octets")
      content = content.prefix(textLeft)
    }
    textLeft -= content.count
    let text: String
    if content.starts(with: [0xEF, 0xBB, 0xBF]), String(validating: content, as: UTF8.self) != nil {
      text = content.dropFirst(3).text
    } else if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) {
      text = decodeText(content, label: "utf-16", defects: &defects)
    } else {
      let declared = part.contentField?["charset"]
      let label =
        part.type == "text/html" && declared.flatMap { Charset(label: $0.utf8) } == nil ? metaCharset(content) ?? declared : declared
      text = decodeText(content, label: label, defects: &defects)
    }
    return normalizingLineBreaks(text)
  }

  mutating func body(_ parts: BodyParts) -> Body {
    var body = Body()
    var rendered: HTMLText?
    if let first = parts.html.first(where: { $0.type == "text/html" }) {
      let html = text(first)
      body.html = html
      let result = HTMLText(html, limits: limits)
      rendered = result
      body.links = result.links
    }
    var texts: [String] = []
    let firstHTML = parts.html.first { $0.type == "text/html" }?.range
    for part in parts.text where part.isText {
      var text: String
      if part.type == "text/html" {
        text = part.range == firstHTML ? rendered?.text ?? "" : HTMLText(self.text(part), limits: limits).text
      } else {
        text = self.text(part)
        if part.contentField?["format"]?.lowercased() == "flowed" {
          text = unflowed(text, delSp: part.contentField?["delsp"]?.lowercased() == "yes")
        }
        let (rest, files) = extractingUUencode(text)
        text = rest
        body.enclosed += files
      }
      if !text.trimmed.isEmpty { texts.append(text) }
    }
    body.text = texts.joined(separator: "\n")
    // Some programs send an empty plain text beside the real one.
    if texts.isEmpty, let rendered { body.text = rendered.text }
    body.links = listedLinks(html: body.links, text: body.text, limit: limits.links)
    return body
  }

  mutating func attachment(_ part: MIMEPart) -> Attachment {
    let id = part.header.lastRaw("Content-ID")?.trimmed.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }.text.singleLine
    return Attachment(
      name: part.name, contentType: part.type,
      parameters: Dictionary(part.contentField?.parameters.map { ($0.name, $0.value) } ?? [], uniquingKeysWith: { first, _ in first }),
      bytes: content(part), isInline: part.disposition.map { $0.value == "inline" } ?? (id != nil),
      contentID: id?.isEmpty == false ? id : nil)
  }

  /// The character set that an HTML document declares for itself in its first kilobytes.
  private func metaCharset(_ content: ArraySlice<UInt8>) -> String? {
    let head = Array(content.prefix(4_096).map(\.lowered))
    let needle = Array("charset".utf8)
    var at = 0
    while at + needle.count < head.count {
      guard head[at] == needle[0], head[at..<(at + needle.count)].elementsEqual(needle) else {
        at += 1
        continue
      }
      at += needle.count
      let rest = head[at...].drop(while: \.isWhite)
      guard rest.first == Octet.equals else { continue }
      let value = rest.dropFirst().drop { $0.isWhite || $0 == Octet.quote || $0 == UInt8(ascii: "'") }
      let label = value.prefix { $0.isLetter || $0.isDigit || $0 == Octet.dash || $0 == UInt8(ascii: "_") || $0 == Octet.colon }
      // Whoever could read "charset" as ASCII can't be looking at UTF-16.
      let name = Charset(label: label)?.name ?? ""
      return name.hasPrefix("utf-16") ? "utf-8" : label.text
    }
    return nil
  }
}

/// Files that an old client wrote straight into the text (`begin 644 name` … `end`), and the text without them.
func extractingUUencode(_ text: String) -> (text: String, files: [Attachment]) {
  let lines = lines(of: text)
  guard lines.contains(where: { $0.utf8.starts(with: "begin ".utf8) }) else { return (text, []) }
  var kept: [Substring] = []
  var files: [Attachment] = []
  var index = 0
  // An "end" that never comes would be searched for again and again.
  let lastEnd = lines.lastIndex { $0.trimmed == "end" } ?? -1
  while index < lines.count {
    let line = lines[index]
    let words = line.split(separator: " ", maxSplits: 2)
    if words.count == 3, words[0] == "begin", (3...4).contains(words[1].count), words[1].allSatisfy({ ("0"..."7").contains($0) }),
      index < lastEnd,
      let end = lines[index...].firstIndex(where: { $0.trimmed == "end" })
    {
      let body = Array(lines[(index + 1)..<end].joined(separator: "\n").utf8)
      files.append(Attachment(name: words[2].trimmed, contentType: "application/octet-stream", bytes: decodeUUencode(body[...]).bytes))
      index = end + 1
      continue
    }
    kept.append(line)
    index += 1
  }
  return files.isEmpty ? (text, []) : (kept.joined(separator: "\n"), files)
}
