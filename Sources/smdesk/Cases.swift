import ArgumentParser
import Casework
import Checklist
import Desk
import Foundation
import Mail
import Records

struct Cases: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists cases, those first in which staff must act.",
    discussion: "States: \(Case.State.allCases.map(\.rawValue).joined(separator: " ")).")

  @Option(help: ArgumentHelp("Only cases in this state.", valueName: "state"))
  var state: String?
  @Option(help: "At most this many cases, the newest. Default: for a person, open cases and the latest closed ones; as JSON, all.")
  var limit: Int?
  @Flag(help: "List every case.")
  var all = false
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption
  @OptionGroup var output: JSONOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() async throws {
    let wanted = try state.map { text in
      guard let state = Case.State(rawValue: text) else {
        throw ValidationError("“\(text)” is no state. States: \(Case.State.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return state
    }
    let desk = try SocialMediaDesk(try config.load())
    let moment = try now.date(for: desk)
    if output.isJSON {
      let lines = JSONLines()
      try desk.records.read { transaction in
        try transaction.eachCase(in: wanted, limit: limit ?? .max) { try lines.print(CaseResult($0, desk: desk, now: moment)) }
      }
      try lines.finish()
    } else {
      let (cases, total) = try desk.records.read { try ($0.listed(in: wanted, limit: all ? .max : limit), $0.caseCount(in: wanted)) }
      let setAside = try desk.records.read { try $0.setAside() }
      print(CaseList(cases: cases, desk: desk, now: moment, isColored: Terminal.isColored).text)
      if cases.count < total { print("\(cases.count) of \(total) cases; --all lists every one.") }
      if !setAside.isEmpty {
        print(
          "\(setAside.count) mail could not be taken up and is set aside; `smdesk check` tells which, `smdesk outbox retry-mail` tries again."
        )
      }
    }
  }
}

extension Transaction {
  /// The cases that a person wants to see first: what is open, then what was closed latest.
  fileprivate func listed(in state: Case.State?, limit: Int?) throws -> [Case] {
    if state != nil || limit != nil { return try cases(in: state, limit: limit ?? 200) }
    return try openCases(limit: 150) + closedCases(limit: 50)
  }
}

/// A case as JSON (see `cases --json` in the manual).
struct CaseResult: Encodable {
  struct Person: Encodable {
    let name: Nullable<String>
    let address: String
  }

  struct Next: Encodable {
    let what: String
    let due: Nullable<String>
  }

  let `case`, state, track: String
  let applicant: Person
  let platforms: [String]
  let language: String
  let paused: Bool
  let subject, opened, updated: String
  let nextAction: Nullable<Next>
  let items: [String: String]

  init(_ standing: Case, desk: SocialMediaDesk, now: Date) {
    let zone = desk.configuration.timeZone
    `case` = standing.number.description
    state = standing.currentState(at: now).rawValue
    track = standing.track.rawValue
    applicant = Person(name: Nullable(standing.applicant.name), address: standing.applicant.address.description)
    platforms = standing.platforms.map(\.rawValue)
    language = standing.language.rawValue
    paused = standing.isPaused
    subject = standing.subject
    opened = iso8601(standing.opened, in: zone)
    updated = iso8601(standing.updated, in: zone)
    nextAction = Nullable(
      standing.upcoming(under: desk.rules).map { Next(what: $0.what(for: standing), due: Nullable($0.due.map { iso8601($0, in: zone) })) })
    items = Dictionary(
      standing.judgements(in: desk.rules.points).map { ($0.id.rawValue, $0.status.rawValue) }, uniquingKeysWith: { $1 })
  }
}

/// The list of cases for a person.
struct CaseList {
  let cases: [Case]
  let desk: SocialMediaDesk
  let now: Date
  let isColored: Bool

  var text: String {
    guard !cases.isEmpty else { return "No cases." }
    let rows = cases.map { standing in (standing, standing.upcoming(under: desk.rules)) }
    let sorted = rows.sorted { left, right in
      (rank(left), left.1?.due ?? .distantFuture, left.0.number) < (rank(right), right.1?.due ?? .distantFuture, right.0.number)
    }
    return sorted.map(line).joined(separator: "\n")
  }

  /// Staff first, then whoever has the next move, what is over last.
  private func rank(_ row: (Case, Upcoming?)) -> Int {
    if row.0.state.isFinal { return 2 }
    return row.0.isPaused || row.1?.act.isForStaff == true ? 0 : 1
  }

  private func line(_ row: (Case, Upcoming?)) -> String {
    let (standing, next) = row
    let met = standing.judgements(in: desk.rules.points).count { $0.status == .met }
    let state = standing.isPaused ? "paused" : standing.currentState(at: now).rawValue
    let color: Terminal.Color = rank(row) == 0 ? .yellow : rank(row) == 1 ? .blue : .dim
    let name = Terminal.safe(standing.applicant.name ?? standing.applicant.address.description)
    var text = "\(standing.number)  " + Terminal.paint(pad(state, 17), color, if: isColored) + " \(met)/\(desk.rules.points.count)  "
    text += pad(name, 24) + " " + Terminal.safe(String(standing.subject.prefix(44)))
    if let next {
      let due = next.due.map { " (" + $0.formatted(.iso8601.year().month().day()) + ")" } ?? ""
      text += Terminal.paint("  → \(next.what(for: standing))\(due)", .dim, if: isColored)
    }
    return text
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text + String(repeating: " ", count: width - text.count)
  }
}
