import Glibc
import Synchronization

/// Ends one call that waits on a socket, from any thread: when the task that made it is cancelled.
final class Interrupt: Sendable {
  /// Becomes readable once raised. Negative where the system has no descriptors left, which `poll` ignores.
  let descriptor: Int32
  private let writer: Int32
  private let sockets = Mutex<Sockets?>(nil)

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

  func raise() {
    _ = unsafe write(writer, [1], 1)
    sockets.withLock { $0 }?.shutDown()
  }

  var isRaised: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, 0) > 0
  }

  /// Raising also shuts these down: some of libcurl's waits look at nothing else.
  func shutsDown(_ sockets: Sockets) { self.sockets.withLock { $0 = sockets } }
}

/// Duplicates of a connection's sockets: shutting one down reaches the connection, whoever holds it, and no descriptor that came after it.
final class Sockets: Sendable {
  private let copies = Mutex<[Int32]>([])

  deinit { closeAll() }

  /// Gives the descriptors back before the last who knows this lets go of it: a timer may hold it for as long as a log-in could have taken.
  func closeAll() {
    copies.withLock { copies in
      for copy in copies { close(copy) }
      copies = []
    }
  }

  func add(_ socket: Int32) {
    let copy = fcntl(socket, F_DUPFD_CLOEXEC, 0)
    if copy >= 0 { copies.withLock { $0.append(copy) } }
  }

  func shutDown() { copies.withLock { for copy in $0 { shutdown(copy, Int32(SHUT_RDWR)) } } }
}

/// Runs a blocking call on the caller's actor so that cancelling the task ends it.
func interruptible<Value, Failure>(
  isolation: isolated (any Actor)? = #isolation, _ body: (Interrupt) throws(Failure) -> Value
) async throws(Failure) -> Value {
  let interrupt = Interrupt()
  let result = await withTaskCancellationHandler(
    operation: {
      // A closure that does not name the actor would run on the shared pool and block it.
      _ = isolation
      return Result { () throws(Failure) in try body(interrupt) }
    }, onCancel: { interrupt.raise() }, isolation: isolation)
  return try result.get()
}
