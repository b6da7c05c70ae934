import Casework
import Checklist
import Foundation
import Mail
import Records

extension Transaction {
  /// Lets a decision reach the register: what is approved enters it, once; what was approved by mistake and is now rejected is closed there.
  func enter(_ decision: Decision, on standing: Case, at now: Date) throws {
    switch decision.outcome {
    case .approved: for account in standing.accounts(at: now) { try add(account) }
    case .rejected:
      for var account in try accounts() where account.caseNumber == standing.number.description {
        account.status = "closed"
        try add(account)
      }
    }
  }
}

extension Case {
  /// The accounts that its approval brings about. Where each platform has a name of its own, they belong together in order; several names on one platform are
  /// several accounts; otherwise the first name holds everywhere, and the subject where there is none.
  func accounts(at now: Date) -> [AccountRecord] {
    let pairs =
      platforms.count == 1
      ? (accountNames.isEmpty ? [subject] : accountNames).map { (platforms.first, $0) }
      : zip(platforms, accountNames.count == platforms.count ? accountNames : platforms.map { _ in accountNames.first ?? subject })
        .map { ($0, $1) }
    return pairs.compactMap { platform, name in
      platform.map {
        AccountRecord(
          platform: $0.rawValue, name: name, owner: applicant.address.description, caseNumber: number.description, since: now)
      }
    }
  }
}
