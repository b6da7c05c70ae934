import ArgumentParser
import Desk
import Foundation

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies the database to a file, while the service runs, and verifies the copy.",
    discussion: "With a folder, the file is named by the time. The copy holds personal data; it is readable by its owner only.")
  @Argument(help: "The file, which must not exist, or a folder.", completion: .file()) var file: String
  @Option(help: ArgumentHelp("With a folder: keep this many backups there and remove older ones.", valueName: "count")) var keep: Int?
  @OptionGroup var config: ConfigurationOption

  func validate() throws {
    if let keep, keep < 1 { throw ValidationError("--keep should be at least 1.") }
  }

  func run() throws {
    let made = try Backups.make(of: try config.load().database, at: URL(fileURLWithPath: file), keep: keep, now: Date())
    print(made.path)
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a backup in the place of the database, which is moved aside.",
    discussion: """
      Stop the service first. When it starts again it reads in Sent what it sent after the backup was made, so that nothing is answered twice; cases that \
      had letters since are paused and staff are told.
      """)
  @Argument(help: "The backup.", completion: .file()) var file: String
  @OptionGroup var config: ConfigurationOption

  func run() throws {
    let database = try config.load().database
    let former = try Backups.restore(URL(fileURLWithPath: file), over: database, now: Date())
    print("\(database.path) is restored." + (former.map { " The former database is \($0.path)." } ?? ""))
  }
}
