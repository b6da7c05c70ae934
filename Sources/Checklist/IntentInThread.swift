/// What a person's mail inside a case wants, apart from what it says about the points.
public enum ThreadIntent: String, Hashable, Sendable, Codable, CaseIterable {
  /// Thanks, a receipt, a promise to come back: nothing to do.
  case acknowledgement
  /// A question that a person must answer.
  case question
  /// The application is taken back.
  case withdrawal
  /// What was found lacking is said to be there.
  case objection
  /// Answers to points, or a new version.
  case supplement
  /// Somebody else takes over.
  case handover
  /// Anything else, and whatever is in doubt.
  case other
}

/// Reads what a person's mail inside a case wants; `text` is the mail without quotes and signature.
///
/// A withdrawal ends a case and an objection calls staff, so both need plain words; a question in a supplement counts only when it is more than
/// "is this enough now?".
public func threadIntent(of text: String, subject: String) -> ThreadIntent {
  ThreadReading(
    text: TriageText(text, limit: TriageLimits.standard.body), subject: TriageText(subject, limit: TriageLimits.standard.subject)
  ).intent
}

/// A mail inside a case, sentence by sentence.
private struct ThreadReading {
  private var cues: [String: Int] = [:]
  private var asks = false
  private var asksStaff = false
  /// Whether the last thing said is a question: one that is followed by its answer was asked for show.
  private var isOpen = false
  private var asksPolitely = false
  private var words = 0
  private var pointsNamed = 0
  private var subjectCues: Set<String>

  init(text: TriageText, subject: TriageText) {
    subjectCues = Set(IntentThreadCues.phrases.matches(in: subject).map { IntentThreadCues.phrases.cues[$0.cue] })
    words = text.tokens.count(where: \.isWord)
    let matches = IntentThreadCues.phrases.matches(in: text)
    var next = 0
    for sentence in text.sentences {
      var local: [(name: String, range: Range<Int>)] = []
      while next < matches.count, matches[next].range.lowerBound < sentence.upperBound {
        local.append((IntentThreadCues.phrases.cues[matches[next].cue], matches[next].range))
        next += 1
      }
      add(local, tokens: text.tokens[sentence])
    }
  }

  private mutating func add(_ local: [(name: String, range: Range<Int>)], tokens: ArraySlice<TriageText.Token>) {
    let names = Set(local.map(\.name))
    let isAsked = tokens.last?.word == "?"
    for (name, range) in local {
      // "We are not withdrawing", "if we withdraw", "may we withdraw?"
      let takesBack = name == "withdraw" || name == "decline" || name == "maybe-withdraw"
      if takesBack, isAsked || names.contains("hypothetical") { continue }
      if name != "decline", takesBack, local.contains(where: { $0.name == "not" && isNear($0.range, range) }) { continue }
      cues[name, default: 0] += 1
    }
    if names.contains("point-named") { pointsNamed += 1 }
    if names.contains("polite"), isAsked || names.contains("wonders") {
      asksPolitely = true
      return
    }
    if isAsked, !names.contains("polite"), tokens.count(where: \.isWord) > 1 {
      asks = asks || words < 30 || names.contains("addressed")
      isOpen = true
    } else if tokens.count(where: \.isWord) > 3 {
      isOpen = false
    }
    if names.contains("wonders"), !names.contains("polite") { asks = true }
    if isAsked && names.contains("addressed") || names.contains("wonders"), !names.contains("polite") { asksStaff = true }
    if !isAsked, names.contains("asks"), words < 12 { asks = true }
  }

  private func isNear(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let isBefore = first.upperBound <= second.lowerBound + 1 && second.lowerBound - first.upperBound < 3
    return isBefore || second.contains(first.lowerBound)
  }

  private func has(_ name: String) -> Bool { cues[name, default: 0] > 0 }

  var intent: ThreadIntent {
    let isLong = words > 90
    let supplements =
      has("supplement") || pointsNamed >= 2 || pointsNamed == 1 && words > 12 || subjectCues.contains("supplement") && words > 40
    // "May withdraw a clip" in a supplement speaks of consent: without the application's name only a short mail takes it back.
    let isPlain = has("withdraw") || has("decline")
    if isPlain && !supplements || has("maybe-withdraw") && !supplements && words < 45, !has("still-wanted"), !isLong { return .withdrawal }
    if has("object"), !isLong || !supplements { return .objection }
    if supplements ? asksStaff : asks || isOpen { return .question }
    if has("hand-over"), !isLong { return .handover }
    if supplements { return .supplement }
    if asksPolitely { return .question }
    if has("thanks") || has("promise"), words < 60 { return .acknowledgement }
    return .other
  }
}
