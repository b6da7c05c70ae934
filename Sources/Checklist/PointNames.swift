/// Which points a text names, and whether it only names them: a list of what a document holds, or a promise to come back.
enum PointNames {
  /// The points named in a text, by their position in ``Outputs/points``, a bit each.
  private static func named(in text: FoldedText, _ tokens: [FoldedText.Token]) -> UInt64 {
    tokens.reduce(0) { $0 | table.lists(of: text.bytes[$1.range]) }
  }

  /// Whether a text lists points rather than answering them: four or more in few words.
  static func isList(_ text: FoldedText) -> Bool {
    let tokens = text.tokens
    guard tokens.count <= 80, !tokens.contains(where: { $0.kind == .number && $0.range.count > 2 }) else { return false }
    let count = named(in: text, tokens).nonzeroBitCount
    return count >= 4 && tokens.count < count * 7
  }

  /// The points that a text names only in sentences that put them off.
  static func deferred(in text: String) -> Set<Int> {
    let whole = FoldedText(text)
    guard named(in: whole, whole.tokens) != 0 else { return [] }
    var deferred: UInt64 = 0
    var answered: UInt64 = 0
    for range in Sentences.ranges(in: text) {
      let sentence = FoldedText(String(text[range]))
      let named = named(in: sentence, sentence.tokens)
      guard named != 0 else { continue }
      if putsOff(sentence.words) { deferred |= named } else { answered |= named }
    }
    let left = deferred & ~answered
    return left == 0 ? [] : Set((0..<10).filter { left >> UInt64($0) & 1 == 1 })
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

  private static let table = WordTable([
    "research* omvarldsk* omvarldsa*", "bakgrund* background*", "mal malet* malen* malsattning* syfte* goal* purpose* objective*",
    "malgrupp* audience* target*", "resurs* bemanning* resource* staffing*", "moderering* moderation*",
    "uppfoljning* utvardering* followup* evaluation* analys*", "grafisk* graphic*", "gdpr* dataskydd* schrems* personuppgift*",
    "tillganglighet* accessibility*",
  ])
}
