import Glibc

/// Ends one call that waits on a socket, from any thread: when the task that made it is cancelled.
final class Interrupt: Sendable {
  /// Becomes readable once raised. Negative where the system has no descriptors left, which `poll` ignores.
  let descriptor: Int32
  private let writer: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if unsafe pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    (descriptor, writer) = (ends[0], ends[1])
  }

  deinit {
    for end in [descriptor, writer] where end >= 0 { close(end) }
  }

  func raise() { _ = unsafe write(writer, [1], 1) }
}
