import Documents
import Testing

@Suite("Plain text shows its structure")
struct TextTests {
  @Test(
    "Blocks",
    arguments: [
      (
        "Vi vill starta ett konto på Instagram för att nå fler studenter och visa\nvad vi gör på skolan.\n\nHej",
        ["P Vi vill starta ett konto på Instagram för att nå fler studenter och visa vad vi gör på skolan.", "P Hej"]
      ),
      (
        "Mål:\n- nå 500 följare\n- fler\n  besök\n1) ett\n2.1 två\na) tre",
        ["P Mål:", "L0 - nå 500 följare", "L0 - fler besök", "L0 1) ett", "L0 2.1 två", "L0 a) tre"]
      ),
      ("*Målgrupp*\nStudenter", ["H7 Målgrupp", "P Studenter"]), ("## Mål ##\ntext", ["H2 Mål", "P text"]),
      ("Mål\n===\ntext", ["H1 Mål", "P text"]),
      ("| a | b |\n|---|---|\n| c | d |", ["T a | b", "T c | d"]), ("Vem\tTid\nAnna\t2 h", ["T Vem | Tid", "T Anna | 2 h"]),
      ("2027 ska vi nå 500.\n25 år gamla", ["P 2027 ska vi nå 500.", "P 25 år gamla"]), ("> citat", ["P citat"]), ("", []),
      (
        "Vi går igenom nya kommentarer vid öppning (8.00) och stängning\n(17.00) varje vardag.",
        ["P Vi går igenom nya kommentarer vid öppning (8.00) och stängning (17.00) varje vardag."]
      ),
      (
        "Vi läser alla kommentarer som kommer in under dagen mellan klockan 8 och\n17. Sedan stänger vi.",
        ["P Vi läser alla kommentarer som kommer in under dagen mellan klockan 8 och 17. Sedan stänger vi."]
      ),
      ("  * ett\n    * inre\n  * två", ["L0 * ett", "L1 * inre", "L0 * två"]),
      ("kort rad\nny rad", ["P kort rad", "P ny rad"]),
    ])
  func blocks(_ text: String, _ expected: [String]) {
    #expect(lines(Document(text: text, source: "body")) == expected)
  }

  @Test(
    "Charsets are guessed",
    arguments: [
      [0x4D, 0xE5, 0x6C], [0x4D, 0xC3, 0xA5, 0x6C], [0xFF, 0xFE, 0x4D, 0, 0xE5, 0, 0x6C, 0], [0xEF, 0xBB, 0xBF, 0x4D, 0xC3, 0xA5, 0x6C],
    ] as [[UInt8]])
  func charsets(_ bytes: [UInt8]) async {
    #expect(await lines(bytes, name: "mål.txt") == ["P Mål"])
  }

  @Test("Markdown loses its marks")
  func markdown() async {
    let text = "# Underlag\n\nVi vill nå **500 följare** och _mer_, se [sidan](https://kth.se).\n\n**Mål**\n\n- `ett`\n- två\n"
    #expect(
      await lines(Array(text.utf8), name: "a.md") == [
        "H1 Underlag", "P Vi vill nå 500 följare och mer, se sidan.", "H7 Mål", "L0 - ett", "L0 - två",
      ])
  }

  @Test("A web page is read as a mail's HTML is, also where it is called a Word file", arguments: ["a.html", "a.doc"])
  func html(_ name: String) async {
    let page = "<!DOCTYPE html><html><body><p>M&aring;l</p><ul><li>500 följare</li></ul></body></html>"
    #expect(await lines(Array(page.utf8), name: name) == ["P Mål", "L0 - 500 följare"])
  }
}
