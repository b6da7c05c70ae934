/// The name of a folder, such as `INBOX`, `Skickade objekt` or `Utkast åäö`.
///
/// On the wire it is in modified UTF-7 (RFC 3501 §5.1.3). A server of IMAP4rev2 may send UTF-8 instead; what it sent is what it gets back.
public struct MailboxName: Sendable, Hashable, CustomStringConvertible {
  /// The name as people read it.
  public let description: String
  /// What goes on the wire, not yet quoted.
  let wire: [UInt8]

  /// The folder that every mailbox has.
  public static let inbox = MailboxName(description: "INBOX", wire: Array("INBOX".utf8))

  /// A name from the configuration; nil when it is empty, over 1000 octets, or holds control characters.
  public init?(_ name: String) {
    guard !name.isEmpty, name.utf8.count <= 1000, name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    else { return nil }
    self = name.uppercased() == "INBOX" ? .inbox : MailboxName(description: name, wire: ModifiedUTF7.encode(name))
  }

  /// A name that a server sent. It need not be good: a name that can't be decoded is shown as it came.
  init(wire: [UInt8]) {
    let text = String(decoding: wire, as: UTF8.self)
    if text.uppercased() == "INBOX" {
      self = .inbox
    } else {
      self.init(description: ModifiedUTF7.decode(wire) ?? text, wire: wire)
    }
  }

  private init(description: String, wire: [UInt8]) {
    self.description = description
    self.wire = wire
  }

  /// By what people read, in whichever form the server sent it.
  public static func == (left: MailboxName, right: MailboxName) -> Bool { left.description == right.description }

  /// By what people read.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// UTF-7 as IMAP changed it (RFC 3501 §5.1.3): `&` shifts, `,` stands for `/`, `-` always ends, printable ASCII stands for itself.
enum ModifiedUTF7 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)
  private static let values: [UInt8: UInt32] = Dictionary(uniqueKeysWithValues: zip(alphabet, 0...))
  private static let ampersand = UInt8(ascii: "&")
  private static let minus = UInt8(ascii: "-")

  static func encode(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    var shifted: [UInt16] = []
    func flush() {
      guard !shifted.isEmpty else { return }
      output.append(ampersand)
      var bits: UInt32 = 0
      var count = 0
      for unit in shifted {
        bits = bits << 16 | UInt32(unit)
        count += 16
        while count >= 6 {
          count -= 6
          output.append(alphabet[Int(bits >> UInt32(count) & 63)])
        }
        bits &= (1 << UInt32(count)) - 1
      }
      if count > 0 { output.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
      output.append(minus)
      shifted = []
    }
    for unit in text.utf16 {
      if (0x20...0x7E).contains(unit) {
        flush()
        output.append(UInt8(unit))
        if UInt8(unit) == ampersand { output.append(minus) }
      } else {
        shifted.append(unit)
      }
    }
    flush()
    return output
  }

  /// Nil where it is neither modified UTF-7 nor UTF-8.
  static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.contains(where: { $0 > 0x7E }) { return String(validating: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      guard byte == ampersand else {
        units.append(UInt16(byte))
        continue
      }
      guard let end = rest.firstIndex(of: minus) else { return nil }
      let run = rest[..<end]
      rest = rest[(end + 1)...]
      if run.isEmpty { units.append(UInt16(ampersand)) }
      var bits: UInt32 = 0
      var count = 0
      for letter in run {
        guard let value = values[letter] else { return nil }
        bits = (bits << 6 | value) & 0x3F_FFFF
        count += 6
        if count >= 16 {
          count -= 16
          units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
        }
      }
    }
    return String(validating: units, as: UTF16.self)
  }
}
