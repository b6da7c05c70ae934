public import Foundation
import GRDB

extension Records {
  /// Copies the records to another file while others use them, and verifies the copy.
  ///
  /// The copy is made under another name and gets its own once it is whole, so that what bears the name of a backup is one. It is readable by its owner only.
  ///
  /// - Throws: ``RecordsError`` where the file exists, can't be written, or does not read back as it should.
  public func backUp(to file: URL) throws {
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw RecordsError.unusable(path: file.path, reason: "it exists already; a backup never takes the place of another file")
    }
    let unfinished = URL(fileURLWithPath: file.path + ".unfinished")
    do {
      let copy = try Self.emptyDatabase(at: unfinished)
      try database.backup(to: copy)
      try Self.finish(copy, at: unfinished)
      try FileManager.default.moveItem(at: unfinished, to: file)
    } catch {
      Self.remove(unfinished)
      throw error as? RecordsError ?? RecordsError(error, path: file.path)
    }
  }

  /// Puts a backup in the place of the database, which is moved aside and never deleted. Nobody may be using the database meanwhile.
  ///
  /// The backup is verified first, and itself left as it is. What the database then says is older than what the mailbox shows, so it bears a mark by which the
  /// service reads Sent before it answers anything (``Transaction/isRestored()``), and each letter that waits is looked for in Sent before it goes out.
  ///
  /// - Returns: where the former database is now; nil where there was none.
  /// - Throws: ``RecordsError`` where the backup is no whole database of this program, or the files can't be written.
  public static func restore(_ backup: URL, over file: URL, at now: Date) throws -> URL? {
    let staged = URL(fileURLWithPath: file.path + ".restoring")
    do {
      let copy = try emptyDatabase(at: staged)
      try verified(backup).backup(to: copy)
      try Schema.migrator.migrate(copy)
      try copy.write { try Transaction(db: $0).markRestored(from: backup.path, at: now) }
      try finish(copy, at: staged)
      keepOwner(of: file, on: staged)
      let former = try moveAside(file, at: now)
      guard unsafe rename(staged.path, file.path) == 0 else {
        throw RecordsError.unusable(path: file.path, reason: String(describing: POSIXErrorCode(rawValue: errno)))
      }
      return former
    } catch {
      remove(staged)
      throw error as? RecordsError ?? RecordsError(error, path: backup.path)
    }
  }

  /// A backup, opened for reading, when it is whole and of this program.
  private static func verified(_ backup: URL) throws -> DatabaseQueue {
    guard FileManager.default.isReadableFile(atPath: backup.path) else {
      throw RecordsError.unusable(path: backup.path, reason: "it is not there, or can't be read by this user")
    }
    var configuration = GRDB.Configuration()
    configuration.readonly = true
    let source = try DatabaseQueue(path: backup.path, configuration: configuration)
    try source.read { db in
      try requireWhole(db, path: backup.path)
      guard try db.tableExists("event"), try db.tableExists("outbox") else {
        throw RecordsError.unusable(path: backup.path, reason: "it is no database of smdesk")
      }
      guard try !Schema.migrator.hasBeenSuperseded(db) else {
        throw RecordsError.unusable(path: backup.path, reason: "a newer version of smdesk made it; install that first")
      }
    }
    return source
  }

  private static func requireWhole(_ db: Database, path: String) throws {
    let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check(5)").filter { $0 != "ok" }
    guard findings.isEmpty else { throw RecordsError.damaged(path: path, findings: findings.joined(separator: "; ")) }
  }

  private static func emptyDatabase(at file: URL) throws -> DatabaseQueue {
    remove(file)
    guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
      throw RecordsError.unusable(path: file.path, reason: "it can't be created; check that the folder exists and is writable")
    }
    return try DatabaseQueue(path: file.path)
  }

  /// Makes one file of a copy, without a write-ahead log beside it, and sees that it stands on the disk as it should.
  private static func finish(_ copy: DatabaseQueue, at file: URL) throws {
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.read { try requireWhole($0, path: file.path) }
    try copy.close()
    let handle = try FileHandle(forUpdating: file)
    try handle.synchronize()
    try handle.close()
  }

  /// Gives the database a second name, and takes its write-ahead log away: a log that is not its own would spoil the restored one.
  private static func moveAside(_ file: URL, at now: Date) throws -> URL? {
    let files = FileManager.default
    guard files.fileExists(atPath: file.path) else { return nil }
    // What stands in the log goes into the file, unless it is too damaged for that.
    if let database = try? DatabaseQueue(path: file.path) {
      try? database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try? database.close()
    }
    let stamp = now.formatted(Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    let former = URL(fileURLWithPath: file.path + ".before-restore-" + stamp)
    try files.linkItem(at: file, to: former)
    for suffix in ["-wal", "-shm"] where files.fileExists(atPath: file.path + suffix) {
      try files.moveItem(atPath: file.path + suffix, toPath: former.path + suffix)
    }
    return former
  }

  /// What root restores must still belong to the service's user.
  private static func keepOwner(of file: URL, on staged: URL) {
    let files = FileManager.default
    let model = files.fileExists(atPath: file.path) ? file.path : file.deletingLastPathComponent().path
    guard let found = try? files.attributesOfItem(atPath: model) else { return }
    let owner = found.filter { $0.key == .ownerAccountID || $0.key == .groupOwnerAccountID }
    try? files.setAttributes(owner, ofItemAtPath: staged.path)
  }

  private static func remove(_ file: URL) {
    for suffix in ["", "-journal", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + suffix) }
  }
}
