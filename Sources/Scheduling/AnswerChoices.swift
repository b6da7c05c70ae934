/// Places in the list of times, and words for all, none and the rest of them.
extension Scanner {
  static let slotNouns: Set<String> = [
    "tid", "tiden", "tider", "tiderna", "alternativ", "alternativet", "alternativen", "forslag", "forslaget", "forslagen", "slot", "slots",
    "option", "options", "one", "ones", "time", "times", "date", "dates",
    "suggestion", "suggestions", "alternative", "alternatives", "datum", "datumet", "dagen", "dagarna", "dag", "dagar", "day", "days",
    "mote", "motet", "motestiden", "motestid", "passet", "pass", "proposal", "proposals",
    "choice", "valet", "val", "meeting", "tillfallet", "tillfallena", "tillfalle", "timeslot", "appointment", "lucka", "luckan", "raden",
    "slotten", "spot",
  ]

  /// What may follow a number or a place that is a choice.
  static let afterChoice: Set<String> = [
    "tack", "tackar", "gar", "passar", "funkar", "fungerar", "ar", "is", "blir", "vore", "hade", "would", "works", "work", "worked", "will",
    "please", "pls", "och", "eller", "el", "and", "or", "annars", "sen", "sedan",
    "then", "om", "if", "helst", "garna", "for", "kan", "can", "could", "too", "also", "ocksa", "men", "but", "sa", "so", "ok", "okej",
    "okay", "bra", "fine", "good", "great", "perfect", "perfekt", "suits", "suit", "fits",
    "fit", "ja", "nej", "yes", "no", "nope", "inte", "ej", "not", "though", "forst", "thanks", "thank", "it", "seems", "looks", "sounds",
    "tar", "valjer", "jag", "vi", "we", "because", "eftersom", "da", "ska", "skulle",
    "bast", "best", "was", "instead", "istallet", "either", "galler", "that's", "i'd", "i", "isn't", "doesn't", "won't", "som", "as",
    "borde", "should", "might", "tyvarr", "unfortunately", "ryms", "kor", "kommer",
    "absolut", "definitely", "it's", "we'll", "i'll", "works", "well", "via", "over", "pa", "on", "with", "med", "at", "dock", "toppen",
    "kanon", "utmarkt", "fint", "super", "are", "efter", "after", "den", "det",
    "nar", "when", "in", "of", "av", "fran", "from", "than", "an", "kl", "klockan", "just", "bara", "only", "samt", "nor", "den", "the",
    "there", "all", "bada", "both", "gick", "hos", "utan", "verkar", "kanns", "later", "ser", "bokas", "bokar",
    "preferably", "preferred", "ideally", "suited", "we're", "i'm", "absolutely", "anytime", "alternativt", "hellre", "funkade", "vid",
    "ga", "sounds", "has", "instead", "again", "igen", "eventuellt", "kanske", "maybe", "perhaps", "nog", "troligen", "probably", "tror",
    "krockar", "clash", "clashes", "collide", "collides", "kolliderar", "faller", "ryker", "since", "vinner", "wins", "ligger", "infaller",
  ]

  /// What may stand before a bare number that is a choice.
  static let beforeChoice: Set<String> = [
    "have", "ha", "want", "vill", "fa", "redan", "tar", "ta", "valjer", "valj", "kan", "till", "pa", "med", "with", "take", "choose",
    "pick", "do", "is", "it's", "be", "blir",
    "bli",
    "gar", "funkar", "fungerar", "passar", "works", "suits", "prefer", "foredrar",
    "helst", "hellre", "garna", "annars", "otherwise", "else", "eller", "el", "och", "and", "or", "inte", "ej", "not", "utom", "except",
    "but", "men", "utan", "either", "antingen", "varken", "neither", "nor", "ja", "yes",
    "ok", "okej", "okay", "nej", "no", "bara", "only", "just", "then", "da", "sa", "sen", "sedan", "tack", "please", "both", "bade", "book",
    "boka", "bokar", "say", "sag", "sager", "rather", "than", "an", "confirm", "bekraftar",
    "accept", "accepterar", "jepp", "yep", "absolut", "hej", "hi", "hello", "like", "i'd", "to", "perfekt", "great", "possibly", "maybe",
    "kanske", "definitely", "ar", "would", "samt", "could", "can", "hellst", "hinner", "ideally", "preferably",
    "for", "go", "choosing", "att", "tycker", "thanks", "make", "manage", "swing", "grab", "so", "alternativt", "klarar", "are", "via",
    "bast", "best", "choice", "hand",
    "hand,", "val", "att", "resp", "om", "if", "that", "suit", "suiting", "possible", "option", "alternativ", "ryms", "eventuellt",
    "troligen", "probably", "we'll", "i'll",
  ]

  private static let labels: Set<String> = [
    "nr", "nummer", "no", "number", "num", "alternativ", "alternativet", "alt", "option", "slot", "tid", "time", "forslag", "choice", "#",
    "forslaget", "alternative", "suggestion", "val", "timeslot", "opt", "tiden", "alternativen", "options", "times", "slots", "tider",
    "numbers", "proposal", "nrs", "nos",
  ]

  func choice(at index: Int) -> Entity? {
    labelled(at: index) ?? quantity(at: index) ?? rank(at: index) ?? bareNumber(at: index)
  }

  // MARK: Numbers of the letter

  private func labelled(at index: Int) -> Entity? {
    if let number = AnswerNumbers.nouns[fold(index)] { return Entity(index..<index + 1, .numbers([number])) }
    if let token = token(index), token.kind == .number, ["an", "ans"].contains(token.suffix) {
      return Entity(index..<index + 1, .numbers([token.number]))
    }
    guard Self.labels.contains(fold(index)) else { return nil }
    var at = index + 1
    if token(at)?.isMark(".:") ?? false { at += 1 }
    if ["nr", "no", "nummer", "number", "#"].contains(fold(at)) {
      at += 1
      if token(at)?.isMark(".:") ?? false { at += 1 }
    }
    // `No 3` numbers a slot, `no, 3` and `time 3 pm` don't.
    if let number = slotNumber(at), meridiemAhead(at + 1) == false, mayEndChoice(at), AnswerNumbers.months[fold(at + 1)] == nil {
      return Entity(index..<at + 1, .numbers([number]))
    }
    return nil
  }

  private func meridiemAhead(_ index: Int) -> Bool { ["am", "pm", "o'clock"].contains(fold(index)) }

  /// A number in figures, in words or as a letter (`option B`).
  private func slotNumber(_ index: Int) -> Int? {
    guard let token = token(index) else { return nil }
    if token.kind == .number, token.suffix.isEmpty || token.suffix == "an" { return (1...99).contains(token.number) ? token.number : nil }
    guard token.kind == .word else { return nil }
    if let number = AnswerNumbers.hour(token.fold), number <= max(context.slots.count, 9), token.fold != "en" { return number }
    if token.fold.count == 1, let letter = token.fold.utf8.first, (97...104).contains(letter),
      token.isCapitalised || !["a", "e"].contains(token.fold)
    {
      let number = Int(letter) - 96
      return number <= context.slots.count ? number : nil
    }
    return nil
  }

  private func mayEndChoice(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.kind == .word else {
      if let next = token(index + 1), next.isMark("%°€$*") || next.kind == .opaque { return false }
      return true
    }
    return Self.afterChoice.contains(next.fold) || weekday(at: index + 1) != nil || Scanner.clockOpeners.contains(next.fold)
      || AnswerNumbers.months[next.fold] != nil
      || Scanner.parts[next.fold] != nil || ["halv", "kvart", "half", "quarter"].contains(next.fold)
  }

  private func bareNumber(at index: Int) -> Entity? {
    guard let token = token(index) else { return nil }
    let inWords = token.kind == .word
    guard let number = plainNumber(index), (1...53).contains(number) else {
      return token.kind == .number || token.kind == .date || token.kind == .time ? Entity(index..<index + 1, .noise) : nil
    }
    guard mayEndChoice(index), !isPartOfNumber(index) else { return Entity(index..<index + 1, .noise) }
    let opensList =
      ["and", "och", "or", "eller", "&", ","].contains(fold(index + 1)) && number <= context.slots.count
      && (plainNumber(index + 2).map { $0 <= context.slots.count } ?? false) && mayEndChoice(index + 2)
    if let before = self.token(index - 1), before.kind == .word, !Self.beforeChoice.contains(before.fold), weekday(at: index - 1) == nil,
      !opensList
    {
      return Entity(index..<index + 1, .noise)
    }
    // `Varken 52, 53, 1 eller 2` can only be weeks.
    if tokens[..<index].suffix(4).contains(where: isLateWeek) || tokens[(index + 1)...].prefix(4).contains(where: isLateWeek),
      !["kl", "till", "fran", "to", "from", "at", "until", "efter", "after", "before", "innan"].contains(fold(index - 1)),
      let week = span(ofWeek: number)
    {
      return Entity(index..<index + 1, .span(week))
    }
    // `Vi är 2`, `we are 3`, `det blir vi 3`: people.
    if ["ar", "blir", "are", "kommer", "be"].contains(fold(index - 1)),
      ["vi", "we", "ni", "you", "de", "they", "will", "to"].contains(fold(index - 2))
    {
      return Entity(index..<index + 1, .noise)
    }
    return Entity(index..<index + 1, .bare(number, inWords: inWords))
  }

  private func isLateWeek(_ token: Token) -> Bool { token.kind == .number && token.suffix.isEmpty && (32...53).contains(token.number) }

  /// Whether figures stand so close before or after that it is a piece of a longer number: `0957 9`, `447–4`, `mitt nummer är 3`.
  private func isPartOfNumber(_ index: Int) -> Bool {
    func isFigure(_ token: Token?) -> Bool {
      guard let token else { return false }
      return token.kind == .opaque && token.word.contains(where: \.isNumber) || token.kind == .number && !(1...53).contains(token.number)
    }
    let dashBefore = token(index - 1)?.isMark("-/") ?? false
    let dashAfter = token(index + 1)?.isMark("-/") ?? false
    if isFigure(token(index - 1)) || isFigure(token(index + 1)) || isNumber(index - 1) || isNumber(index + 1) { return true }
    if dashBefore, isFigure(token(index - 2)) || isNumber(index - 2) && !(token(index)?.spaced ?? true) { return true }
    if dashAfter, isFigure(token(index + 2)) || isNumber(index + 2) && !(token(index + 2)?.spaced ?? true) { return true }
    return ["ar", "is", ":"].contains(fold(index - 1)) && Self.ownNumbers.contains(fold(index - 2))
  }

  private static let ownNumbers: Set<String> = [
    "nummer", "number", "telefonnummer", "mobilnummer", "telefon", "phone", "tel", "mobil", "mobile", "anknytning", "extension", "ext",
    "line", "rum", "room", "portkod", "koden", "code", "kod", "vat",
  ]

  // MARK: Places in the list

  private func rank(at index: Int) -> Entity? {
    let article = ["den", "det", "the", "de", "my", "mitt"].contains(fold(index)) ? index + 1 : index
    let hasArticle = article > index
    var at = article
    // de två första, first two
    var count = 1
    if hasArticle, let number = plainNumber(at), number <= 5, Self.place(fold(at + 1)) != nil {
      count = number
      at += 1
    }
    if let end = end(of: Self.penultimate, at: at) { return Entity(index..<end, .rank(-2)) }
    if hasArticle, ["mittersta", "mellersta", "middle"].contains(fold(at)), context.slots.count == 3 {
      let end = Self.slotNouns.contains(fold(at + 1)) ? at + 2 : at + 1
      return mayEndChoice(end - 1) ? Entity(index..<end, .rank(2)) : nil
    }
    if let place = Self.place(fold(at)) {
      var end = at + 1
      if count == 1, let number = plainNumber(end), number <= 5, abs(place) == 1 {
        count = number
        end += 1
      }
      if AnswerNumbers.hour(fold(end)) == 1 { end += 1 }
      while Self.slotNouns.contains(fold(end)), end < at + 4 { end += 1 }
      // `Den första veckan`, `first choice`, `i första hand` are something else; `den första tisdagen` picks among Tuesdays.
      guard mayEndChoice(end - 1) else { return nil }
      if ["i"].contains(fold(index - 1)), fold(at + 1) == "hand" { return nil }
      if fold(at + 1) == "choice" || fold(at + 1) == "val" || fold(at + 1) == "valet" { return nil }
      if count > 1 {
        let numbers = context.slots.map(\.number)
        return Entity(index..<end, .numbers(Set(place > 0 ? numbers.prefix(count) : numbers.suffix(count))))
      }
      // A place without article or noun is one only where it stands alone (`first`, `sista`).
      let isAlone = hasArticle || end > at + 1 || tokens.count <= 3 || weekday(at: end) != nil
      guard isAlone else { return nil }
      if Self.superlatives.contains(fold(at)) { return Entity(index..<end, .rank(place)) }
      if place == 1, hasArticle, end == at + 1, context.slots.dropFirst().contains(where: { $0.day.dayOfMonth == 1 }) {
        return Entity(index..<end, .dayOrRank(1, inWords: true))
      }
      if place == 2, hasArticle, end == at + 1, isSwedish { return Entity(index..<end, .dayOrRank(2, inWords: true)) }
      return Entity(index..<end, end == at + 1 && place > 0 && hasArticle && place > 1 ? .dayOrRank(place, inWords: true) : .rank(place))
    }
    guard hasArticle || fold(index + 1) == "one" || fold(index + 1) == "slot" || weekday(at: index + 1) != nil else { return nil }
    if let direction = Self.comparatives[fold(at)] {
      var end = at + 1
      while Self.slotNouns.contains(fold(end)), end < at + 3 { end += 1 }
      guard mayEndChoice(end - 1) || fold(end) == "av" || fold(end) == "of" else { return nil }
      return Entity(index..<end, .comparative(direction))
    }
    if fold(at) == "other" {
      var end = at + 1
      if Self.slotNouns.contains(fold(end)) { end += 1 }
      guard mayEndChoice(end - 1) || weekday(at: end) != nil else { return nil }
      return Entity(index..<end, .other)
    }
    return nil
  }

  private static let superlatives: Set<String> = ["tidigaste", "earliest", "soonest", "latest"]
  private static let penultimate = Phrase.list(
    "nast sista; nastsista; next to last; second to last; second last; last but one; penultimate")

  private static func place(_ word: String) -> Int? {
    switch word {
    case "forsta", "first", "1st": 1
    case "andra", "second": 2
    case "tredje", "third": 3
    case "fjarde", "fourth": 4
    case "femte", "fifth": 5
    case "sista", "last", "final", "latest": -1
    case "tidigaste", "earliest", "soonest": 1
    default: nil
    }
  }

  private static let comparatives: [String: Int] = [
    "senare": -1, "later": -1, "latter": -1, "sena": -1, "late": -1, "tidigare": 1, "earlier": 1, "former": 1, "tidiga": 1, "early": 1,
    "forra": 1, "forstnamnda": 1, "sistnamnda": -1,
  ]

  // MARK: All, none, the rest

  private func quantity(at index: Int) -> Entity? {
    if let end = end(of: Self.notQuantities, at: index) { return Entity(index..<end, .noise) }
    if ["ingen", "inget", "inga"].contains(fold(index)), tokens.filter({ $0.kind == .word }).count <= 2 {
      return Entity(index..<index + 1, .none)
    }
    // `Vi alla`, `we both` are people.
    if ["vi", "we", "ni", "oss", "us"].contains(fold(index - 1)), ["alla", "all", "both", "bada", "bagge"].contains(fold(index)) {
      return Entity(index..<index + 1, .noise)
    }
    // `Which I can't do either`
    if fold(index) == "either", index + 1 == tokens.count, folds[..<index].contains(where: { ["which", "that", "it"].contains($0) }) {
      return Entity(index..<index + 1, .noise)
    }
    if opensPair(index) { return Entity(index..<index + 1, .noise) }
    for (phrases, fact) in Self.quantities {
      if let end = end(of: phrases, at: index) {
        // `Alla kollegor` counts people, `hej alla` greets them.
        if end == index + 1, !mayEndChoice(index) || Self.greetings.contains(fold(index - 1)) { return Entity(index..<end, .noise) }
        // `Either of the two`, `ingen av de tre`
        var last = end
        if ["de", "the", "dem", "them", "those", "these", "dessa", "your"].contains(fold(last)) { last += 1 }
        if let count = plainNumber(last), count <= 9 { last += 1 }
        return Entity(index..<last, fact)
      }
    }
    return nil
  }

  /// `Either 2 or 3`, `både tisdagen och fredagen`: the pair is named behind it.
  private func opensPair(_ index: Int) -> Bool {
    guard ["either", "both", "bada", "bade"].contains(fold(index)) else { return false }
    guard
      isNumber(index + 1) || weekday(at: index + 1) != nil
        || ["the", "den", "option", "nr"].contains(fold(index + 1)) && isNumber(index + 2)
    else { return false }
    return tokens[min(index + 2, tokens.count)...].prefix(6).contains { ["or", "and", "och", "eller", "&"].contains($0.fold) }
  }

  private static let greetings: Set<String> = [
    "hej", "hi", "hello", "dear", "halsa", "hejsan", "tack", "thanks", "for", "oss", "at", "av", "with", "med", "not", "in",
  ]

  private static let notQuantities = Phrase.list(
    """
    ingen brådska; ingen fara; ingen stress; inga problem; inget problem; no problem; no problems; no worries; no rush; no hurry;
    as any; than any; as any other; no issue; no trouble; all the best; all well; any questions; any question; both of us; us both; all of us; any of us; either of us; both my; both our; oss bada; bada mina; bada vara; alla vi
    """.replacing("å", with: "a"))

  private static let quantities: [(Phrases, Fact)] = [
    (
      Phrase.list(
        "vilken av de tva; vilket av de tva; vilken utav de tva; any of the two; whichever of the two; either of those; vilken av dessa tva; endera av de tva; endera av era tva; endera av dem; endera av; endera; bagge tiderna; bagge tider; bagge tva; bagge dagarna; bagge alternativen; bagge forslagen"
      ), .both
    ),
    (
      Phrase.list(
        "any day but these; any time but these; anything but these; any but these; any day but those; vilken som helst utom de; vilken dag som helst utom de; alla utom de har; alla utom dessa; alla andra dagar an"
      ), .none
    ),
    (
      Phrase.list(
        "samtliga ovriga; alla ovriga; all the other; all other; all remaining; all the remaining; allt annat; allt ovrigt; everything else; anything else"
      ), .rest
    ),
    (
      Phrase.list(
        """
        de narmaste veckorna; narmaste tiden; de kommande veckorna; kommande veckor; the next few weeks; the coming weeks; the next weeks; de narmaste tva veckorna; de narmaste tre veckorna; nagon av tiderna; nagon av dagarna; nagon av de tiderna; nagot av forslagen; the whole week's; hela veckan; hela den veckan; all week; the whole week; the entire week; that fortnight; that whole fortnight; that whole week; that entire week; that period; den perioden; hela den perioden; de veckorna; de dagarna; den veckan; de datumen; dessa dagar; dessa tider; dessa veckor; dessa datum; de tiderna; de har tiderna; de har dagarna; those weeks; that week; those days; those dates; those times; these times; these dates; these days; de tider; de dar dagarna; de dar tiderna
        """), .those
    ),
    (
      Phrase.list(
        """
        none whatsoever; none at all; not one of; not a single one; not a single; inte en enda; ingen enda; ingen av; inget av; inga av; ingen tid; inga tider; inget forslag; inga forslag; inget alternativ; ingen passar; inga passar;
        inget passar; ingen funkar; inget funkar; inga funkar; ingen gar; inget gar; inga gar; ingen dag; ingen fungerar; inget fungerar;
        inte nagon av; inte nagot av; inte nagra av; ingendera; inte nagon; ingen utav; none of; none; neither of; neither works; neither one; not any of;
        no slot; no time; no option; nothing works; nothing there; nothing that works; no day
        """), .none
    ),
    (
      Phrase.list(
        """
        vilken som helst; vilket som helst; vilka som helst; nar som helst; vilken av; vilket av; vilken tid som helst;
        vilken dag som helst; alla tiderna; alla tider; alla alternativ; alla alternativen; alla forslag; alla forslagen; alla dagar;
        alla dagarna; alla de; alla fyra; alla tre; alla fem; alla 4; alla 3; alla 5; alla gar; alla passar; alla funkar; alla fungerar;
        alla ar; alla dessa; alla utom; alla forutom; alla er; allt utom; allt forutom; allt passar; allt funkar; allt gar; alla;
        allihop; allihopa; samtliga tider; samtliga forslag; samtliga alternativ; samtliga dagar; alla era; samtliga; hela listan; hela raden; hela bunten; hela hogen; rubbet; alltihop; alltihopa; allesammans; varenda en; varenda tid; varje tid; vartenda; every one of; every single one; every one; each one of; each and every one; the whole lot; the whole list; the entire list; all of the above; all your; vilken som; every day; each day; varje dag; all days; anything; any of; any one; any day; any time; anytime; any slot; any but; any option; any works; any will;
        any would; any is; any except; any; all of; all but; all except; all four; all three; all five; all 4; all 3; all work; all are;
        all times; all slots; all fine; everything but; everything except; everything works; every slot; they all
        """), .all
    ),
    (
      Phrase.list(
        """
        bada tva; bada tiderna; bada tider; bada dagarna; bada alternativen; bada forslagen; both times; both slots; both days; both options; both dates; bada; bagge; vilken som av; vilken som av dem; either of; either one; either is; either works; either would;
        either day; either time; either slot; either will; either; both of; both
        """), .both
    ),
    (
      Phrase.list(
        """
        resten; ovriga dagar; ovriga tider; ovriga alternativ; de ovriga dagarna; de andra dagarna; de andra tiderna; the other days; the other times; ovriga; de andra; de ovriga; alla andra; the rest; the others; the other ones; the other two;
        the other three; all others; all the others; any other; any of the others; de som ar kvar; de kvarvarande; de tva andra;
        de tre andra; the remaining
        """), .rest
    ),
    (
      Phrase.list(
        """
        spelar ingen roll; spelar det ingen roll; vilken ni vill; vilken du vill; den ni vill; den du vill; whichever; valj det som; valj den som passar; valj den som ni; valj den som ar; valj den som blir; ta den som passar; kvittar; your call; ert val; as you like; as you prefer; som ni vill; som ni onskar;
        gor detsamma; valj ni; valj du; valj sjalva; valj sjalv; ni far valja; ni kan valja; du far valja; bestam ni; bestam du;
        ni far bestamma; ta den som ni; ta den som du; ta den som ar; ta den som blir; ta den som funkar; ta den ni; ta det som; you choose; you can choose; you pick; you decide; your choice; up to you;
        your pick; pick whichever; doesn't matter; does not matter; don't mind; no strong feelings; no strong preference; no strong opinion*; inga preferenser; bestam ni vilken; bestam du vilken; pick whatever; choose whatever; take whatever; whatever is easiest; whatever works; whatever suits; whatever you; all the same to; gor mig detsamma; gor oss detsamma; hipp som happ; lamnar jag at er; lamnar vi at er; lamnar jag till er; lamnar vi till er; overlater jag at er; overlater vi at er; overlater jag till er; overlater vi till er; overlater valet; leave it to you; leave it up to you; leave that to you; leave that up to you; leave the choice; leave you to; ni avgor; i'm easy; we're easy; valj vad som; ta vad som; valj vilken; ta vilken; no preference; ingen preferens; valfri; valfritt
        """), .free
    ),
  ]
}
