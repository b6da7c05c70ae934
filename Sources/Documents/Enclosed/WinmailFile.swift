/// What Outlook packs into `winmail.dat` (MS-OXTNEF): the attachments, and the text in forms that the mail itself may lack.
struct WinmailFile {
  /// A packed attachment.
  struct Part {
    var name: String?
    var contentType: String?
    var contentID: String?
    var bytes: [UInt8] = []
    /// A message that is attached, packed the same way.
    var message: [UInt8]?
  }

  var parts: [Part] = []
  var text: String?
  var html: [UInt8]?
  var compressedRichText: [UInt8]?

  private enum Attribute {
    static let body = 0x800C
    static let messageProperties = 0x9003
    static let attachmentBegins = 0x9002
    static let attachmentTitle = 0x8010
    static let attachmentData = 0x800F
    static let attachmentProperties = 0x9005
  }

  /// Reads the attributes one after another; a damaged end loses only itself.
  /// - Throws: `damaged` without the signature, `overLimit` for too many parts.
  init(_ file: [UInt8], limits: DocumentLimits) throws(Unreadable.Reason) {
    guard file.uint32(at: 0) == 0x223E_9F78 else { throw .damaged }
    var position = 6
    while let id = file.uint16(at: position + 1), let length = file.uint32(at: position + 5),
      let data = file.slice(at: position + 9, count: length)
    {
      position += 9 + length + 2
      switch id {
      case Attribute.body: text = text ?? WinmailFile.string(Array(data))
      case Attribute.messageProperties: readMessage(PropertyList(Array(data)))
      case Attribute.attachmentBegins:
        guard parts.count < limits.enclosures else { throw .overLimit }
        parts.append(Part())
      case Attribute.attachmentTitle where !parts.isEmpty: parts[parts.count - 1].name = WinmailFile.string(Array(data))
      case Attribute.attachmentData where !parts.isEmpty: parts[parts.count - 1].bytes = Array(data)
      case Attribute.attachmentProperties where !parts.isEmpty: readAttachment(PropertyList(Array(data)))
      default: break
      }
    }
  }

  private mutating func readMessage(_ list: PropertyList) {
    for (id, value) in list.properties {
      switch id {
      case 0x1000: text = value.string
      case 0x1009: compressedRichText = value.bytes
      case 0x1013: html = value.bytes
      default: break
      }
    }
  }

  private mutating func readAttachment(_ list: PropertyList) {
    let here = parts.count - 1
    for (id, value) in list.properties {
      switch id {
      case 0x3707: parts[here].name = value.string
      case 0x3704: parts[here].name = parts[here].name ?? value.string
      case 0x370E: parts[here].contentType = value.string?.lowercased()
      case 0x3712: parts[here].contentID = value.string
      // An attached object begins with the id of its interface, then a message as another such file.
      case 0x3701 where value.bytes.count > 16: parts[here].message = Array(value.bytes[16...])
      default: break
      }
    }
  }

  fileprivate static func string(_ bytes: [UInt8]) -> String {
    decodedText(Array(bytes.prefix { $0 != 0 }))
  }
}

/// MAPI properties as they are packed: id, type and value, padded to four bytes.
private struct PropertyList {
  struct Value {
    var bytes: [UInt8]
    var isUTF16: Bool
    var string: String? { isUTF16 ? decodedText([0xFF, 0xFE] + bytes).trimmingNull : WinmailFile.string(bytes) }
  }

  private static let mostProperties = 4_096
  private static let mostValues = 1_024

  /// The properties that hold text or bytes, each with its first value.
  private(set) var properties: [(id: Int, value: Value)] = []
  private var position = 4
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let count = min(bytes.uint32(at: 0) ?? 0, PropertyList.mostProperties)
    for _ in 0..<count {
      guard readProperty() else { break }
    }
  }

  /// Reads one property; false at the end or where the list is damaged.
  private mutating func readProperty() -> Bool {
    guard let type = bytes.uint16(at: position), let id = bytes.uint16(at: position + 2) else { return false }
    position += 4
    if id >= 0x8000 {
      // A named property: a GUID, then a number or a name.
      guard let kind = bytes.uint32(at: position + 16), let length = bytes.uint32(at: position + 20) else { return false }
      position += kind == 0 ? 24 : 24 + padded(length)
    }
    let base = type & 0x0FFF
    var count = 1
    if type & 0x1000 != 0 || [0x0D, 0x1E, 0x1F, 0x102].contains(base) {
      guard let given = bytes.uint32(at: position), given <= PropertyList.mostValues else { return false }
      count = given
      position += 4
    }
    for index in 0..<count {
      switch base {
      case 0x02, 0x03, 0x04, 0x0A, 0x0B: position += 4
      case 0x05, 0x06, 0x07, 0x14, 0x40: position += 8
      case 0x48: position += 16
      case 0x0D, 0x1E, 0x1F, 0x102:
        guard let length = bytes.uint32(at: position), let value = bytes.slice(at: position + 4, count: length) else { return false }
        if index == 0 { properties.append((id, Value(bytes: Array(value), isUTF16: base == 0x1F))) }
        position += 4 + padded(length)
      default: return false
      }
    }
    return true
  }

  private func padded(_ length: Int) -> Int { (length + 3) / 4 * 4 }
}

extension String {
  fileprivate var trimmingNull: String { String(prefix { $0 != "\0" }) }
}
