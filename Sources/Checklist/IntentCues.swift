/// What in a mail tells why it was written. Weights for the cues are learnt (see ``IntentModel``); what they look for is here.
enum IntentCues {
  static let phrases = TriagePhrases(source)

  private static let source = """
    %net = instagram insta ig linkedin facebook fb twitter x tiktok youtube yt threads bluesky mastodon snapchat snap twitch discord flickr vimeo \
    reddit pinterest whatsapp weibo wechat telegram showcase temasida amnessida
    %account = konto kontot konton kontona kanal kanalen kanaler sida sidan sidor grupp server profil account accounts channel channels page pages \
    profile presence showcase temasida amnessida narvaro instagramkonto instakonto %net
    %want = vill vilja onskar onskade behover behova soker soka ansoker ansoka begar ber hoppas tanker planerar want wanna wish wishes need needs like \
    love intend plan request apply applies propose proposes hereby
    %start = starta startar starten oppna oppnar skapa skapar skaffa skaffar upprätta uppratta lansera dra kora satta ha fa finnas anvanda komma \
    lagga registrera prova start open create set launch have get run make establish begin join try use build obtain
    %we = vi jag undertecknad avdelningen institutionen centrumet gruppen enheten skolan biblioteket we i
    %helpverb = kan kunde skulle far could can may would might

    want-account: %want ~5 %start ~6 %account / vill|onskar|behover ~1 ha ~5 %account / want|wants|wanna|need|needs ~4 %account / behover ~5 konto|konton|kanal|kanaler
    want-account: would|d like ~8 %account / would love ~6 %account / skulle ~2 vilja ~7 %account / vill ~4 finnas ~3 %account / vill ~3 ut ~2 %net
    want-account: vill ~3 komma igang ~3 %account / vill ~3 starta / vill ~3 oppna / vill ~2 skaffa / onskar ~3 oppna|starta|fa|uppratta / tanker ~2 oss ~3 %net
    want-account: skulle ~2 behova ~5 konto|konton|kanal|sida|%net / like ~2 to ~2 open|start|create|launch|establish|set / want|wants ~2 to ~3 open|start|create|launch|establish|join
    want-account: plan|plans|planning|intend|intends|hope|hoping|propose ~2 to ~3 open|start|create|launch|establish / wanna ~2 stream|open|start|make
    want-account: wants|want ~2 a|an ~3 %account / vill ~4 att vi ~4 %account / vill ~3 pa|till %net / vill ~3 lagga till %net
    want-account: vi|jag ~2 tanker|planerar|avser|amnar ~3 starta|oppna|skapa|lansera|skaffa / ska|skall ~2 starta|oppna|skapa|lansera ~4 %account / soker ~3 konto|konton|kanal|kanaler
    may-we-start: %helpverb vi|jag|we|i ~4 starta|oppna|skaffa|skapa|fa|ha|kora|dra|finnas|start|open|create|set|get|have|run ~6 %account / could|can we ~2 get|have|open|start / far vi ~2 starta|oppna|skapa
    account-named: konto|kanal|sida|account|channel|page ~1 pa|on|hos|at ~1 %net / %net konto|kontot|kanal|sida|account|channel|page|presence / %net ~2 for|till|at / kanaler|konton|accounts|channels for|till
    applies: vi|jag|harmed|hereby|we|i|then|nu|darfor ~2 ansoker|soker|ansoka|apply|applying|request ~4 %account / da ansoker / ansoker|ansoks ~1 harmed|om ~3 %account|ratt|tillstand / har ~1 beslutat|bestamt ~3 vi|ha|skaffa|starta ~4 %account / decided ~4 have|open|start|official ~4 %account / apply ~4 by this / ask|asks for permission
    decided: harmed|hereby ~2 ansoks|ansoker|apply|request
    automated: automated|autogenererat|autogenererad|systemgenererat / automatiskt|automatic utskick|meddelande|svar|reply|message / you are receiving|registered / don|do ~1 not|t reply / new|ny ~1 login|enhet|device|inloggning / andra dina ~1 installningar|aviseringar / has|har ~1 loggat in pa kontot / in the app|i appen
    apply: ansoker|ansoka|ansokan|ansokningen|ansokn / apply|applies|applying|application|applications / harmed / hereby / soker ~2 om / request for / proposal / forslag till
    our-application: var|vart|varan ansokan|underlag|plan|beskrivning|forslag|text / vara svar / our application|plan|proposal|answers|write|document|submission|request / my application|draft|answers
    our-application: har kommer|ar ~2 ansokan|underlag|underlaget|var|vart|vara|det / here is|comes|are ~2 application|our|my|the / ansokan bifogas|bilaggs|biläggs|bifogad|kommer|ligger|nedan
    our-application: ansokan enligt|om konto|i|om|for / ansoker harmed|om|harmed / underlag ~2 enligt|bifogas|bifogat|for / skickar ~3 ansokan|underlag|underlaget|checklistan|dokumentet
    our-application: komplettering|komplettera|kompletterar|kompletterat / resubmission|resubmit|revised|supplement / application ~3 attached|enclosed / attached|enclosed ~4 application|plan|proposal|answers|form|checklist
    attached: bifogad|bifogade|bifogat|bifogas|bifogar|bilaga|bilagan|bilagor|bilagd|bilagt|bilagges|bilaggs|bilagt|biläggs|medfoljer / attached|attach|attaching|enclosed|enclose|attachment
    attached: se nedan|bilaga|bifogat|bifogad|filen|dokumentet / see below|attached|enclosed|attachment / i filen|dokumentet|mappen / in the file|document|pdf|annex / ligger med ~1 har
    filled-in: ifylld|ifyllda|ifyllt|fyllt|fyllde / filled|filling / svarat|svar ~2 pa ~2 punkterna|checklistan|listan|fragorna / utgick|foljt|enligt ~2 checklistan|lista|listan|punkterna|checklista
    filled-in: answered|answers ~5 points|items|list|checklist|questions / alla ~1 tio / all ten / punkt|punkten|punkterna|item|point|points|section 1|2|3|4|5|6|7|8|9|10
    later: aterkommer|kommer ~2 senare|sen|sedan / resten|ovrigt|ovriga ~4 kommer|skickar|filen|bilagan|punkter|punkterna / the rest ~4 is|in|will|later|follow / to follow / skriver ~2 klart|ihop|resten
    plan: foljare|followers|sokande|applicants|visningar|views / <num> ~1 inlagg|posts|videos|videor|filmer|films|film ~2 i|per|om|a|every|each|en / inlagg|post|posts|film|video ~1 i|per|om|a|every|each|en veckan|vecka|manad|termin|week|month|term
    plan: malgrupp|audience|malgruppen / redaktor|redaktorer|editor|editors|ansvarig|ansvariga|responsible|skoter|uppdaterar|moderator|moderatorer / h|tim|timmar|timme|hours|hour ~2 veckan|vecka|v|week / procent|%
    plan: vi ~3 vill na / we ~3 want|aim to reach / goal|goals|aim|aims|mal|malet|syfte|syftet|purpose ~1 is|ar|:|are / for att na|visa|locka|lyfta|synas / to reach|show|attract|recruit|announce|tell
    checklist: grafisk|grafiska profil|profilen / graphic profile / visual identity / schrems / gdpr / tillganglighet|tillganglighetslagen|accessibility / moderering|moderation|modereringsplan / uppfoljning|followup|follow
    go-ahead: kan vi fa ~4 besked|svar|ok|klartecken|starta / green light / when ~3 decision|start|decide / beslut ~3 fattas|nar / besked ~4 fore|innan / please approve / can you ~2 approve|ok / looking forward / ok ~4 starta|kora
    go-ahead: racker ~1 detta|det|den / ar detta|det|den ~1 tillrackligt|nog / is this ~3 enough|email|sufficient / vad behover ni ~2 mer|mera|av / what ~4 next step|send|missing / hor av er om|ifall / sag till om ~4 saknas|fattas|ska|behover|oklart
    go-ahead: let me|us know ~3 if|what|when / vad ~2 gor vi nu / vad vill ni veta / who signs off / tycka till / handlaggning / nasta steg / beviljat|godkanna|godkannande|approval|approve / nar sitter / support this / stodjer ~2 detta / staller sig bakom
    hand-over: kan ni|du ta hand om|over / take it from here / se nedan / for handlaggning|kannedom / pa uppdrag av / on behalf of / asked me to|if / bad mig / bett mig / see below
    name-wanted: anvandarnamn|namnet|username|handle ~4 ledigt|free|available|taken / <handle> ar ledigt / reservera ~2 namn|namnet / ska heta / called / byta namn / namnbyte / rename|renaming|renamed
    regret: i efterhand / redan ~3 konto / make it official / gora ~2 officiell|officiellt / existing account / opened an account / visste om / supposed to ask / omprovning / prova ~3 nytt

    ask-word: vem|vilka|vilken|vilket|vad|var|hur|nar|varfor|vart|vems / who|which|what|where|how|when|why|whose
    ask-start: ^ far|kan|maste|behover|racker|galler|ar|finns|har|ska|skall|gar|kommer|raknas|behovs|bor|later man|vi|jag|det|ni|en|ett|nagon|kth|ens|lagen|du|vara|var|studenter
    ask-start: ^ do|does|is|are|can|may|should|must|could|would|has|have|did|am it|i|we|you|there|the|a|an|kth|this|that|they|all|live|somebody|someone|anyone|my|our
    ask-start: ^ hur|vad|vem|vilka|vilken|vilket|var|nar|varfor|vems|vart / ^ how|what|who|which|where|when|why / om vi|jag|man ~8 ? / if we|i|you|our ~10 ?
    permitted: far|fa man|jag|vi|en|ens|student* / ar det ~1 tillatet|ok|okej|okay|lagligt|fritt|forbjudet|tankbart / allowed|permitted|permission|forbidden / maste man|vi|jag|alla / is it ~2 ok|okay|allowed|legal|needed
    permitted: do|must i|we|you ~2 need|have|ask / galler|gäller ~5 regler|reglerna|lagen|checklistan|oss|aven / raknas|count|counts / can we|i ~2 delete|publish|use|hide|let|remove / behover vi|man|de|jag / kan|far vi publicera|dolja|anvanda|lata|betala
    rules: regler|regel|reglerna|riktlinjer|policy|rutin|rutiner|guidelines|rules|rule|policies|procedure|lag|lagen|krav|kravet|law / villkor|terms / vad galler / what applies / vad som galler / checklistan|checklist
    who-runs: vem ~3 ansvarar|administrerar|administrator|skoter|ager|hand|bestammer|kontakt / who ~3 runs|behind|administers|owns|manages|contact|responsible|decides|sits / kontaktperson|behorighet|behorigheten / admin rights
    who-runs: admin|administrator|administratorer|losenord|inloggning|inloggningen|password|login ~4 kontot|sidan|account|page|hade|? / har hand om / locked out / lista|listan|list|forteckning|register ~3 over|of ~3 konton|accounts|kth
    recommend: rekommenderar|recommend|tips|rad|erfarenheter|advice|exempel pa|example of|mall|mallar|template|templates / bolla / utbildning|kurs|workshop|training / explain|forklara|clarify|fortydliga|undrar|wonder|wondering|undring*|curious|nyfiken
    recommend: fraga|fragor|question|questions|fundering|funderingar / quick question / tack pa forhand|forhand / thanks in advance / tacksam for svar / vad menas|betyder / what does ~5 mean / skillnad|difference
    not-yet: inte|inget|ingenting|ingen|aldrig ~3 bestamt|beslutat|ansokt|ansoker|borjat|sokt|avsikt|aktuellt|starta / not|nothing|no ~3 decided|applying|application|apply|asking / haven|havent|havent ~2 decided|started / innan vi|jag ~4 lagger|skriver|borjar|bestammer
    not-yet: before we|i ~3 spend|write|apply|submit|prepare|start|decide / funderar|overvager|considering|thinking|exploring|exploratory / om vi|man|nagon ~2 skulle|vill|ville / if we|someone|our ~3 wanted|want|were|would|decide / i framtiden|future|eventuellt|kanske
    not-yet: hypotetisk* / in general / rent allmant / i allmanhet / just checking / bara nyfiken / aterkommer med ~2 ansokan|sjalva / will submit|apply / innan ansokan / generellt / vill ~2 inte starta / not ~3 new account
    has-account: vart|var|vara|vartt ~2 konto|konton|sida|kanal|%net / our ~2 account|page|channel|%net / kontot ar|har|ni|hade / redan godkant|finns / existing / skolans|institutionens|avdelningens ~1 konto|sida|kanal|%net / befintligt|befintliga
    has-account: pa|on vart|var|skolans|sektionens|our|its konto|%net|kanal|sida|account / kth ~2 konto|konton|%net / er|ert|era|your ~1 %net|konto|kanal|inlagg|post|story|page|account|channels|kanaler
    ai-captions: undertext|undertexter|undertexter|texta|textas|captions|subtitles|alt|alttext|hashtag|hashtags|hashtagg|logga|logotyp|logo|font|fonts|typsnitt|musik|music|copyright|upphovsratt|samtycke|consent|diarieforas|gallras|gallra|arkivering|bevaras|annonser|annons|ads|sprak|language

    post-for-us: kan|kunde|skulle ni|du ~3 lagga|dela|publicera|posta|tipsa|skriva|repost*|retweeta|sprida|tagga|hjalpa ~4 upp|ut|i|pa|detta|det|vart|var|inlagg / could|can|would you ~3 post|share|publish|repost|retweet|circulate|promote|mention|put
    post-for-us: publicera|dela|sprid|lagg|posta|tagga ~2 garna|oss|upp|pa|detta|i|till|ut / ^ dela|sprid|publicera|share|post / please ~2 share|post|publish|forward|circulate|spread|repost / i kth|era|ert|er ~2 kanaler|kanal|%net|floden|medier
    post-for-us: for|in|on|via|through your|kth ~2 channels|channel|linkedin|instagram|stories|story|x|social / ska ut pa / for publicering / till kth|er|era %net|kanaler / takeover / forslag till inlagg / inlagg till / for your channels / on kth ~2 %net|channels
    invite: valkommen|valkomna till|pa|att / inbjudan|bjuder|invited|invitation|vernissage|seminarium|frukostseminarium|webinar|webbinarium|mingel|konferensen / join us
    invite: early bird / anmal|osa|rsvp|nominera|nominering|nominations|nominate / register now|here|by / call for / en kvall|eftermiddag|dag om / oppet hus / open house
    pitch: erbjudande|offer|erbjuder|kostnadsfri|kostnadsfritt|gratis|demo|pris|price|rabatt|discount|samarbete|samarbeta|collab|partnership|collaborate|kunder|clients|customers
    pitch: free trial|demo|analysis|audit / book ~4 call|demo|chat|slot|meeting / minutes ~4 call|demo|chat|thursday|tuesday|week / vi hjalper|erbjuder|levererar / we help|offer|provide / our team can
    pitch: i|we came across / i|we noticed / boka ~3 demo|mote|genomgang|samtal / reply yes|stop / svara ja / real followers / influencer|influencers|subs|sponsor|growth|byra|agency|leads|roi
    pitch: our|vart|var ~1 platform|plattform|verktyg|tool|software|tjanst|service|losning|solution / account executive|manager / our|vara clients|customers|users|kunder / utan kostnad / universities|larosaten like|som / save|saves|sparar ~3 hours|timmar|time|tid
    press: journalist|reporter|redaktion|redaktionen|tidning|tidningen|press|pressfragor|pressfraga|intervju|interview|deadline|tv|radio|podd|podcast|podden / artikel|article|story|reportage about|om / kommentar fran|till
    complaint: klagomal|complaint|skandal|pinsamt|apology|ursakt|unacceptable|oacceptabelt|upprord|arg|besviken|disappointed|disgusting|shame|offensive|kranker|krankande|hatar|rasist|racist|rasistiska|mobbad|natmobbning
    complaint: under all kritik / fel i ert|inlagg / is wrong / jag|vi kraver / i|we demand / ta ~1 bort / take|took ~3 down / remove|delete ~4 image|picture|photo|it|me|his|her|from / bild|bilden ~2 pa mig / picture ~2 of me / korrigera|ratta|rattelse|correct|correction
    complaint: intrang|infringement|licence|fakturerar|polisanmal* / fake|falskt|falska|bluff|bluffkonto|scam|impersonat* / utger sig / i kths|kth namn / ~1 ert|your ~1 inlagg|post|film|story|reel|video / varfor later ni / why do you|kth
    thanks: loved your / nice|great|lovely post|film|video|job / well done / grattis|congratulations|hurra / tack for senast / bra jobbat / vilken|vilka fin|fina|bra|harlig / ville bara saga|tacka / just wanted to / farewell / last day / kramar|kram
    hacked: hackat|hackad|hackade|kapat|kapad|kapade|hacked|hacker|hijacked|hackats|kapats / tagit over vart / got into / kommer inte in / bitcoin|krypto|casino / stulit|stolen
    close: lagga|lagger|lade ner|ned / %shut ~4 konto|kontot|sida|sidan|kanal|account|page|channel|listan|list|x|%net / %shut ~1 ner|ned|vart|var|our / ska bort / ta|ta oss|remove ~2 bort|us ~3 listan|list|registret|register / konto|kontot|sidan|account ~4 stangs|stangt|raderas|avslutas|avvecklas|closed|deleted
    job: praktik|praktikplats|internship|intern|lia|cv|resume|meritforteckning|hiring|vacancy|vacancies|spontanansokan|vikariat|portfolio / lediga|ledig|ledigt tjanster|tjanst|jobb / job opening|application|offer / soker ~2 jobb|tjanst|praktik|arbete|lia / personligt brev / cover letter / position|role|rollen|tjansten ~2 as|som
    job: uppsats|enkat|enkaten|survey|deltagare|participants|testpersoner|studie|study|undersokning|exjobb|examensarbete|thesis ~6 vi|jag|om|we|on|svara|answer|about|deltar|till|for|soker|sokes / sokes
    admission: antagning|admission|admissions|ielts|meritvarde|scholarship|stipendium|tuition|boende|dormitor*|studiebesok|bostad|wifi|eduroam|felparkerad|borttappad|borttappat|upphittad|hittat|plankbok|planbok|halsduk|parking|parkera|parkering / till salu / student card|id / kurs hos er / my daughter|son
    money: faktura|invoice|overdue|referenskod|offert|paket|porto|million|dollars|barrister|beneficiary|lottery|verify|suspended|violat*|disabled|appeal
    record: allman|allmanna handling|handlingar / offentlighetsprincipen|tryckfrihetsforordningen|utlamnande / begar ut / public record|records
    misc-other: feladresserat|misstag|tarta|cake|fika|lunch|kickoff|bouldering|saljer|sanger|loppis|unsubscribe / fel adress / wrong address / after work / mailing list

    auto-subject: inbjudan|invitation|canceled|cancelled|updated|paminnelse : / <num> new|nya notifications|messages / digest|insights|alert|voicemail / autosvar|autoreply|automatiskt|automatic|automatisch*|abwesenheitsnotiz|abwesend|franvaro|franvarande|franvaromeddelande|ooo|unzustellbar|undelivered|undeliverable|olevererbart|olevererat|nyhetsbrev|newsletter|digest|kvitto|receipt
    auto-subject: out of office|the office / auto reply|svar / delivery status|failure|failed|delayed|has / mail delivery / det gick inte att leverera / kan inte levereras / leveransforsening / levererat|last|read|olast : / accepterad|avbojd|avbojt|accepterat|preliminart|preliminar|installt|installd|godkant|accepted|declined|tentative|cancelled|canceled|updated : / bokningsbekraftelse|orderbekraftelse|karantanrapport|driftstopp|veckosammanfattning
    away: pa semester|tjansteresa|resande|konferens ~2 till|fram|och|t|vecka / semester|ledig|foraldraledig|sjukskriven|tjanstledig|bortrest|kursdag|vab ~5 till|fram|och|vecka|v|hela|ater|t|for / inte|ej pa plats|kontoret|i tjanst / ater|tillbaka|back pa|den|i|igen|on|in|around|from|monday|mandag|torsdag|tisdag|onsdag|fredag
    away: out of ~2 office / on ~1 vacation|holiday|leave|parental|sick|annual|sabbatical|fieldwork / away from|until|on|the / limited ~2 access / laser inte|ej ~2 mejl|e|epost|mail|post / not ~2 read|reading|checking|answer|monitored|available / slutat|slutade pa|vid / have|has left / no longer ~2 work*|employed|used
    away: i will ~3 return|reply|answer|respond|be / svarar ~3 nar|darefter|senare|efter|sa / vid bradskande / urgent matters|cases|questions / for|in urgent / obemannat|obemannad / ersattare|vikarie / vidarebefordras inte / not forwarded / utan tackning / leave a message / besvaras ~2 darefter|efter|av
    away: nicht im buro|buero|hause / elternzeit|urlaub|zuruck|abwesen* / ich bin / ihre nachricht|mail|e / vielen dank / bin wandern / je suis / fuera de / lomalla|loma / frohe|liebe / leite ich / mailbox|adressen|inbox ~3 used|monitored|anvands|overvakas
    away: jag arbetar ~3 deltid|mandag|halvtid|inte / part time / sitter i ~6 veckan|dagen|hela / read|check ~2 mail|email|e|inbox ~2 twice|once / ses igen efter / telefontider / will be back / oregelbundet|begransad|sporadiskt / rakna inte med / till alla som / once per week / jag vabbar|vilar / gone fishing / god jul / glad sommar / svar kommer / drojer|droja
    bounce: could|couldn ~2 be delivered / kunde inte levereras / har levererats / inte kunnat levereras / nadde inte / delivery ~3 failed|delayed|recipient|recipients / following recipient|recipients / foljande mottagare / mottagarens postlada|inkorg / kan inte nas / recipient wasn / user unknown / mailbox full|is
    bounce: 550|552|554|mailer / mail system / konnte nicht / nachrichtenzustellung / delivery software / original message headers
    system: automatiskt|automatically ~2 skickat|skickats|genererat|meddelande|generated|sent|message|created / skickas|skickats automatiskt / systemgenererat / do|don ~1 not|t reply / svara inte pa / inte|ej ~2 att svara / can|cannot|can't ~1 t reply / no reply / unsubscribe|avprenumerera|avregistrera / avsluta prenumeration*
    system: you|ni|du|you|re receive|receiving|received|far|fick ~3 this|detta|det|because|eftersom|email / manage preferences / i webblasaren / your browser / in browser / privacy policy / see your|who
    system: ditt|din|your ~2 arende|ticket|request|order|bokning|booking|subscription|svar|password|losenord|bestallning|anmalan|mejlkorg ~4 registrerats|received|bekraftad|confirmed|losts|resolved|gar|expires|sparat|completed|skickats|full / du ar nu anmald
    system: har accepterat|avbojt|svarat|stallt|bjudit|kommenterat / has accepted|declined|invited|commented / was read|canceled|cancelled / lastes / new login|sign|device / arende|ticket|case <num> / commented on / status changed / has been received|delayed|cancelled|updated|canceled / nytt rostmeddelande / new voicemail
    system: ordernr|ordernummer|kvittonummer|invoice / handlingstyp / logga in for / klicka pa|har / click on|here|below|the / du behover inte gora / no action / need to do / missed in teams / aviseringar|notifications / unread messages / your message / meddelandet kunde|lastes / within ~2 business days / top posts / compared with last
    issue-list: i ~2 brev|issue|edition|nummer / veckans|todays|manadens brev|issue|nyheter / read more|las mer|watch|get the / webinar|prenumererar|subscribed|subscriber
    """
}
