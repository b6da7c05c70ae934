/// What kind of file an attachment is, as its first bytes tell.
enum DocumentFormat: Hashable {
  case archive, compoundFile, pdf, richText, tnef, picture, html, markdown, text
  /// It lacks the bytes that a file of its name or type starts with.
  case damaged
  case other

  /// Tells the kind by the first bytes, then by the name, then by the media type.
  init(name: String?, contentType: String, bytes: [UInt8]) {
    let ending = name.flatMap { $0.contains(".") ? $0.lowercased().split(separator: ".").last : nil }.map(String.init) ?? ""
    let type = contentType.lowercased()
    if let known = DocumentFormat(magic: bytes) {
      self = known
    } else if DocumentFormat.binaryEndings.contains(ending) || DocumentFormat.binaryTypes.contains(where: type.hasPrefix) && ending.isEmpty
    {
      self = .damaged
    } else if let known = DocumentFormat.textEndings[ending] ?? DocumentFormat.textTypes[type] {
      self = bytes.contains(0) && !DocumentFormat.isUTF16(bytes) ? .damaged : known
    } else {
      self = type.hasPrefix("image/") ? .picture : .other
    }
  }

  private static let textEndings: [String: DocumentFormat] = [
    "txt": .text, "text": .text, "log": .text, "csv": .text, "md": .markdown, "markdown": .markdown, "htm": .html, "html": .html,
  ]
  private static let textTypes: [String: DocumentFormat] = ["text/plain": .text, "text/markdown": .markdown, "text/html": .html]
  private static let binaryEndings: Set<String> = [
    "docx", "docm", "dotx", "dotm", "doc", "dot", "odt", "ott", "rtf", "pdf", "pptx", "xlsx", "odp", "ods", "zip",
  ]
  private static let binaryTypes = [
    "application/pdf", "application/rtf", "application/msword", "application/vnd.openxmlformats", "application/vnd.oasis",
  ]

  private init?(magic bytes: [UInt8]) {
    if bytes.has("PK\u{3}\u{4}") || bytes.has("PK\u{5}\u{6}") {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else if bytes.has("{\\rtf") {
      self = .richText
    } else if bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) {
      self = .tnef
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.has("GIF8")
      || bytes.has("II*\0") || bytes.has("MM\0*")
    {
      self = .picture
    } else if bytes.holds(Array("%PDF-".utf8), within: 1_024) {
      self = .pdf
    } else if DocumentFormat.isHTML(bytes) {
      self = .html
    } else {
      return nil
    }
  }

  /// Word and others save web pages under `.doc`.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(256), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}
