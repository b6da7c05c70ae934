import Foundation
import Logging
import Records

/// What monitoring is told, in Prometheus' text format (version 0.0.4).
struct Metrics {
  private var lines: [String] = []

  /// Reads the counts of one moment.
  init(of records: Records, at clock: Date) throws {
    try records.read { transaction in
      let counts = try transaction.handlingCounts()
      add("smdesk_mails_seen_total", "counter", "Mails that were new to the desk.", [([], Double(counts.values.reduce(0, +)))])
      let handlings = ["handled", "for-staff", "left"].map { ([("handling", $0)], Double(counts[$0] ?? 0)) }
      add("smdesk_mails_total", "counter", "What became of mails; the sum is smdesk_mails_seen_total.", handlings)
      add("smdesk_mails_set_aside", "gauge", "Mails that could not be taken up.", [([], Double(try transaction.setAside().count))])
      let letters = try transaction.outboxDepth()
      add(
        "smdesk_outbox_letters", "gauge", "Letters that have not gone out.",
        [.review, .waiting, .sending, .failed].map { state in ([("state", state.rawValue)], Double(letters.count[state] ?? 0)) })
      add(
        "smdesk_outbox_oldest_waiting_seconds", "gauge", "Age of the oldest letter that waits to be sent.",
        [([], letters.oldestWaiting.map { max(0, clock.timeIntervalSince($0)) } ?? 0)])
      let last = try transaction.lastRound()
      add("smdesk_last_successful_round_timestamp_seconds", "gauge", "0 before the first.", [([], last?.timeIntervalSince1970 ?? 0)])
      let conditions = try transaction.conditions()
      add(
        "smdesk_condition_since_timestamp_seconds", "gauge", "What is wrong at present, and since when.",
        conditions.map { ([("name", $0.name)], $0.since.timeIntervalSince1970) })
    }
  }

  private mutating func add(_ name: String, _ type: String, _ help: String, _ samples: [(labels: [(String, String)], value: Double)]) {
    lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
    for sample in samples {
      let labels = sample.labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
      lines.append("\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(Int64(exactly: sample.value.rounded()) ?? 0)")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Writes them so that a reader sees the former ones or these, never half of them.
  func write(to file: URL) throws {
    let unfinished = file.path + ".unfinished"
    guard FileManager.default.createFile(atPath: unfinished, contents: Data(text.utf8), attributes: [.posixPermissions: 0o644]),
      unsafe rename(unfinished, file.path) == 0
    else { throw ConfigurationError("the metrics can't be written; check that the folder exists and is writable", file: file.path) }
  }
}

extension SocialMediaDesk {
  /// Notes that a round went well, and tells monitoring.
  func noteRound() throws {
    // The machine's time, also where a trial takes another one as the present.
    let clock = Date()
    try records.write { transaction in
      try transaction.clear("imap")
      try transaction.noteRound(at: clock)
    }
    writeMetrics(at: clock)
  }

  /// That monitoring can't be told must not keep mail waiting.
  func writeMetrics(at clock: Date) {
    guard let file = configuration.metricsFile else { return }
    do {
      try Metrics(of: records, at: clock).write(to: file)
    } catch {
      log.warning("monitoring can't be told", metadata: ["error": "\(error)"])
    }
  }

  /// When the last round went well, and whether that is too long ago.
  func checkRound(at clock: Date) throws -> CheckFinding {
    guard let last = try records.read({ try $0.lastRound() }) else {
      return CheckFinding("round", "none has gone well yet; is the service running? See `systemctl status smdesk`", status: 75)
    }
    let age = clock.timeIntervalSince(last)
    let text = "the last that went well was at \(last.formatted(.iso8601)), \(Int64(max(0, age) / 60)) minutes ago"
    let patience = TimeInterval(configuration.imap.pollSeconds * 3 + 900)
    return age <= patience
      ? CheckFinding("round", text)
      : CheckFinding("round", text + "; see `systemctl status smdesk` and `smdesk check`", status: 75)
  }
}
