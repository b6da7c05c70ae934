import Foundation

/// Prints one JSON object as a line (JSON Lines).
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  var line = try encoder.encode(value)
  line.append(UInt8(ascii: "\n"))
  FileHandle.standardOutput.write(line)
}

/// Prints many JSON objects, a line each, without a system call for each.
final class JSONLines {
  private let encoder = JSONEncoder()
  private var waiting = Data()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  func print(_ value: some Encodable) throws {
    waiting.append(try encoder.encode(value))
    waiting.append(UInt8(ascii: "\n"))
    if waiting.count > 64_000 { try finish() }
  }

  /// Writes what is still held back.
  func finish() throws {
    try FileHandle.standardOutput.write(contentsOf: waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}

/// A value that JSON shows as `null` where it is absent: fields that don't apply are never left out.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

/// A time with its offset in a zone, as the contract writes times.
func iso8601(_ date: Date, in timeZone: TimeZone) -> String {
  date.formatted(
    Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day().time(includingFractionalSeconds: false).timeZone(separator: .colon))
}
