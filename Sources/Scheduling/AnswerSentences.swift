/// A sentence of a reply, as tokens.
struct Sentence: Hashable {
  var tokens: [Token] = []
  var isQuestion = false
  /// A line of the offer that is answered in place.
  var isOfferLine = false
  var opensParagraph = false

  var folds: [String] { tokens.map(\.fold) }

  /// Cuts the lines of a reply into sentences.
  static func sentences(of text: AnswerText) -> [Sentence] {
    var result: [Sentence] = []
    var current = Sentence(opensParagraph: true)
    func finish(question: Bool = false) {
      if current.tokens.contains(where: { $0.kind != .mark }) || question {
        current.isQuestion = question
        if current.tokens.isEmpty, let last = result.indices.last { result[last].isQuestion = true } else { result.append(current) }
      }
      current = Sentence()
    }
    for line in text.lines {
      if !line.continues { finish() }
      if line.opensParagraph { current.opensParagraph = true }
      current.isOfferLine = line.isOfferLine
      let tokens = Tokeniser.tokens(of: line.text)
      for (index, token) in tokens.enumerated() {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        if token.isMark("?") || token.isMark("!") {
          finish(question: token.word == "?")
        } else if token.isMark("."), !continuesAfterDot(current.tokens, next: next) {
          finish()
        } else if token.isMark(";") || token.kind == .mark && "•*·".contains(token.word) {
          finish()
        } else if token.isMark("-"), current.tokens.isEmpty {
          // A bullet.
          continue
        } else {
          current.tokens.append(token)
        }
      }
    }
    finish()
    return result
  }

  /// Whether a full stop belongs to an abbreviation or to the number of a list.
  private static func continuesAfterDot(_ before: [Token], next: Token?) -> Bool {
    guard let last = before.last, let next, !next.isMark(".") else { return false }
    switch last.kind {
    case .word:
      if last.fold.count == 1, !next.spaced { return true }
      return abbreviations.contains(last.fold) && (!next.isCapitalised || ["dr", "prof", "mr", "ms", "mrs"].contains(last.fold))
    case .number:
      // `1. nej`, but not `Nr 1. Måste springa`.
      return before.count == 1 && last.suffix.isEmpty && (next.kind == .word && !next.isCapitalised || next.kind == .number)
    default: return false
    }
  }

  private static let abbreviations: Set<String> = [
    "kl", "nr", "no", "v", "alt", "t", "ex", "d", "v", "s", "bl", "a", "p", "g", "m", "em", "fm", "ca", "ev", "dvs", "mon", "tue", "tues",
    "wed", "thu", "thur", "thurs",
    "fri", "man", "tis", "ons", "tor", "tors", "fre", "lor", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct",
    "nov", "dec", "dr", "prof", "etc",
    "tel", "st", "approx", "resp", "inkl", "obs", "mr", "ms", "mrs", "nb", "ie", "eg", "e", "i",
  ]
}
