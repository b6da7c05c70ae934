import Checklist
import Foundation
import Records

/// Accounts of the register that resemble what is applied for: of the same platform and a name that shares a telling word, so that the applicant can say in what
/// the new one differs.
func similarAccounts(to names: [String], on platforms: [Platform], among accounts: [AccountRecord]) -> [String] {
  let wanted = Set(names.flatMap(tellingWords))
  guard !wanted.isEmpty else { return [] }
  return accounts.filter { account in
    account.status != "closed" && platforms.contains { $0.rawValue == account.platform }
      && !wanted.isDisjoint(with: tellingWords(account.name))
  }.map { "\($0.name) (\($0.platform))" }.prefix(5).map { $0 }
}

/// The words of a name that tell accounts apart: not `kth`, and not what half of them are called.
private func tellingWords(_ name: String) -> [String] {
  let common: Set<String> = [
    "kth", "the", "and", "och", "for", "vid", "pa", "konto", "account", "official", "royal", "institute", "lab", "group",
  ]
  return name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
    .split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 3 && !common.contains($0) }
}
