/// The lists of a Word document (ECMA-376-1 §17.9): which marker stands before which paragraph.
struct WordNumbering {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var style: String?
  }
  private struct Instance {
    var kind = ""
    var starts: [Int: Int] = [:]
  }

  static let deepest = 9

  private var kinds: [String: [Int: Level]] = [:]
  private var links: [String: String] = [:]
  private var instances: [String: Instance] = [:]
  private var counters: [String: [Int?]] = [:]
  private var begun: Set<String> = []

  init() {}

  /// Reads `numbering.xml`.
  init(_ part: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) {
    var xml = XMLReader(part, limits: limits)
    var styleOwners: [String: String] = [:]
    var kind = ""
    var instance = ""
    var depth = 0
    while true {
      let event = try xml.next()
      if event == .done { break }
      guard event == .start else { continue }
      let value = xml.attribute("val")
      switch xml.name {
      case "abstractNum":
        (kind, instance) = (xml.attribute("abstractNumId") ?? "", "")
        kinds[kind] = [:]
      case "num":
        instance = xml.attribute("numId") ?? ""
        instances[instance] = Instance()
      case "abstractNumId": instances[instance]?.kind = value ?? ""
      case "styleLink": if let value { styleOwners[value] = kind }
      case "numStyleLink": if let value { links[kind] = value }
      case "lvl" where instance.isEmpty:
        depth = WordNumbering.level(xml.attribute("ilvl"))
        kinds[kind]?[depth] = Level()
      case "lvlOverride": depth = WordNumbering.level(xml.attribute("ilvl"))
      case "startOverride": instances[instance]?.starts[depth] = value.flatMap { Int($0) }
      case "start" where instance.isEmpty: kinds[kind]?[depth]?.start = value.flatMap { Int($0) } ?? 1
      case "numFmt" where instance.isEmpty: kinds[kind]?[depth]?.format = value ?? "decimal"
      case "lvlText" where instance.isEmpty: kinds[kind]?[depth]?.text = value ?? ""
      case "pStyle" where instance.isEmpty: kinds[kind]?[depth]?.style = value
      default: break
      }
    }
    // A list by style borrows its levels from the list that defines the style.
    for (kind, style) in links { if let owner = styleOwners[style], let levels = kinds[owner] { kinds[kind] = levels } }
  }

  /// Defines a level of a kind of list.
  mutating func define(kind: String, depth: Int, start: Int, format: String, text: String) {
    kinds[kind, default: [:]][depth] = Level(start: start, format: format, text: text)
  }

  /// Defines a list of a kind.
  mutating func define(instance: String, kind: String) { instances[instance] = Instance(kind: kind) }

  /// Reads `numPr`, whose start was just read; nil where it takes the paragraph out of every list.
  static func reference(_ xml: inout XMLReader) throws(Unreadable.Reason) -> (id: String?, depth: Int?)? {
    var id: String?
    var depth: Int?
    let outside = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < outside { break }
      guard event == .start else { continue }
      if xml.name == "numId" { id = xml.attribute("val") }
      if xml.name == "ilvl" { depth = level(xml.attribute("val")) }
    }
    return id == "0" ? nil : (id, depth)
  }

  /// Counts one more paragraph of a list.
  /// - Returns: Its depth and marker; nil where there is no such list.
  mutating func next(in id: String, depth: Int?, style: String?) -> (depth: Int, marker: String)? {
    guard let instance = instances[id], let levels = kinds[instance.kind] else { return nil }
    let depth = depth ?? levels.first { style != nil && $0.value.style == style }?.key ?? 0
    guard let level = levels[depth] else { return nil }
    var counter = counters[instance.kind] ?? Array(repeating: nil, count: WordNumbering.deepest)
    if begun.insert(id).inserted { for (depth, start) in instance.starts { counter[depth] = start &- 1 } }
    counter[depth] = (counter[depth] ?? level.start &- 1) &+ 1
    for deeper in (depth + 1)..<max(depth + 1, counter.count) { counter[deeper] = nil }
    for higher in 0..<depth where counter[higher] == nil { counter[higher] = levels[higher]?.start ?? 1 }
    counters[instance.kind] = counter
    return (depth, marker(level, counter, levels))
  }

  private func marker(_ level: Level, _ counter: [Int?], _ levels: [Int: Level]) -> String {
    if level.format == "bullet" { return "•" }
    var result = ""
    var isNumber = false
    for character in level.text.prefix(64) {
      if isNumber, let digit = character.wholeNumberValue, 1...WordNumbering.deepest ~= digit {
        result += numeral(counter[digit - 1] ?? 1, levels[digit - 1]?.format ?? "decimal")
      } else if character != "%" {
        result.append(character)
      }
      isNumber = character == "%"
    }
    return result.trimmingPrefix(while: \.isWhitespace).description
  }

  private static func level(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 0, 0), deepest - 1)
  }
}

/// A number as lists write it (ECMA-376-1 §17.18.59); what has no Latin form is decimal.
func numeral(_ number: Int, _ format: String) -> String {
  guard 1...3_999 ~= number else { return String(number) }
  switch format {
  case "none": return ""
  case "decimalZero": return number < 10 ? "0\(number)" : String(number)
  case "lowerLetter", "upperLetter":
    guard let letter = Unicode.Scalar(UInt32((number - 1) % 26) + (format == "lowerLetter" ? 97 : 65)) else { return String(number) }
    return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
  case "lowerRoman": return roman(number).lowercased()
  case "upperRoman": return roman(number)
  default: return String(number)
  }
}

private func roman(_ number: Int) -> String {
  var rest = number
  var result = ""
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
    (4, "IV"), (1, "I"),
  ]
  for (value, sign) in signs {
    while rest >= value {
      result += sign
      rest -= value
    }
  }
  return result
}
