/// Replies that no person wrote: absence notes, delivery reports, receipts of a ticket system.
enum AutomaticReply {
  static func isOne(_ words: [String], subject: String) -> Bool {
    let subject = folded(subject)
    if subjects.contains(where: { subject.hasPrefix($0) || subject.contains(": " + $0) }) { return true }
    let head = Array(words.prefix(400))
    return certain.occur(in: head) || closed.occur(in: head) && !personal.occur(in: head)
  }

  /// Whether an absence is told to nobody in particular: no time of the offer is weighed.
  static func isAbsence(_ words: [String], asks: Bool) -> Bool {
    let head = Array(words.prefix(400))
    let signs = [greeting.occur(in: head), absent.occur(in: head), returning.occur(in: head), elsewhere.occur(in: head)].filter { $0 }.count
    return signs >= 2 && !asks && absent.occur(in: head) && !personal.occur(in: head)
  }

  private static let subjects = [
    "automatiskt svar", "automatic reply", "autosvar", "auto:", "out of office", "franvaro", "undeliverable",
    "delivery status notification", "mail delivery", "olevererbart", "undelivered mail", "autoreply",
    "auto-reply", "delivery failure",
  ]

  private static let certain = Phrase.list(
    """
    inte kunnat levereras; har inte levererats; inte levererats; postlada ar full; brevlada ar full; mailbox full; message blocked; has been blocked; was blocked; rejected by; could not deliver; failed to deliver; address not found; user unknown; no such user; mottagaren finns inte; adressen finns inte; har fatt nummer; har fatt arendenummer; arendet har; vi har mottagit; mottagningskvitto; kvittens; confirmation of receipt; we received your; delivery has failed; delivery failed; undeliverable; could not be delivered; couldn't be delivered; wasn't delivered;
    was not delivered; kunde inte levereras; kan inte levereras; mail delivery; delivery status notification; mailer-daemon;
    automatiskt svar; automatiserat svar; automatgenererat; skickats automatiskt; skickades automatiskt; skickas automatiskt; genererats automatiskt; genererades automatiskt; automatiskt genererat; automatiskt meddelande; sent automatically; generated automatically; automatically generated; automatically sent; automatic message; franvaromeddelande; franvarobesked; absence notice; out-of-office; semestermeddelande; vacation reply; holiday notice; autosvar; autogenererat; automatic reply; automatic response;
    automated reply; automated response; automated message; auto-reply; autoreply; auto reply; out of office; out of the office;
    this mailbox is not monitored; mailbox is full; do not reply to this; please do not reply; svara inte pa det har; svara ej pa detta;
    kan inte besvaras; gar inte att svara pa; your request has been; your request was; your message has been received;
    your email has been received; we have received your; har registrerats; har registrerat ditt; ditt arende har;
    ditt mejl har tagits emot; vi har tagit emot ditt; arendenummer; ticket number; ticket id; as ticket; ticket _ has been;
    read receipt; lastes den; your message was read; was read on; did not reach; nadde inte; 
    we aim to; thank you for contacting; tack for att du kontaktar; tack for att du kontaktat;
    no longer monitored; not monitored; is no longer in use; no longer in use; bevakas inte; overvakas inte; lases inte langre; left kth; har lamnat kth; slutade pa kth; no longer employed; no longer works at; no longer work at; has left the; har slutat pa; har slutat sin; arbetar inte langre; jobbar inte langre;
    quarantine*; karantan; vidarebefordras inte; not be forwarded
    """)

  /// Told to all who write; a person may say it too.
  private static let closed = Phrase.list(
    """
    kansliet ar stangt; kontoret ar stangt; office is closed; we are closed; har stangt; ar stangt fran; vi svarar inom; we usually reply within; we reply within; we will reply within; vi svarar normalt; oppettider; opening hours
    """)

  private static let greeting = Phrase.list(
    """
    tack for ditt mejl; tack for ditt mail; tack for ditt e-postmeddelande; tack for ditt meddelande; tack for mejlet;
    tack for att du mejlar; thank you for your email; thank you for your e-mail; thank you for your message; thank you for your mail;
    thanks for your email; thanks for your e-mail; thanks for your message
    """)

  private static let absent = Phrase.list(
    """
    pa konferens; pa kurs; pa tjansteresa; pa semester; har semester; ar ledig; foraldraledig; tjanstledig; sjukskriven; franvarande; ar borta; ar bortrest;
    inte pa kontoret; inte pa plats; ej pa kontoret; ej pa plats; laser inte mejl; laser inte mail; laser inte min; annual leave;
    on leave; parental leave; sick leave; maternity leave; paternity leave; on vacation; on holiday; on sabbatical; away from;
    currently away; am away; i'm away; travelling; traveling; limited access; begransad tillgang; begransad mojlighet; svarar inte
    """)

  private static let returning = Phrase.list(
    """
    i'm back; i am back; svarar pa mejl; i man av tid; tillbaka; ater pa kontoret; ater i tjanst; ater den; tillbaks; will be back; i'll be back; am back; be back; returning; return on;
    i return; besvaras nar; besvaras efter; svarar efter; ar ater; ater i; svarar nar; nar jag ar tillbaka; when i return; upon my return; till och med; t o m; until
    """)

  private static let elsewhere = Phrase.list(
    """
    vid bradskande; for bradskande; i bradskande; bradskande arenden; akuta arenden; vid akuta; urgent; emergency; kontakta;
    please contact; ring expeditionen
    """)

  /// A person who answers this very mail.
  private static let personal = Phrase.list(
    """
    ingen av; inget av; none of; tiderna; the times; nya tider; nya forslag; mina dagar; motet; the meeting; har ar; here is; er fraga; your question; moderering*; moderation; kommentar*; comments; underlag*; passar; funkar; fungerar;
    works; tyvarr; unfortunately; sorry; these dates; those dates; dessa; these times; those times; forslag*; dates; tar over; hoppas pa; one , please; one please; i'm afraid; a no to; all three; all four; alla tre; alla fyra; beklagar; ledsen; is there; finns det; do you have; har ni
    """)
}
