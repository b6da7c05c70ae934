/// What a letter's HTML must keep to, so that every mail program and screen reader shows it well; `problems` tells what it does not.
struct HTMLInspection {
  let problems: [String]

  /// What WCAG 2.2 (success criterion 1.4.3) asks of text against its ground.
  static let leastContrast = 4.5

  init(_ html: String, language: String) {
    let tokens = HTMLTokens(html).tokens
    problems = Self.structure(tokens, html, language) + Self.headings(tokens) + Self.contrast(tokens)
  }

  private static func structure(_ tokens: [HTMLTokens.Token], _ html: String, _ language: String) -> [String] {
    var problems: [String] = []
    func expect(_ holds: Bool, _ problem: String) { if !holds && !problems.contains(problem) { problems.append(problem) } }
    expect(html.hasPrefix("<!DOCTYPE html>"), "it does not begin with <!DOCTYPE html>")
    expect(
      tokens.contains { if case .open("html", let a) = $0 { a["lang"] == language } else { false } }, "<html> lacks lang=\"\(language)\"")
    expect(title(tokens) != nil, "it has no <title>")
    for case .open(let name, let attributes) in tokens {
      if name == "table" { expect(attributes["role"] == "presentation", "a <table> lacks role=\"presentation\"") }
      expect(
        !["img", "link", "script", "iframe", "object", "video", "form"].contains(name), "it has <\(name)>, which letters must not have")
      expect(attributes["src"] == nil && attributes["background"] == nil, "<\(name)> loads something from elsewhere")
      expect(!attributes.keys.contains { $0.hasPrefix("on") }, "<\(name)> has a script")
      if name == "a" {
        let target = attributes["href"] ?? ""
        expect(target.hasPrefix("https://") || target.hasPrefix("mailto:"), "a link goes to “\(target)” and not to https: or mailto:")
      }
    }
    let lower = html.lowercased()
    expect(!lower.contains("url(") && !lower.contains("@import"), "a style loads something from elsewhere")
    return problems
  }

  private static func title(_ tokens: [HTMLTokens.Token]) -> String? {
    guard let at = tokens.firstIndex(of: .open("title", [:])), tokens.indices.contains(at + 1), case .text(let title) = tokens[at + 1]
    else {
      return nil
    }
    return title.trimmed.isEmpty ? nil : title
  }

  private static func headings(_ tokens: [HTMLTokens.Token]) -> [String] {
    var problems: [String] = []
    var levels: [Int] = []
    for case .open(let name, _) in tokens where name.count == 2 && name.hasPrefix("h") {
      guard let level = name.last?.wholeNumberValue else { continue }
      if level > (levels.last ?? 0) + 1 { problems.append("<\(name)> skips a level of headings") }
      levels.append(level)
    }
    let tops = levels.count { $0 == 1 }
    if tops != 1 { problems.append("it has \(tops) <h1> and must have one") }
    return problems
  }

  /// Text colours against the ground that they stand on, as inline styles and `bgcolor` set them.
  private static func contrast(_ tokens: [HTMLTokens.Token]) -> [String] {
    var stack: [(name: String, ink: Colour?, ground: Colour?)] = []
    var problems: [String] = []
    for token in tokens {
      switch token {
      case .open(let name, let attributes):
        guard !["br", "meta", "hr", "o:pixelsperinch"].contains(name) else { continue }
        let style = declarations(attributes["style"] ?? "")
        let ink = style["color"].flatMap { Colour($0) } ?? stack.last?.ink
        let ground = (style["background-color"] ?? attributes["bgcolor"]).flatMap { Colour($0) } ?? stack.last?.ground
        stack.append((name, ink, ground))
      case .close(let name):
        if let at = stack.lastIndex(where: { $0.name == name }) { stack.removeSubrange(at...) }
      case .text(let text):
        guard stack.contains(where: { $0.name == "body" }), text.contains(where: { !$0.isWhitespace && $0 != "\u{A0}" }) else { continue }
        guard let ink = stack.last?.ink, let ground = stack.last?.ground else {
          problems.append("“\(text.trimmed.prefix(40))” has no colour or no ground of its own")
          continue
        }
        let contrast = ink.contrast(with: ground)
        if contrast < leastContrast {
          problems.append(
            "“\(text.trimmed.prefix(40))” stands out by \((contrast * 10).rounded() / 10):1 only; \(leastContrast):1 is needed")
        }
      }
    }
    return problems
  }

  private static func declarations(_ style: String) -> [String: String] {
    var declarations: [String: String] = [:]
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      if parts.count == 2 { declarations[parts[0].lowercased()] = parts[1].lowercased() }
    }
    return declarations
  }
}
