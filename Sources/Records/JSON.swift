import struct Foundation.Data
import class Foundation.JSONDecoder
import class Foundation.JSONEncoder

/// How values stand in text columns: JSON with sorted keys and ISO 8601 times, so that equal values are equal text.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<T: Decodable>(_ type: T.Type, from text: String, what: String) throws -> T {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
      return try decoder.decode(type, from: Data(text.utf8))
    } catch {
      throw RecordsError.unreadable("\(what): \(error)")
    }
  }
}
