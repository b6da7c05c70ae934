/// Turns attached files into structured text. What a file is, its first bytes tell; its name and type are asked only where they don't.
public struct DocumentReader: Sendable {
  /// The bounds that every file is held to.
  public let limits: DocumentLimits

  /// A reader that keeps within the limits.
  public init(limits: DocumentLimits = .standard) {
    self.limits = limits
  }

  /// Reads one file.
  /// - Parameters:
  ///   - name: Its name as the sender wrote it; the document's source.
  ///   - contentType: Its media type, such as `application/pdf`.
  ///   - bytes: The file.
  /// - Returns: The document, which may be empty, or why there is none.
  public func read(name: String?, contentType: String, bytes: [UInt8]) async -> Result<Document, Unreadable> {
    let source = name ?? contentType
    do throws(Unreadable.Reason) {
      return .success(Document(source: source, blocks: try await blocks(name: name, contentType: contentType, bytes: bytes)))
    } catch {
      return .failure(Unreadable(source: source, reason: error))
    }
  }

  private func blocks(name: String?, contentType: String, bytes: [UInt8]) async throws(Unreadable.Reason) -> [Document.Block] {
    guard bytes.count <= limits.fileBytes else { throw .overLimit }
    switch DocumentFormat(name: name, contentType: contentType, bytes: bytes) {
    case .archive: return try archiveBlocks(bytes)
    case .compoundFile: throw bytes.holds("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }) ? .encrypted : .unsupported
    case .text: return TextBlocks(decodedText(bytes), limits: limits).blocks
    case .markdown: return TextBlocks(plainText(markdown: decodedText(bytes)), limits: limits).blocks
    case .picture: throw .picture
    case .damaged: throw .damaged
    case .pdf, .richText, .tnef, .html, .other: throw .unsupported
    }
  }

  private func archiveBlocks(_ bytes: [UInt8]) throws(Unreadable.Reason) -> [Document.Block] {
    var archive = try ZipArchive(bytes, limits: limits)
    if archive.names.contains(where: { $0.hasPrefix("word/") }) { return try WordPackage.blocks(of: &archive, limits: limits) }
    throw .unsupported
  }
}
