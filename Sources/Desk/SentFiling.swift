import Foundation
import IMAP
import Mail
import Mailroom
import Records

/// Sees to it that each letter stands in Sent once, and tells from the mailbox whether a doubtful letter has gone.
///
/// With each letter goes a copy to the desk's own mailbox, in the same transaction with the server. It arrives if and only if the server has taken the letter,
/// and is then moved to Sent: the proof of sending and the copy in Sent are one thing. A copy that does not come soon is replaced by one that the desk
/// puts there itself, and removed when it comes after all. A server that files by itself what it sends needs none of that.
struct SentFiling: Sendable {
  let records: Records
  let mailbox: any DeskMailbox
  let folders: IMAPSettings.Folders
  let desk: SocialMediaDesk
  let now: Date

  /// How long a copy is waited for. On a server at hand it takes a tenth of a second.
  let patience: Duration

  /// Whether copies go along: not where the server files by itself what it sends.
  var needsCopies: Bool {
    get throws { try desk.configuration.copiesToSelf && records.read { try $0.lastFiling() } != .server }
  }

  /// Whether a letter that the server may have taken stands in Sent, or has come to our own mailbox.
  func hasGone(_ letter: OutboxRecord) async throws -> Bool {
    let end = ContinuousClock.now + patience
    while true {
      for folder in [folders.sent, folders.inbox] {
        if try await open(folder), try await !mailbox.search(messageID: letter.messageID).isEmpty { return true }
      }
      guard letter.isCopied, ContinuousClock.now < end else { return false }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  /// Brings the copy of each sent letter to Sent.
  ///
  /// - Parameter sentNow: letters that this round has sent: if one of those stands in Sent already, the server files by itself.
  func fileCopies(sentNow: Set<Int64>) async throws {
    let letters = try records.read { try $0.lettersMissingInSent(limit: 500) }
    guard !letters.isEmpty else { return }
    do {
      var there: Set<Int64> = []
      if try await open(folders.sent) {
        for letter in letters where try await !mailbox.search(messageID: letter.messageID).isEmpty { there.insert(letter.id) }
      }
      let moved = try await fileArrivals(letters.filter(\.isCopied), there: there)
      for letter in letters where !moved.contains(letter.id) {
        if there.contains(letter.id) {
          try file(letter, by: sentNow.contains(letter.id) ? .server : letter.isCopied ? .copy : .desk)
        } else {
          _ = try await mailbox.append(letter.mail, to: folders.sent, flags: [.seen], date: letter.sent ?? now)
          desk.steps.pass(.copied)
          try file(letter, by: .desk)
        }
      }
      try records.write { try $0.clear("sent") }
    } catch let error as MailroomError where !error.isTemporary {
      _ = try records.write { try $0.note("sent", "Copies of letters can't be put in \(folders.sent): \(error)", at: now) }
    }
  }

  /// Moves copies that have come to our own mailbox; those that Sent does not need are removed.
  ///
  /// - Returns: the letters that were moved.
  private func fileArrivals(_ letters: [OutboxRecord], there: Set<Int64>) async throws -> Set<Int64> {
    guard !letters.isEmpty, try await open(folders.inbox) else { return [] }
    // Where the last copy did not come, the next will hardly do.
    let isPatient = try records.read { try $0.lastFiling(isCopied: true) } != .desk
    let end = ContinuousClock.now + (isPatient ? patience : .zero)
    var awaited = letters
    var moved: Set<Int64> = []
    while true {
      var missing: [OutboxRecord] = []
      for letter in awaited {
        let uids = try await mailbox.search(messageID: letter.messageID)
        guard let first = uids.first else {
          missing.append(letter)
          continue
        }
        if there.contains(letter.id) {
          try await mailbox.expunge(first)
        } else {
          _ = try await mailbox.store([.seen], on: first)
          try await mailbox.move(first, to: folders.sent)
          desk.steps.pass(.copied)
          try file(letter, by: .copy)
          moved.insert(letter.id)
        }
      }
      awaited = missing
      guard !awaited.isEmpty, ContinuousClock.now < end else { return moved }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  private func file(_ letter: OutboxRecord, by filing: Filing) throws {
    try records.write { try $0.markInSent(letter.id, filedBy: filing) }
    desk.steps.pass(.filed)
  }

  /// Opens a folder, if it is there.
  private func open(_ folder: MailboxName) async throws -> Bool {
    do {
      try await mailbox.open(folder)
      return true
    } catch  where error.kind == .folderMissing {
      return false
    }
  }
}
