import struct IMAP.ResponseText

/// A line of an SMTP server's reply (RFC 5321 §4.2, RFC 3463): `550 5.1.1 no such mailbox`.
public struct SMTPReply: Sendable, Hashable, CustomStringConvertible {
  /// 200 to 599.
  public let code: Int
  /// The enhanced status, such as `5.1.1`; nil where there is none.
  public let status: String?
  /// The server's words, printable, in one line.
  public let text: String

  /// A reply that is made up, for tests and simulations.
  public init(code: Int, status: String? = nil, text: String) {
    self.code = code
    self.status = status
    self.text = text
  }

  /// Reads a line; nil when it is none.
  init?(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    guard scalars.count >= 3, let code = Int(line.prefix(3)), (200...599).contains(code),
      scalars.count == 3 || " -".unicodeScalars.contains(scalars[3])
    else { return nil }
    let words = ResponseText(words: String(line.dropFirst(4))).words
    let first = words.prefix { $0 != " " }
    let numbers = first.split(separator: ".", omittingEmptySubsequences: false)
    let hasStatus = numbers.count == 3 && numbers.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    self.init(code: code, status: hasStatus ? String(first) : nil, text: hasStatus ? String(words.dropFirst(first.count + 1)) : words)
  }

  /// `550 5.1.1 no such mailbox`.
  public var description: String { ["\(code)", status, text].compactMap(\.self).joined(separator: " ") }
}
