public import Casework
public import Checklist
internal import Mail
internal import Mustache

public import struct Foundation.TimeZone
public import struct Foundation.URL

/// The letters' wording as staff keep it in `MailTemplates/`: a folder a language with a text and an HTML template a letter.
///
/// - `sv/received.txt.mustache`, `sv/received.html.mustache`: a letter; the text's first line is its subject.
/// - `sv/_points.txt.mustache`: a partial that letters take in by `{{> points}}`; one in `shared/` serves both languages.
/// - `sv/words.yaml`: names, standings and reasons in words. `shared/styles.yaml`: the inline styles of HTML.
///
/// Names are checked when the folder is read: an unknown one, an unescaped tag, a missing letter or partial is an error that says where.
public struct Templates: Sendable {
  let words: [Language: Words]
  let styles: Value
  let sheets: [Sheet.Key: Sheet]
  let limits: CorrespondenceLimits

  /// Reads and checks a folder of templates; `checklist` tells which links they may name.
  public init(directory: URL, checklist: Checklist = .standard) throws(TemplateError) {
    try self.init(directory: directory, checklist: checklist, limits: .standard)
  }

  init(directory: URL, checklist: Checklist = .standard, limits: CorrespondenceLimits) throws(TemplateError) {
    try self.init(unchecked: try TemplateFolder(directory: directory, limits: limits))
    if let error = nameErrors(checklist).first { throw error }
  }

  init(unchecked folder: TemplateFolder) throws(TemplateError) {
    var words: [Language: Words] = [:]
    var sheets: [Sheet.Key: Sheet] = [:]
    for language in Language.allCases {
      let file = "\(language.rawValue)/words.yaml"
      words[language] = try Words(yaml: try folder.text(of: file), file: file, language: language)
      for format in Format.allCases {
        sheets[Sheet.Key(language: language, format: format)] = try Sheet(folder: folder, language: language, format: format)
      }
    }
    self.words = words
    self.sheets = sheets
    limits = folder.limits
    styles = try folder.styles()
  }

  /// Puts a letter into words.
  ///
  /// - Throws: ``TemplateError`` where the template asks for something that this letter's facts don't hold.
  public func render(_ letter: Letter, checklist: Checklist, desk: DeskIdentity) throws(TemplateError) -> RenderedLetter {
    try renderTitled(letter, checklist: checklist, desk: desk).letter
  }

  /// The letter, and the title that its HTML bears.
  func renderTitled(
    _ letter: Letter, checklist: Checklist, desk: DeskIdentity
  ) throws(TemplateError) -> (title: String, letter: RenderedLetter) {
    let (text, html) = try sheets(of: letter.language)
    let desk = LetterValues.Desk(
      name: desk.mailbox.name?.oneLine(limits.name) ?? desk.mailbox.address.description, address: desk.mailbox.address.description,
      timeZone: desk.timeZone)
    let root = try values(of: letter, checklist: checklist, desk: desk).root(styles: styles)
    let title = try text.render(subjectOf: letter.kind, root).oneLine(limits.line * 2)
    let titled = root.adding("title", .text(title))
    let rendered = RenderedLetter(
      subject: subject(of: letter, named: title),
      text: try text.render(letter.kind, titled).tidied,
      html: try html.render(letter.kind, titled))
    return (title, rendered)
  }

  private func subject(of letter: Letter, named title: String) -> String {
    guard !letter.kind.isForStaff, let words = words[letter.language] else { return title }
    let original = letter.facts.subject.oneLine(limits.line)
    let subject = original.isEmpty ? title : "\(words.replyPrefix) \(original)"
    guard let number = letter.facts.caseNumber, !subject.contains("[\(number)]") else { return subject }
    return "\(subject) [\(number)]"
  }

  private func sheets(of language: Language) throws(TemplateError) -> (text: Sheet, html: Sheet) {
    guard let text = sheets[Sheet.Key(language: language, format: .text)], let html = sheets[Sheet.Key(language: language, format: .html)]
    else {
      throw TemplateError(language.rawValue, nil, .missingFile)
    }
    return (text, html)
  }

  private func values(of letter: Letter, checklist: Checklist, desk: LetterValues.Desk) throws(TemplateError) -> LetterValues {
    guard let words = words[letter.language] else { throw TemplateError("\(letter.language.rawValue)/words.yaml", nil, .missingFile) }
    return LetterValues(letter: letter, checklist: checklist, desk: desk, words: words, limits: limits)
  }

  /// Names that don't exist, in any branch of any letter.
  func nameErrors(_ checklist: Checklist) -> [TemplateError] {
    let desk = LetterValues.Desk(name: "name", address: "address", timeZone: .gmt)
    var errors: [TemplateError] = []
    for language in Language.allCases {
      let letter = SampleLetters.everything(language: language)
      do {
        let root = try values(of: letter, checklist: checklist, desk: desk).root(styles: styles)
        let shape = Scope(root.adding("title", .text("title")))
        let (text, html) = try sheets(of: language)
        for kind in Letter.Kind.letters(in: language) {
          errors += [text, html].compactMap { $0.nameError(in: kind, shape) }
        }
      } catch {
        errors.append(error)
      }
    }
    return errors
  }
}

extension Letter.Kind {
  /// The letters that exist in a language; those to staff are Swedish.
  static func letters(in language: Language) -> [Letter.Kind] { allCases.filter { language == .sv || !$0.isForStaff } }
}

/// What a template makes; the raw value is in its file name.
enum Format: String, CaseIterable, Hashable, Sendable {
  case text = "txt"
  case html
}

extension Value {
  /// A record with one more part.
  func adding(_ name: String, _ value: Value) -> Value {
    guard case .record(var parts) = self else { return self }
    parts[name] = value
    return .record(parts)
  }
}

extension String {
  /// Without trailing spaces, without more than one blank line in a row, with one line end at the end.
  var tidied: String {
    var lines: [String] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let end = line.lastIndex { $0 != " " }
      let text = end.map { String(line[...$0]) } ?? ""
      if !text.isEmpty || lines.last?.isEmpty == false { lines.append(text) }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
