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
  private let insideDomains: [String]
  private let intents = IntentReader()

  /// A triage within the usual bounds, for a university whose own people write from kth.se.
  public init() { self.init(insideDomains: ["kth.se"]) }

  /// A triage that takes mail from these domains, and those below them, for the university's own.
  public init(insideDomains: [String], limits: TriageLimits = .standard) {
    self.insideDomains = insideDomains.map { $0.lowercased() }
    self.limits = limits
  }

  /// Reads one application.
  public func read(_ application: Application) -> TriageResult { read(application, as: nil) }

  /// Reads one application whose intent may be known from elsewhere.
  func read(_ application: Application, as known: Intent?) -> TriageResult {
    let parts = TriageParts(application, limits: limits)
    let language = LanguageReader().read(
      subject: parts.subject, body: parts.body, quoted: parts.quoted,
      documents: parts.documents)
    let intent = known ?? intent(of: application, parts)
    guard intent == .submission else { return TriageResult(intent: intent, language: language) }
    let platforms = PlatformReader().read(
      subject: parts.subject, body: parts.body, quoted: parts.isForward ? parts.quoted : TriageText(tokens: []), documents: parts.documents)
    return TriageResult(
      intent: intent, language: language, platforms: platforms, track: platforms.contains(.linkedin) ? .linkedin : .general,
      applicant: ApplicantReader().read(application, parts), isAboutExistingAccount: ExistingAccount.isMeant(in: parts),
      accountNames: AccountNames.read(parts.plainTexts))
  }

  private func intent(of application: Application, _ parts: TriageParts) -> Intent {
    if application.isAutomatic { return .auto }
    let hasDocuments = !application.documents.isEmpty || !application.unreadable.isEmpty
    // A document by itself was put to the judge by somebody who takes it for an application.
    if application.from == nil, parts.body.tokens.isEmpty, hasDocuments { return .submission }
    let body = parts.isForward ? parts.ownText + "\n\n" + parts.quotedText : parts.ownText
    return intents.read(subject: application.subject, body: body, hasDocuments: hasDocuments, sender: sender(application.from))
  }

  /// Whether a mail comes from a person of the university, or from nobody at all.
  func isInside(_ mailbox: Mailbox?) -> Bool { sender(mailbox) == .inside }

  private func sender(_ mailbox: Mailbox?) -> IntentReader.Sender {
    guard let address = mailbox?.address else { return .inside }
    let name = address.localPart.lowercased()
    if ["noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster", "notifications", "newsletter"].contains(
      where: name.hasPrefix)
    {
      return .machine
    }
    return insideDomains.contains { address.domain == $0 || address.domain.hasSuffix("." + $0) } ? .inside : .outside
  }
}

/// The parts of an application as triage reads them, within bounds.
struct TriageParts: Sendable {
  let subject: TriageText
  let ownText: String
  let body: TriageText
  let quotedText: String
  let quoted: TriageText
  let documents: [TriageDocument]
  /// Subject, own text and documents as written.
  let plainTexts: [String]
  /// Whether the sender passes another's mail on, so that what is quoted is what it is about.
  let isForward: Bool

  init(_ application: Application, limits: TriageLimits) {
    subject = TriageText(application.subject, limit: limits.subject)
    ownText = application.body.plainText
    body = TriageText(ownText, limit: limits.body)
    quotedText = application.quoted?.plainText ?? ""
    quoted = TriageText(quotedText, limit: limits.quoted)
    var left = limits.documents
    var texts = [application.subject, String(ownText.unicodeScalars.prefix(limits.body))]
    documents = application.documents.map { document in
      let plain = String(document.plainText.unicodeScalars.prefix(left))
      left -= plain.unicodeScalars.count
      texts.append(plain)
      return TriageDocument(titleText: Self.title(of: document), plainText: plain)
    }
    plainTexts = texts
    isForward = Self.passesOn(subject, body, hasForward: !application.forwardedFrom.isEmpty)
  }

  private static func passesOn(_ subject: TriageText, _ body: TriageText, hasForward: Bool) -> Bool {
    let prefixes = subject.tokens.prefix(6).filter(\.isWord).map(\.word)
    let isMarked = prefixes.first.map { ["vb", "fwd", "fw", "wg", "vs", "vidarebefordrat"].contains($0) } ?? false
    return hasForward || isMarked || body.tokens.count < 12
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

/// A document, cut into words only where the mail itself leaves something open.
struct TriageDocument: Sendable {
  var titleText: String
  var plainText: String
  var title: TriageText { TriageText(titleText, limit: TriageLimits.standard.subject) }
  var text: TriageText { TriageText(plainText, limit: TriageLimits.standard.documents) }
}
