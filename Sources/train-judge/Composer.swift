import Checklist

/// Composes applications out of loose passages: the ways in which forms are filled in, with answers, deferrals, refusals and gaps.
struct Composer {
  private let answers: [String: [Row]]
  private let evasions: [String: [Row]]
  private let around: [String: [Row]]
  private let headings: [String: [String]]

  /// A composer that has only these passages and headings to take from.
  init(loose: [Row], documents: [[Row]]) {
    var answers: [String: [Row]] = [:]
    var evasions: [String: [Row]] = [:]
    var around: [String: [Row]] = [:]
    for row in loose {
      switch row.kind {
      case "answer":
        guard row.labels.count == 1, let point = row.labels.keys.first else { continue }
        answers[row.language + point + (row.labels[point]?.contains("met") == true ? " met" : " partial"), default: []].append(row)
      case "deferral", "refusal":
        for point in row.labels.keys where row.labels.count == 1 { evasions[row.language + row.kind + point, default: []].append(row) }
      case "boilerplate", "other", "mention": around[row.language + row.kind, default: []].append(row)
      default: break
      }
    }
    var headings: [String: [String]] = [:]
    for row in documents.joined() where row.kind == "prompt" && row.labels.count == 1 && row.text.utf8.count < 60 {
      guard let point = row.labels.keys.first else { continue }
      headings[row.language + point, default: []].append(row.text)
    }
    (self.answers, self.evasions, self.around, self.headings) = (answers, evasions, around, headings)
  }

  /// The application of a number; its passages are rows of one document.
  func application(_ number: Int) -> [Row] {
    var random = SplitMix(state: UInt64(number) &* 7919)
    let language = Double.random(in: 0..<1, using: &random) < 0.6 ? "sv" : "en"
    let style = Int.random(in: 0..<7, using: &random)
    let thoroughness = Double.random(in: 0.15...1, using: &random)
    var points = Array(Outputs.points.indices)
    if style > 1, Bool.random(using: &random) { points.shuffle(using: &random) }
    var rows: [Row] = []
    func add(_ row: Row?) {
      guard var row else { return }
      row.document = number
      rows.append(row)
    }
    func row(_ kind: String, _ labels: [String: Set<String>], _ text: String) -> Row {
      Row(document: number, kind: kind, language: language, labels: labels, text: text)
    }
    if Bool.random(using: &random) { add(around[language + "boilerplate"]?.randomElement(using: &random)) }
    if Int.random(in: 0..<3, using: &random) == 0 { add(around[language + "other"]?.randomElement(using: &random)) }
    for point in points {
      let name = Outputs.points[point].rawValue
      let heading = heading(name, point, language, style, &random)
      var said = saying(name, language, thoroughness, &random)
      if said.isEmpty, Double.random(in: 0..<1, using: &random) < 0.5 || heading == nil { continue }
      switch (style, heading) {
      case (3, let heading?) where !said.isEmpty:
        said[0].text = heading + ": " + said[0].text
      case (4, let heading?) where !said.isEmpty:
        said[0].text = heading + " | " + said[0].text
      case (5, _) where !said.isEmpty: said[0].text = "\(point + 1). " + said[0].text
      case (_, let heading?): add(row("prompt", [name: []], heading))
      default: break
      }
      for one in said { add(one) }
      if Int.random(in: 0..<9, using: &random) == 0 {
        add(around[language + (Bool.random(using: &random) ? "mention" : "other")]?.randomElement(using: &random))
      }
    }
    if Bool.random(using: &random) { add(around[language + "boilerplate"]?.randomElement(using: &random)) }
    if Int.random(in: 0..<5, using: &random) == 0 { rows += foreign(language, &random) }
    return rows
  }

  /// A document about something else that uses the same words, such as a project plan.
  private func foreign(_ language: String, _ random: inout SplitMix) -> [Row] {
    var rows: [Row] = []
    for point in Outputs.points.indices where Int.random(in: 0..<3, using: &random) > 0 {
      let name = Outputs.points[point].rawValue
      let said = (around[language + "mention"] ?? []).filter { $0.labels.count == 1 && $0.labels[name] != nil }
      guard !said.isEmpty else { continue }
      if let title = Checklist.standard.item(Outputs.points[point])?.title[language == "sv" ? .sv : .en],
        Int.random(in: 0..<4, using: &random) > 0
      {
        rows.append(Row(document: 0, kind: "prompt", language: language, labels: [name: []], text: title))
      }
      for _ in 0...Int.random(in: 0...1, using: &random) { if let one = said.randomElement(using: &random) { rows.append(one) } }
    }
    return rows.map { row in
      var row = row
      row.source = "plan.docx"
      return row
    }
  }

  private func heading(_ name: String, _ point: Int, _ language: String, _ style: Int, _ random: inout SplitMix) -> String? {
    guard let item = Checklist.standard.item(Outputs.points[point]) else { return nil }
    let tongue: Language = language == "sv" ? .sv : .en
    switch style {
    case 0: return item.wording[tongue]
    case 1: return "\(point + 1). " + (Bool.random(using: &random) ? item.title[tongue] : item.wording[tongue])
    case 2, 3, 4: return Bool.random(using: &random) ? item.title[tongue] : headings[language + name]?.randomElement(using: &random)
    default: return nil
    }
  }

  private func saying(_ name: String, _ language: String, _ thoroughness: Double, _ random: inout SplitMix) -> [Row] {
    let dice = Double.random(in: 0..<1, using: &random)
    if dice < thoroughness * 0.7 {
      let met = answers[language + name + " met"]?.randomElement(using: &random)
      let second = Int.random(in: 0..<5, using: &random) == 0 ? answers[language + name + " partial"]?.randomElement(using: &random) : nil
      return [met, second].compactMap { $0 }
    }
    switch (dice - thoroughness * 0.7) / (1 - thoroughness * 0.7) {
    case ..<0.35: return [answers[language + name + " partial"]?.randomElement(using: &random)].compactMap { $0 }
    case ..<0.65:
      let kind = Int.random(in: 0..<4, using: &random) == 0 ? "refusal" : "deferral"
      let from = evasions[language + kind + (Bool.random(using: &random) ? "*" : name)] ?? evasions[language + kind + "*"]
      return [from?.randomElement(using: &random)].compactMap { $0 }
    default: return []
    }
  }
}
