import Testing

@testable import Documents

@Suite("Damage of any kind ends in a document or a reason, never in a trap")
struct MutationTests {
  /// A generator that gives the same numbers every time (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  @Test("Whole files", arguments: ["underlag.docx", "underlag.odt", "underlag.rtf", "underlag.doc"])
  func files(_ name: String) async throws {
    let file = try fixture("documents/\(name)")
    var random = Seeded(state: 1)
    var refused = 0
    for _ in 0..<60 {
      let found = await lines(mutated(file, with: &random), name: name)
      if found.count == 1 { refused += 1 }
    }
    if name.hasSuffix("docx") || name.hasSuffix("odt") { #expect(refused > 0) }
  }

  @Test("The parts within an archive, which its checksums would protect")
  func parts() async throws {
    for name in ["underlag.docx", "underlag.odt"] {
      var archive = try ZipArchive(try fixture("documents/\(name)"), limits: .standard)
      let names = ["mimetype", "content.xml", "word/document.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "_rels/.rels"]
      let members = try names.compactMap { name in try archive.member(name).map { (name: name, content: $0) } }
      var random = Seeded(state: 2)
      for _ in 0..<60 {
        let damaged = members.map { (name: $0.name, content: $0.name == "mimetype" ? $0.content : mutated($0.content, with: &random)) }
        _ = await lines(zipped(damaged), name: name)
      }
    }
  }

  @Test("Text, Markdown and file names")
  func text() {
    var random = Seeded(state: 3)
    let scalars: [Unicode.Scalar] = Array("#*_-|\t \n.1)a(>=[]`\\o•å:\u{F0B7}\u{200B}".unicodeScalars)
    for _ in 0..<2_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...80, using: &random) { if let scalar = scalars.randomElement(using: &random) { view.append(scalar) } }
      let text = String(view)
      _ = Document(text: text, source: "body")
      _ = Document(text: plainText(markdown: text), source: "body")
      _ = FileVersion(text)
      _ = isFileLink("https://" + text)
    }
  }

  /// Bytes changed, cut out, doubled, or numbers made as large as they go.
  private func mutated(_ file: [UInt8], with random: inout Seeded) -> [UInt8] {
    var result = file
    for _ in 0...Int.random(in: 0...8, using: &random) where !result.isEmpty {
      let start = Int.random(in: 0..<result.count, using: &random)
      let end = min(result.count, start + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: result[start] = UInt8.random(in: 0...255, using: &random)
      case 1: result.removeSubrange(start..<end)
      case 2: result.insert(contentsOf: result[start..<end], at: start)
      case 3: for index in start..<min(result.count, start + 4) { result[index] = 0xFF }
      default: result.insert(contentsOf: Array("-99999999999".utf8), at: start)
      }
    }
    return result
  }
}
