import Foundation
import Synchronization

/// Runs an actor on a thread of its own, so that its blocking calls hold up nobody else.
///
/// A dispatch queue would not do: on Linux queues and Swift's tasks draw their threads from one pool, as many as there are processors,
/// and two calls that wait for a server would stop the whole program.
final class ThreadExecutor: SerialExecutor {
  private struct Entry {
    let job: UnownedJob
    /// Kept until the job has ended, for the job may let go of the actor and this with it.
    let executor: ThreadExecutor
  }

  private final class Queue: Sendable {
    let entries = Mutex<(waiting: [Entry], isClosed: Bool)>(([], false))
    let signal = DispatchSemaphore(value: 0)
  }

  private let queue = Queue()

  init(_ name: String) {
    let queue = queue
    let thread = Thread {
      while true {
        queue.signal.wait()
        let next = queue.entries.withLock { entries -> Entry? in entries.waiting.isEmpty ? nil : entries.waiting.removeFirst() }
        if let next {
          unsafe next.job.runSynchronously(on: next.executor.asUnownedSerialExecutor())
        } else if queue.entries.withLock({ $0.isClosed }) {
          return
        }
      }
    }
    thread.name = name
    thread.stackSize = 1 << 20
    thread.start()
  }

  deinit {
    queue.entries.withLock { $0.isClosed = true }
    queue.signal.signal()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let entry = Entry(job: UnownedJob(job), executor: self)
    queue.entries.withLock { $0.waiting.append(entry) }
    queue.signal.signal()
  }
}
