internal import Glibc

/// A character encoding of the WHATWG Encoding Standard, found by any of the labels that mails use for it.
struct Charset: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    case utf7
    /// One octet a character, with the table of that name.
    case singleByte
    /// Decoded by the C library under the given name; the names are fixed here, never taken from a mail.
    case multiByte(String)
  }

  var name: String
  var kind: Kind

  static let utf8 = Charset(name: "utf-8", kind: .utf8)
  static let windows1252 = Charset(name: "windows-1252", kind: .singleByte)

  /// The encoding with this label; nil for labels that nobody knows.
  init?(label: some Collection<UInt8>) {
    guard label.count <= 60 else { return nil }
    // Space, quotes and separators vary between writers; letters and digits don't.
    let key = label.filter { $0.isLetter || $0.isDigit }.lowercasedText
    guard let name = Self.name(forKey: key) else { return nil }
    switch name {
    case "utf-8": self = .utf8
    case "utf-16le": self.init(name: name, kind: .utf16(bigEndian: false))
    case "utf-16be": self.init(name: name, kind: .utf16(bigEndian: true))
    case "utf-7": self.init(name: name, kind: .utf7)
    case "gb18030": self.init(name: name, kind: .multiByte("GB18030"))
    case "big5": self.init(name: name, kind: .multiByte("BIG5-HKSCS"))
    case "euc-jp": self.init(name: name, kind: .multiByte("EUC-JP-MS"))
    case "shift_jis": self.init(name: name, kind: .multiByte("CP932"))
    case "iso-2022-jp": self.init(name: name, kind: .multiByte("ISO-2022-JP-2"))
    case "euc-kr": self.init(name: name, kind: .multiByte("CP949"))
    default: self.init(name: name, kind: .singleByte)
    }
  }

  private init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The octets as text; `isDamaged` tells whether any of them meant nothing.
  func decode(_ bytes: some Collection<UInt8>) -> (text: String, isDamaged: Bool) {
    switch kind {
    case .utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
      return (bytes.text, true)
    case .utf16(let bigEndian): return Self.decodeUTF16(Array(bytes), bigEndian: bigEndian)
    case .utf7: return decodeUTF7(Array(bytes))
    case .singleByte: return decodeSingleByte(bytes)
    case .multiByte(let converter): return Self.convert(Array(bytes), from: converter) ?? (bytes.text, true)
    }
  }

  private func decodeSingleByte(_ bytes: some Collection<UInt8>) -> (String, Bool) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return (bytes.text, false) }
    var upper = SingleByteTable.upperHalf(of: name).map { Array($0.unicodeScalars) } ?? []
    if upper.count == 96 { upper = (0x80..<0xA0).map { Unicode.Scalar(UInt8($0)) } + upper }
    guard upper.count == 128 else { return (bytes.text, true) }
    let encoded = upper.map { Array(String(Character($0)).utf8) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var isDamaged = false
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        let index = Int(byte) - 0x80
        isDamaged = isDamaged || upper[index] == "\u{FFFD}"
        output.append(contentsOf: encoded[index])
      }
    }
    return (output.text, isDamaged)
  }

  private static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool) -> (String, Bool) {
    var bigEndian = bigEndian
    var start = 0
    if bytes.starts(with: [0xFE, 0xFF]) { (bigEndian, start) = (true, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { (bigEndian, start) = (false, 2) }
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { at -> UInt16 in
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let isEven = (bytes.count - start).isMultiple(of: 2)
    if isEven, let text = String(validating: units, as: UTF16.self) { return (text, false) }
    return (String(decoding: units, as: UTF16.self), true)
  }

  /// Converts through iconv, putting U+FFFD for each octet that means nothing.
  private static func convert(_ bytes: [UInt8], from encoding: String) -> (String, Bool)? {
    let descriptor = unsafe iconv_open("UTF-8", encoding)
    guard Int(bitPattern: descriptor) != -1 else { return nil }
    defer { _ = unsafe iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count &* 2)
    var chunk = [CChar](repeating: 0, count: 4096)
    var taken = 0
    var isDamaged = false
    while taken < input.count {
      var (left, room, result, error) = (input.count - taken, chunk.count, Int(0), Int32(0))
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe chunk.withUnsafeMutableBufferPointer { target in
          guard let base = source.baseAddress else { return }
          var from: UnsafeMutablePointer<CChar>? = unsafe base + taken
          var to = target.baseAddress
          result = unsafe iconv(descriptor, &from, &left, &to, &room)
          error = errno
        }
      }
      output.append(contentsOf: chunk.prefix(chunk.count - room).lazy.map { UInt8(bitPattern: $0) })
      taken = input.count - left
      guard result == -1, error != E2BIG else { continue }
      guard taken < input.count else { break }
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      isDamaged = true
      taken += 1
    }
    return (output.text, isDamaged)
  }
}
