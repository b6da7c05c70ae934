internal import Casework
internal import Checklist
internal import Documents
internal import Yams

/// The words of one language that letters put together from facts: `sv/words.yaml`, which staff edit like the templates.
struct Words: Sendable, Decodable {
  /// What stands before the subject of an answer (`SV:`).
  var replyPrefix: String
  /// The word between the last two of a list.
  var and: String
  /// Names and phrases that templates take by name: `{{word.department}}`.
  var words: [String: String]
  /// A point's standing.
  var statuses: [String: String]
  /// What platforms are called.
  var platforms: [String: String]
  /// What deciding bodies are called.
  var bodies: [String: String]
  /// Why other times are offered.
  var apologies: [String: String]
  /// Why a document can't be read, and what to do instead.
  var unreadable: [String: Unreadability]
  /// Why a person is asked, and what to type; letters to staff are Swedish, so only that language needs it.
  var reasons: [String: Reason]?

  struct Unreadability: Sendable, Decodable {
    var what: String
    var remedy: String
  }

  struct Reason: Sendable, Decodable {
    /// What is wanted of staff, as it begins the subject.
    var wanted: String
    /// Why, as a sentence.
    var because: String
    /// Commands to type; `CASE` stands for the case number.
    var commands: [String]
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case replyPrefix, and, words, statuses, platforms, bodies, apologies, unreadable, reasons
  }

  /// Reads the file of a language and makes sure that nothing is missing in it.
  init(yaml: String, file: String, language: Language) throws(TemplateError) {
    do {
      self = try YAMLDecoder().decode(Words.self, from: yaml)
      try rejectUnknownKeys(in: yaml)
    } catch {
      throw TemplateError(file, nil, .yaml(describe(error)))
    }
    func require(_ table: String, _ keys: some Sequence<String>, in present: some Collection<String>) throws(TemplateError) {
      for key in keys where !present.contains(key) { throw TemplateError(file, nil, .yaml("“\(table)” lacks “\(key)”")) }
      let known = Array(keys)
      for key in present where !known.contains(key) {
        let suggestion = nearest(to: key, among: known).map { "; did you mean “\($0)”?" } ?? ""
        throw TemplateError(file, nil, .yaml("“\(table)” has the unknown key “\(key)”\(suggestion)"))
      }
    }
    try require("statuses", Status.allCases.map(\.rawValue), in: statuses.keys)
    try require("platforms", Platform.allCases.map(\.rawValue), in: platforms.keys)
    try require("bodies", DecidingBody.allCases.map(\.rawValue), in: bodies.keys)
    try require("apologies", Letter.Apology.allCases.map(\.rawValue), in: apologies.keys)
    try require("unreadable", Unreadable.Reason.allCases.map(\.rawValue), in: unreadable.keys)
    if language == .sv { try require("reasons", HandoverReason.allCases.map(\.rawValue), in: (reasons ?? [:]).keys) }
  }

  /// `a, b och c`.
  func enumerated(_ parts: [String]) -> String? {
    guard let last = parts.last else { return nil }
    return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  private func rejectUnknownKeys(in yaml: String) throws {
    guard let root = try compose(yaml: yaml)?.mapping else { return }
    let known = CodingKeys.allCases.map(\.rawValue)
    for (key, _) in root where !known.contains(key.string ?? "") {
      throw UnknownKey(key: key.string ?? "?", line: key.mark?.line ?? 0, nearest: nearest(to: key.string ?? "", among: known))
    }
  }
}

private struct UnknownKey: Error {
  var key: String
  var line: Int
  var nearest: String?
}

/// What a YAML error means to the person who edits the file.
func describe(_ error: any Error) -> String {
  switch error {
  case let error as UnknownKey: "line \(error.line): unknown key “\(error.key)”" + (error.nearest.map { "; did you mean “\($0)”?" } ?? "")
  case DecodingError.keyNotFound(let key, let context):
    "the key “\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))” is missing"
  case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
    "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” has the wrong form: \(context.debugDescription)"
  case let error as YamlError: "no YAML: \(error)"
  default: "\(error)"
  }
}
