/// A part of a message (RFC 2045 §2.4): its header, and its content as octets of the message or as parts.
struct MIMEPart {
  var header: Header
  /// `type/subtype` in lower case.
  var type: String
  var contentField: ContentField?
  var disposition: ContentField?
  /// Where its content stands in the message's octets; for a multipart, all of it.
  var range: Range<Int>
  var children: [MIMEPart] = []

  var isMultipart: Bool { type.hasPrefix("multipart/") }
  var isText: Bool { type == "text/plain" || type == "text/html" }

  /// The file name, from Content-Disposition or else from Content-Type.
  var name: String? {
    let name = (disposition?["filename"] ?? contentField?["name"] ?? disposition?["name"] ?? contentField?["filename"])?.singleLine
    return name?.isEmpty == false ? name : nil
  }
}

/// Reads the tree of parts in one pass over the octets: every line that starts with `--` is compared with the boundaries that are open.
struct MIMEParser {
  private let bytes: [UInt8]
  private let limits: MailLimits
  private let headerParser: HeaderParser
  private var boundaries: [Boundary] = []
  private var parts = 0
  private var at: Int
  var defects = DefectList()

  /// The boundary of a multipart that is open.
  private struct Boundary {
    /// Without blanks at its end, which no boundary may have (RFC 2046 §5.1.1), and which the end of a line loses.
    let text: ArraySlice<UInt8>
    /// What ends the multipart, behind two dashes.
    let close: [UInt8]
    /// Whether a delimiter line may go on behind it.
    var isPrefix = false

    init(_ text: [UInt8]) {
      self.text = text[..<(text.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? text.endIndex)]
      close = text + "--".utf8
    }
  }

  /// A line that is a delimiter: of which open multipart, whether it ends it, where the content before it ends, and where the next line is.
  private struct Delimiter {
    var level: Int
    var isClose: Bool
    var contentEnd: Int
    var next: Int
  }

  init(_ bytes: [UInt8], limits: MailLimits) {
    self.bytes = bytes
    self.limits = limits
    headerParser = HeaderParser(bytes: bytes, limits: limits)
    at = 0
  }

  /// The whole message as a part.
  mutating func parse() -> MIMEPart {
    while at < bytes.count, bytes[at] == Octet.lf || bytes[at] == Octet.cr { at += 1 }
    if bytes[min(at, bytes.count)...].starts(with: [0xEF, 0xBB, 0xBF]) { at += 3 }
    return part(defaultType: "text/plain", depth: 0).part
  }

  /// Reads the part that starts here, and the delimiter that ended it.
  private mutating func part(defaultType: String, depth: Int) -> (part: MIMEPart, end: Delimiter?) {
    parts += 1
    let isBoundary = { [bytes, boundaries] (start: Int, end: Int) in
      Self.level(of: start, end, in: bytes, boundaries: boundaries) != nil
    }
    let (header, bodyStart) = headerParser.parse(from: at, to: bytes.count, defects: &defects, isBoundary: isBoundary)
    at = bodyStart
    var part = describe(header, defaultType: defaultType)
    guard part.isMultipart else { return leaf(part) }
    guard let boundary = part.contentField?["boundary"].map({ Array($0.utf8) }) ?? guessedBoundary(),
      boundary.contains(where: { !$0.isBlank }),
      boundary.count <= 998
    else {
      defects.note(.noBoundary)
      part.type = "text/plain"
      return leaf(part)
    }
    guard depth < limits.depth else {
      defects.note(.overLimit, "nested multiparts")
      return leaf(part)
    }
    return multipart(part, boundary: boundary, depth: depth)
  }

  private mutating func leaf(_ part: MIMEPart) -> (MIMEPart, Delimiter?) {
    var part = part
    let start = at
    let end = boundaries.isEmpty ? nil : nextDelimiter() ?? gluedClose()
    if let end {
      at = end.next
    } else {
      at = bytes.count
    }
    part.range = start..<max(start, end?.contentEnd ?? bytes.count)
    return (part, end)
  }

  private mutating func multipart(_ multipart: MIMEPart, boundary: [UInt8], depth: Int) -> (MIMEPart, Delimiter?) {
    var result = multipart
    let start = at
    let level = boundaries.count
    boundaries.append(Boundary(boundary))
    defer { boundaries.removeSubrange(level...) }
    let childType = multipart.type == "multipart/digest" ? "message/rfc822" : "text/plain"
    var delimiter = nextDelimiter()  // the preamble goes
    if delimiter?.level != level || delimiter?.isClose == true, let opening = openingPrefix(before: delimiter) { delimiter = opening }
    if let delimiter { at = delimiter.next } else { at = bytes.count }
    if delimiter == nil || delimiter?.level != level {
      defects.note(.noBoundary)
      return unopened(result, start: start, end: delimiter)
    }
    while let current = delimiter, current.level == level, !current.isClose {
      if at >= bytes.count { break }
      guard parts < limits.parts else {
        defects.note(.overLimit, "parts")
        delimiter = skip(to: level)
        break
      }
      let (child, end) = part(defaultType: childType, depth: depth + 1)
      result.children.append(child)
      delimiter = end
    }
    var end = delimiter
    if let current = delimiter, current.level == level {
      // After the closing boundary comes an epilogue, up to a delimiter of a multipart around this one.
      result.range = start..<max(start, current.contentEnd)
      if !current.isClose { defects.note(.noEndBoundary) }
      boundaries.removeSubrange(level...)
      end = boundaries.isEmpty ? nil : nextDelimiter()
      at = end?.next ?? bytes.count
    } else {
      defects.note(.noEndBoundary)
      result.range = start..<max(start, delimiter?.contentEnd ?? bytes.count)
    }
    return (result, end)
  }

  /// A multipart whose boundary never comes is its text, so that nothing is lost.
  private func unopened(_ part: MIMEPart, start: Int, end: Delimiter?) -> (MIMEPart, Delimiter?) {
    var part = part
    part.type = "text/plain"
    part.range = start..<max(start, end?.contentEnd ?? bytes.count)
    return (part, end)
  }

  private mutating func skip(to level: Int) -> Delimiter? {
    while let delimiter = nextDelimiter() {
      at = delimiter.next
      if delimiter.level < level || delimiter.isClose { return delimiter }
    }
    at = bytes.count
    return nil
  }

  private func describe(_ header: Header, defaultType: String) -> MIMEPart {
    var notes = DefectList()
    var part = MIMEPart(header: header, type: defaultType, range: at..<at)
    if let raw = header.lastRaw("Content-Type") {
      let field = ContentField(raw, limits: limits, defects: &notes)
      part.contentField = field
      part.type = Self.knownType(field.value) ?? defaultType
    }
    part.disposition = header.lastRaw("Content-Disposition").map { ContentField($0, limits: limits, defects: &notes) }
    return part
  }

  /// `type/subtype` made whole: a bare `text` is plain text, what isn't a type at all is nil.
  private static func knownType(_ value: String) -> String? {
    let pieces = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
    guard let type = pieces.first, !type.isEmpty, type.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let subtype = pieces.count > 1 ? pieces[1] : ""
    if subtype.isEmpty {
      switch type {
      case "text", "plain": return "text/plain"
      case "html": return "text/html"
      case "multipart": return "multipart/mixed"
      case "message": return "message/rfc822"
      default: return nil
      }
    }
    return type + "/" + subtype
  }

  /// The next line that is a delimiter of an open multipart.
  private func nextDelimiter() -> Delimiter? {
    var start = at
    while start < bytes.count {
      let isCandidate = bytes[start] == Octet.dash && start + 2 < bytes.count && bytes[start + 1] == Octet.dash
      var lineEnd = start
      while lineEnd < bytes.count, bytes[lineEnd] != Octet.lf { lineEnd += 1 }
      if isCandidate, let (level, isClose) = Self.level(of: start, lineEnd, in: bytes, boundaries: boundaries) {
        // The line break before a delimiter belongs to it (RFC 2046 §5.1.1).
        var contentEnd = start
        if contentEnd > at, bytes[contentEnd - 1] == Octet.lf { contentEnd -= 1 }
        if contentEnd > at, bytes[contentEnd - 1] == Octet.cr { contentEnd -= 1 }
        return Delimiter(level: level, isClose: isClose, contentEnd: contentEnd, next: min(lineEnd + 1, bytes.count))
      }
      start = lineEnd + 1
    }
    return nil
  }

  /// The first line that only begins with the boundary of the innermost multipart, which RFC 2046 §5.1.1 lets open it, too. Taken only where no
  /// whole line does, since the boundaries of nested multiparts often begin alike; later delimiters of this multipart are read the same way.
  private mutating func openingPrefix(before end: Delimiter?) -> Delimiter? {
    guard let level = boundaries.indices.last, boundaries.count(where: \.isPrefix) < limits.prefixDepth else { return nil }
    boundaries[level].isPrefix = true
    if let found = nextDelimiter(), found.level == level, !found.isClose, found.next <= end?.next ?? bytes.count { return found }
    boundaries[level].isPrefix = false
    return nil
  }

  /// The closing delimiter of the innermost multipart at the end of a line of content whose line break was lost.
  private mutating func gluedClose() -> Delimiter? {
    guard let boundary = boundaries.last else { return nil }
    let close = "--".utf8 + boundary.close
    var start = at
    while start < bytes.count {
      let (textEnd, next) = headerParser.line(at: start, end: bytes.count)
      var end = textEnd
      while end > start, bytes[end - 1].isWhite { end -= 1 }
      if end - start > close.count, bytes[(end - close.count)..<end].elementsEqual(close) {
        defects.note(.noEndBoundary)
        return Delimiter(level: boundaries.count - 1, isClose: true, contentEnd: end - close.count, next: next)
      }
      start = next
    }
    return nil
  }

  /// The open multipart whose delimiter this line is, innermost first; a line that is a whole delimiter comes before one that begins like one.
  private static func level(of start: Int, _ end: Int, in bytes: [UInt8], boundaries: [Boundary]) -> (Int, isClose: Bool)? {
    guard end - start > 2, bytes[start] == Octet.dash, bytes[start + 1] == Octet.dash else { return nil }
    var textEnd = end
    while textEnd > start, bytes[textEnd - 1].isWhite { textEnd -= 1 }
    guard textEnd - start > 2 else { return nil }
    let text = bytes[(start + 2)..<textEnd]
    for level in boundaries.indices.reversed() {
      if text.elementsEqual(boundaries[level].text) { return (level, false) }
      if text.elementsEqual(boundaries[level].close) { return (level, true) }
    }
    for level in boundaries.indices.reversed() where boundaries[level].isPrefix && text.starts(with: boundaries[level].text) {
      return (level, text.dropFirst(boundaries[level].text.count).starts(with: "--".utf8))
    }
    return nil
  }

  /// The boundary of a multipart that doesn't tell it: its first line that looks like one and whose next line starts a field.
  private func guessedBoundary() -> [UInt8]? {
    var start = at
    var lines = 0
    while start < bytes.count, lines < 200 {
      let (textEnd, next) = headerParser.line(at: start, end: bytes.count)
      let text = bytes[start..<textEnd].trimmed
      if text.count > 2, text.starts(with: "--".utf8), text.count <= 100, !text.contains(where: \.isBlank),
        bytes[next..<min(next + 8, bytes.count)].isEqual(ignoringCase: "content-")
      {
        return Array(text.dropFirst(2))
      }
      start = next
      lines += 1
    }
    return nil
  }
}
