/// A template as the tags that it is made of: what the strict pass walks, since the renderer itself takes a missing name for an empty one.
struct TemplateTree: Sendable {
  /// The file, as errors name it.
  var file: String
  /// The nodes in order.
  var nodes: [Node]

  indirect enum Node: Sendable {
    case variable(String, line: Int)
    case section(String, inverted: Bool, [Node], line: Int)
    case partial(String, line: Int)
  }

  /// Reads a template's tags and refuses those that letters must not use: unescaped ones, other delimiters, inheritance, pragmas, transforms.
  init(parsing source: String, file: String, firstLine: Int = 1, limits: CorrespondenceLimits) throws(TemplateError) {
    self.file = file
    var open: [(name: String, inverted: Bool, line: Int, nodes: [Node])] = [("", false, 0, [])]
    for tag in try Self.tags(of: Array(source.utf8), file: file, firstLine: firstLine) {
      guard var level = open.popLast() else { break }
      switch tag.sigil {
      case "#", "^":
        guard open.count < limits.depth else { throw TemplateError(file, tag.line, .tooDeep) }
        open.append(level)
        level = (tag.name, tag.sigil == "^", tag.line, [])
      case "/":
        guard level.name == tag.name, var outer = open.popLast() else {
          throw TemplateError(file, tag.line, .unbalancedSection(tag.name))
        }
        outer.nodes.append(.section(level.name, inverted: level.inverted, level.nodes, line: level.line))
        level = outer
      case ">": level.nodes.append(.partial(tag.name, line: tag.line))
      case "!": break
      default: level.nodes.append(.variable(tag.name, line: tag.line))
      }
      open.append(level)
    }
    guard let root = open.last, open.count == 1 else {
      throw TemplateError(file, open.last?.line, .unbalancedSection(open.last?.name ?? ""))
    }
    nodes = root.nodes
  }

  /// The partials that it takes in itself.
  var partials: [String] { Self.partials(in: nodes) }

  private static func partials(in nodes: [Node]) -> [String] {
    nodes.flatMap { node in
      switch node {
      case .variable: [String]()
      case .section(_, _, let nodes, _): partials(in: nodes)
      case .partial(let name, _): [name]
      }
    }
  }

  private struct Tag {
    var sigil: Character?
    var name: String
    var line: Int
  }

  private static func tags(of bytes: [UInt8], file: String, firstLine: Int) throws(TemplateError) -> [Tag] {
    let brace = UInt8(ascii: "{")
    let end = UInt8(ascii: "}")
    var tags: [Tag] = []
    var line = firstLine
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[at] == brace, at + 1 < bytes.count, bytes[at + 1] == brace else {
        at += 1
        continue
      }
      let first = line
      var stop = at + 2
      while stop + 1 < bytes.count, bytes[stop] != end || bytes[stop + 1] != end {
        if bytes[stop] == UInt8(ascii: "\n") { line += 1 }
        stop += 1
      }
      guard stop + 1 < bytes.count else { throw TemplateError(file, first, .unclosedTag) }
      tags.append(try tag(String(decoding: bytes[(at + 2)..<stop], as: UTF8.self), file: file, line: first))
      at = stop + 2
    }
    return tags
  }

  private static func tag(_ content: String, file: String, line: Int) throws(TemplateError) -> Tag {
    let trimmed = content.trimmed
    guard let first = trimmed.first else { throw TemplateError(file, line, .forbiddenTag("{{}}")) }
    if first == "!" { return Tag(sigil: "!", name: "", line: line) }
    let sigil = "#^/>".contains(first) ? first : nil
    let name = sigil == nil ? trimmed : String(trimmed.dropFirst()).trimmed
    guard isName(name, partial: sigil == ">") else {
      throw TemplateError(file, line, .forbiddenTag("{{\(content)}}"))
    }
    return Tag(sigil: sigil, name: name, line: line)
  }

  private static func isName(_ name: String, partial: Bool) -> Bool {
    if name == "." { return !partial }
    return !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..")
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case ".": !partial
        case "-": partial
        default: false
        }
      }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
