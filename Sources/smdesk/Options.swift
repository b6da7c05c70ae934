import ArgumentParser
import Casework
import Desk
import Foundation
import Records

/// What every command takes that needs the configuration.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp("The configuration.", discussion: "Default: $SMDESK_CONFIG, then /etc/smdesk/smdesk.yaml.", valueName: "file"))
  var file: String?

  var url: URL {
    URL(fileURLWithPath: file ?? ProcessInfo.processInfo.environment["SMDESK_CONFIG"] ?? "/etc/smdesk/smdesk.yaml")
  }

  func load() throws -> Configuration { try Configuration(contentsOf: url) }
}

struct JSONOption: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print one JSON object a line.")
  var isJSON = false
}

/// The present time, for trials and tests.
struct NowOption: ParsableArguments {
  @Option(name: .customLong("now"), help: ArgumentHelp("Take this as the present time, for trials.", valueName: "ISO8601"))
  var text: String?

  /// The time that was given, else the one at which a trial stands, else the machine's; whole seconds, as everything is recorded in.
  func date(for desk: SocialMediaDesk) throws -> Date {
    if let given = try given { return given }
    return try desk.records.read { try $0.trialTime() } ?? Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
  }

  /// The time that was given.
  var given: Date? {
    get throws { try text.map(parseTime) }
  }
}

/// Reads a time with its offset, such as `2026-02-03T09:14:00+01:00`; seconds, and fractions of them, may be left out.
func parseTime(_ text: String) throws -> Date {
  // The format style wants seconds.
  let clock = text.firstIndex(of: "T").map { text[$0...] } ?? ""
  let short = clock.prefix { $0 != "+" && $0 != "-" && $0 != "Z" }.split(separator: ":").count == 2
  let full = short ? text.prefix(while: { $0 != "T" }) + clock.prefix(6) + ":00" + clock.dropFirst(6) : text[...]
  let plain = try? Date.ISO8601FormatStyle().parse(String(full))
  guard let date = plain ?? (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(String(full))) else {
    throw ValidationError("“\(text)” is no time such as 2026-02-03T09:14:00+01:00.")
  }
  return Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
}

/// The case that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The case's number.", valueName: "case"))
  var text: String

  func number() throws -> CaseNumber {
    guard let number = CaseNumber(text) else { throw ValidationError("“\(text)” is no case number such as SM-2026-0007.") }
    return number
  }
}
