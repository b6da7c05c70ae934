import Casework
import Checklist
import Scheduling

/// The figures as one page for whoever leads the work, and as tables for everything else.
extension Figures {
  /// How many months the page looks back.
  private static let monthsShown = 12
  /// How many waiting cases and accounts the page lists; the tables hold all.
  private static let listed = 40

  /// One self-contained page. It holds no personal data.
  public var html: String {
    Page(
      title: "Konton i sociala medier: ansökningar och register",
      lead: "Läget \(Words.day(now, in: calendar.timeZone)). Sidan innehåller inga personuppgifter.",
      body: [tiles, pipelineSection, staffSection, timeSection, pointsSection, monthsSection, decisionsSection, registerSection]
        .joined(separator: "\n")
    ).html
  }

  private func section(_ title: String, _ text: String, _ content: String, isLong: Bool = false) -> String {
    "<section\(isLong ? " class=\"long\"" : "")><h2>\(Markup.html(title))</h2><p>\(Markup.html(text))</p>\(content)</section>"
  }

  private var tiles: String {
    let open = cases.count { !$0.state.isFinal }
    let tiles: [(String, String)] = [
      (String(open), open == 1 ? "pågående ansökan" : "pågående ansökningar"),
      (String(staffTurn.count), staffTurn.count == 1 ? "väntar på oss" : "väntar på oss"),
      (timeToComplete.median.map(Words.days) ?? "–", "till komplett, median"),
      (timeToDecision.median.map(Words.days) ?? "–", "till beslut, median"),
      (String(accounts.count { $0.status != "closed" }), "konton i registret"),
    ]
    return "<ul class=\"tiles\">" + tiles.map { "<li><strong>\($0.0)</strong> \($0.1)</li>" }.joined() + "</ul>"
  }

  private var pipelineSection: String {
    let names: [Age: String] = [.week: "högst en vecka", .month: "8–30 dagar", .quarter: "31–90 dagar", .older: "äldre"]
    let styles: [Age: String] = [.week: "a", .month: "b", .quarter: "c", .older: "d"]
    let plot = Plot(
      id: "pipeline", title: "Pågående ansökningar efter läge och ålder",
      series: Age.allCases.map { Series(name: names[$0] ?? "", style: styles[$0] ?? "a") },
      rows: pipeline.map { row in (Words.state(row.state), Age.allCases.map { row.counts[$0] ?? 0 }) }, heading: "Läge")
    return section("Var ansökningarna är", "Åldern räknas från dagen då ansökan kom.", plot.bars())
  }

  private var staffSection: String {
    let waiting = staffTurn
    guard !waiting.isEmpty else { return section("Väntar på oss", "Ingen ansökan väntar på oss.", "") }
    let rows = waiting.prefix(Self.listed).map { item in
      [
        item.case.number.description, Words.platforms(item.case.platforms),
        item.case.isPaused ? "Övertagen av handläggare" : Words.state(item.case.state),
        Words.body(DecidingBody(for: item.case.track)), Words.days(item.days),
      ]
    }
    let table = HTMLTable(
      caption: "Ansökningar där en handläggare eller ett beslut väntas", head: ["Ärende", "Plattform", "Läge", "Beslutar", "Har väntat"],
      rows: Array(rows), figures: [4])
    let more = waiting.count > rows.count ? " De \(rows.count) som väntat längst visas." : ""
    return section(
      "Väntar på oss", "\(waiting.count == 1 ? "1 ansökan" : "\(waiting.count) ansökningar")." + more, table.html, isLong: true)
  }

  private var timeSection: String {
    let labels = ["0", "1–2", "3–7", "8–14", "15–30", "31–60", "över 60"]
    func plot(_ id: String, _ title: String, _ durations: Durations, _ style: String) -> String {
      Plot(
        id: id, title: title, series: [Series(name: "Ansökningar", style: style)],
        rows: zip(labels, durations.histogram).map { ($0, [$1]) }, heading: "Dagar"
      ).columns(width: 460)
    }
    func sentence(_ name: String, _ durations: Durations) -> String {
      guard let median = durations.median, let most = durations.percentile(0.9) else { return "\(name): inga ännu." }
      return "\(name): hälften inom \(Words.days(median)), nio av tio inom \(Words.days(most)) (\(durations.days.count) ansökningar)."
    }
    let text = [
      sentence("Till komplett ansökan", timeToComplete), sentence("Till beslut", timeToDecision),
      sentence("Varav från komplett till beslut", timeFromCompleteToDecision),
    ]
    return section(
      "Hur lång tid det tar", text.joined(separator: " "),
      "<div class=\"pair\"><div>\(plot("complete", "Dagar till komplett ansökan", timeToComplete, "b"))</div><div>\(plot("decision", "Dagar till beslut", timeToDecision, "c"))</div></div>"
    )
  }

  private var pointsSection: String {
    let points = pointsAtFirst
    let plot = Plot(
      id: "points", title: "Punkterna i den första versionen av ansökan",
      series: [Series(name: "Saknas", style: "d"), Series(name: "Delvis", style: "b"), Series(name: "Besvarad", style: "a")],
      rows: points.map { ($0.title, [$0.missing, $0.partial, $0.met]) }, heading: "Punkt")
    let total = points.map(\.total).max() ?? 0
    let text = points.first.flatMap { $0.openShare > 0 ? $0 : nil }.map {
      "Oftast behöver vi fråga om ”\($0.title)”: i \(Int(($0.openShare * 100).rounded())) % av \(total) ansökningar. Vanliga luckor går att förebygga på webbsidan."
    }
    return section("Vad som oftast saknas från början", text ?? "Inga ansökningar är bedömda ännu.", plot.bars(isShare: true))
  }

  private var monthsSection: String {
    let plot = Plot(
      id: "months", title: "Ansökningar och beslut per månad",
      series: [Series(name: "Inkomna", style: "a"), Series(name: "Beslutade, återtagna eller avslutade", style: "c")],
      rows: months(Self.monthsShown).map { (Self.monthName($0.name), [$0.opened, $0.approved + $0.rejected + $0.ended]) }, heading: "Månad")
    return section("De senaste tolv månaderna", "Ett ärende räknas den månad då det händer.", plot.columns())
  }

  /// `2026-03` as `mar 26`.
  private static func monthName(_ name: String) -> String {
    let names = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
    let parts = name.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[1]), names.indices.contains(month - 1) else { return name }
    return "\(names[month - 1]) \(parts[0].suffix(2))"
  }

  private var decisionsSection: String {
    let rows = DecidingBody.allCases.map { body in
      let counts = decisions(by: body)
      return [Words.body(body), String(counts.approved), String(counts.rejected)]
    }
    let text =
      "Därutöver är \(count(.withdrawn)) återtagna av den sökande och \(count(.closedInactive)) avslutade för att inget svar kom."
    return section(
      "Beslut", text,
      HTMLTable(caption: "Gällande beslut efter beslutande organ", head: ["Beslutande", "Godkända", "Avslagna"], rows: rows).html)
  }

  private var registerSection: String {
    guard !accounts.isEmpty else { return section("Registret", "Registret är tomt.", "") }
    let plot = Plot(
      id: "register", title: "Konton i registret per plattform",
      series: [Series(name: "Aktiva", style: "b"), Series(name: "Vilande eller stängda", style: "a")],
      rows: register.map { (Platform(rawValue: $0.platform).map(Words.platform) ?? $0.platform, [$0.active, $0.other]) },
      heading: "Plattform")
    let names = accounts.map { account in
      [
        account.name, Platform(rawValue: account.platform).map(Words.platform) ?? account.platform, Self.status(account.status),
        account.caseNumber ?? "", account.since.map { Words.day($0, in: calendar.timeZone) } ?? "",
      ]
    }
    let list = HTMLTable(
      caption: "Konton", head: ["Namn", "Plattform", "Status", "Ärende", "I registret sedan"], rows: names, figures: [])
    return section(
      "Registret", accounts.count == 1 ? "1 konto." : "\(accounts.count) konton.",
      plot.bars() + "<details><summary>Alla konton</summary>\(list.html)</details>", isLong: true)
  }

  private static func status(_ status: String) -> String {
    switch status {
    case "active": "aktivt"
    case "dormant": "vilande"
    case "closed": "stängt"
    default: status
    }
  }
}
