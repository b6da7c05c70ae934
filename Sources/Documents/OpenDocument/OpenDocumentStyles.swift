/// The styles of an OpenDocument text (OpenDocument 1.3 part 3 §16), as far as they tell a heading from text and give lists their markers.
struct OpenDocumentStyles {
  struct Style {
    var parent: String?
    var level: Int?
    var list: String?
    var isBold: Bool?
    var isUnderlined: Bool?
    var isHidden: Bool?
    var points: Double?
  }

  /// One level of a list.
  struct Level {
    var format: String?
    var prefix = ""
    var suffix = ""
    var start = 1
    var shownLevels = 1
  }

  private static let longestChain = 16

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]

  init() {}

  /// Reads the styles in `styles.xml` or `content.xml`; those of one add to those of the other.
  mutating func read(_ xml: inout XMLReader) throws(Unreadable.Reason) {
    let outside = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || event == .end && xml.depth < outside { return }
      guard event == .start else { continue }
      switch xml.name {
      case "style", "default-style": try readStyle(&xml)
      case "list-style", "outline-style": try readList(&xml)
      case "body", "master-styles", "font-face-decls": try xml.skip()
      default: break
      }
    }
  }

  /// What a style says with what it inherits.
  func style(_ name: String?) -> Style {
    guard let name, var style = styles[name] else { return Style() }
    var base = style.parent
    for _ in 0..<OpenDocumentStyles.longestChain {
      guard let next = base.flatMap({ styles[$0] }) else { break }
      style.level = style.level ?? next.level
      style.list = style.list ?? next.list
      style.isBold = style.isBold ?? next.isBold
      style.isUnderlined = style.isUnderlined ?? next.isUnderlined
      style.isHidden = style.isHidden ?? next.isHidden
      style.points = style.points ?? next.points
      base = next.parent
    }
    return style
  }

  /// The size of running text in points.
  var textSize: Double { style("Standard").points ?? styles[""]?.points ?? 12 }

  /// A level of a list style.
  func level(_ depth: Int, of list: String?) -> Level? { list.flatMap { lists[$0]?[depth] } }

  private mutating func readStyle(_ xml: inout XMLReader) throws(Unreadable.Reason) {
    // The default style of paragraphs has no name.
    let name = xml.name == "default-style" && xml.attribute("family") == "paragraph" ? "" : xml.attribute("name")
    var style = Style(parent: xml.attribute("parent-style-name"), list: xml.attribute("list-style-name"))
    style.level = xml.attribute("default-outline-level").flatMap { Int($0) }.flatMap { 1...10 ~= $0 ? min($0, 6) : nil }
    if name == "Title" { style.level = 1 }
    let outside = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < outside { break }
      guard event == .start, xml.name == "text-properties" else { continue }
      if let weight = xml.attribute("font-weight") { style.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600 }
      if let line = xml.attribute("text-underline-style") { style.isUnderlined = line != "none" }
      if let display = xml.attribute("display") { style.isHidden = display == "none" }
      if let size = xml.attribute("font-size"), size.hasSuffix("pt") { style.points = Double(size.dropLast(2)) }
    }
    if let name { styles[name] = style }
  }

  private mutating func readList(_ xml: inout XMLReader) throws(Unreadable.Reason) {
    let name = xml.name == "outline-style" ? "" : xml.attribute("name") ?? ""
    let outside = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < outside { return }
      guard event == .start, xml.name.hasSuffix("level-style") || xml.name.hasPrefix("list-level-style") else { continue }
      guard let depth = xml.attribute("level").flatMap({ Int($0) }), 1...10 ~= depth else { continue }
      var level = Level(format: xml.attribute("num-format"))
      level.prefix = xml.attribute("num-prefix") ?? ""
      level.suffix = xml.attribute("num-suffix") ?? ""
      level.start = xml.attribute("start-value").flatMap { Int($0) } ?? 1
      level.shownLevels = min(max(xml.attribute("display-levels").flatMap { Int($0) } ?? 1, 1), 10)
      if xml.name == "list-level-style-bullet" { level.format = "•" }
      lists[name, default: [:]][depth - 1] = level
    }
  }
}
