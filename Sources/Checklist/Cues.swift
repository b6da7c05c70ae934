/// Words that say, whatever stands around them, that a demand can be met at all: no transfer abroad without a word for it, no measurable goal
/// without a number. The forests weigh them; they decide nothing alone.
enum Cues {
  /// The cues' names, in the order of what ``counts(in:)`` gives.
  static let names = [
    "transfer", "number", "interval", "everyone", "not looked", "channel", "subject", "unit", "promise", "defers", "words",
  ]

  /// Where some cues stand in ``names``.
  static let (transfer, number, notLooked, channel) = (0, 1, 4, 5)

  /// How often each cue occurs in a text, at most four times.
  static func counts(in text: FoldedText) -> [Float] {
    var counts = [Float](repeating: 0, count: names.count)
    let tokens = text.tokens.prefix(JudgeLimits.standard.wordsInPassage)
    var isNegated = false
    for token in tokens {
      if token.kind == .number { counts[number] += 1 }
      let cues = table.lists(of: text.bytes[token.range])
      for cue in lists.indices where cues >> UInt64(cue) & 1 == 1 { counts[cue] += 1 }
      if isNegated, cues & looking != 0 { counts[notLooked] += 1 }
      if cues & adverb == 0 { isNegated = cues & negation != 0 }
    }
    counts[names.count - 1] = Float(tokens.count) / 10
    return counts.map { min($0, 4) }
  }

  private static let looking: UInt64 = 1 << 10
  private static let adverb: UInt64 = 1 << 11
  private static let negation: UInt64 = 1 << 12
  private static let table = WordTable(
    lists + [
      "sok* let* titta* kolla* undersok* jamfor* inventer* kontroller* look* search* check* compar* survey* investigat* research*",
      "an annu heller riktigt narmare yet really been", "inte not",
    ])

  private static let lists: [String] = [
    "schrems tredjeland* tredje third usa us united states americ* amerika* kina kines* china chinese bytedance eu europ* overfor* transfer* atlant* "
      + "ees eea irland ireland utomlands abroad utanfor outside server* meta google* microsoft twitter jurisdi* kontinent* continent* countr* dpf scc "
      + "standardavtal* privacy",
    "tva tre fyra fem sex sju atta nio tio elva tolv femton tjugo* trettio* fyrtio* femtio* sextio* sjuttio* attio* nittio* hundra* tusen* halften "
      + "halva halver* dubbel* dubbl* fordubbl* procent* one two three four five six seven eight nine ten eleven twelve fifteen twenty* thirty* forty* "
      + "fifty* sixty* seventy* eighty* ninety* hundred* thousand* half double* twice third quarter* dozen* percent januari februari mars april maj "
      + "juni juli augusti september oktober november december january february march june july august october",
    "varje varannan vartannat manad* vecka* veckor* veckov* dag* daglig* kvartal* termin* halvar* arlig* aret timm* minut* morgon* kvall* mandag* tisdag* "
      + "onsdag* torsdag* fredag* every each month* week* day* daily quarter* term* semester* year* annual* hour* minute* morning* evening* monday* "
      + "tuesday* wednesday* thursday* friday* vardag* arbetsdag* fortnight*",
    "alla allmanhet* allmanna var en* brett bred* sa manga vem everyone everybody anyone anybody public broad* all",
    "obekant okant",
    "konto* kanal* sida* sidan inlagg* instagram* insta facebook* linkedin* youtube* tiktok* mastodon* bluesky* threads snapchat* twitter social* folja* "
      + "foljare* kommentar* publicer* account* channel* post posts posting page pages follow* comment* film* reel* stor* video* klipp* bild* picture* image*",
    "amne* amnes* omrade* tema* temasida* subject* topic* field* theme* area* skolor schools tvars across forskningsomrade* falt*",
    "avdelning* avd institution* enhet* kansli* grupp* skolan* centrum* centret* labb* hr kontor* department* division* unit* office* group centre* "
      + "center* school lab organisation* team* vi we oss us var vart our",
    "folj* enligt lag* lagen* self* givet* naturlig* follow* compl* accord* adher* respect* course law riktlinj* guidelin* uppfyll* tillampa* beakta*",
    "aterkom* senare tbd tbc tba kompletter* vanta* invanta* avvakta* besked oklart later pending await* wait* decide* undecided todo separat* fyll* fill* "
      + "klart fraga* fragat ask asked",
  ]
}
