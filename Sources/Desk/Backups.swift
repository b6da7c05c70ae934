public import Foundation
import Records

/// Backups of the desk's database, and the way back.
public enum Backups {
  /// Makes a backup; with a folder, under a name that tells the time, and no more than `keep` of these stay there.
  ///
  /// - Returns: the file.
  public static func make(of database: URL, at place: URL, keep: Int?, now: Date) throws -> URL {
    guard FileManager.default.fileExists(atPath: database.path) else {
      throw RecordsError.unusable(path: database.path, reason: "it does not exist yet; the service makes it")
    }
    let records = try Records(file: database)
    guard isFolder(place) else {
      try records.backUp(to: place)
      return place
    }
    let stamp = now.formatted(Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    let file = place.appending(path: prefix + stamp + suffix)
    try records.backUp(to: file)
    if let keep { try remove(allBut: keep, in: place) }
    return file
  }

  /// Puts a backup in the place of the database, which is moved aside.
  ///
  /// - Returns: where the former database is now; nil where there was none.
  /// - Throws: ``DeskError`` where the service runs or somebody has the database open, `RecordsError` where the backup is not whole.
  public static func restore(_ backup: URL, over database: URL, now: Date) throws -> URL? {
    if FileManager.default.fileExists(atPath: database.path) {
      let users = processes(using: database)
      guard users.isEmpty else { throw DeskError.inUse(path: database.path, processes: users) }
      // A database that can't be opened can't tell who holds it, and is just what one restores over.
      if let records = try? Records(file: database), try Lease(records: records).isHeld() { throw DeskError.anotherInstance }
    }
    return try Records.restore(backup, over: database, at: now)
  }

  private static let prefix = "smdesk-"
  private static let suffix = ".sqlite"

  private static func isFolder(_ place: URL) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Their names sort as their times do.
  private static func remove(allBut keep: Int, in folder: URL) throws {
    let backups = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix(prefix) && $0.hasSuffix(suffix)
    }.sorted()
    for name in backups.dropLast(keep) { try FileManager.default.removeItem(at: folder.appending(path: name)) }
  }

  /// Other processes that have a file open, as far as this user may see.
  private static func processes(using file: URL) -> [Int] {
    let files = FileManager.default
    let path = file.resolvingSymlinksInPath().path
    let this = Int(ProcessInfo.processInfo.processIdentifier)
    let numbers = ((try? files.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { Int($0) }.filter { $0 != this }
    return numbers.filter { number in
      let folder = "/proc/\(number)/fd"
      return ((try? files.contentsOfDirectory(atPath: folder)) ?? []).contains {
        (try? files.destinationOfSymbolicLink(atPath: folder + "/" + $0)) == path
      }
    }
  }
}
