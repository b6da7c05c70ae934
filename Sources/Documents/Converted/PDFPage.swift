/// A page of a PDF as pdftohtml's XML tells it: pieces of text with place and font, in the order in which they were drawn.
struct PDFPage {
  /// Text that stands on one line without a gap.
  struct Piece {
    var text: String
    var left: Int
    var top: Int
    var right: Int
    var height: Int
    /// The font's size; 0 where it isn't told.
    var size: Int
    var isBold: Bool
    /// What it begins with that is bold, where not all of it is.
    var lead = ""
  }

  var height = 0
  var pieces: [Piece] = []
  var hasPicture = false

  /// The pages of a document.
  static func pages(_ part: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) -> [PDFPage] {
    var xml = XMLReader(part, limits: limits)
    var pages: [PDFPage] = []
    var sizes: [String: Int] = [:]
    var textBytes = 0
    while true {
      let event = try xml.next()
      if event == .done { return pages }
      guard event == .start else { continue }
      switch xml.name {
      case "page": pages.append(PDFPage(height: number(xml.attribute("height"))))
      case "fontspec":
        let isHeavy = xml.attribute("family").map { $0.contains("Bold") || $0.contains("Black") || $0.contains("Heavy") } ?? false
        if let id = xml.attribute("id") { sizes[id] = number(xml.attribute("size")) * (isHeavy ? -1 : 1) }
      case "text":
        let size = sizes[xml.attribute("font") ?? ""] ?? 0
        let (left, top) = (number(xml.attribute("left")), number(xml.attribute("top")))
        let (width, height) = (number(xml.attribute("width")), number(xml.attribute("height")))
        let (text, isBold) = try content(&xml)
        textBytes += text.utf8.count
        guard textBytes <= limits.textBytes else { throw .overLimit }
        guard !pages.isEmpty, text.contains(where: { !$0.isWhitespace }) else { continue }
        pages[pages.count - 1].pieces.append(
          Piece(text: text, left: left, top: top, right: left + width, height: max(1, height), size: abs(size), isBold: isBold || size < 0))
      case "outline": try xml.skip()
      default: break
      }
    }
  }

  private static func number(_ text: String?) -> Int {
    min(max(text.flatMap { Double($0) }.map { $0.isFinite ? Int(min(max($0, -100_000), 100_000)) : 0 } ?? 0, -100_000), 100_000)
  }

  private static func content(_ xml: inout XMLReader) throws(Unreadable.Reason) -> (String, isBold: Bool) {
    let outside = xml.depth
    var text = ""
    var bold = 0
    var isBold = true
    while true {
      switch try xml.next() {
      case .start: bold += xml.name == "b" ? 1 : 0
      case .text:
        let piece = xml.text
        if bold == 0, piece.contains(where: { $0.isLetter || $0.isNumber }) { isBold = false }
        text += piece
      case .end:
        if xml.depth < outside { return (text.replacing("\u{A0}", with: " ").replacing("\n", with: " "), isBold) }
        bold -= xml.name == "b" ? 1 : 0
      case .done: return (text, isBold)
      }
    }
  }
}
