public import ArgumentParser
public import Casework
import Desk
import Foundation
import Records

/// What both decisions take.
struct DecisionOptions: ParsableArguments {
  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("Why; the applicant reads it word for word.", valueName: "text"))
  var motivation: String
  @Option(help: ArgumentHelp("Who decided; default: the operating-system user.", valueName: "name"))
  var by: String?
  @Option(help: "The deciding body: kommunikationsavdelningen or kom-ag. Default: the one of the case's track.")
  var body: DecidingBody?
  @Option(help: ArgumentHelp("The registry number (diarienummer).", valueName: "number"))
  var registryNumber: String?
  @OptionGroup var staff: StaffOptions

  func decide(_ outcome: Decision.Outcome) async throws {
    let desk = try staff.desk()
    let user = Staff.userName
    guard desk.configuration.deciders.isEmpty || desk.configuration.deciders.contains(user) else {
      throw CaseworkError.notPermitted("\(user) may not record decisions; staff.deciders in \(desk.configuration.file) names who may.")
    }
    let number = try subject.number()
    guard let standing = try desk.records.read({ try $0.case(number) }) else { throw CaseworkError.noSuchCase(number.description) }
    let decision = Decision(
      outcome: outcome, by: by ?? user, user: user, body: body ?? DecidingBody(for: standing.track), motivation: motivation,
      registryNumber: registryNumber, at: try staff.now.date(for: desk))
    try await staff.carryOut(.decide(decision), on: subject, with: desk)
  }
}

extension DecidingBody: ExpressibleByArgument {}

struct Approve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Records that an application is approved, and tells the applicant.")
  @OptionGroup var decision: DecisionOptions

  func run() async throws { try await decision.decide(.approved) }
}

struct Reject: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Records that an application is rejected, and tells the applicant.")
  @OptionGroup var decision: DecisionOptions

  func run() async throws { try await decision.decide(.rejected) }
}
