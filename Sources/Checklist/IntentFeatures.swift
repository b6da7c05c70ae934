/// What the intent model looks at: cues of ``IntentCues``, words and pairs of words, how much is asked, how long the mail is.
struct IntentFeatures {
  private(set) var values: [String: Float] = [:]

  init(subject: String, body: String, hasDocuments: Bool, limits: TriageLimits = .standard) {
    let subject = TriageText(subject, limit: limits.subject)
    let body = TriageText(body, limit: limits.body)
    values["bias"] = 1
    add(subject, prefix: "s:", weight: 0.6)
    add(body, prefix: "", weight: 0.35)
    addShape(body, subject: subject)
    if hasDocuments {
      values["document"] = 1
      values["c:attached"] = 1
    }
  }

  private mutating func add(_ whole: TriageText, prefix: String, weight: Float) {
    // A long text is known by its beginning and end; what a write-up says in between is about the points.
    let text = whole.tokens.count > 320 ? TriageText(tokens: Array(whole.tokens.prefix(220) + whole.tokens.suffix(60))) : whole
    for match in IntentCues.phrases.matches(in: text) { values[prefix + "c:" + IntentCues.phrases.cues[match.cue]] = 1 }
    var previous = "^"
    for token in text.tokens {
      let word = token.word
      let plain = word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true ? "0" : word
      if token.isWord { values[prefix + plain] = weight }
      if token.isWord, word.utf8.count > 6 { values[prefix + word.prefix(5) + "*"] = weight * 0.8 }
      if token.isWord || word == "?" { values[prefix + previous + "_" + plain] = weight * 0.8 }
      previous = token.endsSentence ? "^" : plain
    }
  }

  private mutating func addShape(_ body: TriageText, subject: TriageText) {
    let sentences = body.sentences
    let asked = sentences.count { body.tokens[$0.upperBound - 1].word == "?" }
    let words = body.tokens.count(where: \.isWord)
    values["asked"] = Float(min(asked, 5)) / 3
    values["askedShare"] = sentences.isEmpty ? 0 : Float(asked) / Float(sentences.count)
    if asked == 0 { values["notAsked"] = 1 }
    if subject.tokens.last?.word == "?" { values["s:asked"] = 1 }
    values[words < 12 ? "tiny" : words < 40 ? "short" : words < 120 ? "middle" : "long"] = 0.7
    values["length"] = Float(min(words, 600)) / 300
  }
}

/// Reads what a mail is about.
struct IntentReader: Sendable {
  var model = IntentModel.standard

  /// Who sent a mail, as far as it tells about the intent.
  enum Sender: Sendable {
    case inside, outside, machine
  }

  func read(subject: String, body: String, hasDocuments: Bool, sender: Sender = .inside) -> Intent {
    var scores = model.scores(IntentFeatures(subject: subject, body: body, hasDocuments: hasDocuments).values)
    // In the order of `Intent.allCases`. Nobody outside may apply or needs to know the rules; the labelled mails do not show senders.
    switch sender {
    case .inside: break
    case .outside: scores += SIMD4(-1, -0.5, 0, 0.5)
    case .machine: scores += SIMD4(-1, -1, 3, 0)
    }
    let best = Intent.allCases.indices.max { scores[$0] < scores[$1] } ?? 0
    return Intent.allCases[best]
  }
}
