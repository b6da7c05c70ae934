import ArgumentParser
import Correspondence
import Desk
import Foundation
import Mail

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "For those who edit the letters.", subcommands: [Check.self, Preview.self])

  struct Folder: ParsableArguments {
    @Option(help: ArgumentHelp("Another folder than the configuration names.", valueName: "dir"), completion: .directory)
    var templates: String?
    @OptionGroup var config: ConfigurationOption

    func previews() throws -> LetterPreviews {
      try LetterPreviews(try config.load(), directory: templates.map { URL(fileURLWithPath: $0, isDirectory: true) })
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Finds unknown names, missing files and languages, text and HTML that differ, and HTML that not everybody can read.")
    @OptionGroup var folder: Folder

    func run() throws {
      let findings = try folder.previews().findings()
      for finding in findings { print(finding.description) }
      guard findings.isEmpty else {
        throw Failure("\(findings.count) thing\(findings.count == 1 ? "" : "s") to mend.", .badConfiguration)
      }
      print("All letters are well.")
    }
  }

  struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows every letter with made-up facts, as files, by mail, or both.")
    @Option(help: ArgumentHelp("Write the letters to this folder; index.html leads to them.", valueName: "dir"), completion: .directory)
    var html: String?
    @Option(help: ArgumentHelp("Mail the letters to this address.", valueName: "address")) var send: String?
    @OptionGroup var folder: Folder

    func validate() throws {
      if html == nil, send == nil { throw ValidationError("Say where to: --html DIR, --send ADDRESS, or both.") }
      if let send, EmailAddress(send) == nil { throw ValidationError("“\(send)” is no e-mail address.") }
    }

    func run() async throws {
      let previews = try folder.previews()
      let letters = try previews.all()
      if let html {
        let folder = URL(fileURLWithPath: html, isDirectory: true)
        do {
          print(try previews.write(letters, to: folder).path)
        } catch {
          throw Failure("The letters can't be written to \(folder.path): \(error.localizedDescription)", .fileTrouble)
        }
      }
      if let recipient = send.flatMap({ EmailAddress($0) }) {
        try await previews.send(letters, to: recipient, now: Date())
        print("\(letters.count) letters went to \(recipient).")
      }
    }
  }
}
