/// The grammar of RFC 9051 §9 `response`, as far as the desk asks for it; what it did not ask for is passed over.
enum ResponseParser {
  static func parse(_ frame: Frame, limits: IMAPLimits) throws(ProtocolViolation) -> Response {
    var scanner = Scanner(frame, limits: limits)
    if scanner.skip("+") {
      scanner.skipSpaces()
      return .continuation(try ResponseText(&scanner))
    }
    let tag = try scanner.word("'*', '+' or a tag")
    try scanner.space()
    if tag == "*" { return try untagged(&scanner) }
    guard let status = Completion.Status(rawValue: try scanner.word("OK, NO or BAD").uppercased()) else {
      throw scanner.fail("OK, NO or BAD")
    }
    scanner.skipSpaces()
    return .tagged(tag: tag, Completion(status: status, text: try ResponseText(&scanner)))
  }

  private static func untagged(_ scanner: inout Scanner) throws(ProtocolViolation) -> Response {
    if let peek = scanner.peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek) { return try numbered(&scanner) }
    let name = try scanner.word("a response's name").uppercased()
    scanner.skipSpaces()
    if let status = UntaggedStatus(rawValue: name) { return .status(status, try ResponseText(&scanner)) }
    switch name {
    case "CAPABILITY": return .capability(try capabilities(&scanner))
    case "FLAGS": return .flags(try flags(&scanner).flags)
    case "SEARCH": return .search(try numbers(&scanner))
    case "ESEARCH": return try extendedSearch(&scanner)
    case "LIST": return .list(try listing(&scanner))
    case "STATUS": return try folderStatus(&scanner)
    case "VANISHED":
      if scanner.peek == UInt8(ascii: "(") {
        try scanner.skipValue()
        scanner.skipSpaces()
      }
      return .vanished(try scanner.messageSet())
    default: return .other(name)
    }
  }

  private static func numbered(_ scanner: inout Scanner) throws(ProtocolViolation) -> Response {
    let number = try scanner.number()
    try scanner.space()
    let name = try scanner.word("a response's name").uppercased()
    switch name {
    case "EXISTS": return .exists(number)
    case "RECENT": return .recent(number)
    case "EXPUNGE": return .expunge(number)
    case "FETCH":
      try scanner.space()
      return .fetch(try fetched(number, &scanner))
    default: return .other(name)
    }
  }

  static func capabilities(_ scanner: inout Scanner) throws(ProtocolViolation) -> Set<String> {
    var found: Set<String> = []
    while scanner.peek != nil, scanner.peek != UInt8(ascii: "]") {
      guard found.count < scanner.limits.listItems else { throw .tooMany("capabilities", limit: scanner.limits.listItems) }
      found.insert(try scanner.word("a capability").uppercased())
      scanner.skipSpaces()
    }
    return found
  }

  /// A list of flags; `\*` is no flag but says that others can be made.
  static func flags(_ scanner: inout Scanner) throws(ProtocolViolation) -> (flags: [Flag], new: Bool) {
    var flags: [Flag] = []
    var new = false
    try scanner.list { scanner throws(ProtocolViolation) in
      let text = scanner.take { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      guard !text.isEmpty else { throw scanner.fail("a flag") }
      let name = String(decoding: text, as: UTF8.self)
      if name == "\\*" { new = true } else { flags.append(Flag(known: name)) }
    }
    return (flags, new)
  }

  private static func numbers(_ scanner: inout Scanner) throws(ProtocolViolation) -> [UInt32] {
    var numbers: [UInt32] = []
    while let peek = scanner.peek, peek != UInt8(ascii: "(") {  // RFC 7162 puts (MODSEQ n) at the end
      guard numbers.count < scanner.limits.messageNumbers else { throw .tooMany("message numbers", limit: scanner.limits.messageNumbers) }
      numbers.append(try scanner.number("a message number"))
      scanner.skipSpaces()
    }
    return numbers
  }

  private static func extendedSearch(_ scanner: inout Scanner) throws(ProtocolViolation) -> Response {
    var tag: String?
    if scanner.skip("(") {
      guard try scanner.word().uppercased() == "TAG" else { throw scanner.fail("TAG") }
      try scanner.space()
      tag = String(decoding: try scanner.astring(), as: UTF8.self)
      try scanner.expect(")")
      scanner.skipSpaces()
    }
    var isUID = false
    var all = MessageSet([])
    while scanner.peek != nil {
      let name = try scanner.word().uppercased()
      scanner.skipSpaces()
      switch name {
      case "UID": isUID = true
      case "ALL": all = try scanner.messageSet()
      default: try scanner.skipValue()
      }
      scanner.skipSpaces()
    }
    return .extendedSearch(tag: tag, isUID: isUID, all: all)
  }

  private static func listing(_ scanner: inout Scanner) throws(ProtocolViolation) -> FolderListing {
    let attributes = Set(try flags(&scanner).flags.map { $0.description.lowercased() })
    try scanner.space()
    let delimiter = try scanner.nstring()?.first.map { Character(Unicode.Scalar($0)) }
    try scanner.space()
    return FolderListing(attributes: attributes, delimiter: delimiter, name: MailboxName(wire: try scanner.astring()))
  }

  private static func folderStatus(_ scanner: inout Scanner) throws(ProtocolViolation) -> Response {
    let name = MailboxName(wire: try scanner.astring())
    try scanner.space()
    var items: [String: UInt64] = [:]
    try scanner.list { scanner throws(ProtocolViolation) in
      let item = try scanner.word("a status item").uppercased()
      try scanner.space()
      if let peek = scanner.peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek) {
        items[item] = try scanner.number64()
      } else {
        try scanner.skipValue()
      }
    }
    return .folderStatus(name, items)
  }

  private static func fetched(_ number: UInt32, _ scanner: inout Scanner) throws(ProtocolViolation) -> FetchedItems {
    var items = FetchedItems(number: number)
    try scanner.list { scanner throws(ProtocolViolation) in
      let name = try scanner.word("a FETCH item").uppercased()
      let section = scanner.peek == UInt8(ascii: "[") ? try self.section(&scanner) : nil
      if scanner.skip("<") {
        _ = try scanner.number64()
        try scanner.expect(">")
      }
      try scanner.space()
      switch name {
      case "UID": items.uid = try scanner.number("a UID")
      case "FLAGS": items.flags = try flags(&scanner).flags
      case "RFC822.SIZE": items.size = try scanner.number64("a size")
      case "INTERNALDATE":
        let text = try scanner.quoted()
        guard let date = InternalDate(text) else { throw scanner.fail("a date") }
        items.internalDate = date
      case "BODY" where section != nil:
        if let section, let bytes = try scanner.nstring() { items.sections[section] = bytes }
      default: try scanner.skipValue()
      }
    }
    return items
  }

  /// `[HEADER.FIELDS (DATE FROM)]` without the brackets, in upper case.
  private static func section(_ scanner: inout Scanner) throws(ProtocolViolation) -> String {
    try scanner.expect("[")
    let text = scanner.take { $0 != UInt8(ascii: "]") }
    try scanner.expect("]")
    return String(decoding: text, as: UTF8.self).uppercased()
  }
}
