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
      var list = CaseList(desk: desk, now: moment, isColored: Terminal.isColored)
      let (total, setAside) = try desk.records.read { transaction in
        try transaction.eachListed(in: wanted, limit: all ? .max : limit) { list.add($0) }
        return (try transaction.caseCount(in: wanted), try transaction.setAside())
      }
      print(list.text)
      if list.count < total { print("\(list.count) of \(total) cases; --all lists every one.") }
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
  fileprivate func eachListed(in state: Case.State?, limit: Int?, _ body: (Case) throws -> Void) throws {
    if state != nil || limit != nil { return try eachCase(in: state, limit: limit ?? 125, body) }
    try openCases(limit: 100).forEach(body)
    try closedCases(limit: 25).forEach(body)
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

/// The list of cases for a person. Keeps a line of each, not the case, so that memory hardly grows with their number.
struct CaseList {
  let desk: SocialMediaDesk
  let now: Date
  let isColored: Bool
  private var rows: [(rank: Int, due: Date, number: CaseNumber, line: String)] = []

  init(desk: SocialMediaDesk, now: Date, isColored: Bool) {
    self.desk = desk
    self.now = now
    self.isColored = isColored
  }

  var count: Int { rows.count }

  var text: String {
    guard !rows.isEmpty else { return "No cases." }
    return rows.sorted { ($0.rank, $0.due, $0.number) < ($1.rank, $1.due, $1.number) }.map(\.line).joined(separator: "\n")
  }

  mutating func add(_ standing: Case) {
    let next = standing.upcoming(under: desk.rules)
    let rank = rank(standing, next)
    rows.append((rank, next?.due ?? .distantFuture, standing.number, line(standing, next, rank: rank)))
  }

  /// Staff first, then whoever has the next move, what is over last.
  private func rank(_ standing: Case, _ next: Upcoming?) -> Int {
    if standing.state.isFinal { return 2 }
    return standing.isPaused || next?.act.isForStaff == true ? 0 : 1
  }

  private func line(_ standing: Case, _ next: Upcoming?, rank: Int) -> String {
    let met = standing.judgements(in: desk.rules.points).count { $0.status == .met }
    let state = standing.isPaused ? "paused" : standing.currentState(at: now).rawValue
    let color: Terminal.Color = rank == 0 ? .yellow : rank == 1 ? .blue : .dim
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
