import Foundation
import Testing

@testable import Checklist

private func share(_ examples: [IntentTrainer.Example], _ found: [Intent]) -> Double {
  Double(zip(examples, found).count { $0.intent == $1 }) / Double(examples.count)
}

@Test func the_shipped_weights_are_those_that_the_examples_give() throws {
  let examples = try (TriageFixtures.corpus() + TriageFixtures.own() + TriageFixtures.whole()).map(\.example)
  let text = IntentTrainer().text(from: examples, keeping: IntentWeights.count)
  if ProcessInfo.processInfo.environment["SMDESK_RECORD"] != nil {
    let file = """
      /// The trained weights of the intent model; the test `the_shipped_weights_are_those_that_the_examples_give` makes this file with SMDESK_RECORD=1.
      enum IntentWeights {
        /// How many features are kept.
        static let count = \(IntentWeights.count)
        static let text = \"""
      \(text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
          \"""
      }

      """
    let sources = TriageFixtures.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Checklist")
    try file.write(to: sources.appending(path: "IntentWeights.swift"), atomically: true, encoding: .utf8)
  }
  let isSame = text == IntentWeights.text
  #expect(isSame, "the examples changed: run this test with SMDESK_RECORD=1")
}

@Test func intents_hold_on_short_mails_that_training_has_not_seen() throws {
  let corpus = try TriageFixtures.corpus().map(\.example)
  let own = try TriageFixtures.own().map(\.example)
  let found = IntentTrainer().crossValidated(corpus, extra: own, folds: 3)
  #expect(share(corpus, found) >= 0.93)
}

@Test func intents_hold_on_whole_mails_when_only_the_other_half_was_seen() throws {
  let short = try (TriageFixtures.corpus() + TriageFixtures.own()).map(\.example)
  let whole = try TriageFixtures.whole().map(\.example)
  let (first, second) = (Array(whole.prefix(32)), Array(whole.dropFirst(32)))
  #expect(share(second, IntentTrainer().predictions(for: second, trainedOn: short + first)) >= 0.96)
  #expect(share(first, IntentTrainer().predictions(for: first, trainedOn: short + second)) >= 0.96)
}
