/// A piece of a sentence that says one thing.
struct Clause: Hashable {
  var mentions: [Mention] = []
  /// Its words, with `#` for each mention and `~` for numbers that are none.
  var words: [String] = []
  /// Words before each mention, nearest last.
  var stance: Stance = .bare
  /// The word that joins it to the clause before.
  var connective = ""
  var isQuestion = false
  var sentence = 0
  var isOfferLine = false
  /// Part of a text for the application rather than of the answer.
  var isPayload = false
  /// For the case that what stands before fails.
  var isFallback = false
  /// Hangs on the answer to a question before it.
  var dependsOnAnswer = false
  /// Bound to a condition on form.
  var isOnForm = false
  /// Takes back what was said before.
  var isCorrection = false
  /// Tells what the writer chose or said before.
  var isPast = false
  /// The whole of its sentence.
  var isAlone = false
  /// Tells what suits somebody else.
  var isOthers = false
  /// Liked best.
  var isPreferred = false
  /// Its times stand in order of preference.
  var isRanked = false
  /// The mark before it.
  var mark = ""
  var hasPronoun: Bool { words.contains { Self.pronouns.contains($0) } }

  static let pronouns: Set<String> = [
    "den", "det", "da", "it", "that", "those", "dem", "them", "they", "de", "dessa", "which", "vilket", "this", "that's", "dit", "then",
  ]
  static let contrasts: Set<String> = [
    "men", "but", "utan", "fast", "however", "daremot", "although", "though", "except", "dock", "medan", "while", "whereas", "fastan",
    "only",
  ]
  static let breaks: Set<String> = [
    "men", "but", "utan", "fast", "however", "daremot", "although", "though", "medan", "while", "whereas", "eftersom", "because", "since",
    "annars", "otherwise", "sa", "so", "fastan", "only", "sen", "sedan", "samt", "dessutom", "if", "om", "as",
  ]

  /// Cuts a sentence where a mark, a contrast or a new statement begins.
  static func clauses(of sentence: Sentence, index: Int, scanner: Scanner) -> [Clause] {
    let tokens = sentence.tokens
    let entities = scanner.entities()
    let mentions = Mention.mentions(of: entities, in: tokens)
    var inside = Set<Int>()
    for mention in mentions { inside.formUnion(mention.range.dropFirst()) }
    for entity in entities { inside.formUnion(entity.range.dropFirst()) }
    let noiseAt = Dictionary(
      entities.filter { $0.facts == [.noise] }.map { ($0.range.lowerBound, $0.range.upperBound) }, uniquingKeysWith: { first, _ in first })
    let mentionAt = Dictionary(mentions.map { ($0.range.lowerBound, $0.range.upperBound) }, uniquingKeysWith: { first, _ in first })
    var nextMention = 0
    var starts: [Int] = [0]
    for (at, token) in tokens.enumerated() where at > 0 && !inside.contains(at) && starts.count < longest {
      if token.kind == .mark {
        let isDash = token.word == "-" && token.spaced && at + 1 < tokens.count && tokens[at + 1].spaced
        if token.isMark(",():") || isDash { starts.append(at + 1) }
      } else if breaks.contains(token.fold), opens(at, token.fold, tokens, mentions) {
        starts.append(at)
      } else if ["och", "and"].contains(token.fold), isNewStatement(at, tokens, mentions) {
        starts.append(at)
      } else if isInverted(at, from: starts[starts.count - 1], tokens) {
        starts.append(at)
      }
    }
    var result: [Clause] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : tokens.count
      guard start < end else { continue }
      var clause = Clause(isQuestion: sentence.isQuestion, sentence: index, isOfferLine: sentence.isOfferLine)
      while nextMention < mentions.count, mentions[nextMention].range.lowerBound < end {
        clause.mentions.append(mentions[nextMention])
        nextMention += 1
      }
      clause.words = words(start..<end, tokens, mentionAt, noiseAt)
      clause.isOthers =
        !clause.mentions.isEmpty
        && OtherPeople.speak(tokens[start..<end], mentions: clause.mentions.count) { mentionAt[$0] != nil || inside.contains($0) }
      if let first = clause.words.first, breaks.contains(first) || ["och", "and", "eller", "or"].contains(first) {
        clause.connective = first
      }
      if start > 0, tokens[start - 1].kind == .mark { clause.mark = tokens[start - 1].word }
      clause.isRanked = clause.mentions.count > 1 && tokens[start..<end].contains { $0.isMark(">→") } || ranking.occur(in: clause.words)
      if !clause.words.isEmpty { result.append(clause) }
    }
    if result.count == 1 { result[0].isAlone = true }
    return result
  }

  /// Clauses of a sentence that are told apart.
  private static let longest = 400

  private static let ranking = Phrase.list(
    "i den ordningen; i denna ordning; i fallande ordning; in that order; in order of preference; i turordning; i prioritetsordning; i prioordning; preference order; ordningsfoljd; rangordn*; prioriter*; in order; i ordning; ~ choice; first choice; second choice; forsta hand; forstahandsval; ranked; ranking; in descending order"
  )

  private static func opens(_ at: Int, _ word: String, _ tokens: [Token], _ mentions: [Mention]) -> Bool {
    switch word {
    case "but", "utan", "men":
      // `Any day but Wednesday`
      if word == "but", at > 0, let before = mentions.last(where: { $0.range.upperBound <= at }), before.has({ $0 == .all }),
        before.range.upperBound >= at - 1
      {
        return false
      }
      return true
    case "daremot", "dock", "though", "however": return tokens[at - 1].kind == .mark || tokens[at - 1].fold == "or"
    case "as": return at + 1 < tokens.count && ["i", "we", "my", "our", "it", "there", "that"].contains(tokens[at + 1].fold)
    case "sa":
      return at + 1 < tokens.count
        && (afterSo.contains(tokens[at + 1].fold) || verbs.contains(tokens[at + 1].fold)
          || mentions.contains { $0.range.contains(at + 1) })
    case "so":
      return tokens[at - 1].fold != "if" && at + 1 < tokens.count
        && !["much", "sorry", "far", "early", "late", "good", "many", "that", "long"].contains(tokens[at + 1].fold)
    case "only":
      return tokens[at - 1].isMark(",") && at + 1 < tokens.count && ["i", "i'd", "we", "we'd", "not", "it"].contains(tokens[at + 1].fold)
    case "if", "om":
      // `Även om det är en fredag` grants something and asks for nothing.
      return at > 1 && !["aven", "even"].contains(tokens[at - 1].fold)
        && (word == "if"
          || at + 1 < tokens.count
            && [
              "inte", "det", "jag", "hon", "han", "de", "er", "mina", "mitt", "vara", "prefekten", "alla", "vi", "ni", "den", "min",
              "chefen", "man", "du", "nagon", "tva", "2", "3", "1", "4",
            ].contains(
              tokens[at + 1].fold))
    case "sedan", "sen", "since":
      // `Ny sedan den 2 november` goes on.
      return !mentions.contains { $0.range.contains(at + 1) || $0.range.contains(at + 2) } || word == "sen" || at < 3
    default: return true
    }
  }

  /// What follows where `så` draws a conclusion, rather than says how much.
  private static let afterSo: Set<String> = [
    "jag", "vi", "det", "den", "de", "ni", "du", "hon", "han", "da", "att", "darfor", "min", "var", "nej", "ja", "bada", "alla", "ingen",
    "far", "tar", "valjer", "kor", "boka", "ta", "valj", "satt", "skriv", "helst", "garna", "inte", "tyvarr", "om", "for", "i", "pa",
  ]

  /// `Eftersom …, väljer vi`: the main clause begins with its verb, after a clause that gives a reason.
  private static func isInverted(_ at: Int, from start: Int, _ tokens: [Token]) -> Bool {
    guard at > start + 2, at + 1 < tokens.count, reasons.contains(tokens[start].fold), verbs.contains(tokens[at].fold) else { return false }
    if ["bara", "endast", "only"].contains(tokens[at + 1].fold), ["passar", "funkar", "fungerar", "gar", "blir"].contains(tokens[at].fold) {
      return true
    }
    return ["vi", "jag"].contains(tokens[at + 1].fold) && !["vi", "jag", "som"].contains(tokens[at - 1].fold)
  }

  private static let reasons: Set<String> = ["eftersom", "da", "nar", "because", "since", "as"]

  /// Whether `och` joins two statements, each with a verb, rather than two words.
  private static func isNewStatement(_ at: Int, _ tokens: [Token], _ mentions: [Mention]) -> Bool {
    let left = tokens[..<at].suffix(24).map(\.fold)
    let right = tokens[(at + 1)...].prefix(12).map(\.fold)
    let hasVerb = { (words: [String]) in words.contains { verbs.contains($0) } }
    return hasVerb(left) && hasVerb(right)
  }

  private static let verbs: Set<String> = [
    "ar", "is", "are", "am", "i'm", "it's", "har", "have", "has", "blir", "gar", "funkar", "fungerar", "passar", "works", "work", "suits",
    "kan", "can", "can't", "tar", "take", "vill", "want", "ska", "will", "jobbar",
    "ater", "aker", "hinner", "kommer", "would", "could", "cannot", "doesn't", "valjer", "don't", "we're", "i'll", "we'll", "i'd", "hamtar",
    "gor", "sitter", "undervisar", "fits",
  ]

  /// `Jag och Nils`
  private static let companions: Set<String> = ["jag", "vi", "i", "me", "mig", "myself", "we"]

  private static func words(_ range: Range<Int>, _ tokens: [Token], _ mentionAt: [Int: Int], _ noiseAt: [Int: Int]) -> [String] {
    var result: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = mentionAt[index] {
        // `Vi väljer på torsdag` tells when, not which.
        if tokens[index].fold == "pa", ["valjer", "valj", "svarar", "bestammer", "bekraftar"].contains(result.last ?? "") {
          result.append("pa")
        }
        result.append("#")
        index = max(end, index + 1)
        continue
      }
      if let end = noiseAt[index] {
        result.append("~")
        index = max(end, index + 1)
        continue
      }
      let token = tokens[index]
      let isName =
        token.isCapitalised && index > range.lowerBound + 1 && companions.contains(tokens[index - 2].fold)
        && ["och", "and", "&"].contains(tokens[index - 1].word)
      if token.kind == .word, isName {
        result.append("~")
      } else if token.kind == .word {
        result.append(token.fold)
      } else if token.kind != .mark, token.kind != .emoji {
        result.append("~")
      }
      index += 1
    }
    return result
  }
}
