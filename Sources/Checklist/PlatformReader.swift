/// Reads on which networks an account is wanted, as opposed to those that are only mentioned.
///
/// The subject and a document's title say it nearly always; sentences that want, apply or open say it else. What exists already, is compared with,
/// is left or is turned down does not count, unless nothing else is named: then the plan is for the account that exists.
struct PlatformReader: Sendable {
  /// How a network's name is used in one place.
  enum Use: Sendable {
    case wanted, named, existing, unwanted
  }

  /// A network's name in a text.
  struct Mention: Sendable {
    var platform: Platform
    var range: Range<Int>
    var use: Use
  }

  /// The networks wanted, in order of name.
  func read(subject: TriageText, body: TriageText, quoted: TriageText, documents: [TriageDocument]) -> [Platform] {
    let own = mentions(in: body.withoutSignature)
    var scores: [Platform: Float] = [:]
    for mention in mentions(in: subject, isTitle: true) { add(mention, to: &scores, wanted: 4, named: 3, existing: 1.2, unwanted: -4) }
    let isNamedInSubject = scores.values.contains { $0 >= 3 }
    for mention in own {
      // A long write-up talks of many networks; what is wanted is said at its beginning.
      let isEarly = mention.range.lowerBound < (isNamedInSubject ? 120 : 260)
      add(
        mention, to: &scores, wanted: isEarly ? 3 : 0.6, named: isNamedInSubject || !isEarly ? 0.1 : 0.5, existing: 0,
        unwanted: isEarly ? -2.5 : -0.5)
    }
    if let found = chosen(scores, atLeast: 2) { return found }
    for mention in mentions(in: quoted) { add(mention, to: &scores, wanted: 2.5, named: 0.6, existing: 0, unwanted: -2) }
    if let found = chosen(scores, atLeast: 2) { return found }
    for document in documents {
      for mention in mentions(in: document.title, isTitle: true) {
        add(mention, to: &scores, wanted: 3, named: 3, existing: 1, unwanted: -4)
      }
      for mention in mentions(in: document.text) { add(mention, to: &scores, wanted: 0.9, named: 0.25, existing: 0.02, unwanted: -0.6) }
    }
    if let found = chosen(scores, atLeast: 2) { return found }
    for mention in own + mentions(in: subject, isTitle: true)
      + mentions(in: body).filter({ mention in !own.contains { $0.range == mention.range } })
    {
      add(mention, to: &scores, wanted: 0.3, named: 0.3, existing: 0.3, unwanted: 0)
    }
    return chosen(scores, atLeast: 0.2) ?? []
  }

  private func add(
    _ mention: Mention, to scores: inout [Platform: Float], wanted: Float, named: Float, existing: Float, unwanted: Float
  ) {
    switch mention.use {
    case .wanted: scores[mention.platform, default: 0] += wanted
    case .named: scores[mention.platform, default: 0] += named
    case .existing: scores[mention.platform, default: 0] += existing
    case .unwanted: scores[mention.platform, default: 0] += unwanted
    }
  }

  private func chosen(_ scores: [Platform: Float], atLeast threshold: Float) -> [Platform]? {
    let found = scores.filter { $0.value >= threshold && $0.value >= min(threshold * 2, (scores.values.max() ?? 0) * 0.4) }
    return found.isEmpty ? nil : found.keys.sorted()
  }

  /// Every network's name in a text with how it is used there.
  func mentions(in text: TriageText, isTitle: Bool = false) -> [Mention] {
    var text = text
    let names = PlatformNames.find(in: text, isTitle: isTitle)
    guard !names.isEmpty else { return [] }
    // Under one word for all networks the cues need no list of them.
    for name in names { text.tokens[name.range.lowerBound].word = "<net>" }
    let cues = PlatformCues.phrases.matches(in: text)
    var result: [Mention] = []
    var next = 0
    for sentence in text.sentences {
      var inSentence: [Mention] = []
      let local = cues.filter { sentence.contains($0.range.lowerBound) }
      while next < names.count, names[next].range.lowerBound < sentence.upperBound {
        let name = names[next]
        next += 1
        inSentence.append(
          Mention(platform: name.platform, range: name.range, use: use(of: name.range, among: local, in: text, sentence, isTitle: isTitle)))
      }
      share(&inSentence, in: text)
      result += inSentence
    }
    return result
  }

  private func use(
    of range: Range<Int>, among cues: [TriagePhrases.Match], in text: TriageText, _ sentence: Range<Int>, isTitle: Bool
  ) -> Use {
    let kinds = cues.map { (kind: PlatformCues.Kind(rawValue: PlatformCues.phrases.cues[$0.cue]) ?? .want, range: $0.range) }
    // A cue that spans the name speaks of it; the name nearest to its end is meant.
    let position = range.lowerBound
    let spanning = kinds.filter { cue in
      cue.range.contains(position) && !(position + 1..<max(cue.range.upperBound, position + 1)).contains { text.tokens[$0].word == "<net>" }
        || cue.range.lowerBound == position
    }
    if spanning.contains(where: { $0.kind == .never }) { return .unwanted }
    if spanning.contains(where: { $0.kind == .choose }) { return .wanted }
    if spanning.contains(where: { $0.kind == .follow }) { return .existing }
    let isApplication = text.tokens[range.upperBound..<min(range.upperBound + 2, sentence.upperBound)].contains {
      $0.word.hasPrefix("ansok") || $0.word.hasPrefix("appl") || $0.word == "request" || $0.word == "plan" || $0.word == "proposal"
    }
    let isAccountTitle =
      isTitle && range.upperBound < sentence.upperBound
      && ["konto", "account"].contains { text.tokens[range.upperBound].word.hasPrefix($0) }
    if isApplication || isAccountTitle { return .wanted }
    if let have = spanning.first(where: { $0.kind == .have }) {
      // "our Instagram" is there already; "the application for our Instagram" is for it.
      return kinds.contains { $0.kind == .want && (0...1).contains(have.range.lowerBound - $0.range.upperBound) } ? .wanted : .existing
    }
    if kinds.contains(where: { $0.kind == .choose }) { return .unwanted }
    let before = kinds.filter { $0.range.upperBound <= position && ($0.kind == .want || $0.kind == .have) }.max {
      $0.range.upperBound < $1.range.upperBound
    }
    if let before { return before.kind == .want ? .wanted : .existing }
    // "Instagram vill vi ha", but not "YouTube tar bort dem och därför vill vi ha Vimeo".
    let isLast = !text.tokens[range.upperBound..<sentence.upperBound].contains { $0.word == "<net>" }
    let after =
      isLast
      && kinds.contains { cue in
        cue.kind == .want && cue.range.lowerBound > position && cue.range.lowerBound - position < 9
          && isOurWish(cue.range.lowerBound, in: text, sentence)
      }
    return after ? .wanted : .named
  }

  /// Whether those who write wish it, and do wish it: not "det vill våra gäster slippa", not "we don't want".
  private func isOurWish(_ start: Int, in text: TriageText, _ sentence: Range<Int>) -> Bool {
    let before = text.tokens[max(sentence.lowerBound, start - 2)..<start].map(\.word)
    let around = before + text.tokens[start..<min(start + 3, sentence.upperBound)].map(\.word)
    return around.contains { ["vi", "jag", "we", "i"].contains($0) } && !before.contains { ["inte", "ej", "not", "don", "t"].contains($0) }
  }

  /// `Instagram, Facebook och X`: what is said of one in a list is said of all, but for those that are turned down by name.
  private func share(_ mentions: inout [Mention], in text: TriageText) {
    guard mentions.count > 1 else { return }
    for index in 1..<mentions.count {
      let between = mentions[index - 1].range.upperBound..<max(mentions[index].range.lowerBound, mentions[index - 1].range.upperBound)
      guard between.count <= 4, text.tokens[between].allSatisfy({ Self.connectors.contains($0.word) || $0.isTail }) else { continue }
      if mentions[index].use == .named || mentions[index].use == .existing && mentions[index - 1].use == .wanted {
        mentions[index].use = mentions[index - 1].use
      } else if mentions[index - 1].use == .unwanted, between.count == 1, let word = text.tokens[between].first?.word,
        Self.alternatives.contains(word)
      {
        mentions[index].use = .unwanted
      } else if mentions[index - 1].use == .named, mentions[index].use != .unwanted {
        mentions[index - 1].use = mentions[index].use
      }
    }
  }

  private static let alternatives: Set<String> = ["eller", "or", "nor", "/"]
  private static let connectors: Set<String> = [
    "och", "and", "samt", "+", "&", ",", "/", "pa", "on", "ett", "en", "a", "an", "one", "konto", "account", "page", "sida", "kanal",
    "channel", "showcase", "eller",
    "or", "i", "in", "as", "well", "both", "bade", "aven", "ocksa", "also", "resp", "respektive", "plus", "(", ")", ":", "egen", "eget",
    "our", "own",
  ]
}
