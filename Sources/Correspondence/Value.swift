/// What a template's names stand for.
indirect enum Value: Sendable, Hashable {
  /// A name that exists and has nothing to tell in this letter.
  case nothing
  /// Yes or no, for sections.
  case flag(Bool)
  /// Text, already without control characters; the renderer escapes it.
  case text(String)
  /// Several, for sections.
  case list([Value])
  /// Named parts.
  case record([String: Value])

  /// Text, or nothing where there is none.
  static func some(_ text: String?) -> Value {
    guard let text, !text.isEmpty else { return .nothing }
    return .text(text)
  }

  /// A list, or nothing where it is empty.
  static func some(_ values: [Value]) -> Value { values.isEmpty ? .nothing : .list(values) }

  /// The form that the renderer takes. Nothing becomes `false`: an absent key would make it look further out for another of the same name.
  var rendered: Any {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .text(let text): text
    case .list(let values): values.map(\.rendered)
    case .record(let parts): parts.mapValues(\.rendered)
    }
  }

  /// A named part; nil where the name is unknown.
  subscript(name: String) -> Value? {
    guard case .record(let parts) = self else { return nil }
    return parts[name]
  }

  /// Every name that can be written at this level, with those of parts behind a dot.
  var names: [String] {
    guard case .record(let parts) = self else { return [] }
    return parts.keys.sorted().flatMap { key in [key] + (parts[key]?.names.map { key + "." + $0 } ?? []) }
  }
}

/// What names are looked up in: the innermost section last.
struct Scope {
  private var stack: [Value]

  init(_ root: Value) { stack = [root] }

  /// The scope within a section.
  func entering(_ value: Value) -> Scope {
    var inner = self
    inner.stack.append(value)
    return inner
  }

  /// What a name stands for, as the renderer looks it up: the first part through all levels from the innermost, the rest within it.
  subscript(name: String) -> Value? {
    if name == "." { return stack.last }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first, var value = stack.reversed().lazy.compactMap({ $0[first] }).first else { return nil }
    for part in parts.dropFirst() {
      if case .nothing = value { return Value.nothing }
      guard let next = value[part] else { return nil }
      value = next
    }
    return value
  }

  /// The known name that is spelled most like another.
  func nearest(to name: String) -> String? { Correspondence.nearest(to: name, among: stack.flatMap(\.names)) }
}

/// The candidate with the smallest edit distance, if it is near enough to be meant.
func nearest(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.lowercased())
  let ranked = candidates.map { ($0, distance(wanted, Array($0.lowercased()))) }
  guard let best = ranked.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }), best.1 <= max(2, wanted.count / 2) else { return nil }
  return best.0
}

private func distance(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = a == b ? diagonal : min(diagonal, above, row[j]) + 1
      diagonal = above
    }
  }
  return row[right.count]
}
