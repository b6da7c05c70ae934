/// Tells in which language to answer: the one that the applicant writes in the mail itself, whatever language the documents are in.
struct LanguageReader: Sendable {
  /// Words that only Swedish has, folded as ``TriageText`` folds them.
  private static let swedish = Set(
    """
    och att det som ett pa ar av med inte vi jag ni oss er vart vara vill ska skall kan skulle hej hejsan hallå tjena tack mvh halsningar halsning halsn
    vanliga vanlig finns nar fran eller ocksa sig dem detta denna dessa vid efter utan mycket mer mera bara alla hur vad vem vilka vilken nagon nagot nagra
    har kommer behover behovs behov enligt genom mellan inom samt dar sedan redan idag varje veckan ansokan underlag underlaget bifogat bifogad bifogas
    bifogar bilaga bilagan kontot konto konton kanal kanalen kanaler sida sidan gar gora gor sager ju lite nya ny nytt igen garna battre flera sina sin
    sitt mitt min mina din ditt eftersom darfor dock aven endast forlat saknas svar svara skriver skickar sociala medier ansoker soker starta oppna skaffa
    borja dra fa far fick ha hade haft vore blir blev varit gjort till om de dig mig hen vet tycker tror tror tanker sa nu inga ingen inget va typ
    se nedan har haromdagen forskargrupp avdelning avdelningen institutionen skolan vanligen hjalp fraga fragor mal malgrupp vecka manad aret andra
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Words that only English has.
  private static let english = Set(
    """
    the and of to is are we you our your with that this it its have has had would like please thank thanks from as not on dear hello hi regards kind
    attached application apply any will could should which who what there their they them if but about my me us was were been does did how when where here
    also just only new some more than because see find let know be being am want need wish open start account accounts page channel lab group best
    sincerely yours cheers sorry enclosed request social media hope looking forward write send sent get make don think one two can may might into by
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Runs of three words of the checklist: where it is pasted in, its language says nothing about the writer's.
  private static let prompts: Set<String> = {
    var runs = Set<String>()
    for line in checklistWording.split(separator: "\n") {
      let words = TriageText(String(line), limit: 2_000).words
      for index in words.indices.dropLast(2) { runs.insert(words[index...index + 2].joined(separator: " ")) }
    }
    return runs
  }()
  private static let checklistWording = """
    Börja med att göra research. Finns behovet av kanalen eller finns det redan liknande?
    Gör en kortfattad beskrivning av bakgrund och behovet av kontot i sociala medier. Om det gäller LinkedIn, se nedan.
    Beskriv mål och syfte med kontot. Var så konkret som möjligt och sätt upp mätbara mål.
    Beskriv målgrupp för kontot utifrån kriterier som till exempel ålder, geografi, intressen och yrke.
    Gör en plan för behov av resurser och bemanning för att regelbundet uppdatera kontot med innehåll.
    Gör en plan för moderering och hantering av olämpligt innehåll. Se Användarvillkor för KTH:s konton i sociala medier.
    Beskriv hur analys och uppföljning av innehåll på kontot ska gå till i förhållande till målen som är satta.
    Exempelvis kan detta vara engagemang, klick, reaktioner eller kostnad per klick/visning.
    Beskriv hur KTH:s grafiska profil kommer att tillämpas.
    Beskriv och ge exempel på hur Dataskyddsförordningen kommer att tillämpas på kontot. Beakta då även konsekvenserna av Schrems II-domen.
    Beskriv och ge exempel på hur Lagen om tillgänglighet till digital offentlig service kommer att tillämpas på kontot.
    Sammanfatta punkterna ovan i ett mail eller ett worddokument och skicka ditt underlag till sociala medier-ansvarig
    """
  private static let closings: Set<String> = [
    "mvh", "halsningar", "halsning", "halsn", "halsar", "regards", "sincerely", "cheers", "yours", "vanligen", "hogaktningsfullt", "br",
    "wishes", "best",
  ]

  /// The language of the mail's own text; where that says too little, of the subject, then of the quoted mail, then of the documents.
  func read(subject: TriageText, body: TriageText, quoted: TriageText, documents: [TriageDocument]) -> Language {
    var total: Float = 0
    var certainty: Float = 0
    /// Adds what a text tells; true when that is enough.
    func settles(_ text: TriageText, weight: Float) -> Bool {
      let (swedish, english) = evidence(in: text)
      total += (swedish - english) * weight
      certainty += (swedish + english) * weight
      return certainty >= 3 && abs(total) >= max(1.5, certainty * 0.2)
    }
    let isSettled = settles(body, weight: 1) || settles(subject, weight: 0.6) || settles(quoted, weight: 0.5)
    if !isSettled { _ = documents.contains { settles($0.text, weight: 0.5) } }
    if certainty == 0 { return .sv }
    return total >= 0 ? .sv : .en
  }

  private func evidence(in text: TriageText) -> (swedish: Float, english: Float) {
    var swedish: Float = 0
    var english: Float = 0
    var weight: Float = 1
    for sentence in text.sentences {
      let tokens = text.tokens[sentence].filter(\.isWord)
      if isPrompt(tokens) { continue }
      // Titles and addresses under the closing words are often in another language than the mail; the greeting is a habit.
      if tokens.count <= 6, tokens.contains(where: { Self.closings.contains($0.word) }), sentence.upperBound > text.tokens.count / 2 {
        weight = 0.3
      }
      for token in tokens {
        if token.isSwedish { swedish += weight }
        if Self.swedish.contains(token.word) { swedish += weight }
        if Self.english.contains(token.word) { english += weight }
      }
    }
    return (swedish, english)
  }

  private func isPrompt(_ tokens: [TriageText.Token]) -> Bool {
    guard tokens.count >= 5 else { return false }
    let runs = tokens.indices.dropLast(2).count { index in
      Self.prompts.contains(tokens[index].word + " " + tokens[index + 1].word + " " + tokens[index + 2].word)
    }
    return runs * 10 >= (tokens.count - 2) * 7
  }
}
