/// Small decision trees that are added up: what they say is a log-odds.
package struct Forest: Sendable {
  /// A node: a question of one number, or a leaf.
  package struct Node: Sendable {
    /// Which number is asked; -1 for a leaf.
    package var feature: Int
    /// Go left where the number is at most this; of a leaf its value.
    package var value: Float
    /// The left child; the right one follows it.
    package var left: Int

    /// A node from its parts.
    package init(feature: Int, value: Float, left: Int) {
      self.feature = feature
      self.value = value
      self.left = left
    }
  }

  /// What the sum starts from.
  package var base: Float
  /// The trees, each from its root.
  package var trees: [[Node]]

  /// A forest from its trees.
  package init(base: Float, trees: [[Node]]) {
    self.base = base
    self.trees = trees
  }

  /// The mean of several forests.
  package init(meanOf forests: [Forest]) {
    let share = 1 / Float(max(forests.count, 1))
    base = forests.reduce(0) { $0 + $1.base } * share
    trees = forests.flatMap(\.trees).map { tree in
      tree.map { $0.feature < 0 ? Node(feature: $0.feature, value: ($0.value * share * 100_000).rounded() / 100_000, left: $0.left) : $0 }
    }
  }

  /// The log-odds for some numbers.
  package func score(_ numbers: [Float]) -> Float {
    var sum = base
    for tree in trees {
      var position = 0
      // A tree's children stand after it, so this ends.
      while position < tree.count {
        let node = tree[position]
        guard node.feature >= 0, node.feature < numbers.count, node.left > position else {
          sum += node.value
          break
        }
        position = numbers[node.feature] <= node.value ? node.left : node.left + 1
      }
    }
    return sum
  }

  /// Reads a forest from its text: the base, then a line for each tree, a node `feature value left` for each comma.
  package init(text: String) {
    var lines = text.split(separator: "\n")
    base = lines.isEmpty ? 0 : Float(lines.removeFirst().filter { $0 != " " }) ?? 0
    trees = lines.map { line in
      line.split(separator: ",").compactMap { node in
        let parts = node.split(separator: " ")
        guard parts.count == 3, let feature = Int(parts[0]), let value = Float(parts[1]), let left = Int(parts[2]) else { return nil }
        return Node(feature: feature, value: value, left: left)
      }
    }
  }

  /// The forest as text.
  package var text: String {
    ([String(base)] + trees.map { tree in tree.map { "\($0.feature) \($0.value) \($0.left)" }.joined(separator: ",") }).joined(
      separator: "\n")
  }
}
