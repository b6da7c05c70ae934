import Foundation
import Records

#if canImport(Glibc)
  import Glibc
#endif

/// One instance at a time takes up mail. Who holds the lease is known by machine, boot and process, so that what a killed process left behind can be
/// told from a process that is alive, and nobody waits for the dead.
struct Lease: Sendable {
  private let records: Records
  private let owner: String
  private static let name = "mailbox"
  private static let length: TimeInterval = 300

  init(records: Records) {
    self.records = records
    owner = Self.thisProcess
  }

  /// Takes or prolongs the lease.
  ///
  /// - Returns: whether this process has it; otherwise another one is at work.
  func take() throws -> Bool {
    let now = Date()
    return try records.write { transaction in
      if let holder = try transaction.leaseholder(of: Self.name, at: now), holder != owner, Self.isDead(holder) {
        try transaction.releaseLease(Self.name, of: holder)
      }
      return try transaction.takeLease(Self.name, for: owner, at: now, until: now.addingTimeInterval(Self.length))
    }
  }

  /// Whether somebody holds the lease who is not known to be dead.
  func isHeld() throws -> Bool {
    guard let holder = try records.read({ try $0.leaseholder(of: Self.name, at: Date()) }) else { return false }
    return !Self.isDead(holder)
  }

  /// Gives the lease back.
  func release() throws {
    try records.write { try $0.releaseLease(Self.name, of: owner) }
  }

  private static var machine: String {
    let boot = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id").map { String(decoding: $0, as: UTF8.self) } ?? ""
    return ProcessInfo.processInfo.hostName + "/" + boot.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static var thisProcess: String {
    let pid = ProcessInfo.processInfo.processIdentifier
    return "\(machine)/\(pid)/\(startTime(of: pid) ?? "")"
  }

  private static func isDead(_ holder: String) -> Bool {
    let parts = holder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] + "/" + parts[1] == machine, let pid = Int32(parts[2]) else { return false }
    return startTime(of: pid) != parts[3]
  }

  /// When a process began, in clock ticks since boot: with its number it names a process for good. Nil where there is no such process.
  private static func startTime(of pid: Int32) -> String? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(pid)/stat") else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    return fields.count > 20 ? String(fields[20]) : nil
  }
}
