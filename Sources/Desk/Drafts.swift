import Casework
import Foundation
import IMAP
import Mail
import Mailroom
import Records

/// Review in the mailbox: a letter that waits for review also lies in Drafts, where a colleague may edit it and send it by hand.
extension Round {
  /// Files waiting letters as drafts, and removes the drafts of letters that wait no longer (released, discarded, sent by hand).
  func tendDrafts() async throws {
    let (waiting, past) = try records.read { try ($0.lettersToDraft(limit: 100), $0.lettersPastDrafting()) }
    let filed = desk.configuration.replies.filesDrafts ? waiting : []
    guard !filed.isEmpty || !past.isEmpty else { return }
    guard (try? await mailbox.open(folders.drafts)) != nil else {
      _ = try records.write {
        try $0.note("drafts", "The folder \(folders.drafts) can't be opened; letters wait in the outbox only", at: now)
      }
      return
    }
    for letter in past {
      for uid in try await mailbox.search(messageID: letter.messageID) { try await mailbox.expunge(uid) }
      try records.write { try $0.forgetDraft(of: letter.id) }
    }
    for letter in filed {
      // Cut off between the two steps, it lies there already.
      if try await mailbox.search(messageID: letter.messageID).isEmpty {
        _ = try await mailbox.append(letter.mail, to: folders.drafts, flags: [.draft, .seen], date: letter.created)
      }
      try records.write { try $0.markDrafted(letter.id, at: now) }
    }
    try records.write { try $0.clear("drafts") }
  }

  /// Whether a mail in Sent is a letter for review that a colleague has sent by hand; then it counts as sent.
  ///
  /// Mail programs keep the Message-ID of a draft or give the mail another one; they take the draft away in either case. A colleague who answers in other words
  /// leaves it where it is: then that letter is discarded, and the answer is theirs.
  func isDraftSentByHand(_ message: Message) async throws -> Bool {
    if let id = message.messageID, let letter = try records.read({ try $0.letter(with: id) }) {
      guard letter.state == .review else { return false }
      try records.write { try $0.markSentByHand(letter.id, at: now) }
      return true
    }
    let ids = message.references + message.inReplyTo
    let drafted = try records.read { transaction in
      try (transaction.caseNumber(of: ids, isOurs: false) ?? CaseNumber.first(in: message.subject))
        .map { try transaction.draftedLetters(of: $0) } ?? []
    }.filter { letter in (message.to + message.cc).contains { $0.address.isSameMailbox(as: letter.recipient) } }
    guard let letter = drafted.first else { return false }
    _ = try await mailbox.open(folders.drafts, readOnly: true)
    let isGone = try await mailbox.search(messageID: letter.messageID).isEmpty
    try await mailbox.open(folders.sent)
    guard isGone else {
      for letter in drafted { _ = try records.write { try $0.move(letter.id, from: [.review], to: .discarded) } }
      return false
    }
    try records.write { transaction in
      try transaction.markSentByHand(letter.id, at: now)
      // What answers it names its new Message-ID.
      try transaction.add(
        MessageRecord(
          direction: .out, messageID: message.messageID, digest: "sent by hand " + (message.messageID?.description ?? Casebook.randomID()),
          caseNumber: letter.caseNumber, sender: message.from.first?.address.description, subject: bareSubject(message.subject), at: now,
          handling: "by hand"))
    }
    return true
  }
}
