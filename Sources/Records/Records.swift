public import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// The desk's memory: one SQLite file with events, cases, messages and the outbox.
///
/// Whatever belongs together is written in one ``write(_:)``, which is one transaction: all of it stands, or none. Several processes may use the file
/// at once (the service and the command line); each waits its turn.
public struct Records: Sendable {
  let database: DatabasePool

  /// Opens the file, makes it if it is not there (readable and writable by its owner only), and brings it up to date.
  ///
  /// - Throws: ``RecordsError`` where the file can't be used, with what to do.
  public init(file: URL) throws(RecordsError) {
    let path = file.path
    do {
      try Self.create(path)
      database = try DatabasePool(path: path, configuration: Self.configuration)
      guard try database.read({ try !Schema.migrator.hasBeenSuperseded($0) }) else {
        throw RecordsError.unusable(path: path, reason: "a newer version of smdesk has used it; install that version")
      }
      try Self.bringUpToDate(database)
    } catch let error as RecordsError {
      throw error
    } catch {
      throw RecordsError(error, path: path)
    }
  }

  /// Makes the file, where there is none, empty beforehand: so it is never readable by others, not even for a moment. What another process has made
  /// meanwhile is left as it is.
  private static func create(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw RecordsError.unusable(path: path, reason: "it can't be created; check that the folder exists and is writable")
    }
    close(descriptor)
  }

  /// Brings the tables up to date. Two processes that start together may both be at it: whoever comes second at a step fails, and finds it done at the
  /// next try.
  private static func bringUpToDate(_ database: DatabasePool) throws {
    for _ in 0..<100 {
      do {
        return try Schema.migrator.migrate(database)
      } catch let error as DatabaseError where [.SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_BUSY].contains(error.resultCode) {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
    try Schema.migrator.migrate(database)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // A mail that is recorded must outlive a power cut.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Reads from a consistent state of the records.
  public func read<T>(_ body: (Transaction) throws -> T) throws -> T {
    try explained { try database.read { db in try body(Transaction(db: db)) } }
  }

  /// Writes in one transaction, with the write lock from the beginning: what is read in it can't change before it is written.
  public func write<T>(_ body: (Transaction) throws -> T) throws -> T {
    try explained {
      try database.writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(Transaction(db: db))
          return .commit
        }
        guard let result else { throw RecordsError.unusable(path: database.path, reason: "the transaction gave no result") }
        return result
      }
    }
  }

  /// Says what SQLite's errors mean, and for which file.
  private func explained<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RecordsError(error, path: database.path)
    }
  }

  /// Looks for damage.
  ///
  /// - Returns: what SQLite finds, one finding a line; empty where all is well.
  public func integrityFindings() throws -> [String] {
    try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(20)") }.filter { $0 != "ok" }
  }
}

/// One look at, or one change of, the records. Its methods stand in files by what they are about.
public struct Transaction {
  let db: Database
}

/// What can go wrong with the records' file.
public enum RecordsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file can't be opened, made or written.
  case unusable(path: String, reason: String)
  /// SQLite finds damage.
  case damaged(path: String, findings: String)
  /// Another process holds it for too long.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// A row does not read as what it should be.
  case unreadable(String)

  /// What happened, to which file, and what to do.
  public var description: String {
    switch self {
    case .unusable(let path, let reason): "The database \(path) can't be used: \(reason)."
    case .damaged(let path, let findings): "The database \(path) is damaged (\(findings)). Restore the latest backup with `smdesk restore`."
    case .busy(let path): "The database \(path) is locked by another process. Try again, or find who holds it with `fuser \(path)`."
    case .full(let path): "There is no room left on the disk for \(path). Free some space; nothing is lost."
    case .unreadable(let what): "The database holds something that can't be read: \(what). Run `smdesk check`."
    }
  }

  /// Says what an error of SQLite means.
  public init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = .unusable(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, findings: error.message ?? "not a database")
    case .SQLITE_READONLY, .SQLITE_PERM: self = .unusable(path: path, reason: "it is read-only; check its owner and permissions")
    case .SQLITE_CANTOPEN: self = .unusable(path: path, reason: "it can't be opened; check that the folder exists and is writable")
    default: self = .unusable(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
