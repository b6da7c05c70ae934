public import Documents
public import Mail

/// What is judged: one mail with everything that came with it, or a document by itself.
public struct Application: Hashable, Sendable {
  /// The mail's subject, or a document's name.
  public var subject: String
  /// Who sent it; nil for a document by itself.
  public var from: Mailbox?
  /// The mail's own text without quoted mails; its source is `body`. A document by itself leaves it empty.
  public var body: Document
  /// What the mail quotes; its source is `quoted`.
  public var quoted: Document?
  /// The attached documents in the order in which they came; of several versions a later one supersedes.
  public var documents: [Document]
  /// Attachments that give no text, and documents that are only linked.
  public var unreadable: [Unreadable]
  /// Whether no person wrote the mail (an absence note, a delivery report, a newsletter).
  public var isAutomatic: Bool
  /// Mails that came along as attachments or forwarded in the text, the innermost last: who wrote them first.
  public var forwardedFrom: [Mailbox]
  /// What the sender wrote above a mail forwarded in the text, which `body` holds as well; nil where there is none.
  public var covering: String?

  /// An application from its parts.
  public init(
    subject: String = "", from: Mailbox? = nil, body: Document = Document(source: "body", blocks: []), quoted: Document? = nil,
    documents: [Document] = [], unreadable: [Unreadable] = [], isAutomatic: Bool = false, forwardedFrom: [Mailbox] = [],
    covering: String? = nil
  ) {
    self.subject = subject
    self.from = from
    self.body = body
    self.quoted = quoted
    self.documents = documents
    self.unreadable = unreadable
    self.isAutomatic = isAutomatic
    self.forwardedFrom = forwardedFrom
    self.covering = covering
  }
}
