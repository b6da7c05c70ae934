public import Casework
import Checklist
import Foundation
import Records

/// What resembles what is applied for: of the same platform, under a name that shares a telling word.
struct Resemblances: Hashable, Sendable {
  /// Accounts that KTH has already. The register is public, so the applicant is told too.
  var accounts: [String] = []
  /// Other people's open applications. Only staff are told.
  var applications: [String] = []

  /// How many of each are told at most.
  private static let most = 5

  init() {}

  /// Looks for what resembles an application.
  ///
  /// - Parameters:
  ///   - number: the application's own case; nil while it has none.
  ///   - cases: open cases.
  init(to wish: Wish, exceptBy number: CaseNumber?, among register: [AccountRecord], and cases: [Case]) {
    guard !wish.words.isEmpty else { return }
    // What has become of the application itself does not resemble it.
    let others = register.filter { $0.status != "closed" && (number == nil || $0.caseNumber != number?.description) }
    accounts =
      others.filter { account in
        wish.platforms.contains { $0.rawValue == account.platform } && !wish.words.isDisjoint(with: tellingWords(account.name))
      }.prefix(Self.most).map { "\($0.name) (\($0.platform))" }
    applications =
      cases.filter { $0.number != number && !$0.state.isFinal && wish.resembles(Wish($0)) }
      .prefix(Self.most).map { standing in
        let names = standing.accountNames.isEmpty ? standing.subject : standing.accountNames.joined(separator: ", ")
        return "\(standing.number): \(names) (\(standing.platforms.map(\.rawValue).joined(separator: ", ")))"
      }
  }
}

/// What an application wishes for: where, and under which name.
struct Wish: Hashable, Sendable {
  let platforms: [Platform]
  let words: Set<String>

  /// - Parameter subject: stands in where no name is known.
  init(platforms: [Platform], names: [String], subject: String) {
    self.platforms = platforms
    words = Set((names.isEmpty ? [subject] : names).flatMap(tellingWords))
  }

  init(_ standing: Case) { self.init(platforms: standing.platforms, names: standing.accountNames, subject: standing.subject) }

  func resembles(_ other: Wish) -> Bool {
    platforms.contains(where: other.platforms.contains) && !words.isDisjoint(with: other.words)
  }
}

/// The words of a name that tell accounts apart: not `kth`, not the platform, and not what half of them are called.
private func tellingWords(_ name: String) -> [String] {
  name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
    .split { !$0.isLetter && !$0.isNumber }
    // `kthbiblioteket` is the library's as much as `kth_biblioteket`.
    .map { String($0.hasPrefix("kth") && $0.count > 5 ? $0.dropFirst(3) : $0) }
    .filter { $0.count >= 3 && !commonWords.contains($0) }
}

private let commonWords: Set<String> = Set(Platform.allCases.map(\.rawValue)).union([
  "kth", "the", "and", "och", "for", "vid", "pa", "konto", "kontot", "kontoplan", "account", "official", "officiella", "royal", "institute",
  "lab", "group", "ansokan", "application", "underlag", "nytt", "ny", "new", "start", "starta", "sociala", "medier", "social", "media",
  "sida",
  "page", "showcase", "our", "var", "vart", "komplettering", "om", "avseende", "about", "request", "plan", "kanal", "channel", "i", "av",
])

extension Transaction {
  /// What in the register, and among the newest open cases, resembles an application.
  func resemblances(to wish: Wish, exceptBy number: CaseNumber?) throws -> Resemblances {
    guard !wish.words.isEmpty else { return Resemblances() }
    return Resemblances(to: wish, exceptBy: number, among: try accounts(), and: try openCases(limit: 300))
  }
}

extension SocialMediaDesk {
  /// Accounts and other people's open applications that resemble a case, for staff.
  public func resemblances(of standing: Case) throws -> [String] {
    let found = try records.read { try $0.resemblances(to: Wish(standing), exceptBy: standing.number) }
    return found.accounts + found.applications
  }
}
