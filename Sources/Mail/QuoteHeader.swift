/// The lines that mail programs put before a quoted or forwarded mail.
enum QuoteHeader {
  /// A field of a quoted header, by what it tells.
  enum Label: Hashable, Sendable {
    case from, sent, to, copy, subject, other
  }

  private static let labels: [String: Label] = {
    let words: [(Label, String)] = [
      (.from, "från from von de fra da van lähettäjä od frå avsändare"),
      (
        .sent,
        "skickat sent gesendet envoyé sendt datum date dato data fecha enviado enviada lähetetty inviato verzonden päiväys tid skickades"
      ),
      (.to, "till to an à til aan para vastaanottaja a"),
      (.copy, "kopia cc kopi kopie bcc kopio"),
      (.subject, "ämne subject betreff objet emne onderwerp asunto assunto aihe oggetto rubrik angående"),
      (.other, "prioritet importance bilagor attachments anlagen reply-to svar-till wichtigkeit"),
    ]
    var table: [String: Label] = [:]
    for (label, names) in words { for name in names.split(separator: " ") { table[String(name)] = label } }
    return table
  }()

  /// The label that a line begins with (bold marks of Markdown and of plain-text converters around it allowed), and what stands behind it.
  static func field(_ line: some StringProtocol) -> (label: Label, value: String)? {
    let bare = line.drop { $0 == "*" || $0 == " " || $0 == "_" || $0 == "\t" }
    guard let colon = bare.prefix(24).firstIndex(of: ":") else { return nil }
    let name = bare[..<colon].lowercased().replacing("*", with: "").trimmed.replacing("svara till", with: "svar-till")
    guard let label = labels[name] else { return nil }
    let value = bare[bare.index(after: colon)...].drop { $0 == "*" || $0 == "_" }
    return (label, value.trimmed)
  }

  /// A header block (`Från: … Skickat: … Till: … Ämne: …`) that begins at a line: its fields, and the line after it.
  static func block(_ lines: [String], at start: Int) -> (fields: [Label: String], end: Int)? {
    guard start < lines.count, let first = field(lines[start]), first.label == .from else { return nil }
    if let inline = oneLineBlock(lines[start]) { return (inline, start + 1) }
    var fields: [Label: String] = [.from: first.value]
    var last = Label.from
    var end = start + 1
    var blanks = 0
    var at = start + 1
    while at < lines.count, at - start <= 16 {
      let line = lines[at]
      if line.isEmpty {
        blanks += 1
        // HTML paragraphs put an empty line between the fields.
        if blanks > 1 || fields.count >= 3 && fields[.subject] != nil { break }
      } else if let next = field(line) {
        if fields[next.label] != nil, next.label != .other { break }
        fields[next.label] = next.value
        last = next.label
        end = at + 1
        blanks = 0
      } else {
        // A long list of recipients goes on in the next line; a value may also stand below its label.
        guard blanks == 0, last == .to || last == .copy || fields[last]?.isEmpty == true, line.utf8.count <= 400 else { break }
        fields[last] = ((fields[last] ?? "") + " " + line).trimmed
        end = at + 1
      }
      at += 1
    }
    let isWhole = fields[.sent] != nil && (fields[.subject] != nil || fields[.to] != nil) || fields[.subject] != nil && fields[.to] != nil
    return isWhole && fields[.from]?.isEmpty == false ? (fields, end) : nil
  }

  /// The same in one line, as some phones write it and as HTML without line breaks leaves it.
  private static func oneLineBlock(_ line: String) -> [Label: String]? {
    guard line.utf8.count <= 1_000 else { return nil }
    var fields: [Label: String] = [:]
    var label: Label?
    var value: [Substring] = []
    for word in line.split(separator: " ") {
      if word.last == ":" || word.hasSuffix(":*"), let next = field(word), fields[next.label] == nil, next.label != label {
        if let label { fields[label] = value.joined(separator: " ") }
        label = next.label
        value = []
      } else {
        value.append(word)
      }
    }
    if let label { fields[label] = value.joined(separator: " ") }
    return fields[.from]?.isEmpty == false && fields[.sent] != nil && fields[.subject] != nil ? fields : nil
  }

  private static let originals: PhraseSet = [
    "ursprungligt meddelande", "originalmeddelande", "ursprungligt mejl", "ursprungligt e-postmeddelande", "original message",
    "original e-mail",
    "original email", "ursprüngliche nachricht", "originalnachricht", "oprindelig meddelelse", "opprinnelig melding", "message d'origine",
    "message original",
    "mensaje original", "messaggio originale", "oorspronkelijk bericht", "alkuperäinen viesti", "reply message",
  ]
  private static let forwards: PhraseSet = [
    "forwarded message", "vidarebefordrat meddelande", "vidarebefordrat brev", "vidarebefordrat mejl", "vidarebefordrat e-postmeddelande",
    "vidarebefordrade meddelandet", "weitergeleitete nachricht", "videresendt melding", "videresendt besked", "message transféré",
    "mensaje reenviado",
    "doorgestuurd bericht", "edelleenlähetetty viesti", "begin forwarded message", "början på vidarebefordrat", "början av vidarebefordrat",
    "startar vidarebefordrat", "anfang der weitergeleiteten", "start på videresendt", "fwd message",
  ]

  /// A line such as `-----Ursprungligt meddelande-----`.
  static func isOriginalSeparator(_ line: String) -> Bool { isSeparator(line, originals) }

  /// A line such as `---------- Forwarded message ---------` or `Begin forwarded message:`.
  static func isForwardSeparator(_ line: String) -> Bool { isSeparator(line, forwards) }

  private static func isSeparator(_ line: String, _ words: PhraseSet) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let dashes = line.prefix { $0 == "-" || $0 == "_" || $0 == "=" || $0 == "*" || $0 == "–" || $0 == "—" }
    let bare = line.dropFirst(dashes.count).trimmed.lowercased()
    guard let length = words.prefixLength(of: bare) else { return false }
    // Between dashes, or a line that ends in a colon.
    return dashes.count >= 2 || bare.hasSuffix(":") && bare.utf8.count <= length + 30
  }

  /// A rule of underscores or dashes, which Outlook draws above a header block.
  static func isRule(_ line: String) -> Bool {
    line.utf8.count >= 5 && line.allSatisfy { $0 == "_" || $0 == "-" || $0 == "=" || $0 == "*" }
  }

  private static let verbs: PhraseSet = [
    "skrev", "wrote", "writes", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "kirjoitti", "napisał", "escreveu", "skreiv",
    "citerar", "quoting",
  ]
  private static let openings: Set<String> = [
    "on", "den", "am", "le", "el", "il", "op", "em", "på", "vid", "at", "il", "dnia", "mån", "tis", "ons", "tors", "tor", "fre", "lör",
    "sön", "måndag", "måndagen",
    "tisdag", "tisdagen", "onsdag", "onsdagen", "torsdag", "torsdagen", "fredag", "fredagen", "lördag", "lördagen", "söndag", "söndagen",
    "mon", "tue", "wed",
    "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "man", "tir", "lør", "søn",
    "mandag", "tirsdag",
    "lørdag", "søndag", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "ma", "ti", "ke",
  ]

  /// Where an attribution (`Den tis 3 feb. 2026 kl 09:14 skrev Anna <anna@kth.se>:`) begins that ends at a line; nil when none ends there.
  ///
  /// It may be wrapped over up to four lines. A sentence that only looks alike ("Den 3 mars skrev vi följande:") is told apart by what an
  /// attribution has and it has not: an address or a time of day, or quoted lines right below (`isFollowedByQuote`).
  static func attributionStart(_ lines: [String], endingAt end: Int, isFollowedByQuote: Bool) -> Int? {
    let last = lines[end].reversed().drop { $0 == "*" || $0 == " " || $0 == "_" }
    guard last.first == ":", lines[end].utf8.count <= 300 else { return nil }
    var joined = ""
    var single: Int?
    for start in stride(from: end, through: max(0, end - 3), by: -1) {
      if lines[start].isEmpty { return single }
      joined = lines[start] + (joined.isEmpty ? "" : " " + joined)
      guard joined.utf8.count <= 500 else { return single }
      let lower = joined.lowercased()
      guard verbs.occurs(in: lower) else { continue }
      let hasSource = joined.contains("@") || hasTime(joined)
      guard hasSource || isFollowedByQuote else { continue }
      let opening = lower.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber }
      if openings.contains(String(opening)) || opening.first?.isNumber == true { return start }
      // "Anna Svensson <anna@kth.se> skrev:" has no date before the name.
      if start == end, joined.contains("@") || isFollowedByQuote { single = start }
    }
    return single
  }

  private static func hasTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 5 else { return false }
    return (1..<(bytes.count - 2)).contains { at in
      (bytes[at] == Octet.colon || bytes[at] == UInt8(ascii: ".")) && bytes[at - 1].isDigit && bytes[at + 1].isDigit
        && bytes[at + 2].isDigit
        && (at + 3 == bytes.count || !bytes[at + 3].isDigit)
    }
  }
}
