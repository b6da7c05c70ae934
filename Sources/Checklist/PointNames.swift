/// Which points a text names, and whether it only names them: a list of what a document holds, or a promise to come back.
enum PointNames {
  /// The points named in a text, by their position in ``Outputs/points``.
  static func named(in words: [String]) -> Set<Int> {
    var named: Set<Int> = []
    for word in words {
      if word == "mal" { named.insert(2) }
      for (point, beginnings) in beginnings.enumerated() where beginnings.contains(where: { word.hasPrefix($0) }) { named.insert(point) }
    }
    return named
  }

  /// Whether a text lists points rather than answering them: four or more in few words.
  static func isList(_ words: [String]) -> Bool {
    guard words.count <= 80 else { return false }
    let count = named(in: words).count
    return count >= 4 && words.count < count * 7 && !words.contains { $0.allSatisfy(\.isNumber) && $0.count > 2 }
  }

  /// The points that a text names only in sentences that put them off.
  static func deferred(in text: String) -> Set<Int> {
    var deferred: Set<Int> = []
    var answered: Set<Int> = []
    for range in Sentences.ranges(in: text) {
      let words = FoldedText(String(text[range])).words
      let named = named(in: words)
      guard !named.isEmpty else { continue }
      if putsOff(words) { deferred.formUnion(named) } else { answered.formUnion(named) }
    }
    return deferred.subtracting(answered)
  }

  private static func putsOff(_ words: [String]) -> Bool {
    let text = " " + words.joined(separator: " ") + " "
    return postponements.contains { text.contains($0) }
  }

  private static let postponements = [
    " aterkom", " hor av mig ", " hor av oss ", " inte klart ", " inte klar ", " inte klara ", " ej klart ", " ej klar ", " tbd ", " tbc ",
    " kompletter",
    " skickar senare ", " kommer senare ", " senare skede ", " inte bestamt ", " inte beslutat ", " inte hunnit ", " far vanta ",
    " vantar pa ",
    " get back to ", " come back to ", " will follow later ", " to be decided ", " to be determined ", " to be added ", " added later ",
    " not ready ", " not decided ", " not finished ", " send later ", " sent later ", " waiting for ", " not yet settled ", " to follow ",
  ]

  private static let beginnings: [[String]] = [
    ["research", "omvarldsk", "omvarldsa"], ["bakgrund", "background"],
    ["malet", "malen", "malsattning", "syfte", "goal", "purpose", "objective"],
    ["malgrupp", "audience", "target"],
    ["resurs", "bemanning", "resource", "staffing"], ["moderering", "moderation"],
    ["uppfoljning", "utvardering", "followup", "evaluation", "analys"],
    ["grafisk", "graphic"], ["gdpr", "dataskydd", "schrems", "personuppgift"], ["tillganglighet", "accessibility"],
  ]
}
