import Foundation

/// A Word document made of light Markdown: headings, bold lines, lists, tables, paragraphs. Just enough of the format for Word to open it.
struct WordFile {
  let bytes: [UInt8]

  init(markdown: String) {
    let lines = markdown.components(separatedBy: "\n")
    var body = ""
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("|") {
        var rows: [[String]] = []
        while index < lines.count, lines[index].hasPrefix("|") {
          let cells = lines[index].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
          if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) { rows.append(cells) }
          index += 1
        }
        body += Self.table(rows)
        continue
      }
      if line.hasPrefix("#") {
        let level = line.prefix { $0 == "#" }.count
        body += Self.paragraph(String(line.drop { $0 == "#" || $0 == " " }), style: "Heading\(level)")
      } else if line.hasPrefix("- ") {
        body += Self.paragraph(String(line.dropFirst(2)), style: "ListBullet")
      } else if !line.isEmpty {
        body += Self.paragraph(line)
      }
      index += 1
    }
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>"
    bytes = Self.zip([
      ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.relations), ("word/document.xml", document),
      ("word/styles.xml", Self.styles),
    ])
  }

  private static func paragraph(_ text: String, style: String? = nil) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    let runs = text.components(separatedBy: "**").enumerated().map { index, part in
      let bold = index % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : ""
      return part.isEmpty ? "" : "<w:r>\(bold)<w:t xml:space=\"preserve\">\(escaped(part))</w:t></w:r>"
    }
    return "<w:p>\(properties)\(runs.joined())</w:p>"
  }

  private static func table(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { "<w:tr>" + $0.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>" }.joined() + "</w:tbl>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
  private static let relations = """
    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
    """
  private static let styles = """
    <?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>\
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style></w:styles>
    """

  /// An archive whose members are stored as they are.
  private static func zip(_ members: [(name: String, text: String)]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in members {
      let data = Array(text.utf8)
      var common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      common += little(Int(crc32(data)), 4)
      common += little(data.count, 4) + little(data.count, 4)
      common += little(name.utf8.count, 2) + little(0, 2)
      let offset = file.count
      file += [0x50, 0x4B, 3, 4] + common
      file += Array(name.utf8) + data
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      directory += little(offset, 4) + Array(name.utf8)
    }
    var end: [UInt8] = [0x50, 0x4B, 5, 6] + little(0, 4)
    end += little(members.count, 2) + little(members.count, 2)
    end += little(directory.count, 4) + little(file.count, 4) + little(0, 2)
    return file + directory + end
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
