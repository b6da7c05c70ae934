/// Tells from a mail's words and cues what it is about: a linear model with a weight for every feature and intent, trained by ``IntentTrainer``.
struct IntentModel: Sendable {
  /// What the shipped ``IntentWeights`` say.
  static let standard = IntentModel(text: IntentWeights.text)

  /// Weights in the order of ``Intent/allCases``.
  private let weights: [String: SIMD4<Float>]

  init(weights: [String: SIMD4<Float>]) { self.weights = weights }

  /// Reads `feature w w w w` entries, in hundredths; a line that is no such entry counts for nothing.
  init(text: String) {
    var weights: [String: SIMD4<Float>] = [:]
    for entry in text.split(whereSeparator: { $0 == "\t" || $0.isNewline }) {
      let parts = entry.split(separator: " ")
      guard parts.count == 5 else { continue }
      let numbers = parts.dropFirst().map { Float($0) ?? 0 }
      weights[String(parts[0])] = SIMD4(numbers[0], numbers[1], numbers[2], numbers[3]) / 100
    }
    self.weights = weights
  }

  /// The model as text, the heaviest features only; ``init(text:)`` reads it.
  func text(keeping count: Int) -> String {
    func size(_ weight: SIMD4<Float>) -> Float { max(weight.max(), -weight.min()) }
    let bySize = weights.sorted { left, right in
      let (a, b) = (size(left.value), size(right.value))
      return a == b ? left.key < right.key : a > b
    }
    var lines: [String] = []
    var line = ""
    for (name, weight) in bySize.prefix(count).sorted(by: { $0.key < $1.key }) {
      let numbers = weight.indices.map { String(Int((weight[$0] * 100).rounded())) }
      let item = name + " " + numbers.joined(separator: " ")
      if line.utf8.count + item.utf8.count > 134 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : "\t") + item
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// How strongly each intent is suggested, in the order of ``Intent/allCases``.
  func scores(_ features: [String: Float]) -> SIMD4<Float> {
    var sum = SIMD4<Float>(repeating: 0)
    for (name, value) in features {
      if let weight = weights[name] { sum += weight * value }
    }
    return sum
  }
}
