/// An address as a header has it, whether or not it can be mailed.
public struct WrittenMailbox: Hashable, Sendable {
  /// The display name, decoded; nil where there is none.
  public var name: String?
  /// What stands where the address should, on one line; empty where the field only names somebody.
  public var address: String

  /// The mailbox, when its address is one that can be mailed.
  public var mailbox: Mailbox? {
    // Marks without width at the ends would get lost on the way back.
    let name = name?.trimmed
    return EmailAddress(address).map { Mailbox(name: name == "" ? nil : name, address: $0) }
  }

  /// The address, or else the name.
  var label: String { address.isEmpty ? name ?? "" : address }
}

/// Reads an address list (RFC 5322 §§3.4, 4.4): mailboxes, groups, routes, comments, and what real mails make of them.
struct AddressListParser {
  /// A token with whether white space stood before it.
  private struct Piece {
    var token: FieldToken
    var hadSpace: Bool
  }

  private var lexer: FieldLexer
  private let limits: MailLimits
  private var pieces: [Piece] = []
  /// Whether an `@` is among the pieces; asked for often, so not searched for.
  private var hasAt = false
  private(set) var mailboxes: [WrittenMailbox] = []

  static func parse(_ raw: [UInt8], limits: MailLimits, defects: inout DefectList) -> [WrittenMailbox] {
    var parser = AddressListParser(raw, limits: limits)
    parser.run(defects: &defects)
    return parser.mailboxes
  }

  private init(_ raw: [UInt8], limits: MailLimits) {
    lexer = FieldLexer(raw, specials: FieldLexer.addressSpecials, commentDepth: limits.commentDepth)
    self.limits = limits
  }

  private mutating func run(defects: inout DefectList) {
    while let token = lexer.next() {
      if mailboxes.count >= limits.addresses {
        defects.note(.overLimit, "addresses")
        return
      }
      switch token {
      case .special(UInt8(ascii: "<")): readAngle(defects: &defects)
      case .special(UInt8(ascii: ",")) where !isUnquotedName: flush(defects: &defects)
      case .special(UInt8(ascii: ";")): flush(defects: &defects)
      case .special(Octet.colon) where !hasAt: pieces = []  // a group's name
      default:
        pieces.append(Piece(token: token, hadSpace: lexer.hadSpace))
        hasAt = hasAt || token == .special(UInt8(ascii: "@"))
      }
    }
    flush(defects: &defects)
  }

  /// Whether the words before a comma are but the first half of a name written without quotes, as in `Svensson, Anna <anna@kth.se>`.
  private var isUnquotedName: Bool {
    guard !pieces.isEmpty, !hasAt else { return false }
    var ahead = lexer
    while let token = ahead.next() {
      switch token {
      case .special(UInt8(ascii: "<")): return true
      case .special(UInt8(ascii: "@")), .special(UInt8(ascii: ",")), .special(UInt8(ascii: ";")), .special(Octet.colon): return false
      default: continue
      }
    }
    return false
  }

  /// Reads from `<` to `>` and takes what was gathered before as the name. A route (`@a,@b:`) is dropped.
  private mutating func readAngle(defects: inout DefectList) {
    var address: [UInt8] = []
    var comments: [[UInt8]] = []
    var isClosed = false
    while let token = lexer.next() {
      switch token {
      case .special(UInt8(ascii: ">")): isClosed = true
      case .special(Octet.colon) where address.first == UInt8(ascii: "@") || address.lowercasedText == "mailto": address = []
      case .special(UInt8(ascii: "<")): address = []
      case .special(let special): address.append(special)
      case .word(let word), .literal(let word): address += word
      case .quoted(let text): address += text.contains(UInt8(ascii: "@")) ? text : [Octet.quote] + text + [Octet.quote]
      case .comment(let text): comments.append(text)
      }
      if isClosed { break }
    }
    // What stands in parentheses up to the comma belongs to this mailbox, too.
    var ahead = lexer
    while case .comment(let text)? = ahead.next() {
      comments.append(text)
      lexer = ahead
    }
    let name = phrase(pieces + comments.map { Piece(token: .comment($0), hadSpace: true) }, defects: &defects)
    pieces = []
    hasAt = false
    if address.isEmpty, name == nil { return }
    let written = decodeUnstructured(address, defects: &defects)
    // <Anna Svensson> anna@kth.se and "anna@kth.se" <> both occur; the name then is the address.
    if !written.contains("@"), let name, EmailAddress(name) != nil {
      mailboxes.append(WrittenMailbox(name: written.isEmpty ? nil : written, address: name))
    } else {
      mailboxes.append(WrittenMailbox(name: name, address: written))
    }
  }

  /// Ends an element without angle brackets: `anna@kth.se`, `anna@kth.se (Anna)`, `Anna anna@kth.se`, or just a name.
  private mutating func flush(defects: inout DefectList) {
    defer {
      pieces = []
      hasAt = false
    }
    let comments = pieces.filter { if case .comment = $0.token { true } else { false } }
    let rest = pieces.filter { if case .comment = $0.token { false } else { true } }
    guard !rest.isEmpty else {
      if let name = phrase(comments, defects: &defects) { mailboxes.append(WrittenMailbox(name: name, address: "")) }
      return
    }
    guard let at = rest.firstIndex(where: { $0.token == .special(UInt8(ascii: "@")) }) else {
      let text = phrase(rest, defects: &defects) ?? ""
      if text.isEmpty { return }
      // An address may hide in an encoded word or a quoted string; other words are a name.
      if EmailAddress(text) != nil {
        mailboxes.append(WrittenMailbox(name: phrase(comments, defects: &defects), address: text))
      } else if mailboxes.isEmpty || text.count > 1 {
        mailboxes.append(WrittenMailbox(name: phrase(pieces, defects: &defects), address: ""))
      }
      return
    }
    // The local part reaches back, and the domain on, over words joined by dots.
    let isDot = { (piece: Piece) in piece.token == .special(UInt8(ascii: ".")) }
    var first = max(at - 1, 0)
    while first > 0, isDot(rest[first]) || isDot(rest[first - 1]) || !rest[first].hadSpace { first -= 1 }
    var last = min(at + 1, rest.count - 1)
    while last + 1 < rest.count, isDot(rest[last]) || isDot(rest[last + 1]) || !rest[last + 1].hadSpace { last += 1 }
    var address: [UInt8] = []
    for piece in rest[first...last] {
      switch piece.token {
      case .word(let word), .literal(let word): address += word
      case .quoted(let text): address += [Octet.quote] + text + [Octet.quote]
      case .special(let special): address.append(special)
      case .comment: break
      }
    }
    let around = Array(rest[..<first]) + comments + Array(rest[(last + 1)...])
    mailboxes.append(WrittenMailbox(name: phrase(around, defects: &defects), address: decodeUnstructured(address, defects: &defects)))
  }

  /// The words of a display name as people read them, with comments in parentheses behind them; comments alone are the name.
  private func phrase(_ pieces: [Piece], defects: inout DefectList) -> String? {
    var words: [UInt8] = []
    var comments: [UInt8] = []
    for piece in pieces {
      if case .comment(let text) = piece.token {
        if !comments.isEmpty { comments.append(Octet.space) }
        comments += text
        continue
      }
      if piece.hadSpace, !words.isEmpty { words.append(Octet.space) }
      switch piece.token {
      case .word(let word), .quoted(let word), .literal(let word): words += word
      case .special(let special): words.append(special)
      case .comment: break
      }
    }
    let name = decodeUnstructured(words, defects: &defects)
    let comment = decodeUnstructured(comments, defects: &defects)
    if name.isEmpty { return comment.isEmpty ? nil : comment }
    return comment.isEmpty ? name : "\(name) (\(comment))"
  }
}
