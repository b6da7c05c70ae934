import Casework
import Checklist
import Foundation
import Mail
import Records

extension SocialMediaDesk {
  /// How long something must be wrong before staff are told: what mends itself is nobody's business.
  private static let patience: TimeInterval = 15 * 60

  /// Tells staff, once, of what has been wrong for a while.
  func tellOfConditions(at now: Date) throws {
    for condition in try records.read({ try $0.conditions() })
    where condition.told == nil && now.timeIntervalSince(condition.since) >= Self.patience {
      try records.write { transaction in
        try transaction.markTold(condition.name, at: now)
        try tellStaff(of: condition.name, condition.text, in: transaction, at: now)
      }
    }
  }

  /// Writes a letter to staff about the desk itself, where the configuration says who they are.
  func tellStaff(of subject: String, _ text: String, in transaction: Transaction, at now: Date) throws {
    var facts = Letter.Facts(caseNumber: nil, applicant: nil, subject: subject)
    facts.text = text
    let letter = Letter(kind: .staffFault, language: .sv, recipient: nil, facts: facts)
    guard let id = MessageID(Casebook.randomID() + "@" + configuration.mailbox.address.domain),
      let row = try writer.write(letter, as: id, in: [], at: now)
    else { return }
    try transaction.add(row)
  }
}
