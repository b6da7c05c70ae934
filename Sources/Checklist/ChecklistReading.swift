internal import Yams

/// What is wrong with a `checklist.yaml`, and where.
public struct ChecklistError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1; nil where it concerns the whole file.
  public var line: Int?
  /// What is wrong and how to mend it.
  public var message: String
  /// `checklist.yaml, line 12: …`
  public var description: String { "checklist.yaml" + (line.map { ", line \($0)" } ?? "") + ": " + message }
}

extension Checklist {
  /// How many points, and characters, a `checklist.yaml` may have.
  private static let limits = (characters: 1_000_000, items: 100)

  /// Reads a `checklist.yaml`.
  ///
  /// - Throws: ``ChecklistError``, which names the line, the key, and the nearest key that is known.
  public init(yaml: String) throws {
    guard yaml.utf8.count <= Self.limits.characters else { throw ChecklistError(line: nil, message: "the file is over 1 MB") }
    let root: Node?
    do { root = try Yams.compose(yaml: yaml) } catch let error as YamlError { throw Self.syntaxError(error) }
    guard let root else { throw ChecklistError(line: nil, message: "the file is empty") }
    let top = try Entry(root, name: "the checklist", known: ["version", "links", "items", "lacks"])
    let nodes = try top.list("items")
    guard !nodes.isEmpty, nodes.count <= Self.limits.items else {
      throw ChecklistError(line: top.line, message: "`items` must hold between 1 and \(Self.limits.items) points")
    }
    var items: [Item] = []
    for node in nodes {
      let item = try Self.item(node)
      guard !items.contains(where: { $0.id == item.id }) else {
        throw ChecklistError(line: node.mark?.line, message: "the point `\(item.id)` stands here a second time; every id must be its own")
      }
      items.append(item)
    }
    self.init(version: try top.text("version"), links: try Self.links(top), items: items, lacks: try Self.lacks(top))
  }

  private static func syntaxError(_ error: YamlError) -> ChecklistError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      ChecklistError(line: mark.line, message: "this is not YAML (\(problem)); look at the quotes, colons and indentation here")
    default: ChecklistError(line: nil, message: "this is not YAML: \(error)")
    }
  }

  private static func item(_ node: Node) throws -> Item {
    let known = ["id", "title", "wording", "guidance", "why", "example", "linkedin", "keywords", "earlier"]
    let entry = try Entry(node, name: "a point", known: known)
    let id = try entry.text("id")
    guard !id.isEmpty, id.utf8.count <= 40, id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else {
      throw ChecklistError(line: entry.line, message: "the id `\(id)` must be lower-case letters a–z, digits and hyphens, at most 40")
    }
    let title = try entry.wording("title")
    var item = Item(
      id: ItemID(rawValue: id), title: title, wording: try entry.wording("wording"), guidance: try entry.wording("guidance"),
      why: try entry.wording("why"), example: try entry.wording("example"), keywords: try entry.texts("keywords"),
      earlier: try entry.texts("earlier"))
    if let node = entry.node("linkedin") {
      let variant = try Entry(node, name: "`linkedin`", known: ["wording", "guidance", "example"])
      item.linkedin = Variant(
        wording: try variant.wording("wording"), guidance: try variant.wording("guidance"), example: try variant.wording("example"))
    }
    return item
  }

  private static func links(_ top: Entry) throws -> [String: Wording] {
    guard let node = top.node("links") else { return [:] }
    let entry = try Entry(node, name: "`links`", known: nil)
    return try entry.keys.reduce(into: [:]) { links, key in links[key] = try entry.wording(key) }
  }

  private static func lacks(_ top: Entry) throws -> [Lack: Wording] {
    let entry = try Entry(try top.required("lacks"), name: "`lacks`", known: Lack.allCases.map(\.rawValue))
    return try Lack.allCases.reduce(into: [:]) { lacks, lack in lacks[lack] = try entry.wording(lack.rawValue) }
  }
}

/// A mapping of the file, which knows its line and its keys.
private struct Entry {
  let name: String
  let line: Int?
  private let mapping: Node.Mapping

  init(_ node: Node, name: String, known: [String]?) throws {
    guard case .mapping(let mapping) = node else {
      throw ChecklistError(line: node.mark?.line, message: "\(name) must be `key: value` lines")
    }
    self.name = name
    self.line = node.mark?.line
    self.mapping = mapping
    var seen: Set<String> = []
    for (key, _) in mapping {
      let text = key.string ?? ""
      if let known, !known.contains(text) {
        let nearest = nearest(to: text, among: known).map { "; did you mean `\($0)`?" } ?? ""
        throw ChecklistError(line: key.mark?.line, message: "\(name) has no key `\(text)`\(nearest)")
      }
      guard seen.insert(text).inserted else { throw ChecklistError(line: key.mark?.line, message: "`\(text)` stands here twice") }
    }
  }

  var keys: [String] { mapping.compactMap { $0.key.string } }

  func node(_ key: String) -> Node? { mapping[Node(key)] }

  func required(_ key: String) throws -> Node {
    guard let node = node(key) else { throw ChecklistError(line: line, message: "\(name) lacks `\(key)`") }
    return node
  }

  func text(_ key: String) throws -> String {
    let node = try required(key)
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw ChecklistError(line: node.mark?.line, message: "`\(key)` must be a text")
    }
    return scalar.string
  }

  func wording(_ key: String) throws -> Checklist.Wording {
    let both = try Entry(try required(key), name: "`\(key)`", known: ["sv", "en"])
    return Checklist.Wording(sv: try both.text("sv"), en: try both.text("en"))
  }

  func list(_ key: String) throws -> [Node] {
    let node = try required(key)
    guard case .sequence(let sequence) = node else { throw ChecklistError(line: node.mark?.line, message: "`\(key)` must be a list") }
    return Array(sequence)
  }

  func texts(_ key: String) throws -> [String] {
    guard node(key) != nil else { return [] }
    return try list(key).map { node in
      guard case .scalar(let scalar) = node else {
        throw ChecklistError(line: node.mark?.line, message: "`\(key)` must be a list of texts")
      }
      return scalar.string
    }
  }
}

/// The known word that takes the fewest changes of a letter, at most a third of the word's length and one more.
func nearest(to word: String, among known: [String]) -> String? {
  known.map { ($0, distance(Array(word.prefix(60)), Array($0))) }.filter { $0.1 <= $0.0.count / 3 + 1 }.min { $0.1 < $1.1 }?.0
}

private func distance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (index, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in right.indices {
      let change = diagonal + (letter == right[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(change, row[column] + 1, diagonal + 1)
    }
  }
  return row.last ?? 0
}
