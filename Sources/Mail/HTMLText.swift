/// HTML as the text that a reader sees: paragraphs as lines, list items with `- ` or their number, table cells apart by tabs, cited mails
/// behind `> `. What is hidden by style stays: the text may be needed, and nothing here runs or loads anything.
struct HTMLText {
  /// The text, lines ended by LF.
  private(set) var text = ""
  /// The targets of its links, in order.
  private(set) var links: [String] = []

  private var output: [UInt8] = []
  /// Line breaks owed before the next text.
  private var breaks = 0
  private var hasText = false  // on this line
  private var owesSpace = false
  private var marker: [UInt8]?
  private var tabs = 0
  private var atCellStart = false
  private var lists: [(isOrdered: Bool, number: Int)] = []
  private var rows: [Int] = []  // cells so far, for each open row
  private var quotes: [Bool] = []  // open blockquotes; true for a cited mail
  private var quoteDepth = 0
  private var preformatted = 0

  /// Renders a document or a fragment.
  init(_ html: String, limits: MailLimits = .standard) {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    output.reserveCapacity(html.utf8.count / 2)
    while let token = tokenizer.next() {
      switch token {
      case .text(let text): write(resolvingReferences(text))
      case .start(let name, let attributes): open(name, attributes, limits: limits)
      case .end(let name): close(name)
      }
    }
    text = Self.tidy(output)
  }

  private mutating func open(_ name: String, _ attributes: ArraySlice<UInt8>, limits: MailLimits) {
    switch name {
    case "br": lineBreak()
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dl", "fieldset", "figure":
      block(gap: name == "p" && isTight(attributes) ? 1 : 2)
      if name == "pre" { preformatted += 1 }
    case "ul", "ol", "menu", "dir":
      block(gap: 1)
      let start = name == "ol" ? htmlAttribute("start", in: attributes).flatMap { Int($0.trimmed) } ?? 1 : 1
      if lists.count < limits.depth { lists.append((name == "ol", min(max(start, 0), 100_000))) }
    case "li":
      block(gap: 1)
      marker = listMarker(htmlAttribute("value", in: attributes).flatMap { Int($0.trimmed) })
    case "table":
      if !rows.isEmpty, atCellStart { rows.append(-1) } else { block(gap: 1); rows.append(-1) }
      if rows.count > 200 { rows.removeFirst() }
    case "tr":
      if !atCellStart { block(gap: 1) }
      if rows.isEmpty { rows.append(0) } else { rows[rows.count - 1] = 0 }
    case "td", "th": cell()
    case "blockquote":
      let isCitation = isCitation(attributes)
      block(gap: 2)
      if quotes.count < limits.depth {
        quotes.append(isCitation)
        if isCitation { quoteDepth += 1 }
      }
    case "a":
      if links.count < limits.links, let target = htmlAttribute("href", in: attributes)?.trimmed, !target.isEmpty { links.append(target) }
    default: if Self.blocks.contains(name) { block(gap: 1) }
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "fieldset", "figure": block(gap: name == "p" ? 1 : 2)
    case "pre":
      block(gap: 2)
      preformatted = max(0, preformatted - 1)
    case "ul", "ol", "menu", "dir":
      block(gap: 1)
      _ = lists.popLast()
    case "li", "tr":
      marker = nil
      block(gap: 1)
    case "td", "th": atCellStart = false
    case "table":
      _ = rows.popLast()
      atCellStart = false
      block(gap: 1)
    case "blockquote":
      block(gap: 2)
      if quotes.popLast() == true { quoteDepth -= 1 }
    default: if Self.blocks.contains(name) { block(gap: 1) }
    }
  }

  private static let blocks: Set<String> = [
    "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "form", "hr", "dt", "dd", "caption",
    "body", "html",
    "tbody", "thead", "tfoot", "option", "legend", "figcaption", "details", "summary", "textarea", "select",
  ]

  /// Office writes each line as a paragraph without margins.
  private func isTight(_ attributes: ArraySlice<UInt8>) -> Bool {
    if let style = htmlAttribute("class", in: attributes)?.lowercased(), style.hasPrefix("mso") { return true }
    guard let style = htmlAttribute("style", in: attributes)?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("margin:0") || style.contains("margin-bottom:0") || style.contains("margin-top:0")
  }

  /// Whether a block quote holds a mail that is answered, and not just indented text.
  private func isCitation(_ attributes: ArraySlice<UInt8>) -> Bool {
    if htmlAttribute("type", in: attributes)?.lowercased() == "cite" || htmlAttribute("cite", in: attributes) != nil { return true }
    let style = (htmlAttribute("class", in: attributes) ?? "").lowercased()
    return style.contains("quote") || style.contains("cite")
  }

  private mutating func listMarker(_ value: Int?) -> [UInt8]? {
    let indent = String(repeating: "  ", count: max(0, min(lists.count, 10) - 1))
    guard let last = lists.indices.last, lists[last].isOrdered else { return Array((indent + "- ").utf8) }
    let number = value.map { min(max($0, 0), 100_000) } ?? lists[last].number
    lists[last].number = number + 1
    return Array((indent + "\(number). ").utf8)
  }

  private mutating func lineBreak() {
    if hasText {
      breaks = max(breaks, 1)
    } else {
      breaks += 1
    }
    hasText = false
    owesSpace = false
    atCellStart = false
  }

  private mutating func block(gap: Int) {
    guard !atCellStart, marker == nil else { return }
    if hasText || gap > 1 { breaks = max(breaks, gap) }
    hasText = false
    owesSpace = false
  }

  private mutating func cell() {
    guard let last = rows.indices.last else { return }
    if rows[last] > 0 {
      tabs += 1
      breaks = 0
      owesSpace = false
    }
    rows[last] = max(rows[last], 0) + 1
    atCellStart = true
  }

  private mutating func write(_ text: [UInt8]) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if preformatted > 0, byte == Octet.lf {
        hasText = true
        lineBreak()
        at += 1
      } else if preformatted == 0, byte.isWhite || byte == 0x0C {
        owesSpace = owesSpace || hasText
        at += 1
      } else {
        begin()
        // A no-break space and its like are blanks here; soft hyphens and zero-width marks are nothing.
        if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 || text[at + 1] == 0xAD {
          if text[at + 1] == 0xA0 { output.append(Octet.space) }
          at += 2
        } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, (0x8B...0x8F).contains(text[at + 2]) {
          at += 3
        } else {
          output.append(byte == 0 ? Octet.space : byte)
          at += 1
        }
      }
    }
  }

  /// Puts what is owed before text: line breaks, the marks of quotation, a tab, a list marker, or a space.
  private mutating func begin() {
    if hasText, breaks == 0, tabs == 0 {
      if owesSpace { output.append(Octet.space) }
      owesSpace = false
      return
    }
    if !output.isEmpty {
      for _ in 0..<min(breaks, 3) { output.append(Octet.lf) }
    }
    let isLineStart = output.isEmpty || output.last == Octet.lf
    if isLineStart {
      for _ in 0..<min(quoteDepth, 8) { output.append(contentsOf: "> ".utf8) }
    }
    for _ in 0..<min(tabs, 100) { output.append(Octet.tab) }
    if let marker { output.append(contentsOf: marker) }
    (breaks, tabs, marker, owesSpace, hasText, atCellStart) = (0, 0, nil, false, true, false)
  }

  /// Without blanks at the ends of lines, runs of blanks as one, and never more than two empty lines.
  private static func tidy(_ output: [UInt8]) -> String {
    var tidy: [UInt8] = []
    tidy.reserveCapacity(output.count)
    for byte in output {
      if byte == Octet.lf {
        while tidy.last == Octet.space || tidy.last == Octet.tab { tidy.removeLast() }
        if tidy.count > 2, tidy.suffix(3).allSatisfy({ $0 == Octet.lf }) { continue }
      }
      tidy.append(byte)
    }
    return tidy.text.trimmed
  }
}
