/// A file or a message that was sent along.
public struct Attachment: Hashable, Sendable {
  /// The file name as the sender wrote it, decoded, on one line; not safe as a path (see ``fileName``). Nil where the mail gives none.
  public var name: String?
  /// `type/subtype` in lower case, as declared.
  public var contentType: String
  /// The other parameters of Content-Type by lower-case name (`charset`, `method`, …).
  public var parameters: [String: String]
  /// The content, transfer encoding undone.
  public var bytes: [UInt8]
  /// Whether it is meant to be shown within the text.
  public var isInline: Bool
  /// The Content-ID without angle brackets.
  public var contentID: String?

  /// An attachment, to be sent or to be read.
  public init(
    name: String?, contentType: String, parameters: [String: String] = [:], bytes: [UInt8], isInline: Bool = false, contentID: String? = nil
  ) {
    self.name = name
    self.contentType = contentType
    self.parameters = parameters
    self.bytes = bytes
    self.isInline = isInline
    self.contentID = contentID
  }

  /// The name made safe to show and to keep: no path, no control, format or direction-changing characters, at most 120 characters. Never empty.
  public var fileName: String {
    let last = (name ?? "").split(whereSeparator: { $0 == "/" || $0 == "\\" || $0 == ":" }).last.map(String.init) ?? ""
    var safe = String.UnicodeScalarView()
    for scalar in last.singleLine.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: continue
      default: safe.append("<>:\"|?*\0".unicodeScalars.contains(scalar) ? "_" : scalar)
      }
    }
    let bare = String(String(safe).drop { $0 == "." || $0 == " " || $0 == "~" || $0 == "-" })
    if bare.isEmpty { return "unnamed" }
    guard bare.count > 120 else { return bare }
    // The extension says what it is; keep it.
    let ending = bare.split(separator: ".").last.map { "." + $0 } ?? ""
    return ending.count <= 12 && ending.count < bare.count ? String(bare.prefix(120 - ending.count)) + ending : String(bare.prefix(120))
  }
}
