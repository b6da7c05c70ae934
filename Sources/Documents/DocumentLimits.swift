/// Bounds on what one document may ask of the desk. Past any of them it is refused as `Unreadable.Reason.overLimit`.
public struct DocumentLimits: Sendable {
  /// Bytes of a file as it was sent.
  public var fileBytes = 50 << 20
  /// Members of a zip archive.
  public var archiveEntries = 4_096
  /// Bytes of one archive member once inflated.
  public var memberBytes = 16 << 20
  /// Bytes of all archive members that are inflated for one document.
  public var inflatedBytes = 32 << 20
  /// How many times larger a member may be than its compressed form, once it is over a mebibyte.
  public var inflationRatio = 250
  /// How deep elements, RTF groups or TNEF objects may be nested.
  public var depth = 256
  /// Elements of one XML part, or control words of one RTF file.
  public var elements = 1_000_000
  /// Blocks of a document, table cells included.
  public var blocks = 50_000
  /// UTF-8 bytes of a document's text; a 1000-page book has about 3 MB.
  public var textBytes = 4 << 20
  /// Files that are opened from one mail, those inside winmail.dat and forwarded mails included.
  public var enclosures = 64
  /// How deep mails and winmail.dat may lie in one another.
  public var enclosureDepth = 4
  /// Seconds of processor time that a converter gets.
  public var converterSeconds = 10
  /// Seconds of wall-clock time that a converter gets: many more, for that the machine is busy is no fault of the document.
  public var converterWaitSeconds = 60
  /// Bytes of address space that a converter gets.
  public var converterMemory = 512 << 20

  /// The bounds that the service runs with.
  public static let standard = DocumentLimits()

  /// The standard bounds, to be changed one by one.
  public init() {}
}

extension Unreadable.Reason: Error {}
