/// What stands around a network's name and tells whether an account there is wanted, is there already, or is not wanted.
enum PlatformCues {
  static let phrases = TriagePhrases(source)

  /// In the order of strength: where cues of several kinds stand equally near, the first wins.
  enum Kind: String {
    case never, choose, follow, have, want
  }

  private static let source = """
    %account = konto kontot konton kanal kanalen kanaler sida sidan sidor profil account accounts channel channels page pages presence server grupp
    %neg = inte ej nej ingen inget inga aldrig varken slippa avstar avstatt avstod bort bortvald ratat avboj* avfardat not no neither nor never without against \
    dropped drop skip skippa skippar skippat slopat slopar dropping rejected reject declined disregard decided
    %leave = lamnar lamna lamnat lamnade stanger stanga stangt stangde slacker slackt avslutar avslutat avslutade slutat slutade raderat raderar \
    leave leaving left quit stopped closing closed close shut abandoned abandon deleted retire ersatta ersatter replace replaces replacing
    %we = vi jag we i

    want: vill|onskar|onskade|behover|soker|ansoker|ansoka|ansokan|ansokt|begar / want|wants|wanna|need|needs|wish|wishes|apply|applies|applying|application|request|requests|propose|proposes|proposal
    want: like|love to|a|an|our / would|d like|love / starta|startar|oppna|oppnar|skaffa|skaffar|skapa|skapar|lansera|uppratta|upprattas|upprattande / open|start|create|launch|establish|join / set up
    want: skulle ~2 vilja|behova / tanker ~2 oss / dra igang / komma igang / kora igang / kora / underlag|ansokan|plan|forslag ~2 for|till|om / planerar / hoppas ~2 / kravs|kraver / ha ett|en|egen|eget
    want: could|can|may we|i ~2 have|get|set / far|kan vi|jag ~2 starta|fa|ha / lagga till / galler|gallande|avser|concerns|concerning|regarding|angaende / i stallet|istallet ~1 vill / vill ~2 i stallet / valde|valt|fastnat ~1 for / going for|with / valet foll pa
    want: finnas|synas pa|i / be present|visible on / kanaler|channels|konton|accounts : / exist on / turn it into / gora om ~3 till / to register

    want: efterfragat|efterfragar|efterfragas|saknar|saknas / asked for / valkomnar
    choose: det|valet blev|blir|foll ~1 <net> / det|valet foll pa <net> / bestamt|bestamde|beslutat ~2 for ~1 <net> / fastnat|fastnade|satsar|satsa ~1 for|pa ~1 <net> / chose|chosen|settled|opted|decided ~1 on|for ~1 <net> / chose|picked <net> / going|go|went for|with <net>
    choose: bara|endast|enbart|only|just ~1 <net> ~2 som|that|vi|we / ar|is <net> ~2 som|that|vi|we / sa ~2 ansoker ~2 <net> / nothing but <net>

    have: har redan|ocksa|sedan|haft|kort|i dag|idag / already|currently ~3 have|has|run|on|use|approved|exists / redan ~3 har|finns|pa|godkant|ett / finns redan|sedan / sedan lange / existing / befintlig|befintliga|befintligt / vart|var|vara ~1 <net> / our|my|its|their ~1 <net>
    have: kth <net> / kth|kths ~1 egen|egna|eget|stora|officiella|centrala|own|main|central ~1 <net> / skolans|institutionens|centrala|huvudkonto|huvudkontot|huvudkanal|karens|studentkarens|chalmers|lund|lunds|konkurrenter ~4 <net> / central|main|school|department|university|union ~3 <net> / <net> ~2 have|ve|had|has
    have: you approved / ni godkande / vi kor|har|driver / we run|have|had|post|are on / utover|forutom|besides|alongside ~2 <net> / vid sidan av|om ~2 <net> / on top of ~2 <net> / in addition to ~2 <net> / private|privat|privata|privatperson* / har ~3 <net> / finns ~2 pa|i <net> / partners|partnern|partner|koordinatorn|coordinator ~6 <net>
    have: from our|the|my <net> / from|fran <net> / jamfort|compared|comparable|similar|liknande|inspirerade|inspired ~4 <net> / like ~1 <net> / lankar|link|links|embed|baddar|inbaddad ~4 <net> / likes|foljer ~2 on|pa / lurking / saw|sag|sett|hittade|found|searched|sokt|letat|counted|raknade|igenom ~6 <net>
    have: sprids|spread|tipsar|delas|delar|shared|share|dela ~4 <net> / dm|inkorg

    have: <net> ~1 is|are|anvands|ar ~2 used|popular|av|full / <net> ~2 visar|shows|blocks|tar
    have: <net> ~2 taken|looked|run|handled|managed care|after|by ~1 of|by / <net> ~1 skots|hanteras|drivs|skoter redan|av|de|andra / <net> ~1 is|are taken care of
    have: students|studenter|studenterna|karen|union|foreningen|partner|partners|kollegor|de|they ~3 run|runs|driver|skoter|har|kor ~4 <net>

    follow: folj|follow|find|gilla|like oss|us|me|mig ~2 <net> / besok oss / connect with|on

    never: om det galler <net> / if it concerns <net> / if this concerns <net>
    never: %neg ~2 <net> / inte|not|no ~1 need|on|pa|for|till|about|om|with|starta|have|use|anvanda ~2 <net> / %leave ~1 ner|ned|vart|var|pa|our|to|posting|using|tweeting ~2 <net> / %leave ~2 <net> / i stallet for|an ~2 <net> / istallet for ~2 <net> / instead of ~2 <net> / rather|snarare than|an ~2 <net>
    never: lagga|lagger|lade|lagt ~1 ner|ned ~3 <net> / <net> ~3 lagts|laggs|lades ~1 ner|ned
    never: de|de|those som|who vill|want ~1 ha ~1 <net> / hellre an ~1 <net> / <net> ~7 nej till / <net> ~1 was|were|blev|got voted|nedrostat|rostades|bortrostat / another <net> / <net> ~2 far ~2 ha ~1 ifred / <net> ~2 nothing|inget for ~1 us|oss
    never: <net> ~1 nej|no|not|ej / <net> ~2 %we inte|not / <net> behover|orkar|vill|ska|kommer|tanker ~2 inte|ej / <net> ~2 valde|valt|valdes|valjer ~2 bort / <net> ~6 avstar|avstatt|avstod|avvaktar|vantar / <net> ~2 was|were|is|has|have|har|ar ~2 dropped|rejected|excluded|not|closed|inte|lagts|stangd|nedlagd|nedlagt|discarded|ruled
    never: <net> ~4 decided against / decided against ~3 <net> / skip|skippa|slopa ~2 <net> / byta|bytt|byter ~2 <net> mot|till / <net> ~4 dit gar ~2 inte / fran ~2 <net> ~1 till|to / from ~2 <net> ~1 to / dont|don ~3 want ~2 <net> / took out ~6 <net> / tog ~3 bort ~6 <net>
    never: <net> sa ~2 vi ~1 nej / nej ~1 till ~1 <net> / no to ~1 <net> / less than / <net> duger / <net> ~3 gone|dead|dod|dott / <net> ~3 lever kvar / <net> ~2 stay|stays|stannar / <net> ~3 has to go / misstag ~4 <net> / <net> ~3 wrong|fel
    """
}
