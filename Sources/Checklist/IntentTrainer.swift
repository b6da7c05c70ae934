/// Trains an ``IntentModel`` from labelled mails: multinomial logistic regression by AdaGrad, always in the same order, so that the same
/// examples give the same weights.
package struct IntentTrainer {
  /// A labelled mail.
  package struct Example: Sendable {
    package var intent: Intent
    package var subject: String
    package var body: String
    package var hasDocuments: Bool

    package init(intent: Intent, subject: String, body: String, hasDocuments: Bool = false) {
      self.intent = intent
      self.subject = subject
      self.body = body
      self.hasDocuments = hasDocuments
    }
  }

  package var passes = 25
  package var rate: Float = 0.35
  package var decay: Float = 0.0006

  package init() {}

  /// The model's text, for ``IntentWeights``.
  package func text(from examples: [Example], keeping count: Int) -> String { train(examples).text(keeping: count) }

  /// Trains on all but each fold in turn; gives what the model makes of the examples it has not seen.
  package func crossValidated(_ examples: [Example], extra: [Example] = [], folds: Int) -> [Intent] {
    var result = [Intent](repeating: .unrelated, count: examples.count)
    for fold in 0..<folds {
      let model = train(examples.enumerated().filter { $0.offset % folds != fold }.map(\.element) + extra)
      for index in stride(from: fold, to: examples.count, by: folds) { result[index] = predict(examples[index], with: model) }
    }
    return result
  }

  /// Trains on some and judges others.
  package func predictions(for examples: [Example], trainedOn training: [Example]) -> [Intent] {
    let model = train(training)
    return examples.map { predict($0, with: model) }
  }

  private func predict(_ example: Example, with model: IntentModel) -> Intent {
    IntentReader(model: model).read(subject: example.subject, body: example.body, hasDocuments: example.hasDocuments)
  }

  func train(_ examples: [Example]) -> IntentModel {
    var names: [String: Int] = [:]
    var counts: [Int] = []
    let rows = examples.map { example in
      IntentFeatures(subject: example.subject, body: example.body, hasDocuments: example.hasDocuments).values
        .sorted { $0.key < $1.key }.map { name, value in
          let id = names[name] ?? names.count
          if id == names.count {
            names[name] = id
            counts.append(0)
          }
          counts[id] += 1
          return (id: id, value: value)
        }
    }
    var weights = [SIMD4<Float>](repeating: .zero, count: names.count)
    var squares = [SIMD4<Float>](repeating: SIMD4(repeating: 0.5), count: names.count)
    let targets = examples.map { example in
      var target = SIMD4<Float>.zero
      target[Intent.allCases.firstIndex(of: example.intent) ?? 0] = 1
      return target
    }
    for pass in 0..<passes {
      for step in rows.indices {
        let index = (step &* 7919 &+ pass &* 104_729) % rows.count
        var sum = SIMD4<Float>.zero
        for (id, value) in rows[index] { sum += weights[id] * value }
        let error = Self.softmax(sum) - targets[index]
        for (id, value) in rows[index] {
          let gradient = error * value + weights[id] * decay
          squares[id] += gradient * gradient
          weights[id] -= gradient * rate / squares[id].squareRoot()
        }
      }
    }
    // A feature seen once tells of that mail only.
    let kept = names.filter { counts[$0.value] > 1 }.mapValues { weights[$0] }
    return IntentModel(weights: kept)
  }

  /// e^x by a short series is exact enough here and the same on every machine.
  private static func softmax(_ scores: SIMD4<Float>) -> SIMD4<Float> {
    var result = scores - scores.max()
    result.replace(with: -20, where: result .< -20)
    result = result / 1024 + 1
    for _ in 0..<10 { result *= result }
    return result / result.sum()
  }
}
