/// Finds what a mail program or its owner puts below (or above) every text.
enum Signature {
  /// The lines without signature, mobile footer, confidentiality note and warning banner, as text.
  ///
  /// Conservative: a sign-off ends the text only when nothing but short lines follows, so that an application below it is kept.
  static func removed(from raw: [Substring], author: String?) -> String {
    var lines = raw[...]
    var texts = raw.map(\.trimmed)[...]
    func drop(from index: Int) {
      lines = lines[..<index]
      texts = texts[..<index]
    }
    dropBanner(&lines, &texts)
    dropTail(&lines, &texts)
    if let start = start(texts, author: author) {
      drop(from: start)
      dropTail(&lines, &texts)
    }
    return lines.joined(separator: "\n").trimmed
  }

  // MARK: Banners and footers

  private static let banners: PhraseSet = [
    "caution: this email", "caution: external", "external email", "this email originated from outside",
    "this message originated from outside",
    "you don't often get email from", "some people who received this message don't often", "du får inte ofta e-post",
    "du får inte ofta mejl",
    "vissa personer som fått det här meddelandet", "varning: detta", "varning! detta", "obs! detta mejl kommer från en extern",
    "extern avsändare",
    "[external", "[extern", "detta e-postmeddelande kommer från en extern", "detta mejl kommer utifrån", "detta mejl kommer från en extern",
    "warning: this email", "learn why this is important", "läs om varför det här är viktigt", "sie erhalten nicht oft",
  ]

  private static func dropBanner(_ lines: inout ArraySlice<Substring>, _ texts: inout ArraySlice<String>) {
    while let first = texts.first {
      let lower = first.prefix(200).lowercased()
      guard
        first.isEmpty || QuoteHeader.isRule(first)
          || banners.begins(lower.drop { $0 == "*" }),
        !first.isEmpty || texts.count > 1
      else { return }
      lines = lines.dropFirst()
      texts = texts.dropFirst()
    }
  }

  private static let mobile: PhraseSet = [
    "skickat från min", "skickat från mitt", "skickat från outlook", "skickat från e-post", "skickat från yahoo", "skickat från gmail",
    "skickat från proton",
    "hämta outlook för", "hämta outlook till", "sent from my", "sent from outlook", "sent from mail for", "sent from yahoo",
    "sent from proton",
    "sent via", "get outlook for", "von meinem", "gesendet von meinem", "sendt fra min", "envoyé de mon", "enviado desde mi",
    "lähetetty iphonesta",
    "skickat via", "outlook för ios", "outlook for ios", "outlook för android", "outlook for android",
  ]
  private static let notices: PhraseSet = [
    "confidential", "konfidentiell", "intended recipient", "intended only for", "intended solely", "avsett endast för", "endast avsett för",
    "avsedd endast för", "endast avsedd för", "enbart avsedd för", "avsedd mottagare", "tänk på miljön", "consider the environment",
    "you have received this e-mail in error", "you have received this email in error", "fått detta meddelande av misstag",
    "fått den av misstag",
    "fått det här mejlet av misstag", "virus-free", "virusfritt", "när du skickar e-post till", "när du mejlar", "när du e-postar",
    "om du skickar e-post till",
    "when you send e-mail to", "when you send an e-mail to", "when you send an email to", "when you e-mail", "when you email",
    "by sending an e-mail to",
    "sending an email to", "sending e-mail to", "sending an e-mail to",
  ]
  /// What below a signature is a notice, but could be an answer elsewhere.
  private static let signatureNotices: PhraseSet = [
    "personuppgifter", "personal data", "has received funding from", "views and opinions expressed", "har fått finansiering från",
    "organisationsnummer",
  ]

  /// Drops footers from the end, paragraph by paragraph: lines of mail programs, and notices of confidentiality and data protection.
  private static func dropTail(_ lines: inout ArraySlice<Substring>, _ texts: inout ArraySlice<String>) {
    while true {
      while texts.last?.isEmpty == true || texts.last.map(QuoteHeader.isRule) == true {
        lines.removeLast()
        texts.removeLast()
      }
      guard let last = texts.last else { return }
      // A notice is short; looking no further keeps a text of one huge paragraph linear.
      let recent = texts.suffix(16)
      let start = recent.lastIndex { $0.isEmpty || QuoteHeader.isRule($0) }.map { $0 + 1 } ?? recent.startIndex
      let lower = last.prefix(200).lowercased().drop { $0 == "[" || $0 == "<" || $0 == "*" }
      if mobile.begins(lower), last.utf8.count <= 120 {
        lines.removeLast()
        texts.removeLast()
      } else if isNotice(texts[start...]), start > texts.startIndex {
        lines = lines[..<start]
        texts = texts[..<start]
      } else {
        return
      }
    }
  }

  private static func isNotice(_ paragraph: ArraySlice<String>) -> Bool {
    guard paragraph.count <= 15 else { return false }
    let text = paragraph.joined(separator: " ").lowercased()
    return text.utf8.count <= 1_500 && notices.occurs(in: text)
  }

  // MARK: Sign-offs

  /// The line where the signature begins.
  private static func start(_ lines: ArraySlice<String>, author: String?) -> Int? {
    let names = author.map(Names.init)
    var found: Int?
    // From below, since a signature is at the end; once a line is no signature's, nothing above it can begin one.
    var index = lines.endIndex - 1
    var size = 0
    while index >= lines.startIndex, size <= 16 {
      let line = lines[index]
      let before = index > lines.startIndex ? lines[index - 1] : ""
      if line == "--" || line == "–" || line == "---" {
        found = index
      } else if let found, !isNameOnly(lines[(index + 1)..<found]) {
        // A sign-off above a sign-off is one, too, when there is but a name between them.
        break
      } else if let kind = signOff(line) {
        switch kind {
        case .formal: found = index
        case .thanks:
          // Thanks are words to keep; only the author's name below them goes.
          let next = lines[(index + 1)...].firstIndex { !$0.isEmpty }
          if let next, names?.match(lines[next]) == true { found = next }
        }
      } else if let names, names.match(line), before.last != ":", names.full == line.lowercased() || before.isEmpty {
        found = index
      }
      guard isSignatureLine(line) || found == index else { break }
      if !line.isEmpty { size += 1 }
      index -= 1
    }
    return found
  }

  private static func isNameOnly(_ lines: ArraySlice<String>) -> Bool {
    let texts = lines.filter { !$0.isEmpty }
    return texts.count <= 2 && texts.allSatisfy { isName($0) }
  }

  /// The author's names, to find a signature that no sign-off announces.
  private struct Names {
    var full: String
    var first: String?

    init(_ author: String) {
      // Exchange shows "Svensson, Anna" in some places.
      let halves = author.split(separator: ",", maxSplits: 1).map(\.trimmed)
      full = (halves.count == 2 && !halves[1].contains("KTH") ? halves[1] + " " + halves[0] : halves.first ?? author).lowercased()
      first = full.split(separator: " ").first.map(String.init)
    }

    func match(_ line: String) -> Bool {
      let line = line.lowercased().drop { $0 == "*" || $0 == "/" || $0 == " " || $0 == "–" || $0 == "-" }
      let bare = line.prefix { $0 != "," && $0 != "*" && $0 != "|" }.trimmed
      guard !bare.isEmpty else { return false }
      return bare == full || bare == first
        || full.split(separator: " ").count > 1 && bare.hasPrefix(full) && bare.utf8.count <= full.utf8.count + 30
    }
  }

  private enum SignOff { case formal, thanks }

  private static let signOffs = [
    "med vänlig hälsning", "med vänliga hälsningar", "vänlig hälsning", "vänliga hälsningar", "vänligaste hälsningar", "bästa hälsningar",
    "bästa hälsning",
    "varma hälsningar", "varm hälsning", "många hälsningar", "hjärtliga hälsningar", "soliga hälsningar", "hälsningar", "hälsning",
    "med hälsning",
    "med bästa hälsningar", "allt gott", "ha det fint", "ha det gott", "vänligen", "mvh", "m.v.h", "m v h", "vh", "hälsar", "hlsn", "hälsn",
    "kram", "kramar", "hej då", "ha en fin dag", "ha en bra dag", "ha en fin helg", "trevlig helg", "högaktningsfullt",
    "best regards", "kind regards", "warm regards", "warmest regards", "with kind regards", "with best regards", "regards", "best wishes",
    "kindest regards", "greetings", "warmly", "cordially", "warm wishes", "kind wishes", "with best wishes",
    "all the best", "best", "sincerely", "yours sincerely", "yours faithfully", "sincerely yours", "yours", "cheers", "br", "kr",
    "respectfully",
    "mit freundlichen grüßen", "mit freundlichen gruessen", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "mfg", "vg",
    "lg",
    "med venlig hilsen", "venlig hilsen", "med vennlig hilsen", "vennlig hilsen", "mvh.", "hilsen", "ystävällisin terveisin", "terveisin",
    "cordialement", "bien cordialement", "saludos", "cordiali saluti", "saludos cordiales", "med vänlig hälsing", "vänliga hälsing",
  ]
  private static let thanks = [
    "tack på förhand", "tack", "stort tack", "tusen tack", "tack så mycket", "med tack", "thanks", "many thanks", "thank you",
    "thanks in advance",
    "thank you in advance", "thanks a lot", "with thanks", "thank you very much", "danke", "vielen dank", "thx", "tackar",
    "tack för hjälpen", "thanks for your help", "thank you for your help",
  ]

  /// Words that answer something, each at the start of a word; a line with one of them is no signature's, wherever it stands.
  private static let answers: PhraseSet = [
    " passar", " funkar", " går bra", " går fint", " blir bra", " alternativ ", " tid 1", " tid 2", " tid 3", " förslag ", " option ",
    " slot ", " works for",
    " works fine", " suits", " fine for", " fine with", " kan inte", " kan tyvärr", " cannot", " can't", " tyvärr", " unfortunately",
    " ps.", " p.s", " ps:",
    " bifog", " attached", " se nedan", " see below",
  ]

  private static func signOff(_ line: String) -> SignOff? {
    guard line.utf8.count <= 70, !line.isEmpty else { return nil }
    // "/Anna", "// Anna S", "–Anna"
    if line.first == "/" {
      let name = line.drop { $0 == "/" || $0 == " " }
      return isName(name) ? .formal : nil
    }
    let lower = line.lowercased()
    if matches(lower, line, signOffs) { return .formal }
    return matches(lower, line, thanks) || endsInSignOff(lower) ? .thanks : nil
  }

  /// "Thank you in advance and best regards," ends with a sign-off.
  private static func endsInSignOff(_ lower: String) -> Bool {
    let bare = String(lower.reversed().drop { !$0.isLetter }.reversed())
    return lower.utf8.count <= 70
      && [" and best regards", " and kind regards", " och vänliga hälsningar", " och bästa hälsningar", " och hälsningar"].contains {
        bare.hasSuffix($0)
      }
  }

  /// Whether a line is one of the phrases, with no more than a name behind it.
  private static func matches(_ lower: String, _ line: String, _ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      guard lower.hasPrefix(phrase), lower.count == line.count else { return false }
      let rest = line.dropFirst(phrase.count)
      guard let next = rest.first else { return true }
      guard !next.isLetter, !next.isNumber, next != "-" else { return false }
      let name = rest.drop { !$0.isLetter }
      return name.isEmpty ? rest.allSatisfy { ",.!/ :;)-–—🙂😊😀".contains($0) || !$0.isLetter } && !rest.contains("?") : isName(name)
    }
  }

  /// One to five capitalised words, with particles ("från", "av", "och", "von", "på") between them.
  private static func isName(_ text: some StringProtocol) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "/" || $0 == "&" || $0 == "|" }
    guard (1...6).contains(words.count) else { return false }
    let particles: Set<Substring> = ["från", "av", "och", "von", "på", "genom", "de", "van", "af", "and", "from", "i", "för"]
    return words.first?.first?.isUppercase == true || words.count == 1 && words[0].allSatisfy(\.isLetter) && words[0].count <= 12
      ? words.allSatisfy { $0.first?.isUppercase == true || particles.contains(Substring($0)) || words.count == 1 } && text.last != "?"
        && text.last != ":"
      : false
  }

  /// A line as signatures have them: short, no sentence, no list, no heading of what follows.
  private static func isSignatureLine(_ line: String) -> Bool {
    if line.isEmpty || QuoteHeader.isRule(line) { return true }
    let lower = line.lowercased()
    if line.utf8.count <= 400, notices.occurs(in: lower) || signatureNotices.occurs(in: lower) { return true }
    guard line.utf8.count <= 110 else { return false }
    if answers.occurs(in: " " + lower) { return false }
    if line.contains("?") && !line.contains("http") && !line.contains("www") { return false }
    if line.last == ":" { return false }
    let words = line.split(separator: " ")
    let isContact =
      line.contains("@") || line.contains("www.") || line.contains("http") || line.contains("+46") || lower.hasPrefix("tel")
      || lower.hasPrefix("tfn") || lower.hasPrefix("mobil") || line.contains("|")
    if isContact { return words.count <= 16 }
    // "1. Research", "- Mål", "a) ..." are answers; "100 44 Stockholm" is an address.
    if let first = words.first {
      if ["-", "–", "•", "*", "·", "o"].contains(first), words.count > 1 { return false }
      let isNumbered =
        first.utf8.count <= 4 && (first.last == "." || first.last == ")") && first.dropLast().allSatisfy { $0.isNumber || $0.isLetter }
      if isNumbered, words.count > 1, first.first?.isNumber == true || first.utf8.count == 2 && first.last == ")" { return false }
    }
    // Sentences end in a stop and have verbs; twelve words without one are none of a signature's.
    if words.count > 12 { return false }
    if words.count > 5, line.last == "." || line.last == "!" { return false }
    return !(words.count > 2 && (line.contains(": ") && words.count > 6))
  }
}
