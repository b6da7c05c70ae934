/// A PDF's text by way of pdftohtml: lines put together to paragraphs, headings told by their fonts, tables by what stands side by side.
struct PDFText {
  let converters: Converters
  let limits: DocumentLimits

  /// The file's blocks.
  /// - Throws: `encrypted` behind a password, `noTextLayer` where pages are pictures, `damaged` where poppler makes nothing of it.
  func blocks(of file: [UInt8]) async throws(Unreadable.Reason) -> [Document.Block] {
    let arguments = ["-xml", "-i", "-hidden", "-nodrm", "-stdout", "-enc", "UTF-8", "-", "out"]
    let outcome = try await converters.run(converters.pdfToHTML, arguments, on: file, limits: limits)
    if outcome.diagnostics.contains("Incorrect password") || outcome.diagnostics.contains("Encrypt") { throw .encrypted }
    guard outcome.isSuccess || !outcome.output.isEmpty else { throw .damaged }
    let pages: [PDFPage]
    do throws(Unreadable.Reason) { pages = try PDFPage.pages(outcome.output, limits: limits) } catch { throw error }
    guard !pages.isEmpty else { throw .damaged }
    guard pages.contains(where: { !$0.pieces.isEmpty }) else { throw .noTextLayer }
    var layout = PDFLayout(pages: pages, limits: limits)
    return try layout.blocks()
  }
}
