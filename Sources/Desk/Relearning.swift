import Casework
import Foundation
import IMAP
import Mail
import Mailroom
import Records

/// After a restore the database is older than the mailbox. What the desk sent since the backup stands in Sent, and tells which mails have been answered.
extension Round {
  /// Enters the desk's own letters that stand in Sent and not in the records. Their mails count as answered; their cases are paused, since nobody but a person
  /// who reads the thread knows how they stand.
  ///
  /// The cursor of Sent, as old as the backup, tells where to begin; it is left there, so that what is cut off is done again.
  func learnFromSent() async throws {
    guard let folder = try await openSent() else { return }
    let cursor = try records.read { try $0.cursor(in: folders.sent.description) }
    for uid in try await mailbox.newUIDs(after: cursor?.uidValidity == folder.uidValidity ? cursor?.lastUID ?? 0 : 0) {
      guard let header = try await mailbox.header(of: uid) else { continue }
      let message = Message.parse(header)
      guard message.automatic == .loop, let id = message.messageID else { continue }
      try records.write { try enter(message, id, in: $0) }
    }
  }

  /// Nil where nothing was ever sent. Whatever else is wrong ends the round: better no answer than a second one.
  private func openSent() async throws -> FolderState? {
    do {
      return try await mailbox.open(folders.sent)
    } catch {
      guard error.kind == .folderMissing else { throw error }
      return nil
    }
  }

  private func enter(_ message: Message, _ id: MessageID, in transaction: Transaction) throws {
    guard try transaction.message(id) == nil else { return }
    let ids = message.references + message.inReplyTo
    let number = try transaction.caseNumber(of: ids, isOurs: false) ?? CaseNumber.first(in: message.subject)
    let standing = try number.flatMap { try transaction.case($0) }
    try transaction.enterLetter(
      id, answering: message.inReplyTo, of: standing?.number, to: message.to.first?.address, subject: message.subject, at: now)
    guard let standing, !standing.isPaused else { return }
    let event = Event(
      at: now, actor: .desk,
      what: .paused("the database was restored, and letters went out after the backup was made; read the thread, then resume"))
    try transaction.add([event], to: standing.number) { $0.nextMoment(under: desk.rules) }
  }

  /// Tells staff what the restore has left for them, and goes on as ever.
  func finishRestore() throws {
    try records.write { transaction in
      let paused = try transaction.cases().filter { $0.isPaused && !$0.state.isFinal }.map(\.number.description)
      let lost = try transaction.numbersOfLostCases().map(\.description)
      let text = """
        The database was restored from a backup, and the desk has read in Sent what it sent since then. Mails that were answered after the backup are not \
        answered again; those in INBOX are flagged. Paused cases, to be resumed by somebody who has read the thread: \(Self.list(paused)). Cases that were \
        opened after the backup and are lost, to be handled by hand: \(Self.list(lost)).
        """
      try desk.tellStaff(of: "restored", text, in: transaction, at: now)
      try transaction.finishRestore()
    }
  }

  private static func list(_ numbers: [String]) -> String { numbers.isEmpty ? "none" : numbers.sorted().joined(separator: ", ") }
}
