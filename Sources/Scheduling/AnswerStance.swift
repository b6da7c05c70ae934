/// What a clause says about the times that it names.
enum Stance: Hashable {
  case accept
  case decline
  /// Perhaps, or on a condition: nothing to book on.
  case hedge
  /// Asks for a time, or whether one would do.
  case wish
  /// Asks whether an offered time is still free.
  case askIfFree
  /// Asks something else about a time.
  case ask
  /// Names a time and says something else about it.
  case passing
  /// Nothing but the time and small words.
  case bare
}

/// Tells stances by the words of a clause, in which each mention of a time stands as `#` and numbers that are none as `~`.
enum StanceReader {
  static func stance(of clause: [String], isQuestion asks: Bool) -> Stance {
    let words = withoutArticles(harmless.without(clause))
    let isConditional = conditional(words)
    // A statement may stand before a question in one sentence: `jag har 3 möten då, kan ni ringa?`
    let isStatement =
      ["jag", "vi", "i", "we", "min", "my", "var", "our"].contains(words.first)
      && (doubted.occur(in: words) || busy.occur(in: words) || ["har", "have"].contains(words.dropFirst().first))
    let isQuestion = asks && !isStatement
    if isQuestion {
      if askingIfFree.occur(in: words) { return .askIfFree }
      if wishing.occur(in: words) { return .wish }
    }
    if hedging.occur(in: words) || checking.occur(in: words) || mustConsult(words) || conditions.occur(in: words) && !form.occur(in: words)
    {
      return .hedge
    }
    let unknown = words.filter { !small.contains($0) && $0 != "#" && $0 != "~" && !weakWords.contains($0) }
    if isQuestion, !["ja", "yes", "jepp"].contains(words.first) { return unknown.isEmpty || strong.occur(in: words) ? .wish : .ask }
    // `Den enda tid som inte krockar är onsdagens`
    if words.contains("#"), onlyFree(words) { return .accept }
    if refusing.occur(in: words) { return .decline }
    if isConditional || hasCondition(words), words.contains("#") { return form.occur(in: words) ? .accept : .hedge }
    if !words.contains("#") || !habits.occur(in: words), proposing.occur(in: words) || isBetter(words), !somebody.occur(in: words.prefix(5))
    {
      return .wish
    }
    if doubted.occur(in: words) || isOwnEvent(words) { return .passing }
    if bookedForUs.occur(in: words), ["oss", "inbokad", "inbokat", "bokad", "bokat", "booked"].contains(words.last ?? ""),
      !words.contains("redan"), !words.contains("already")
    {
      return .accept
    }
    let isBusy = busy.occur(in: words) || isAway(words)
    // `Då har vi ändå möte i huset bredvid` speaks for it rather than against.
    if isBusy, !words.contains("#"), words.contains(where: { ["anda", "anyway"].contains($0) }) { return .passing }
    // `Onsdag är jag ledig`: free for a meeting, or off work.
    let isFreeOrOff =
      words.contains("#") && !words.contains("har")
      && !(words.starts(with: ["#", "ar"]) && (words.dropFirst(2).first ?? "").hasPrefix("ledig"))
      && words.contains { ["ledig", "lediga"].contains($0) }
    if isFreeOrOff, !strong.occur(in: words.filter { !["ledig", "lediga"].contains($0) }) { return .hedge }
    if strong.occur(in: words) || words.contains(where: isSuperlative) { return isBusy ? .hedge : .accept }
    if isBusy { return .decline }
    if unknown.isEmpty { return words.contains { weakWords.contains($0) } ? .accept : .bare }
    if !asks, words.contains(where: writers.contains), arriving.occur(in: words), !goingOn.occur(in: words),
      words.firstIndex(of: "hos").map({ words.dropFirst($0 + 1).first.map(desks.contains) ?? false }) ?? true
    {
      return .accept
    }
    return !asks && meetsDesk(words) ? .accept : .passing
  }

  /// `Take the #` says what `take #` says.
  private static func withoutArticles(_ words: [String]) -> [String] {
    words.enumerated().filter { index, word in
      !(["the", "den", "det", "a", "en", "ett"].contains(word) && index + 1 < words.count && words[index + 1] == "#")
    }.map(\.element)
  }

  /// A clause that begins with `if`, and is no courtesy.
  private static func conditional(_ words: [String]) -> Bool {
    guard let first = words.first(where: { !["men", "but", "och", "and", "fast", "sa"].contains($0) }) else { return false }
    // `Should I recover`, `were I free`
    if ["should", "were", "had"].contains(first), words.count > 2,
      ["i", "we", "he", "she", "they", "it", "my", "our", "that", "the"].contains(words[1])
    {
      return true
    }
    if ["hade", "vore"].contains(first), words.count > 2, ["jag", "vi", "det"].contains(words[1]) { return true }
    return ["om", "if", "ifall"].contains(first)
  }

  /// `Fredag om Kim kan`: a condition behind the time. `Om` is also `about`, so that a person or a verb must follow.
  private static func hasCondition(_ words: [String]) -> Bool {
    guard let time = words.firstIndex(of: "#") else { return false }
    for index in words.indices.dropFirst(time + 1) {
      if words[index] == "if" || words[index] == "ifall" { return true }
      guard words[index] == "om", index + 1 < words.count else { continue }
      if subjects.contains(words[index + 1]) || index + 2 < words.count && verbs.contains(words[index + 2]) { return true }
    }
    return false
  }

  private static let subjects: Set<String> = [
    "jag", "vi", "ni", "du", "han", "hon", "de", "den", "det", "man", "min", "mina", "mitt", "var", "chefen", "prefekten", "inte", "ingen",
    "inget", "nagon", "alla", "bara",
  ]
  private static let verbs: Set<String> = [
    "kan", "ar", "har", "far", "inte", "gar", "hinner", "vill", "blir", "kommer", "orkar", "slipper", "lyckas", "ocksa", "kunde", "fick",
    "ger", "sager", "blev", "var", "funkar", "passar",
  ]

  /// Whether a clause binds a choice to the form of the meeting.
  static func isOnForm(_ clause: [String]) -> Bool {
    let words = harmless.without(clause)
    return (conditional(words) || conditions.occur(in: words)) && form.occur(in: words)
  }

  /// `Kl 14 vore smidigare`, `two would be easier`: liked better than what was offered.
  static func isBetter(_ words: [String]) -> Bool {
    (hypothetical.occur(in: words))
      && words.contains {
        ["battre", "better"].contains($0) || $0.count > 5 && ($0.hasSuffix("are") || $0.hasSuffix("ier")) && !agents.contains($0)
      }
  }

  private static let hypothetical = Phrase.list(
    "vore; skulle .. vara; skulle .. bli; skulle .. passa; would be; would suit; would work; hade .. varit; hade .. passat")
  private static let agents: Set<String> = [
    "vidare", "snarare", "ansvarige", "software", "earlier", "tidigare", "senare", "ledare", "larare", "forskare", "handledare",
  ]

  /// `Smidigast`, `easiest`: liked best.
  static func isSuperlative(_ word: String) -> Bool {
    word.count > 6 && (word.hasSuffix("ast") || word.hasSuffix("iest")) && !plain.contains(word)
  }

  private static let plain: Set<String> = [
    "endast", "breakfast", "forecast", "broadcast", "podcast", "earliest", "narmast", "snarast", "tidigast", "kontrast",
    "svarast", "jobbigast", "krangligast", "busiest", "trickiest",
  ]

  /// Free time, which may mean time for a meeting.
  static func isFreeOrOff(_ words: [String]) -> Bool {
    !refusing.occur(in: words) && words.contains { ["ledig", "lediga", "off", "free"].contains($0) }
  }

  /// Whether what a clause names is bound to a condition that is not one of form.
  static func isCondition(_ clause: [String]) -> Bool {
    let words = harmless.without(clause)
    return conditional(words) && words.count > 1 && !form.occur(in: words) && !isCourtesy(words)
  }

  /// `If it's all the same to you`, `om det är i sin ordning för er`
  private static func isCourtesy(_ words: [String]) -> Bool {
    words.contains { ["you", "er", "dig", "ni", "du"].contains($0) }
      && words.dropFirst().allSatisfy { small.contains($0) || courteous.contains($0) }
  }

  private static let courteous: Set<String> = [
    "ok", "okej", "okay", "fine", "bra", "alright", "same", "convenient", "suits", "passar", "funkar", "gar", "works", "possible",
    "mojligt", "vill",
    "like", "want", "mind", "all", "sin", "ordning", "agreeable", "acceptable", "don't", "inte", "emot", "nagot", "hade", "could", "would",
    "skulle",
  ]

  /// Courtesies that hold a negation or a condition without being one.
  private static let harmless = Phrase.list(
    """
    varfor inte; why not; inga problem; inga som helst problem; no problem; not a problem; no worries; gor inget; gor ingenting; inga hinder; no objections; om det gar bra for er;
    om det gar bra; om det gar for er; om det gar; om det passar er; om det passar for er; om det passar dig; om det passar ocksa er; om det funkar for er; om det funkar; om det passar; om det ar okej for er;
    om det ar okej; om det ar ok; om det fungerar for er; om det fungerar; om det kan vara nagot; om mojligt; if we have to choose; if i must choose; if we must choose; om jag maste valja; om vi maste valja; om jag ska valja; om vi ska valja; om jag nu maste valja; after checking; having checked; i've checked; we've checked; have checked; har kollat; har stamt av; har checkat; har pratat; har fragat; efter att ha kollat; have asked; have spoken; i'm assuming there; i am assuming there; i assume there; jag antar att det finns; jag utgar fran att; om ja; om nej; if yes; if no; skip lunch; skipping lunch; hoppar over lunchen; hoppar over lunch; no strong feelings; no strong preference; no strong opinion*; inga preferenser; apart from; aside from; bortsett fran; med undantag av; med undantag for; with the exception of; save for; ifall ni hellre; ifall ni vill; ifall du vill; ifall du hellre; om ni hellre; om du hellre; om ni foredrar; om du foredrar; if you'd rather; if you would rather; if you prefer; if you'd prefer; om ni behover na; if you need to reach; if you have any questions; if you have questions; om ni har fragor; om ni undrar; om du undrar; om jag far valja; om jag far bestamma; om jag far onska; om ni vill; om du vill; om du fragar mig;
    om ni fragar mig; om ni inte har nagot emot det; i nodfall; i varsta fall; om det kniper; at a pinch; in a pinch; if need be; if i must; if we must; if necessary; if absolutely necessary; if possible; if that works for you; if that works; if it works for you; if that suits you; if that is ok with you; if that is ok; if that's ok; if that's okay;
    if that is fine with you; if that's fine; if it's ok; if it is ok; if it suits you; if i get to choose; if i may choose; if i can choose; if i have to choose; if you like; if you want; if you don't mind;
    if that is alright; if that's alright; can't wait; cannot wait; can not wait; utan problem; without problems; ingen tvekan; no doubt; utan tvekan; om ni kan det; if you can manage; if you have it; if you still have it; if you have room; om ni har den kvar; om den fortfarande ar ledig; om den fortfarande ar kvar; om den ar ledig; om den finns kvar; om tiden finns kvar; om tiden fortfarande ar ledig; if still available; if still free; if it's still available; if it is still available; if it's still free; if it is still free; if it's still open; if it's still up for grabs; if that's still available; if that is still available; if it's available; if available; rather than; snarare an; instead of; om det inte ar for sent; if it's not too late; if it is not too late; if it isn't too late; if that's not too late; om det inte ar for kort varsel; om ni hinner; om ni har plats; don't have to; do not have to; doesn't have to; won't have to; don't need to; do not need to; sa slipper; da slipper; slipper jag; slipper vi; behover jag inte; behover vi inte; inte behover; may be .. late; might be .. late; could be .. late; kan bli .. sen; kan bli .. sena; kanske .. minuter sen; kanske .. forsenad; not a bad; inte illa
    """)

  /// Conditions on form rather than on time.
  static let form = Phrase.list(
    """
    zoom; teams; lank; lanken; video; videolank; telefon; telefonen; digitalt; distans; pa plats; hos oss; hos er; hybrid; online; remote; remotely; phone; by video; a link; over a link; a call; meet; skype; kamera; camera;
    bord; room; rum; rullstol*; virtuellt; virtually; via dator; projektor; projector; engelska; english; svenska; swedish; fika; hiss; elevator; tolk
    """)

  private static let askingIfFree = Phrase.list(
    """
    ar # .. ledig*; ar # .. kvar; ar # .. tillganglig*; ar # .. bokad; ar # .. tagen; finns # .. kvar; finns # .. ledig*; is # .. free; is # .. available; is # .. open; is # .. taken; are # .. free; are # .. available;
    is # still; are # still; # still free; # still available; # still open; # fortfarande; # ar ledig*; # ar .. kvar; # ledig; # kvar; # available; # free; # taken
    """)

  private static let wishing = Phrase.list(
    """
    ska vi; skall vi; kan vi; kan man; kan jag; kunde vi; skulle vi; skulle ni; skulle #; skulle det; skulle du; could we; could i; can we; can i; could you; can you; could it; could #; can #; can't we; shall we; should we; how about; what about; would #; would it;
    would that; might we; hade #; vad sags; vad tror ni om; vad tycker ni om; gar det; funkar #; passar #; fungerar #; gar #; does #; do #; do you have; have you; finns ni; are you .. free; are you .. available; ar ni; har ni; har du; finns det; kan ni; kan du; kan #; is there; any chance; mojligt; possible;
    mojligen; gors #; duger #; ar # .. mojligt; ar # mojlig*; is # .. possible; ok med #; okej med #
    """)

  private static let habits = Phrase.list("brukar; usually; normally; always; alltid; normalt; vanligtvis")
  private static let proposing = Phrase.list(
    """
    i can offer; we can offer; can offer; could offer; kan erbjuda; erbjuder; foreslar; foresla; suggest; propose; mitt forslag; vart forslag; ett forslag; forslag #; forslagsvis; how about; what about; vad sags; skulle vi kunna; could we; can we; hellre vilja; helst av allt; skulle vi vilja; skulle jag vilja; vi skulle vilja; jag skulle vilja; would like to meet; would love to; i'd love to; we'd love to; onskar; onskemal; hade varit battre; hade varit perfekt; hade varit bast; hade varit bra; hade passat battre; hade funkat battre; basta vore; best would be; would have been better; would be even better; vore annu battre; would be better; would be nicer; vore battre; would suit better; would suit me better; vore bast; would be best; skulle passa battre; forst #; tidigast #; inte forran #; not until #; earliest #; start #; borja #; borjar #; starta #; begin #; starting #; start at #; i stallet #
    """)

  /// Whose beginning is no wish for a start: `kollegan börjar först i maj`.
  private static let somebody = Phrase.list(
    "kolleg*; chef*; prefekt*; hon; han; she; he; colleague*; boss; supervisor*; student*; doktorand*; kurs*; termin*; praktikant*; semester; course*; teaching; undervisning*"
  )

  private static let conditions = Phrase.list(
    """
    unless; savida; om inte; forutsatt; provided; providing; assuming; subject to; as long as; under forutsattning; sa lange; pa villkor; on condition; in case; ifall; beroende pa; depending; depends; beror pa
    """)

  /// Whether a clause without a time of its own puts off what was said before it.
  static func isReservation(_ clause: [String]) -> Bool {
    let words = harmless.without(clause)
    if checking.occur(in: words) || conditions.occur(in: words) || mustConsult(words) { return true }
    return hedging.without(words).filter { !small.contains($0) && !weakWords.contains($0) }.count <= 1
  }

  /// `Men först måste jag prata med min handledare`
  static func mustConsult(_ words: [String]) -> Bool {
    words.contains(where: duties.contains) && words.contains(where: consulting.contains) && words.contains(where: partners.contains)
  }

  private static let duties: Set<String> = [
    "maste", "behover", "ska", "skall", "vill", "bor", "far", "need", "have", "must", "should", "got", "want", "let",
  ]
  private static let consulting: Set<String> = [
    "prata", "fraga", "kolla", "hora", "stamma", "checka", "diskutera", "radgora", "radfraga", "bekrafta", "snacka", "tala", "forankra",
    "talk", "ask", "check", "speak", "discuss", "consult", "confirm", "verify", "clear", "run",
  ]
  private static let partners: Set<String> = [
    "forst", "first", "innan", "before", "min", "mina", "my", "our", "chefen", "gruppen", "kollegan", "kollegorna", "ovriga", "boss",
    "supervisor", "team", "group", "others", "henne", "honom", "dem", "her", "him", "them",
  ]

  /// Something must be asked or looked up first.
  private static let checking = Phrase.list(
    """
    forst nar; forst efter att; only after; only when; only once; once i; nar jag bekraftat; when i confirm; vet jag forst; vet vi forst; vet jag mer; vet vi mer; know more; will know; i'll know; we'll know; bekraftar pa #; confirm on #; confirm by #; whether; huruvida; sag till om; meddela om; hor av er om; tell me if; ask .. if; fraga .. om; kolla; kollar; stamma av; stammer av; fraga .. forst; maste .. fraga; maste .. hora; ska .. hora med; ska .. fraga; behover .. fraga; fragar henne; fragar honom; fragar dem; dubbelkolla; dubbelkollar; checka; checkar; need to check; have to check; must check; need to ask;
    have to ask; need to confirm; have to confirm; will check; i'll check; let me check; let me confirm; let me see; let me get back; lat mig; to confirm with; check with; checking; check my; check our; aterkommer; aterkomma; get back to you; come back to you; inte overens; not agreed; inte bestamt; inte bestamda;
    not decided; undecided; haven't decided; vet inte; don't know; waiting for; vantar pa; avvakta; avvaktar; to be confirmed; tbc; inte saker; inte helt saker; osaker; not sure; unsure; not certain; will confirm; i'll confirm; we'll confirm; bekraftar nar; bekraftar senare; confirm later; confirm tomorrow; let me look; must approve; has to approve; needs to approve; maste godkanna; behover godkanna; ska godkanna; must see; klartecken; go-ahead; permission; chef* .. maste; chef* .. forst; boss .. must; boss .. first; must .. first; maste .. forst; tell you; berattar
    """)
  private static let hedging = Phrase.list(
    """
    kanske; tror jag; jag tror; vi tror; tror vi; tror det; i think; i guess; i believe; i suppose; we think; maybe; perhaps; probably; possibly; might; may be; may work; may suit; troligen; troligtvis; formodligen; antagligen; preliminart; preliminar;
    prel; prelimin*; tentativ*; provisional*; eventuellt; ev; mojligtvis; mojligen; lutar at; lutar; leaning; nog #; # nog; nog bra; nog ga; nog bast; gar nog; passar nog; funkar nog; blir nog; fungerar nog; kan nog; borde; should work; should be;
    should suit; should fit; ought to; ser ut att; verkar; seems; looks like; hoppas; hoping; hopefully; maste .. kolla; maste .. stamma; maste .. fraga; maste .. hora; maste .. dubbelkolla; maste .. checka; ska .. kolla; ska .. stamma av;
    ska .. dubbelkolla; ska .. hora med; ska .. fraga; far .. kolla; far .. stamma av; behover .. kolla; behover .. stamma; behover .. fraga; vill .. stamma av; need to check; have to check; must check; need to ask; have to ask; need to confirm;
    have to confirm; will check; i'll check; let me check; let me confirm; let me see; let me get back; lat mig; to confirm with; check with; kollar med; stammer av med; stamma av; inte saker; inte helt saker; osaker; not sure; unsure; not certain; no guarantee; inget lofte; kan inte lova;
    cannot promise; can't promise; aterkommer; aterkomma; get back to you; come back to you; skulle kunna; could work; could be; could possibly; have to see; need to see; maste se; i nodlage; halvt om halvt; sannolikt; likely; in principle; i princip; pencil; vagt; i basta fall; at best;
    inte overens; not agreed; inte bestamt; inte bestamda; not decided; undecided; haven't decided; vet inte; don't know; oklart; unclear; ovisst; waiting for; vantar pa; in theory; i teorin; to be confirmed; tbc; haller pa; nastan overens; nastan eniga; nastan bestamt; almost agreed; forst efter; forst fran; only from; hm; hmm; nja; tja; en chans; a chance; pending; awaiting; i vantan pa; forbehall; i man av; for now; for the time being; tills vidare; until further notice; osakert; oviss; uncertain; antar; gissar; guess; knappt; just about; kan bli svart; far se; we'll see; vi far se; spontant
    """)

  /// Says no, whatever else stands in the clause.
  private static let refusing = Phrase.list(
    """
    inte; ej; nej; not; nope; no; can't; cannot; cant; won't; doesn't; doesnt; don't; dont; isn't; isnt; aren't; wouldn't; couldn't;
    never; aldrig; varken; neither; nor; unable; full; fullt; fulla; are out; is out; ar ute; utgar; utesluten; uteslut*; faller bort;
    gar bort; no good; for tidig*; too early; that early; for sent; for sen; too late; for snabbt; val snabbt; val tidig*; val sent;
    too soon; svart; svarare; svar; difficult; tough; tricky; hard; knepig*; knivig*; trangt; omojlig*; impossible; out of the question;
    missar; funkar daligt; passar daligt; gar daligt; daligt; dalig; bad; samre; samst; worse; worst; hinner inget; funkar samre;
    jobbig*; trubbel; uteblir; strul*; kors; stryk; stryker; are taken; is taken; tacka nej; tackar nej; decline; hardly; knappast; nja;
    tveksam*; slipper; avstar; pass on; hoppar over; skip; ingen mojlighet; inte mojlighet; inga mojligheter; ar det kort; ar det helt kort; far passa; passa pa #; passar pa #; mitt under; fall within; falls within; in the middle of; mitt i vara; mitt i var; far inte ihop; far inte till det; hopeless; hopplos*; ar kort; kort for min; ar korda; otankbar*; utgar; stupar; faller tyvarr; faller pa; aker bort; kommer i vagen; i vagen for; ruled out; off the table; turn down; turn .. down; turned down; turning down; avboja; avbojer; bojer av; give it a miss; beyond us; jumps out; a no from; won't fly; no luck; no dice; spoken for; not around; nix; njet; uteslutet; ryker; kan stryka; strykas; cross out; cross off; tyvarr nej; blankt nej; bust; a washout; ogorlig*; not feasible; ej mojlig*; unworkable; no chance; ingen chans; gar bet; passar illa; funkar illa; ligger illa; ligger daligt; no can do; no-go; uteblir; forbjuden; bannlyst
    """)

  /// What takes the writer's time: a no where nothing in the clause says yes.
  static let busy = Phrase.list(
    """
    har mote; har .. mote; har moten; have a meeting; have meetings; in a meeting; i mote; gone; upptag*; uppbokad*; fullbok*; fulltecknad*; knokfull*; smackfull*; proppfull*; fullsatt*; packed; booked; fully booked;
    double-booked; dubbelbok*; busy; unavailable; occupied; bortrest; bortresta; borta; away; out of town; travelling; traveling; reser;
    resdag; on leave; on holiday; semester; ledig hela; ledig fran; ledig till; ledig t; ledighet; konferens*; conference; teaching;
    teach; undervis*; forelas*; lecturing; lecture*; tandlakar*; dentist; kursrad*; handledning*; disputation*; styrgrupp*; examin*;
    tenta*; tentor; sjuk*; day off; days off; off on; off #; krock*; clash*; conflict*; collid*; flyger; har externt; externt besok;
    stangt; helgdag; hindrad*; forhindrad*; hemma med; vabbar; tjansteresa; mote redan; redan mote; redan bokad*; already booked;
    already taken; already have; kor ihop; kolliderar; tyvarr upptag*; foraldraledig*; tjanstledig*; sjukskriv*; opera*; surgery;
    workshop; kickoff; kick-off; intervju*; interview*; deadline*; lakar*; doctor*; begravning; funeral; utbildning; inbokad*; inbokat; uppbokat; annat mote; annat bokat; pa resande fot; # off; kurs i; course in;
    seminari*; seminar; seminars; workshops; inlamning*; mote med; meeting with; arbetsmote; planeringsdag*;
    ledningsgrupp*; studiebesok; begravs; resa; trip; abroad; utomlands; stangd; stangda; closed; shut; give a talk; giving a talk; foredrag; keynote; i a plane; in a plane; on a plane; a flight; on a course; training; fullsmock*; write-off; fullspikad*; helt full; retreat; omtent*; tentor; tentavecka*; kick-off; offsite; off-site; away day; heldag*; temadag*; fortbildning*; mentorsdag*; fullt upp; drunknar; smockfull*; handerna fulla; sitter fast; sjukt barn; on the road; tied up; swamped; snowed under; chock-a-block; jam-packed; rammed; in the field; on a train; off sick; elsewhere; annan ort; annat hall; bortbokad*; igenkorkad*; overbokad*; uppbundna; uppbunden; uppbundet; mid-air; faltarbete; fieldwork; praktik; jury; jurytjanst*; grillkvall; kalas; party; moving house; flyttar; flyttdag; magsjuk*; forkyld; operation; rontgen; vardcentral*; besiktning; hantverkare; plumber; electrician; rehearsal*; repetition*; flyget; flyg; sitter pa taget; brollop; wedding; dop; baptism; operation; opereras; hospital; sjukhus*; gar at till; exams; examine; examining; audit; inspection; on site in; bokade hela; rundresa; resande; rattar; grading; marking
    """)

  /// A clause that would otherwise accept, put in another mood: past, hypothetical.
  private static let doubted = Phrase.list(
    """
    valjer pa #; valj pa #; choose on #; pick on #; choose one on; pick one on; tack for; thanks for; thank you for; jag har #; jag har ~; vi har ~; i have ~; we have ~; vi har #; har jag #; har vi #; i have #; we have #; i've got #; ar ledig; hade .. passat; hade .. funkat; hade .. gatt; hade .. varit; hade annars; would have; skulle ha; valde; svarade; sa att; skrev; chose; picked; said; wrote; jobbar; evenemang; event; brukar; with you is; over here; my time; att svara; att ringa; att skicka; att hora; att mejla; att bestamma; att aterkomma; att lamna; to reply; to answer; to send; to call; to decide; tar # ledigt; tagit ledigt; tar ledigt; en titt; a look; att ni har; that you have; loser #; fixar #; ordnar #; to think; att tanka; fundera; nagon annan; somebody else; someone else; another group; vanta med; wait with; hold off; salen; lokalen; rummet; the room; seminarie*; kursen; take care; take a look; take a break; take off; take part; tar tag i; tar hand om; tar itu; tar upp; tar en titt; tar det pa; aterkom; get in touch; hor av dig; hor av er; paminn*; remind*; kontakta; by #; senast #; kommer jag att; kommer vi att; jag kommer att; vi kommer att; taget gar; bussen gar; flyget gar; planet gar; baten gar; train leaves; flight leaves; bus leaves; lediga dag; lediga dagen; fridag; usually; normally; normalt; vanligtvis; forra; earlier mail; sag .. ut; sag bra; looked; att ni valjer; att ni valde; that you choose; that you chose; ring mig; ring oss; call me; call us; phone me; mejla mig; ringer dig; ringer er; ring garna; slar en signal; asked for; bad om; tackade ja; bokade; terminen; terminsstart*; upprop; lansering*; lanserar*; lanseras; launch; launches; launching; premiar*; invigning*; inviger; invigs; oppnar #; takes place; ager rum; gar av stapeln; semester starts; term starts; sista dag; deadline; borjar #; starts #; begins #; publiceras; publicera; publish*; mon-fri; om # .. som blir; which of # would; om vilken; kontorstid; office hours; opening hours; oppettider
    """)

  /// Says yes, whatever else stands in the clause.
  static let strong = Phrase.list(
    """
    vi tar #; tar vi #; tar jag #; vi tar garna #; # tar vi garna; # tar jag garna; den tar vi; den tar jag; gar att losa; gar att ordna; gar att fixa; spikar; spikat; klubbar; schedule #; schedule us; lock in; let's meet; meet #; manage; doable; duger; lampar sig; # gar bra;
    ar noterad; ar noterat; ar inskriven; ar antecknad; is noted; is saved; bara luckor; bara lucka; bara tid #; har bara #; only have #; vi bestammer #; jag bestammer #; bestammer oss for; are free; is all free; only gap; only opening; only slot; only time; only option; only chance; enda lucka; enda luckan; enda tiden; enda mojlig*; let's use; grand; helt fritt; ar fritt; ar .. fri; ar jag dar; ar vi dar; wide open; is clear; is all clear; finemang; jattefint; superbra; kanonbra; toppenbra; prima; stralande; fantastisk*; underbar*; ypperlig*; smidigt; klockren*; tipptopp; galant; najs; nice; nicely; awesome; superb; fab; fabulous; amazing; smashing; spot on; terrific; marvellous; convenient; suitable; feasible; acceptable; agreeable; duger; hur bra som helst;
    funkar; fungerar; funka; fungera; passar; passa; passade; works; work for; work well; work best; work perfectly; would work; will work; can work; work; suits; suit; suited; fits; fit; gar bra; gar fint; gar finfint; gar utmarkt; gar jattebra; gar alldeles; ga bra; gar ocksa;
    gar aven; gar likasa; ok; okej; okay; fine; good; great; perfect; perfekt; toppen; kanon; utmarkt; bra; jattebra; finfint; fint; ideal; lagom; lovely; excellent; splendid; wonderful; brilliant; klarar; jag tar #; tar garna; ta den;
    i'll .. take; we'll .. take; happily; gladly; we take; i take; take #; valjer; valj #; choose; pick; go for; go with; opt for; fixar; loser; ordnar; bokar #; bokar in; boka #; boka in; book #; book me; book us; kor pa; kor #; kora pa; siktar; bekraft*; confirm*; accepterar; accept #; ja #; ja till; yes #; yes to; absolut;
    absolutely; # garna; garna #; happy with; happy to; helst #; # helst; hellre #; # hellre; hellst; bast; best; prefer*; foredra*; would rather; i'd rather; favor*; first choice; forsta hand; andra hand; second choice; forsta val; andra val; forstahandsval; andrahandsval; # it is; # it'll be; it'll be #; # it shall be; sager vi; sager jag; # far det bli; that leaves #; which leaves #; leaves us #; leaves only #; aterstar #; aterstar bara #; kvar blir #; kvar ar #; da aterstar; blocked for you; reserved for you; bokad for er; reserverad for er; vikt for er; give me #; give us #; give me the one #; give us the one #; take the one #; the one #; ge mig #; ge oss #; da ses vi; da syns vi; see you then; bestamde oss for #; bestamde mig for #; bestamt oss for #; bestamt mig for #; har bestamt oss #; decided on; have chosen; har valt #; # .. lagt in; lagt in #; lagt det i; vara kalendrar; our calendars; our diaries; har mojlighet; har vi mojlighet; har jag mojlighet; are able to; am able to; tillbaka och kan; back and can; med gladje; with pleasure; mer an garna; hemskt garna; grateful for; lucka ar #; luckan ar #; enda .. luckan; calendar says; kalendern sager; what we need; vad vi behover; just right for; lagom for; jag menade #; menade #; vad som galler; bockar for #; kryss pa #; kryss for #; kryssar #; kryssar for #; vi losar det; has our name; has my name; a treat; vinner; vann; won; wins; # som galler; # galler; kniper #; # kniper; # tid kniper; skriv in oss; skriv in mig; skriv in #; hanger pa; hakar pa; ar enklast; mest rimlig*; mest lamplig*; mest passande; kanns bast; kanns bra; kanns lagom; most convenient; most suitable; most reasonable; vi sager sa; overens om #; eniga om #; agreed on; settled on; settle on; enats om; skicka kallelse; skicka en kallelse; skicka kallelsen; skicka inbjudan; skicka en inbjudan; send the invite; send an invite; send me an invite; send us an invite; send the invitation; send an invitation; # noterad; # noterat; noterad; lagg #; lagg in #; lagg oss pa #; it has to be; it must be; # it has to be; far duga; delighted to; thrilled to; pleased to come; glada att komma; glad att komma; tackar ja; slar till; kor hart pa; ar perfekt for; allra smidigast; ar given; ar givet; gets our vote; is our pick; is my pick; is our choice; is my choice; blir vart val; blir mitt val; ar vart val; ar mitt val; var favorit; our favourite; our favorite; gets my vote; is my favourite; is my favorite; min favorit; mojliga; # ar mojlig; are possible; is possible; inlagt i; inlagd i; ar inlagt; ar inlagd; inprickat; inprickad; inplanerat; inplanerad; nedskrivet; uppskrivet; uppskriven; antecknat; antecknad; fastspikad; fastspikat; avsatt for; avsatt tid; paxar #; tingar #; hugger #; nappar pa; snor at; plockar #; satsar pa #; landar i att ta; landade i #; landade pa #; fastnar for; fastnade for; rostar pa; sitter fint; sitter perfekt; sitter bra; klockrent; klockren; mitt i prick; som gjord for; som gjort for; tummen upp for; har lucka; har en lucka; lucka #; vidoppen; vidoppet; vidoppna; pa vid gavel; helt tom; helt blank; tomt i kalendern; ta hellre; ta helst; grab #; grab the; snag; nab; i'll have #; we'll have #; pop me in; pop us in; put me in; put us in; slot me in; slot us in; ink in; ink me in; sign up for; plump for; settle on; settle for; land on; stick with; stick to #; go ahead with; is a go; it's a date; is a date; count on us; count on me; count us in; fits the bill; hits the spot; is ideal; suits us; suits me; swing #; agreed on #; is a yes; ar ett ja; yes from us; ja fran oss; ja fran mig; thumbs up for; blir fint; blir toppen; blir jattebra; blir perfekt; blir alldeles; bokad at oss; bokas at oss; boka at oss; boka upp oss; see you then; i'll come then; we'll come then; we'll be there; # ar lediga;
    # it will be; # it would be; it is #; it's #; far bli #; blir det #; det blir #; vi sager #; sager #; let's #; let's say; let's do; let's go; let's take; lat oss; spika #; noterat; noted; got it; # is free; # is open; # ar fri; # ar ledig; ar ledig da; # free; i'm free; i am free; we're free; we are free; vi ar lediga; jag ar ledig; jag ar fri; available; tillganglig; i can do; we can do; can do #;
    can make; kan #; vote; rostar; count me in; deal; done; ses #; vi ses #; see you #; # ska det vara; # far det bli; det ska vara #; make it #; uppskriv*; inskriv*; bokar upp; bokad i; i kalendern; i min kalender; in my calendar; in my diary; in the calendar; in our calendar; put me down; put us down; sign me up; sign us up; skriver upp; skriv upp; noterar; antecknar; reserverar; reserve; lagger in; satter #; vi satter; satt oss pa; bokad #; # reserverat; # kor vi; syns #; # syns; da ses vi; # is ours; # is mine; # ar var; # ar min; wide open; vill ha #; vill garna; vill vi; vill jag; jag menar #; i mean #; i meant #; # please; # tack; please #; preferably; foredras; tackar ja; ser bra ut; sounds; later bra; # blir
    """)

  /// What a person who comes to a meeting does; no choice where somebody else does it.
  private static let arriving = Phrase.list(
    """
    kan komma; dyker upp; dyker vi; dyker jag; i'll be there; be there; infinner; infinna; staller upp; staller garna upp; sluter upp; moter upp; star pa trappan; knackar pa; knackar vi; traskar; tittar in; tittar forbi; svanger forbi; kommer forbi; pop by; pop in; drop by; drop in; stop by; come by; come round; swing by; turn up; show up; knock on; be with you; be at your; da kommer jag; da kommer vi; kommer loss; komma loss; komma ifran; get away; slip away; sneak out; sneak off; break away; smita ifran; smita ivag; smita; slita mig; slita oss; frigora; kommer jag; kommer vi; jag kommer; vi kommer; i'll come; we'll come; i will come; we will come; i'm coming; we're coming; troppar upp; ramlar in; glider in; hittar till er; ar jag pa plats; ar vi pa plats
    """)
  private static let goingOn = Phrase.list(
    "kommer .. att; going to; hem; tillbaka; home; back; hit; sent; forst; late; come from; coming from; kommer fran; med taget; landar; later; senare"
  )

  /// Says yes where nothing else stands in the clause.
  static let weakWords: Set<String> = Set(
    """
    gar ga tar ta take kan can do does done kommer come komma coming left kvar fri free ledig ledigt loses open oppen oppet could want like have ses see meet ja yes yep japp jepp jo better battre go gladly garna say sag klart clear super hinner \
    i'd i'll we'll we'd would vore skulle helst hellre happy boka book siktar alright ideally kor kora chill lugnt visst sure sounds snart forbi over upp in vara be bli blir taget
    """.split { $0 == " " || $0.isNewline }.map(String.init))

  /// Words that say nothing about a time.
  static let small: Set<String> = Set(
    """
    hej hejsan hallo hi hello dear tack tackar thanks thank you please pls och and or eller el men but da then sa so det den de dem it that the this these those them they a an en ett i in on pa at of av for to till med with \
    hos us oss mig me er dig jag vi we i'm we're ni du my min mitt mina our var vart annars otherwise else if om sen sedan alltsa dvs just bara only even also too ocksa aven likasa resp respektive bade both \
    antingen either valet val choice option alternativ high tid tiden tider tiderna time times slot slots number nr nummer sorry ursakta hoppsan oj har here is ar be am instead istallet stallet alla all again igen \
    any which vilken som det's it's there dar vanligen kindly mycket so very hjartligt hela whole morgon kl vid tidigt early sent late redan now nu vecka forst utan one ones ordningen order between vintertid sommartid winter summer local swedish svensk \
    alltihop lika precis exakt exactly i.e ie eg namely namligen bagge allra mest most well still fortfarande passet motet meeting mote datumet date dag dagen day daremot dock though however ovan nedan above below forslaget forslagen va sista last first forsta \
    cet cest gmt utc mot snarast same sak thing val helt allt everything bland among others andra samma dessutom absolut definitely totally vara egen egna both ju kara dear vanner folks team alla everyone ist istallet ngn ngt nat nan typ asap pga some nagon nagot nagra gang tyvarr unfortunately list listan lista proposed foreslagna offered suggested given dessvarre endast enbart regrettably afraid faktiskt gladeligen definitivt garanterat snabbt svar svaret snabba mejlet mailet mejl mail email reply quick del forbereda forberedda fram dit er era ert your her mvh iaf iallafall
    """.split { $0 == " " || $0.isNewline }.map(String.init))
}
