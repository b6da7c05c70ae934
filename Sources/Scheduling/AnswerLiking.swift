/// How much a time is liked, and the words that tell it.
extension ChoiceReader {
  /// How much the writer likes a time: 0 best, 1 plain, 2 if need be.
  func rank(_ clause: Clause, _ index: Int) -> Int {
    let words = clause.words
    if clause.isFallback || Self.second.occur(in: words) || ["annars", "otherwise"].contains(clause.connective) { return 2 }
    // `Jag har möte till två, så klockan tre`: what it comes to.
    if Self.conclusions.contains(words.first ?? ""), clause.mentions.count == 1 { return 0 }
    guard clause.isPreferred || Self.preferred.occur(in: words) || words.contains(where: StanceReader.isSuperlative) else { return 1 }
    if words.contains("an") || words.contains("than"), index > 0 { return 2 }
    return 0
  }

  static let preferred = Phrase.list(
    """
    helst; hellre; hellst; bast; best; better; battre; prefer*; foredra*; rather; favor*; first choice; forsta hand; 1st choice; 1:a hand; forsta val; forstahandsval; ideally; ideal; idealiskt; optimalt; vore battre; enklast; easiest; if i get to choose;
    om jag far valja; om jag far bestamma; om jag far onska; smidigast; suits me most; allra; if i may choose; if i can choose
    """)
  /// Coming late or leaving early is no start.
  static let coming = Phrase.list(
    "arrive; arriving; kommer; komma; come; leave; lamna; ga; slutar; sluta; finish; end; ends; dyka; dyker; hinner; till; until; late; sen; sent"
  )
  static let elliptic: Set<String> = ["can't", "cannot", "inte", "doesn't", "won't", "not", "ej"]
  static let better = Phrase.list(
    "would be .. better; would be even better; would be better; vore battre; vore annu battre; would suit better; would suit me better; vore bast; would be best; skulle passa battre"
  )
  static let wanting = Phrase.list(
    "onskar #; onskar den #; would love to take; would love to come; would love to meet; would love to have; would love to book; would like to take; would like to come; would like to meet; would like to have; would like to book; love to take; skulle vilja boka; skulle vilja ta; skulle vilja ha; skulle vilja komma; skulle .. vilja ha; skulle .. vilja ta; would like #; would love #; i'd love #; we'd love #; i'd like #; we'd like #; foreslar #; jag foreslar; vi foreslar; i suggest #; we suggest #; i propose; we propose; i'd suggest"
  )
  static let liking = Phrase.list("happier; easier; nicer; smidigare; enklare; skonare; lattare")
  static let second = Phrase.list(
    """
    annars; otherwise; andra hand; second choice; 2nd choice; third choice; 3rd choice; tredje hand; tredjehandsval; tredje val; failing that; i sista hand; andrahandsval; andra val; nodfall; om det maste; if need be; if necessary; if that is gone; if that's gone; if it is gone; if it's gone; if that is taken; if that's taken;
    if not; om inte; reserv; backup; back-up; fallback; or else; if i must; at a pinch; in a pinch; sekundart; secondly; plan b
    """)
  /// `Kan vi ta tvåan?` asks politely for an offered time.
  static let politeChoice = Phrase.list(
    """
    kan vi ta; kan vi kora; kan vi saga; kan jag fa; kan jag ta; kan vi boka; kan vi fa; ska vi saga; ska vi ta; could we do; could we take; could we go; could i have; could we have; can we have; kan ni satta; kan ni skriva; could i take; can we do; can we take; can we go; can i have;
    can i take; shall we; let's; may i have; far jag ta; far vi ta; kan ni boka; kan du boka; kan du satta; kan du skriva; kan ni lagga; kan du lagga; can you book; can you put; could you put; could you book; please book; skriv upp; satt upp
    """)

  /// What opens a wish that is put as a question: `någon gång efter den 10 januari?`
  static let vaguely: Set<String> = [
    "#", "nagon", "nagot", "sometime", "some", "any", "anything", "anytime", "kanske", "maybe", "perhaps", "eller", "or",
  ]

  static let someDay = Phrase.list(
    "nagon dag; nagon gang; nagot datum; some day; sometime; some time; any day; any time; en dag i; a day in; annan dag; another day")
  static let likesOne = Phrase.list(
    "prefer*; foredra*; hellre; favour*; favorite; favorit; rather; helst den; helst det; better one; battre an")
  /// Suits some of the writers only.
  static let divided = Phrase.list(
    "~ oss kan; of us can; half of us; other half; halften; flertalet; majoriteten; but me; but not me; but not for me; except me; except for me; utom mig; utom for mig; forutom mig; inte for mig; men inte mig; fast inte mig; men inte jag"
  )
  /// Until when something else is wanted.
  static let deadline = Phrase.list("by #; senast #; before #; fore #; innan #; kont*; account*; underlag*; besked; answer")
  static let yes: Set<String> = [
    "ja", "yes", "sure", "absolut", "absolutely", "garna", "visst", "javisst", "jajamen", "jajamensan", "definitely", "perfekt", "perfect",
    "toppen", "ok", "okej", "kanon",
  ]
  /// Another hour of the day, and the words that wish for it.
  static let shifting = Phrase.list(
    "lite senare; senare pa; tidigare pa; lite tidigare; bit later; little later; later in the; later that; earlier in the; earlier that; bit earlier; senare samma; annan tid; another time"
  )
  static let wishes: Set<String> = [
    "helst", "hellre", "garna", "prefer", "rather", "ideally", "preferably", "could", "kan", "skulle", "vill", "om",
  ]
  /// Less than liked, but no no.
  static let lukewarm = Phrase.list(
    "inte optimal*; inte ideal*; inte perfekt; inte bast; inte min favorit; not ideal; not perfect; not optimal; not great; isn't ideal; isn't perfect; isn't great; lite tidig*; a bit early; knappast ideal*"
  )
  static let leaningLate = Phrase.list(
    "ju senare desto; ju senare ju; the later the; sa sent som mojligt; as late as possible; later is better; later the better; senare ar battre; hellre senare an tidigare; rather later than; later rather than"
  )
  /// A polite choice of nothing but an offered time: `kan ni boka någon annan på onsdag` is none.
  static func isPolite(_ words: [String]) -> Bool {
    let words = words.filter { $0 != "please" }
    guard politeChoice.occur(in: words), !other.occur(in: words), !speaking.occur(in: words) else { return false }
    return true
  }

  private static let speaking = Phrase.list(
    "nagon annan; annat an; att vi; talk; speak; chat; catch; paus; hors; ring*; call*; mejl*; mail*; svar*; fika; lunch med; pratas; kontakt*"
  )

  static let predicates: Set<String> = [
    "ar", "is", "gar", "passar", "funkar", "fungerar", "works", "blir", "vore", "suits", "fits", "would", "confirmed", "bekraftat",
  ]
  static let conclusions: Set<String> = ["sa", "so", "alltsa", "darfor", "therefore", "hence"]
  static let limits: Set<String> = ["after", "before", "efter", "innan", "fore", "past", "unless", "until", "forran", "tills"]
  /// Speaks of other times than the one before: `innan dess är det fullt`.
  static let elsewhen = Phrase.list(
    "innan dess; fore dess; before that; before then; until then; fram till dess; annars; otherwise; ovriga; resten; the rest; apart from that; i ovrigt; efter det; after that; da slipper"
  )
  static let other = Phrase.list("annan; annat; andra; other; another; different; senare; tidigare; later; earlier")
  static let depending = Phrase.list("beror pa; beroende pa; depends on; depending on; hangs on; hanger pa")
}
