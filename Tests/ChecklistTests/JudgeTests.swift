import Checklist
import Documents
import Testing

/// A document of a mail's own text.
func body(_ paragraphs: String...) -> Application {
  Application(body: Document(source: "body", blocks: paragraphs.map { .paragraph($0) }))
}

/// What a judge says of each point.
func statuses(_ application: Application, track: Track = .general) -> [ItemID: Status] {
  Dictionary(uniqueKeysWithValues: Judge().judgements(application, track: track).map { ($0.id, $0.status) })
}

@Suite("What is no answer")
struct NoAnswer {
  @Test func nothing_at_all_leaves_every_point_missing() {
    #expect(Judge().judgements(Application(), track: .general).map(\.status) == Array(repeating: .missing, count: 10))
    #expect(Judge().judgements(Application(), track: .general).map(\.id) == ItemID.standard)
  }

  @Test("the checklist's own words are not an answer", arguments: [Language.sv, .en], [true, false])
  func pasted(language: Language, numbered: Bool) {
    let lines = Checklist.standard.items.enumerated().map { (numbered ? "\($0 + 1). " : "") + $1.wording[language] }
    let apart = Application(body: Document(source: "body", blocks: lines.map { .paragraph($0) }))
    let together = Application(body: Document(source: "body", blocks: [.paragraph(lines.joined(separator: "\n"))]))
    let listed = Application(body: Document(source: "body", blocks: lines.map { .listItem(depth: 0, marker: "•", text: $0) }))
    for application in [apart, together, listed] {
      #expect(Judge().judgements(application, track: .general).filter { $0.status != .missing }.map(\.id) == [])
    }
  }

  @Test("headings with nothing under them are not an answer", arguments: [Language.sv, .en])
  func headings(language: Language) {
    let blocks = Checklist.standard.items.map { Document.Block.heading(level: 2, text: $0.title[language]) }
    #expect(statuses(Application(body: Document(source: "body", blocks: blocks))).values.allSatisfy { $0 == .missing })
  }

  @Test(
    "a deferral is not an answer",
    arguments: [
      "Ej klart", "TBD", "Återkommer om detta.", "Kompletteras senare", "?", "We will get back to you on this.", "Not decided yet.",
    ])
  func deferrals(text: String) {
    let blocks = Checklist.standard.items.flatMap { item -> [Document.Block] in
      [.heading(level: 2, text: item.title.sv), .paragraph(text)]
    }
    let addressed = statuses(Application(body: Document(source: "body", blocks: blocks))).filter { $0.value != .missing }
    #expect(addressed.isEmpty, "\(addressed)")
  }

  @Test func a_quoted_mail_counts_only_where_the_mail_points_to_it() {
    let quoted = Document(
      source: "quoted",
      blocks: [.heading(level: 2, text: "Målgrupp"), .paragraph("Gymnasieelever i Stockholm, 16–19 år, som gillar fysik.")])
    var application = body("Hej! Här är ansökan om ett konto.")
    application.quoted = quoted
    #expect(statuses(application)[.audience] == .missing)
    application = body("Hej! Se mitt mejl nedan.")
    application.quoted = quoted
    #expect(statuses(application)[.audience] == .met)
  }
}

@Suite("What is an answer")
struct Answers {
  static let form: [(ItemID, String, Status)] = [
    (.research, "Vi har sökt på Instagram och gått igenom KTH:s konton. Det finns inget om vårt ämne, bara ett privat konto.", .met),
    (.background, "Studenterna hittar inte våra kurser på webben och frågar samma sak varje termin. Vi saknar en kanal som når dem.", .met),
    (.goals, "Att fler ska känna till oss.", .partial),
    (.audience, "Gymnasieelever i Stockholm, 16–19 år, som är intresserade av fysik.", .met),
    (.resources, "Kommunikatören och en doktorand, tre timmar i veckan. Två inlägg i veckan.", .met),
    (.moderation, "Vi modererar vid behov.", .partial),
    (.followup, "Varje månad tittar vi på räckvidd, klick och antal följare.", .met),
    (.graphic, "Vi följer den grafiska profilen.", .partial),
    (.gdpr, "Alla i bild ger skriftligt samtycke. Instagram lagrar uppgifter i USA, så vi samlar inte in något där.", .met),
    (.accessibility, "Alla filmer textas och bilderna får alternativtext.", .met),
  ]

  /// The same form as it can arrive.
  static let arrivals: [(String, [Document.Block])] = {
    func title(_ id: ItemID) -> String { Checklist.standard.item(id)?.title.sv ?? "" }
    func wording(_ id: ItemID) -> String { Checklist.standard.item(id)?.wording.sv ?? "" }
    return [
      ("headings", form.flatMap { [.heading(level: 2, text: title($0.0)), .paragraph($0.1)] }),
      ("pasted wording", form.flatMap { [.paragraph(wording($0.0)), .paragraph($0.1)] }),
      ("pasted wording on the same line", form.map { .paragraph(wording($0.0) + " " + $0.1) }),
      ("numbered titles", form.enumerated().flatMap { [.paragraph("\($0 + 1). " + title($1.0)), .paragraph($1.1)] }),
      ("labels", form.map { .paragraph(title($0.0) + ": " + $0.1) }),
      ("a table", [.table(rows: form.map { [title($0.0), $0.1] })]),
      ("lines of one paragraph", [.paragraph(form.map { title($0.0) + "\n" + $0.1 }.joined(separator: "\n"))]),
    ]
  }()

  @Test("a form is read the same however it arrives", arguments: arrivals)
  func arrival(name: String, blocks: [Document.Block]) {
    let said = statuses(Application(documents: [Document(source: "underlag.docx", blocks: blocks)]))
    for (id, _, status) in Self.form { #expect(said[id] == status, "\(name): \(id)") }
  }

  @Test func instructions_in_other_words_announce_what_stands_behind_arrows() {
    let said = statuses(
      body(
        """
        Plan for resources and staffing for regular updates.
        >> Zofia and Gustaf, two hours on
        Wednesdays.

        Describe and give examples of how GDPR is applied,
        including the consequences of Schrems II.
        >> to be written

        Specify the target group by age, place and profession.
        --> Teachers in Swedish upper secondary schools, 25 to 65.
        """))
    #expect(said[.resources] == .met)
    #expect(said[.gdpr] == .missing)
    #expect(said[.audience] == .met)
  }

  @Test func the_titles_of_columns_announce_the_rows() {
    let goals = [["What we aim for", "Today", "End of 2027"], ["Films published", "0", "30"], ["Visits", "140", "400"]]
    let who = [["Task", "Who", "When"], ["Filming", "Leo", "every other Thursday"], ["Editing", "a student", "6 h per week"]]
    let said = statuses(Application(body: Document(source: "body", blocks: [.table(rows: goals), .table(rows: who)])))
    #expect(said[.goals] == .met)
    #expect(said[.resources] == .met)
    #expect(said.values.count { $0 == .missing } == 8)
  }

  @Test func text_without_swedish_letters_is_read_too() {
    let blocks = Self.form.map { Document.Block.paragraph(($0.0.rawValue == "audience" ? "Malgrupp: " : "") + Self.unaccented($0.1)) }
    #expect(statuses(Application(body: Document(source: "body", blocks: blocks)))[.audience] == .met)
  }

  private static func unaccented(_ text: String) -> String {
    String(text.map { ["å": "a", "ä": "a", "ö": "o", "Å": "A", "Ä": "A", "Ö": "O"][$0] ?? $0 })
  }

  @Test func what_is_partial_says_what_is_lacking() {
    let judged = Judge().judgements(Application(body: Document(source: "body", blocks: Self.arrivals[0].1)), track: .general)
    for judgement in judged { #expect(judgement.lacks.isEmpty == (judgement.status != .partial), "\(judgement.id)") }
    #expect(judged.first { $0.id == .goals }?.lacks == [.measurable])
  }

  @Test func a_page_on_LinkedIn_needs_a_subject_area() {
    let unit = body("Bakgrund: Avdelningen är okänd utanför huset och har svårt att rekrytera. Därför vill avdelningen ha en egen sida.")
    let subject = body(
      "Ämnesområde: vattenrening. Fyra grupper på tre skolor arbetar med ämnet, och kommuner hittar ingen gemensam ingång.")
    let judged = Judge().judgements(unit, track: .linkedin).first { $0.id == .background }
    #expect(judged?.status == .partial)
    #expect(judged?.lacks == [.subjectArea])
    #expect(statuses(subject, track: .linkedin)[.background] == .met)
  }

  @Test func a_document_that_was_replaced_does_not_count() {
    let old = Document(
      source: "v1.docx", blocks: [.heading(level: 2, text: "Målgrupp"), .paragraph("Gymnasieelever i Stockholm, 16–19 år.")])
    var new = Document(source: "v2.docx", blocks: [.heading(level: 2, text: "Målgrupp"), .paragraph("Återkommer.")])
    #expect(statuses(Application(documents: [old, new]))[.audience] == .met)
    new.supersedes = "v1.docx"
    #expect(statuses(Application(documents: [old, new]))[.audience] == .missing)
  }
}

@Suite("Bounds")
struct Bounds {
  @Test(
    "hostile text ends in good time",
    arguments: [
      String(repeating: "a", count: 300_000),
      String(repeating: "mål ", count: 60_000),
      String(repeating: "1.\n", count: 30_000),
      String(repeating: "Målgrupp:\n", count: 10_000),
      String(repeating: "Börja med att göra research. ", count: 3_000),
      String(repeating: "?!.…\u{0}\u{301}\u{200D}", count: 10_000),
      "\u{FEFF}\r\n\t|||\u{FFFD}",
    ])
  func hostile(text: String) {
    let start = ContinuousClock.now
    #expect(Judge().judgements(body(text), track: .general).count == 10)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func the_same_application_gets_the_same_assessment() {
    let application = Application(body: Document(source: "body", blocks: Answers.arrivals[3].1))
    #expect(Judge().assess(application) == Judge().assess(application))
  }
}
