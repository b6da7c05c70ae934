/// Writes header fields: ASCII as it is, all else as encoded words, lines of at most 78 characters where words allow and never over 998
/// (RFC 5322 §2.1.1, RFC 2047).
struct HeaderWriter {
  private(set) var text = ""

  /// A field of free text.
  mutating func unstructured(_ name: String, _ value: String) {
    write(name, Self.words(value, isPhrase: false))
  }

  /// A field of words that are written as they are, each on its line when the line gets long.
  mutating func structured(_ name: String, _ words: [String]) { write(name, words) }

  /// An address list.
  mutating func addresses(_ name: String, _ mailboxes: [Mailbox]) {
    guard !mailboxes.isEmpty else { return }
    var words: [String] = []
    for (index, mailbox) in mailboxes.enumerated() {
      let end = index + 1 < mailboxes.count ? "," : ""
      guard let display = mailbox.name?.trimmed, !display.isEmpty else {
        words.append("\(mailbox.address)" + end)
        continue
      }
      words += Self.phrase(display) + ["<\(mailbox.address)>" + end]
    }
    write(name, words)
  }

  private mutating func write(_ name: String, _ words: [String]) {
    var line = name + ":"
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > 76, line.utf8.count > name.utf8.count + 1 || word.utf8.count > 900 {
        text += line + "\r\n"
        line = ""
      }
      line += " " + word
    }
    text += line + "\r\n"
  }

  /// A display name: atoms, or a quoted string, or encoded words (RFC 5322 §3.2.5).
  private static func phrase(_ name: String) -> [String] {
    guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !name.contains("=?"), name.utf8.count <= 70 else {
      return encoded(name, isPhrase: true)
    }
    let isAtoms = name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == Octet.space || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    if isAtoms { return name.split(separator: " ").map(String.init) }
    return ["\"" + name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""]
  }

  private static func words(_ value: String, isPhrase: Bool) -> [String] {
    let words = value.split(separator: " ").map(String.init)
    let isPlain = value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !value.contains("=?") && words.allSatisfy { $0.utf8.count <= 66 }
    // Two spaces, or one at an end, would be lost in folding.
    let keepsSpaces = !value.hasPrefix(" ") && !value.hasSuffix(" ") && !value.contains("  ")
    return isPlain && keepsSpaces ? words : encoded(value, isPhrase: isPhrase)
  }

  /// Encoded words of at most 60 characters, which leaves room for the longest field name; a character is never split.
  static func encoded(_ value: String, isPhrase: Bool) -> [String] {
    let q = pieces(value, room: isPhrase ? 60 : 48) { character in
      character.utf8.reduce(into: "") { text, byte in
        if byte == Octet.space {
          text += "_"
        } else if byte.isLetter || byte.isDigit || byte == Octet.dash || (!isPhrase && ".,:;!'()/".utf8.contains(byte)) {
          text.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          text += "=" + hex(byte)
        }
      }
    }
    // Some readers put a space between the words of a name, so a name that fits into one word gets one.
    if isPhrase, q.count > 1, value.utf8.count <= 45 { return ["=?utf-8?b?\(base64(Array(value.utf8), lineLength: nil))?="] }
    // Text that is mostly not Latin is shorter in base64, and no harder to read than in Q.
    if q.reduce(0, { $0 + $1.utf8.count }) <= value.utf8.count * 2 { return q.map { "=?utf-8?q?\($0)?=" } }
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in value.unicodeScalars {
      let next = Array(String(Character(scalar)).utf8)
      if bytes.count + next.count > 36 {
        words.append("=?utf-8?b?\(base64(bytes, lineLength: nil))?=")
        bytes = []
      }
      bytes += next
    }
    if !bytes.isEmpty { words.append("=?utf-8?b?\(base64(bytes, lineLength: nil))?=") }
    return words
  }

  /// Encodes scalar by scalar into pieces of at most `room` characters. No piece begins or ends with a space: some readers double or lose it.
  private static func pieces(_ value: String, room: Int, _ encode: (String) -> String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    // What may stand at an end, once it is known that more of the same word follows.
    var pending = ""
    for scalar in value.unicodeScalars {
      let text = encode(String(Character(scalar)))
      let isInWord = text != "_" && !pending.hasSuffix("_") && !pending.isEmpty
      if isInWord || pending.utf8.count > room / 2 {
        if piece.utf8.count + pending.utf8.count > room, !piece.isEmpty {
          pieces.append(piece)
          piece = ""
        }
        piece += pending
        pending = ""
      }
      pending += text
    }
    if piece.utf8.count + pending.utf8.count > room, !piece.isEmpty {
      pieces.append(piece)
      piece = ""
    }
    piece += pending
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}

/// A parameter of a MIME field, ready to stand behind a `;` (RFC 2231 where it is not short ASCII).
func parameter(_ name: String, _ value: String) -> [String] {
  let isToken = !value.isEmpty && value.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-._+".utf8.contains($0) }
  if isToken, value.utf8.count <= 60 { return ["\(name)=\(value)"] }
  if value.utf8.count <= 60, value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
    return ["\(name)=\"" + String(value.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }) + "\""]
  }
  var pieces: [String] = []
  var piece = "utf-8''"
  for scalar in value.unicodeScalars {
    let text = String(Character(scalar)).utf8.reduce(into: "") { text, byte in
      if byte.isLetter || byte.isDigit || "-._".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + hex(byte)
      }
    }
    if piece.utf8.count + text.utf8.count > 54 {
      pieces.append(piece)
      piece = ""
    }
    piece += text
  }
  pieces.append(piece)
  if pieces.count == 1 { return ["\(name)*=\(piece)"] }
  return pieces.enumerated().map { "\(name)*\($0.offset)*=\($0.element)" }
}

/// Two hexadecimal digits, in upper case as RFC 2045 §6.7 wants them.
func hex(_ byte: UInt8) -> String {
  let digits = Array("0123456789ABCDEF")
  return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
}
