import Documents
import Foundation

/// A zip archive with stored members, for documents that a test writes down itself.
func zipped(_ members: [(name: String, content: [UInt8])], flags: UInt16 = 0, claimedSize: UInt32? = nil) -> [UInt8] {
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for (name, content) in members {
    let offset = UInt32(file.count)
    let size = UInt32(content.count)
    let shared =
      le(flags) + le(UInt16(0)) + le(UInt32(0)) + le(checksum(content)) + le(size) + le(claimedSize ?? size) + le(UInt16(name.utf8.count))
    file += Array("PK\u{3}\u{4}".utf8) + le(UInt16(20)) + shared + le(UInt16(0)) + Array(name.utf8) + content
    directory += Array("PK\u{1}\u{2}".utf8) + le(UInt16(20)) + le(UInt16(20)) + shared + le(UInt16(0)) + le(UInt16(0)) + le(UInt16(0))
    directory += le(UInt16(0)) + le(UInt32(0)) + le(offset) + Array(name.utf8)
  }
  let start = UInt32(file.count)
  file += directory + Array("PK\u{5}\u{6}".utf8) + le(UInt32(0)) + le(UInt16(members.count)) + le(UInt16(members.count))
  return file + le(UInt32(directory.count)) + le(start) + le(UInt16(0))
}

/// A number's bytes, the lowest first.
func le<T: FixedWidthInteger>(_ number: T) -> [UInt8] {
  (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}

/// A Word document with that body; the other parts by name.
func word(_ body: String, parts: [String: String] = [:]) -> [UInt8] {
  let main = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)<w:sectPr/></w:body></w:document>
    """
  let relations = parts.keys.sorted().enumerated().map { index, name in
    let kind = name.prefix { $0.isLetter }
    return
      #"<Relationship Id="r\#(index)" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\#(kind)" Target="\#(name)"/>"#
  }
  let members = [
    ("word/document.xml", main), ("word/_rels/document.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
  ]
  return zipped((members + parts.map { ("word/\($0.key)", $0.value) }).map { ($0.0, Array($0.1.utf8)) })
}

/// What a reader makes of a file, a block a line: `H1 …`, `P …`, `L0 • …`, `T a | b`; or the reason why it can't be read.
func lines(_ bytes: [UInt8], name: String = "underlag.docx", limits: DocumentLimits = .standard) async -> [String] {
  switch await DocumentReader(limits: limits).read(name: name, contentType: "application/octet-stream", bytes: bytes) {
  case .failure(let unreadable): [unreadable.reason.rawValue]
  case .success(let document): lines(document)
  }
}

/// A document's blocks, one a line.
func lines(_ document: Document) -> [String] {
  document.blocks.flatMap { block in
    switch block {
    case .heading(let level, let text): ["H\(level) \(text)"]
    case .paragraph(let text): ["P \(text)"]
    case .listItem(let depth, let marker, let text): ["L\(depth) \(marker) \(text)"]
    case .table(let rows): rows.map { "T " + $0.joined(separator: " | ") }
    }
  }
}

/// A file under `Tests/Fixtures`.
func fixture(_ path: String, file: String = #filePath) throws -> [UInt8] {
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
  return [UInt8](try Data(contentsOf: tests.appending(path: "Fixtures/\(path)")))
}

/// Base64 on one line.
func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
