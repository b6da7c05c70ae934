import Documents
public import Mail

/// Everything about a mail around the points of the checklist.
public struct TriageResult: Hashable, Sendable {
  /// What the mail is about.
  public var intent: Intent
  /// The language to answer in.
  public var language: Language
  /// The networks on which an account is wanted, by name; empty unless the mail is a submission.
  public var platforms: [Platform]
  /// The way that the application goes.
  public var track: Track
  /// Who applies, where that is another person than the sender.
  public var applicant: Mailbox?
  /// Whether the plan is for an account that exists already, or for a change of one: staff get it with that said.
  public var isAboutExistingAccount: Bool
  /// Names of accounts in the mail and its documents as written (`@kth_x`, a profile's link), for the register.
  public var accountNames: [String]

  /// A result from its parts.
  public init(
    intent: Intent, language: Language, platforms: [Platform] = [], track: Track = .general, applicant: Mailbox? = nil,
    isAboutExistingAccount: Bool = false, accountNames: [String] = []
  ) {
    self.intent = intent
    self.language = language
    self.platforms = platforms
    self.track = track
    self.applicant = applicant
    self.isAboutExistingAccount = isAboutExistingAccount
    self.accountNames = accountNames
  }
}

/// Reads what a mail is about, in which language, for which networks, and who applies. Pure; the same mail always gives the same result.
public struct Triage: Sendable {
  private let limits: TriageLimits
  private let intents = IntentReader()

  /// A triage within the usual bounds.
  public init() { limits = .standard }

  /// A triage within other bounds.
  public init(limits: TriageLimits) { self.limits = limits }

  /// Reads one application.
  public func read(_ application: Application) -> TriageResult {
    let subject = TriageText(application.subject, limit: limits.subject)
    let ownText = application.body.plainText
    let body = TriageText(ownText, limit: limits.body)
    let quoted = TriageText(application.quoted?.plainText ?? "", limit: limits.quoted)
    var left = limits.documents
    let documents = application.documents.map { document in
      let text = TriageText(document.plainText, limit: left)
      left = max(0, left - text.tokens.count * 5)
      return (title: TriageText(Self.title(of: document), limit: limits.subject), text: text)
    }
    let intent = intent(of: application, ownText)
    let language = LanguageReader().read(
      subject: subject, body: body, quoted: quoted, documents: TriageText(tokens: Array(documents.map(\.text.tokens).joined())))
    guard intent == .submission else { return TriageResult(intent: intent, language: language) }
    let platforms = PlatformReader().read(subject: subject, body: body, quoted: quoted, documents: documents)
    return TriageResult(
      intent: intent, language: language, platforms: platforms, track: platforms.contains(.linkedin) ? .linkedin : .general)
  }

  private func intent(of application: Application, _ ownText: String) -> Intent {
    if application.isAutomatic { return .auto }
    let hasDocuments = !application.documents.isEmpty || !application.unreadable.isEmpty
    return intents.read(subject: application.subject, body: ownText, hasDocuments: hasDocuments)
  }

  /// What a document calls itself: its file name and what stands first in it.
  private static func title(of document: Document) -> String {
    let name = document.source.split(separator: ".").dropLast().joined(separator: " ").replacing("_", with: " ").replacing("-", with: " ")
    let first = document.blocks.prefix(3).compactMap { block in
      switch block {
      case .heading(_, let text): text
      case .paragraph(let text) where text.utf8.count < 120: text
      default: nil
      }
    }
    return ([name] + first).joined(separator: ".\n")
  }
}
