import Checklist
import Foundation
import Testing

@testable import struct Checklist.Checklist

private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Test func the_embedded_checklist_is_the_file_that_staff_edit() throws {
  let file = try String(contentsOf: repository.appending(path: "MailTemplates/checklist.yaml"), encoding: .utf8)
  #expect(Checklist.standardYAML == file)
  #expect(try Checklist(yaml: file) == Checklist.standard)
  #expect(Checklist.standard.items.map(\.id) == ItemID.standard)
  #expect(Checklist.standard.lacks.count == Lack.allCases.count)
}

@Test(
  "a mistake in the file is named with its line and the nearest key",
  arguments: [
    ("version: \"1\"\nitms: []\nlacks: {}\n", 2, "did you mean `items`?"),
    ("version: \"1\"\nitems: []\nlacks: {}\n", 1, "between 1 and"),
    ("version: \"1\"\nitems:\n  - id: Bad Id\nlacks: {}\n", 3, "lower-case"),
    ("version: \"1\"\nitems:\n  - id: x\n    title: {sv: a}\nlacks: {}\n", 4, "lacks `en`"),
    ("version: \"1\nitems: []\n", nil, "this is not YAML"),
    ("", nil, "empty"),
  ] as [(String, Int?, String)])
func mistakes_are_named(yaml: String, line: Int?, message: String) {
  let error = #expect(throws: ChecklistError.self) { try Checklist(yaml: yaml) }
  if let line { #expect(error?.line == line) }
  #expect(error?.message.contains(message) == true, "\(String(describing: error))")
}
