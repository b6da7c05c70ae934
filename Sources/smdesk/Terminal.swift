import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What standard output is.
enum Terminal {
  /// Whether a person reads it: colours are for terminals only, and not where NO_COLOR is set.
  static var isColored: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Columns; 100 where it is no terminal.
  static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns >= 40 { return min(columns, 200) }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return min(Int(size.ws_col), 200)
  }

  /// Text in a colour, where colours are wanted.
  static func paint(_ text: String, _ color: Color, if isColored: Bool) -> String {
    isColored ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Color: Int {
    case bold = 1, dim = 2, red = 31, green = 32, yellow = 33, blue = 34
  }

  /// Text from outside, without what a terminal would obey.
  static func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) || $0 == "\n" }))
  }
}

/// Fills lines of at most `width` columns with words.
func wrapped(_ text: String, width: Int, indent: String = "") -> String {
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    for word in paragraph.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width - indent.count {
        lines.append(indent + line)
        line = String(word)
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    lines.append(indent + line)
  }
  return lines.joined(separator: "\n")
}
