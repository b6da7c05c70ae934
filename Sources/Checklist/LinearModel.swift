/// A linear model: for each feature a row of weights, one for each of ``Outputs``.
package struct LinearModel: Sendable {
  /// What three vectors of a row hold is `Outputs.count`.
  package static let lanes = 3
  /// The features' hashes, ascending.
  package let hashes: [UInt32]
  /// The weights, `lanes` vectors a feature.
  package let weights: [SIMD16<Float>]

  /// Where each hash's row stands: a table with open addresses, at most half full; -1 where nothing is.
  private let slots: [Int32]

  /// A model from its rows; the hashes must ascend.
  package init(hashes: [UInt32], weights: [SIMD16<Float>]) {
    self.hashes = hashes
    self.weights = weights
    var size = 2
    while size < hashes.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (row, hash) in hashes.enumerated() {
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(row)
    }
    self.slots = slots
  }

  /// The sums of the weights of what a passage shows: log-odds, one for each output.
  package func scores(_ features: Features) -> [Float] {
    var (first, second, third) = (SIMD16<Float>.zero, SIMD16<Float>.zero, SIMD16<Float>.zero)
    for feature in features.all {
      guard let row = row(of: feature.hash) else { continue }
      first += weights[row * Self.lanes] * feature.value
      second += weights[row * Self.lanes + 1] * feature.value
      third += weights[row * Self.lanes + 2] * feature.value
    }
    let sums = [first, second, third]
    return (0..<Outputs.count).map { sums[$0 / 16][$0 % 16] }
  }

  /// The row of a feature.
  package func row(of hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let row = Int(slots[slot])
      if hashes[row] == hash { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
