import Casework
import Checklist
import Foundation
import Mail
import Testing

@testable import Correspondence

let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let folder = repository.appending(path: "MailTemplates").resolvingSymlinksInPath()
let fixtures = repository.appending(path: "Tests/Fixtures/letters")

/// Read once: the tests only render with it.
private let standard = Result { try Templates(directory: folder) }

func standardTemplates() throws -> Templates { try standard.get() }

func desk() throws -> DeskIdentity {
  DeskIdentity(
    mailbox: Mailbox(name: "KTH Sociala medier", address: try #require(EmailAddress("socialmedia@kth.se"))),
    timeZone: try #require(TimeZone(identifier: "Europe/Stockholm")))
}

/// Every sample in both languages, by name (`sv-received`).
let samples: [String: Letter] = Dictionary(
  uniqueKeysWithValues: Language.allCases.flatMap { language in
    SampleLetters.all(language: language).map { ("\(language.rawValue)-\($0.name)", $0.letter) }
  })

func sample(_ name: String) throws -> Letter { try #require(samples[name]) }

extension Templates {
  func render(_ letter: Letter) throws -> RenderedLetter { try render(letter, checklist: .standard, desk: desk()) }
}

/// A copy of the templates with some files changed (nil removes one), gone when `body` returns.
@discardableResult func withTemplates<T>(changing files: [String: String?], _ body: (URL) throws -> T) throws -> T {
  let copy = FileManager.default.temporaryDirectory.appending(path: "smdesk-letters-\(UUID().uuidString)")
  try FileManager.default.copyItem(at: folder, to: copy)
  defer { try? FileManager.default.removeItem(at: copy) }
  for (file, text) in files {
    let place = copy.appending(path: file)
    if let text { try Data(text.utf8).write(to: place) } else { try FileManager.default.removeItem(at: place) }
  }
  return try body(copy)
}

/// A template's text as it stands in the repository, with one passage replaced.
func template(_ file: String, _ passage: String, _ replacement: String) throws -> String {
  let text = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
  try #require(text.contains(passage), "\(file) has no “\(passage)”")
  return text.replacing(passage, with: replacement)
}
