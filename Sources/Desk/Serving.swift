import Foundation
import IMAP
import Logging
import Mail
import Mailroom
import Records
import ServiceLifecycle
import UnixSignals

extension SocialMediaDesk {
  /// Runs until it is told to stop (SIGTERM, SIGINT): round after round, each begun by news from the server (IDLE), by a letter released on the command
  /// line, or by the clock.
  public func serve() async throws {
    let service = DeskService(desk: self)
    let group = ServiceGroup(services: [service], gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
    try await group.run()
  }
}

/// The desk as a service: keeps one connection to the mailbox, and waits longer after each failure.
private struct DeskService: Service, CustomStringConvertible {
  let desk: SocialMediaDesk
  /// By this the service group knows it, and logs it. Left to itself it would print all that the desk holds: the judge's model and the passwords.
  let description = "the desk"
  /// How long after the last look the outbox and the clock are looked at while nothing comes in.
  private static let breath = Duration.seconds(2)
  private let notice = SystemdNotice()

  init(desk: SocialMediaDesk) { self.desk = desk }

  func run() async throws {
    desk.log.notice("the desk is open", metadata: ["mailbox": "\(desk.configuration.mailbox.address)"])
    notice.ready("Open")
    try desk.records.write { try $0.keep(trialTime: nil) }
    try await cancelWhenGracefulShutdown {
      var failures = 0
      while !Task.isCancelled {
        do {
          try await serve { failures = 0 }
        } catch is CancellationError {
          break
        } catch {
          if Task.isCancelled { break }
          failures += 1
          try await pause(after: error, failures: failures)
        }
      }
    }
    notice.stopping()
    try? desk.lease.release()
    desk.log.notice("the desk is closed")
  }

  /// One connection, for as long as it lasts.
  private func serve(succeeded: () -> Void) async throws {
    let mailbox = try desk.mailbox()
    defer { Task { await mailbox.logout() } }
    while !Task.isCancelled {
      guard try desk.lease.take() else { throw DeskError.anotherInstance }
      let now = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
      var round = try Round(desk, over: mailbox, busy: await desk.busyTimes(at: now), at: now)
      try await round.run()
      try desk.noteRound()
      notice.alive("Open; the last round, at \(now.formatted(.iso8601)): \(round.report.line)")
      succeeded()
      try await waitForNews(mailbox)
    }
  }

  /// Waits until mail may have come, a letter may go out, or it is time to look all the same.
  private func waitForNews(_ mailbox: MailboxConnection) async throws {
    let settings = desk.configuration.imap
    let end = ContinuousClock.now + .seconds(settings.pollSeconds)
    let folder = try await mailbox.open(try settings.folders.inbox)
    // What came during the round is no news to a folder that is opened anew.
    let cursor = try desk.records.read { try $0.cursor(in: settings.inbox) }
    if let cursor, cursor.uidValidity == folder.uidValidity, try await !mailbox.newUIDs(after: cursor.lastUID).isEmpty { return }
    while ContinuousClock.now < end, !Task.isCancelled {
      let left = min(Self.breath, end - ContinuousClock.now)
      if settings.usesIdle {
        if try await mailbox.idle(atMost: left) { return }
      } else {
        try await Task.sleep(for: left)
      }
      notice.alive()
      let now = Date()
      if try desk.records.read({ try $0.hasWork(at: now) }) { return }
    }
  }

  /// Notes what is wrong, tells staff once if it lasts, and waits: twice as long after each failure, up to five minutes, and a bit more or less so that
  /// several desks don't come in step.
  private func pause(after error: any Error, failures: Int) async throws {
    desk.log.warning("a round was broken off", metadata: ["error": "\(error)", "failures": "\(failures)"])
    let now = Date()
    await desk.noteFailure(error, at: now)
    var seconds = min(pow(2, Double(min(failures, 9))), 300) * Double.random(in: 0.75...1.25)
    if let error = error as? MailroomError, case .throttled(let pause) = error.kind {
      seconds = max(seconds, Double(pause.components.seconds + 1))
    }
    desk.writeMetrics(at: now)
    notice.alive("Waits after a failure: \(error)")
    // In pieces, for a wait is no standstill that the watchdog should end.
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      try await Task.sleep(for: min(.seconds(60), end - ContinuousClock.now))
      notice.alive()
    }
  }
}
