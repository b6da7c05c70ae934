import Mail

import struct Foundation.Date
import struct Foundation.TimeZone

/// Writes content lines (RFC 5545 §3.1).
struct ICalendarWriter {
  private(set) var text = ""

  /// A line whose value is written as it is.
  mutating func add(_ name: String, _ value: String, _ parameters: [(String, String)] = []) {
    var line = name
    for (name, value) in parameters { line += ";\(name)=\(value)" }
    line += ":" + value
    fold(line)
  }

  /// A line whose value is text.
  mutating func add(_ name: String, text: String, _ parameters: [String: String] = [:]) {
    let parameters = parameters.filter { !$0.value.isEmpty && $0.value.utf8.count <= 35 && $0.value.utf8.allSatisfy(Self.isTag) }
    add(name, Self.escaped(text), parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// A line whose value is an instant, in UTC and whole seconds.
  mutating func add(_ name: String, time: Date) {
    let day = CivilDate(time, in: .gmt)
    let second = Int(time.timeIntervalSince(day.instant(in: .gmt)).rounded(.down))
    let (year, month, date) = day.components
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(max(number, 0))
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    add(
      name,
      padded(year, 4) + padded(month) + padded(date) + "T" + padded(second / 3600) + padded(second / 60 % 60) + padded(second % 60) + "Z")
  }

  /// A line whose value is a person's address.
  mutating func add(_ name: String, mailbox: Mailbox, _ parameters: [(String, String)] = []) {
    var parameters = parameters
    if let name = mailbox.name.map(Self.quotable), !name.isEmpty { parameters.append(("CN", "\"\(name)\"")) }
    add(name, "mailto:" + Self.percentEncoded(mailbox.address.description), parameters)
  }

  /// Breaks a line so that none is over 75 octets, never within a character.
  private mutating func fold(_ line: String) {
    var room = 75
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        text += "\r\n "
        room = 74
      }
      text.unicodeScalars.append(scalar)
      room -= width
    }
    text += "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": escaped.append(contentsOf: ["\\", "n"])
      case "\t": escaped.append(" ")
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// A quoted parameter can hold neither quotes nor control characters (RFC 5545 §3.1, QSAFE-CHAR).
  private static func quotable(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(200) where scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) {
      safe.append(scalar == "\"" ? "'" : scalar)
    }
    return String(safe)
  }

  /// An address as it may stand in a mailto URI (RFC 6068 §2).
  private static func percentEncoded(_ address: String) -> String {
    var encoded = ""
    for byte in address.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122: encoded.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "@.-_~+!$'*=".utf8.contains(byte): encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isTag(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "-"): true
    default: false
    }
  }
}
