/// Words that tell what a mail inside a case wants.
enum IntentThreadCues {
  static let phrases = TriagePhrases(source)

  private static let source = """
    %it = ansokan ansokningen arendet application case request arende det this it
    %account = konto kontot instagramkonto kanal kanalen sida sidan account page channel instagram tiktok linkedin facebook youtube bluesky mastodon threads

    withdraw: drar|dra|dragit ~2 tillbaka ~3 %it / drar|dra|dragit ~3 %it ~2 tillbaka / tar|ta ~1 tillbaka ~4 ansokan|den / withdraw|withdrawing|retract ~3 application|request|case|our / aterkalla|aterkallar|aterkallas|aterta ~4 ansokan|arendet|den / application ~2 withdrawn / consider ~3 withdrawn
    withdraw: lagg|lagga|lagger|lagg ~1 ner|ned ~2 %it / avsluta|stanga|stryka|stryk|avskriv|avskriva|makulera ~2 %it / close|cancel|drop|discard|disregard ~3 application|case|request|ticket / drop|cancel|forget this|it|everything / ansokan kan strykas|avslutas|makuleras
    decline: beslutat|bestamt|valt|enats ~3 inte ~2 ga vidare|starta|ansoka|skaffa|ha|oppna / beslutat|bestamt|valt ~3 avsta / decided|chosen ~2 not to / not|won ~2 go|going|proceed ahead|forward|with / not ~2 pursue
    maybe-withdraw: drar|dra|dragit ~4 tillbaka / withdraw|withdrawing|retracting / vi|jag hoppar av / vi|jag avstar / backar ur / lagger|lagga ~3 pa is / not ~2 pursue / skippar|skippa ~4 %account / glom alltihop / andrat oss|mig / changed ~2 minds|mind|plans
    decline: kontot|sidan behovs inte|ej / won t be needing ~3 / ^ prefekten|chefen|styrelsen|rektor sa|sager nej / avboka allt|alla / cancel everything / ansokan kan ~1 tas ~1 bort / stryk oss / blir inget konto / no account ~2 after all / backar ur / withdraw ~3 application / avstar ~3 starta|oppna|skaffa / avstar ~2 konto|kontot / det blir inget|ingen ~4 %account / blir inget ~1 av / kommer ~2 inte ~2 starta|skaffa|oppna ~3 %account / inte ~1 aktuellt ~1 langre / inte langre ~2 aktuellt|aktuell|intresserade / no longer ~2 want|need|interested|wish|relevant / there will be no ~3 %account
    decline: glom alltihop|hela|ansokan|det / andrat oss|mig / changed ~2 minds|mind|plans / stryk oss / skippar|skippa ~4 %account / skips|skip ~2 whole / no need to continue / struntar i|vi ~4 %account|det / backar ur / lagger ~2 pa is ~6 tillbaka

    still-wanted: ansokan|tillbaka gor|tanker vi|jag inte / ansokan galler ~1 fortfarande / vi|jag vill ~1 fortfarande / still want|wants|like|wish / gar vidare med / instead we want / i stallet vill vi / only postponing / vill ~2 andra ~2 till / funderar pa om
    not: inte|not|never|aldrig|ej|aren|don|won / utan att / without
    hypothetical: om vi|jag|man|ni|det / if we|i|you|one / innan|before|kanske|maybe|perhaps|might|eventuellt|funderar|overvager|considering / whether / gamla versionen|version / old|earlier|previous version

    %place = tabellen avsnitt avsnittet sidan sida sista fotnot stycket stycke rubriken kapitel punkt dokumentet bilagan ansokan filen page section table paragraph document attachment footnote \
    application appendix file row chapter

    object: star|stod|namns|beskrivs|besvaras|framgar ~2 ju|faktiskt|tydligt|redan / redan ~3 besvarat|besvarad|besvarade|besvarats|beskrivet|beskrivit|redogjort / ju ~3 svarat|skrivit|skickat|angett|beskrivit / redan ~1 svarat|skrivit|skickat / redan ~2 star ~2 i
    object: finns|ingar ~2 redan|ju|faktiskt ~2 i|pa|under ~2 %place / ^ det star ~2 i|pa|under ~2 %place / star det ~1 att / tas ~1 upp ~1 i|under|pa ~2 %place / finns ~2 i|pa|under ~1 %place ~4 inte fatt / finns ~1 med ~1 i|under|pa ~1 %place
    object: already ~3 answered|gave|given|described|covered|included|wrote|written|sent|provided|explained|stated / %place ~2 covers|describes|answers ~2 already / is|are ~1 answered|described|covered|included|explained ~2 see|on|in|under ~3 %place / is|are answered , ~1 see / covers this already
    object: it ~1 does say / we|i did ~1 describe|answer|write|include|mention|explain|provide / is ~1 not missing / missed|missade|missat ~2 our|table|tabellen|vart|var|page|section|%place / den missade / as i|we wrote|said|explained ~1 in / read|check|look|titta|las ~4 again|igen
    object: las|lasa ~4 en gang till / are you sure you|that you / har ni ens|verkligen / har ni inte ~1 last|sett|fatt|oppnat / did you ~2 read|open / this|that is wrong|incorrect / stammer inte / do|don|inte ~1 t|haller agree|med ~3 not|goals|malen|att / don ~1 agree / inte eniga / last fel version / wrong version
    object: varfor ni ~1 fragar|skriver|sager|pastar|anser / why you ~1 ask|say|claim / vad som ~1 saknas|fattas ~3 ? / begriper inte ~3 saknas|fattas / forstar inte ~2 saknas|fattas / ni skriver|sager|pastar ~8 saknas|fattas ~6 men / you say|write|claim ~8 missing|lacking|lacks / everything ~3 ask for ~2 is
    object: saknas|fattas ~4 men ~4 %place / men ~1 i ~1 avsnittet / alla punkter ar ~1 besvarade ~5 forra / namns ~4 pa ~1 stallen / is in|on the ~2 %place ~2 on|in|of|page|row / finns i tabellen|fotnot / are both described ~2 under|in|on

    wonders: vi|jag|we|i ~2 undrar|undrade|wonder|wondering ~4 om|hur|vad|nar|vem|vilken|vilka|var|varfor|ifall|jag|if|whether|how|what|who|when|where|which / ^ undrar / would|d like to know / forstar inte vad|hur|vilken|riktigt / don|not ~1 understand what|how|which / unclear to / jag|vi vet inte hur|vad|vilken / don|not know how|what|which
    wonders: kan ni ~2 forklara|fortydliga / please explain|clarify / vi|jag vill ~1 veta / behover hjalp med att / need help with / two questions / fraga ~1 bara
    addressed: ^ ar|galler|gar|raknas det|den|tiderna|detta|vi|kontot / ^ ar det ~1 ok|okej|okay|mojligt|tillatet / question ~1 does|do|is|can / does|gor ~1 the|vi|man|lagen|regeln / maste nagon / ni|er|you|your / far|kan|maste|ska|behover|bor|skall vi|man|jag / can|may|should|must|do|could|are we|i / har ni / galler|gar ~1 det / is|are there|it ~2 possible|allowed|ok|okay
    asks: ^ hur|vad|vem|vilka|vilken|vilket|nar|varfor|vems / ^ ar|far|kan|ska|maste|galler|finns|har det|vi|jag|man|ni / ^ how|what|who|which|when|why|where / ^ is|are|do|does|can|may|should|could it|we|i|you|there
    polite: racker ~2 det|detta|den|sa / is|was|looks|look|does ~4 enough|sufficient|ok|okay|complete|good|fine / ar|var ~2 vi|det|allt klara|klart|komplett|bra|ok|pa / nagot ~2 mer|annat|ytterligare|oklart / anything ~2 else|more|missing|unclear / stammer det / komplett|complete ~1 nu|now / ser ~2 bra|ok / ok|okej|okay ?
    polite: sag|hor ~2 till|av / let ~1 me|us know / hoppas / saknas|fattas ~1 nagot / vad tror|tycker|sager ni / what do you think / duger ~2 det|detta / see you / eller hur / right ?

    supplement: bifogar|bifogat|bifogad|bifogas|bilaga|bilagan|bilagt / attached|attaching|enclosed|attachment ~4 / attached / har kommer|ar|foljer ~4 komplettering*|resten|det|de|den|punkt|punkterna|svaren|som / here ~1 is|are|comes ~3 the|missing|rest|our|last|new|updated|it|supplement
    supplement: rattelse|rattelsen|ratta ~4 underlaget|underlag|dokumentet|ansokan|i|till / changes|change|update|correction|addition to|of ~3 our|form|application|sent|what / missing piece|part|parts / ska det sta / should read / komplettering|kompletteringen|kompletterat / uppdaterad|uppdaterat|reviderad|reviderat|ny version|dokument|ansokan|fil / updated|revised|new ~1 version|application|document|file / nytt dokument / lagt till|skrivit om / have added|rewritten / most of it here / answer|answers|svar to|till|pa point|punkt|punkterna
    point-named: ^ moderering|moderation|gdpr|dataskydd|tillganglighet|accessibility|malgrupp|audience|mal|goals|goal|bemanning|resurser|resources|staffing|uppfoljning|followup|bakgrund|background|research|behov|omvarldsanalys :
    point-named: ^ follow up : / ^ who does it : / ^ grafisk|grafiska profil|profilen : / ^ graphic profile : / ^ schrems / ^ point|punkt <num> / moderering|moderation skots|kommer|sker|ar|is|will / vi ~3 laser|raderar|doljer|textar|lagrar|inhamtar|publicerar|filmar / we ~2 hide|delete|read|store|caption|film|publish|post
    point-named: alla|all ~1 filmer|films|bilder|images|videos|klipp / comments are / kommentarer lases|halls / our goal|goals|audience is|are / regarding accessibility|moderation|gdpr / varje|every ~1 film|bild|video|vecka|manad|morgon|week|month|morning ~3 far|tar|textas|gets|we|vi|laser

    hand-over: tar|tager ~1 over|vid / taking|takes|take ~1 over / lamnar|lamnat ~1 over / hand|handing|handed ~1 over / take it from here / will|kommer ~3 handle|skota|hantera|svara ~3 from|our|side|fragor|detta / forwarding this to / skickar|vidarebefordrar ~2 vidare|detta till|vidare ~1 till
    hand-over: i fortsattningen|framover|forts / from now on / satter|lagger|lagt|adding|added ~4 kopia|cc / i kopia / ny|nya|new ~1 kommunikator|kontaktperson|coordinator|contact / write|send|skicka|skriv|kontakta|contact ~6 instead|istallet|stallet|framover / bord numera / ansvarar ~2 nu|numera / responsible now / vidare kontakt ~3 med
    hand-over: lagger|adding|adds|lagg ~4 thread|traden / lagger till ~3 / efterbestallare|eftertradare|successor|ersattare / runs|skoter|handles|handlar ~3 channels|kommunikation|calendar|kanaler|communications / take it up with / arrange|sort ~2 with / bokar med|boka med / kan du svara|valja|ta / it is ~1 who will
    hand-over: jag|jag|i ~1 slutar|slutat|leaving|leave|left ~5 kth|projektet|project|tjansten / foraldraledig ~8 tar|tag|kollega / haller i detta / fatt nya arbetsuppgifter / my successor / min eftertradare / projektledare fran

    thanks: tack|tackar|thanks|thank|cheers|perfekt|perfect|toppen|jattebra|great|super|fint|noterat|noted|uppfattat|mottaget|received|ok|okej|okay|understood|forstar|forstatt|roger|bra|kanon|utmarkt
    thanks: got it / lat bra|later bra / sounds good|fine|great / det later / vi ses / see you / da vet jag|vi
    promise: aterkommer|aterkomma / hor av oss|mig / get|come back to|with / will ~3 look|send|reply|answer|ask|try|have / ska ~3 titta|kolla|prata|ta|skicka / kommer ~4 i|under|nasta|senare|mandag|fredag|vecka|veckan|inom / skickar ~3 senare|snart|nasta|i|pa / kompletterar ~3 under|i|senare|nasta|snart / jobbar pa det / working on it / inom kort
    """
}
