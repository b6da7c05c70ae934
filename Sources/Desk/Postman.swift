import Casework
import Foundation
import Logging
import Mail
import Mailroom
import Records

/// Takes letters from the outbox to the mail server. A letter goes out under one Message-ID however often it is tried; where it is doubtful whether
/// the server took it, it is looked for in the mailbox before it is sent again.
struct Postman: Sendable {
  let records: Records
  let configuration: Configuration
  let sender: any LetterSender
  let log: Logger
  let steps: Steps

  /// The name of the condition that sending has stopped.
  static let hourlyLimit = "hourly limit"
  /// How long one attempt may take, after which another process may try.
  private static let claim: TimeInterval = 600
  /// Seconds before the second, third … attempt.
  private static let pauses: [TimeInterval] = [60, 300, 900, 3_600, 3_600, 7_200, 14_400]
  /// Attempts before a person is asked.
  private static let attempts = 30

  /// Sends all that is due.
  ///
  /// - Parameters:
  ///   - isCopied: whether copies go to our own mailbox: only where the caller sees to them there.
  ///   - hasGone: tells whether a letter that the server may have taken stands in the mailbox; nil where the mailbox can't be asked now, and such
  ///     letters have to wait.
  /// - Returns: the letters that went out.
  func sendWhatIsDue(
    at now: Date, isCopied: Bool, hasGone: (OutboxRecord) async throws -> Bool?
  ) async throws -> [Int64] {
    var sent: [Int64] = []
    try records.write { try $0.endClaims(at: Date(), of: ProcessName.isDead) }
    while true {
      let clock = Date()
      let isStopped = try isOverHourlyLimit(at: now)
      let claim = try records.write {
        try $0.claimLetter(
          at: now, clock: clock, until: clock.addingTimeInterval(Self.claim), by: ProcessName.own, isCopied: isCopied,
          only: isStopped ? Letter.Kind.staffFault.rawValue : nil)
      }
      guard let (letter, isDoubtful) = claim else { break }
      steps.pass(.claimed)
      if isDoubtful, try await hasGoneOrWaits(letter, hasGone, at: now) { continue }
      if try await send(letter, isCopied: isCopied, at: now) { sent.append(letter.id) }
    }
    return sent
  }

  /// Settles whether a doubtful letter has gone; where that can't be told now, the letter waits.
  private func hasGoneOrWaits(_ letter: OutboxRecord, _ hasGone: (OutboxRecord) async throws -> Bool?, at now: Date) async throws -> Bool {
    func wait() throws {
      try records.write {
        try $0.postpone(letter.id, until: now.addingTimeInterval(60), error: "waits for a look into the mailbox", isDoubtful: true)
      }
    }
    let found: Bool?
    do {
      found = try await hasGone(letter)
    } catch {
      try wait()
      throw error
    }
    switch found {
    case nil: try wait()
    case true?:
      try records.write {
        try $0.markSent(letter.id, at: now)
        // The server is well: what was doubtful has come.
        try $0.clear("smtp")
      }
    case false?: return false
    }
    return true
  }

  private func send(_ letter: OutboxRecord, isCopied: Bool, at now: Date) async throws -> Bool {
    do throws(SMTPFailure) {
      try await submit(letter, isCopied: isCopied)
    } catch {
      try note(error, of: letter, at: now)
      return false
    }
    steps.pass(.submitted)
    try records.write {
      try $0.markSent(letter.id, at: now)
      try $0.clear("smtp")
    }
    steps.pass(.sent)
    log.info(
      "sent", metadata: ["case": "\(letter.caseNumber?.description ?? "-")", "letter": "\(letter.kind)", "id": "\(letter.messageID)"])
    return true
  }

  private func submit(_ letter: OutboxRecord, isCopied: Bool) async throws(SMTPFailure) {
    let own = configuration.mailbox.address
    let recipients = [letter.recipient] + (letter.copyTo.map { [$0] } ?? [])
    do throws(SMTPFailure) {
      try await sender.submit(letter.mail, from: own, to: recipients + (isCopied ? [own] : []))
    } catch {
      // It may be the copy that the server refuses.
      guard isCopied, error.isPermanent else { throw error }
      try await sender.submit(letter.mail, from: own, to: recipients)
    }
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
        try transaction.clear(Self.hourlyLimit)
        return false
      }
      _ = try transaction.note(Self.hourlyLimit, "\(count) letters went out within an hour, which is the limit; sending waits", at: now)
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
