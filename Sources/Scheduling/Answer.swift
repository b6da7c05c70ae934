public import struct Foundation.Date
public import struct Foundation.TimeZone

/// Reads what a person answers to offered times, in Swedish or English.
///
/// Words are found (days, hours, numbers), put together to mentions of times, and each clause tells what it says about those that it names; `slot` is given only
/// where all of it leads to exactly one. What is doubtful is ``AnswerIntent/ackOnly`` with `candidates`: a question costs less than a wrong booking.
///
/// - Parameters:
///   - reply: the text of the mail; quotations and a signature that are still in it are left out, but for lines of the offer that are answered in place.
///   - subject: the subject, for automatic mail and calendar answers.
///   - offer: the times that were offered; empty to read other mail of a case.
///   - received: when the reply came: `tomorrow` counts from here, and times before it can't be chosen.
///   - timeZone: the zone of the clock that both sides speak of.
public func readAnswer(_ reply: String, subject: String = "", to offer: Offer, received: Date, timeZone: TimeZone) -> AnswerReading {
  AnswerReader(reply, subject: subject, to: offer, received: received, timeZone: timeZone).reading()
}

/// The steps from a reply to its reading; each can be looked at by itself.
struct AnswerReader {
  let text: AnswerText
  let subject: String
  let context: AnswerContext
  let sentences: [Sentence]

  init(_ reply: String, subject: String, to offer: Offer, received: Date, timeZone: TimeZone) {
    text = AnswerText(reply)
    self.subject = subject
    context = AnswerContext(offer: offer, received: received, zone: timeZone)
    sentences = Sentence.sentences(of: text)
  }

  func reading() -> AnswerReading {
    if let calendar = CalendarText(text, subject: subject) { return reading(of: calendar) }
    var cues = IntentCues.read(sentences.filter { !$0.isOfferLine }, subject: subject)
    if cues.isAutomatic { return AnswerReading(intent: .auto) }
    if cues.withdraws { return AnswerReading(intent: .withdraw) }
    let clauses = ClauseSettler.settled(self.clauses(of: sentences, supplements: cues.supplements))
    let choice = ChoiceReader.read(clauses, in: context)
    if cues.asks { cues.asks = clauses.contains { $0.isQuestion && !$0.isPayload } }
    cues.asks = cues.asks || cues.wonders
    return decide(choice, cues)
  }

  /// Whether the reply is Swedish: then 10/3 is in March, and `fri` is no Friday.
  private var isSwedish: Bool {
    let words = sentences.flatMap(\.folds).prefix(400)
    let swedish = words.filter { Self.swedish.contains($0) }.count
    let english = words.filter { Self.english.contains($0) }.count
    return swedish >= english
  }

  private static let swedish: Set<String> = [
    "och", "jag", "vi", "det", "den", "som", "inte", "kan", "tack", "hej", "med", "gar", "passar", "funkar", "tar", "blir", "ar", "har",
    "till", "om", "pa", "mvh", "helst", "garna", "tyvarr", "kl",
  ]
  private static let english: Set<String> = [
    "and", "the", "i", "we", "is", "it", "not", "can", "thanks", "hi", "with", "works", "please", "would", "are", "have", "to", "if", "on",
    "at", "for", "me", "us", "i'm", "let's", "that",
  ]

  func clauses(of sentences: [Sentence], supplements: Bool) -> [Clause] {
    var result: [Clause] = []
    let isSwedish = isSwedish
    var isPayload = false
    for (index, sentence) in sentences.enumerated() {
      if sentence.opensParagraph { isPayload = isPayload && endsWithColon(index > 0 ? sentences[index - 1] : nil) }
      let scanner = Scanner(tokens: sentence.tokens, context: context, isSwedish: isSwedish)
      var clauses = Clause.clauses(of: sentence, index: index, scanner: scanner)
      let adds = supplements && IntentCues.isAddition(sentence)
      if isPayload || adds { for at in clauses.indices { clauses[at].isPayload = true } }
      if adds { isPayload = true }
      result += clauses
    }
    return result
  }

  private func endsWithColon(_ sentence: Sentence?) -> Bool { sentence?.tokens.last?.isMark(":") ?? false }

  // MARK: Calendar programs

  private func reading(of calendar: CalendarText) -> AnswerReading {
    let clauses = calendar.details.enumerated().flatMap { index, sentence in
      Clause.clauses(of: sentence, index: index, scanner: Scanner(tokens: sentence.tokens, context: context, isSwedish: false))
    }
    var numbers: Set<Int> = []
    var proposals: [Date] = []
    for mention in clauses.flatMap(\.mentions) where mention.hasDay && mention.hasClock {
      let resolved = context.resolve(windowAsStart(mention), Discourse())
      if resolved.slots.count == 1, let only = resolved.slots.first, context.openNumbers.contains(only) { numbers.insert(only) }
      if let proposal = resolved.proposal { proposals.append(proposal.date(in: context.zone)) }
    }
    let slot = numbers.count == 1 && proposals.isEmpty ? numbers.first : nil
    switch calendar.verb {
    case .accepted:
      guard let slot else { return AnswerReading(intent: .ackOnly, candidates: numbers.sorted()) }
      return AnswerReading(intent: .accept, slot: slot, acceptable: [slot])
    case .tentative: return AnswerReading(intent: .ackOnly, candidates: numbers.sorted())
    case .proposed: return AnswerReading(intent: .counter, proposes: proposals)
    case .declined:
      let comment = AnswerReader(text: AnswerText(calendar.comment), subject: "", context: context)
      let reading = comment.reading()
      return [.counter, .withdraw, .delegate, .accept].contains(reading.intent) ? reading : AnswerReading(intent: .declineAll)
    }
  }

  private init(text: AnswerText, subject: String, context: AnswerContext) {
    self.text = text
    self.subject = subject
    self.context = context
    sentences = Sentence.sentences(of: text)
  }

  /// Calendars write from–to: the start counts.
  private func windowAsStart(_ mention: Mention) -> Mention {
    var result = mention
    result.facts = mention.facts.map { if case .window(let window) = $0 { .clock(window.lowerBound, slack: 0) } else { $0 } }
    return result
  }

  // MARK: The decision

  private func decide(_ choice: Choice, _ cues: IntentCues) -> AnswerReading {
    let accepted = ranked(choice)
    let proposals = choice.proposals.map { $0.date(in: context.zone) }
    let also = [(cues.asks, AnswerIntent.question), (cues.supplements, .supplement), (cues.delegates, .delegate)].filter(\.0).map(\.1)
    let beside = also.filter { $0 != .question }
    let doubts = choice.contradicted.union(choice.hedged).union(choice.open.flatMap { $0 }).intersection(context.openNumbers)

    if !choice.contradicted.isEmpty { return AnswerReading(intent: .ackOnly, candidates: doubts.sorted(), also: also) }
    if !proposals.isEmpty {
      return AnswerReading(intent: .counter, acceptable: choice.keepsOffered ? accepted : [], proposes: proposals, also: beside)
    }
    if let best = accepted.first {
      if choice.askedIfFree.isSuperset(of: accepted) || (choice.depends || choice.isOnForm || choice.isDoubtful) && cues.asks {
        return AnswerReading(intent: .question, acceptable: accepted)
      }
      // Several work, and another of them is spoken of beside: it may be the one that is liked best.
      let alsoNamed = choice.asked.union(choice.passing).union(choice.hedged).intersection(accepted)
      let isPreferenceClear = accepted.count == 1 || alsoNamed.isEmpty || alsoNamed.contains(best) || choice.accepted[best] == 0
      let isRankingClear = accepted.count == 1 || !choice.likesUnnamed || choice.leansLate || choice.accepted.values.contains(0)
      // A time that is only named, or left over, is taken for chosen where the reply speaks of no other.
      let isFirm = choice.firm.contains(best)
      let isSad = text.lines.contains { $0.text.contains(":(") || $0.text.contains(":-(") }
      let others = choice.passing.subtracting(choice.declined).subtracting(accepted)
      let isCertain =
        isPreferenceClear && isRankingClear && choice.others.isSubset(of: accepted) && (isFirm || others.isEmpty && !choice.namesOtherDay)
        && choice.hedged.isDisjoint(with: accepted)
        && choice.open.isEmpty && !choice.isDoubtful && !choice.depends
        && !cues.defers && (isFirm || !isSad)
        && !text.isCut
      guard isCertain else { return AnswerReading(intent: .ackOnly, candidates: doubts.union(accepted).sorted(), also: also) }
      if choice.wantsOther, !choice.isFree, !choice.keepsOffered { return AnswerReading(intent: .counter, also: beside) }
      return AnswerReading(intent: .accept, slot: best, acceptable: accepted, also: also)
    }
    if choice.wantsOther || cues.wantsOther { return AnswerReading(intent: .counter, also: beside) }
    // Some turned down, and of the rest only said what else they are taken by.
    let isTaken =
      !choice.declined.isEmpty && !choice.passing.isEmpty && choice.declined.union(choice.passing).isSuperset(of: context.openNumbers)
      && !cues.asks && !cues.defers
    let isNo = (cues.saysNo && !cues.defers && choice.declined.isEmpty || cues.refuses) && doubts.isEmpty && !cues.asks
    if choice.declinesAll || isNo || isTaken && !context.open.isEmpty { return AnswerReading(intent: .declineAll, also: beside) }
    if cues.delegates { return AnswerReading(intent: .delegate, also: beside.filter { $0 != .delegate }) }
    if cues.asks, !choice.hedged.isEmpty {
      return AnswerReading(intent: .question, acceptable: context.byTime(choice.hedged.intersection(context.openNumbers)))
    }
    if !doubts.isEmpty { return AnswerReading(intent: .ackOnly, candidates: doubts.sorted(), also: also) }
    if cues.supplements { return AnswerReading(intent: .supplement, also: also.filter { $0 != .supplement }) }
    if cues.asksForTimes, choice.declined.isEmpty { return AnswerReading(intent: .declineAll) }
    if cues.asks { return AnswerReading(intent: .question, acceptable: choice.asked.intersection(context.openNumbers).sorted()) }
    let left = choice.declined.isEmpty ? [] : context.openNumbers.subtracting(choice.declined).sorted()
    return AnswerReading(intent: .ackOnly, candidates: left)
  }

  /// The acceptable times in the writer's order of preference, the earliest first among equals.
  private func ranked(_ choice: Choice) -> [Int] {
    let byTime = context.byTime(choice.accepted.keys)
    let order = choice.isRanked ? choice.order.filter { choice.accepted[$0] != nil } : choice.leansLate ? byTime.reversed() : byTime
    let places = Dictionary(order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return order.sorted { (choice.accepted[$0] ?? 1, places[$0] ?? 0) < (choice.accepted[$1] ?? 1, places[$1] ?? 0) }
  }
}
