import Casework
import Checklist
import Crypto
import Documents
import Foundation
import Mail
import Records

/// Whose a mail is, and which case it belongs to.
extension MailReader {
  enum Tie {
    /// It belongs to a case, and its sender may write there.
    case `case`(Case)
    /// Somebody who does not take part quotes a case.
    case stranger(CaseNumber)
    /// It belongs to no case.
    case none
  }

  /// Whether we wrote it ourselves: it bears our address or our mark.
  func isOurs(_ message: Message, _ sender: Mailbox) -> Bool {
    ([configuration.mailbox.address] + configuration.aliases).contains { $0.isSameMailbox(as: sender.address) }
      || message.automatic == .loop
  }

  /// Whether the mail server vouches for the sender (RFC 8601), where the configuration asks for that.
  func isAuthenticated(_ message: Message, _ sender: Mailbox) -> Bool {
    guard configuration.senders.requiresAuthentication, let server = configuration.senders.authenticationServer else { return true }
    return message.header.authenticationResults(from: server)?.proves(sender.address.domain) ?? false
  }

  /// What a mail is that no person wrote; nil for one that a person wrote.
  func automaticContent(of message: Message, at now: Date) -> Incoming.Content? {
    if let bounce = message.bounce { return .bounce(bounce.failedRecipients, isPermanent: bounce.isPermanent) }
    guard message.automatic != nil else { return nil }
    return .automatic(
      absentUntil: absenceReturn(in: message.subject + "\n" + message.text, received: now, timeZone: configuration.timeZone))
  }

  /// The case that an automatic mail answers: by our own Message-IDs, or the one open case of its sender.
  func caseAnswered(by message: Message, from sender: Mailbox, isAutomatic: Bool, in transaction: Transaction) throws -> Case? {
    let ids = message.references + message.inReplyTo + (message.bounce?.originalMessageID.map { [$0] } ?? [])
    if let number = try transaction.caseNumber(of: ids, isOurs: true) { return try transaction.answerable(number) }
    guard message.automatic == .autoReply else { return nil }
    let open = try transaction.cases(with: sender.address).filter { !$0.state.isFinal }
    return open.count == 1 ? open.first : nil
  }

  /// The case that a person's mail belongs to.
  ///
  /// Our Message-IDs can't be guessed: who answers one has had the letter, and takes part from then on. A Message-ID of a correspondent, or the case number
  /// in the subject, counts only from somebody who takes part already.
  func tie(_ message: Message, from sender: Mailbox, in transaction: Transaction) throws -> Tie {
    let ids = message.references + message.inReplyTo
    if let number = try transaction.caseNumber(of: ids, isOurs: true), let standing = try transaction.answerable(number) {
      return .case(standing)
    }
    if let number = try transaction.caseNumber(of: ids, isOurs: false), let standing = try transaction.answerable(number),
      standing.isParticipant(sender.address)
    {
      return .case(standing)
    }
    guard let number = CaseNumber.first(in: message.subject), let standing = try transaction.answerable(number) else { return .none }
    return standing.isParticipant(sender.address) ? .case(standing) : .stranger(number)
  }

  /// The open case in which the sender has handed in this very application before.
  func repeated(_ fingerprints: [String], by sender: Mailbox) throws -> Case? {
    try records.read { transaction in
      guard let number = try transaction.case(withFingerprints: fingerprints), let standing = try transaction.case(number),
        standing.isParticipant(sender.address), !standing.state.isFinal
      else { return nil }
      return standing
    }
  }

  /// The case that a new mail outside of any thread adds to: it says that it is a supplement, and its sender has one case in which something is missing.
  func supplemented(by application: Application, _ triage: TriageResult, from sender: Mailbox) throws -> Case? {
    let isSaidToBe =
      saysSupplement(application.subject) || threadIntent(of: application.body.plainText, subject: application.subject) == .supplement
    guard isSaidToBe else { return nil }
    let waiting = try records.read { try $0.cases(with: sender.address) }.filter { $0.state == .incomplete }
    guard waiting.count == 1, let standing = waiting.first, triage.platforms.allSatisfy(standing.platforms.contains) else { return nil }
    return saysSupplement(application.subject) || bareSubject(application.subject) == standing.subject ? standing : nil
  }

  private func saysSupplement(_ subject: String) -> Bool {
    let folded = subject.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return ["komplettering", "kompletterande", "tillagg till", "supplement", "additional information"].contains { folded.contains($0) }
  }

  /// Digests of an application's text and of each of its documents, without what differs when one sends it again.
  func fingerprints(of application: Application) -> [String] {
    ([application.body] + application.documents).compactMap { document in
      let words = document.plainText.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      // A short text is no application: two people may well write the same few words.
      guard words.count >= 400 else { return nil }
      var hash = SHA256()
      hash.update(data: Data(String(String.UnicodeScalarView(words)).utf8))
      return hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
  }
}

extension Transaction {
  /// A case that mail can still belong to: of one that has been purged nobody knows any more who took part.
  fileprivate func answerable(_ number: CaseNumber) throws -> Case? { try self.case(number).flatMap { $0.isPurged ? nil : $0 } }
}

/// A subject without the marks of replies and forwards, and without a case number.
func bareSubject(_ subject: String) -> String {
  var text = Substring(subject.prefix(500)).drop(while: \.isWhitespace)
  let marks = ["re:", "sv:", "vb:", "fw:", "fwd:", "aw:", "wg:", "ang:", "vs:", "vl:", "svar:", "[external]", "[extern]"]
  while let mark = marks.first(where: { text.lowercased().hasPrefix($0) }) {
    text = text.dropFirst(mark.count).drop(while: \.isWhitespace)
  }
  var words = text.split(separator: " ", omittingEmptySubsequences: true)
  words.removeAll { CaseNumber($0.trimmingCharacters(in: CharacterSet(charactersIn: "[]()"))) != nil }
  return words.joined(separator: " ")
}
