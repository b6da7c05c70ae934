import Foundation
import IMAP
import Mail
import Mailroom

/// What a round needs of a mailbox. The real one is a `MailboxConnection`; tests have one in memory, in which colleagues are at work.
protocol DeskMailbox: Sendable {
  func open(_ name: MailboxName, readOnly: Bool) async throws(MailroomError) -> FolderState
  func newUIDs(after uid: UInt32) async throws(MailroomError) -> [UInt32]
  func fetch(_ uid: UInt32, atMost octets: UInt64) async throws(MailroomError) -> FetchOutcome
  func header(of uid: UInt32) async throws(MailroomError) -> [UInt8]?
  func search(messageID: MessageID) async throws(MailroomError) -> [UInt32]
  func append(_ bytes: [UInt8], to name: MailboxName, flags: [Flag], date: Date?) async throws(MailroomError) -> AppendOutcome
  func store(_ flags: [Flag], on uid: UInt32) async throws(MailroomError) -> StoreOutcome
  func move(_ uid: UInt32, to name: MailboxName) async throws(MailroomError)
  func expunge(_ uid: UInt32) async throws(MailroomError)
}

extension DeskMailbox {
  /// Opens a folder to read and write.
  @discardableResult func open(_ name: MailboxName) async throws(MailroomError) -> FolderState { try await open(name, readOnly: false) }
}

extension MailboxConnection: DeskMailbox {}

/// What the postman needs of a mail server.
protocol LetterSender: Sendable {
  func submit(_ bytes: [UInt8], from sender: EmailAddress, to recipients: [EmailAddress]) async throws(SMTPFailure)
}

extension SMTPSender: LetterSender {}
