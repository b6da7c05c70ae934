import Foundation
import IMAP
import Mailroom
import Records

extension Configuration {
  /// Leaves the mail alone that stands in the mailbox now: the desk begins with what comes after.
  ///
  /// - Returns: how many mails are left alone; nil where the desk has begun already, and nothing is changed.
  /// - Throws: `MailroomError`, `RecordsError` or ``ConfigurationError``.
  public func beginWithNewMail() async throws -> Int? {
    let folders = try imap.folders
    let records = try Records(file: database)
    guard try records.read({ try $0.cursor(in: folders.inbox.description) }) == nil else { return nil }
    let mailbox = try mailbox(timeouts: .checking)
    do {
      let folder = try await mailbox.open(folders.inbox, readOnly: true)
      let last = try await mailbox.allUIDs().last ?? 0
      try records.write { try $0.move(folders.inbox.description, to: FolderCursor(uidValidity: folder.uidValidity, lastUID: last)) }
      await mailbox.logout()
      return Int(folder.exists)
    } catch {
      await mailbox.logout()
      throw error
    }
  }
}
