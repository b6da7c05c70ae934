import Crypto
import Foundation
import Mail

/// What tells two mails apart, whatever way they come and whatever UID they have.
///
/// The same mail may arrive twice with other trace fields, or be filed anew by the server. So the digest is taken over what the author wrote: a few
/// header fields and the body as sent. A mail of the same Message-ID with another digest is a revision, which is never answered by itself.
struct Identity: Hashable, Sendable {
  let messageID: MessageID?
  /// SHA-256 in hexadecimal.
  let digest: String

  init(of message: Message, bytes: [UInt8]) {
    messageID = message.messageID
    var hash = SHA256()
    for name: StaticString in ["Message-ID", "Date", "From", "To", "Subject"] {
      hash.update(data: Data((message.header.first(name) ?? "").utf8 + [0]))
    }
    hash.update(data: Data(Self.body(of: bytes)))
    digest = hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// What stands behind the first empty line, without carriage returns and without white space at the end, which servers change.
  private static func body(of bytes: [UInt8]) -> [UInt8] {
    var lineIsEmpty = true
    var start = bytes.endIndex
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\n") {
        if lineIsEmpty {
          start = index + 1
          break
        }
        lineIsEmpty = true
      } else if bytes[index] != UInt8(ascii: "\r") {
        lineIsEmpty = false
      }
    }
    var body = bytes[start...].filter { $0 != UInt8(ascii: "\r") }
    while let last = body.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: " ") { body.removeLast() }
    return body
  }
}
