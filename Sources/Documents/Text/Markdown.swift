/// Markdown with its marks taken off: what is left is plain text whose headings, lists and tables still show.
func plainText(markdown text: String) -> String {
  text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { plainLine(Array($0.unicodeScalars)) }.joined(separator: "\n")
}

private func plainLine(_ line: [Unicode.Scalar]) -> String {
  var result = String.UnicodeScalarView()
  var index = line.firstIndex { !$0.properties.isWhitespace } ?? 0
  result.append(contentsOf: line[..<index])
  let first = index
  let isBold = line.count - index > 4 && isStrong(line, at: index) && isStrong(line, at: line.count - 2)
  while index < line.count {
    let scalar = line[index]
    let next = index + 1 < line.count ? line[index + 1] : " "
    switch scalar {
    case "\\" where isMark(next):
      result.append(next)
      index += 2
    case "`": index += 1
    case "*" where index > first || !next.properties.isWhitespace: index += 1
    case "_" where next == "_" || !isInWord(line, index): index += 1
    case "!" where next == "[": index += 1
    case "[":
      if let (label, end) = link(line, from: index) {
        result.append(contentsOf: label)
        index = end
      } else {
        result.append(scalar)
        index += 1
      }
    default:
      result.append(scalar)
      index += 1
    }
  }
  // A line that is bold from end to end heads what follows, as in plain text.
  return isBold ? "*\(String(result))*" : String(result)
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && scalar.properties.isPatternSyntax || scalar == "_" }

private func isStrong(_ line: [Unicode.Scalar], at index: Int) -> Bool {
  (line[index] == "*" || line[index] == "_") && line[index] == line[index + 1]
}

private func isInWord(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
  guard index > 0, index + 1 < line.count else { return false }
  return line[index - 1].properties.isAlphabetic && line[index + 1].properties.isAlphabetic
}

/// The label of `[label](address)` and where it ends.
private func link(_ line: [Unicode.Scalar], from start: Int) -> (ArraySlice<Unicode.Scalar>, Int)? {
  let longest = 2_000
  let reach = min(line.count, start + longest)
  guard let close = line[start..<reach].firstIndex(of: "]"), close + 1 < reach, line[close + 1] == "(",
    let end = line[close..<reach].firstIndex(of: ")")
  else { return nil }
  return (line[start + 1..<close], end + 1)
}
