internal import Foundation

/// How automatic mails word themselves. All lists are in lower case without diacritics, as ``fold(_:)`` makes them.
enum AutomaticWording {
  static func fold(_ text: some StringProtocol) -> String {
    String(text).folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).replacing("ø", with: "o").replacing(
      "æ", with: "ae")
  }

  /// Subjects that only a machine writes, at the start, behind any `SV:` or `Re:`.
  private static let subjects = [
    // Swedish, Norwegian, Danish, Finnish
    "autosvar", "auto-svar", "automatiskt svar", "automatisk svar", "automatsvar", "automatiskt meddelande", "franvaromeddelande",
    "semestersvar",
    "semesterhalsning", "semestermeddelande", "feriesvar", "fravaersmelding", "fravaersbesked", "fravaersassistent", "fravarsmelding",
    "automaattinen vastaus",
    "automaattivastaus", "poissaoloilmoitus", "ute av kontoret", "ute fra kontoret", "ikke til stede", "ikke pa kontoret",
    // English
    "automatic reply", "automated reply", "automatic response", "automated response", "auto reply", "auto-reply", "autoreply",
    "auto response",
    "auto-response", "autoresponse", "auto responder", "out of office", "out-of-office", "out of the office", "ooo:", "vacation reply",
    "vacation response",
    "vacation message", "away from the office", "away from my mail", "away message",
    // German, Dutch
    "automatische antwort", "automatisch antwoord", "automatische antwoord", "abwesenheitsnotiz", "abwesenheitsmeldung",
    "abwesenheitsbenachrichtigung",
    "abwesend:", "nicht im buro", "nicht im buero", "afwezigheidsbericht", "afwezig:", "niet aanwezig", "eingangsbestatigung",
    // French, Spanish, Italian, Portuguese
    "reponse automatique", "message d'absence", "absence du bureau", "absent du bureau", "respuesta automatica", "fuera de la oficina",
    "ausencia de la oficina",
    "risposta automatica", "fuori sede", "fuori ufficio", "resposta automatica", "fora do escritorio", "ausencia temporaria",
    // Polish, Czech, Estonian, Latvian, Lithuanian, Hungarian, Turkish, Russian, Greek, Chinese, Japanese
    "automatyczna odpowiedz", "autoodpowiedz", "automaticka odpoved", "automaatvastus", "automatiska atbilde", "automatinis atsakymas",
    "automatikus valasz",
    "otomatik yanit", "автоматический ответ", "автоответ", "αυτοματη απαντηση", "自动答复", "自动回复", "自動応答", "自動返信", "不在通知",
  ]

  /// Words that start the subject of absence notes, but of other mails as well: the text must tell the same.
  private static let openSubjects = [
    "franvaro", "franvarande", "ej pa plats", "ej pa kontoret", "inte pa plats", "inte pa kontoret", "inte i tjanst", "ej i tjanst",
    "semester", "pa semester",
    "foraldraledig", "tjanstledig", "sjukskriven", "ledig", "borta", "auto:", "holiday", "vacation", "on vacation", "on leave",
    "annual leave",
    "parental leave", "away", "ooo", "absence", "absent", "urlaub", "abwesenheit", "ferie", "loma", "lomalla", "poissa", "conges",
    "vacaciones", "fravaer", "fravar",
  ]

  /// What an absence note says of its writer.
  private static let absence: PhraseSet = [
    "jag ar pa semester", "jag har semester", "jag ar ledig", "jag ar foraldraledig", "jag ar tjanstledig", "jag ar sjukskriven",
    "jag ar inte pa plats",
    "jag ar inte pa kontoret", "jag ar ej pa plats", "jag ar ej pa kontoret", "jag ar inte i tjanst", "jag ar ej i tjanst",
    "jag ar pa tjansteresa", "jag befinner mig pa", "jag vabbar", "i am attending a conference", "i'm attending a conference",
    "i'm currently at sea", "i have left kth",
    "jag ar borta", "jag ar bortrest", "jag ar franvarande", "jag ar ater", "jag ar tillbaka", "ar ater pa", "ar ater i tjanst",
    "ater i tjanst",
    "ater pa kontoret", "tillbaka pa kontoret", "tillbaka pa jobbet", "begransad tillgang till", "laser inte min mejl",
    "laser inte min e-post",
    "laser inte mejl", "laser mejl sporadiskt", "kontoret ar stangt", "har slutat pa", "arbetar inte langre", "i am out of office",
    "i am out of the office",
    "i'm out of office", "i'm out of the office", "i am currently out", "i'm currently out", "i will be out of", "i am away", "i'm away",
    "i am on leave",
    "i am on parental leave", "i am on annual leave", "i am on vacation", "i'm on vacation", "i am on holiday", "i'm on holiday",
    "i will be back",
    "i'll be back", "i am back", "i will return", "limited access to", "no longer work", "i am travelling", "i am traveling",
    "out of office until",
    "on leave until", "currently on leave", "currently on parental leave", "ich bin derzeit", "ich bin nicht im", "ich bin ab",
    "ich bin bis", "bin ich wieder",
    "ich bin im urlaub", "nicht im buro", "jeg er pa ferie", "jeg er ikke pa kontoret", "jeg er tilbage", "jeg er tilbake", "jeg har ferie",
    "olen lomalla",
    "olen poissa", "je suis absent", "je suis actuellement", "de retour le", "estoy fuera", "estare fuera", "sono assente", "saro assente",
  ]

  /// What a text says when it was sent by a machine, in so many words.
  private static let machine: PhraseSet = [
    "detta ar ett autosvar", "det har ar ett autosvar", "detta ar ett automatiskt", "det har ar ett automatiskt",
    "detta mejl ar automatiskt",
    "detta meddelande ar automatiskt", "meddelandet ar automatgenererat", "detta ar ett automatgenererat",
    "det gar inte att svara pa detta",
    "svara inte pa detta m", "this is an automatic", "this is an automated", "this is an auto", "this message was generated automatically",
    "this message was automatically", "this email was sent automatically", "automatically generated message", "do not reply to this",
    "please do not reply",
    "diese nachricht wurde automatisch", "dies ist eine automatische", "dette er et automatisk", "dette er en automatisk",
    "tama on automaattinen",
    "ceci est une reponse automatique", "ceci est un message automatique", "esta es una respuesta automatica",
    "questa e una risposta automatica",
  ]

  /// How absence notes thank for the mail, and whom they point to.
  private static let thanks: PhraseSet = [
    "tack for ditt m", "tack for ditt e-", "tack for din kontakt", "thank you for contacting", "thanks for contacting",
    "thank you for your message", "tack for mejlet", "tack for mailet", "tack for ditt medd", "thank you for your e",
    "thank you for your m",
    "thanks for your e", "thanks for your m", "vielen dank fur ihre", "danke fur ihre", "takk for din", "tak for din", "merci pour votre",
    "kiitos viestistasi",
  ]
  private static let instead: PhraseSet = [
    "vid bradskande", "om arendet ar bradskande", "ar det bradskande", "vid akuta", "i bradskande", "for urgent", "in urgent", "if urgent",
    "if your matter is urgent",
    "in case of urgen", "kontakta garna", "vanligen kontakta", "please contact", "in dringenden", "bei dringenden", "ved hastesaker",
    "ved presserende",
    "kiireellisissa", "en cas d'urgence", "en caso de urgencia",
  ]

  /// What only an absence note says, or the keeper of an address that nobody reads.
  private static let notes: PhraseSet = [
    "will not be forwarded", "is not being forwarded", "wird nicht weitergeleitet", "vidarebefordras inte", "vidarebefordras ej",
    "mailbox is no longer monitored",
    "mailbox isn't monitored", "mailbox is not monitored", "inbox is not monitored", "address is no longer",
    "den har adressen anvands inte langre",
    "denna adress anvands inte langre", "brevladan lases inte", "laser mejl igen", "laser mail igen", "reading e-mail again",
    "reading email again",
    "detta svar gar till alla", "has been registered as ticket", "have been registered as ticket", "arendet har fatt nummer",
    "please type your reply above this line",
    "befinde mich derzeit", "befinde mich zurzeit", "befinde mich bis", "befinner mig pa resande fot och",
  ]
  /// What makes a note of absence one that was not written for its reader.
  private static let delays: PhraseSet = [
    "svar kan droja", "svaret kan droja", "svarar da", "svarar nar jag", "replies may be delayed", "reply may be delayed",
    "will answer when", "will reply when",
    "will respond when", "will reply upon", "respond to your e", "svarar pa ditt m", "antworte", "limited access to",
    "begransad tillgang till",
  ]
  /// What a keeper of a common address answers to thanks.
  private static let promises: PhraseSet = [
    "vi svarar inom", "vi aterkommer inom", "we usually reply within", "we aim to reply within", "we will get back to you within",
    "we will respond within",
    "telefontider", "oppettider", "opening hours", "i turordning",
  ]
  /// What newsletters and the notices of systems say of themselves.
  private static let bulk: PhraseSet = [
    "du far det har brevet eftersom", "du far det har mejlet eftersom", "du far detta mejl eftersom", "du far detta eftersom",
    "du far detta nyhetsbrev",
    "you're receiving this because", "you are receiving this because", "you are receiving this e", "you received this e",
    "avsluta prenumerationen",
    "avprenumerera har", "avsluta prenumeration", "manage preferences", "manage your preferences", "unsubscribe here", "unsubscribe |",
    "| unsubscribe",
    "unsubscribe ·", "update your preferences", "las i webblasaren", "view in browser", "view this email in your browser",
    "visa i webblasaren", "systemgenererat meddelande",
    "har skickats automatiskt", "skickas automatiskt och", "gar inte att svara pa", "sent automatically", "skyddas inte mot svar",
  ]

  /// The subject without `SV:`, `Re:` and their like, folded.
  static func bareSubject(_ subject: String) -> String {
    var rest = fold(subject).trimmed[...]
    let answers = ["sv", "re", "vs", "aw", "antw", "ang", "svar", "odp", "res", "r", "ref", "[external]", "[extern]", "extern", "external"]
    while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "]" }) {
      let isBracket = rest[colon] == "]"
      let head = rest[...colon].dropLast(isBracket ? 0 : 1).trimmed
      // "Re[2]:" counts answers.
      guard answers.contains(head) || head.hasPrefix("re[") || head.hasPrefix("sv[") else { break }
      rest = rest[rest.index(after: colon)...].drop { $0 == " " || $0 == ":" }
    }
    return rest.trimmed
  }

  static func isAutomaticSubject(_ subject: String, text: String) -> Bool {
    let subject = bareSubject(subject)
    if subjects.contains(where: { starts(subject, with: $0) }) { return true }
    guard openSubjects.contains(where: { starts(subject, with: $0) }) else { return false }
    return tellsAbsence(text)
  }

  /// Whether the text alone shows a machine: it says so, or it is a short note of absence that thanks for the mail and points elsewhere.
  static func isAutomaticText(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    let folded = fold(text.singleLine)
    if machine.occurs(in: folded) || subjects.contains(where: { folded.hasPrefix($0 + ":") }) { return true }
    guard folded.utf8.count <= 900, !folded.contains("?") else { return false }
    if notes.occurs(in: folded) { return true }
    let isThankful = thanks.occurs(in: folded.prefix(120))
    return absence.occurs(in: folded) && (isThankful && instead.occurs(in: folded) || delays.occurs(in: folded))
      || isThankful && promises.occurs(in: folded)
  }

  /// Whether the text is one that goes to many, or that a system wrote.
  static func isBulkText(_ text: String) -> Bool { bulk.occurs(in: fold(text.suffix(1_500).singleLine)) }

  private static func tellsAbsence(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    let folded = fold(text.singleLine)
    return absence.occurs(in: folded) || machine.occurs(in: folded)
  }

  private static func starts(_ subject: String, with word: String) -> Bool {
    guard subject.hasPrefix(word) else { return false }
    guard let next = subject.dropFirst(word.count).first, let last = word.last else { return true }
    return !last.isLetter || !last.isASCII || !(next.isLetter || next.isNumber)
  }

  private static let receipts: [(subject: String, text: [String])] = [
    ("last:", ["lastes den", "lastes ", "har lasts"]), ("inte last:", ["raderades utan att lasas", "togs bort utan"]),
    ("olast:", ["raderades utan att lasas", "togs bort utan"]), ("read:", ["was read on", "was read at"]),
    ("not read:", ["was deleted without being read"]),
    ("gelesen:", ["wurde gelesen", "wurde am"]), ("lest:", ["ble lest"]), ("laest:", ["blev laest"]), ("lu:", ["a ete lu"]),
    ("aterkallas:", ["vill aterkalla", "aterkalla meddelandet"]), ("aterkallande:", ["vill aterkalla"]), ("aterkalla:", ["vill aterkalla"]),
    ("recall:", ["would like to recall the message"]), ("message recall", ["recall"]), ("ruckruf:", ["mochte die nachricht"]),
  ]

  static func isReceipt(subject: String, text: String) -> Bool {
    let subject = fold(subject)
    guard let kind = receipts.first(where: { subject.hasPrefix($0.subject) }) else { return false }
    let text = fold(text.prefix(2_000)).singleLine
    return kind.text.contains { text.contains($0) }
  }
}
