/// The styles of a Word document (ECMA-376-1 §17.7), as far as they tell a heading from text.
struct WordStyles {
  /// What a style says, with what it inherits once resolved; nil where it is silent.
  struct Style {
    var name = ""
    var base: String?
    var level: Int?
    var list: (id: String, depth: Int)?
    var look = Look()
  }

  /// How characters look.
  struct Look {
    var isBold: Bool?
    var isUnderlined: Bool?
    var isHidden: Bool?
    var halfPoints: Int?

    /// This look where it says something, another one where it doesn't.
    func over(_ other: Look) -> Look {
      Look(
        isBold: isBold ?? other.isBold, isUnderlined: isUnderlined ?? other.isUnderlined, isHidden: isHidden ?? other.isHidden,
        halfPoints: halfPoints ?? other.halfPoints)
    }
  }

  /// How deep styles may be based on one another; Word allows 11.
  private static let longestChain = 16

  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?
  private var defaults = Look()

  init() {}

  /// Reads `styles.xml`.
  init(_ part: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) {
    var xml = XMLReader(part, limits: limits)
    var event = try xml.next()
    while event != .done {
      if event == .start {
        switch xml.name {
        case "style": try readStyle(&xml)
        case "rPrDefault": if try xml.next() == .start { defaults = try Look(reading: &xml) }
        case "latentStyles", "pPrDefault": try xml.skip()
        default: break
        }
      }
      event = try xml.next()
    }
    for id in Array(styles.keys) { styles[id] = resolved(id) }
  }

  /// What a style says; without a name the default style of paragraphs.
  func style(_ id: String?) -> Style {
    guard let id = id ?? defaultParagraph, let style = styles[id] else { return Style() }
    return style
  }

  /// The size of running text in half-points.
  var textSize: Int { style(nil).look.halfPoints ?? defaults.halfPoints ?? 22 }

  private mutating func readStyle(_ xml: inout XMLReader) throws(Unreadable.Reason) {
    guard let id = xml.attribute("styleId") else { return try xml.skip() }
    if xml.attribute("type") == "paragraph", ["1", "true", "on"].contains(xml.attribute("default")) { defaultParagraph = id }
    var style = Style()
    let depth = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < depth { break }
      guard event == .start else { continue }
      switch xml.name {
      case "name": style.name = xml.attribute("val")?.lowercased() ?? ""
      case "basedOn": style.base = xml.attribute("val")
      case "outlineLvl": style.level = headingLevel(outline: xml.attribute("val"))
      case "numPr": style.list = (try WordNumbering.reference(&xml)).map { ($0.id ?? "", $0.depth ?? 0) }
      case "rPr": style.look = try Look(reading: &xml)
      case "tblStylePr", "tblPr", "tcPr", "trPr": try xml.skip()
      default: break
      }
    }
    style.level = style.level ?? namedLevel(style.name)
    styles[id] = style
  }

  private func resolved(_ id: String) -> Style? {
    guard var style = styles[id] else { return nil }
    var base = style.base
    for _ in 0..<WordStyles.longestChain {
      guard let next = base.flatMap({ styles[$0] }) else { break }
      style.level = style.level ?? next.level
      style.look = style.look.over(next.look)
      if let list = next.list, style.list.map({ $0.id.isEmpty }) ?? true { style.list = (list.id, style.list?.depth ?? list.depth) }
      base = next.base
    }
    return style
  }

  /// Built-in styles are named in English whatever Word's language; other producers write their own.
  private func namedLevel(_ name: String) -> Int? {
    if name == "title" || name == "rubrik" { return 1 }
    if name == "subtitle" || name == "underrubrik" { return 2 }
    for prefix in ["heading", "rubrik"] where name.hasPrefix(prefix) {
      if let level = Int(name.dropFirst(prefix.count).drop(while: { $0 == " " || $0 == "_" })), 1...9 ~= level { return min(level, 6) }
    }
    return nil
  }
}

/// The heading level of an outline level, which counts from 0 and where 9 is running text.
func headingLevel(outline: String?) -> Int? {
  guard let level = outline.flatMap({ Int($0) }), 0...8 ~= level else { return nil }
  return min(level + 1, 6)
}

extension WordStyles.Look {
  /// Reads the run properties whose start was just read.
  init(reading xml: inout XMLReader) throws(Unreadable.Reason) {
    self.init()
    let depth = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < depth { return }
      if event == .start { try read(&xml) }
    }
  }

  /// Reads one run property.
  mutating func read(_ xml: inout XMLReader) throws(Unreadable.Reason) {
    let value = xml.attribute("val")
    let isOn = !["0", "false", "off", "none"].contains(value)
    switch xml.name {
    case "b": isBold = isOn
    case "u": isUnderlined = isOn
    case "vanish": isHidden = isOn
    case "sz": halfPoints = value.flatMap { Int($0) }
    case "rPrChange": try xml.skip()
    default: break
    }
  }
}
