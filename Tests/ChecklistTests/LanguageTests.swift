import Documents
import Testing

@testable import Checklist

private func language(_ body: String, subject: String = "", quoted: String = "", document: String = "") -> Language {
  let texts = [subject, body, quoted].map { TriageText($0, limit: 20_000) }
  return LanguageReader().read(
    subject: texts[0], body: texts[1], quoted: texts[2], documents: [TriageDocument(titleText: "", plainText: document)])
}

@Test func the_answer_is_in_the_language_of_the_mail() throws {
  for mail in try TriageFixtures.corpus() + TriageFixtures.own() + TriageFixtures.whole() where mail.intent != .auto {
    #expect(Triage().read(mail.application).language == mail.language, "\(mail.subject)")
  }
}

@Test func a_passage_alone_is_enough_to_tell_the_language() throws {
  var right = 0
  var all = 0
  for row in try TriageFixtures.rows("corpus/passages.tsv") where row.count >= 4 && row[3].utf8.count > 60 {
    all += 1
    if language(row[3]) == Language(rawValue: row[1]) { right += 1 }
  }
  #expect(Double(right) / Double(all) >= 0.99)
}

@Test(arguments: [
  ("Hej! Bifogar vår ansökan, se bilaga.\nMvh Eva", "Our channel should reach students and the public. We post twice a week.", Language.sv),
  (
    "Dear all, please find the plan attached.\nBest regards,\nSven Åkerström\nAvdelningen för rymdfysik, Skolan för teknikvetenskap",
    "Målgrupp: studenter.", .en
  ),
  ("Vi vill ha konto for labbet, se dokumentet. Hor av er om nagot ar oklart.", "", .sv),
  ("", "Vi vill nå gymnasister som är intresserade av teknik.", .sv),
  ("", "We want to reach pupils who like technology.", .en),
])
func the_mail_decides_before_its_documents(body: String, document: String, expected: Language) {
  #expect(language(body, document: document) == expected)
}

@Test func the_pasted_checklist_says_nothing_about_the_language() {
  let text = """
    Börja med att göra research. Finns behovet av kanalen eller finns det redan liknande?
    We found nothing similar at the university.
    Beskriv mål och syfte med kontot. Var så konkret som möjligt och sätt upp mätbara mål.
    500 followers by June.
    """
  #expect(language(text) == .en)
}
