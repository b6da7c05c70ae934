/// A mail passed on within the text of another.
public struct InlineForward: Hashable, Sendable {
  /// Who wrote it, where its header gives an address.
  public var from: Mailbox?
  /// Who wrote it, as its header has it.
  public var author: String
  /// When, as its header has it.
  public var date: MailDate?
  /// Its subject; empty where its header has none.
  public var subject: String
  /// Its text without its header; quotes and signature are in it.
  public var text: String
  /// What was written above it.
  public var comment: String
}

extension InlineForward {
  /// A forward read from the lines that begin with its separator or header, and what it adds to the mail that holds it.
  struct Reading {
    var innermost: InlineForward
    var reply: String
    var quoted: String
  }
}

extension ReplySections {
  /// Reads a forward; nil when there is no header to read.
  static func readForward(_ raw: [String], comment: String, _ context: Context) -> InlineForward.Reading? {
    var lines = raw
    // Apple Mail marks the whole forwarded mail as quoted.
    let isMarked = lines.dropFirst().first { !$0.trimmed.isEmpty }?.trimmed.hasPrefix(">") == true
    if isMarked {
      lines = lines.map { line in
        let bare = line.trimmed
        return bare.hasPrefix("> ") ? String(bare.dropFirst(2)) : bare.hasPrefix(">") ? String(bare.dropFirst()) : line
      }
    }
    let trimmed = lines.map(\.trimmed)
    guard let (fields, end) = header(trimmed) else { return nil }
    let text = lines[end...].joined(separator: "\n").trimmed
    let author = fields[.from] ?? ""
    var defects = DefectList()
    let written = AddressListParser.parse(
      Array(author.replacing("[mailto:", with: "<").replacing("]", with: ">").utf8), limits: context.limits, defects: &defects)
    let forward = InlineForward(
      from: written.lazy.compactMap(\.mailbox).first, author: written.first?.name ?? author, date: fields[.sent].flatMap { MailDate($0) },
      subject: (fields[.subject] ?? "").singleLine, text: text, comment: comment)
    var inner = context
    inner.subject = forward.subject
    inner.author = forward.author
    inner.depth += 1
    let sections = ReplySections(text, inner)
    return InlineForward.Reading(innermost: sections.forwarded ?? forward, reply: sections.reply, quoted: sections.quoted)
  }

  /// The header of a forwarded mail within its first lines, in whatever order its fields stand, and the line after it.
  private static func header(_ lines: [String]) -> (fields: [QuoteHeader.Label: String], end: Int)? {
    var fields: [QuoteHeader.Label: String] = [:]
    var end = 0
    var last: QuoteHeader.Label?
    for (index, line) in lines.enumerated().prefix(24) {
      if line.isEmpty {
        if fields.count >= 2, fields[.from] != nil,
          fields[.subject] != nil || index + 1 >= lines.count || QuoteHeader.field(lines[index + 1]) == nil
        {
          break
        }
        continue
      }
      if let (label, value) = QuoteHeader.field(line) {
        if fields[label] != nil, label != .other { break }
        fields[label] = value
        last = label
        end = index + 1
      } else if let label = last, label == .to || label == .copy || fields[label]?.isEmpty == true {
        fields[label] = ((fields[label] ?? "") + " " + line).trimmed
        end = index + 1
      } else if !fields.isEmpty {
        break
      }
    }
    if fields[.from] == nil, let (block, end) = lines.indices.prefix(6).lazy.compactMap({ QuoteHeader.block(lines, at: $0) }).first {
      return (block, end)
    }
    return fields[.from] == nil ? nil : (fields, end)
  }
}
