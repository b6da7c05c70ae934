internal import Checklist
internal import Foundation
internal import Yams

/// The files of a folder of templates.
struct TemplateFolder {
  let directory: URL
  let limits: CorrespondenceLimits
  /// Paths relative to the folder, sorted.
  let files: [String]

  init(directory: URL, limits: CorrespondenceLimits) throws(TemplateError) {
    self.directory = directory
    self.limits = limits
    var files: [String] = []
    for folder in Language.allCases.map(\.rawValue) + ["shared"] {
      do {
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.appending(path: folder).path)
        files += names.filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
      } catch {
        throw TemplateError(folder, nil, .unreadable("there is no such folder in \(directory.path)"))
      }
    }
    guard files.count <= limits.files else {
      throw TemplateError(directory.lastPathComponent, nil, .unreadable("more than \(limits.files) files"))
    }
    self.files = files
  }

  /// A file's text.
  func text(of file: String) throws(TemplateError) -> String {
    guard files.contains(file) else { throw TemplateError(file, nil, .missingFile) }
    do {
      let data = try Data(contentsOf: directory.appending(path: file))
      guard data.count <= limits.fileBytes else { throw TemplateError(file, nil, .unreadable("more than \(limits.fileBytes) bytes")) }
      guard let text = String(data: data, encoding: .utf8) else { throw TemplateError(file, nil, .unreadable("not UTF-8")) }
      return text.replacing("\r\n", with: "\n")
    } catch let error as TemplateError {
      throw error
    } catch {
      throw TemplateError(file, nil, .unreadable("\(error.localizedDescription)"))
    }
  }

  /// Partials by name with their files; one of the language goes before a shared one.
  func partials(language: Language, format: Format) -> [String: String] {
    var partials: [String: String] = [:]
    for folder in ["shared", language.rawValue] {
      for file in files where file.hasPrefix(folder + "/_") && file.hasSuffix(".\(format.rawValue).mustache") {
        let name = file.dropFirst(folder.count + 2).dropLast(".\(format.rawValue).mustache".count)
        partials[String(name)] = file
      }
    }
    return partials
  }

  /// The inline styles of HTML by name.
  func styles() throws(TemplateError) -> Value {
    let file = "shared/styles.yaml"
    let yaml = try text(of: file)
    do {
      let styles = try YAMLDecoder().decode([String: String].self, from: yaml)
      return .record(styles.mapValues { .text($0) })
    } catch {
      throw TemplateError(file, nil, .yaml(describe(error)))
    }
  }
}
