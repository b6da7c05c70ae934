import Checklist
import Documents
import Foundation
import Mail
import Testing

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

private struct Expected: Decodable {
  var intent: Intent
  var language: Language?
  var platforms: [Platform]?
  var track: Track
  var items: [String: Status]
}

/// What reads `.doc` and `.pdf`.
private let converters = ["pdftohtml", "antiword", "catdoc"]

private func isInstalled(_ program: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/" + program)
  }
}

/// Judges the labelled mails once for all tests.
private struct Judged {
  var texts: [String: String] = [:]
  var judgements: [(mail: String, track: Track, judgement: Judgement, label: Status)] = []
  /// What was read wrong around the points.
  var wrong: [String] = []
  var mails = 0

  static func all(in corpus: URL) async throws -> Judged {
    let expected = try JSONDecoder().decode([String: Expected].self, from: Data(contentsOf: corpus.appending(path: "expected.json")))
    var judged = Judged()
    let judge = Judge()
    for (name, label) in expected.sorted(by: { $0.key < $1.key }) {
      let message = Message.parse([UInt8](try Data(contentsOf: corpus.appending(path: name + ".eml"))))
      let application = Application(message, await enclosures(of: message, with: DocumentReader()))
      judged.mails += 1
      let read = judge.read(application)
      if read.intent != label.intent { judged.wrong.append("\(name): \(read.intent)") }
      guard label.intent == .submission else { continue }
      if read.language != label.language { judged.wrong.append("\(name): \(read.language)") }
      if read.track != label.track { judged.wrong.append("\(name): \(read.track)") }
      if Set(read.platforms) != Set(label.platforms ?? []) { judged.wrong.append("\(name): \(read.platforms)") }
      let failed = application.unreadable.filter { $0.reason != .linked }
      // Only where the converters are not installed is a mail left out.
      guard failed.isEmpty || !converters.allSatisfy(isInstalled) else {
        Issue.record("\(name): \(failed)")
        continue
      }
      guard failed.isEmpty else { continue }
      for document in [application.body, application.quoted].compactMap({ $0 }) + application.documents {
        judged.texts[name + "/" + document.source] = document.plainText
      }
      for judgement in judge.judgements(application, track: label.track) {
        judged.judgements.append((name, label.track, judgement, label.items[judgement.id.rawValue] ?? .missing))
      }
    }
    return judged
  }
}

@Test("the labelled mails are judged as a colleague would", arguments: ["corpus/mails", "judge/mails-a", "judge/mails-b"])
func labelledMails(folder: String) async throws {
  let judged = try await Judged.all(in: fixtures.appending(path: folder))
  #expect(judged.judgements.count >= 250)
  #expect(judged.wrong.count * 20 <= judged.mails, "\(judged.wrong)")
  func count(_ label: Status, _ said: Status) -> Double {
    Double(judged.judgements.count { $0.label == label && $0.judgement.status == said })
  }
  let right = Status.allCases.reduce(0) { $0 + count($1, $1) }
  let met = Status.allCases.reduce(0) { $0 + count(.met, $1) }
  let missing = Status.allCases.reduce(0) { $0 + count(.missing, $1) }
  let wronglyMissing = count(.met, .missing) + count(.partial, .missing)
  #expect(right / Double(judged.judgements.count) >= 0.93, "items exact")
  #expect(count(.met, .missing) / met <= 0.02, "asked again")
  #expect(count(.missing, .met) / missing <= 0.03, "let through")
  #expect(2 * count(.missing, .missing) / (count(.missing, .missing) + wronglyMissing + missing) >= 0.93, "F1 of missing")

  for (mail, _, judgement, _) in judged.judgements {
    #expect(judgement.lacks.isEmpty == (judgement.status != .partial), "\(mail) \(judgement.id)")
    #expect(judgement.evidence.isEmpty == (judgement.status == .missing), "\(mail) \(judgement.id)")
    for evidence in judgement.evidence {
      #expect((1...300).contains(evidence.quote.count))
      let text = judged.texts[mail + "/" + evidence.source]
      #expect(text?.contains(evidence.quote) == true, "\(mail) \(judgement.id): \(evidence)")
    }
  }
}
