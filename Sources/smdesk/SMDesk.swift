import ArgumentParser
import Desk
import Foundation

/// The command line. Each command stands in a file of its own and only composes what the modules do.
@main
struct SMDesk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "smdesk",
    abstract: "The social media desk: takes applications for social media accounts by e-mail, and sees them through.",
    version: "1.0.0",
    subcommands: [
      Serve.self, Check.self, Assess.self, Inspect.self, Answer.self, Cases.self, Show.self, Approve.self, Reject.self, Override.self,
      MeetingCommand.self, Withdraw.self, Reopen.self, Note.self, Reply.self, Pause.self, Resume.self, Outbox.self, Register.self,
      Backup.self, Restore.self, TemplatesCommand.self, Init.self, BeginWithNewMail.self,
      AgendaCommand.self, Report.self, Export.self, Purge.self,
    ])

  /// Errors of ours become a line on standard error and the exit status that scripts rely on (`sysexits.h`); the parser's own stay as they are.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      FileHandle.standardError.write(Data((failure.message + "\n").utf8))
      Foundation.exit(failure.status.rawValue)
    } catch {
      if let failure = Failure(error) {
        FileHandle.standardError.write(Data(("smdesk: " + failure.message + "\n").utf8))
        Foundation.exit(failure.status.rawValue)
      }
      exit(withError: error)
    }
  }
}
