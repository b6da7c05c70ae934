/// The tags and texts of a letter's HTML. It reads what templates write, for checking it; mail from outside is never read with it.
struct HTMLTokens {
  enum Token: Hashable {
    case open(String, [String: String])
    case close(String)
    case text(String)
  }

  let tokens: [Token]

  init(_ html: String) {
    let scalars = Array(html.unicodeScalars)
    var tokens: [Token] = []
    var at = 0
    var rawUntil: String?
    while at < scalars.count {
      if scalars[at] == "<", let end = Self.end(of: scalars, from: at, rawUntil: rawUntil) {
        let tag = String(String.UnicodeScalarView(scalars[(at + 1)..<end.content]))
        at = end.next
        guard !tag.hasPrefix("!") else { continue }
        if let token = Self.tag(tag) {
          tokens.append(token)
          rawUntil = token == .open("style", [:]) ? "/style" : nil
        }
      } else {
        var stop = at + 1
        while stop < scalars.count, scalars[stop] != "<" { stop += 1 }
        tokens.append(.text(Self.unescaped(String(String.UnicodeScalarView(scalars[at..<stop])))))
        at = stop
      }
    }
    self.tokens = tokens
  }

  /// Where a tag or comment ends, if one begins here.
  private static func end(of scalars: [Unicode.Scalar], from at: Int, rawUntil: String?) -> (content: Int, next: Int)? {
    func matches(_ text: String, at place: Int) -> Bool {
      let wanted = Array(text.unicodeScalars)
      return place + wanted.count <= scalars.count && scalars[place..<(place + wanted.count)].elementsEqual(wanted)
    }
    if let rawUntil, !matches(rawUntil, at: at + 1) { return nil }
    if matches("!--", at: at + 1) {
      var stop = at + 4
      while stop < scalars.count, !matches("-->", at: stop) { stop += 1 }
      return (min(stop, scalars.count), min(stop + 3, scalars.count))
    }
    var quote: Unicode.Scalar?
    var stop = at + 1
    while stop < scalars.count {
      if let open = quote {
        if scalars[stop] == open { quote = nil }
      } else if scalars[stop] == "\"" || scalars[stop] == "'" {
        quote = scalars[stop]
      } else if scalars[stop] == ">" {
        return (stop, stop + 1)
      }
      stop += 1
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
