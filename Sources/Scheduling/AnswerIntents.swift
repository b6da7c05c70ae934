/// What a reply does beside choosing a time, told by its phrases.
struct IntentCues: Hashable {
  var withdraws = false
  var delegates = false
  var supplements = false
  var asks = false
  /// Asks without a question mark: `jag undrar om`.
  var wonders = false
  /// A plain no to what was offered.
  var saysNo = false
  /// Can't come to any meeting for now.
  var refuses = false
  var isAutomatic = false
  /// Will answer later.
  var defers = false
  /// Wants other times without naming any.
  var wantsOther = false
  /// Asks the desk for new proposals.
  var asksForTimes = false

  static func read(_ sentences: [Sentence], subject: String) -> IntentCues {
    var cues = IntentCues()
    let words = sentences.flatMap(\.folds)
    let hasQuestion = sentences.contains { $0.isQuestion && $0.tokens.count > 3 }
    cues.isAutomatic = AutomaticReply.isOne(words, subject: subject) || AutomaticReply.isAbsence(words, asks: hasQuestion)
    for sentence in sentences {
      let words = Array(sentence.folds.prefix(longest))
      if isWithdrawal(words, sentence) { cues.withdraws = true }
      if isHandOver(words) { cues.delegates = true }
      if isAddition(sentence) { cues.supplements = true }
      if deferring.occur(in: words), !isAboutText(words), !apologising.occur(in: words), !inline.occur(in: words) { cues.defers = true }
      if otherTimes.occur(in: words), !words.contains("if"), words.first != "om" { cues.asksForTimes = true }
      if elsewhere.occur(in: words) { cues.wantsOther = true }
      if wondering.occur(in: words) { cues.wonders = true }
      if !sentence.isQuestion, turningDown.occur(in: words) { cues.refuses = true }
      if !sentence.isQuestion, refusing.occur(in: words),
        ["jag", "vi", "i", "we", "tyvarr", "unfortunately"].contains(where: words.contains)
      {
        cues.refuses = true
      }
      if !sentence.isOfferLine,
        words.allSatisfy({ plainNo.contains($0) }) && words.contains(where: { ["nej", "no", "nope", "na"].contains($0) })
          || opensWithNo(words)
      {
        cues.saysNo = true
      }
      if sentence.isQuestion, !otherTimes.occur(in: words), !rhetorical.occur(in: words) { cues.asks = true }
    }
    return cues
  }

  /// Words of a sentence that are read.
  private static let longest = 200

  private static func isWithdrawal(_ words: [String], _ sentence: Sentence) -> Bool {
    // `Kan ni avsluta ärendet?` asks for it.
    let isAsked = sentence.isQuestion && !(requesting.occur(in: words) && !words.contains("om") && !words.contains("if"))
    guard !isAsked, !["om", "if", "skulle"].contains(words.first { !["men", "but", "och", "and", "hej", ","].contains($0) } ?? ""),
      !keeping.occur(in: words)
    else {
      return false
    }
    if withdrawing.occur(in: words) { return true }
    // `Stryk stycket om …` changes the text, `stäng ärendet` ends the matter.
    guard Concept.application.occur(in: words) else { return false }
    return (Concept.stopping.occur(in: words) && !textParts.occur(in: words))
      || Concept.needless.occur(in: words) && !textParts.occur(in: words)
  }

  private static let requestedAddition = Phrase.list(
    "kan ni lagga till; kan du lagga till; kan ni andra i; kan ni byta ut; kan ni ratta; can you add; could you add; could you change the; can you change the; could you correct; please add"
  )
  private static let requesting = Phrase.list(
    "kan ni; kan du; skulle ni kunna; skulle du kunna; vill ni; could you; can you; would you; please")

  private static let textParts = Phrase.list(
    "stycket; stycke; avsnitt*; punkt*; meningen; raden; texten; ordet; section; paragraph; sentence; line; underlaget; formularet; fran .. till; oppna; opens; start .. before; innan; before; namnet; name; losenord; inlogg*; login; publicera*; post; posts; posting; inlagg; kommentar*; comments; vanta*; wait"
  )

  /// Whether the sentence leaves the matter to another person.
  private static func isHandOver(_ words: [String]) -> Bool {
    // `Jag måste prata med min chef` hands nothing over.
    if StanceReader.mustConsult(words), ["jag", "vi", "i", "we"].contains(where: words.contains) { return false }
    if handingOver.occur(in: words) || addressesColleague(words) { return true }
    guard !words.contains("jag") || !["valjer", "bokar"].contains(where: { words.contains($0) }) else { return false }
    return Concept.other.occur(in: words) && Concept.handling.occur(in: words) && !joining.occur(in: words)
  }

  /// Somebody comes along, or has said something; the writer goes on speaking for both.
  private static let joining = Phrase.list(
    """
    ta med; bring; bringing; join; joins; joining; foljer med; kommer med; vara med; deltar; delta; attend; attending; fragar henne; fragar honom; ask her; ask him; check with; kolla med; stammer av med; stamma av med .. forst; maste; sa att; said; tycker; thinks; hennes; checklist*; kommentar*; comments; inlagg; posts; och jag;
    and i; jag och; med mig; with me; undrar; wonders; vill veta; wants to know; borjar forst; borjar inte; starts in; does not start
    """)

  /// `Återkommer med logotypen` puts the text off, not the choice of a time.
  private static func isAboutText(_ words: [String]) -> Bool {
    !timeWords.occur(in: words) && ["med", "om", "with", "about", "kring", "angaende"].contains { words.contains($0) }
      && textWords.occur(in: words)
  }

  private static let timeWords = Phrase.list(
    "tid*; mote*; dag*; besked; svar; time*; meeting*; date*; kalender*; calendar; slot*; chef*; boss; grupp*; kolleg*; colleague*; prefekt*"
  )
  private static let textWords = Phrase.list(
    """
    underlag*; text*; bild*; logg*; logo*; material*; gdpr; punkt*; moderering*; moderation; malgrupp*; audience; plan*; policy; statistik; statistics; komplettering*; dokument*; document*; tillganglig*; accessib*; uppfoljning*; details; detaljer;
    deltagarlist*; lista*; list; agenda*; fragor; questions; vilka; vem; who; namn*; names; antal; allerg*
    """)

  /// `@Tom, can you pick one?`
  private static func addressesColleague(_ words: [String]) -> Bool {
    guard let at = words.firstIndex(of: "@"), at < 3 else { return false }
    return ["you", "du", "please", "snalla"].contains { words.contains($0) }
  }

  /// Whether the sentence brings or announces text for the application.
  static func isAddition(_ sentence: Sentence) -> Bool {
    let words = Array(sentence.folds.prefix(longest))
    if sentence.isQuestion, requestedAddition.occur(in: words) { return true }
    guard !sentence.isQuestion, !words.contains("kopia"), !words.contains("cc") else { return false }
    // `Rättelse!` before another choice corrects that.
    if words.count == 1 || elsewise.occur(in: words) { return false }
    return adding.occur(in: words) || Concept.part.occur(in: words) && Concept.changing.occur(in: words) && !finished.occur(in: words)
  }

  /// Changes the choice, or who takes part in the mails.
  private static let elsewise = Phrase.list(
    "change that to; change it to; change my choice; change my mind; andra det till; byt det till; andra mitt val; till i traden; till i kopia; to the thread; in copy; till .. i traden"
  )

  /// Speaks of the text without changing it.
  private static let finished = Phrase.list(
    """
    gick igenom; ar komplett; ar klart; ar klar; godkant; godkand; went through; is complete; was complete; approved; nothing is missing; inget saknas; inget fattas; kul att; roligt att; skont att; glad att; glada att; good to hear; great to hear; nice to hear; happy to hear; tack for; thanks for; thank you for; fine now; bra nu; forra gangen;
    har vi .. fler; aterkommer med; aterkommer om; redan skickat; hoppas att
    """)
  private static let plainNo: Set<String> = [
    "nej", "no", "nope", "na", "nja", "tyvarr", "sorry", "tack", "thanks", "unfortunately", "hej", "hi", ",",
  ]

  /// `No, sorry, …`, `nej tyvärr, …`
  private static func opensWithNo(_ words: [String]) -> Bool {
    guard let first = words.first(where: { !["hej", "hi", "hello", ",", "sorry", "tyvarr"].contains($0) }) else { return false }
    return ["nej", "no", "nope", "na"].contains(first) && words.contains(",")
  }

  private static let inline = Phrase.list(
    "svarar mellan; svarar nedan; svarar inline; svarar har; svarar direkt i; answer below; reply inline; replying inline; answers inline; answer inline; reply below; answers below"
  )
  private static let apologising = Phrase.list(
    "ursakta att; forlat att; forlat for; sorry for; sorry that; apolog*; svarar sent; svarar lite sent; svarar forst nu; svarar sa sent; sa sent; sent svar; late reply; late answer"
  )
  /// Speaks of what was offered without naming it.
  private static let turningDown = Phrase.list(
    """
    det gar tyvarr inte; tyvarr gar det inte; det funkar tyvarr inte; tyvarr funkar det inte; these won't; those won't; these don't; those don't; they don't work; they won't work; these do not; those do not; they do not work; these are not; de funkar inte; de gar inte; de passar inte; dessa funkar inte; dessa gar inte; dessa passar inte; de har funkar inte;
    de har gar inte; de har passar inte; gar bort allihop; so no; a no from; nej till allihop; nej till alla; nej pa alla; no to all
    """)
  private static let refusing = Phrase.list(
    """
    kan inte .. delta; kan inte .. medverka; kan inte .. komma; kan inte .. narvara; kan inte .. traffas; kan inte .. ses; kan tyvarr inte; har ingen mojlighet; har inte mojlighet;
    can't attend; cannot attend; can't make it; cannot make it; can't make any; cannot make any; unable to attend; unable to make; can't take part; cannot participate; can't participate; can't meet; cannot meet
    """)
  private static let wondering = Phrase.list("undrar; i wonder; we wonder; wondering; undran; en fraga; fundering; en fraga bara")

  private static let withdrawing = Phrase.list(
    """
    drar .. tillbaka .. ansokan; dra .. tillbaka; drar .. tillbaka; dragit .. tillbaka; dras tillbaka; aterkalla*; aterta*; withdraw*;
    vi backar; jag backar; drar oss ur; dra oss ur; drar mig ur; kliver ur; count us out; bow out; bowing out; blasts av; blast av; stryka oss; stryk oss; stryka mig; remove us; take us off; drop us; avboka oss; close this; close this one; you can close; avsluta arendet; avsluta .. arende; stang* .. arende*; stang* .. ansokan; lagg* ner .. ansokan; lagg* ned .. ansokan; lagga ner;
    lagger ner; lagger ned; close .. application; close .. case; close .. request; close .. ticket; cancel .. application;
    cancel .. request; cancel our; cancel the whole; avbryt* .. ansokan; avbryta ansokan; avbryt arendet; avbryter .. ansokan;
    stryk* .. ansokan; inte langre aktuell*; ar inte aktuell*; inte aktuellt langre; no longer need*; no longer want*;
    no longer relevant; no longer interested; no longer required; not going ahead; won't be going ahead; will not be going ahead;
    not go ahead; don't want .. account; do not want .. account; don't need .. account; do not need .. account; blir inget konto;
    blir inget av; inget eget konto; inte .. nagot eget konto; inte .. ha .. konto; inte .. starta .. konto; inte .. skaffa .. konto;
    inte behov av .. konto; behover inte .. konto; behover inget .. konto; inget konto; hoppar over kontot; skrota*;
    lagger .. pa is; avstar; avstar fran; backar ur; kliver av; drop .. application; dropping .. application; avbryter processen; avbryter arbetet; avbryter det; hoppar av; dropping the; drop the plan*; dropped the plan*; drop the account; ger upp; lata bli; later bli; avslutar vart; not pursue; not pursuing; call it off; calling it off; call the whole; call .. thing off; inget mote behovs; inget mote langre; no meeting needed; no meeting is needed; no need for a meeting; blev inte av; blir inte av; overspelad*; overspelat; hoppar over det; obsolet*; moot; papperskorg*; kan laggas i; soptunnan; kasta ansokan; slang ansokan; the bin; bin our; bin the; throw away our; avsta fran kont*; ingen kanal; inget av kontot; inte nagot konto; laggas pa hyllan; lagger .. pa hyllan; gar i graven; grusad*; avslag pa; pull the plug; pulled the plug; stoppa ansokan; stoppar; lagger det har at sidan; drop mine; drop ours; drop it; you can drop; kan tas bort; tas bort; ta bort .. ansokan; radera .. ansokan; makulera*; won't be needing; won't need .. account; will not need .. account; cancel everything; cancel it all; kan avslutas; kan stangas; kan laggas ner; laggas ned; kan avbrytas; behovs inte langre; ar inte langre intressera*; inte langre intressera*; inte intressera*; drop the idea;
    dropped the idea; decided against; decided not to; bestamt .. att inte; beslutat .. att inte; beslutade .. att inte; scrap*;
    pull* .. application; pulling out; iden .. skrotad; lagga mer tid pa oss; lagga .. tid pa oss; spend .. time on us; spend .. time on this; waste .. time on us; kan strunta i; strunta i ansokan; glom ansokan
    """)
  private static let keeping = Phrase.list(
    """
    inte langre .. att gora; inte langre .. ansvar*; inte langre jag; inte langre .. jobbar; no longer in charge; no longer responsible; no longer work*; nothing to do with; tillbaka .. forslag; tillbaka mitt val; inte dra; drar inte; scrap that ,; scrap that -; scrap that :; scrap my last; scrap what; forget what i; disregard what i; glom vad jag; bortse fran vad; glom det jag; bortse fran det jag; scrap my previous; scrap my earlier; inte tillbaka; not withdraw*; don't want to withdraw; vad hander om;
    what happens if
    """)

  private static let handingOver = Phrase.list(
    """
    tar over; ta over; tagit over; lamnar over; overlamn*; overlater; overlata; svarar om .. tid; svarar pa .. tid; svarar i mitt stalle;
    kan du valja; kan du svara; kan du ta detta; kan du ta det har; kan du boka; valjer .. tid; hon valjer; han valjer; hon svarar;
    han svarar; hon aterkommer; han aterkommer; she will pick; she will choose; he will pick; he will choose; will pick a time; to pick a time;
    will choose a time; will pick one; she will answer; he will answer; she will reply; he will reply; she'll pick;
    he'll pick; she'll get back; he'll get back; she'll reply; he'll reply; will get back to you with a time; handing .. over;
    hand .. over; hands over; handed over; taking over; takes over; take over; taken over; please arrange .. with; arrange this with;
    book .. with my; could you ask; can you ask; could you contact; can you contact; could you talk; can you talk; kan ni fraga; kan ni kontakta; kan ni prata; kan ni vanda; please contact; please ask; please talk to; please write to; please speak; please liaise; ask .. instead;
    contact .. instead; kontakta .. i stallet; kontakta .. istallet; ta det med; ta kontakt med; vand er till; vand dig till;
    hor av er till; hora av er till; hora av dig till; hora av sig till; hor av dig till; hor med; fraga .. i stallet; fraga .. istallet; prata med; skriv till .. i stallet;
    mejla .. i stallet; boka .. med; bokar .. med; vidarebefordra*; skickar vidare; skickar det vidare; forward* this; svara du; ta du den; ta du det; to take this over; take this over; ta tiden med; boka tiden med; ta det vidare med; take it further with; settle this with; settle it with; bollar det; bollar detta; bollar vidare; bollar over; skjuter over; hanvisar; referring you; refer you to; pass you on; passing you on; pass you to; lamnar stafettpinnen; stafettpinnen; over to you; ta over har; tar hand om bokning*; har hand om min kalender; har koll pa min kalender; styr min kalender; sitter pa min kalender; keeps my diary; runs my diary; runs my calendar; keeps my calendar; fix this with; arrange it with; arrange a time with; agree on a time with; kom overens med; gor upp med; tar du den; tar du det har; tar du detta; tar du hand om; kan du ta den; can you take this; could you take this; can you handle; could you handle; will you take this; laggs in av; bokas av; bokas in av; skots av; handled by; managed by; arranged by; made by my; go through my; gar via min; forwarded this;
    forwarding; passing this on; passing this; pass this on; passed this on; passed it on; direkt med; directly with; right person; ratt person; ar ansvarig for;
    skoter bokning*; skoter kalend*; skoter min kalender; handles my calendar; manages my calendar; my assistant; min assistent;
    in touch with; is the one who handles; is the one who runs; is the one who books; is the one who decides; is the one who will; is the person who; ar den som skoter; ar den som bokar; ar den som kommer att; ar den som ska; ar den som har hand; be the one handling; not the right person; fel person; loops in; looping in; delegerar; delegating; i mitt stalle; i stallet for mig; instead of me; for min rakning; on my behalf;
    i mina stallen; hon tar motet; han tar motet; ) tar motet; kollega tar motet; gar i mitt stalle; far ta .. motet; har hand om; sort this out with; sort it out with; sort out with; she'll decide; he'll decide; they'll decide; she will decide; he will decide; hon bestammer; han bestammer; hon tar det; han tar det; hon tar den; han tar den; hon bokar; han bokar; hon hor av sig; han hor av sig; she'll be in touch;
    he'll be in touch; she will be in touch; he will be in touch; she'll take it; he'll take it; she'll answer; he'll answer; tar det harifran; from here on; take it from here; takes it from here; take it from there; adding .. to the thread; adding .. in cc; i cc; lagger till .. i kopia; lagger in .. i kopia; kopplar in; kopplar pa; loopar in;
    cc'ing; cc:ing; copying in; i've copied; i have copied; have cc'd; cc'd; ccar; far ta det; far ta den har; far svara; far boka; far bestamma tid; far hitta en tid; avgor .. tid; ansvarar for kontot; will be running; runs our; runs the account; ansvarig ar; ny ansvarig; ersatter mig; replaces me; replacing me; my successor; min eftertradare; min kollega ..  tar; overtar; och far valja; som far valja; hon far valja; han far valja; take it up with; ta upp det med; ta det direkt med; eftertradare; successor
    """)

  private static let adding = Phrase.list(
    """
    ska det sta; skall det sta; borde sta; ska sta; battre version; ny version; uppdaterad version; nytt underlag; ratta .. i underlaget;
    ratta en sak; ratta ett; korrigera; rattelse; komplettera; kompletterar; komplettering; tillagg; lagg till; lagga till; lagger till;
    andra .. i underlaget; andra .. i ansokan; andrat oss om; kontot ska heta; ska heta; should be called; to be called; byter namn; nytt namn; annat namn; change the name; changed the name; another name; glomde bifoga; forgot to attach; den ersatter; it replaces; small fix; quick fix; byt ut; byta ut; ersatt .. med; foll bort; glomde skriva; glomde ta med; glomde namna;
    glomt skriva; glomde bort att; lamna det som saknades; det som saknades; det som fattades; saknades i; har kommer; har ar .. texten;
    har ar .. stycket; har ar .. planen; har ar .. versionen; bifogar; bifogat; bifogad; nya texten; ny text; har skrivit om;
    skrivit om stycket; skrivit ihop; update to what; small update; an update; please change; please replace; please add; change .. to;
    one correction; a correction; correction to; correct .. application; i forgot to mention; efterlyste; ni saknade; forgot to add; forgot to list; forgot to say; forgot to put; forgot to name; glomde lista; glomde ange; glomde uppge; glomde fylla i; forgot to include;
    forgot to write; i left out; we left out; was missing; missing piece; the missing; from section; you asked for; you asked about; as requested; attached; attaching;
    here is the; here is our; here is a new; here's the; here's our; should read; should say; new version; updated version; revised;
    rewritten; in addition to what; to add to; to supplement; supplement; add that; add to .. application; ni fragade om;
    ni efterfragade; ni undrade; till underlaget; i underlaget; till ansokan
    """)

  private static let deferring = Phrase.list(
    """
    aterkommer; aterkommer om; aterkom om; aterkomma; hor av mig; hor av oss; horer av; hors nar; later hora av; meddelar; sager till;
    svarar nar; ger besked; ge besked; ger er besked; let you know; i'll answer; we'll answer; i'll reply; we'll reply; i'll know; we'll know; vi vet mer; vet mer; jag svarar; vi svarar; svarar senast; get back to you; be in touch; come back to you; get back; revert;
    will answer; will reply; stammer av; kollar med; kolla med; kollar av; kolla kalendern; ska kolla; maste kolla; check my calendar;
    check with; check our; checking with; need to check; aterkopplar
    """)

  private static let otherTimes = Phrase.list(
    """
    pick this up; take this up again; pick it up again; ta upp det igen; ta upp det har igen; ta upp traden; horas igen; till hosten; efter sommaren; after the summer; in the autumn; fler forslag; fler alternativ; fler tider; fler datum; nya forslag; nya tider; nya datum; nya alternativ; andra forslag; andra tider;
    andra alternativ; andra datum; nagra andra; nagot annat forslag; annat forslag; annat alternativ; annan tid; annan dag;
    other options; other times; other dates; other slots; other suggestions; other alternatives; more options; more times; more dates;
    more slots; more suggestions; new options; new times; new dates; new slots; new suggestions; another time; another date; another day;
    another slot; another set; what else; have anything else; got anything else; is there anything else; something else; nagot annat; andra dagar; other days; alternative times;
    alternative dates; alternativa tider; langre fram; later on; nat annat; anything later; nagot senare; further ahead; something later; nat senare; later dates; further suggestions; further dates
    """)

  /// Another time of a kind, but no start: a counter proposal without a figure.
  private static let elsewhere = Phrase.list(
    """
    kvallstider; kvallstid; helgtider; evening times; evening slots; en sadan dag; en senare tid; en tidigare tid; senare pa dagen; tidigare pa dagen; later in the day; earlier in the day; a later time;
    halvtimme tidigare; halvtimme senare; timme tidigare; timme senare; kvart tidigare; kvart senare; minuter tidigare; minuter senare; hour earlier; hour later; minutes earlier; minutes later; some day in; any day in; some time in; sometime in; nagon dag i; nagot efter; something after; nagon gang efter; sometime after; some time after; an earlier time; later slot; earlier slot; skjuta pa; skjuta upp; skjuter pa; flytta; senarelagg*; tidigarelagg*; postpone; push it;
    push the meeting; move it; move the meeting; reschedule; later that week; later in the week; senare i veckan; senare pa veckan;
    senare i manaden; later in the month
    """)

  private static let rhetorical = Phrase.list(
    """
    why not; varfor inte
    """)
}
