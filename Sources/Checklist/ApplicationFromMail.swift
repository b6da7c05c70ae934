public import Documents
public import Mail

extension Application {
  /// The application that a mail makes with what came with it.
  ///
  /// A mail that came along as an attachment is read like a document: its own text under its subject's name.
  public init(_ message: Message, _ enclosures: Enclosures) {
    let quoted = message.quoted
    let passedOn = enclosures.forwarded.filter { !$0.reply.isEmpty }.map { forwarded in
      Document(text: forwarded.reply, source: forwarded.subject.isEmpty ? "forwarded mail" : forwarded.subject)
    }
    self.init(
      subject: message.subject, from: message.from.first,
      body: InlineAnswers.document(of: message) ?? Document(text: message.reply, source: "body"),
      quoted: quoted.isEmpty ? nil : Document(text: quoted, source: "quoted"), documents: passedOn + enclosures.documents,
      unreadable: enclosures.unreadable, isAutomatic: message.automatic != nil,
      forwardedFrom: [message.forwarded?.from].compactMap { $0 } + enclosures.forwarded.compactMap(\.from.first),
      covering: message.forwarded?.comment)
  }

  /// The application that a document makes by itself.
  public init(_ document: Document) {
    self.init(subject: document.source, documents: [document])
  }
}
