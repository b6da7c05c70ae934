import ArgumentParser
import Casework
import Desk
import Foundation
import Reporting

struct AgendaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Writes the list of applications that wait for a body's decision, with summaries, for its meeting.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, html, csv
  }

  @Option(help: "The deciding body: kommunikationsavdelningen or kom-ag.")
  var body: DecidingBody
  @Option(help: "markdown, html or csv.")
  var format: Format = .markdown
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load())
    let agenda = try desk.agenda(for: body, at: try now.date(for: desk))
    let text =
      switch format {
      case .markdown: agenda.markdown
      case .html: agenda.html
      case .csv: agenda.csv
      }
    print(text, terminator: "")
  }
}
