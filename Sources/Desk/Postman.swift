import Casework
import Foundation
import Logging
import Mail
import Mailroom
import Records

/// Takes letters from the outbox to the mail server. A letter goes out under one Message-ID however often it is tried; where it is doubtful whether
/// the server took it, it is looked for in Sent before it is sent again.
struct Postman: Sendable {
  let records: Records
  let configuration: Configuration
  let sender: SMTPSender
  let log: Logger

  /// How long one attempt may take, after which another process may try.
  private static let claim: TimeInterval = 600
  /// Seconds before the second, third … attempt.
  private static let pauses: [TimeInterval] = [60, 300, 900, 3_600, 3_600, 7_200, 14_400]
  /// Attempts before a person is asked.
  private static let attempts = 30

  /// Sends all that is due.
  ///
  /// - Parameter isInSent: tells whether a letter stands in Sent; nil where the mailbox can't be asked now, and doubtful letters have to wait.
  /// - Returns: how many letters went out.
  func sendWhatIsDue(at now: Date, isInSent: (MessageID) async throws -> Bool?) async throws -> Int {
    var sent = 0
    while try !isOverHourlyLimit(at: now) {
      let clock = Date()
      guard
        let claimed = try records.write({ try $0.claimLetter(at: now, clock: clock, until: clock.addingTimeInterval(Self.claim)) })
      else { break }
      let letter = claimed.letter
      if claimed.isDoubtful {
        guard let found = try await isInSent(letter.messageID) else {
          try records.write {
            try $0.postpone(letter.id, until: now.addingTimeInterval(60), error: "waits for a look into Sent", isDoubtful: true)
          }
          continue
        }
        if found {
          try records.write {
            try $0.markSent(letter.id, at: now)
            try $0.markInSent(letter.id)
          }
          continue
        }
      }
      if try await send(letter, at: now) { sent += 1 }
    }
    return sent
  }

  private func send(_ letter: OutboxRecord, at now: Date) async throws -> Bool {
    let recipients = [letter.recipient] + (letter.copyTo.map { [$0] } ?? [])
    do throws(SMTPFailure) {
      try await sender.submit(letter.mail, from: configuration.mailbox.address, to: recipients)
    } catch {
      try note(error, of: letter, at: now)
      return false
    }
    try records.write {
      try $0.markSent(letter.id, at: now)
      try $0.clear("smtp")
    }
    log.info(
      "sent", metadata: ["case": "\(letter.caseNumber?.description ?? "-")", "letter": "\(letter.kind)", "id": "\(letter.messageID)"])
    return true
  }

  private func note(_ failure: SMTPFailure, of letter: OutboxRecord, at now: Date) throws {
    log.warning("not sent", metadata: ["letter": "\(letter.id)", "id": "\(letter.messageID)", "error": "\(failure)"])
    try records.write { transaction in
      if failure.isPermanent || letter.attempts >= Self.attempts {
        try transaction.markFailed(letter.id, error: "\(failure)")
        _ = try transaction.note("letter \(letter.id)", "Letter \(letter.id) could not be sent: \(failure)", at: now)
      } else {
        // Up to a quarter more, so that letters that failed together don't come back together.
        let pause = Self.pauses[min(max(letter.attempts - 1, 0), Self.pauses.count - 1)] * Double.random(in: 1...1.25)
        try transaction.postpone(letter.id, until: now.addingTimeInterval(pause), error: "\(failure)", isDoubtful: failure.isDoubtful)
        _ = try transaction.note("smtp", "\(failure)", at: now)
      }
    }
  }

  /// The cap on the whole mailbox: beyond it something is wrong that nobody has thought of, and sending stops until a person has looked or the hour is over.
  private func isOverHourlyLimit(at now: Date) throws -> Bool {
    try records.write { transaction in
      let count = try transaction.sentCount(since: now.addingTimeInterval(-3_600))
      guard count >= configuration.limits.perHour else {
        try transaction.clear("hourly limit")
        return false
      }
      _ = try transaction.note("hourly limit", "\(count) letters went out within an hour, which is the limit; sending waits", at: now)
      return true
    }
  }
}

extension SMTPFailure {
  /// Whether the same letter will never be taken.
  var isPermanent: Bool { if case .permanent = self { true } else { false } }
  /// Whether the server may have taken it.
  var isDoubtful: Bool { if case .doubtful = self { true } else { false } }
}
