/// Tells whose time a clause speaks of: `Maria kan bara onsdag` is no choice of the writer's.
enum OtherPeople {
  /// Whether a clause tells what suits somebody else, and not the writer as well.
  static func speak(_ tokens: ArraySlice<Token>, mentions: Int, isTime: (Int) -> Bool) -> Bool {
    let words = tokens.map(\.fold)
    guard !together.occur(in: words) else { return false }
    if parts.occur(in: words) { return true }
    let hasWriter = words.contains(where: writers.contains)
    guard !hasWriter || mentions > 1 else { return false }
    for (index, token) in tokens.enumerated()
    where token.kind == .word && !isTime(tokens.startIndex + index) && isPerson(token, first: index == 0, next: tokens.dropFirst(index + 1))
    {
      let before = words[..<index].suffix(2)
      // `Maria och jag`
      if [before.last, index + 1 < words.count ? words[index + 1] : nil].contains(where: { ["och", "and", "&"].contains($0) }), hasWriter {
        continue
      }
      let after = words.dropFirst(index + 1).prefix(3)
      if after.contains(where: verbs.contains) || before.contains(where: suiting.contains) { return true }
    }
    return false
  }

  private static func isPerson(_ token: Token, first: Bool, next: ArraySlice<Token>) -> Bool {
    if roles.contains(where: { token.fold.hasPrefix($0) })
      || ["hon", "han", "she", "he", "henne", "honom", "her", "him"].contains(token.fold)
    {
      return true
    }
    guard token.isCapitalised, token.fold.count > 1, !AnswerWords.neverNames.contains(token.fold), !StanceReader.small.contains(token.fold),
      !StanceReader.weakWords.contains(token.fold), !writers.contains(token.fold), AnswerNumbers.months[token.fold] == nil
    else { return false }
    // A first word is a name only where what a person does follows at once.
    return !first || next.first.map { doing.contains($0.fold) } ?? false
  }

  private static let writers: Set<String> = [
    "jag", "vi", "mig", "oss", "i", "we", "me", "us", "i'm", "we're", "i'd", "we'd", "i'll", "we'll", "bada", "alla", "all", "both",
    "everyone",
  ]
  private static let roles = [
    "kolleg", "chef", "boss", "colleague", "supervisor", "handledar", "prefekt", "dekan", "student", "doktorand", "assistent", "assistant",
    "manager", "head", "director", "dean",
  ]
  private static let doing: Set<String> = [
    "kan", "can", "vill", "wants", "foredrar", "prefers", "says", "sager", "tycker", "hinner", "valjer", "picks", "tar", "takes", "rostar",
    "votes",
  ]
  private static let verbs = doing.union([
    "passar", "suits", "works", "funkar", "could", "would", "skulle", "make", "del", "ar", "is", "fredag", "torsdag", "onsdag", "tisdag",
    "mandag", "monday", "tuesday", "wednesday", "thursday", "friday",
  ])
  private static let suiting: Set<String> = ["passar", "suits", "for", "suit", "passa", "hos", "fungerar", "funkar"]
  /// Some of the writers only.
  private static let parts = Phrase.list(
    """
    av oss kan; of us can; halften; half of; other half; flertalet; majoriteten; majority; nagra av oss; some of us; most of us; de flesta av oss; utom mig; utom jag; but me; except me; except for me; forutom mig; vi andra; the rest of us; marknadsavdelningen; de andra vill; de andra tar; de andra kan; de andra tycker; de andra foredrar; de andra i; the others want; the others can; the others prefer; the others say; nagon sa; nagon vill; somebody; someone; folk; people; ingen har; nobody; no one
    """)
  /// Goes for the writer too.
  private static let together = Phrase.list(
    "och jag; and i; jag och; with me; med mig; and me; och mig; likasa; ocksa; too; as well; follow*; foljer; kommer med; joins; bring; tar med; tar jag med; sitter med; sager bada; med pa"
  )
}
