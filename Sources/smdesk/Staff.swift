public import ArgumentParser
import Casework
public import Checklist
import Desk
import Foundation
import Mail
import Records

/// Who types the command.
enum Staff {
  /// The operating-system user, which no option can change: who came by sudo, to root or to the service's user, is named by who they were.
  static var userName: String {
    let environment = ProcessInfo.processInfo.environment
    if ["root", "smdesk"].contains(NSUserName()), let name = environment["SUDO_USER"], !name.isEmpty { return name }
    return NSUserName()
  }
}

/// What every command takes that does something to a case.
struct StaffOptions: ParsableArguments {
  @Flag(help: "Change nothing; show the letters that would go out.")
  var dryRun = false
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption

  func desk() throws -> SocialMediaDesk { try SocialMediaDesk(try config.load()) }

  /// Does what staff ask for, sends what comes of it, and says what happened.
  func carryOut(_ action: StaffAction, on subject: CaseArgument, with desk: SocialMediaDesk? = nil) async throws {
    let desk = try desk ?? self.desk()
    let number = try subject.number()
    let moment = try now.date(for: desk)
    if dryRun {
      let letters = try await desk.tryOut(action, on: number, by: Staff.userName, now: moment)
      print("\(number): nothing was changed." + (letters.isEmpty ? " No letter would go out." : ""))
      for letter in letters { print(LetterPage(letter).text) }
      return
    }
    let letters = try await desk.carryOut(action, on: number, by: Staff.userName, now: moment)
    let standing = try desk.records.read { try $0.case(number) }
    print("\(number): \(standing?.currentState(at: moment).rawValue ?? "")\(standing?.isPaused == true ? ", paused" : "").")
    for id in letters {
      guard let letter = try desk.records.read({ try $0.letter(id) }) else { continue }
      print("Letter \(letter.id), \(letter.kind), to \(letter.recipient): \(LetterPage.standing(letter)).")
    }
  }
}

extension Status: ExpressibleByArgument {}

struct Override: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Corrects the judgement of a point; the desk then leaves that point alone.")
  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The point.", valueName: "item")) var item: String
  @Argument(help: "met, partial or missing.") var status: Status
  @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason: String
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.override(ItemID(rawValue: item), status, reason: reason), on: subject) }
}

struct Withdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Takes an application back on the applicant's behalf.")
  @OptionGroup var subject: CaseArgument
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.withdraw, on: subject) }
}

struct Reopen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Undoes a decision, a withdrawal or a closing.")
  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason = ""
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.reopen(reason: reason), on: subject) }
}

struct Note: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Notes something in a case; nobody is written to.")
  @OptionGroup var subject: CaseArgument
  @Argument(help: "The note.") var text: String
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.note(text), on: subject) }
}

struct Reply: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Writes to the applicant in the thread.")
  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("What to write.", valueName: "text")) var text: String
  @Flag(help: "Hand the case back to the desk.") var resume = false
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.reply(text, resume: resume), on: subject) }
}

struct Pause: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Makes the desk keep its hands off a case.")
  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("Why.", valueName: "text")) var reason = "paused by staff"
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.pause(reason: reason), on: subject) }
}

struct Resume: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Lets the desk go on with a case that is paused or with staff.")
  @OptionGroup var subject: CaseArgument
  @OptionGroup var staff: StaffOptions

  func run() async throws { try await staff.carryOut(.resume, on: subject) }
}
