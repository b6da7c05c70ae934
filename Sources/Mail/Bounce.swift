/// What a delivery report says (RFC 3464, and the texts of servers that write none).
public struct Bounce: Hashable, Sendable {
  /// Who did not get the mail.
  public var failedRecipients: [EmailAddress]
  /// The Message-ID of the mail that is returned.
  public var originalMessageID: MessageID?
  /// Whether trying again is no use.
  public var isPermanent: Bool
  /// The enhanced status code (RFC 3463), `5.1.1`.
  public var status: String?
  /// Whether the report tells of a failure; false for delays and successes.
  public var isFailure: Bool
}

extension Message {
  /// The delivery report that this mail is; nil for other mails.
  public var bounce: Bounce? { isBounce ? BounceReader(self).read() : nil }

  /// Whether this is a delivery report.
  var isBounce: Bool {
    if reportType == "delivery-status" || attachments.contains(where: { $0.contentType == "message/delivery-status" }) && isFromDaemon {
      return true
    }
    if header.has("X-Failed-Recipients"), isFromDaemon { return true }
    if BounceWording.opensAsReport(text) { return true }
    return isFromDaemon && (BounceWording.isBounceSubject(subject) || BounceWording.isBounceText(text))
  }

  /// Whether the sender is a mail system, or nobody.
  var isFromDaemon: Bool {
    if returnPath == .null { return true }
    return addresses(in: "From").contains { mailbox in
      let local = mailbox.label.prefix { $0 != "@" }.lowercased()
      return local.hasPrefix("mailer-daemon") || local == "postmaster" || local.hasPrefix("microsoftexchange") || local == "mailerdaemon"
        || local.isEmpty
    }
  }
}

/// How delivery reports word themselves, folded as by ``AutomaticWording/fold(_:)``.
enum BounceWording {
  private static let subjects: PhraseSet = [
    "undeliverable", "undelivered mail", "delivery status notification", "delivery failure", "mail delivery failed",
    "mail delivery failure",
    "returned mail", "failure notice", "message delivery failure", "mail system error", "delivery has failed", "warning: could not send",
    "delivery delayed",
    "delayed mail", "mail delivery system", "kan inte levereras", "kunde inte levereras", "olevererbart", "ej levererat",
    "gick inte att leverera", "leverans",
    "fordrojd", "unzustellbar", "nicht zustellbar", "kan ikke leveres", "ikke levert", "kunne ikke leveres", "ei voi toimittaa",
    "non remis", "no se puede entregar",
  ]
  private static let texts: PhraseSet = [
    "could not be delivered", "couldn't be delivered", "was not delivered", "wasn't delivered", "delivery has failed",
    "delivery to the following",
    "undeliverable", "permanent error", "user unknown", "mailbox unavailable", "address rejected", "kunde inte levereras",
    "kan inte levereras",
    "gick inte att leverera", "leverans misslyckades", "levererades inte", "konnte nicht zugestellt", "mailbox is full", "inkorgen ar full",
    "could not be found", "konnte nicht gefunden", "hittades inte",
  ]

  /// How the reports of mail servers begin, word for word; a person's mail about one doesn't.
  private static let openings: PhraseSet = [
    "delivery has failed to these recipients", "delivery to the following recipient",
    "i'm sorry to have to inform you that your message could not",
    "this is the mail system at host", "this message was created automatically by mail delivery", "your message wasn't delivered to",
    "det gick inte att leverera till", "leveransen misslyckades till", "leverans misslyckades till dessa",
    "ditt meddelande kunde inte levereras till",
    "meddelandet kunde inte levereras till", "ditt meddelande har inte levererats", "fehler bei der nachrichtenzustellung",
    "die zustellung an folgende",
    "ihre nachricht konnte nicht zugestellt", "hi. this is the qmail-send program", "the message you sent to",
  ]

  private static let reports: PhraseSet = [
    "delayed", "failed", "misslyckades", "har inte kunnat levereras", "har levererats till", "has been delivered to", "is complete",
    "warning message",
  ]
  private static let successes: PhraseSet = [
    "har levererats till", "has been delivered to", "groups is complete", "relayed to the following",
  ]

  /// Whether the text tells that the mail arrived.
  static func tellsSuccess(_ folded: String) -> Bool { successes.occurs(in: folded) }

  /// Whether the text begins as a server's report does, and tells of a failure or a delay.
  static func opensAsReport(_ text: String) -> Bool {
    let text = AutomaticWording.fold(text.prefix(1_500)).singleLine
    return openings.begins(text) && (texts.occurs(in: text) || reports.occurs(in: text))
  }

  static func isBounceSubject(_ subject: String) -> Bool {
    let subject = AutomaticWording.fold(subject).trimmed
    return subjects.begins(subject)
  }

  static func isBounceText(_ text: String) -> Bool {
    let text = AutomaticWording.fold(text.prefix(3_000)).singleLine
    return texts.occurs(in: text)
  }
}

/// Reads a delivery report.
struct BounceReader {
  private let message: Message

  init(_ message: Message) { self.message = message }

  func read() -> Bounce {
    var bounce = Bounce(failedRecipients: [], originalMessageID: nil, isPermanent: true, status: nil, isFailure: true)
    var isReported = false
    if let report = message.attachments.first(where: {
      $0.contentType == "message/delivery-status" || $0.contentType == "message/global-delivery-status"
    }) {
      isReported = readStatus(report.bytes, into: &bounce)
    }
    if !isReported { readText(into: &bounce) }
    bounce.originalMessageID = originalID
    return bounce
  }

  /// The fields for each recipient (RFC 3464 §2.3); a group of fields ends at an empty line.
  private func readStatus(_ bytes: [UInt8], into bounce: inout Bounce) -> Bool {
    let parser = HeaderParser(bytes: bytes, limits: .standard)
    var at = 0
    var actions: [String] = []
    var groups = 0
    while at < bytes.count, groups < 200 {
      var defects = DefectList()
      let (group, next) = parser.parse(from: at, to: bytes.count, defects: &defects)
      groups += 1
      at = max(next, at + 1)
      guard group.has("Final-Recipient") || group.has("Original-Recipient") else { continue }
      let action = (group.first("Action") ?? "failed").lowercased().prefix { $0.isLetter }
      actions.append(String(action))
      if action == "failed" || action == "delayed" {
        let typed = group.first("Original-Recipient") ?? group.first("Final-Recipient") ?? ""
        let address = typed.split(separator: ";", maxSplits: 1).last.map { $0.trimmed.trimmingAngles } ?? ""
        if let address = EmailAddress(address), !bounce.failedRecipients.contains(address) { bounce.failedRecipients.append(address) }
        if let status = group.first("Status").flatMap({ Self.statusCode(in: $0) }), bounce.status == nil { bounce.status = status }
      }
    }
    guard !actions.isEmpty else { return false }
    bounce.isFailure = actions.contains("failed")
    bounce.isPermanent = bounce.isFailure && bounce.status?.hasPrefix("4") != true
    return true
  }

  /// Addresses and a status code in the report's words.
  private func readText(into bounce: inout Bounce) {
    let named = message.header.all("X-Failed-Recipients").flatMap { $0.split(separator: ",") }.compactMap { EmailAddress($0.trimmed) }
    let text = message.text.prefix(8_000)
    bounce.status = Self.statusCode(in: String(text))
    let folded = AutomaticWording.fold(message.subject + " " + text.prefix(3_000))
    let isDelay = [
      "delayed", "will keep trying", "will be retried", "fordroj", "not required to resend", "forsoker igen", "nytt forsok", "nya forsok",
      "nasta forsok", "will keep trying", "will retry",
    ].contains {
      folded.contains($0)
    }
    bounce.isFailure = !isDelay && !BounceWording.tellsSuccess(folded)
    bounce.isPermanent = bounce.isFailure && bounce.status?.hasPrefix("4") != true
    let own = message.to.map(\.address)
    bounce.failedRecipients =
      named.isEmpty ? addresses(in: text).filter { address in !own.contains(where: { $0.isSameMailbox(as: address) }) } : named
  }

  /// The first addresses of the text; those of mail systems and helpers are not recipients.
  private func addresses(in text: Substring) -> [EmailAddress] {
    var found: [EmailAddress] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || "<>()[]\",;:".contains($0) }) where word.contains("@") {
      guard let address = EmailAddress(word.trimmed.trimmingCharacters), !found.contains(address) else { continue }
      if ["postmaster", "mailer-daemon", "abuse", "helpdesk", "support"].contains(address.localPart.lowercased()) { continue }
      found.append(address)
      if found.count == 5 { break }
    }
    // What follows the first one is mostly the returned mail's own header.
    return Array(found.prefix(1))
  }

  /// `5.1.1` somewhere in a text.
  static func statusCode(in text: String) -> String? {
    for word in text.split(whereSeparator: { !($0.isNumber || $0 == ".") }) {
      let numbers = word.split(separator: ".", omittingEmptySubsequences: false)
      if numbers.count == 3, ["2", "4", "5"].contains(numbers[0]), numbers.dropFirst().allSatisfy({ (1...3).contains($0.utf8.count) }) {
        return String(word)
      }
    }
    return nil
  }

  /// The Message-ID of the returned mail: from the returned message or its header, from a header of the report, or from its text.
  private var originalID: MessageID? {
    for attachment in message.attachments
    where ["message/rfc822", "text/rfc822-headers", "message/global", "message/rfc822-headers", "message/global-headers"].contains(
      attachment.contentType)
    {
      var defects = DefectList()
      let (header, _) = HeaderParser(bytes: attachment.bytes, limits: .standard).parse(
        from: 0, to: attachment.bytes.count, defects: &defects)
      if let id = header.raw("Message-ID").flatMap({ Mail.messageIDs(in: $0, limits: .standard).first }) { return id }
    }
    for field in ["X-MS-Exchange-Message-Original-Id", "In-Reply-To"] as [StaticString] {
      if let id = message.header.raw(field).flatMap({ Mail.messageIDs(in: $0, limits: .standard).first }) { return id }
    }
    for line in message.text.split(separator: "\n").prefix(2_000) {
      let line = line.drop { $0 == ">" || $0 == " " }
      if line.utf8.prefix(11).isEqual(ignoringCase: "message-id:") {
        return Mail.messageIDs(in: Array(line.utf8.dropFirst(11)), limits: .standard).first
      }
    }
    return message.references.last
  }
}

extension String {
  fileprivate var trimmingAngles: String { filter { $0 != "<" && $0 != ">" }.trimmed }
  fileprivate var trimmingCharacters: String { String(reversed().drop { ".,;:!?'".contains($0) }.reversed()) }
}
