import ArgumentParser
import Desk
import Foundation
import Logging

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the service.", discussion: "With --once: handles what is in the mailbox, sends what is due, and exits.")

  @Flag(help: "Handle what is in the mailbox, send what is due, and exit.")
  var once = false
  @Option(help: "How much is logged: debug, info, warning or error.")
  var logLevel: LogLevel = .info
  @OptionGroup var now: NowOption
  @OptionGroup var config: ConfigurationOption

  func validate() throws {
    if now.text != nil, !once { throw ValidationError("--now goes with --once only.") }
  }

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load(), logLevel: logLevel.level)
    guard once else { return try await desk.serve() }
    let report = try await desk.serveOnce(at: try now.given)
    print(report.line)
  }
}

enum LogLevel: String, ExpressibleByArgument, CaseIterable {
  case debug, info, warning, error

  var level: SocialMediaDesk.LogLevel {
    switch self {
    case .debug: .debug
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }
}

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks configuration, letters, database, servers and calendars, and says how to mend what is wrong.")

  @Flag(help: "For monitoring: is the service alive, and does anything need a person?")
  var health = false
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var output: JSONOption

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load(), logLevel: .error)
    let findings = health ? try desk.health() : try await desk.check()
    for finding in findings {
      if output.isJSON { try printJSON(finding) } else { print(finding.line) }
    }
    if let worst = findings.first(where: { !$0.ok }) { throw ExitCode(worst.status) }
  }
}
