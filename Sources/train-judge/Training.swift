import Checklist
import Documents
import Foundation

/// The two layers of the judge: a linear model of passages, and on top of what it says out of fold, forests that see the context.
struct Training {
  var documents: [[Row]]
  var loose: [Row]
  var folds = 5
  /// Which way of dividing into folds.
  var division = 0
  /// How many ways of dividing the shipped forests are the mean of.
  var divisions = 2
  /// How many applications are composed of loose passages.
  var composedApplications = 350
  /// How many features the linear model keeps: those that weigh most.
  var kept = 40_000

  struct Samples {
    var numbers: [[Float]] = []
    var answers: [Float] = []
    var weights: [Float] = []
  }

  /// The fold of a passage, an application or a composed one.
  func fold(_ index: Int) -> Int { (division == 0 ? index : index / folds + division * index) % folds }

  /// Applications composed of loose passages, so many for each fold, each of passages of its own fold only.
  func composed() -> [[Row]] {
    let composers = (0..<folds).map { fold in
      Composer(
        loose: loose.enumerated().filter { self.fold($0.offset) == fold }.map(\.element),
        documents: documents.enumerated().filter { self.fold($0.offset) == fold }.map(\.element))
    }
    return (0..<composedApplications).map { composers[fold($0)].application(900_000 + $0) }
  }

  func linear(without fold: Int? = nil) -> LinearModel {
    var all: [Example] = []
    for (index, document) in documents.enumerated() where self.fold(index) != fold { all += examples(document) }
    for (index, row) in loose.enumerated() where self.fold(index) != fold { all += examples([row]) }
    for (index, document) in composed().enumerated() where self.fold(index) != fold { all += examples(document) }
    let model = Trainer().train(all)
    return LinearModel(text: model.pruned(to: kept).text)
  }

  /// The context of an application with what each text is labelled.
  func contexts(_ rows: [Row], _ arrangements: [[Row]], _ model: LinearModel) -> [(Context, [Row?])] {
    let judge = Judge(checklist: .standard, model: model)
    return arrangements.enumerated().flatMap { number, rows in
      // Each arrangement once, with its headings marked or not: two of a kind teach little more than one.
      [(number + (rows.first?.document ?? 0)) % 2 == 0].map { marked in
        let passages = judge.passages(of: application(rows, marked: marked))
        let context = Context(passages.map { Reading($0, model: model) })
        let sources = Dictionary(grouping: rows, by: \.source)
        return (
          context,
          passages.map { passage in sources[passage.source].flatMap { $0.indices.contains(passage.block) ? $0[passage.block] : nil } }
        )
      }
    }
  }

  func samples(_ contexts: [(Context, [Row?])]) -> (addressed: Samples, met: Samples) {
    var addressed = Samples()
    var met = Samples()
    for (context, rows) in contexts {
      for index in context.textIndices {
        guard let row = rows[index] else { continue }
        for point in 0..<10 {
          let status = row.status(Outputs.points[point])
          // Of what is plainly about something else every fifth stands for the others.
          let isPlain =
            status == nil && context.readings[index].best[point] < -5
            && !context.readings[index].passage.asked.contains(Outputs.points[point])
          if !isPlain || (index + point) % 5 == 0 {
            addressed.numbers.append(context.numbers(index, point))
            addressed.answers.append(status == nil ? 0 : 1)
            addressed.weights.append(isPlain ? 5 : 1)
          }
          guard let status else { continue }
          for (demand, asked) in Outputs.demands.enumerated() where asked.point == point {
            met.numbers.append(context.fulfilment(index, demand))
            met.answers.append(row.fulfils(asked.flags, status) ? 1 : 0)
            met.weights.append(1)
          }
        }
      }
    }
    return (addressed, met)
  }

  func forests(_ contexts: [(Context, [Row?])]) -> (addressed: Forest, met: Forest) {
    let samples = samples(contexts)
    let met = Boosting(trees: 120, leaves: 8)
    return (
      Boosting().train(
        samples.addressed.numbers, samples.addressed.answers, weights: samples.addressed.weights),
      met.train(samples.met.numbers, samples.met.answers, weights: samples.met.weights)
    )
  }

  /// What models say that never saw the application: of those of the corpus, and of those composed.
  func outOfFold() -> (contexts: [[(Context, [Row?])]], composed: [[(Context, [Row?])]], models: [LinearModel]) {
    let models = (0..<folds).map { linear(without: $0) }
    let composed = composed()
    return (
      documents.indices.map { contexts(documents[$0], Array(arrangements(documents[$0]).prefix($0 % 2 == 0 ? 5 : 4)), models[fold($0)]) },
      composed.indices.map { contexts(composed[$0], $0 % 3 == 0 ? [joined(composed[$0])] : [composed[$0]], models[fold($0)]) }, models
    )
  }

  func embed(in directory: String) throws {
    let grown = (0..<divisions).map { division in
      var training = self
      training.division = division
      let outOfFold = training.outOfFold()
      return training.forests((outOfFold.contexts + outOfFold.composed).flatMap { $0 })
    }
    let forests = (addressed: Forest(meanOf: grown.map(\.addressed)), met: Forest(meanOf: grown.map(\.met)))
    try write(linear().text, "LinearModel(text: weights)", "weights", "LinearModel", "standard", directory + "/ModelWeights.swift")
    try write(
      forests.addressed.text, "Forest(text: addressedTrees)", "addressedTrees", "Forest", "addressed", directory + "/ForestAddressed.swift")
    try write(forests.met.text, "Forest(text: metTrees)", "metTrees", "Forest", "met", directory + "/ForestMet.swift")
  }

  private func write(_ text: String, _ value: String, _ literal: String, _ type: String, _ name: String, _ path: String) throws {
    let source = """
      // Made by `swift run -c release train-judge`; do not edit.
      extension \(type) {
        /// What the desk judges with.
        package static let \(name) = \(value)

        private static let \(literal) = #\"""
      \(text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
          \"""#
      }

      """
    try source.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
