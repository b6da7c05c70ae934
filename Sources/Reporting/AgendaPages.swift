import Checklist

/// The agenda as files.
extension Agenda {
  private var title: String { "Ansökningar om konton i sociala medier för beslut av \(Words.body(body))" }

  private var lead: String {
    let count = entries.count == 1 ? "1 ansökan väntar på beslut" : "\(entries.count) ansökningar väntar på beslut"
    return "\(day). \(entries.isEmpty ? "Ingen ansökan väntar på beslut" : count)."
  }

  // MARK: Markdown

  /// For a wiki or the group's minutes.
  public var markdown: String {
    var lines = ["# \(Markup.markdown(title))", "", Markup.markdown(lead)]
    for (index, entry) in entries.enumerated() {
      lines += ["", "## \(index + 1). \(Markup.markdown(entry.subject)) – \(entry.number)", ""]
      lines += entry.facts.map { "- **\($0.name):** \(Markup.markdown($0.value))" }
      for point in entry.points {
        lines += ["", "### \(Markup.markdown(point.title))", ""]
        lines += point.quotes.isEmpty ? ["Inget citat."] : [point.quotes.map { "> " + Markup.markdown($0) }.joined(separator: "\n>\n")]
      }
      if !entry.notes.isEmpty { lines += ["", "### Noterat av handläggare", ""] + entry.notes.map { "- " + Markup.markdown($0) } }
      lines += ["", "### Beslut", "", "☐ Godkänns  ☐ Avslås  Motivering:"]
    }
    if !coming.isEmpty {
      lines += ["", "## På väg", ""]
      lines += coming.map { "- \($0.number), \(Markup.markdown($0.subject)), \($0.platforms): \($0.state)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: HTML

  /// To read on a screen or on paper.
  public var html: String {
    var body = entries.map(\.html).joined(separator: "\n")
    if !coming.isEmpty {
      let items = coming.map {
        "<li>\($0.number), \(Markup.html($0.subject)), \(Markup.html($0.platforms)): \($0.state)</li>"
      }
      body += "<section><h2>På väg</h2><ul>\(items.joined())</ul></section>"
    }
    return Page(title: title, lead: lead, body: body).html
  }

  // MARK: CSV

  /// For a spreadsheet: a row an application.
  public var csv: String {
    let columns =
      ["case", "subject", "applicant", "address", "platforms", "accounts", "waitingSince", "waitingDays", "meeting"]
      + Self.columns.map(\.rawValue) + ["open", "similar", "notes"]
    let rows = entries.map { entry in
      [
        entry.number, entry.subject, entry.applicant, entry.address, entry.platforms, entry.accounts.joined(separator: "; "),
        entry.waitingSince, String(entry.waitingDays), entry.meeting ?? "",
      ]
        + Self.columns.map { id in entry.points.first { $0.id == id }?.quotes.joined(separator: " / ") ?? "" }
        + [entry.open, entry.similar, entry.notes].map { $0.joined(separator: "; ") }
    }
    return CSVTable(columns: columns, rows: rows).text
  }

  private static let columns: [ItemID] = [.background, .goals, .audience, .resources]
}

extension Agenda.Entry {
  /// The short facts, in the order in which one reads them.
  fileprivate var facts: [(name: String, value: String)] {
    var facts = [("Sökande", applicant == address ? address : "\(applicant), \(address)"), ("Plattform", platforms)]
    if !accounts.isEmpty { facts.append(("Kontonamn", accounts.joined(separator: ", "))) }
    facts.append(("Väntar sedan", "\(waitingSince) (\(Words.days(waitingDays)))"))
    if let meeting { facts.append(("Möte", meeting)) }
    facts.append(("Underlag", open.isEmpty ? "alla punkter är besvarade" : "inte fullt besvarade: " + open.joined(separator: ", ")))
    if !similar.isEmpty { facts.append(("Liknar", similar.joined(separator: ", "))) }
    if isPaused { facts.append(("Pausat", "en handläggare har tagit över tråden")) }
    return facts
  }

  fileprivate var html: String {
    let list = facts.map { "<dt>\($0.name)</dt><dd>\(Markup.html($0.value))</dd>" }.joined()
    let quotes = points.map { point in
      let texts = point.quotes.map { "<blockquote>\(Markup.html($0))</blockquote>" }
      return "<h3>\(Markup.html(point.title))</h3>" + (texts.isEmpty ? "<p>Inget citat.</p>" : texts.joined())
    }
    let remarks =
      notes.isEmpty ? "" : "<h3>Noterat av handläggare</h3><ul>" + notes.map { "<li>\(Markup.html($0))</li>" }.joined() + "</ul>"
    return "<section><h2>\(Markup.html(subject)) – \(number)</h2><dl>\(list)</dl>\(quotes.joined())\(remarks)</section>"
  }
}
