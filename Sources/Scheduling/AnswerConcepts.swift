/// Groups of words that stand for one idea; a reply's intent shows where two of them meet in a sentence.
enum Concept {
  /// What is applied for, and the application itself.
  static let application = Phrase.list(
    """
    konto; kontot; konton; kanal; kanalen; kanaler; ansokan; ansokningen; arendet; arende; projektet; processen; planerna; planen pa; satsningen; account; accounts; channel; application; request; case; project; process; the plans; the idea; iden; showcase; sidan;
    page; instagramkonto; instagramkontot; linkedin-sida; linkedinsida; alltihop; the whole thing; everything
    """)

  static let stopping = Phrase.list(
    """
    dra .. tillbaka; drar .. tillbaka; dragit .. tillbaka; dras tillbaka; draget tillbaka; take back; taking back; ta tillbaka; tar tillbaka; bortse; bortser; ignore; aterkalla*; aterta*; withdraw*; avsluta; avslutar; avslutas; stang; stanga; stanger; stangas; lagga ner; lagga ned; laggs ner; laggs ned; lagger ner; lagger ned; lagt ner; lagt ned; avbryt; avbryta;
    avbryter; avbrutit; slangas; slang; slanga; kastas; kasta; stryk; stryka; stryker; strykas; skrota; skrotar; skrotat; slopa; slopar; slopat; avskriv; avskriva; avskrivas; makulera; makulerar; ta bort; tas bort; radera; raderas; glom; strunta; struntar; avvakta*; pausa; close; closed; cancel; cancelled; canceled; drop; dropping; dropped; scrap;
    scrapped; abandon; abandoned; abandoning; delete; remove; disregard; forget; discontinue; shelve; shelved; stop; stopped; stoppa; stoppar; stoppades; discard; bin; backar ur; hoppar av; hoppa av; avstar; avsta; pulling out; pull out; pulled the plug; calling off; call off; called off; ger upp; give up; giving up
    """)

  static let needless = Phrase.list(
    """
    inte langre; no longer; inte aktuell*; ej aktuell*; inte aktuellt; behovs inte; inte behovs; behovs ej; behover inte; behover ej; behover inget; behover ingen; inte behov; inget behov; no need; not need*; don't need; do not need; won't need; won't be needing; not be needing; don't want; do not want; vill inte; inte vill; ska inte; inte ska; inte skaffa; inte starta;
    inte starta; inte oppna; inte ha; inte ga vidare; inte gar vidare; gar inte vidare; gar inte vidare; not go ahead; not going ahead; not be going ahead; won't go ahead; not move forward; not moving forward; not proceed*; not continue; not pursue; not pursuing; not start*; not create; not open*; decided against; decided not; bestamt .. att inte; beslutat .. att inte;
    beslutade .. att inte; valt att inte; valjer att inte; chosen not; blir inget; blir inte av; blir ingen; blev inget; tacka nej till att; tackar nej till att; nej tack till kont*; inget konto; no account; no new account; not have an account; inget eget; ingen egen; inga fler; sa nej; sagt nej; say no; says no; sade nej; said no; sager nej; tackar nej; fick nej; nekad*; saknar resurser; saknar tid; ingen tid att; slutade med; nojer oss med; will be no; is off; fell through; gick i stopet; rinner ut; gick om intet
    """)

  /// Parts of what the desk judges.
  static let part = Phrase.list(
    """
    ansokan; ansokningen; underlag; underlaget; underlagets; checklista*; formular*; stycke; stycket; stycken; avsnitt; avsnittet; rubrik; rubriken; punkt; punkten; punkterna; texten; svaret; svaren; malet; malen; mal; malgrupp; malgruppen; malgrupper; moderering; modereringen; modereringsplan*; gdpr; dataskydd*; schrems;
    tillganglighet; tillgangligheten; tillganglighetsdelen; uppfoljning; uppfoljningen; bemanning; bemanningen; bemanningsplan*; resurser; resursplan*; publiceringsplan*; ansvarig utgivare; ansvarig; ersattare; omvarldsanalys; bakgrund; bakgrunden; syfte; syftet; kontots; grafisk*; profilbild*; kontonamn*; namnet pa kontot; application; form; section; sections; paragraph; heading; checklist; document; write-up; writeup; submission; material;
    goal; goals; audience; target group; moderation; accessibility; follow-up; followup; evaluation; staffing; resources; posting plan; publishing plan; publication plan; editors; account name; background; purpose; graphic profile; data protection; alt text; captions; undertext*; bilaga; bilagan; godkannande*; approval; fil; filen; file; plan; planen; policy
    """)

  static let changing = Phrase.list(
    """
    ska det sta; skall det sta; borde sta; ska sta; ska det vara; ska vara; one more thing; en sak till; ytterligare; to note; is now; are now; numera; should read; should say; should be; battre version; ny version; nya versionen; uppdaterad*; uppdaterat; nytt; ny; nya; ratta; rattar; rattelse*; korrigera*; komplettera*; komplettering*; tillagg; lagg till; lagga till; lagger till; lagga in; andra i; andrat; andras; andra till; byts; byter; ersatts; andring; andringar; andringen; byt; byt ut; byta ut;
    ersatt; foll bort; glomde; glomt; missade; missat; saknades; saknas; saknade; fattades; efterfragade; efterfragat; har kommer; har ar; har har ni; hari; bifogar; bifogat; bifogad*; bilagt; skickar med; sander med; skrivit om; skrev fel; skrivit fel; blev fel; stod fel; fel i; fortydliga*; utveckla*; forklara*; update; updated; updates; change; changes; changed; replace; replaced; add; added; adding; addition; additions; correction; correct; corrected; forgot; forgotten; left out;
    missing; missed; attached; attaching; attach; enclosed; enclosing; here is; here are; here's; new version; revised; revision; rewritten; supplement*; amend*; clarif*; find below; see below; wrong; mistake; typo; nedan; as requested; you asked; ni fragade; ni bad om; ni ville ha
    """)

  /// Somebody else than the writer.
  static let other = Phrase.list(
    """
    kollega; kollegan; kollegor; kollegan; co-worker; coworker; colleague; colleagues; assistent; assistenten; assistant; cc; cc'd; cc'ed; i kopia; pa kopia; kopia; copied; in copy; on copy; @; hon; han; she; he; she'll; he'll; she's; he's; eftertradare; successor; kommunikator; kommunikatoren; communications officer; koordinator; coordinator; sekreterare; secretary;
    nagon annan; someone else; somebody else; henne; honom; her; him; vikarie; stallforetradare; projektledare; redaktor
    """)

  static let handling = Phrase.list(
    """
    valjer; valja; bokar; boka; skoter; skota; books; write to; svarar; svara; hora av sig; aterkomma; svara pa; tar over; ta over; tagit over; hor av sig; aterkommer; bestammer; bestamma; ordnar; ordna; hanterar; tar det; tar den; tar hand; ansvarar; ar ansvarig; ar ratt; kontakta; kontaktar; fraga; prata med; skriv till; mejla; ring; vand er; vand dig; stam av; stamma av; tag kontakt; schedule; arrange; pick; picks; choose; chooses; answer; reply;
    respond; contact; handles; handle; handling; take over; takes over; taking over; the person; right person; in charge; responsible; decide; decides; deals with; deal with; manages; will get back; get back to you; be in touch; talk to; speak to; ask; email; reach out; coordinate with; sort; runs; forwarding; forwarded; forward; handing; passing
    """)
}
