import Correspondence
import Foundation
import Testing

/// The text of every letter as a person has read and approved it. `SMDESK_RECORD_LETTERS=1 swift test` writes them anew.
@Test("A letter's text is the one that was approved", arguments: samples.keys.sorted())
func text_is_the_approved_one(name: String) throws {
  let letter = try standardTemplates().render(try sample(name))
  let file = fixtures.appending(path: name + ".txt")
  let text = "Subject: \(letter.subject)\n\n\(letter.text)"
  if ProcessInfo.processInfo.environment["SMDESK_RECORD_LETTERS"] == "1", ProcessInfo.processInfo.environment["CI"] == nil {
    try FileManager.default.createDirectory(at: fixtures, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
}
