/// Walks a template as the renderer will, and throws where that would silently write nothing.
struct StrictPass {
  /// Partials by name.
  let partials: [String: TemplateTree]
  let limits: CorrespondenceLimits

  /// Every name that rendering meets must have a value that can stand there.
  func verify(_ tree: TemplateTree, _ scope: Scope) throws(TemplateError) {
    try verify(tree.nodes, in: tree.file, scope)
  }

  private func verify(_ nodes: [TemplateTree.Node], in file: String, _ scope: Scope) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .variable(let name, let line):
        switch try find(name, scope, file, line) {
        case .text: break
        case .nothing: throw TemplateError(file, line, .noValue(name))
        case .flag, .list, .record: throw TemplateError(file, line, .notText(name))
        }
      case .section(let name, let inverted, let nodes, let line):
        let value = try find(name, scope, file, line)
        if inverted {
          switch value {
          case .nothing, .flag(false): try verify(nodes, in: file, scope)
          case .list(let values) where values.isEmpty: try verify(nodes, in: file, scope)
          default: break
          }
        } else {
          switch value {
          case .nothing, .flag(false): break
          case .flag(true): try verify(nodes, in: file, scope)
          case .list(let values): for value in values { try verify(nodes, in: file, scope.entering(value)) }
          case .text, .record: try verify(nodes, in: file, scope.entering(value))
          }
        }
      case .partial(let name, let line):
        let partial = try partial(name, file, line)
        try verify(partial.nodes, in: partial.file, scope)
      }
    }
  }

  /// Every name must exist in `shape`, a letter with everything in it, also in branches that no sample takes; no partial may hold itself.
  func check(_ tree: TemplateTree, shape: Scope) throws(TemplateError) {
    try check(tree.nodes, in: tree.file, shape, within: [])
  }

  private func check(_ nodes: [TemplateTree.Node], in file: String, _ scope: Scope, within: [String]) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .variable(let name, let line):
        switch try find(name, scope, file, line) {
        case .text, .nothing: break
        case .flag, .list, .record: throw TemplateError(file, line, .notText(name))
        }
      case .section(let name, let inverted, let nodes, let line):
        switch try find(name, scope, file, line) {
        case .list(let values) where !inverted: try check(nodes, in: file, scope.entering(values.first ?? .nothing), within: within)
        case .record(let parts) where !inverted: try check(nodes, in: file, scope.entering(.record(parts)), within: within)
        case .text(let text) where !inverted: try check(nodes, in: file, scope.entering(.text(text)), within: within)
        default: try check(nodes, in: file, scope, within: within)
        }
      case .partial(let name, let line):
        guard !within.contains(name) else { throw TemplateError(file, line, .recursion(name)) }
        guard within.count < limits.depth else { throw TemplateError(file, line, .tooDeep) }
        let partial = try partial(name, file, line)
        try check(partial.nodes, in: partial.file, scope, within: within + [name])
      }
    }
  }

  private func find(_ name: String, _ scope: Scope, _ file: String, _ line: Int) throws(TemplateError) -> Value {
    guard let value = scope[name] else { throw TemplateError(file, line, .unknownName(name, nearest: scope.nearest(to: name))) }
    return value
  }

  private func partial(_ name: String, _ file: String, _ line: Int) throws(TemplateError) -> TemplateTree {
    guard let partial = partials[name] else {
      throw TemplateError(file, line, .unknownPartial(name, nearest: nearest(to: name, among: Array(partials.keys))))
    }
    return partial
  }
}
