import ArgumentParser
import Desk
import Foundation
import Reporting

struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes figures over all cases and the register.",
    discussion: "They hold no personal data. Without --html and --csv the page goes to standard output.")

  @Option(help: ArgumentHelp("Write one self-contained page.", valueName: "file"))
  var html: String?
  @Option(help: ArgumentHelp("Write a table of all cases; into a folder, all tables.", valueName: "file|dir"))
  var csv: String?
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption

  func run() async throws {
    let desk = try SocialMediaDesk(try config.load())
    let figures = try desk.figures(at: try now.date(for: desk))
    if let html { try write(figures.html, to: html) }
    if let csv {
      var isFolder: ObjCBool = false
      let exists = unsafe FileManager.default.fileExists(atPath: csv, isDirectory: &isFolder)
      if csv.hasSuffix("/") || exists && isFolder.boolValue {
        try FileManager.default.createDirectory(atPath: csv, withIntermediateDirectories: true)
        for (name, table) in figures.tables { try write(table.text, to: URL(fileURLWithPath: csv).appending(path: name).path) }
      } else {
        try write(figures.casesTable.text, to: csv)
      }
    }
    if html == nil, csv == nil { print(figures.html, terminator: "") }
  }
}

/// Writes a file whole or not at all.
func write(_ text: String, to path: String) throws {
  do {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw Failure("\(path): the file can't be written; check that its folder exists and is writable", .fileTrouble)
  }
}
