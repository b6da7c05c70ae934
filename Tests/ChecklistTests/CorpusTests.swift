import Checklist
import Documents
import Foundation
import Mail
import Testing

private let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Fixtures/corpus/mails")

private struct Expected: Decodable {
  var intent: Intent
  var track: Track
  var items: [String: Status]
}

/// Judges the labelled mails once for all tests.
private struct Judged {
  var texts: [String: String] = [:]
  var judgements: [(mail: String, track: Track, judgement: Judgement, label: Status)] = []

  static func all() async throws -> Judged {
    let expected = try JSONDecoder().decode([String: Expected].self, from: Data(contentsOf: corpus.appending(path: "expected.json")))
    var judged = Judged()
    let judge = Judge()
    for (name, label) in expected.sorted(by: { $0.key < $1.key }) where label.intent == .submission {
      let message = Message.parse([UInt8](try Data(contentsOf: corpus.appending(path: name + ".eml"))))
      let application = Application(message, await enclosures(of: message, with: DocumentReader()))
      // A converter that is missing, or has no time on a busy machine, is for the tests of Documents to find.
      guard application.unreadable.allSatisfy({ $0.reason == .linked }) else { continue }
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

@Test func the_labelled_mails_are_judged_as_a_colleague_would() async throws {
  let judged = try await Judged.all()
  #expect((400...470).contains(judged.judgements.count))
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
