/// The links of a mail: the targets in its HTML, then what looks like an address in its text; protection wrappers undone, each once.
func listedLinks(html: [String], text: String, limit: Int) -> [String] {
  var seen: Set<String> = []
  var links: [String] = []
  for link in html + linksInText(text, limit: limit) {
    let target = unwrappedLink(link)
    guard links.count < limit, !target.isEmpty, target.utf8.count <= 4_096, seen.insert(target).inserted else { continue }
    links.append(target)
  }
  return links
}

/// Addresses of the Web in running text, without the punctuation that ends the sentence.
public func linksInText(_ text: String, limit: Int = MailLimits.standard.links) -> [String] {
  let bytes = Array(text.utf8)
  var links: [String] = []
  var at = 0
  while at < bytes.count, links.count < limit {
    let byte = bytes[at].lowered
    guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"), at == 0 || !(bytes[at - 1].isLetter || bytes[at - 1].isDigit) else {
      at += 1
      continue
    }
    let head = bytes[at..<min(at + 8, bytes.count)].lowercasedText
    guard head.hasPrefix("https://") || head.hasPrefix("http://") || head.hasPrefix("www.") else {
      at += 1
      continue
    }
    var end = at
    while end < bytes.count, bytes[end] > Octet.space, !"<>\"".utf8.contains(bytes[end]) { end += 1 }
    let start = at
    at = max(end, at + 1)
    // A closing parenthesis belongs to the link when it opened in it.
    let (opening, closing) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    var surplus = bytes[start..<end].reduce(0) { $0 + ($1 == closing ? 1 : $1 == opening ? -1 : 0) }
    while end > start, ".,;:!?)]}'*_|".utf8.contains(bytes[end - 1]) {
      if bytes[end - 1] == closing {
        if surplus <= 0 { break }
        surplus -= 1
      }
      end -= 1
    }
    let link = bytes[start..<end]
    if link.count > 10 || link.starts(with: "www.".utf8) && link.count > 6 { links.append(link.text) }
  }
  return links
}

/// The link that a protection service (Outlook Safe Links, Proofpoint, Google redirects) has wrapped; others as they are.
public func unwrappedLink(_ link: String) -> String {
  var current = link.trimmed
  for _ in 0..<3 {
    guard let next = unwrappedOnce(current) else { break }
    current = next
  }
  return current
}

private func unwrappedOnce(_ link: String) -> String? {
  guard let scheme = link.range(ofASCII: "://") else { return nil }
  let rest = link[scheme...]
  let host = rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
  let key: String
  if host.hasSuffix(".safelinks.protection.outlook.com") {
    key = "url"
  } else if host == "www.google.com", rest.contains("/url?") {
    key = "q"
  } else if host.hasSuffix("urldefense.proofpoint.com") {
    key = "u"
  } else if host == "urldefense.com" || host.hasSuffix(".urldefense.com") {
    // https://urldefense.com/v3/__https://host/path__;!!token
    let path = rest.split(separator: "/__", maxSplits: 1)
    guard path.count == 2, let end = path[1].range(ofASCII: "__;") else { return nil }
    return String(path[1][..<path[1].index(end, offsetBy: -3)])
  } else {
    return nil
  }
  guard let query = rest.split(separator: "?", maxSplits: 1).dropFirst().first else { return nil }
  for pair in query.split(separator: "&") {
    let parts = pair.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == key else { continue }
    var value = percentDecoded(parts[1].utf8).text
    // Proofpoint writes "-3A" for "%3A" and "_" for "/".
    if key == "u" {
      value =
        percentDecoded(parts[1].utf8.map { $0 == Octet.dash ? UInt8(ascii: "%") : $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0 }).text
    }
    return value.hasPrefix("http") ? value.singleLine : nil
  }
  return nil
}

extension StringProtocol {
  /// Where the text behind the first occurrence of `needle` begins.
  fileprivate func range(ofASCII needle: String) -> Index? {
    guard let first = needle.utf8.first else { return nil }
    var at = utf8.startIndex
    while let found = utf8[at...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle.utf8) { return utf8.index(found, offsetBy: needle.utf8.count) }
      at = utf8.index(after: found)
    }
    return nil
  }
}
