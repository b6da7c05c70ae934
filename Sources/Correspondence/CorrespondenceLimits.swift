/// Bounds on what goes into a letter, so that neither a hostile mail nor a slip in a template makes one without end.
public struct CorrespondenceLimits: Hashable, Sendable {
  /// Octets of one template or YAML file.
  public var fileBytes = 262_144
  /// Files in the folder of templates.
  public var files = 1_000
  /// Sections within sections, and partials within partials.
  public var depth = 20
  /// Characters of a person's name.
  public var name = 120
  /// Characters of a subject or a file's name.
  public var line = 200
  /// Characters of a motivation or a person's own words.
  public var text = 50_000
  /// Entries of a list that a mail can make long (unreadable documents, similar accounts).
  public var listed = 20

  /// The bounds of the service.
  public static let standard = CorrespondenceLimits()
}
