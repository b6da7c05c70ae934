internal import Mail

/// Turns attached files into structured text. What a file is, its first bytes tell; its name and type are asked only where they don't.
public struct DocumentReader: Sendable {
  /// The bounds that every file is held to.
  public let limits: DocumentLimits

  private let converters: Converters

  /// A reader that keeps within the limits and leaves some kinds of file to the converters.
  public init(limits: DocumentLimits = .standard, converters: Converters = .standard) {
    self.limits = limits
    self.converters = converters
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
    case .compoundFile: return try await compoundFileBlocks(bytes)
    case .pdf: return try await PDFText(converters: converters, limits: limits).blocks(of: bytes)
    case .text: return TextBlocks(decodedText(bytes), limits: limits).blocks
    case .markdown: return TextBlocks(plainText(markdown: decodedText(bytes)), limits: limits).blocks
    case .picture: throw .picture
    case .damaged: throw .damaged
    case .richText: return try RichText.blocks(of: bytes, limits: limits)
    case .html: return TextBlocks(htmlText(decodedText(bytes)), limits: limits).blocks
    case .tnef, .other: throw .unsupported
    }
  }

  /// The documents in an archive that is none itself, by name; nil for any other file.
  func packed(in bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
    guard bytes.has("PK\u{3}\u{4}"), var archive = try? ZipArchive(bytes, limits: limits) else { return nil }
    let marks = ["word/", "ppt/", "xl/", "mimetype", "[content_types].xml", "index/", "metadata/"]
    guard !archive.names.contains(where: { name in marks.contains(where: name.hasPrefix) }) else { return nil }
    let names = archive.names.filter { !$0.hasSuffix("/") && !$0.hasPrefix("__macosx/") && !$0.hasSuffix(".ds_store") }.sorted()
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names.prefix(limits.enclosures) {
      guard let content = try? archive.member(name) else { return nil }
      files.append((name.split(separator: "/").last.map(String.init) ?? name, content))
    }
    return files
  }

  private func archiveBlocks(_ bytes: [UInt8]) throws(Unreadable.Reason) -> [Document.Block] {
    var archive = try ZipArchive(bytes, limits: limits)
    if archive.names.contains(where: { $0.hasPrefix("word/") }) { return try WordPackage.blocks(of: &archive, limits: limits) }
    if archive.names.contains(where: { $0.hasPrefix("ppt/") }) { return try slideBlocks(of: &archive, limits: limits) }
    if archive.names.contains(where: { $0.hasPrefix("xl/") }) { return try Workbook.blocks(of: &archive, limits: limits) }
    let kind = try archive.member("mimetype").map { String(decoding: $0, as: UTF8.self) } ?? ""
    if kind.hasPrefix("application/vnd.oasis.opendocument.text") { return try OpenDocumentText.blocks(of: &archive, limits: limits) }
    throw archive.isLocked ? .encrypted : .unsupported
  }

  /// Word 97 to 2003 is read here; what is older or broken, antiword may make something of.
  private func compoundFileBlocks(_ bytes: [UInt8]) async throws(Unreadable.Reason) -> [Document.Block] {
    let file = try CompoundFile(bytes, limits: limits)
    if file.contains("EncryptedPackage") { throw .encrypted }
    guard file.contains("WordDocument") else { throw .unsupported }
    do throws(Unreadable.Reason) {
      let blocks = try WordBinaryBody.blocks(of: file, limits: limits)
      if !blocks.isEmpty { return blocks }
    } catch .damaged {
    } catch .unsupported {
    } catch { throw error }
    return try await Antiword(converters: converters, limits: limits).blocks(of: bytes)
  }
}

/// A web page's text, as a mail's HTML is read.
private func htmlText(_ page: String) -> String {
  Message.parse(Array("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\(page)".utf8)).text
}
