/// A text divided into what is new, what is quoted, and what is forwarded.
struct ReplySections: Sendable {
  /// What the author wrote, with a forwarded mail below it.
  private(set) var reply = ""
  /// What was cut as quotation, quote marks gone.
  private(set) var quoted = ""
  /// The forwarded mail, the innermost if one was forwarded several times.
  private(set) var forwarded: InlineForward?

  /// What is known of the mail around the text.
  struct Context {
    var subject: String
    /// The author's display name, for signatures without a sign-off.
    var author: String?
    var limits: MailLimits
    /// How many forwards this text lies within.
    var depth = 0
  }

  init(_ text: String, _ context: Context) {
    // Lists of a million short lines are no replies; cutting them would only cost time.
    guard text.utf8.lazy.filter({ $0 == Octet.lf }).prefix(context.limits.replyLines + 1).count <= context.limits.replyLines else {
      reply = text
      return
    }
    let raw = Mail.lines(of: text)
    let lines = raw.map(\.trimmed)
    var cut = QuoteCutter(lines)
    cut.run(isAnswer: Self.isAnswer(context.subject))
    var (new, removed) = (Array(raw), [Substring]())
    var forwardStart: Int?
    if let header = cut.header {
      new = Array(raw[..<header.start])
      let isForward = header.kind == .forward || header.kind == .block && Self.isForward(new, cut, context)
      if isForward { forwardStart = header.start } else { removed = Array(raw[header.start...]) }
    }
    var kept: [Substring] = []
    var quotes: [Substring] = []
    for (index, line) in new.enumerated() {
      if cut.isQuoted[index] { quotes.append(line) } else { kept.append(line) }
    }
    let own = Signature.removed(from: kept, author: context.author)
    quoted = Self.unquoted(quotes + removed)
    if let forwardStart, context.depth < 4, let forward = Self.readForward(raw[forwardStart...].map(String.init), comment: own, context) {
      forwarded = forward.innermost
      reply = [own, forward.reply].filter { !$0.isEmpty }.joined(separator: "\n\n")
      quoted = [quoted, forward.quoted].filter { !$0.isEmpty }.joined(separator: "\n\n")
    } else {
      if let forwardStart { quoted = Self.unquoted(quotes + raw[forwardStart...]) }
      reply = own
    }
  }

  /// Whether an Outlook block below these lines is a mail passed on and not one that is answered: the subject says so and little is said
  /// above it, or nothing is said at all and the subject is no answer's.
  private static func isForward(_ above: [Substring], _ cut: QuoteCutter, _ context: Context) -> Bool {
    let words = Signature.removed(from: above.enumerated().filter { !cut.isQuoted[$0.offset] }.map(\.element), author: context.author)
    if ["vb", "fw", "fwd", "wg", "tr", "rv", "enc", "doorst", "vl"].contains(prefix(of: context.subject)) {
      return words.utf8.count <= 400
    }
    return words.isEmpty && !isAnswer(context.subject)
  }

  private static func isAnswer(_ subject: String) -> Bool { ["sv", "re", "aw", "antw", "vs", "ang"].contains(prefix(of: subject)) }

  private static func prefix(of subject: String) -> String {
    let subject = subject.hasPrefix("[") ? subject.drop { $0 != "]" }.dropFirst() : subject[...]
    return String(subject.prefix { $0 != ":" }.lowercased().trimmed)
  }

  private static func unquoted(_ lines: [Substring]) -> String {
    lines.map { line in
      var rest = line
      while let first = rest.first(where: { $0 != " " }), first == ">" { rest = rest.drop { $0 == " " }.dropFirst() }
      return rest.first == " " ? rest.dropFirst() : rest
    }.joined(separator: "\n").trimmed
  }
}

/// Finds quoted lines and the header below which all is quoted.
struct QuoteCutter {
  enum Kind { case block, attribution, original, forward }

  private let lines: [String]
  /// For each line above the header, whether it is quoted or belongs to the quotation.
  private(set) var isQuoted: [Bool]
  /// The line from which on everything is another mail.
  private(set) var header: (start: Int, kind: Kind)?

  init(_ lines: [String]) {
    self.lines = lines
    isQuoted = lines.map { $0.hasPrefix(">") }
  }

  mutating func run(isAnswer: Bool) {
    var index = 0
    while index < lines.count {
      if isQuoted[index] || lines[index].isEmpty {
        index += 1
        continue
      }
      let isForward = QuoteHeader.isForwardSeparator(lines[index])
      if isForward, hasMail(below: index) {
        header = (index, .forward)
        return
      }
      let kind: Kind
      let (start, end): (Int, Int)
      if QuoteHeader.isOriginalSeparator(lines[index]) {
        (kind, start, end) = (.original, index, index + 1)
      } else if let block = QuoteHeader.block(lines, at: index) {
        (kind, start, end) = (.block, index, block.end)
      } else if let first = QuoteHeader.attributionStart(lines, endingAt: index, isFollowedByQuote: isQuoteNext(index + 1)) {
        (kind, start, end) = (.attribution, first, index + 1)
      } else {
        index += 1
        continue
      }
      let from = startWithRule(start)
      // Quote marks below show line by line what is quoted, and answers may stand in between.
      guard isQuoteNext(end) else {
        header = (from, kind == .original && QuoteHeader.block(lines, at: skipEmpty(end)) != nil ? .block : kind)
        return
      }
      for line in from..<end { isQuoted[line] = true }
      index = end
    }
    if !isAnswer, marksAnswers { isQuoted = lines.map { _ in false } } else { joinBrokenQuotes() }
  }

  /// Whether the marks are the author's own, put before answers: nobody is quoted by name, and no two marked lines follow each other as they do in a
  /// quotation.
  private var marksAnswers: Bool {
    let marked = lines.indices.filter { isQuoted[$0] }
    return marked.count > 1 && marked.allSatisfy { lines[$0].hasPrefix(">") } && zip(marked, marked.dropFirst()).allSatisfy { $0 + 1 < $1 }
  }

  private func skipEmpty(_ index: Int) -> Int {
    var index = index
    while index < lines.count, lines[index].isEmpty { index += 1 }
    return index
  }

  private func isQuoteNext(_ index: Int) -> Bool {
    let next = skipEmpty(index)
    return next < lines.count && lines[next].hasPrefix(">")
  }

  /// Whether a header block stands below a forwarding line, quoted or not, so that the words alone don't pass for one.
  private func hasMail(below index: Int) -> Bool {
    let next = skipEmpty(index + 1)
    guard next < lines.count else { return false }
    let line = lines[next].drop { $0 == ">" || $0 == " " }
    return QuoteHeader.field(line) != nil
  }

  /// The start moved up over rules and empty lines that belong to the header.
  private func startWithRule(_ start: Int) -> Int {
    var from = start
    var at = start - 1
    while at >= 0, start - at <= 3 {
      if QuoteHeader.isRule(lines[at]) || QuoteHeader.isOriginalSeparator(lines[at]) { from = at } else if !lines[at].isEmpty { break }
      at -= 1
    }
    return from
  }

  /// A quoted line that was wrapped leaves its last words without a mark; between two quoted lines they belong to the quote.
  private mutating func joinBrokenQuotes() {
    guard lines.count > 2 else { return }
    for index in 1..<(lines.count - 1) where !isQuoted[index] && isQuoted[index - 1] && isQuoted[index + 1] {
      let line = lines[index]
      if !line.isEmpty, line.utf8.count <= 30, line.first?.isLowercase == true, lines[index - 1].utf8.count >= 55 { isQuoted[index] = true }
    }
  }
}
