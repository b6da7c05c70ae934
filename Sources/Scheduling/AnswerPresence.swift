/// Where a clause puts the writer: elsewhere, at something of their own, or with the desk.
extension StanceReader {
  /// `Då är jag i Göteborg`, `skidresa`, `ackrediteringsbesök`: elsewhere, or at something else.
  static func isAway(_ words: [String]) -> Bool {
    if words.contains("#"),
      words.contains(where: { word in ["skollov", "sportlov", "hostlov", "pasklov", "jullov"].contains { word.hasPrefix($0) } })
    {
      return true
    }
    if words.first == "#", words.count(where: { $0 == "#" }) == 1, places.occur(in: words), !words.contains(where: here.contains) {
      return true
    }
    return words.contains { word in
      word.count > 6 && engagements.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
        && !["zoom", "team", "vide", "tele", "digi", "star"].contains { word.hasPrefix($0) }
    }
  }

  /// Booked for this meeting.
  static let bookedForUs = Phrase.list(
    "# .. inbokad hos oss; # .. inbokat hos oss; # .. bokad hos oss; # .. bokat hos oss; # ar nu inbokad; # ar nu inbokat; # ar nu bokad; # ar nu bokat; # is now booked; # ar darmed bokad"
  )
  private static let places = Phrase.list(
    "ar jag i; ar vi i; jag ar i; vi ar i; befinner; sitter jag i; i'm in; we're in; i am in; we are in; i'll be in; we'll be in; i will be in"
  )
  private static let here: Set<String> = [
    "stan", "stockholm", "huset", "byggnaden", "campus", "town", "building", "kth", "office", "kontoret", "tjanst", "there", "area",
    "house", "trakten", "narheten", "krokarna", "ert", "er", "your", "luck", "favour", "favor", "fas",
  ]
  private static let engagements = [
    "resa", "resan", "besok", "besoket", "massa", "massan", "konferens", "konferensen", "kurs", "kursen", "lager", "tavling", "tavlingen",
    "utbildning", "inspektion", "revision", "seminarium", "seminariet", "begravning", "brollop", "operation",
  ]

  static func onlyFree(_ words: [String]) -> Bool {
    words.contains { ["enda", "only"].contains($0) }
      && words.contains { ["inte", "ej", "doesn't", "don't", "not", "isn't", "without", "utan"].contains($0) }
      && (busy.occur(in: words) || clashing.occur(in: words))
  }

  private static let clashing = Phrase.list(
    "krock*; clash*; teach*; undervis*; upptag*; booked; bokad*; full*; jobbar; work; working; conflict*; kollider*; collid*")

  /// `Min lunch är på fredag`, `you offered Thursday`: something else than a choice.
  static func isOwnEvent(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 2, words.contains("#") else { return false }
    if ["min", "mitt", "my", "our", "vart", "var"].contains(first), words.contains(where: { ["ar", "is"].contains($0) }) {
      return !chosen.contains(words[1]) && !strong.occur(in: words)
    }
    return ["you", "ni", "du"].contains(first) && offering.occur(in: words.prefix(4))
  }

  private static let chosen: Set<String> = [
    "val", "choice", "forsta", "first", "forslag", "favorit", "favourite", "favorite", "preference", "preferens", "preferred", "tid",
    "time", "svar", "answer", "pick", "vote",
    "rost", "vinnare", "best", "basta", "onskan", "wish", "preferred", "del", "kalender", "calendar", "diary", "schedule", "enda", "only",
    "lucka", "besked", "reply", "suggestion", "andra", "second",
    "chef", "boss", "kollega", "colleague", "grupp", "group", "team",
  ]
  private static let offering = Phrase.list(
    "offer*; propos*; suggest*; foresl*; skriv*; skrev; erbju*; erbjod; wrote; write; mention*; listed; namner; gave; gav; har foreslagit; har skrivit"
  )

  /// `På fredag sitter jag i ert väntrum`, `which I have now blocked for you`: the writer and the desk at that time.
  static func meetsDesk(_ words: [String]) -> Bool {
    words.contains(where: writers.contains) && words.contains(where: desks.contains) && !apart.occur(in: words)
      && words.contains { $0 == "#" || ["which", "den", "det", "da", "dit"].contains($0) }
  }

  static let writers: Set<String> = ["jag", "vi", "i", "we", "i'll", "we'll", "i've", "we've", "i'm", "we're"]
  static let desks: Set<String> = ["er", "ert", "era", "dig", "you", "your"]
  /// What is done at a distance, or tells of something else.
  private static let apart = Phrase.list(
    """
    svar*; ring*; mejl*; mail*; maila*; skick*; skriv*; hor*; aterkom*; meddel*; besked; call*; email*; e-mail*; send*; sent; write; wrote; let you; get back; tell; told; inform*; reply; replied; answer*; att; that; som; nar; when; om; if; who; tack; thank; thanks; hope; hoppas; lamnar in; kompletter*; back to you; know;
    fick; got; saw; sag; laste; read; last; lamn*; bifog*; attach*; need; behov*; lycka; luck; borde; should; wish; onskar; redan; already; ber; ask*; fraga*; vantar; wait*; konto; account
    """)
}
