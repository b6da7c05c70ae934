import Checklist
import Foundation

/// A passage with what the model should say of it.
struct Example {
  var features: Features
  var targets: [SIMD16<Float>]
  /// Zero where an output is not trained on this passage.
  var mask: [SIMD16<Float>]
}

/// Logistic regression, all outputs at once, by AdaGrad in a fixed order.
struct Trainer {
  var epochs = 8
  var rate: Float = 0.5
  var decay: Float = 2e-5
  var rarest = 2

  func train(_ examples: [Example]) -> LinearModel {
    var counts: [UInt32: Int] = [:]
    for example in examples { for feature in example.features.all { counts[feature.hash, default: 0] += 1 } }
    let hashes = counts.filter { $0.value >= rarest }.keys.sorted()
    var rows: [UInt32: Int32] = [:]
    for (index, hash) in hashes.enumerated() { rows[hash] = Int32(index) }
    let lanes = LinearModel.lanes
    let sparse: [[(row: Int, value: Float)]] = examples.map { example in
      example.features.all.compactMap { feature in rows[feature.hash].map { (Int($0) * lanes, feature.value) } }
    }
    var weights = [SIMD16<Float>](repeating: .zero, count: hashes.count * lanes)
    var squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-3), count: hashes.count * lanes)
    var order = Array(examples.indices)
    var random = SplitMix(state: 20260203)
    for epoch in 0..<epochs {
      order.shuffle(using: &random)
      let step = rate / (1 + Float(epoch) * 0.3)
      for index in order {
        let example = examples[index]
        var sums = [SIMD16<Float>](repeating: .zero, count: lanes)
        for (row, value) in sparse[index] { for lane in 0..<lanes { sums[lane] += weights[row + lane] * value } }
        for lane in 0..<lanes {
          for position in 0..<16 { sums[lane][position] = sigmoid(sums[lane][position]) }
          sums[lane] = (sums[lane] - example.targets[lane]) * example.mask[lane]
        }
        for (row, value) in sparse[index] {
          for lane in 0..<lanes {
            let gradient = sums[lane] * value + weights[row + lane] * decay
            squares[row + lane] += gradient * gradient
            weights[row + lane] -= gradient * step / squares[row + lane].squareRoot()
          }
        }
      }
    }
    return LinearModel(hashes: hashes, weights: weights)
  }
}

func sigmoid(_ x: Float) -> Float { 1 / (1 + expf(-x)) }

/// A small generator with a fixed start, so that training gives the same model every time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
