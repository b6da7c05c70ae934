/// A document as structured text: what a reader sees, in reading order, with the roles that the judge needs.
public struct Document: Hashable, Sendable {
  /// Where it comes from, as evidence names it: a file name, `body` or `quoted`.
  public var source: String
  /// Its blocks in reading order.
  public var blocks: [Block]
  /// The source of an earlier version that it replaces, as file names tell.
  public var supersedes: String?

  /// A document from its blocks.
  public init(source: String, blocks: [Block]) {
    self.source = source
    self.blocks = blocks
  }

  /// One block of text.
  public enum Block: Hashable, Sendable {
    /// A heading; level 1 is the highest.
    case heading(level: Int, text: String)
    /// Running text; may hold line breaks.
    case paragraph(String)
    /// One item of a list with what stands in front of it (`1.`, `a)`, `•`), at a depth from 0.
    case listItem(depth: Int, marker: String, text: String)
    /// A table, row by row; a merged cell stands once, where it begins.
    case table(rows: [[String]])
  }

  /// The text alone, a block a line, table cells separated by tabs.
  public var plainText: String {
    blocks.map { block in
      switch block {
      case .heading(_, let text), .paragraph(let text): text
      case .listItem(_, let marker, let text): marker + " " + text
      case .table(let rows): rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}

/// A document that is there but gives no text, or is only pointed to.
public struct Unreadable: Error, Hashable, Sendable, Codable {
  /// The file's name, or the link.
  public var source: String
  /// Why it can't be read.
  public var reason: Reason

  /// Names a document that could not be read.
  public init(source: String, reason: Reason) {
    self.source = source
    self.reason = reason
  }

  /// Why a document can't be read; the raw value is what `assess --json` says.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// A scan: pages without a text layer.
    case noTextLayer = "no text layer"
    /// Protected by a password.
    case encrypted = "encrypted"
    /// Not what its name or type says, or cut off.
    case damaged = "damaged"
    /// Larger, deeper or slower than the limits allow.
    case overLimit = "over limit"
    /// A picture (of text, perhaps).
    case picture = "picture"
    /// A kind of file that the desk does not read.
    case unsupported = "unsupported type"
    /// Only a link to a file service; the desk opens no links.
    case linked = "only linked"
  }
}
