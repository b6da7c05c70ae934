public import Foundation
import Logging
import Mail
import Mailroom
import Records
import Scheduling

/// Why the desk can't do a round now.
public enum DeskError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process is at work on this mailbox and database.
  case anotherInstance
  /// A process has the database open.
  case inUse(path: String, processes: [Int])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .anotherInstance:
      "Another instance of smdesk is at work on this database. Stop it (`systemctl stop smdesk`), or let it do the work."
    case .inUse(let path, let processes):
      "The database \(path) is in use by process \(processes.map(String.init).joined(separator: ", ")). Stop the service first: `systemctl stop smdesk`."
    }
  }
}

extension SocialMediaDesk {
  /// Handles what is in the mailbox, sends what is due, and returns.
  ///
  /// - Parameter trialTime: taken as the present time, in a trial; the command line then stands at that time, too, until the desk serves by the clock again.
  public func serveOnce(at trialTime: Date?) async throws -> RoundReport {
    let now = trialTime ?? Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
    try records.write { try $0.keep(trialTime: trialTime) }
    guard try lease.take() else { throw DeskError.anotherInstance }
    defer { try? lease.release() }
    let mailbox = try mailbox()
    var round = try Round(self, over: mailbox, busy: await busyTimes(at: now), at: now)
    do {
      try await round.run()
    } catch {
      await mailbox.logout()
      await noteFailure(error, at: now)
      throw error
    }
    await mailbox.logout()
    try noteRound()
    return round.report
  }

  /// Sends what is due, as far as the servers can be reached. What can't go now stays in the outbox for the service.
  public func sendWhatIsDue(now: Date) async {
    do {
      _ = try await postman.sendWhatIsDue(at: now, isCopied: false) { _ in nil }
    } catch {
      log.warning("letters wait in the outbox", metadata: ["error": "\(error)"])
    }
  }
}
