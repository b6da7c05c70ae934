extension ResponseText {
  /// Reads `[CODE data] words` to the line's end. A code that is not as it should be is passed over: it must not cost the connection.
  init(_ scanner: inout Scanner) throws(ProtocolViolation) {
    var code: ResponseCode?
    if scanner.skip("[") {
      var trial = scanner
      code = try? Self.code(&trial)
      if code != nil {
        scanner = trial
      } else {
        let text = scanner.take { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: " ") }
        code = .other(String(decoding: text.prefix(100), as: UTF8.self).uppercased())
      }
      _ = scanner.take { $0 != UInt8(ascii: "]") }
      _ = scanner.skip("]")
      scanner.skipSpaces()
    }
    self.code = code
    words = Self.printable(scanner.take { _ in true })
  }

  private static func code(_ scanner: inout Scanner) throws(ProtocolViolation) -> ResponseCode {
    let name = try scanner.word("a response code").uppercased()
    scanner.skipSpaces()
    switch name {
    case "UIDVALIDITY": return .uidValidity(try scanner.number())
    case "UIDNEXT": return .uidNext(try scanner.number())
    case "READ-ONLY": return .readOnly
    case "READ-WRITE": return .readWrite
    case "TRYCREATE": return .tryCreate
    case "ALERT": return .alert
    case "CAPABILITY": return .capability(try ResponseParser.capabilities(&scanner))
    case "PERMANENTFLAGS":
      let (flags, new) = try ResponseParser.flags(&scanner)
      return .permanentFlags(flags, newKeywords: new)
    case "APPENDUID":
      let validity = try scanner.number()
      try scanner.space()
      return .appended(uidValidity: validity, uids: try scanner.messageSet())
    default: return ResponseCode.Word(rawValue: name).map { .word($0) } ?? .other(name)
    }
  }

  /// A server's words may quote a stranger's bytes: on their way to a log or a terminal they lose control characters and their length.
  static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes.prefix(2000), as: UTF8.self).unicodeScalars.prefix(500)
      .map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: Unicode.Scalar(" ")
        default: scalar
        }
      }
    return String(String.UnicodeScalarView(scalars))
  }
}
