/// How much of a mail is read. What lies beyond a bound is left out and named in ``Message/defects``; the mail is answered all the same.
public struct MailLimits: Hashable, Sendable {
  /// Octets of a whole message; a longer one is cut there.
  public var bytes = 50 << 20
  /// Octets of one header block.
  public var headerBytes = 2 << 20
  /// Fields of one header block.
  public var headerFields = 2_000
  /// Octets of one field's value.
  public var fieldBytes = 256 << 10
  /// Addresses read from one field, and message identifiers likewise.
  public var addresses = 2_000
  /// Parts of a message, multiparts counted too.
  public var parts = 1_000
  /// Multiparts within multiparts.
  public var depth = 40
  /// Multiparts within multiparts whose delimiters only begin with their boundary.
  public var prefixDepth = 4
  /// Comments within comments, in a structured field.
  public var commentDepth = 20
  /// Parameters of one field (RFC 2045 §5.1).
  public var parameters = 100
  /// Octets of text read from all text parts together, transfer encoding undone.
  public var textBytes = 2 << 20
  /// Links listed.
  public var links = 1_000
  /// Lines of text that reply extraction looks at; a longer text is all taken as the reply.
  public var replyLines = 20_000

  /// The bounds for a mailbox that takes mails of up to 50 MiB.
  public static let standard = MailLimits()

  /// The standard bounds, to be changed one by one.
  public init() {}
}
