import Checklist
import Foundation

/// Gradient boosting for a yes-or-no question: small trees on binned numbers, each grown leaf by leaf where it helps most.
struct Boosting {
  var trees = 150
  var leaves = 12
  var rate: Float = 0.08
  var fewest: Float = 8
  var ridge: Float = 2
  var bins = 40

  func train(_ rows: [[Float]], _ answers: [Float], weights: [Float]? = nil) -> Forest {
    guard let width = rows.first?.count else { return Forest(base: 0, trees: []) }
    let weights = weights ?? [Float](repeating: 1, count: rows.count)
    let cuts = (0..<width).map { feature in self.cuts(rows.map { $0[feature] }) }
    var binned = [UInt8](repeating: 0, count: rows.count * width)
    for (index, row) in rows.enumerated() {
      for feature in 0..<width { binned[index * width + feature] = bin(row[feature], cuts[feature]) }
    }
    let share = max(1e-4, zip(answers, weights).reduce(Float(0)) { $0 + $1.0 * $1.1 } / weights.reduce(0, +))
    let base = logf(share / (1 - share))
    var sums = [Float](repeating: base, count: rows.count)
    var grown: [[Forest.Node]] = []
    for _ in 0..<trees {
      var gradients = [SIMD2<Float>](repeating: .zero, count: rows.count)
      for index in rows.indices {
        let odds = sigmoid(sums[index])
        gradients[index] = SIMD2((answers[index] - odds) * weights[index], max(odds * (1 - odds), 1e-4) * weights[index])
      }
      grown.append(grow(binned, width, cuts, gradients, &sums))
    }
    return Forest(base: base, trees: grown)
  }

  private struct Leaf {
    var node: Int
    var rows: [Int32]
    var total: SIMD2<Float>
    var gain: Float = 0
    var feature = 0
    var bin = 0
  }

  private func grow(
    _ binned: [UInt8], _ width: Int, _ cuts: [[Float]], _ gradients: [SIMD2<Float>], _ sums: inout [Float]
  ) -> [Forest.Node] {
    var nodes = [Forest.Node(feature: -1, value: 0, left: 0)]
    let all = gradients.indices.map(Int32.init)
    var leaves = [searched(Leaf(node: 0, rows: all, total: gradients.reduce(.zero, +)), binned, width, cuts, gradients)]
    while leaves.count < self.leaves {
      guard let best = leaves.indices.max(by: { leaves[$0].gain < leaves[$1].gain }), leaves[best].gain > 1e-3 else { break }
      let leaf = leaves.remove(at: best)
      let left = nodes.count
      nodes[leaf.node] = Forest.Node(feature: leaf.feature, value: cuts[leaf.feature][leaf.bin], left: left)
      nodes += [Forest.Node(feature: -1, value: 0, left: 0), Forest.Node(feature: -1, value: 0, left: 0)]
      var parts: (left: [Int32], right: [Int32]) = ([], [])
      for row in leaf.rows {
        if binned[Int(row) * width + leaf.feature] <= leaf.bin { parts.left.append(row) } else { parts.right.append(row) }
      }
      for (offset, rows) in [parts.left, parts.right].enumerated() {
        let total = rows.reduce(SIMD2<Float>.zero) { $0 + gradients[Int($1)] }
        leaves.append(searched(Leaf(node: left + offset, rows: rows, total: total), binned, width, cuts, gradients))
      }
    }
    for leaf in leaves {
      let value = rate * leaf.total.x / (leaf.total.y + ridge)
      nodes[leaf.node].value = (value * 10_000).rounded() / 10_000
      for row in leaf.rows { sums[Int(row)] += nodes[leaf.node].value }
    }
    return nodes
  }

  private func searched(
    _ leaf: Leaf, _ binned: [UInt8], _ width: Int, _ cuts: [[Float]], _ gradients: [SIMD2<Float>]
  ) -> Leaf {
    var leaf = leaf
    var sums = [SIMD4<Float>](repeating: .zero, count: width * (bins + 1))
    for row in leaf.rows {
      let gradient = gradients[Int(row)]
      let addition = SIMD4(gradient.x, gradient.y, 1, 0)
      let start = Int(row) * width
      for feature in 0..<width { sums[feature * (bins + 1) + Int(binned[start + feature])] += addition }
    }
    func worth(_ sum: SIMD2<Float>) -> Float { sum.x * sum.x / (sum.y + ridge) }
    let count = Float(leaf.rows.count)
    for feature in 0..<width {
      var left = SIMD4<Float>.zero
      for bin in cuts[feature].indices {
        left += sums[feature * (bins + 1) + bin]
        guard left.z >= fewest, count - left.z >= fewest else { continue }
        let gain = worth(SIMD2(left.x, left.y)) + worth(leaf.total - SIMD2(left.x, left.y)) - worth(leaf.total)
        if gain > leaf.gain { (leaf.gain, leaf.feature, leaf.bin) = (gain, feature, bin) }
      }
    }
    return leaf
  }

  /// Values between which a number is cut, so that about equally many fall into each bin.
  private func cuts(_ values: [Float]) -> [Float] {
    let sorted = values.sorted()
    var cuts: [Float] = []
    for step in 1..<bins {
      let value = sorted[min(sorted.count - 1, step * sorted.count / bins)]
      let rounded = (value * 100).rounded() / 100
      if rounded > cuts.last ?? -.infinity, rounded < sorted[sorted.count - 1] { cuts.append(rounded) }
    }
    return cuts
  }

  private func bin(_ value: Float, _ cuts: [Float]) -> UInt8 {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] < value { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }
}
