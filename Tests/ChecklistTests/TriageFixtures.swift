import Documents
import Foundation
import Testing

@testable import Checklist

/// The labelled mails that triage is trained and tested with.
enum TriageFixtures {
  struct Mail: Sendable, CustomTestStringConvertible {
    var intent: Intent
    var language: Language
    var platforms: [Platform]
    var subject: String
    var body: String
    var hasDocuments = false

    var testDescription: String { subject }
    var example: IntentTrainer.Example { .init(intent: intent, subject: subject, body: body, hasDocuments: hasDocuments) }
    var application: Application { Application(subject: subject, body: Document(source: "body", blocks: [.paragraph(body)])) }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// Rows of a tab-separated file; `\n` stands for a line break.
  static func rows(_ path: String) throws -> [[String]] {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).replacing("\\n", with: "\n") }
    }
  }

  /// Mails of a file in the layout of `intents.tsv`.
  static func mails(_ path: String) throws -> [Mail] {
    try rows(path).compactMap { row in
      guard row.count >= 5, let intent = Intent(rawValue: row[0]), let language = Language(rawValue: row[1]) else { return nil }
      let platforms = row[2] == "-" ? [] : row[2].split(separator: ",").map { Platform(rawValue: String($0)) ?? .other }
      return Mail(
        intent: intent, language: language, platforms: platforms.sorted(), subject: row[3], body: row[4],
        hasDocuments: row.count > 5 && row[5] == "+")
    }
  }

  /// The 320 short mails of the corpus.
  static func corpus() throws -> [Mail] { try mails("corpus/intents.tsv") }
  /// Further mails, written where triage erred.
  static func own() throws -> [Mail] { try mails("triage/intents.tsv") + mails("triage/platforms.tsv") }
  /// The corpus' 64 whole mails: subject and the mail's own text.
  static func whole() throws -> [Mail] { try mails("triage/mails.tsv") }
}
