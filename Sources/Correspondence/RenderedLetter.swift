/// A letter in words.
public struct RenderedLetter: Hashable, Sendable {
  /// The subject: of an answer in the applicant's thread `SV: ` or `Re: `, their subject and `[SM-2026-0007]`; otherwise the template's own.
  public var subject: String
  /// The text, lines ended by `\n`.
  public var text: String
  /// The same as a whole HTML page.
  public var html: String

  /// A letter from its parts.
  public init(subject: String, text: String, html: String) {
    self.subject = subject
    self.text = text
    self.html = html
  }
}
