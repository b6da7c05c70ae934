/// Feeds the readers of documents with what libFuzzer thinks up; built by `Tests/Fuzz/documents` together with those sources of Documents that
/// need no other module. The first byte says which reader.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let all = Array(UnsafeBufferPointer(start: start, count: count))
  guard let reader = all.first else { return 0 }
  let bytes = Array(all.dropFirst())
  do throws(Unreadable.Reason) { try read(bytes, by: reader) } catch { return 0 }
  return 0
}

private func read(_ bytes: [UInt8], by reader: UInt8) throws(Unreadable.Reason) {
  let limits = DocumentLimits.standard
  switch reader {
  case UInt8(ascii: "a"):
    var archive = try ZipArchive(bytes, limits: limits)
    _ = try WordPackage.blocks(of: &archive, limits: limits)
  case UInt8(ascii: "w"):
    let kinds = ["document", "numbering", "styles", "footnotes"]
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    let relations = kinds.map { "<Relationship Type='/\($0)' Target='\($0).xml'/>" }.joined()
    var members = zip(kinds, parts).map { (name: "word/\($0).xml", content: Array($1)) }
    members.append((name: "word/_rels/document.xml.rels", content: Array("<Relationships>\(relations)</Relationships>".utf8)))
    var archive = try ZipArchive(zipped(members), limits: limits)
    _ = try WordPackage.blocks(of: &archive, limits: limits)
  case UInt8(ascii: "o"):
    var archive = try ZipArchive(zipped([(name: "content.xml", content: bytes)]), limits: limits)
    _ = try OpenDocumentText.blocks(of: &archive, limits: limits)
  case UInt8(ascii: "x"):
    var archive = try ZipArchive(zipped([(name: "xl/worksheets/sheet1.xml", content: bytes)]), limits: limits)
    _ = try Workbook.blocks(of: &archive, limits: limits)
  case UInt8(ascii: "d"): _ = try WordBinaryBody.blocks(of: try CompoundFile(bytes, limits: limits), limits: limits)
  case UInt8(ascii: "r"): _ = try RichText.blocks(of: bytes, limits: limits)
  case UInt8(ascii: "t"):
    let file = try WinmailFile(bytes, limits: limits)
    _ = try decompressedRichText(file.compressedRichText ?? bytes, limit: 1 << 20)
  case UInt8(ascii: "p"):
    var layout = PDFLayout(pages: try PDFPage.pages(bytes, limits: limits), limits: limits)
    _ = try layout.blocks()
  case UInt8(ascii: "m"): _ = Document(text: plainText(markdown: decodedText(bytes)), source: "")
  default: _ = Document(text: decodedText(bytes), source: "")
  }
}

/// A sound archive, so that what libFuzzer thinks up reaches the reader behind the checksums.
private func zipped(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for (name, content) in members {
    let offset = UInt32(file.count)
    let size = UInt32(content.count)
    let shared =
      le(UInt16(0)) + le(UInt16(0)) + le(UInt32(0)) + le(crc32(content)) + le(size) + le(size) + le(UInt16(name.utf8.count))
    file += Array("PK\u{3}\u{4}".utf8) + le(UInt16(20)) + shared + le(UInt16(0)) + Array(name.utf8) + content
    directory += Array("PK\u{1}\u{2}".utf8) + le(UInt16(20)) + le(UInt16(20)) + shared + le(UInt16(0)) + le(UInt16(0)) + le(UInt16(0))
    directory += le(UInt16(0)) + le(UInt32(0)) + le(offset) + Array(name.utf8)
  }
  let start = UInt32(file.count)
  file += directory + Array("PK\u{5}\u{6}".utf8) + le(UInt32(0)) + le(UInt16(members.count)) + le(UInt16(members.count))
  return file + le(UInt32(directory.count)) + le(start) + le(UInt16(0))
}
private func le<T: FixedWidthInteger>(_ number: T) -> [UInt8] {
  (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
