/// A presentation's text, slide by slide. DrawingML names paragraphs, runs, tables and cells as Word does, so Word's reader reads them.
func slideBlocks(of archive: inout ZipArchive, limits: DocumentLimits) throws(Unreadable.Reason) -> [Document.Block] {
  let slides = archive.names.compactMap { name -> Int? in
    guard name.hasPrefix("ppt/slides/slide"), name.hasSuffix(".xml") else { return nil }
    return Int(name.dropFirst("ppt/slides/slide".count).dropLast(".xml".count))
  }
  var blocks: [Document.Block] = []
  for number in slides.sorted() {
    guard let part = try archive.member("ppt/slides/slide\(number).xml") else { continue }
    var reader = WordBody(limits: limits)
    blocks += try reader.blocks(of: part)
    guard blocks.count <= limits.blocks else { throw .overLimit }
  }
  if blocks.isEmpty, archive.names.contains(where: { $0.hasPrefix("ppt/media/") }) { throw .picture }
  return blocks
}
