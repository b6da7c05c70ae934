public import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A point between two steps, where the program may be cut off by a power cut or a kill.
enum Step: String, Sendable, CaseIterable {
  /// It is noted that a mail is being taken up; the mail has come; what becomes of it is recorded.
  case takenUp = "taken-up", fetched, recorded
  /// What was due in a case is recorded.
  case timePassed = "time-passed"
  /// A letter is claimed; the server has taken it, which nobody has recorded yet; that is recorded.
  case claimed, submitted
  case sent
  /// A copy stands in Sent, which nobody has recorded yet; that is recorded.
  case copied
  case filed
  /// Flags are set on a mail, which nobody has recorded yet; that is recorded.
  case flagged, marked
}

/// Counts the steps of a process, and ends it at one of them when a test asks for that: `SMDESK_KILL_AT=submitted:3,filed:1` kills the process, as `kill -9`
/// does, where it passes the one step for the third or the other for the first time. Without the variable it does nothing.
public final class Steps: Sendable {
  private let ends: [Step: Int]
  private let passed = Mutex<[Step: Int]>([:])

  /// Reads what a test asks for.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    var ends: [Step: Int] = [:]
    for end in environment["SMDESK_KILL_AT"]?.split(separator: ",") ?? [] {
      let parts = end.split(separator: ":")
      guard parts.count == 2, let step = Step(rawValue: String(parts[0])), let time = Int(parts[1]) else { continue }
      ends[step] = time
    }
    self.ends = ends
  }

  func pass(_ step: Step) {
    guard let end = ends[step] else { return }
    let count = passed.withLock { passed in
      passed[step, default: 0] += 1
      return passed[step]
    }
    guard count == end else { return }
    FileHandle.standardError.write(Data("killed at \(step.rawValue)\n".utf8))
    kill(getpid(), SIGKILL)
  }
}
