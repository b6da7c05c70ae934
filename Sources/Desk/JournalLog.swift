import Foundation
import Logging

/// Logs to standard error, one line an event. Under systemd each line begins with its priority, which the journal understands (sd-daemon(3)).
struct JournalLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level
  private let isJournal: Bool

  static func logger(level: Logger.Level) -> Logger {
    Logger(label: "smdesk") { _ in
      JournalLog(logLevel: level, isJournal: ProcessInfo.processInfo.environment["JOURNAL_STREAM"] != nil)
    }
  }

  private init(logLevel: Logger.Level, isJournal: Bool) {
    self.logLevel = logLevel
    self.isJournal = isJournal
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    let details = all.sorted { $0.key < $1.key }.map { " \($0.key)=\(Self.oneLine("\($0.value)"))" }.joined()
    let prefix = isJournal ? "<\(Self.priority(event.level))>" : "smdesk \(event.level.rawValue): "
    FileHandle.standardError.write(Data((prefix + Self.oneLine("\(event.message)") + details + "\n").utf8))
  }

  /// Nothing that comes from a mail may begin a line of its own or reach a terminal as a command.
  static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.prefix(500).unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{2028}" ? " " : $0 }))
  }

  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .critical: 2
    case .error: 3
    case .warning: 4
    case .notice: 5
    case .info: 6
    case .debug, .trace: 7
    }
  }
}
