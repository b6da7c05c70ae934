import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Tells the service manager how the service is (sd_notify(3)): one datagram to the socket that it names. Where it names none, nobody is told.
struct SystemdNotice: Sendable {
  private let socketPath: String?

  init(environment: [String: String] = ProcessInfo.processInfo.environment) { socketPath = environment["NOTIFY_SOCKET"] }

  /// The service has started; what it does, in words.
  func ready(_ status: String) { send("READY=1\nSTATUS=\(JournalLog.oneLine(status))") }

  /// The service has got on; `status` is what `systemctl status` shows from now on.
  func alive(_ status: String? = nil) {
    send("WATCHDOG=1" + (status.map { "\nSTATUS=" + JournalLog.oneLine($0) } ?? ""))
  }

  /// The service is about to end.
  func stopping() { send("STOPPING=1\nSTATUS=Closing") }

  /// Nothing depends on whether this arrives, so that an error is nobody's concern.
  private func send(_ message: String) {
    guard let socketPath, socketPath.hasPrefix("/") || socketPath.hasPrefix("@") else { return }
    var path = Array(socketPath.utf8)
    // `@` stands for the NUL that begins the name of an abstract socket (unix(7)).
    if path.first == UInt8(ascii: "@") { path[0] = 0 }
    var address = sockaddr_un()
    guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(message.utf8)
    _ = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
