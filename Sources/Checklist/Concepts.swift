/// What a text speaks of, word by word, whatever the words: people, places, times, what moderators do, what is counted. The model learns what each concept
/// says of a point, so that it reads also words that no labelled text holds.
enum Concepts {
  /// How many concepts there are.
  static let count = lists.count + 1

  /// How often each concept occurs in a text; the last is words in capitals amid a sentence, which are mostly names.
  static func counts(in text: FoldedText, capitals: Int) -> [Float] {
    var counts = [Float](repeating: 0, count: count)
    for token in text.tokens.prefix(JudgeLimits.standard.wordsInPassage) where token.kind == .word {
      var found = table.lists(of: text.bytes[token.range])
      while found != 0 {
        counts[found.trailingZeroBitCount] += 1
        found &= found &- 1
      }
    }
    counts[lists.count] = Float(capitals)
    return counts
  }

  /// How many words begin with a capital without beginning a sentence, in Latin script.
  static func capitals(in text: String) -> Int {
    var capitals = 0
    var begins = true
    var inWord = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0xC0...0xDE:
        if !inWord, !begins { capitals += 1 }
        (inWord, begins) = (true, false)
      case 0x61...0x7A, 0xDF...0x24F: (inWord, begins) = (true, false)
      case 0x27, 0x2019: inWord = true
      default:
        inWord = false
        if scalar.value != 0x20, openers.contains(scalar) { begins = true }
      }
    }
    return capitals
  }

  /// What a sentence, or a quotation, may begin after.
  private static let openers = Set(".!?:|\n•–-\"”“(".unicodeScalars)

  private static let table = WordTable(lists.map(\.words))

  private static let lists: [(name: String, words: String)] = [
    (
      "people",
      "elev elever* elevers student* studen* doktorand* postdok* postdoc* forskar* larar* larare pedagog* rektor* ingenjor* civilingenjor* "
        + "chef chefer* cheferna rekryterar* arbetsgivar* alumn* foralder* foraldrar* ungdom* unga tjej* kille* killar* flick* pojk* kvinn* kvinnor* "
        + "gymnasist* gymnasieelev* hogstadie* niondeklass* journalist* redaktor* politiker* tjansteman* tjansteman handlaggar* beslutsfattar* "
        + "arkitekt* planerar* stadsplanerar* sjukskotersk* lakare lakar* patient* pensionar* senior* entreprenor* grundare investerar* kund kunder* "
        + "besokar* medborg* invanar* boende sokande nyantagn* nyborja* utbytesstudent* masterstudent* konstrukto* utvecklar* programmerar* "
        + "operator* tekniker* kemist* fysiker* biolog* geolog* bonder lantbrukar* skogsag* fiskar* hantverkar* byggar* snickar* yrkesverksam* "
        + "yrkesgrupp* experter* expert specialist* konsult* jurist* ekonom* designer* konstnar* museifolk fastighetsagar* forvaltar* upphandlar* "
        + "branschfolk* allmanhet* barn* vuxna tonaring* foretagar* foretagsledar* leverantor* myndighetsperson* medarbetar* kollegor* anstallda "
        + "pupil* teenager* teen teens kids child* parent* mother* father* girl* boy boys women woman men youth* teacher* professor* lecturer* "
        + "researcher* scientist* scholar* academic* graduate* undergraduate* applicant* candidate* employer* recruiter* engineer* architect* planner* "
        + "developer* programmer* designer* manager* director* founder* entrepreneur* investor* customer* client* visitor* citizen* resident* farmer* "
        + "nurse* doctor* physician* patient* clinician* operator* technician* chemist* physicist* biologist* geologist* policymaker* policy civil "
        + "servant* official* politician* reporter* journalist* editor* expert* specialist* practitioner* professional* consultant* lawyer* economist* "
        + "worker* staff employee* freshm* newcomer* tourist* commuter* pendlar* gamer* maker* hobby* enthusiast* entusiast* amator* amateur* "
        + "yrke* yrken occupation* profession* job* jobb* bransch* industri* industry company companies foretag* kommuner* myndighet* authorit* municipalit*"
    ),
    (
      "age",
      "aring* aringar alder* aldern ar arskurs* arskull* ettan tvaan trean arig* ariga tonar* tonars* medelalder* yngre aldre ung unga unge gammal gamla "
        + "age aged ages old young younger older year years teens twenties thirties forties fifties sixties generation* kull kullar gymnasie* gymnasiet "
        + "hogstadiet lagstadiet mellanstadiet grundskol* bachelor* master* upper secondary freshman sophomore trettio* fyrtio* femtio* sextio* sjuttio*"
    ),
    (
      "places",
      "sverige* svensk* sveriges nord* norden nordisk* norge* norsk* danmark* dansk* finland* finsk* island* stockholm* uppsala* goteborg* malmo* lund lunds "
        + "linkoping* umea* lulea* kiruna* vasteras* orebro* gavle* norrkoping* sodertalje* kista* flemingsberg* solna* huddinge* botkyrka* rinkeby* "
        + "malardal* skane* smaland* norrland* dalarna* gotland* varmland* vastra ostra sodra norra lan lanet lanen kommun* region* regional* lokal* "
        + "hemort* orter storstad* landsbygd* huvudstad* europ* tyskland* tysk* frankrike* fransk* spanien* italien* polen* nederland* belgien* schweiz* "
        + "england* brittisk* indien* indisk* kina kines* asien* asiat* afrika* amerika* latinamerika* usa kanada* brasilien* turkiet* iran* "
        + "varlden varld* global* globalt internationell* utland* utomlands omvarlden tva hela landet riket rikstack* nationell* "
        + "sweden swedish norway norwegian denmark danish finland finnish iceland baltic nordic* scandinav* german* france french spain spanish italy italian "
        + "poland polish dutch netherlands belgi* swiss switzerland austria* brit* uk kingdom ireland irish india* china chinese asia* africa* america* "
        + "latin brazil* canada* turkey* japan* korea* worldwide world global* international* national* region* local* countr* county counties city cities town "
        + "towns suburb* campus* nearby abroad geograph* geograf* bosatt* bor living based located"
    ),
    (
      "interest",
      "intress* nyfik* gillar gilla alskar tycker brinner engagera* fascin* hobby* fritid* passion* interest* curious* enthus* fond love loves like likes "
        + "keen care cares caring drawn wonder* funder* vill veta lara larande dromm* dream* tinker* meck* pyssl* playing spelar bygger build builds"
    ),
    (
      "staff",
      "kommunikator* webbredakt* redakt* redaktor* amanuens* ambassador* studentambassador* projektledar* projektkoordinator* koordinator* samordnar* "
        + "administrator* studievagled* bibliotekari* assistent* vikari* backup* ersattar* ansvarig* ansvarar ansvar undertecknad* forestandar* prefekt* "
        + "programansvarig* utbildningshandlagg* praktikant* timanstalld* studentmedarbetar* fotograf* filmar* klipper klippar* grafiker* community "
        + "publicist* innehallsansvarig* ag agare huvudansvar* kansli* arbetsgrupp* redaktion* redaktionsgrupp* team* teamet jag undertecknad vi sjalv "
        + "communicat* communications editor* coordinator* administrator* intern interns assistant* deputy deputies substitut* substitute backup "
        + "responsible* charge owner* owns myself i me ambassador* photographer* videograph* producer* secretary lead leads colleague* kollega* alumni*"
    ),
    (
      "workload",
      "timm* timme timmar tim tjanst* heltid* deltid* halvtid* arbetstid* procent schema* rullande turas roterar rotation* jour bemanna* bemannas bemanning* "
        + "avsatt* avsatter lagger lagga satter halvdag* heldag* arbetsdag* publicera* publicering* inlagg poster uppdater* frekvens* takt planerings* "
        + "redaktionsmote* innehallskalender* publiceringsplan* kalender* varannan varje vecka veckan veckor hour hours percent workload* rota rotas rotate* "
        + "rotation shift shifts schedul* calendar* post posts posting publish* update* weekly daily monthly fortnight* twice alternate* slot slots allocat* "
        + "fte budget* lon arvode* arvoder* paid pay pays resurs* resource* stint stints turns turn covers cover taking"
    ),
    (
      "moderating",
      "dolj* doljer doljs dolda gomm* gomma gommer gomms raderas radera raderar* bort tas tar plocka* blocker* blockas sparr* stang* stanger avstang* anmal* rapporter* "
        + "filter* filtrer* ordfilter* svara* svarar besvara* bemot* varna* varning* eskaler* skarmdump* skarmbild* skarmklipp* dokumentera* moderera* moderator* "
        + "forhandsgransk* godkann* granska* lasa laser oversyn bevaka* bevakas notiser notis kommentar* kommentarer* kommentarsfalt* dm trad trader trad "
        + "hide hides hidden hiding delet* remov* takes taken block* mute mutes muted muting ban bans banned report* reported escalat* screenshot* "
        + "warn* moderat* approv* filter* disabl* answer* answered repl* comment* inbox* thread* notification* notifi* gone goes vanish* forsvinner slang* kast* "
        + "kick* bin binned flagg* flag flagged sopa sopas rens* rensa clean* swept sweep"
    ),
    (
      "bad content",
      "hat hatet hatfull* hets* hot hotfull* hotelse* spam* krank* krankning* rasis* rasistisk* sexis* sexistisk* troll* svordom* svor* pahopp* reklam* olamplig* otrevlig* "
        + "elak* oforskam* fula ful skall* mobb* trakasser* diskrimin* olaglig* brott* brottslig* oseriost skrap* skit* dumt dumheter dumma personangrepp* angrep* "
        + "nedlatande grov grova plump* tramsa* trams* oviktig* desinformation* osant ryktesspridning* konspiration* politisk* propaganda provocer* stotande "
        + "hate* hateful threat* spam* insult* abus* harass* rude* slur* racist* racism sexist* offens* offensive nasty bully* bullying trolls trolling swear* "
        + "profan* inappropriate* unpleasant vulgar* obscen* illegal* unlawful misinformation advert* scam* bot bots nonsense discriminat* mean cruel toxic* "
        + "hostile aggressive libel* defam* attack* crude vile gore idiot* jerk* drunk* porn*"
    ),
    (
      "metrics",
      "visning* visningar* klick* klickat* klickar* rackvidd* foljare foljar* foljarantal* reaktion* engagemang* delning* delningar* sparning* sparade gilla gillamark* "
        + "statistik* nyckeltal* matetal* matvard* siffror* siffrorna trafik* konverter* sidvisning* besok* besokare tittartid* visningstid* anmalning* ansokning* "
        + "anmalda antal andel* lankklick* hamtning* nedladdning* exponering* intryck* kommentarer uppspel* kurva* kurvan diagram* utfall* matt mats mata "
        + "view views viewed click* clicks reach reached impression* like likes share shares shared save saves saved follower* subscriber* subscri* metric* "
        + "analytic* insight* insights kpi kpis ctr traffic* convers* engagement* reaction* watch retention download* visits visit session* signups "
        + "registration* numbers number figure figures count counts counted tally statistic* stats percentage* rate rates utm comments cost cpc"
    ),
    (
      "reviewing",
      "rapport* rapportera* genomgang* ga gar igenom utvarder* avstamning* stammer stamma summer* sammanstall* sammanfatt* jamfor* excel* kalkylark* kalkylblad* dashboard* "
        + "protokoll* redovisa* redovis* folj* foljs uppfolj* analyser* analys* mater mata maet tittar skriver ark bokslut* kvartal* kvartalsvis manadsvis manad manadsskift* "
        + "halvar* halvarsvis terminsvis arsvis arlig* styrgrupp* ledningsgrupp* spreadsheet* sheet* compile* review* reviewed evaluat* report* reports compare* "
        + "compared summar* analys* analyz* measur* track* tracked tracking check checks against monthly quarterly meeting* minutes chart* graph* table table "
        + "presented present presents followup assess* look looks looking adjust* justera* andra andrar styr om"
    ),
    (
      "design",
      "logo* logotyp* logga* loggan typsnitt* font* fonts farg* farger fargerna bla blatt blaa marinbla morkbla ljusbla sand gron* gult rosa mall* mallar* mallarna profilbild* "
        + "profilfarg* profilmanual* omslagsbild* omslag* figtree georgia arial grafisk* grafiska sigill* emblem* symbol* vinjett* bildmaner* bildsprak* marginal* palett* "
        + "krona kronan avsandar* avsandare dekor* layout* design* formgiv* ikon* banner* bilder bildbank* bakgrundsfarg* vit vitt svart svarta svartvit* "
        + "colour* color* palette* blue navy template* typeface* typography* seal crest crown avatar* profile cover brand* branding graphic* visual* visuals layout* "
        + "icon* heading* white black beige canva indesign figma photoshop illustrat* margin* frame* ram ramar vattenstampel* watermark* intro* outro* sluttext* slutbild*"
    ),
    (
      "privacy",
      "samtyck* personuppgift* gdpr dataskydd* dataskyddsombud* integritet* avidentifi* anonymiser* ansikt* namnges namnskylt* identifier* persondata* rattslig* laglig "
        + "grund gallr* gallras registrer* bitradesavtal* bitradesavtal* personnummer* blankett* medgivande* godkannand* tillstand* skriftlig* skriftligt skriver signer* "
        + "kryssat undertecknar portratt* fotograferas fotografer* filmas syns igenkann* kannsl* sekretess* uppgift* uppgifter* schrems* tredjeland* overfor* "
        + "consent* gdpr privacy personal data protection dpo face faces blur* blurred anonym* identif* named names name permission* release written signed signs "
        + "retention delete* storing stored store stores basis lawful* legitimate portrait* photograph* filmed recogn* withdraw* angrar angra aterkall* raderas "
        + "privat* private sensitive schrems* transfer* dpf scc clauses"
    ),
    (
      "access",
      "textas texta textar textad textade textning* undertext* undertexter* undertextas alttext* alt alternativtext* bildtext* bildbeskriv* beskrivs beskrivning* "
        + "beskrivande kontrast* skarmlasar* syntolk* upplast* upplast* transkriber* transkription* tillgang* tillganglig* wcag* dos lattlast* klarsprak* "
        + "emoji* emojis hashtag* hashtags camelcase dyslexi* dyslektik* horselskad* horande dova dov blind* synskad* synnedsatt* nedsatt* funktionsned* funktionshin* "
        + "lasbar* teckenstorlek* teckensprak* talboks* upplasning flimmer* blinka* blinkande rorliga versal* radbryt* fargblind* "
        + "caption* captioned captions subtitl* subtitles transcript* transcrib* alternative alt contrast* screen reader readers described describ* description* "
        + "accessib* disab* impair* deaf hearing sight vision colorblind dyslex* readable legible plain camel uppercase flicker* flash* sign voiceover "
        + "narrat* audio spoken sound ljud* ljudet tysta mute volym hor ser lasa"
    ),
    (
      "need",
      "saknas saknar saknad* hittar hitta vet kanner kand* okand* osynlig* syns synas missar missat fragar fragor fraga undrar behov* behovs behover problem* utmaning* svart svarigheter "
        + "darfor eftersom idag nuvarande hittills anledning* skal skalet orsak* bakgrund* uppdrag* startade startat nystartad* bildades inratt* forlor* tappar glom* "
        + "drunknar spretig* luck* lucka konkurren* synlighet* brist* ingen inget nagonstans tror missuppfatt* bortglomd* forvirr* mejlar ringer kostar tomma tomt "
        + "lack* lacking missing unknown invisible nobody noone none never nowhere find finding know knows need* needed problem* challeng* difficult* hard struggl* "
        + "because since today currently reason* background why ask asks asked question* miss misses lost losing unaware confus* forgotten gap gaps hidden "
        + "unseen overlook* scattered drown* emails mail visibility started founded launched mandate mission misunderst* hears heard happens ends"
    ),
    (
      "aims",
      "mal malet malen maltal* malsattning* malbild* syfte* syftet syftar ambition* vill vilja onskar oka okar okning* okat fler flera nar na uppna* bidra* starka* sprida synliggor* "
        + "hoppas forvant* lyckat lyckats framgang* senast innan slutet inom stiga vaxa dubbla dubbelt fordubbl* minst vision effekt* resultat* locka attrahera visa "
        + "goal* aim* aims aiming objective* purpose* target* want wants wish* increas* raise grow grows growth reach achieve* attain* double doubling more than by within "
        + "before end least success* succeed* hope* expect* attract* promote* strengthen* show spread inspire* inspirera* ambition* intend* intention vision outcome*"
    ),
    (
      "looked",
      "sokt sokte sokning* letat letade kollat kollade kollar tittat undersokt undersokte hittade hittat fann funnit finns existerar redan fanns gatt genomgang* kartlagt kartlagg* "
        + "inventer* jamfort jamfor jamforde kontrollerat stamt talat pratat fragat konstater* liknande motsvarand* befintlig* existerande konkurrent* overlapp* dubbl* dubbler* "
        + "tacks tackning omvarldsanalys* omvarldsspan* research* benchmark* granskat skannat scrollat nedlagd* nedlagt inaktiv* vilande ovriga andra larosat* universitet* chalmers* lund "
        + "searched search searching looked found checked went through survey surveyed existing exist exists similar already compare* compared reviewed scanned "
        + "browsed mapped inventory competitor* overlap* duplicate* covers covered dormant inactive abandoned nothing none other others universit* chalmers mit eth delft aalto dtu ntnu"
    ),
    (
      "projects",
      "projekt* projektet forskningsprojekt* studie* studien artikel* artiklar publikation* konsorti* finansiar* vetenskapsrad* horisont* vinnova formas delprojekt* arbetspaket* "
        + "leverabel* datahanteringsplan* deltagar* respondent* enkat* intervju* forsok* experiment* matning* simuler* modell* laboratori* disput* avhandling* kurs kursen kurser* tentam* examinator* "
        + "workshop* konferens* seminar* symposi* partner* partners delrapport* slutrapport* etikprov* etikansok* forskningsdata* dataset* programrad* "
        + "project* work package* wp deliverable* doa consort* grant* funder* funding horizon erc study studies article* paper papers publication* participant* "
        + "respondent* survey* interview* experiment* measurement* simulation* model* laborator* thesis theses defence* dissertation* course* exam examiner* "
        + "conference* symposium seminar* dataset* ethics trial* proposal* journal* method* metod* hypotes* hypothesis protocol*"
    ),
    (
      "later",
      "aterkommer aterkomma senare kommer kompletteras komplettera kompletterar klart fardig* fardigt bestamt beslutat beslut* bestams beslutas tar diskuter* oklart avvakta* avvaktar invanta* vantar "
        + "hor efter nar innan mote motet planeringsdag* hosten varen januari paus* parker* bordlagd* skjut* skjuter utestar kvarstar ater pagar pagaende tbd tbc tba todo fylls fyller "
        + "later soon follow follows pending tba tbd tbc decide* decided decision* undecided settle* discuss* discussion awaiting await* wait waiting until once after "
        + "next draft progress finalis* finaliz* ready unfinished incomplete outstanding open postpone* defer* parked hold come comes back send forward supplement* "
        + "get know yet annu annu still blank tomt"
    ),
    (
      "no",
      "inte ej ingen inget inga aldrig varken heller knappast slipper utan nej irrelevant* onodig* onodigt galler behovs ointress* aktuellt tillampligt undantag* struntar skippar "
        + "not no none never nothing neither nor without don dont doesn isn aren wont irrelevant unnecessary needless appl* applicable exempt* skip skipping pointless "
        + "refuse* decline* bother* see saw nix noll nada overkill"
    ),
    (
      "first names",
      "anna maria eva karin kristina lena kerstin sara emma linda malin jenny johanna elin ida sofia sofie emelie hanna amanda julia elsa alva maja ebba wilma klara clara astrid agnes "
        + "lovisa ellen tove tuva siri signe ingrid birgitta margareta helena monica annika susanne ulla camilla petra cecilia katarina asa therese frida josefin matilda moa nora saga stina "
        + "johan erik lars anders per mikael jan peter thomas tomas karl carl fredrik daniel andreas magnus mattias marcus oscar oskar viktor victor filip alexander simon david "
        + "jonas martin henrik stefan patrik niklas robert jakob jacob axel gustav gustaf hugo emil elias adam isak albin anton linus lucas lukas rasmus ludvig arvid malte nils olof ola olle "
        + "sven bengt bo goran hakan leif rolf ulf tommy ali mohammed ahmed hassan omar yusuf amir reza fatima aisha leila zahra sana noor maryam nadia yasmin samira priya anjali wei li "
        + "xin yan chen ming jun hiroshi yuki maria jose juan carlos luis pedro lucia giulia marco luca paolo chiara hans klaus jurgen heike pierre claire john james michael sarah kate emily "
        + "tom paul mark anne ruth alice ben sam joe ivan olga dmitri natasha piotr agnieszka kwame amina tariq bilal dilan rojin henning disa vidar paula tage annmari malin inga"
    ),
    (
      "channel",
      "konto* kontot kanal* kanalen sida sidan sidor inlagg* instagram* insta instan facebook* linkedin* youtube* tiktok* mastodon* bluesky* threads snapchat* twitter twittra* flode* "
        + "floden post posts posten posta postar postas poster account* channel* page pages feed* reel* reels story stories shorts video* klipp* film filmer* bild bilder* live hashtag* "
        + "dela delar social* sociala medier media online digital* nat natet vlogg* podd* podcast* trad publik* lansera* launch*"
    ),
  ]

  /// The concepts' names, for whoever explains a judgement.
  static var names: [String] { lists.map(\.name) + ["capitals"] }
}
