package import Documents

/// Turns a document into passages: what announces, what says something, and in which context.
package struct Structure: Sendable {
  private let prompts: PromptMatcher
  private let model: LinearModel

  /// A structure that knows a checklist's wording.
  package init(_ checklist: Checklist, model: LinearModel) {
    prompts = PromptMatcher(checklist)
    self.model = model
  }

  /// The passages of a document in reading order, headings among them.
  package func passages(of document: Document) -> [Passage] {
    let units = Unit.units(of: document)
    var passages: [Passage] = []
    for (index, unit) in units.enumerated() {
      let next = index + 1 < units.count ? units[index + 1] : nil
      passages += split(unit, next: next, source: document.source).map { passage in
        var passage = passage
        passage.block = unit.block
        return passage
      }
    }
    return Self.announced(passages)
  }

  /// Gives every text the heading above it.
  package static func announced(_ passages: [Passage]) -> [Passage] {
    var passages = passages
    var heading: String?
    var asked: Set<ItemID> = []
    var distance = 0
    for index in passages.indices {
      if passages[index].role == .heading {
        // Two headings in a row announce together: a number's title, and the checklist's wording under it.
        let joins = index > 0 && passages[index - 1].role == .heading && passages[index].source == passages[index - 1].source
        heading = joins ? heading.map { passages[index].text + " / " + $0 } ?? passages[index].text : passages[index].text
        heading = heading.map { String($0.prefix(300)) }
        asked = passages[index].asked
        distance = 0
      } else {
        passages[index].heading = heading
        if passages[index].asked.isEmpty { passages[index].asked = asked }
        passages[index].distance = distance
        distance += 1
        if passages[index].label == nil { passages[index].label = label(of: passages[index].text) }
      }
    }
    return passages
  }

  private func split(_ unit: Unit, next: Unit?, source: String) -> [Passage] {
    var passages: [Passage] = []
    if unit.kind == .row, let label = unit.label {
      var passage = Passage(text: unit.text, quote: unit.quote, source: source, label: label)
      if let asked = prompts.match(label) { passage.asked = asked.items }
      return [passage]
    }
    var text = unit.text
    var quote = unit.quote
    if let prompt = prompts.match(text) {
      var heading = Passage(text: String(text[..<prompt.end]), source: source, role: .heading)
      heading.asked = prompt.items
      passages.append(heading)
      guard let rest = Unit.trimmed(text[prompt.end...]), rest.contains(where: { $0.isLetter || $0.isNumber }) else { return passages }
      text = rest
      quote = rest
    }
    let isHeading = unit.kind == .heading || (passages.isEmpty && announces(unit, next: next))
    passages.append(Passage(text: text, quote: quote, source: source, role: isHeading ? .heading : .text))
    return passages
  }

  /// Whether a line that is not marked as a heading is one.
  private func announces(_ unit: Unit, next: Unit?) -> Bool {
    guard let next, next.kind != .heading, let last = unit.text.last else { return false }
    if Self.instructs(unit.text) { return model.scores(Features(Passage(text: unit.text)))[Outputs.kind + 3] > 0 }
    guard unit.text.count <= 90 else { return false }
    let words = FoldedText(unit.text).tokens.count
    guard (1...12).contains(words), !".,;!".contains(last) || words <= 4 && last == "." else { return false }
    if unit.kind == .item, next.kind == .item, last != ":", last != "?" { return false }
    return model.scores(Features(Passage(text: unit.text)))[Outputs.kind + 3] > 0
  }

  /// Whether a text begins as a checklist's instructions do, whatever their wording.
  private static func instructs(_ text: String) -> Bool {
    guard text.utf8.count <= 350, let first = FoldedText(String(text.prefix(60))).words.first(where: { Int($0) == nil }) else {
      return false
    }
    return instructions.contains(first)
  }

  private static let instructions: Set<String> = [
    "beskriv", "gor", "ge", "ange", "redogor", "forklara", "skriv", "tank", "borja", "beratta", "fundera", "hur", "vilka", "vilken",
    "formulera", "planera", "describe", "briefly", "give", "plan", "make", "start", "explain", "state", "outline", "set", "specify", "how",
    "begin", "define", "provide", "account", "who", "what", "summarise", "summarize",
  ]

  /// A label in front of the text: `Moderering: …`, `Vem och när | …`, `Om någon skriver dumt? …`.
  static func label(of text: String) -> String? {
    var label = ""
    for character in text.prefix(70) {
      switch character {
      // `Need - …`, `Till vem – …`: a few words between blanks.
      case "-" where label.last == " ", "–" where label.last == " ", "—" where label.last == " ":
        guard label.contains(where: \.isLetter) else { continue }
        return label.split(separator: " ").count <= 4 && label.count + 4 < text.count ? label : nil
      case ":", "|", "\t": return label.contains(where: \.isLetter) ? label : nil
      case "?": return label.count > 3 && label.count + 1 < text.count ? label + "?" : nil
      case "\n": return nil
      default: label.append(character)
      }
    }
    return nil
  }
}
