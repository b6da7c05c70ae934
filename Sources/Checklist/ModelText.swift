/// A model as text, so that it stands in the program itself and needs no file at run time.
///
/// Each feature takes 53 printable characters: five for the hash (six bits each from `(`) and one for each weight, from `(` (-43) through `S` (0) to
/// `~` (43). A weight is the square of its character's share of 43, with its sign, times ``LinearModel/largest``: small weights keep their
/// precision. Line breaks mean nothing.
extension LinearModel {
  /// The largest weight that the text can hold.
  static let largest: Float = 12
  private static let first: UInt8 = 0x28
  private static let middle: UInt8 = 0x53

  /// Reads a model from its text; what is cut off at the end is left out.
  package init(text: String) {
    var hashes: [UInt32] = []
    var weights: [SIMD16<Float>] = []
    hashes.reserveCapacity(text.utf8.count / 53)
    weights.reserveCapacity(text.utf8.count / 53 * Self.lanes)
    let levels = (0...255).map { byte -> Float in
      let share = (Float(byte) - Float(Self.middle)) / 43
      return share * share.magnitude * Self.largest
    }
    var position = 0
    var hash: UInt32 = 0
    var row = [SIMD16<Float>](repeating: .zero, count: Self.lanes)
    for byte in text.utf8 where byte >= Self.first {
      if position < 5 {
        hash = hash << 6 | UInt32((byte &- Self.first) & 0x3F)
      } else {
        row[(position - 5) / 16][(position - 5) % 16] = levels[Int(byte)]
      }
      position += 1
      if position == 5 + Outputs.count {
        hashes.append(hash)
        weights += row
        (position, hash) = (0, 0)
      }
    }
    self.init(hashes: hashes, weights: weights)
  }

  /// The model as text.
  package var text: String {
    var bytes: [UInt8] = []
    for (index, hash) in hashes.enumerated() {
      for shift in stride(from: UInt32(24), through: 0, by: -6) { bytes.append(Self.first + UInt8(hash >> shift & 0x3F)) }
      for output in 0..<Outputs.count {
        let weight = weights[index * Self.lanes + output / 16][output % 16]
        let level = (min(weight.magnitude / Self.largest, 1).squareRoot() * 43).rounded()
        bytes.append(weight < 0 ? Self.middle - UInt8(level) : Self.middle + UInt8(level))
      }
      if index % 40 == 39 { bytes.append(0x0A) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The features that weigh most, and no more than so many.
  package func pruned(to count: Int) -> LinearModel {
    let weight = hashes.indices.map { index in
      (0..<Outputs.count).reduce(Float(0)) { sum, output in
        let one = weights[index * Self.lanes + output / 16][output % 16]
        return sum + one * one
      }
    }
    let kept = hashes.indices.sorted { weight[$0] > weight[$1] }.prefix(count).sorted()
    return LinearModel(
      hashes: kept.map { hashes[$0] }, weights: kept.flatMap { weights[($0 * Self.lanes)..<(($0 + 1) * Self.lanes)] })
  }
}
