/// A Word document's package (ECMA-376-2): finds the parts and hands them to the body's reader.
struct WordPackage {
  /// Reads `.docx`, `.docm`, `.dotx` and `.dotm`.
  static func blocks(of archive: inout ZipArchive, limits: DocumentLimits) throws(Unreadable.Reason) -> [Document.Block] {
    let roots = try relations(of: "", in: &archive, limits: limits)
    let main = roots["officedocument"]?.first ?? "word/document.xml"
    guard let body = try archive.member(main) else { throw .damaged }
    let parts = try relations(of: main, in: &archive, limits: limits)

    var reader = WordBody(limits: limits)
    if let name = parts["styles"]?.first, let part = try archive.member(name) { reader.styles = try WordStyles(part, limits: limits) }
    if let name = parts["numbering"]?.first, let part = try archive.member(name) {
      reader.numbering = try WordNumbering(part, limits: limits)
    }
    for kind in ["footnotes", "endnotes"] {
      if let name = parts[kind]?.first, let part = try archive.member(name) { try reader.readNotes(part) }
    }
    let blocks = try reader.blocks(of: body)
    if !blocks.isEmpty { return blocks }

    // Now and then all there is stands in the header, or is a picture of text.
    for name in (parts["header"] ?? []) + (parts["footer"] ?? []) {
      guard let part = try archive.member(name) else { continue }
      let blocks = try reader.blocks(of: part)
      if !blocks.isEmpty { return blocks }
    }
    if parts["image"] != nil { throw .picture }
    return []
  }

  /// The internal relations of a part: the parts' names by the last word of the relation's type, in lower case.
  private static func relations(
    of part: String, in archive: inout ZipArchive, limits: DocumentLimits
  ) throws(Unreadable.Reason) -> [String: [String]] {
    var folder = part.split(separator: "/").map(String.init)
    let file = folder.popLast() ?? ""
    guard let content = try archive.member((folder + ["_rels", file + ".rels"]).joined(separator: "/")) else { return [:] }
    var xml = XMLReader(content, limits: limits)
    var result: [String: [String]] = [:]
    while true {
      let event = try xml.next()
      if event == .done { return result }
      guard event == .start, xml.name == "Relationship", xml.attribute("TargetMode") != "External",
        let kind = xml.attribute("Type")?.split(separator: "/").last, let target = xml.attribute("Target")
      else { continue }
      var path = target.hasPrefix("/") ? [] : folder
      for step in target.split(separator: "/") {
        if step == ".." { _ = path.popLast() } else if step != "." { path.append(String(step)) }
      }
      result[kind.lowercased(), default: []].append(path.joined(separator: "/"))
    }
  }
}
