/// A mail passed on within the text of another.
public struct InlineForward: Hashable, Sendable {
  /// Who wrote it, where its header says so.
  public var from: Mailbox?
  /// When, as its header has it.
  public var date: MailDate?
  /// Its subject; empty where its header has none.
  public var subject: String
  /// Its text, quotes and signature included.
  public var text: String
}

/// A text divided into what is new and what is quoted.
struct ReplySections: Sendable {
  var reply: String
  var quoted: String
  var forwarded: InlineForward?

  init(_ text: String, limits: MailLimits) {
    reply = text.trimmed
    quoted = ""
  }
}
