import Casework
import Checklist
import Foundation
import Logging
import Mail
import Records

extension SocialMediaDesk {
  /// How long something must be wrong before staff are told: what mends itself is nobody's business.
  private static let patience: TimeInterval = 15 * 60

  /// Tells staff, once, of what has been wrong for a while; at once where the desk has stopped itself.
  ///
  /// - Returns: whether there is something new to tell.
  @discardableResult func tellOfConditions(at now: Date) throws -> Bool {
    var isTelling = false
    let brakes = [LoopGuard.condition, Postman.hourlyLimit]
    for condition in try records.read({ try $0.conditions() }) {
      let age = now.timeIntervalSince(condition.since)
      if condition.name == LoopGuard.condition, age >= 86_400 { try records.write { try $0.clear(condition.name) } }
      guard condition.told == nil, brakes.contains(condition.name) || age >= Self.patience else { continue }
      try records.write { transaction in
        try transaction.markTold(condition.name, at: now)
        isTelling = try tellStaff(of: condition.name, condition.text, in: transaction, at: now) || isTelling
      }
    }
    return isTelling
  }

  /// Notes that no round can be done, and tells staff if that has lasted. The letter goes out at once: where the way in is closed, the way out may be open.
  func noteFailure(_ error: any Error, at now: Date) async {
    do {
      try records.write { _ = try $0.note("imap", "\(error)", at: now) }
      if try tellOfConditions(at: now) { await sendWhatIsDue(now: now) }
    } catch {
      log.debug("what is wrong can't be noted", metadata: ["error": "\(error)"])
    }
  }

  /// Writes a letter to staff about the desk itself, where the configuration says who they are.
  ///
  /// - Returns: whether it does.
  @discardableResult func tellStaff(of subject: String, _ text: String, in transaction: Transaction, at now: Date) throws -> Bool {
    var facts = Letter.Facts(caseNumber: nil, applicant: nil, subject: subject)
    facts.text = text
    let letter = Letter(kind: .staffFault, language: .sv, recipient: nil, facts: facts)
    guard let id = MessageID(Casebook.randomID() + "@" + configuration.mailbox.address.domain),
      let row = try writer.write(letter, as: id, in: [], at: now)
    else { return false }
    try transaction.add(row)
    return true
  }
}
