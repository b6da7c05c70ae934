/// A message as it is read (RFC 5322, MIME).
public struct Message: Sendable {
  /// All header fields.
  public var header: Header
  /// Its identifier; nil where it has none that can be used.
  public var messageID: MessageID?
  /// What it answers.
  public var inReplyTo: [MessageID]
  /// The thread, oldest first.
  public var references: [MessageID]
  /// The subject, decoded, on one line; empty where there is none.
  public var subject: String
  /// When it was written, by its own word.
  public var date: MailDate?
  /// Its authors with an address that can be mailed; ``addresses(in:)`` has the others, too.
  public var from: [Mailbox]
  /// The primary recipients.
  public var to: [Mailbox]
  /// The recipients of copies.
  public var cc: [Mailbox]
  /// Where answers are wanted.
  public var replyTo: [Mailbox]
  /// Who sent it for the author.
  public var sender: Mailbox?
  /// The envelope sender as the last server noted it.
  public var returnPath: ReturnPath
  /// The text body (RFC 8621 §4.1.4): all its parts in order, HTML turned to text where there is no plain text. Lines end in LF.
  public var text: String
  /// The first HTML body, decoded but not made safe: never show it or send it on.
  public var html: String?
  /// What was sent along (RFC 8621 §4.1.4), inline pictures included; a message is one attachment.
  public var attachments: [Attachment]
  /// Targets of links in HTML, then addresses in plain text, without those that protection services wrap around; each once.
  public var links: [String]
  /// What is wrong with it.
  public var defects: [Defect]
  /// `type/subtype` and parameters of the whole message.
  var contentType: ContentField?
  /// Where the text is quoted, signed, or forwarded.
  var sections: ReplySections

  /// The envelope sender (RFC 5321 §4.4).
  public enum ReturnPath: Hashable, Sendable {
    /// No Return-Path field.
    case absent
    /// `<>`: nothing may be sent back.
    case null
    /// An address.
    case address(EmailAddress)
  }

  /// The text without quoted mails and without signature; answers written between quotes belong to it.
  public var reply: String { sections.reply }
  /// What was cut from the text as quotation.
  public var quoted: String { sections.quoted }
  /// A mail passed on in the text, with its author.
  public var forwarded: InlineForward? { sections.forwarded }

  /// Reads a message. Never fails: what is wrong is in ``defects``.
  public static func parse(_ bytes: [UInt8], limits: MailLimits = .standard) -> Message {
    var bytes = bytes
    var early = DefectList()
    if bytes.count > limits.bytes {
      early.note(.overLimit, "message of \(bytes.count) octets")
      bytes.removeSubrange(limits.bytes...)
    }
    if bytes.allSatisfy(\.isWhite) { early.note(.empty) }
    // A mail with CR alone is one whose line ends were lost on an old system.
    if !bytes.contains(Octet.lf) { for index in bytes.indices where bytes[index] == Octet.cr { bytes[index] = Octet.lf } }
    var parser = MIMEParser(bytes, limits: limits)
    let root = parser.parse()
    for defect in early.all { parser.defects.note(defect.kind, defect.detail) }
    return Message(root, in: bytes, limits: limits, defects: parser.defects)
  }

  private init(_ root: MIMEPart, in bytes: [UInt8], limits: MailLimits, defects: DefectList) {
    var reader = PartReader(bytes: bytes, limits: limits, defects: defects)
    let bodies = BodyParts(root)
    let body = reader.body(bodies)
    let header = root.header
    self.header = header
    contentType = root.contentField
    text = body.text
    html = body.html
    links = body.links
    attachments = bodies.attachments.map { reader.attachment($0) } + body.enclosed
    var defects = reader.defects
    messageID = header.raw("Message-ID").flatMap { Mail.messageIDs(in: $0, limits: limits).first }
    if messageID == nil, let raw = header.raw("Message-ID") { defects.note(.messageID, raw.text) }
    inReplyTo = header.raw("In-Reply-To").map { Mail.messageIDs(in: $0, limits: limits) } ?? []
    references = header.raw("References").map { Mail.messageIDs(in: $0, limits: limits) } ?? []
    subject = header.raw("Subject").map { decodeUnstructured($0, defects: &defects) } ?? ""
    date = header.raw("Date").flatMap { MailDate($0.text) }
    if date == nil, let raw = header.raw("Date") { defects.note(.date, raw.text) }
    func mailboxes(_ name: StaticString) -> [Mailbox] {
      let written = header.mailboxes(name, limits: limits, defects: &defects)
      for entry in written where entry.mailbox == nil { defects.note(.address, "\(name): \(entry.label)") }
      return written.compactMap(\.mailbox)
    }
    from = mailboxes("From")
    to = mailboxes("To")
    cc = mailboxes("Cc")
    replyTo = mailboxes("Reply-To")
    sender = mailboxes("Sender").first
    returnPath = header.returnPath(limits: limits)
    self.defects = defects.all
    sections = ReplySections(
      text,
      ReplySections.Context(
        subject: subject, author: header.mailboxes("From", limits: limits, defects: &defects).first?.name, limits: limits))
  }

  /// All mailboxes of an address field as written, those included that can't be mailed.
  public func addresses(in field: StaticString) -> [WrittenMailbox] {
    var defects = DefectList()
    return header.mailboxes(field, limits: .standard, defects: &defects)
  }
}

extension Header {
  func mailboxes(_ name: StaticString, limits: MailLimits, defects: inout DefectList) -> [WrittenMailbox] {
    var found: [WrittenMailbox] = []
    for field in fields where field.name.utf8.isEqual(ignoringCase: name) && found.count < limits.addresses {
      found += AddressListParser.parse(field.raw, limits: limits, defects: &defects)
    }
    return found
  }

  func returnPath(limits: MailLimits) -> Message.ReturnPath {
    guard let raw = raw("Return-Path") else { return .absent }
    var defects = DefectList()
    if let address = AddressListParser.parse(raw, limits: limits, defects: &defects).compactMap(\.mailbox).first {
      return .address(address.address)
    }
    return raw.filter { !$0.isWhite }.elementsEqual("<>".utf8) ? .null : .absent
  }
}
