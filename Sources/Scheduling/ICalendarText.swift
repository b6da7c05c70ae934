/// A content line: `NAME;PARAMETER=VALUE:value` (RFC 5545 §3.1).
struct ICalendarProperty: Hashable {
  /// In upper case.
  var name: String
  /// Parameters by name in upper case; several values of one are joined by commas.
  var parameters: [String: String]
  /// As written, escapes and all.
  var value: String

  /// The value as text, its escapes undone (RFC 5545 §3.3.11).
  var text: String {
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

/// What stands between BEGIN and END.
struct ICalendarComponent: Hashable {
  /// In upper case.
  var name: String
  var properties: [ICalendarProperty] = []
  var children: [ICalendarComponent] = []

  /// The first property of a name.
  func first(_ name: String) -> ICalendarProperty? { properties.first { $0.name == name } }
  /// Every property of a name.
  func all(_ name: String) -> [ICalendarProperty] { properties.filter { $0.name == name } }
}

/// Reads iCalendar text into components, whoever wrote it.
///
/// What is damaged is skipped: a line without a colon, an END without a BEGIN, a BEGIN without an END (which ends with the text).
struct ICalendarReader {
  private let limits: ICalendarLimits
  /// The properties to keep; a calendar has many that say nothing of time.
  private let wanted: Set<String>
  private var open: [ICalendarComponent] = [ICalendarComponent(name: "")]
  private var skipped = 0
  private var count = 0

  /// The VCALENDAR components of a text.
  static func calendars(in bytes: [UInt8], keeping wanted: Set<String>, limits: ICalendarLimits) throws(ICalendarError)
    -> [ICalendarComponent]
  {
    guard bytes.count <= limits.bytes else { throw .overLimit("octets", limits.bytes) }
    var reader = ICalendarReader(limits: limits, wanted: wanted)
    var line: [UInt8] = []
    var isTooLong = false
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      var content = bytes[start..<end]
      let isFolded = content.first == 0x20 || content.first == 0x09
      if !isFolded, !content.isEmpty {
        if !isTooLong { try reader.take(line) }
        line.removeAll(keepingCapacity: true)
        isTooLong = false
      } else {
        content = content.dropFirst()
      }
      if line.count + content.count > limits.lineBytes { isTooLong = true } else { line += content }
      start = end + 1
    }
    if !isTooLong { try reader.take(line) }
    while reader.open.count > 1 { reader.close() }
    let calendars = reader.open[0].children.filter { $0.name == "VCALENDAR" }
    guard !calendars.isEmpty else { throw .notACalendar }
    return calendars
  }

  private init(limits: ICalendarLimits, wanted: Set<String>) {
    self.limits = limits
    self.wanted = wanted
  }

  private mutating func take(_ line: [UInt8]) throws(ICalendarError) {
    guard let nameEnd = line.firstIndex(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }) else { return }
    // A byte order mark may stand before the first BEGIN.
    let name = String(decoding: line[..<nameEnd], as: UTF8.self).filter { $0 != "\u{FEFF}" }.uppercased()
    switch name {
    case "BEGIN":
      count += 1
      guard count <= limits.components else { throw .overLimit("components", limits.components) }
      if skipped > 0 || open.count > limits.depth {
        skipped += 1
      } else {
        open.append(ICalendarComponent(name: Self.name(line[(nameEnd + 1)...])))
      }
    case "END":
      let name = Self.name(line[(nameEnd + 1)...])
      if skipped > 0 {
        skipped -= 1
      } else if open.dropFirst().contains(where: { $0.name == name }) {
        while open.count > 1, open.last?.name != name { close() }
        close()
      }
    default:
      guard skipped == 0, open.count > 1, wanted.contains(name) else { return }
      let last = open.count - 1
      guard open[last].properties.count < limits.properties, let property = Self.property(name, line[nameEnd...]) else { return }
      open[last].properties.append(property)
    }
  }

  private mutating func close() {
    guard open.count > 1 else { return }
    let component = open.removeLast()
    open[open.count - 1].children.append(component)
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self).uppercased()
  }

  /// Reads what follows the name; quotes protect `;`, `:` and `,`.
  private static func property(_ name: String, _ rest: ArraySlice<UInt8>) -> ICalendarProperty? {
    var parameters: [String: String] = [:]
    var rest = rest
    while rest.first == UInt8(ascii: ";") {
      rest = rest.dropFirst()
      var isQuoted = false
      let end = rest.indices.first { index in
        let byte = rest[index]
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        // Exchange writes TZID=tzone://Microsoft/Utc without the quotes that it needs.
        let isScheme = byte == UInt8(ascii: ":") && rest[index...].starts(with: "://".utf8)
        return !isQuoted && !isScheme && (byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":"))
      }
      guard let end else { return nil }
      let parameter = rest[..<end]
      rest = rest[end...]
      guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")), parameters.count < 50 else { continue }
      let value = parameter[(equals + 1)...].filter { $0 != UInt8(ascii: "\"") }
      parameters[Self.name(parameter[..<equals])] = String(decoding: value, as: UTF8.self)
    }
    return ICalendarProperty(name: name, parameters: parameters, value: String(decoding: rest.dropFirst(), as: UTF8.self))
  }
}
