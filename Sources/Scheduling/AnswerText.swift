/// A reply's own words: what is plainly quoted or signed is cut away, line by line.
struct AnswerText {
  struct Line: Hashable {
    var text: String
    /// A line of the offer that the writer has left standing and answers beneath.
    var isOfferLine = false
    /// An empty line, or a bullet, or a change between quote and answer comes before it.
    var opensParagraph = false
    /// Whether the sentence before may go on here (a mail wrapped at some width).
    var continues = false
  }

  var lines: [Line] = []
  /// Not all of a very long reply was read.
  var isCut = false

  init(_ reply: String, limit: Int = AnswerLimits.standard.characters) {
    var text = reply
    if let end = reply.index(reply.startIndex, offsetBy: limit, limitedBy: reply.endIndex), end < reply.endIndex {
      text = String(reply[..<end])
      isCut = true
    }
    let raw = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
    let answersInline = Self.answersInline(raw)
    var opens = true
    var isSigned = false
    var previous = ""
    for (index, line) in raw.enumerated() {
      if line.hasPrefix(">") {
        let content = Self.unquoted(line)
        if answersInline, Self.offerNumber(content) != nil {
          lines.append(Line(text: content, isOfferLine: true, opensParagraph: true))
        }
        opens = true
        previous = ""
        continue
      }
      if line.isEmpty || line.allSatisfy({ "*=-_~".contains($0) }) && line.count > 1 {
        if Self.isSeparator(line) {
          if line.hasPrefix("__"), lines.isEmpty || raw[min(index + 1, raw.count - 1)].isMailHeader { break }
          isSigned = true
        }
        opens = true
        previous = ""
        continue
      }
      if Self.endsReply(line, next: index + 1 < raw.count ? raw[index + 1] : "", answersInline: answersInline) {
        // Below the line that announces a quotation everything is quoted, unless the quotation is marked line by line.
        let rest = raw[(index + 1)...]
        if !rest.contains(where: { $0.hasPrefix(">") }) || line.isMailHeader { break }
        continue
      }
      if isSigned {
        guard opens, Self.isPostscript(line) else {
          opens = false
          continue
        }
        isSigned = false
      }
      if opens, !lines.isEmpty, Self.isNameLine(line), !(answersInline && lines.last?.isOfferLine ?? false) {
        isSigned = true
        opens = false
        continue
      }
      let next = raw[(index + 1)...].first { !$0.isEmpty } ?? ""
      let before = Self.beforeSignature(line, next: next.isMailHeader || next.hasPrefix(">") ? "" : next, hasText: !lines.isEmpty)
      isSigned = before != nil
      let own = before ?? line
      if own.isEmpty {
        opens = false
        continue
      }
      let continues = !opens && previous.count >= 50 && (own.first.map { $0.isLowercase || $0.isNumber } ?? false)
      lines.append(Line(text: own, opensParagraph: opens, continues: continues))
      previous = own
      opens = false
    }
    dropTrailingName()
  }

  /// A last line of one to three capitalised words is a name.
  private mutating func dropTrailingName() {
    if lines.count > 1, let last = lines.last, !last.isOfferLine, Self.isNameLine(last.text) { lines.removeLast() }
  }

  private static func isNameLine(_ line: String) -> Bool {
    guard line.count <= 40 else { return false }
    let words = line.split { " &/,".contains($0) }.filter { $0 != "och" && $0 != "and" }
    return (1...4).contains(words.count)
      && words.allSatisfy { ($0.first?.isUppercase ?? false) && $0.allSatisfy { $0.isLetter || "-'.".contains($0) } }
      && !words.contains { AnswerWords.neverNames.contains(folded($0).filter(\.isLetter)) }
  }

  /// The number that opens a line of an offer: `2. onsdag 11 mars …`.
  static func offerNumber(_ line: String) -> Int? {
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first, ".):".contains(mark) else { return nil }
    let rest = line.dropFirst(digits.count + 1)
    guard rest.first == " ", rest.contains(where: \.isNumber) else { return nil }
    return Int(digits)
  }

  /// Whether answers stand between quoted lines of the offer: at least one has own text before the next quoted line.
  private static func answersInline(_ lines: [String]) -> Bool {
    var hasOffer = false
    var hasText = false
    for line in lines {
      if line.hasPrefix(">") {
        let isOffer = offerNumber(unquoted(line)) != nil
        if isOffer, hasOffer, hasText { return true }
        if isOffer { (hasOffer, hasText) = (true, false) }
      } else if !line.isEmpty, hasOffer {
        hasText = true
      }
    }
    return false
  }

  private static func unquoted(_ line: String) -> String { String(line.drop { $0 == ">" || $0 == " " }) }

  private static func isSeparator(_ line: String) -> Bool { line == "--" || line == "—" || line.hasPrefix("___") || line.hasPrefix("***") }

  private static func isPostscript(_ line: String) -> Bool {
    let start = folded(line.prefix(5))
    return start.hasPrefix("ps") && !start.dropFirst(2).prefix(1).allSatisfy(\.isLetter) || start.hasPrefix("p.s")
  }

  /// Whether a quoted mail begins with this line.
  private static func endsReply(_ line: String, next: String, answersInline: Bool) -> Bool {
    if line.isMailHeader { return true }
    let text = folded(line)
    if text.hasPrefix("-----") || text.hasPrefix("begin forwarded") || text.hasPrefix("vidarebefordrat mail") { return true }
    let joined = text.hasSuffix(":") ? text : text + " " + folded(next)
    guard
      joined.contains(" wrote:") || joined.contains(" skrev") || text.hasSuffix("reacted to your message:")
        || text.contains("reagerade pa ditt meddelande")
    else { return false }
    if text.hasSuffix("reacted to your message:") || text.contains("reagerade pa ditt") { return true }
    // `den 4 mars … skrev … :`, with a year or a clock time or an address in it.
    return joined.contains("@") || (text.hasSuffix(":") && text.contains { $0.isNumber } && text.count > 20)
  }

  /// What stands before a signature on its first line: empty where the line is all signature, nil where none begins.
  private static func beforeSignature(_ line: String, next: String, hasText: Bool) -> String? {
    let text = folded(line)
    if AnswerWords.deviceLines.contains(where: { text.hasPrefix($0) }) { return "" }
    if line.hasPrefix("/") && !line.hasPrefix("//") || line.hasPrefix("//") { return line.count <= 40 ? "" : nil }
    for closing in AnswerWords.closings where text.hasPrefix(closing) {
      let rest = text.dropFirst(closing.count)
      guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
      let words = line.dropFirst(closing.count).split(separator: " ")
      // `Mvh Roger`; but `Tack 2 blir bra` and `Best is 3` go on in lower case or with a figure.
      guard hasText, words.count <= 5, words.allSatisfy({ isNamePart($0) }) else { continue }
      // Thanks may open a mail as well as close it.
      if AnswerWords.thanks.contains(closing), !(next.isEmpty || next.split(separator: " ").prefix(4).allSatisfy({ isNamePart($0) })) {
        continue
      }
      return ""
    }
    // `… blir bra. /Anna` ends with a name after a slash.
    if let slash = line.lastIndex(of: "/"), slash > line.startIndex,
      line[line.index(before: slash)] == " " || line[line.index(before: slash)] == "/"
    {
      let name = line[line.index(after: slash)...]
      if let first = name.first(where: { $0 != " " }), first.isLetter, name.count <= 30, !name.contains(where: \.isNumber),
        name.split(separator: " ").count <= 3
      {
        return String(line[..<slash]).trimmed
      }
    }
    return nil
  }

  private static func isNamePart(_ word: Substring) -> Bool {
    let lower = folded(word)
    if ["och", "and", "fran", "from", "alla", "oss", "&", "/", "-", ",", ":)", "av"].contains(lower) { return true }
    guard let first = word.first(where: \.isLetter) else { return !word.contains(where: \.isNumber) }
    return first.isUppercase && !AnswerWords.neverNames.contains(lower.filter(\.isLetter))
  }
}

extension String {
  var trimmed: String {
    let isOut = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}" }
    guard let first = firstIndex(where: { !isOut($0) }), let last = lastIndex(where: { !isOut($0) }) else { return "" }
    return String(self[first...last])
  }

  /// A header line that Outlook puts above the mail it quotes.
  var isMailHeader: Bool {
    let text = folded(prefix(60)).drop { $0 == "*" || $0 == " " }
    return ["fran:", "from:", "skickat:", "sent:", "von:", "avsandare:"].contains { text.hasPrefix($0) }
  }
}
