/// The fields of a header, in order (RFC 5322 §2.2).
public struct Header: Sendable {
  /// One field as it came, unfolded.
  public struct Field: Sendable {
    /// The name as written.
    public var name: String
    /// The octets behind the colon: line breaks gone, blanks at both ends gone.
    public var raw: [UInt8]

    /// The value as people read it: RFC 2047 decoded, on one line.
    public var value: String {
      var defects = DefectList()
      return decodeUnstructured(raw, defects: &defects)
    }
  }

  /// All fields in the order they came.
  public internal(set) var fields: [Field] = []

  /// The value of the first field of that name (ASCII, case-free), decoded; nil where there is none.
  public func first(_ name: StaticString) -> String? { field(name)?.value }

  /// The values of all fields of that name, decoded, topmost first.
  public func all(_ name: StaticString) -> [String] {
    fields.lazy.filter { $0.name.utf8.isEqual(ignoringCase: name) }.map(\.value)
  }

  /// Whether there is a field of that name.
  public func has(_ name: StaticString) -> Bool { field(name) != nil }

  /// The first field of that name.
  public func field(_ name: StaticString) -> Field? { fields.first { $0.name.utf8.isEqual(ignoringCase: name) } }

  /// The octets of the first field of that name.
  func raw(_ name: StaticString) -> [UInt8]? { field(name)?.raw }

  /// The octets of the last field of that name: of several that describe a part, the writer's own stands at the bottom (RFC 8621 §4.1.3).
  func lastRaw(_ name: StaticString) -> [UInt8]? { fields.last { $0.name.utf8.isEqual(ignoringCase: name) }?.raw }
}

/// Reads header fields from the octets of a message.
struct HeaderParser {
  let bytes: [UInt8]
  let limits: MailLimits

  /// The start of the line after the one that begins at `start`, and the end of that one's text.
  func line(at start: Int, end: Int) -> (textEnd: Int, next: Int) {
    var at = start
    while at < end, bytes[at] != Octet.lf { at += 1 }
    guard at < end else { return (end, end) }
    return (at > start && bytes[at - 1] == Octet.cr ? at - 1 : at, at + 1)
  }

  /// Where the value of a field begins if this line starts one: printable characters, blanks perhaps, and a colon.
  private func nameEnd(_ start: Int, _ textEnd: Int) -> (nameEnd: Int, colon: Int)? {
    var at = start
    while at < textEnd, bytes[at] > Octet.space, bytes[at] != Octet.colon, bytes[at] != 0x7F { at += 1 }
    guard at > start, at - start <= 200 else { return nil }
    let nameEnd = at
    while at < textEnd, bytes[at].isBlank { at += 1 }
    guard at < textEnd, bytes[at] == Octet.colon else { return nil }
    return (nameEnd, at)
  }

  private func startsField(_ start: Int, end: Int) -> Bool {
    nameEnd(start, line(at: start, end: end).textEnd) != nil
  }

  /// Reads the header from `start`; returns it and where the body begins.
  ///
  /// A line that is no field is skipped when more header follows and ends the header otherwise. `isBoundary` tells a line that belongs to a
  /// multipart around this part: it ends the header, too.
  func parse(from start: Int, to end: Int, defects: inout DefectList, isBoundary: (Int, Int) -> Bool = { _, _ in false }) -> (Header, Int) {
    var header = Header()
    var at = start
    var size = 0
    while at < end {
      let (textEnd, next) = line(at: at, end: end)
      if textEnd == at { return (header, next) }
      if isBoundary(at, textEnd) {
        if !header.fields.isEmpty { defects.note(.noSeparator) }
        return (header, at)
      }
      if bytes[at].isBlank {
        // A line of blanks alone ends a header that some gateway has padded, unless more header follows.
        if bytes[at..<textEnd].allSatisfy(\.isBlank) {
          if next >= end || !(bytes[next].isBlank || startsField(next, end: end)) { return (header, next) }
        } else if header.fields.isEmpty {
          defects.note(.headerLine)
        } else {
          size += textEnd - at
          append(at, textEnd, to: &header, defects: &defects)
        }
      } else if let (nameEnd, colon) = nameEnd(at, textEnd) {
        size += textEnd - at
        if header.fields.count >= limits.headerFields || size > limits.headerBytes {
          defects.note(.overLimit, "header")
          return (header, emptyLine(from: next, end: end))
        } else {
          header.fields.append(Header.Field(name: bytes[at..<nameEnd].text, raw: []))
          append(colon + 1, textEnd, to: &header, defects: &defects)
        }
      } else if bytes[at..<textEnd].starts(with: "From ".utf8) || bytes[at..<textEnd].starts(with: ">From ".utf8), header.fields.isEmpty {
        // The envelope line of an mbox.
      } else if next < end, bytes[next] == Octet.lf || bytes[next] == Octet.cr || bytes[next].isBlank || startsField(next, end: end),
        at > start || startsField(next, end: end)
      {
        defects.note(.headerLine)
        if next < end, bytes[next].isBlank, !bytes[next..<line(at: next, end: end).textEnd].allSatisfy(\.isBlank) {
          at = skipFolds(next, end: end)
          continue
        }
      } else {
        defects.note(header.fields.isEmpty ? .noHeader : .noSeparator)
        return (header, at)
      }
      at = next
    }
    return (header, end)
  }

  /// Where the body begins behind the next empty line.
  private func emptyLine(from start: Int, end: Int) -> Int {
    var at = start
    while at < end {
      if bytes[at] == Octet.lf { return at + 1 }
      if bytes[at] == Octet.cr, at + 1 < end, bytes[at + 1] == Octet.lf { return at + 2 }
      while at < end, bytes[at] != Octet.lf { at += 1 }
      at += 1
    }
    return end
  }

  private func skipFolds(_ start: Int, end: Int) -> Int {
    var at = start
    while at < end, bytes[at].isBlank { at = line(at: at, end: end).next }
    return at
  }

  /// Adds a line's text to the last field: a fold becomes the blank it stands for, and CR and NUL, which could smuggle lines, become blanks.
  private func append(_ start: Int, _ end: Int, to header: inout Header, defects: inout DefectList) {
    guard let last = header.fields.indices.last else { return }
    let text = bytes[start..<end].trimmed
    if header.fields[last].raw.count + text.count > limits.fieldBytes {
      defects.note(.overLimit, "header field \(header.fields[last].name)")
      return
    }
    if !header.fields[last].raw.isEmpty, !text.isEmpty { header.fields[last].raw.append(Octet.space) }
    if text.contains(where: { $0 == Octet.cr || $0 == 0 }) {
      defects.note(.controlInHeader, header.fields[last].name)
      header.fields[last].raw.append(contentsOf: text.lazy.map { $0 == Octet.cr || $0 == 0 ? Octet.space : $0 })
    } else {
      header.fields[last].raw.append(contentsOf: text)
    }
  }
}
