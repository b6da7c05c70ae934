import Mail

/// Tells who applies where that is another person than the sender: a head of department who passes a colleague's mail on, an assistant who hands in
/// for somebody and says whom to write to.
struct ApplicantReader: Sendable {
  private static let phrases = TriagePhrases(
    """
    own: vi|jag ~2 vill|onskar|behover|soker|ansoker|tanker|skoter|lagger|skickar|bifogar|kompletterar|har / vill|kan|ska|skulle vi|jag / we|i ~2 want|wish|need|would|apply|plan|will|run|have|attach
    plan: jag|vi ~1 skoter|skota|lagger|uppdaterar|filmar|ansvarar|ansoker|soker|behover|skickar|kompletterar / vi ~1 vill ~2 ha|starta|oppna|skaffa / vi skaffar / we|i ~1 apply|need|run|update|post|film / we|i ~1 want|plan to
    own: oss|var|vart|vara|our|us / undertecknad
    hand-over: kan ni|du ta hand om|over / take ~2 from here / se nedan / see below / for handlaggning|kannedom / stodjer ~2 detta / support this / staller sig bakom / skickar ~1 vidare / vidarebefordrar / forwarding|forward / please handle / ta hand om / hamnat ~1 ratt
    reply-to: kontakta|svara|aterkom|skriv|aterkoppla ~4 <mail> / contact|reply|answer|write|respond ~5 <mail> / <mail> ~6 applicant|sokande / sokande|kontaktperson|applicant|contact ~4 <mail>
    for-another: for|pa uppdrag av / on behalf of / asked me to / bad|bett mig / handing|hands in for / skickar ~2 at / lamnar ~2 in ~1 at / assisterar|assistant / at min|var|professor|chef / for my|our supervisor|boss|professor|colleague
    """)

  func read(_ application: Application, _ parts: TriageParts) -> Mailbox? {
    // What is passed on tells nothing of who passes it on.
    let body = (application.covering.map { TriageText($0, limit: TriageLimits.standard.body) } ?? parts.body).withoutSignature
    let matches = Self.phrases.matches(in: body)
    let cues = cues(of: matches)
    if cues.contains("reply-to"), cues.contains("for-another") || parts.isForward, let mailbox = namedAddress(matches, body) {
      return differs(mailbox, from: application.from) ? mailbox : nil
    }
    guard let original = application.forwardedFrom.last(where: { !Self.isDesk($0) }), differs(original, from: application.from) else {
      return nil
    }
    // Whoever speaks of a plan of their own applies themselves and only shows what came before.
    let words = body.tokens.count(where: \.isWord)
    let passesOn = words < 8 || cues.contains("hand-over") && !cues.contains("plan") && words < 60 || !cues.contains("own") && words < 40
    return passesOn ? original : nil
  }

  /// What is said; "jag skickar" of "jag skickar vidare" is no plan.
  private func cues(of matches: [TriagePhrases.Match]) -> Set<String> {
    let handOvers = matches.filter { Self.phrases.cues[$0.cue] == "hand-over" }
    let telling = matches.filter { match in
      !["own", "plan"].contains(Self.phrases.cues[match.cue]) || !handOvers.contains { $0.range.overlaps(match.range) }
    }
    return Set(telling.map { Self.phrases.cues[$0.cue] })
  }

  private func namedAddress(_ matches: [TriagePhrases.Match], _ body: TriageText) -> Mailbox? {
    for match in matches where Self.phrases.cues[match.cue] == "reply-to" {
      for token in body.tokens[match.range] {
        if token.word == "<mail>", let address = token.raw.flatMap({ EmailAddress($0) }) { return Mailbox(address: address) }
      }
    }
    return nil
  }

  private func differs(_ mailbox: Mailbox, from sender: Mailbox?) -> Bool {
    sender.map { !$0.address.isSameMailbox(as: mailbox.address) } ?? true
  }

  /// The desk's own letters in a thread are no applicant's.
  private static func isDesk(_ mailbox: Mailbox) -> Bool { mailbox.address.localPart.lowercased().hasPrefix("socialmedia") }
}

/// Whether a plan is for an account that is there already, or for a change of one.
enum ExistingAccount {
  private static let phrases = TriagePhrases(
    """
    %account = konto kontot konton instagram insta linkedin facebook twitter x tiktok youtube bluesky mastodon threads snapchat kanal kanalen sida sidan sidor grupp \
    account accounts page channel profile
    change: namnbyte / byta|byter|bytt|andra|andrar ~1 namn ~6 %account / byta|byter ~2 namn / rename|renaming|renamed / new name for / ska|vill|would ~4 byta namn / sammanslag* / sla ihop ~3 %account / merge|merging ~4 accounts|pages
    change: gora|gor om ~5 %account / turn|convert ~2 it|page|account ~1 into / omprovning / nya|new inriktning|focus ~4 %account / namnet|name ~1 pa|of|on ~2 our|vart|var ~2 %account has|maste|ska
    exists: vart|var|our ~1 %account ~5 funnits|existed|opened|startades / vart|our ~1 %account ~5 sedan|since <num> / %account ~2 har funnits / konto|kontot|sida|sidan|kanal|kanalen finns ~1 redan / har ~1 redan ~2 konto|kanal|sida / already have ~1 a|an ~3 account|page|channel / account|page|channel ~2 already ~1 exists|exist
    exists: ansokan|ansoka|application ~4 i efterhand / soker|ansoker ~3 i efterhand / retroactive* / make it official / gora ~3 officiell|officiellt / existing ~3 account|page|channel / befintligt|befintliga|befintlig ~2 %account / opened ~8 back in / oppnades|startades ~3 utan
    exists: inherited|arvt|arvd|arvde ~4 %account / tagit|tar over ~2 kontot|sidan|kanalen / take over ~3 account|page|channel / aldrig blev|blivit godkant / never ~2 approved|asked / without|utan ~1 approval|godkannande|tillstand / fick jag losenordet / password ~1 works|is
    more: utover|forutom|besides|alongside / lagga till / i stallet|istallet / instead / as well / ocksa / in addition / on top of / ny|nytt|new ~2 konto|kanal|sida|account|channel|page / ersatta
    """)

  static func isMeant(in parts: TriageParts) -> Bool {
    let cues = (phrases.matches(in: parts.subject) + phrases.matches(in: parts.body.start(of: 160))).map { phrases.cues[$0.cue] }
    if cues.contains("change") { return true }
    return cues.contains("exists") && !cues.contains("more")
  }
}

extension TriageText {
  /// The first tokens.
  func start(of count: Int) -> TriageText { TriageText(tokens: Array(tokens.prefix(count))) }
}

/// Names of accounts as people write them: `@kth_x`, `kth.x`, a profile's link.
enum AccountNames {
  /// At most this many are of use to anybody.
  private static let most = 10
  private static let hosts = [
    "instagram.com/", "facebook.com/", "linkedin.com/", "youtube.com/", "tiktok.com/", "twitter.com/", "x.com/", "threads.net/",
    "bsky.app/",
  ]

  static func read(_ texts: [String]) -> [String] {
    var found: [String] = []
    for text in texts {
      for word in text.utf8.split(whereSeparator: {
        $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "<")
      }) {
        guard found.count < most else { return found }
        guard word.count >= 4, word.count < 120, word.contains(where: { "@_./".utf8.contains($0) }) else { continue }
        let name = trimmed(String(Substring(word)))
        if name.utf8.contains(where: { "@_./".utf8.contains($0) }), isName(name),
          !found.contains(where: { $0.lowercased() == name.lowercased() })
        {
          found.append(name)
        }
      }
    }
    return found
  }

  private static func trimmed(_ word: String) -> String {
    var word = Substring(word)
    while let last = word.last, !(last.isLetter || last.isNumber || last == "_") { word.removeLast() }
    while let first = word.first, !(first.isLetter || first.isNumber || first == "@") { word.removeFirst() }
    return String(word)
  }

  private static func isName(_ word: String) -> Bool {
    let low = word.lowercased()
    if low.utf8.contains(UInt8(ascii: "/")) { return hosts.contains { low.contains($0) && !low.hasSuffix($0) } }
    let body = low.hasPrefix("@") ? low.dropFirst() : low[...]
    guard (2...40).contains(body.utf8.count), body.utf8.allSatisfy({ isNameByte($0) }) else { return false }
    if low.hasPrefix("@") { return !body.hasSuffix(".se") && !body.hasSuffix(".com") && !body.hasPrefix("kth.se") }
    // Without the sign only what begins as the university's names do is taken for one.
    return body.hasPrefix("kth_") || body.hasPrefix("kth.") && !body.hasPrefix("kth.se") || body.hasSuffix("_kth")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
