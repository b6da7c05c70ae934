import Casework
import Checklist
import Foundation
import Mail
import Testing

@testable import Correspondence

let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let folder = repository.appending(path: "MailTemplates")
let fixtures = repository.appending(path: "Tests/Fixtures/letters")

func standardTemplates() throws -> Templates { try Templates(directory: folder) }

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
