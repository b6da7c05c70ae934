internal import Foundation
public import Mail

/// What came with a mail: documents, files that give no text, links to file services, and mails within it.
public struct Enclosures: Sendable {
  /// The documents that could be read, in the order in which they were attached.
  public var documents: [Document] = []
  /// Files that could not be read, and documents that are only linked.
  public var unreadable: [Unreadable] = []
  /// Mails that were attached, the outer before those within it.
  public var forwarded: [Message] = []

  /// Nothing.
  public init() {}
}

/// Opens everything that came with a mail: attachments, what is packed in winmail.dat, attached mails and what came with them.
public func enclosures(of message: Message, with reader: DocumentReader) async -> Enclosures {
  var opener = Opener(reader: reader)
  await opener.open(message, depth: 0)
  opener.found.documents = markingVersions(opener.found.documents)
  return opener.found
}

private struct Opener {
  /// Bytes up to which a picture is an ornament, such as a logo in a signature.
  private static let ornament = 20 << 10
  /// Bytes up to which a picture within the text illustrates it; a larger one may be the text.
  private static let illustration = 100 << 10
  /// Characters of a mail's own text up to which a picture may be what it is about.
  private static let fewWords = 300

  let reader: DocumentReader
  var found = Enclosures()
  private var opened = 0

  init(reader: DocumentReader) { self.reader = reader }

  mutating func open(_ message: Message, depth: Int) async {
    let reply = message.reply
    let isBrief = reply.count <= Opener.fewWords
    for attachment in message.attachments where !isOrnament(attachment, isBrief: isBrief) {
      await open(attachment, depth: depth, textIsMissing: !reply.contains { !$0.isWhitespace })
    }
    nameLinks(of: message)
  }

  private mutating func open(_ attachment: Attachment, depth: Int, textIsMissing: Bool = false) async {
    let source = attachment.name ?? attachment.contentType
    opened += 1
    guard opened <= reader.limits.enclosures, depth < reader.limits.enclosureDepth else {
      refuse(source, .overLimit)
      return
    }
    let type = attachment.contentType
    if type == "message/rfc822" || type == "message/global" || source.lowercased().hasSuffix(".eml") {
      let inner = Message.parse(attachment.bytes)
      found.forwarded.append(inner)
      await open(inner, depth: depth + 1)
      return
    }
    if DocumentFormat(name: attachment.name, contentType: type, bytes: attachment.bytes) == .tnef {
      await unpack(attachment.bytes, source: source, depth: depth, textIsMissing: textIsMissing)
      return
    }
    if let files = reader.packed(in: attachment.bytes) {
      for file in files {
        await open(Attachment(name: file.name, contentType: "application/octet-stream", bytes: file.bytes), depth: depth + 1)
      }
      return
    }
    switch await reader.read(name: attachment.name, contentType: type, bytes: attachment.bytes) {
    case .success(let document): found.documents.append(document)
    case .failure(let unreadable): refuse(unreadable.source, unreadable.reason)
    }
  }

  /// Opens what is packed in winmail.dat; its text counts where the mail itself has none.
  private mutating func unpack(_ bytes: [UInt8], source: String, depth: Int, textIsMissing: Bool) async {
    guard depth < reader.limits.enclosureDepth else { return refuse(source, .overLimit) }
    let file: WinmailFile
    do throws(Unreadable.Reason) { file = try WinmailFile(bytes, limits: reader.limits) } catch { return refuse(source, error) }
    if textIsMissing, let document = await text(of: file, source: source) { found.documents.append(document) }
    for part in file.parts {
      if let message = part.message {
        await unpack(message, source: part.name ?? source, depth: depth + 1, textIsMissing: true)
        continue
      }
      let attachment = Attachment(
        name: part.name, contentType: part.contentType ?? "application/octet-stream", bytes: part.bytes, contentID: part.contentID)
      if !isOrnament(attachment, isBrief: textIsMissing) { await open(attachment, depth: depth + 1) }
    }
  }

  private func text(of file: WinmailFile, source: String) async -> Document? {
    let forms: [(name: String, bytes: [UInt8]?)] = [
      ("message.rtf", file.compressedRichText.flatMap { try? decompressedRichText($0, limit: reader.limits.memberBytes) }),
      ("message.html", file.html), ("message.txt", file.text.map { Array($0.utf8) }),
    ]
    for form in forms {
      guard let bytes = form.bytes, case .success(let document) = await reader.read(name: form.name, contentType: "", bytes: bytes),
        !document.blocks.isEmpty
      else { continue }
      return Document(source: source, blocks: document.blocks)
    }
    return nil
  }

  private mutating func refuse(_ source: String, _ reason: Unreadable.Reason) {
    let unreadable = Unreadable(source: source, reason: reason)
    if found.unreadable.count < reader.limits.enclosures, !found.unreadable.contains(unreadable) { found.unreadable.append(unreadable) }
  }

  /// Links in what the sender wrote; those in mails that are only quoted handed over nothing this time.
  private mutating func nameLinks(of message: Message) {
    let own = Set(linksInText(message.reply).map(unwrappedLink) + linksInText(message.forwarded?.text ?? "").map(unwrappedLink))
    let quoted = Set(linksInText(message.quoted).map(unwrappedLink))
    for link in message.links where isFileLink(link) && (own.contains(link) || !quoted.contains(link)) {
      refuse(shown(link: link), .linked)
    }
  }

  /// What belongs to the mail and not to its matter: signatures, calendars, cards, pictures that adorn.
  private func isOrnament(_ attachment: Attachment, isBrief: Bool) -> Bool {
    let ending = attachment.name.flatMap { $0.lowercased().split(separator: ".").last }.map(String.init) ?? ""
    let type = attachment.contentType
    if ["ics", "vcf", "p7s", "asc", "sig", "pgp"].contains(ending) { return true }
    let ornaments = [
      "text/calendar", "application/ics", "text/vcard", "text/x-vcard", "text/directory", "application/pgp-", "application/pkcs7-signature",
      "application/x-pkcs7-signature", "message/delivery-status", "message/disposition-notification", "text/rfc822-headers",
      "text/x-amp-html",
    ]
    if ornaments.contains(where: type.hasPrefix) { return true }
    guard type.hasPrefix("image/") || ["png", "gif", "jpg", "jpeg", "bmp", "webp", "svg", "emz", "wmz"].contains(ending) else {
      return false
    }
    let size = attachment.bytes.count
    if attachment.isInline || attachment.contentID != nil { return size <= Opener.illustration || !isBrief }
    return size <= Opener.ornament
  }
}
