/// The tags and texts of a letter's HTML. It reads what templates write, for checking it; mail from outside is never read with it.
struct HTMLTokens {
  enum Token: Hashable {
    case open(String, [String: String])
    case close(String)
    case text(String)
  }

  let tokens: [Token]

  init(_ html: String) {
    let bytes = Array(html.utf8)
    var tokens: [Token] = []
    var at = 0
    var inStyle = false
    while at < bytes.count {
      if bytes[at] == Self.less, !inStyle || Self.matches("/style", bytes, at + 1), let end = Self.end(of: bytes, from: at) {
        let tag = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
        at = end + 1
        guard !tag.hasPrefix("!"), let token = Self.tag(tag) else { continue }
        tokens.append(token)
        if case .open("style", _) = token { inStyle = true } else { inStyle = false }
      } else {
        let stop = bytes[(at + 1)...].firstIndex(of: Self.less) ?? bytes.count
        tokens.append(.text(Self.unescaped(String(decoding: bytes[at..<stop], as: UTF8.self))))
        at = stop
      }
    }
    self.tokens = tokens
  }

  private static let less = UInt8(ascii: "<")

  private static func matches(_ text: String, _ bytes: [UInt8], _ at: Int) -> Bool { bytes.dropFirst(at).starts(with: text.utf8) }

  /// Where the `>` of a tag or comment stands, if one begins at `at`.
  private static func end(of bytes: [UInt8], from at: Int) -> Int? {
    let greater = UInt8(ascii: ">")
    if matches("!--", bytes, at + 1) {
      var stop = at + 4
      while let found = bytes[stop...].firstIndex(of: greater) {
        if bytes[found - 1] == UInt8(ascii: "-"), bytes[found - 2] == UInt8(ascii: "-") { return found }
        stop = found + 1
      }
      return nil
    }
    var quote: UInt8?
    for stop in (at + 1)..<bytes.count {
      let byte = bytes[stop]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == greater {
        return stop
      }
    }
    return nil
  }

  private static func tag(_ content: String) -> Token? {
    let name = content.prefix { !$0.isWhitespace }
    if name.hasPrefix("/") { return .close(name.dropFirst().lowercased()) }
    guard !name.isEmpty else { return nil }
    var attributes: [String: String] = [:]
    var rest = content.dropFirst(name.count)
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(key.count)
      guard rest.first == "=" else {
        attributes[key.lowercased()] = ""
        if key.isEmpty { break }
        continue
      }
      rest = rest.dropFirst()
      let quote = rest.first == "\"" || rest.first == "'" ? rest.removeFirst() : nil
      let value = rest.prefix { quote == nil ? !$0.isWhitespace : $0 != quote }
      attributes[key.lowercased()] = unescaped(String(value))
      rest = rest.dropFirst(value.count + (quote == nil ? 0 : 1))
    }
    return .open(name.lowercased(), attributes)
  }

  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&amp;", "&"),
  ]

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension HTMLTokens {
  /// What a reader gets, as text: list numbers and the targets of links written out.
  var readableText: String {
    var text = ""
    var inHead = false
    var lists: [Int?] = []
    var link = ""
    for token in tokens {
      switch token {
      case .open("head", _): inHead = true
      case .close("head"): inHead = false
      case .text(let part): if !inHead { text += part }
      case .open("ol", _): lists.append(0)
      case .open("ul", _): lists.append(nil)
      case .close("ol"), .close("ul"): lists = lists.dropLast()
      case .open("li", _):
        if let number = lists.last ?? nil {
          lists[lists.count - 1] = number + 1
          text += "\n\(number + 1). "
        } else {
          text += "\n- "
        }
      case .open("a", let attributes):
        let target = attributes["href"] ?? ""
        link = target.hasPrefix("mailto:") ? "" : target
      case .close("a"): text += link.isEmpty ? "" : ": \(link)"
      case .open("br", _), .close("p"), .close("h1"), .close("h2"), .close("h3"), .close("td"), .close("li"): text += "\n"
      default: break
      }
    }
    return text
  }
}
