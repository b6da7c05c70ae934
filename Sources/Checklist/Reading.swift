/// A passage with what the linear model says of it, as a whole and stretch by stretch.
package struct Reading: Sendable {
  /// The passage.
  package var passage: Passage
  /// What the model says of the whole.
  package var whole: [Float]
  /// For each output the highest that the model says of the whole or of a stretch.
  package var best: [Float]
  /// What the label in front announces, if there is one.
  package var labelled: [Float]?
  /// The stretches with their scores; empty for a short passage.
  package var stretches: [(text: String, scores: [Float])]

  /// Reads a passage.
  package init(_ passage: Passage, model: LinearModel, limits: JudgeLimits = .standard) {
    self.passage = passage
    let announced = Features.announced(passage)
    whole = model.scores(Features(passage, announced: announced))
    best = whole
    labelled = passage.label.map { label in
      let scores = model.scores(Features(Passage(text: label)))
      return Array(scores[Outputs.announces..<(Outputs.announces + Outputs.points.count)])
    }
    stretches = []
    guard passage.role == .text, passage.quote.utf8.count > limits.charactersInStretch * 2 else { return }
    for text in Sentences.stretches(of: passage.quote, length: limits.charactersInStretch, atMost: limits.stretches) {
      var part = passage
      part.text = text
      let scores = model.scores(Features(part, announced: announced))
      stretches.append((text, scores))
      for output in best.indices { best[output] = max(best[output], scores[output]) }
    }
  }

  /// The passage as evidence; its beginning where it is long.
  var evidence: Evidence { quoted(passage.quote) }

  /// What speaks most of a point, as evidence.
  func evidence(_ point: Int) -> Evidence { quoted(strongest(point).text) }

  private func quoted(_ text: String) -> Evidence {
    Evidence(source: passage.source, quote: String(text.prefix(JudgeLimits.standard.charactersInQuote)))
  }

  /// The stretch that speaks most of a point, or the whole.
  func strongest(_ point: Int) -> (text: String, scores: [Float]) {
    let strongest = stretches.max { $0.scores[point] < $1.scores[point] }
    guard let strongest, strongest.scores[point] > whole[point] else { return (passage.quote, whole) }
    return strongest
  }
}
