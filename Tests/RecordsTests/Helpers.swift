import Casework
import Checklist
import Foundation
import Mail
import Records
import Scheduling

/// A database of a test's own, gone with it.
final class TemporaryRecords {
  let file: URL
  let records: Records

  init() throws {
    file = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString).sqlite")
    records = try Records(file: file)
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + suffix) }
  }
}

let noon = Date(timeIntervalSince1970: 1_770_000_000)

func address(_ text: String) throws -> EmailAddress {
  guard let address = EmailAddress(text) else { throw RecordsError.unreadable(text) }
  return address
}

func opening(_ number: CaseNumber, applicant: String = "anna@kth.se") throws -> Event {
  Event(
    at: noon, actor: .desk,
    what: .opened(
      Opening(
        number: number, applicant: Mailbox(name: "Anna Ek", address: try address(applicant)), participants: [], language: .sv,
        track: .general,
        platforms: [.instagram], accountNames: [], subject: "Instagram", checklistVersion: "1")))
}
