import Checklist
import Foundation

/// One labelled passage of the corpus.
struct Row {
  var document: Int
  var kind: String
  var language: String
  /// Point to status and flags; for headings, deferrals, refusals and mentions the points named.
  var labels: [String: Set<String>]
  var text: String
  /// `body`, or the name of another document of the same application.
  var source = "body"
}

extension Row {
  /// Whether it speaks of a page on LinkedIn.
  var speaksOfLinkedIn: Bool {
    let text = text.lowercased()
    return ["linkedin", "showcase", "fokussida", "temasida"].contains { text.contains($0) }
  }

  /// Marks the background of a LinkedIn application as one of a subject area, which is what meets the point there, or of a unit.
  mutating func markSubject() {
    guard kind == "answer", let label = labels["background"], label.isDisjoint(with: ["subject", "unit"]) else { return }
    labels["background"] = label.union([label.contains("met") ? "subject" : "unit"])
  }
}

/// The labelled passages, in files of tab-separated lines.
enum Corpus {
  /// Reads `document kind language labels text` or, without a document, `kind language labels text`.
  static func read(_ path: String, firstDocument: Int) throws -> [Row] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var rows: [Row] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      var fields = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
      guard let number = Int(fields[0]) else {
        fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 4 else { continue }
        rows.append(row(firstDocument + rows.count, fields))
        continue
      }
      guard fields.count == 5 else { continue }
      rows.append(row(number, Array(fields.dropFirst())))
    }
    return rows
  }

  private static func row(_ document: Int, _ fields: [String]) -> Row {
    var labels: [String: Set<String>] = [:]
    for part in fields[2].split(separator: ";") where part != "-" {
      let pieces = part.split(separator: "=", maxSplits: 1)
      let point = pieces[0].trimmingCharacters(in: .whitespaces)
      labels[point] = pieces.count > 1 ? Set(pieces[1].split(separator: "+").map(String.init)) : []
    }
    return Row(
      document: document, kind: fields[0], language: fields[1], labels: labels, text: fields[3].replacingOccurrences(of: "\\n", with: "\n"))
  }
}
