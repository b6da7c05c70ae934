/// What is wrong with the templates, in words for the person who edits them.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, relative to the folder of templates.
  public var file: String
  /// The line, from 1; nil where the whole file is meant.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem

  /// An error at a place.
  init(_ file: String, _ line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is not there.
    case missingFile
    /// The file can't be read, or is over a limit; tells why.
    case unreadable(String)
    /// A name that no letter has; the nearest that exists.
    case unknownName(String, nearest: String?)
    /// A name that exists but that this letter has no value for.
    case noValue(String)
    /// A name for something that can't stand in text (a list, a yes-or-no).
    case notText(String)
    /// A partial that has no file; the nearest that has.
    case unknownPartial(String, nearest: String?)
    /// A partial that holds itself.
    case recursion(String)
    /// A tag that templates must not use.
    case forbiddenTag(String)
    /// A tag without its end.
    case unclosedTag
    /// A section without its end, or an end without its section.
    case unbalancedSection(String)
    /// A text template must begin with `Subject: `.
    case noSubject
    /// A key of a YAML file that is missing, wrong or unknown; tells which and why.
    case yaml(String)
    /// Nested deeper than the limits allow.
    case tooDeep
  }

  /// `sv/received.html.mustache:12: …`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(explanation)"
  }

  private var explanation: String {
    switch problem {
    case .missingFile: "the file is missing; put it back from the package, or write it"
    case .unreadable(let why): "the file can't be read: \(why)"
    case .unknownName(let name, let nearest): "there is no “\(name)”" + Self.suggestion(nearest)
    case .noValue(let name): "this letter has no “\(name)”; put it into {{#\(name)}}…{{/\(name)}} or take it out"
    case .notText(let name): "“\(name)” is a list or a yes-or-no and can't stand in text; use {{#\(name)}}…{{/\(name)}}"
    case .unknownPartial(let name, let nearest): "there is no partial “\(name)”" + Self.suggestion(nearest)
    case .recursion(let name): "the partial “\(name)” holds itself"
    case .forbiddenTag(let tag):
      "the tag \(tag) is not allowed; letters use {{name}}, {{#name}}, {{^name}}, {{/name}}, {{> partial}} and {{! comment}}"
    case .unclosedTag: "a tag begins here and does not end; write }} behind it"
    case .unbalancedSection(let name): "the section “\(name)” is opened or closed alone"
    case .noSubject: "the first line must be “Subject: …”"
    case .yaml(let what): what
    case .tooDeep: "sections or partials are nested too deep"
    }
  }

  private static func suggestion(_ nearest: String?) -> String { nearest.map { "; did you mean “\($0)”?" } ?? "" }
}
