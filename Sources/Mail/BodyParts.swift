/// Which parts of a message are its text, its HTML and its attachments, by the algorithm of RFC 8621 §4.1.4.
struct BodyParts {
  private(set) var text: [MIMEPart] = []
  private(set) var html: [MIMEPart] = []
  private(set) var attachments: [MIMEPart] = []

  init(_ root: MIMEPart) {
    sort([root], in: "mixed", inAlternative: false, wantsText: true, wantsHTML: true)
  }

  private static func isMedia(_ part: MIMEPart) -> Bool {
    part.type.hasPrefix("image/") || part.type.hasPrefix("audio/") || part.type.hasPrefix("video/")
  }

  private mutating func sort(_ parts: [MIMEPart], in multipart: String, inAlternative: Bool, wantsText: Bool, wantsHTML: Bool) {
    var (wantsText, wantsHTML) = (wantsText, wantsHTML)
    let (textBefore, htmlBefore) = (text.count, html.count)
    for (index, part) in parts.enumerated() {
      if part.isMultipart, !part.children.isEmpty {
        let subtype = String(part.type.dropFirst("multipart/".count))
        sort(
          part.children, in: subtype, inAlternative: inAlternative || subtype == "alternative", wantsText: wantsText, wantsHTML: wantsHTML)
        continue
      }
      if part.isMultipart { continue }
      let isMedia = Self.isMedia(part)
      // Only the first of a related set is the body; a named text that is not the first is a file.
      let isInline =
        part.disposition?.value != "attachment" && (part.isText || isMedia)
        && (index == 0 || (multipart != "related" && (isMedia || part.name == nil)))
      guard isInline else {
        attachments.append(part)
        continue
      }
      if multipart == "alternative" {
        switch part.type {
        case "text/plain": if wantsText { text.append(part) }
        case "text/html": if wantsHTML { html.append(part) }
        default: attachments.append(part)
        }
        continue
      }
      if inAlternative {
        if part.type == "text/plain" { wantsHTML = false }
        if part.type == "text/html" { wantsText = false }
      }
      if wantsText { text.append(part) }
      if wantsHTML { html.append(part) }
      // The RFC leaves an inline picture to the bodies alone; it is something that was sent along, so it is listed here as well.
      if isMedia { attachments.append(part) }
    }
    guard multipart == "alternative", wantsText, wantsHTML else { return }
    if text.count == textBefore, html.count != htmlBefore {
      text.append(contentsOf: html[htmlBefore...])
    } else if html.count == htmlBefore, text.count != textBefore {
      html.append(contentsOf: text[textBefore...])
    }
  }
}
