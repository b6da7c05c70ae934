import Documents
import Mail
import Testing

@Suite("What came with a mail is opened or named")
struct EnclosureTests {
  private func enclosed(_ name: String) async throws -> Enclosures {
    await enclosures(of: Message.parse(try fixture("corpus/mails/\(name).eml")), with: DocumentReader())
  }

  @Test("A Word file is a document; the mail's text is not")
  func document() async throws {
    let found = try await enclosed("001-abe-samhallsbyggnad-instagram")
    #expect(found.documents.map(\.source) == ["Underlag_Instagram_KTH_Samhallsbyggnad.docx"])
    #expect(found.unreadable.isEmpty)
  }

  @Test("A link to a document is named, without its key", arguments: ["015-link-only-itm-lab", "120-programansvarig-lank"])
  func link(_ name: String) async throws {
    let found = try await enclosed(name)
    #expect(found.documents.isEmpty)
    #expect(found.unreadable.map(\.reason) == [.linked])
    #expect(found.unreadable.allSatisfy { $0.source.hasPrefix("https://kth-my.sharepoint.") && !$0.source.contains("?") })
  }

  @Test(
    "Links that hand over a document, and links that don't",
    arguments: [
      ("https://1drv.ms/w/s!Abc", true), ("https://kth.sharepoint.com/:b:/s/team/Ex?e=1", true),
      ("https://docs.google.com/document/d/1/edit", true),
      ("https://docs.google.com/forms/d/1", false), ("https://www.dropbox.com/scl/fi/x/plan.docx?dl=0", true),
      ("https://www.dropbox.com/", false),
      ("https://kth.box.com/s/abc", true), ("https://www.kth.se/om/kontakt", false), ("https://www.instagram.com/kth", false),
      ("https://kth.sharepoint.com/sites/kom/SitePages/start.aspx", false), ("https://we.tl/t-abc", true),
      ("https://filesender.sunet.se/?s=download&token=1", true), ("https://dropbox.com.example.org/s/x", false),
    ])
  func links(_ link: String, _ isFile: Bool) async {
    let mail = "From: a@kth.se\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej, underlaget finns här: \(link) .\r\n"
    let found = await enclosures(of: Message.parse(Array(mail.utf8)), with: DocumentReader())
    #expect(found.unreadable.map(\.reason) == (isFile ? [.linked] : []))
  }

  @Test("A mail within a mail is opened, and what came with it; logos, calendars and signatures are passed over")
  func nested() async throws {
    let inner = message([("a.txt", "text/plain", Array("Mål: 500".utf8), nil)])
    let outer = message([
      ("vb.eml", "message/rfc822", inner, nil), ("logo.png", "image/png", [0x89, 0x50, 0x4E, 0x47], "x@y"),
      ("m.ics", "text/calendar", [1], nil),
      ("smime.p7s", "application/pkcs7-signature", [1], nil), ("affisch.jpg", "image/jpeg", [UInt8](repeating: 0xFF, count: 30_000), nil),
    ])
    let found = await enclosures(of: Message.parse(outer), with: DocumentReader())
    #expect(found.documents.map(lines) == [["P Mål: 500"]])
    #expect(found.forwarded.count == 1)
    #expect(found.unreadable == [Unreadable(source: "affisch.jpg", reason: .picture)])
  }

  @Test("Documents in an archive are opened; a locked archive is named")
  func archive() async {
    let inner = [(name: "mapp/", content: [UInt8]()), (name: "mapp/a.txt", content: Array("Mål: 500".utf8)), (name: "b.bin", content: [1])]
    let found = await enclosures(of: Message.parse(message([("allt.zip", "application/zip", zipped(inner), nil)])), with: DocumentReader())
    #expect(found.documents.map(lines) == [["P Mål: 500"]])
    #expect(found.unreadable == [Unreadable(source: "b.bin", reason: .unsupported)])
    let locked = message([("allt.zip", "application/zip", zipped(inner, flags: 1), nil)])
    #expect(
      await enclosures(of: Message.parse(locked), with: DocumentReader()).unreadable == [Unreadable(source: "allt.zip", reason: .encrypted)]
    )
  }

  @Test("Mails nested past the limit are named, not opened")
  func depth() async {
    var mail = message([("a.txt", "text/plain", [0x61], nil)])
    for _ in 0..<DocumentLimits.standard.enclosureDepth { mail = message([("f.eml", "message/rfc822", mail, nil)]) }
    let found = await enclosures(of: Message.parse(mail), with: DocumentReader())
    #expect(found.documents.isEmpty)
    #expect(found.unreadable.map(\.reason) == [.overLimit])
  }

  @Test(
    "A later version says which it replaces",
    arguments: [
      (["Underlag.txt", "Underlag v2.txt"], [nil, "Underlag.txt"]), (["plan_final.txt", "plan_v3.txt"], ["plan_v3.txt", nil]),
      (["plan.txt", "budget.txt"], [nil, nil]), (["plan.txt", "plan.md"], [nil, nil]), (["v1.txt", "v2.txt"], [nil, nil]),
      (["Plan (utkast).txt", "Plan.txt", "Plan ny.txt"], [nil, "Plan (utkast).txt", "Plan.txt"]),
    ] as [([String], [String?])])
  func versions(_ names: [String], _ replaced: [String?]) async {
    let mail = message(names.map { ($0, "text/plain", [0x61], nil) })
    let found = await enclosures(of: Message.parse(mail), with: DocumentReader())
    #expect(found.documents.map(\.supersedes) == replaced)
  }

  private func message(_ files: [(name: String, type: String, content: [UInt8], id: String?)]) -> [UInt8] {
    let parts = files.map { file in
      Array(
        "--b\r\nContent-Type: \(file.type); name=\"\(file.name)\"\r\nContent-Disposition: attachment; filename=\"\(file.name)\"\r\n".utf8)
        + Array((file.id.map { "Content-ID: <\($0)>\r\n" } ?? "").utf8)
        + (file.type.hasPrefix("message/")
          ? Array("\r\n".utf8) + file.content : Array("Content-Transfer-Encoding: base64\r\n\r\n\(base64(file.content))".utf8))
        + Array("\r\n".utf8)
    }
    let boundary = files.first.map { "b\($0.content.count)" } ?? "b"
    let body = parts.flatMap { [UInt8]("--\(boundary)".utf8) + $0.dropFirst(3) }
    return Array("From: a@kth.se\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n".utf8) + body
      + Array("--\(boundary)--\r\n".utf8)
  }
}
