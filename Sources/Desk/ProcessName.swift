import Foundation

/// Names a process for good, by machine, boot, number and start, so that what a killed process has left behind can be told from what a living one has in hand.
enum ProcessName {
  /// This process.
  static var own: String {
    let pid = ProcessInfo.processInfo.processIdentifier
    return "\(machine)/\(pid)/\(startTime(of: pid) ?? "")"
  }

  /// Whether a process of this machine is known to be no more.
  static func isDead(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let pid = Int32(parts[2]) else { return false }
    let own = machine.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard own.count == 2, parts[0] == own[0] else { return false }
    return parts[1] != own[1] || startTime(of: pid) != parts[3]
  }

  private static var machine: String {
    let boot = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id").map { String(decoding: $0, as: UTF8.self) } ?? ""
    return ProcessInfo.processInfo.hostName + "/" + boot.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// When a process began, in clock ticks since boot: with its number it names a process. Nil where there is no such process.
  private static func startTime(of pid: Int32) -> String? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(pid)/stat") else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    return fields.count > 20 ? String(fields[20]) : nil
  }
}
