import Mail
import Testing

@testable import Documents

@Suite("Outlook's winmail.dat is unpacked")
struct WinmailTests {
  /// The example of MS-OXRTFCP §4.1.
  private let compressed: [UInt8] = [
    0x2d, 0x00, 0x00, 0x00, 0x2b, 0x00, 0x00, 0x00, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7, 0xa7, 0x03, 0x00, 0x0a, 0x00, 0x72, 0x63,
    0x70, 0x67,
    0x31, 0x32, 0x35, 0x42, 0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09, 0x00, 0x20, 0x62, 0x77, 0x05, 0xb0, 0x6c, 0x64, 0x7d, 0x0a,
    0x80, 0x0f, 0xa0,
  ]

  @Test("The specification's example of compressed Rich Text")
  func richText() throws {
    #expect(
      String(decoding: try decompressedRichText(compressed, limit: 100), as: UTF8.self)
        == "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")
    #expect(throws: Unreadable.Reason.overLimit) { try decompressedRichText(compressed, limit: 42) }
    for end in 0..<compressed.count { _ = try? decompressedRichText(Array(compressed[..<end]), limit: 100) }
  }

  @Test("Attachments under their long names, attached messages, and the text where the mail has none")
  func unpacked() async {
    let inner = winmail([(2, 0x9002, []), (2, 0x8010, Array("b.txt\0".utf8)), (2, 0x800F, Array("Syfte: synas".utf8))])
    let file = winmail([
      (1, 0x9003, properties([string(0x1009, type: 0x102, compressed)])), (2, 0x9002, []), (2, 0x8010, Array("MLAG~1.TXT\0".utf8)),
      (2, 0x800F, Array("Mål: 500".utf8)), (2, 0x9005, properties([string(0x3707, type: 0x1F, "mål och syfte.txt\0".utf16.flatMap(le))])),
      (2, 0x9002, []),
      (2, 0x9005, properties([string(0x3701, type: 0x0D, [UInt8](repeating: 7, count: 16) + inner)])),
    ])
    let found = await enclosures(of: mail(file, text: ""), with: DocumentReader())
    #expect(found.documents.map(\.source) == ["winmail.dat", "mål och syfte.txt", "b.txt"])
    #expect(found.documents.map(lines) == [["P hello world"], ["P Mål: 500"], ["P Syfte: synas"]])
    #expect(found.unreadable.isEmpty)
    let second = await enclosures(of: mail(file, text: "Se bilaga."), with: DocumentReader())
    #expect(second.documents.map(\.source) == ["mål och syfte.txt", "b.txt"])
  }

  @Test("Cut off anywhere it gives what stands before the cut, and messages within messages end at the limit")
  func hostile() async {
    let file = winmail([(1, 0x9003, properties([string(0x1009, type: 0x102, compressed)])), (2, 0x9002, []), (2, 0x800F, [0x61])])
    for end in 0..<file.count { _ = await enclosures(of: mail(Array(file[..<end]), text: ""), with: DocumentReader()) }
    var nested = file
    for _ in 0..<20 {
      nested = winmail([(2, 0x9002, []), (2, 0x9005, properties([string(0x3701, type: 0x0D, [UInt8](repeating: 0, count: 16) + nested)]))])
    }
    let found = await enclosures(of: mail(nested, text: ""), with: DocumentReader())
    #expect(found.unreadable.map(\.reason) == [.overLimit])
  }

  private func winmail(_ attributes: [(level: UInt8, id: UInt16, data: [UInt8])]) -> [UInt8] {
    attributes.reduce(le(UInt32(0x223E_9F78)) + le(UInt16(1))) { file, attribute in
      file + [attribute.level] + le(attribute.id) + le(UInt16(6)) + le(UInt32(attribute.data.count)) + attribute.data + le(UInt16(0))
    }
  }

  private func properties(_ list: [[UInt8]]) -> [UInt8] {
    // A number and a named property stand before, to be passed over.
    let others =
      le(UInt16(0x03)) + le(UInt16(0x3705)) + le(UInt32(1)) + le(UInt16(0x0B)) + le(UInt16(0x8001)) + [UInt8](repeating: 0, count: 16)
    return le(UInt32(list.count + 2)) + others + le(UInt32(0)) + le(UInt32(5)) + le(UInt32(1)) + list.flatMap { $0 }
  }

  private func string(_ id: UInt16, type: UInt16, _ value: [UInt8]) -> [UInt8] {
    le(type) + le(id) + le(UInt32(1)) + le(UInt32(value.count)) + value + [UInt8](repeating: 0, count: (4 - value.count % 4) % 4)
  }

  private func mail(_ file: [UInt8], text: String) -> Message {
    let header =
      "From: a@kth.se\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\nContent-Type: text/plain\r\n\r\n"
    let part = "\(text)\r\n--bb\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return Message.parse(Array((header + part + base64(file) + "\r\n--bb--\r\n").utf8))
  }
}
