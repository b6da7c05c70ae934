/// A MIME field with parameters: Content-Type or Content-Disposition (RFC 2045 §5.1, RFC 2183, RFC 2231).
struct ContentField: Hashable, Sendable {
  /// `type/subtype`, or the disposition; lower case.
  var value: String
  /// Parameters by lower-case name, decoded, in the order they came; of two with one name the first counts.
  var parameters: [(name: String, value: String)]

  subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

  static func == (left: Self, right: Self) -> Bool {
    left.value == right.value && left.parameters.elementsEqual(right.parameters, by: ==)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension ContentField {
  /// One parameter as it stands: `filename*1*=utf-8''...` has section 1 and is encoded.
  private struct Section {
    var name: String
    var number: Int?
    var isEncoded: Bool
    var bytes: [UInt8]

    init(name: [UInt8], value: [UInt8]) {
      var pieces = name.lowercasedText.split(separator: "*", omittingEmptySubsequences: false)
      isEncoded = pieces.count > 1 && pieces.last == ""
      if isEncoded { pieces.removeLast() }
      number = pieces.count > 1 ? Int(pieces[1]).map { min($0, 10_000) } : nil
      self.name = pieces.first.map(String.init) ?? ""
      bytes = value
    }
  }

  /// Reads the field; whatever is broken about a parameter loses only that parameter.
  init(_ raw: [UInt8], limits: MailLimits, defects: inout DefectList) {
    var lexer = FieldLexer(raw, specials: FieldLexer.mimeSpecials, commentDepth: limits.commentDepth)
    var head = ""
    var token = lexer.next()
    reading: while let current = token {
      switch current {
      case .word where !head.isEmpty && Self.isEqualsNext(lexer): break reading  // the semicolon is missing
      case .word(let word): head += head.isEmpty || head.hasSuffix("/") ? word.lowercasedText : ""
      case .quoted(let word): head += word.lowercasedText
      case .special(UInt8(ascii: "/")): head += "/"
      case .special(UInt8(ascii: ";")): break reading
      case .special, .comment, .literal: break
      }
      token = lexer.next()
    }
    var sections: [Section] = []
    while token != nil, sections.count < limits.parameters {
      if case .special(UInt8(ascii: ";")) = token { token = lexer.next() }
      guard let (section, following) = Self.section(token, &lexer) else { break }
      if let section { sections.append(section) }
      token = following
    }
    if token != nil, sections.count >= limits.parameters { defects.note(.overLimit, "parameters") }
    value = head.trimmed
    parameters = Self.join(sections, defects: &defects)
  }

  private static func isEqualsNext(_ lexer: FieldLexer) -> Bool {
    var ahead = lexer
    return ahead.next() == .special(Octet.equals)
  }

  /// Reads one `name=value` up to the `;` behind it. A value with blanks but without quotes is taken whole: file names come so.
  private static func section(_ first: FieldToken?, _ lexer: inout FieldLexer) -> (Section?, FieldToken?)? {
    guard var token = first else { return nil }
    var name: [UInt8] = []
    while true {
      if case .word(let word) = token { name += word }
      if case .special(let special) = token, special != UInt8(ascii: "/") { break }
      guard let next = lexer.next() else { return (nil, nil) }
      token = next
    }
    guard token == .special(Octet.equals) else { return (nil, token == .special(UInt8(ascii: ";")) ? token : lexer.next()) }
    var value: [UInt8] = []
    var isQuoted = false
    var following = lexer.next()
    while let current = following, current != .special(UInt8(ascii: ";")) {
      if case .word = current, lexer.hadSpace, !value.isEmpty, isEqualsNext(lexer) { break }
      if lexer.hadSpace, !value.isEmpty, !isQuoted { value.append(Octet.space) }
      switch current {
      case .word(let word) where !isQuoted: value += word
      case .quoted(let text) where value.isEmpty || isQuoted:
        value += text
        isQuoted = true
      case .special(let special) where !isQuoted: value.append(special)
      case .comment(let text) where !isQuoted && !value.isEmpty && !lexer.hadSpace:
        value += [UInt8(ascii: "(")] + text + [UInt8(ascii: ")")]
      default: break
      }
      following = lexer.next()
    }
    return (Section(name: name, value: value), following)
  }

  /// Puts continuations together in the order of their numbers and decodes what is encoded (RFC 2231 §§3-4; RFC 2047 words, which are not
  /// allowed here but frequent, as well).
  private static func join(_ sections: [Section], defects: inout DefectList) -> [(name: String, value: String)] {
    var names: [String] = []
    var groups: [String: [Section]] = [:]
    for section in sections {
      if groups[section.name] == nil { names.append(section.name) }
      groups[section.name, default: []].append(section)
    }
    return names.compactMap { name in
      guard let group = groups[name] else { return nil }
      let numbered = group.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
      // The extended form beats the plain one that stands beside it for old readers.
      if let extended = group.first(where: { $0.number == nil && $0.isEncoded }) { return (name, decode([extended], defects: &defects)) }
      if !numbered.isEmpty { return (name, decode(numbered, defects: &defects)) }
      guard let plain = group.first else { return nil }
      return (name, decodeEncodedWords(plain.bytes, defects: &defects))
    }
  }

  private static func decode(_ sections: [Section], defects: inout DefectList) -> String {
    guard sections.contains(where: \.isEncoded) else {
      return decodeEncodedWords(sections.flatMap(\.bytes), defects: &defects)
    }
    var charset: String?
    var bytes: [UInt8] = []
    for (index, section) in sections.enumerated() {
      guard section.isEncoded else {
        bytes += section.bytes
        continue
      }
      var text = section.bytes[...]
      if index == 0, let first = text.firstIndex(of: UInt8(ascii: "'")), let second = text[(first + 1)...].firstIndex(of: UInt8(ascii: "'"))
      {
        charset = text[..<first].text
        text = text[(second + 1)...]
      }
      bytes += percentDecoded(text)
    }
    return decodeText(bytes, label: charset, defects: &defects)
  }
}

/// Octets with `%XX` undone (RFC 3986 §2.1); anything else stays.
func percentDecoded(_ text: some Collection<UInt8>) -> [UInt8] {
  let text = Array(text)
  var output: [UInt8] = []
  output.reserveCapacity(text.count)
  var at = 0
  while at < text.count {
    if text[at] == UInt8(ascii: "%"), at + 2 < text.count, let high = text[at + 1].hexValue, let low = text[at + 2].hexValue {
      output.append(high << 4 | low)
      at += 3
    } else {
      output.append(text[at])
      at += 1
    }
  }
  return output
}
