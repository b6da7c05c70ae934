internal import Casework
public import Checklist
internal import Mail

public import struct Foundation.URL

/// Something that is wrong with the templates, as `smdesk templates check` lists it.
public struct TemplateFinding: Hashable, Sendable, CustomStringConvertible {
  /// The file, relative to the folder of templates.
  public var file: String
  /// What is wrong and what to do.
  public var message: String
  /// `sv/received.html.mustache: …`
  public var description: String { message.hasPrefix(file) ? message : "\(file): \(message)" }
}

extension Templates {
  /// Everything that is wrong with a folder of templates; empty when all is well.
  ///
  /// Found are: missing, broken and unused files, unknown names and partials, forbidden tags, names that a kind of letter has no value for, text and HTML
  /// that say different things, and HTML that not every mail program or reader copes with (contrast, headings, language, things loaded from elsewhere).
  public static func check(directory: URL, checklist: Checklist, desk: DeskIdentity) -> [TemplateFinding] {
    check(directory: directory, checklist: checklist, desk: desk, kinds: Set(Letter.Kind.allCases))
  }

  /// The check, with samples of some kinds rendered only.
  static func check(directory: URL, checklist: Checklist, desk: DeskIdentity, kinds: Set<Letter.Kind>) -> [TemplateFinding] {
    let folder: TemplateFolder
    do { folder = try TemplateFolder(directory: directory, limits: .standard) } catch { return [TemplateFinding(error)] }
    let broken = folder.brokenFiles()
    guard broken.isEmpty else { return broken + folder.unusedFiles() }
    do {
      let templates = try Templates(unchecked: folder)
      let names = templates.nameErrors(checklist).map(TemplateFinding.init)
      guard names.isEmpty else { return unique(names + folder.unusedFiles()) }
      let letters = Language.allCases.flatMap { language in
        SampleLetters.all(language: language).filter { kinds.contains($0.letter.kind) }.flatMap {
          templates.findings(in: $0, checklist: checklist, desk: desk)
        }
      }
      return unique(letters + folder.unusedFiles())
    } catch {
      return [TemplateFinding(error)]
    }
  }

  private func findings(in sample: SampleLetters.Sample, checklist: Checklist, desk: DeskIdentity) -> [TemplateFinding] {
    let language = sample.letter.language.rawValue
    let file = "\(language)/\(sample.letter.kind.rawValue)"
    do {
      let (title, letter) = try renderTitled(sample.letter, checklist: checklist, desk: desk)
      // The page bears the desk's name and the title above what the text says.
      let inspected = HTMLInspection(letter.html, language: language).problems.map {
        TemplateFinding(file: file + ".html.mustache", message: $0)
      }
      let difference = TextDifference(
        between: "\(desk.mailbox.name ?? "")\n\(title)\n\(letter.text)", and: HTMLTokens(letter.html).readableText)
      return inspected + (difference.map { [TemplateFinding(file: file, message: $0.message)] } ?? [])
    } catch {
      return [TemplateFinding(error)]
    }
  }

  private static func unique(_ findings: [TemplateFinding]) -> [TemplateFinding] {
    var seen: Set<TemplateFinding> = []
    return findings.filter { seen.insert($0).inserted }
  }
}

extension TemplateFinding {
  init(_ error: TemplateError) { self.init(file: error.file, message: error.description) }
}

/// Where two texts first say different things, punctuation and layout apart.
struct TextDifference {
  let message: String

  /// Nil when the words are the same in the same order.
  init?(between text: String, and html: String) {
    let left = Self.words(text)
    let right = Self.words(html)
    guard left != right else { return nil }
    let at = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
    func excerpt(_ words: [Substring]) -> String { words.dropFirst(max(0, at - 3)).prefix(8).joined(separator: " ") }
    message = "text and HTML say different things: “\(excerpt(left))” in the text, “\(excerpt(right))” in the HTML"
  }

  private static func words(_ text: String) -> [Substring] { text.lowercased().split { !$0.isLetter && !$0.isNumber } }
}

extension TemplateFolder {
  /// Files that are missing or can't be parsed.
  func brokenFiles() -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    func attempt(_ body: () throws(TemplateError) -> Void) { do { try body() } catch { findings.append(TemplateFinding(error)) } }
    attempt { () throws(TemplateError) in _ = try styles() }
    for language in Language.allCases {
      let file = "\(language.rawValue)/words.yaml"
      attempt { () throws(TemplateError) in _ = try Words(yaml: try text(of: file), file: file, language: language) }
      for format in Format.allCases {
        for kind in Letter.Kind.letters(in: language) {
          attempt { () throws(TemplateError) in
            let (body, subject) = try Sheet.source(of: kind, in: self, language: language, format: format)
            let file = Sheet.file(of: kind, language: language, format: format)
            _ = try TemplateTree(parsing: subject ?? "", file: file, limits: limits)
            _ = try TemplateTree(parsing: body, file: file, firstLine: subject == nil ? 1 : 2, limits: limits)
          }
        }
        for file in partials(language: language, format: format).values.sorted() {
          attempt { () throws(TemplateError) in _ = try TemplateTree(parsing: try text(of: file), file: file, limits: limits) }
        }
      }
    }
    return findings
  }

  /// Files that no letter takes in.
  func unusedFiles() -> [TemplateFinding] {
    var used: Set<String> = ["shared/styles.yaml"]
    for language in Language.allCases {
      used.insert("\(language.rawValue)/words.yaml")
      for format in Format.allCases {
        let partials = partials(language: language, format: format)
        var names: Set<String> = []
        for kind in Letter.Kind.letters(in: language) {
          let file = Sheet.file(of: kind, language: language, format: format)
          used.insert(file)
          if let source = try? text(of: file), let tree = try? TemplateTree(parsing: source, file: file, limits: limits) {
            collect(tree.partials, partials, &names)
          }
        }
        used.formUnion(names.compactMap { partials[$0] })
      }
    }
    return files.filter { !used.contains($0) }.map {
      TemplateFinding(file: $0, message: "no letter uses this file; a slip of its name, or left over? Rename or remove it")
    }
  }

  private func collect(_ found: [String], _ partials: [String: String], _ names: inout Set<String>) {
    for name in found where names.insert(name).inserted {
      guard let file = partials[name], let source = try? text(of: file),
        let tree = try? TemplateTree(parsing: source, file: file, limits: limits)
      else { continue }
      collect(tree.partials, partials, &names)
    }
  }
}
