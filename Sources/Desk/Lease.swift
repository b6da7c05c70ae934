import Foundation
import Records

/// One instance at a time takes up mail. Who holds the lease is known by machine, boot and process, so that what a killed process left behind can be
/// told from a process that is alive, and nobody waits for the dead.
struct Lease: Sendable {
  private let records: Records
  private let owner: String
  private static let name = "mailbox"
  private static let length: TimeInterval = 300

  init(records: Records) {
    self.records = records
    owner = ProcessName.own
  }

  /// Takes or prolongs the lease.
  ///
  /// - Returns: whether this process has it; otherwise another one is at work.
  func take() throws -> Bool {
    let now = Date()
    return try records.write { transaction in
      if let holder = try transaction.leaseholder(of: Self.name, at: now), holder != owner, ProcessName.isDead(holder) {
        try transaction.releaseLease(Self.name, of: holder)
      }
      return try transaction.takeLease(Self.name, for: owner, at: now, until: now.addingTimeInterval(Self.length))
    }
  }

  /// Whether somebody holds the lease who is not known to be dead.
  func isHeld() throws -> Bool {
    guard let holder = try records.read({ try $0.leaseholder(of: Self.name, at: Date()) }) else { return false }
    return !ProcessName.isDead(holder)
  }

  /// Gives the lease back.
  func release() throws {
    try records.write { try $0.releaseLease(Self.name, of: owner) }
  }
}
