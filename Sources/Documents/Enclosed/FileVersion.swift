/// What a file's name tells of its version: `Underlag v2.docx` and `underlag_slutlig.pdf` are versions of one document.
struct FileVersion: Equatable {
  /// The name without version and ending.
  var stem: String
  /// How late the version is: the number that follows `v`, and a word such as `slutlig` above any number.
  var rank: Int

  private static let ranks = [
    "utkast": -1, "draft": -1, "gammal": -1, "old": -1, "kopia": 0, "copy": 0, "ny": 1, "nya": 1, "new": 1, "rev": 1, "reviderad": 1,
    "revised": 1,
    "uppdaterad": 1, "updated": 1, "korrigerad": 1, "rättad": 1, "kompletterad": 1, "slutlig": 1_000, "slutversion": 1_000, "final": 1_000,
  ]

  /// Reads a file's name.
  init(_ name: String) {
    rank = 0
    let bare = name.lowercased().split(separator: ".")
    let words = bare.dropLast(bare.count > 1 ? 1 : 0).joined(separator: ".").split { !$0.isLetter && !$0.isNumber && $0 != "." }.prefix(32)
    var kept: [Substring] = []
    for word in words {
      if let known = FileVersion.ranks[String(word)] {
        rank = max(rank, known)
        if known < 0 { rank = known }
      } else if let number = FileVersion.number(word, isFirst: kept.isEmpty) {
        rank += number
      } else if !["version", "ver", "v"].contains(word) {
        kept.append(word)
      }
    }
    stem = kept.joined(separator: " ")
  }

  /// `v2`, `rev3`, `final2`, or a small number that ends the name; one that begins it belongs to it.
  private static func number(_ word: Substring, isFirst: Bool) -> Int? {
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count)
    guard !digits.isEmpty, digits.count <= 4, let number = Double(String(digits)), number < 100, number >= 0 else { return nil }
    let weight = Int(number * 10)
    if letters.isEmpty { return isFirst ? nil : weight }
    return ["v", "ver", "version", "rev", "r"].contains(letters) ? weight : ranks[String(letters)].map { $0 + weight }
  }
}

/// Marks each document that replaces an earlier version of itself: `v2` that of `v1`, whichever order they were attached in.
func markingVersions(_ documents: [Document]) -> [Document] {
  let versions = documents.map { FileVersion($0.source) }
  return documents.indices.map { index in
    var document = documents[index]
    let earlier = documents.indices.filter {
      $0 != index && !versions[index].stem.isEmpty && versions[$0].stem == versions[index].stem && versions[$0].rank < versions[index].rank
    }
    document.supersedes = earlier.max { versions[$0].rank < versions[$1].rank }.map { documents[$0].source }
    return document
  }
}
