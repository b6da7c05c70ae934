import Checklist
import Foundation
import Testing

@testable import train_judge

private let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
  path: "Fixtures/corpus")

@Test func training_twice_gives_the_same_model() throws {
  let rows = try Corpus.read(corpus.appending(path: "applications.tsv").path, firstDocument: 100_000)
  let documents = Dictionary(grouping: rows.filter { $0.document <= 1004 }, by: \.document).sorted { $0.key < $1.key }.map(\.value)
  #expect(documents.count == 4)
  var training = Training(documents: documents, loose: [])
  training.composedApplications = 0
  training.kept = 500
  let first = training.linear()
  #expect(first.hashes.count == 500)
  #expect(first.text == training.linear().text)
  #expect(LinearModel(text: first.text).text == first.text)
  let contexts = documents.flatMap { training.contexts($0, [$0], first) }
  let forests = training.forests(contexts)
  #expect(forests.addressed.text == training.forests(contexts).addressed.text)
  let read = Forest(text: forests.addressed.text)
  let numbers = contexts[0].0.numbers(contexts[0].0.textIndices[0], 0)
  #expect(read.score(numbers) == forests.addressed.score(numbers))
}

@Test func a_model_cut_short_is_read_as_far_as_it_goes() {
  let text = LinearModel.standard.text
  #expect(LinearModel.standard.hashes.count == 40_000)
  #expect(LinearModel(text: String(text.prefix(53 * 10 + 20))).hashes.count == 10)
  #expect(LinearModel(text: "").hashes.isEmpty)
  #expect(Forest(text: "").score([1, 2, 3]) == 0)
  #expect(Forest(text: "0\n0 1.0 7,-1 2.0 0").score([5]) == 0)
}
