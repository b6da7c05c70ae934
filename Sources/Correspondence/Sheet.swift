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
      let file = Self.file(of: kind, language: language, format: format)
      let (body, subject) = try Self.source(of: kind, in: folder, language: language, format: format)
      letters[kind] = try Page(body, file: file, format: format, firstLine: subject == nil ? 1 : 2, limits: limits)
      if let subject { subjects[kind] = try Page(subject, file: file, format: format, limits: limits) }
    }
    self.letters = letters
    self.subjects = subjects
    self.library = library
    pass = StrictPass(partials: partials, limits: limits)
    place = "\(language.rawValue)/*.\(format.rawValue).mustache"
  }

  /// A letter's file.
  static func file(of kind: Letter.Kind, language: Language, format: Format) -> String {
    "\(language.rawValue)/\(kind.rawValue).\(format.rawValue).mustache"
  }

  /// A letter's template and, in a text template, the subject that stands in its first line.
  static func source(
    of kind: Letter.Kind, in folder: TemplateFolder, language: Language, format: Format
  ) throws(TemplateError) -> (body: String, subject: String?) {
    let file = file(of: kind, language: language, format: format)
    let source = try folder.text(of: file)
    guard format == .text else { return (source, nil) }
    let lines = source.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("Subject: "), lines.count == 2 else { throw TemplateError(file, 1, .noSubject) }
    return (String(lines[1]), String(first.dropFirst(9)))
  }

  /// The letter's own text or HTML.
  func render(_ kind: Letter.Kind, _ root: Value) throws(TemplateError) -> String { try render(letters[kind], root) }

  /// What the template says as its subject.
  func render(subjectOf kind: Letter.Kind, _ root: Value) throws(TemplateError) -> String { try render(subjects[kind], root) }

  /// The first name of a letter that does not exist in a letter that has everything.
  func nameError(in kind: Letter.Kind, _ shape: Scope) -> TemplateError? {
    do {
      for page in [letters[kind], subjects[kind]] { if let page { try pass.check(page.tree, shape: shape) } }
      return nil
    } catch {
      return error
    }
  }

  private func render(_ page: Page?, _ root: Value) throws(TemplateError) -> String {
    guard let page else { throw TemplateError(place, nil, .missingFile) }
    try pass.verify(page.tree, Scope(root))
    return page.template.render(root.rendered, library: library)
  }
}
