import Foundation
import Glibc
import Synchronization

/// A server on a loopback port of its own that does what a test tells it, a thread a connection.
public final class LoopbackServer: Sendable {
  /// The port.
  public let port: UInt16
  private let listener: Int32
  private let connections = Mutex<Int>(0)

  /// How many connections there have been.
  public var connectionCount: Int { connections.withLock { $0 } }

  /// Listens until ``stop()`` or its end, and has each connection, numbered from 1, served by the closure; the connection closes when it returns.
  public init(_ serve: @escaping @Sendable (Peer, Int) -> Void) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    self.listener = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = unsafe bind(listener, $0, length)
        _ = listen(listener, 64)
        _ = unsafe getsockname(listener, $0, &length)
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      while true {
        let socket = accept(listener, nil, nil)
        guard socket >= 0 else { return }
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        let number = self?.connections.withLock { count in
          count += 1
          return count
        }
        guard let number else {
          close(socket)
          return
        }
        Thread.detachNewThread {
          let peer = Peer(socket: socket)
          serve(peer, number)
          peer.close()
        }
      }
    }
  }

  deinit { stop() }

  /// Takes no more connections.
  public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// A port on which nobody listens.
  public static func closedPort() -> UInt16 {
    let server = LoopbackServer { _, _ in }
    server.stop()
    return server.port
  }
}

/// The other end of a connection to a ``LoopbackServer``.
public final class Peer: Sendable {
  private let socket: Int32
  private let pending = Mutex<[UInt8]>([])
  /// How many octets go out in one packet; 0: all at once.
  private let packet = Mutex<Int>(0)
  private let pause = Mutex<UInt32>(0)

  init(socket: Int32) {
    self.socket = socket
    var on: Int32 = 1
    unsafe setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Sends in small packets from now on, with a pause after each.
  public func trickle(octets: Int, microseconds: UInt32 = 0) {
    packet.withLock { $0 = octets }
    pause.withLock { $0 = microseconds }
  }

  /// Sends; false when the other side is gone.
  @discardableResult
  public func send(_ bytes: some Sequence<UInt8>) -> Bool {
    var rest = Array(bytes)[...]
    let size = packet.withLock { $0 }
    while !rest.isEmpty {
      let piece = Array(size > 0 ? rest.prefix(size) : rest)
      let sent = unsafe Glibc.send(socket, piece, piece.count, Int32(MSG_NOSIGNAL))
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
      let time = pause.withLock { $0 }
      if time > 0 { usleep(time) }
    }
    return true
  }

  /// Sends a line and its end.
  @discardableResult
  public func send(_ line: String) -> Bool { send(Array((line + "\r\n").utf8)) }

  /// A line without its end; nil when the other side has closed.
  public func line() -> String? {
    while true {
      let line = pending.withLock { bytes -> String? in
        guard let end = bytes.firstIndex(of: 10) else { return nil }
        let text = String(decoding: bytes[..<end].filter { $0 != 13 }, as: UTF8.self)
        bytes.removeFirst(end + 1)
        return text
      }
      if let line { return line }
      guard fill() else { return nil }
    }
  }

  /// So many octets; nil when the other side closes before.
  public func octets(_ count: Int) -> [UInt8]? {
    while pending.withLock({ $0.count }) < count { guard fill() else { return nil } }
    return pending.withLock { bytes in
      let taken = Array(bytes.prefix(count))
      bytes.removeFirst(count)
      return taken
    }
  }

  /// Says nothing until the other side closes, a minute at most.
  public func silence() {
    var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    for _ in 0..<600 {
      _ = unsafe poll(&waiting, 1, 100)
      if waiting.revents != 0, !fill() { return }
    }
  }

  /// Closes.
  func close() { Glibc.close(socket) }

  private func fill() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    pending.withLock { $0 += buffer[..<count] }
    return true
  }
}
