/// A linear model: for each feature a row of weights, one for each of ``Outputs``.
package struct LinearModel: Sendable {
  /// What three vectors of a row hold is `Outputs.count`.
  package static let lanes = 3
  /// The features' hashes, ascending.
  package let hashes: [UInt32]
  /// The weights, `lanes` vectors a feature.
  package let weights: [SIMD16<Float>]

  /// A model from its rows; the hashes must ascend.
  package init(hashes: [UInt32], weights: [SIMD16<Float>]) {
    self.hashes = hashes
    self.weights = weights
  }

  /// The sums of the weights of what a passage shows: log-odds, one for each output.
  package func scores(_ features: Features) -> [Float] {
    var sums = [SIMD16<Float>](repeating: .zero, count: Self.lanes)
    for feature in features.all {
      guard let row = row(of: feature.hash) else { continue }
      for lane in 0..<Self.lanes { sums[lane] += weights[row * Self.lanes + lane] * feature.value }
    }
    return (0..<Outputs.count).map { sums[$0 / 16][$0 % 16] }
  }

  /// The row of a feature.
  package func row(of hash: UInt32) -> Int? {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash ? low : nil
  }
}
