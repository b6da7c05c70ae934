import Foundation
import Yams

/// What is wrong with the configuration: which file, which line, what, and what to do.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `file:line: what`.
  public let description: String

  init(_ text: String, file: String, line: Int? = nil) {
    description = line.map { "\(file):\($0): \(text)" } ?? "\(file): \(text)"
  }
}

/// Reads a YAML mapping key by key. A key that nobody asked for is an error, so that a slip of the pen never goes unnoticed.
struct YAMLReader {
  private let mapping: [(key: String, line: Int?, value: Node)]
  private let file: String
  /// Where this mapping stands: `imap`, `meetings.hours`, or nothing for the whole file.
  private let path: String
  private let line: Int?

  /// Reads a file's text.
  init(text: String, file: String) throws(ConfigurationError) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw ConfigurationError("this is not YAML: \(error)", file: file)
    }
    try self.init(node: node ?? Node.mapping(.init([])), file: file, path: "", line: nil)
  }

  private init(node: Node, file: String, path: String, line: Int?) throws(ConfigurationError) {
    guard let mapping = node.mapping else {
      throw ConfigurationError("\(path.isEmpty ? "the file" : "“\(path)”") should hold keys and values", file: file, line: line)
    }
    var pairs: [(key: String, line: Int?, value: Node)] = []
    for (key, value) in mapping {
      guard let name = key.string else { throw ConfigurationError("a key should be a word", file: file, line: key.mark?.line) }
      if pairs.contains(where: { $0.key == name }) {
        throw ConfigurationError("“\(name)” stands twice", file: file, line: key.mark?.line)
      }
      pairs.append((name, key.mark?.line, value))
    }
    self.mapping = pairs
    self.file = file
    self.path = path
    self.line = line
  }

  /// Refuses keys other than these.
  func allow(_ keys: [String]) throws(ConfigurationError) {
    for pair in mapping where !keys.contains(pair.key) {
      let nearest = keys.min { distance($0, pair.key) < distance($1, pair.key) }
      let hint = nearest.map { ". Do you mean “\(full($0))”?" } ?? ""
      throw ConfigurationError("unknown key “\(full(pair.key))”\(hint)", file: file, line: pair.line)
    }
  }

  /// The keys that are there, in order.
  var keys: [String] { mapping.map(\.key) }

  /// The mapping under a key; nil where it is absent or null.
  func section(_ key: String) throws(ConfigurationError) -> YAMLReader? {
    guard let pair = pair(key) else { return nil }
    return try YAMLReader(node: pair.value, file: file, path: full(key), line: pair.line)
  }

  func string(_ key: String) throws(ConfigurationError) -> String? {
    guard let pair = pair(key) else { return nil }
    guard let text = pair.value.string else { throw wrong(pair, "text") }
    return text
  }

  func required(_ key: String) throws(ConfigurationError) -> String {
    guard let text = try string(key), !text.isEmpty else {
      throw ConfigurationError("“\(full(key))” is missing", file: file, line: line)
    }
    return text
  }

  func bool(_ key: String) throws(ConfigurationError) -> Bool? {
    guard let pair = pair(key) else { return nil }
    guard let value = pair.value.bool else { throw wrong(pair, "true or false") }
    return value
  }

  func int(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationError) -> Int? {
    guard let pair = pair(key) else { return nil }
    guard let value = pair.value.int, range.contains(value) else {
      throw wrong(pair, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  func strings(_ key: String) throws(ConfigurationError) -> [String]? {
    guard let pair = pair(key) else { return nil }
    guard let nodes = pair.value.sequence else { throw wrong(pair, "a list of texts") }
    var texts: [String] = []
    for node in nodes {
      guard let text = node.string else { throw wrong(pair, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  func ints(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationError) -> [Int]? {
    guard let pair = pair(key) else { return nil }
    guard let nodes = pair.value.sequence else { throw wrong(pair, "a list of whole numbers") }
    var numbers: [Int] = []
    for node in nodes {
      guard let number = node.int, range.contains(number) else {
        throw wrong(pair, "a list of whole numbers from \(range.lowerBound) to \(range.upperBound)")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// A value of an enumeration by its raw value.
  func choice<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) throws(ConfigurationError) -> T?
  where T.RawValue == String {
    guard let pair = pair(key) else { return nil }
    guard let value = pair.value.string.flatMap(T.init(rawValue:)) else {
      throw wrong(pair, "one of " + T.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }

  /// An error about the value of a key.
  func error(_ key: String, _ text: String) -> ConfigurationError {
    ConfigurationError("“\(full(key))” \(text)", file: file, line: pair(key)?.line ?? line)
  }

  private func pair(_ key: String) -> (key: String, line: Int?, value: Node)? {
    mapping.first { $0.key == key }.flatMap { $0.value.null == nil ? $0 : nil }
  }

  private func wrong(_ pair: (key: String, line: Int?, value: Node), _ wanted: String) -> ConfigurationError {
    ConfigurationError("“\(full(pair.key))” should be \(wanted)", file: file, line: pair.line)
  }

  private func full(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// How many letters must be added, taken away or changed to make one word of the other.
  private func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left), right = Array(right)
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
