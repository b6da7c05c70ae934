public import Casework
import Foundation
import IMAP
import Mail
import Mailroom
public import Records

/// The mails of a case as they were sent.
public struct CaseMails: Sendable {
  /// One mail.
  public struct Original: Sendable {
    /// What the register says of it.
    public let record: MessageRecord
    /// As it went over the wire; nil where it is no longer to be found.
    public let bytes: [UInt8]?
  }

  /// All mails, oldest first.
  public let mails: [Original]
}

extension SocialMediaDesk {
  /// Gathers the mails of a case: letters from the outbox, everything else from the mailbox, in whichever folder it lies now. Nothing there is changed.
  ///
  /// - Parameter asksMailbox: false leaves out what only the mailbox has.
  public func mails(of number: CaseNumber, asksMailbox: Bool) async throws -> CaseMails {
    let (records, letters) = try records.read { (try $0.messages(of: number), try $0.letters(of: number)) }
    let outbox = Dictionary(letters.filter { !$0.mail.isEmpty }.map { ($0.messageID, $0.mail) }) { first, _ in first }
    var found: [Int64: [UInt8]] = [:]
    for record in records { found[record.id] = record.messageID.flatMap { outbox[$0] } }
    let wanted = records.filter { found[$0.id] == nil && $0.messageID != nil }
    if asksMailbox, !wanted.isEmpty {
      let mailbox = try mailbox()
      do {
        try await fetch(wanted, from: mailbox, into: &found)
      } catch {
        await mailbox.logout()
        throw error
      }
      await mailbox.logout()
    }
    return CaseMails(mails: records.map { CaseMails.Original(record: $0, bytes: found[$0.id]) })
  }

  /// Looks for mails folder by folder, first where they came in and where they were sent from.
  private func fetch(_ wanted: [MessageRecord], from mailbox: MailboxConnection, into found: inout [Int64: [UInt8]]) async throws {
    let own = try configuration.imap.folders
    var names = [own.inbox, own.sent]
    names += try await mailbox.folders().filter { $0.isSelectable && !names.contains($0.name) }.map(\.name)
    for name in names {
      let missing = wanted.filter { found[$0.id] == nil }
      if missing.isEmpty { return }
      guard (try? await mailbox.open(name, readOnly: true)) != nil else { continue }
      for record in missing {
        guard let id = record.messageID else { continue }
        for uid in try await mailbox.search(messageID: id) {
          guard case .mail(let mail) = try await mailbox.fetch(uid, atMost: 60 << 20) else { continue }
          // Another text under the same Message-ID is not the mail that was judged. What a colleague sent has no digest of that kind.
          let isSame = record.handling == "by hand" || Identity(of: Message.parse(mail.bytes), bytes: mail.bytes).digest == record.digest
          if isSame { found[record.id] = mail.bytes }
        }
      }
    }
  }
}
