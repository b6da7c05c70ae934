/// The style sheet of a Word 97–2003 file (MS-DOC §2.9.271), in the terms of its successor.
struct WordBinaryStyles {
  /// What a style says, with what it inherits.
  struct Style {
    var level: Int?
    var list: Int?
    var depth: Int?
    var isBold: Bool?
    fileprivate var base = 0xFFF
  }

  private static let longestChain = 16

  private var styles: [Style] = []

  init(_ part: ArraySlice<UInt8>?) {
    let bytes = Array(part ?? [])
    guard let length = bytes.uint16(at: 0), let count = bytes.uint16(at: 2), let baseLength = bytes.uint16(at: 4) else { return }
    var position = 2 + length
    for _ in 0..<count {
      guard let size = bytes.uint16(at: position), let definition = bytes.slice(at: position + 2, count: size) else { break }
      styles.append(WordBinaryStyles.style(Array(definition), baseLength: baseLength))
      position += 2 + size + size % 2
    }
  }

  /// A style by its number.
  func style(_ number: Int) -> Style {
    guard styles.indices.contains(number) else { return Style() }
    var style = styles[number]
    var base = style.base
    for _ in 0..<WordBinaryStyles.longestChain {
      guard styles.indices.contains(base) else { break }
      let next = styles[base]
      style.level = style.level ?? next.level
      style.list = style.list ?? next.list
      style.depth = style.depth ?? next.depth
      style.isBold = style.isBold ?? next.isBold
      base = next.base
    }
    return style
  }

  private static func style(_ bytes: [UInt8], baseLength: Int) -> Style {
    var style = Style()
    guard let identity = bytes.uint16(at: 0), let kind = bytes.uint16(at: 2), let nameLength = bytes.uint16(at: baseLength) else {
      return style
    }
    style.base = kind >> 4
    // The built-in headings are numbers 1 to 9, the title 62, the subtitle 74.
    switch identity & 0xFFF {
    case 1...9: style.level = min(identity & 0xFFF, 6)
    case 62: style.level = 1
    case 74: style.level = 2
    default: break
    }
    var position = baseLength + 2 + 2 * nameLength + 2
    guard kind & 0xF == 1, let length = bytes.uint16(at: position) else { return style }
    if length >= 2, let sprms = bytes.slice(at: position + 4, count: length - 2) {
      forEachModifier(sprms) { code, operand in
        switch code {
        case 0x2640: style.level = headingLevel(outline: String(operand)) ?? style.level
        case 0x460B: style.list = operand
        case 0x260A: style.depth = operand
        default: break
        }
      }
    }
    position += 2 + length + length % 2
    if let length = bytes.uint16(at: position), let sprms = bytes.slice(at: position + 2, count: length) {
      forEachModifier(sprms) { code, operand in if code == 0x0835 { style.isBold = operand & 1 == 1 } }
    }
    return style
  }
}

extension WordNumbering {
  /// The lists of a Word 97–2003 file (MS-DOC §2.9.147, §2.9.131): what they are, and which paragraph refers to which.
  init(lists: ArraySlice<UInt8>?, levels: ArraySlice<UInt8>?, references: ArraySlice<UInt8>?) {
    self.init()
    let (heads, bodies, uses) = (Array(lists ?? []), Array(levels ?? []), Array(references ?? []))
    guard let count = heads.uint16(at: 0) else { return }
    var position = 0
    for index in 0..<count {
      guard let id = heads.uint32(at: 2 + 28 * index), let flags = heads.slice(at: 2 + 28 * index + 26, count: 1)?.first else { break }
      for depth in 0..<(flags & 1 == 1 ? 1 : WordNumbering.deepest) {
        guard let start = bodies.uint32(at: position), let head = bodies.slice(at: position, count: 28) else { return }
        let format = head[head.startIndex + 4]
        let skipped = Int(head[head.startIndex + 24]) + Int(head[head.startIndex + 25])
        guard let length = bodies.uint16(at: position + 28 + skipped),
          let text = bodies.slice(at: position + 30 + skipped, count: 2 * length)
        else { return }
        // Numbers of levels stand in the text as the characters 0 to 8; `%1` in the successor's terms.
        var marker = ""
        for offset in stride(from: 0, to: text.count - 1, by: 2) {
          let unit = UInt16(text[text.startIndex + offset]) | UInt16(text[text.startIndex + offset + 1]) << 8
          marker += unit < 9 ? "%\(unit + 1)" : String(decoding: [unit], as: UTF16.self)
        }
        define(kind: String(id), depth: depth, start: min(start, 0x7FFF), format: WordNumbering.format(format), text: marker)
        position += 30 + skipped + 2 * length
      }
    }
    for index in 0..<min(uses.uint32(at: 0) ?? 0, 0xFFFF) {
      guard let id = uses.uint32(at: 4 + 16 * index) else { break }
      define(instance: String(index + 1), kind: String(id))
    }
  }

  private static func format(_ code: UInt8) -> String {
    [0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 22: "decimalZero", 23: "bullet", 255: "none"][code]
      ?? "decimal"
  }
}
