import Casework
import Crypto
import Foundation
import Mail
import Records

/// What stops a loop with a machine that looks like a person. Machines that are recognised as such never get a letter; these are the bounds for the others.
///
/// - A mail with the words of an earlier one, from the same sender or in the same case, gets no letter: a person looks at it.
/// - Once as many mails as the limit allows have come from a sender in a day, or in a case, further ones get no letter. Staff are told once a day.
/// - An address gets only so many letters in a day, whatever brings them about.
/// - The receipt for a question is written once in three days in the same case.
/// - Beyond so many letters in an hour, the postman stops (see ``Postman``).
struct LoopGuard: Sendable {
  let configuration: Configuration
  private static let day: TimeInterval = 86_400

  /// The name of the condition by which staff are told.
  static let condition = "limit on letters"

  /// Whether a mail may bring about letters at all.
  func allowsLetters(to reading: MailReading, in transaction: Transaction, at now: Date) throws -> Bool {
    let limit = configuration.limits.perAddressAndDay
    let since = now.addingTimeInterval(-Self.day)
    if let sender = reading.sender?.address.description, try transaction.mailCount(from: sender, since: since) >= limit {
      try tell("\(limit) mails have come from \(sender) within a day", in: transaction, at: now)
      return false
    }
    if let number = reading.caseNumber, try transaction.mailCount(in: number, since: since) >= limit {
      try tell("\(limit) mails have come in \(number) within a day", in: transaction, at: now)
      return false
    }
    return true
  }

  /// Whether a letter may be written: to somebody who may be answered, and not as one too many.
  func allows(_ letter: Letter, in number: CaseNumber?, _ transaction: Transaction, at now: Date) throws -> Bool {
    // Staff are whoever the configuration names.
    guard !letter.kind.isForStaff, let recipient = letter.recipient?.address else { return true }
    guard configuration.senders.allows(recipient) else {
      try tell("\(recipient) is not of a domain that is answered", in: transaction, at: now)
      return false
    }
    if letter.kind == .reply { return true }
    if letter.kind == .questionReceived, let number,
      try transaction.letterCount(of: letter.kind.rawValue, in: number, since: now.addingTimeInterval(-3 * Self.day)) > 0
    {
      return false
    }
    let limit = configuration.limits.perAddressAndDay
    guard try transaction.letterCount(to: recipient, since: now.addingTimeInterval(-Self.day)) < limit else {
      try tell("\(recipient) has got \(limit) letters within a day", in: transaction, at: now)
      return false
    }
    return true
  }

  private func tell(_ what: String, in transaction: Transaction, at now: Date) throws {
    _ = try transaction.note(Self.condition, "\(what); no more are written. Look at the mails that are flagged in the mailbox", at: now)
  }

  /// A digest of a mail's words, without numbers and whatever else a machine changes from mail to mail; nil for a short mail, which people may well write twice.
  static func words(of message: Message) -> String? {
    guard message.attachments.isEmpty else { return nil }
    let letters = message.reply.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count >= 40 else { return nil }
    return SHA256.hash(data: Data(String(String.UnicodeScalarView(letters)).utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
