import Testing

@testable import Documents

@Suite("Files as real programs write them; Fixtures/documents/make.py tells which")
struct RealDocumentTests {
  private static let application = [
    "H1 Underlag: Instagram för Avdelningen för träbyggnad", "H2 Research", "P Vi gick igenom KTH:s konton i november.",
    "L0 • Arkitekturskolans konto", "L0 • Studentsektionens konto", "H2 Mål", "L0 1. 500 följare till juni 2027", "L0 2. 4 % engagemang",
    "T Vem | Uppgift | Tid", "T Anna | Redaktör | 6 tim/vecka", "T  | Film | 2 tim/vecka", "T Ersättare vid sjukdom", "H7 Moderering",
    "P Vi läser kommentarer varje vardag.", "H7 Grafisk profil", "P KTH-blått, Figtree och logotypen enligt mall.",
  ]

  @Test("One application reads the same from Word, old Word, OpenDocument and Rich Text", arguments: ["docx", "doc", "odt", "rtf"])
  func application(_ kind: String) async throws {
    #expect(await lines(try fixture("documents/underlag.\(kind)"), name: "underlag.\(kind)") == Self.application)
  }

  @Test("What a file is, its bytes tell, not its name or type", arguments: ["odt", "rtf", "pdf", "docx"])
  func misnamed(_ kind: String) async throws {
    let found = await lines(try fixture("documents/underlag.\(kind)"), name: "underlag.doc")
    #expect(found.first == Self.application.first)
  }

  @Test("Where the desk's own reader of old Word files gives up, antiword tells headings, lists and tables too")
  func antiword() async throws {
    let reader = Antiword(converters: .standard, limits: .standard)
    let found = lines(Document(source: "", blocks: try await reader.blocks(of: try fixture("documents/underlag.doc"))))
    #expect(found.prefix(5) == Self.application.prefix(5))
    #expect(found.contains("T Anna | Redaktör | 6 tim/vecka"))
  }

  @Test("A PDF shows its headings by their fonts, its lists and its table; the producer drew the deleted word")
  func pdf() async throws {
    let found = await lines(try fixture("documents/underlag.pdf"), name: "underlag.pdf")
    #expect(found.prefix(8) == Self.application.prefix(8))
    #expect(found[8...10] == ["T Vem | Uppgift | Tid", "T Anna | Redaktör | 6 tim/vecka", "T  | Film | 2 tim/vecka"])
    #expect(found.suffix(2) == Self.application.suffix(2))
  }

  @Test("Headings that begin their paragraphs, and a table that goes on over the page", arguments: ["docx", "pdf"])
  func runIn(_ kind: String) async throws {
    let found = await lines(try fixture("documents/löpande.\(kind)"), name: "löpande.\(kind)")
    #expect(
      found.prefix(7) == [
        "H1 Ett konto för Avdelningen för träbyggnad", "H8 Bakgrund.", "P Vi bygger hus av trä.", "H8 Målgrupp.", "P Snickare, 20–40 år.",
        "H8 Uppföljning.", "P Vi mäter varje månad.",
      ])
    #expect(found.count == 9)
    #expect(found[7] == "T Mål | " + Array(repeating: "Femhundra följare.", count: 80).joined(separator: " "))
    #expect(found[8] == "T Moderering | " + Array(repeating: "Vi läser allt varje dag.", count: 120).joined(separator: " "))
  }

  @Test("A workbook is tables; a presentation is its slides' text")
  func office() async throws {
    #expect(
      await lines(try fixture("documents/ark.xlsx"), name: "ark.xlsx") == ["T Punkt | Svar", "T Mål | 500 följare", "T  | till juni"])
    let slides = await lines(try fixture("documents/bilder.pptx"), name: "bilder.pptx")
    #expect(slides == ["P Mål", "P 500 följare", "P till juni", "P Målgrupp", "P Snickare"])
  }

  @Test("Columns of a PDF are read one after the other")
  func columns() async throws {
    let found = await lines(try fixture("documents/spalter.pdf"), name: "spalter.pdf")
    #expect(found.count == 3)
    #expect(found[0] == "H1 Två spalter")
    #expect(found[1].hasPrefix("P Vänster spalt handlar om målgrupp och behov. Vänster"))
    #expect(found[2].hasPrefix("P Höger spalt handlar om uppföljning. Höger"))
  }

  @Test(
    "What gives no text says why",
    arguments: [
      ("låst.docx", "encrypted"), ("låst.pdf", "encrypted"), ("skannat.pdf", "no text layer"), ("bild.docx", "picture"),
      ("make.py", "unsupported type"),
    ])
  func unreadable(_ name: String, _ reason: String) async throws {
    #expect(await lines(try fixture("documents/\(name)"), name: name) == [reason])
  }

  @Test("A missing converter makes its kind of file unreadable, and says that it is missing")
  func missing() async throws {
    var converters = Converters()
    converters.pdfToHTML = "/nowhere/pdftohtml"
    #expect(converters.missing == ["/nowhere/pdftohtml"])
    let reader = DocumentReader(converters: converters)
    let result = await reader.read(name: "a.pdf", contentType: "application/pdf", bytes: try fixture("documents/underlag.pdf"))
    #expect(result == .failure(Unreadable(source: "a.pdf", reason: .unsupported)))
  }

  @Test(
    "A converter that takes too long, eats too much or writes without end is stopped",
    arguments: ["sleep 60", "while :; do :; done", "yes"])
  func runaway(_ script: String) async throws {
    var limits = DocumentLimits.standard
    limits.converterSeconds = 1
    limits.converterWaitSeconds = 1
    limits.memberBytes = 1 << 20
    let clock = ContinuousClock()
    let start = clock.now
    await #expect(throws: Unreadable.Reason.overLimit) {
      _ = try await Converters().run("/bin/sh", ["-c", script], on: [], limits: limits)
    }
    #expect(clock.now - start < .seconds(30))
  }
}
