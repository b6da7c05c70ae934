internal import Casework
internal import Checklist
internal import Mustache

/// All letters of one language in one format, parsed.
struct Sheet: Sendable {
  let letters: [Letter.Kind: Page]
  let subjects: [Letter.Kind: Page]
  let library: MustacheLibrary
  let pass: StrictPass
  let place: String

  struct Key: Hashable, Sendable {
    let language: Language
    let format: Format
  }

  /// A template with its tags.
  struct Page: Sendable {
    let tree: TemplateTree
    let template: MustacheTemplate

    init(_ source: String, file: String, format: Format, firstLine: Int = 1, limits: CorrespondenceLimits) throws(TemplateError) {
      tree = try TemplateTree(parsing: source, file: file, firstLine: firstLine, limits: limits)
      do {
        template = try MustacheTemplate(string: (format == .text ? "{{% CONTENT_TYPE:TEXT}}\n" : "") + source)
      } catch {
        throw TemplateError(file, nil, .unreadable("\(error)"))
      }
    }
  }

  init(folder: TemplateFolder, language: Language, format: Format) throws(TemplateError) {
    let limits = folder.limits
    var partials: [String: TemplateTree] = [:]
    var library = MustacheLibrary()
    for (name, file) in folder.partials(language: language, format: format) {
      let page = try Page(try folder.text(of: file), file: file, format: format, limits: limits)
      partials[name] = page.tree
      library.register(page.template, named: name)
    }
    var letters: [Letter.Kind: Page] = [:]
    var subjects: [Letter.Kind: Page] = [:]
    for kind in Letter.Kind.letters(in: language) {
      let file = "\(language.rawValue)/\(kind.rawValue).\(format.rawValue).mustache"
      var source = try folder.text(of: file)
      if format == .text {
        let lines = source.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("Subject: "), lines.count == 2 else { throw TemplateError(file, 1, .noSubject) }
        subjects[kind] = try Page(String(first.dropFirst(9)), file: file, format: format, limits: limits)
        source = String(lines[1])
      }
      letters[kind] = try Page(source, file: file, format: format, firstLine: format == .text ? 2 : 1, limits: limits)
    }
    self.letters = letters
    self.subjects = subjects
    self.library = library
    pass = StrictPass(partials: partials, limits: limits)
    place = "\(language.rawValue)/*.\(format.rawValue).mustache"
  }

  /// The letter's own text or HTML.
  func render(_ kind: Letter.Kind, _ root: Value) throws(TemplateError) -> String { try render(letters[kind], root) }

  /// What the template says as its subject.
  func render(subjectOf kind: Letter.Kind, _ root: Value) throws(TemplateError) -> String { try render(subjects[kind], root) }

  /// Whether every name of a letter exists in a letter that has everything.
  func check(_ kind: Letter.Kind, _ shape: Scope) throws(TemplateError) {
    for page in [letters[kind], subjects[kind]] { if let page { try pass.check(page.tree, shape: shape) } }
  }

  private func render(_ page: Page?, _ root: Value) throws(TemplateError) -> String {
    guard let page else { throw TemplateError(place, nil, .missingFile) }
    try pass.verify(page.tree, Scope(root))
    return page.template.render(root.rendered, library: library)
  }
}
