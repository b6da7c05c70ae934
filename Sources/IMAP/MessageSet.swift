/// Message numbers or UIDs as ranges (RFC 9051 §9 `sequence-set`), kept as such: `1:4294967295` takes no room.
public struct MessageSet: Sendable, Equatable, CustomStringConvertible {
  /// In the order in which they were named; each not empty.
  public let ranges: [ClosedRange<UInt32>]
  private let isOpen: Bool

  /// The given numbers, neighbours drawn together. Zero is no number and is left out.
  public init(_ numbers: some Sequence<UInt32>) {
    var ranges: [ClosedRange<UInt32>] = []
    for number in numbers.sorted() where number > 0 {
      if let last = ranges.last, number <= last.upperBound || number == last.upperBound &+ 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(number, last.upperBound)
      } else {
        ranges.append(number...number)
      }
    }
    self.init(ranges: ranges)
  }

  /// `n:*`. It always holds the last message, even where that has a lower number than n.
  public static func from(_ first: UInt32) -> MessageSet { MessageSet(ranges: [max(first, 1)...UInt32.max], isOpen: true) }

  init(ranges: [ClosedRange<UInt32>], isOpen: Bool = false) {
    self.ranges = ranges
    self.isOpen = isOpen
  }

  /// Whether it names no message.
  public var isEmpty: Bool { ranges.isEmpty }

  /// How many numbers it names.
  public var count: UInt64 { ranges.reduce(0) { $0 &+ UInt64($1.upperBound - $1.lowerBound) &+ 1 } }

  /// Each number, ascending; nil when there are more than the limit.
  public func numbers(atMost limit: Int) -> [UInt32]? {
    guard count <= UInt64(max(limit, 0)) else { return nil }
    return ranges.flatMap { Array($0) }.sorted()
  }

  /// As it goes on the wire.
  public var description: String {
    if isOpen, let first = ranges.first { return "\(first.lowerBound):*" }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
  }
}
