import Foundation
import Mail
import Testing

/// Files under `Tests/Fixtures`.
enum Fixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appending(path: path))) }

  static func mails(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).filter { $0.hasSuffix(".eml") }.sorted()
  }
}

/// A message from text with LF line ends, as CRLF or as it is.
func message(_ text: String, crlf: Bool = true) -> Message {
  Message.parse(Array((crlf ? text.replacingOccurrences(of: "\n", with: "\r\n") : text).utf8))
}
