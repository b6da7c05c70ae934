import CCurl
import Dispatch
import Glibc

/// Why libcurl could not do something, in its words. The words hold no secret: libcurl's error texts don't, and its verbose mode is never on.
struct TransportFailure: Error, Sendable {
  enum Reason: Sendable { case unreachable, timedOut, interrupted, tls, login, lost, tooLarge, other }
  let reason: Reason
  let words: String
}

/// One libcurl handle and its connection. All of libcurl and every pointer to it stand in this file.
///
/// Not Sendable: its owner is an actor on a thread of its own, and every call here may block until its deadline or interrupt.
@safe final class Transfer {
  private let easy: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private let flow = Flow()
  private var lists = unsafe [UnsafeMutablePointer<curl_slist>]()
  private let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  /// A handle with nothing set but what every use wants: verified TLS 1.2 or later, no signals, no redirects, no proxy.
  init() throws(TransportFailure) {
    guard let easy = unsafe curl_easy_init(), let multi = unsafe curl_multi_init() else {
      throw TransportFailure(reason: .other, words: "libcurl could not be started")
    }
    unsafe self.easy = easy
    unsafe self.multi = multi
    // OpenSSL writes to sockets that a server may have closed.
    signal(SIGPIPE, SIG_IGN)
    unsafe errorText.initialize(repeating: 0)
    unsafe curl_set_context(easy, CURLOPT_ERRORBUFFER, errorText.baseAddress)
    let context = unsafe Unmanaged.passUnretained(flow).toOpaque()
    unsafe curl_set_callback(easy, CURLOPT_WRITEFUNCTION, Flow.write)
    unsafe curl_set_context(easy, CURLOPT_WRITEDATA, context)
    unsafe curl_set_callback(easy, CURLOPT_HEADERFUNCTION, Flow.line)
    unsafe curl_set_context(easy, CURLOPT_HEADERDATA, context)
    unsafe curl_set_socket_callback(easy, Flow.opened)
    unsafe curl_set_context(easy, CURLOPT_SOCKOPTDATA, context)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    set(CURLOPT_PROXY, "")
    // Deadlines are kept here, where they can also be interrupted; libcurl's own must only not come first.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, 600)
  }

  deinit {
    // libcurl says goodbye of itself, even where a log-in is cut off, and would wait for an answer.
    flow.sockets.shutDown()
    unsafe curl_multi_remove_handle(multi, easy)
    unsafe curl_easy_cleanup(easy)
    unsafe curl_multi_cleanup(multi)
    flow.sockets.closeAll()
    while let list = unsafe lists.popLast() { unsafe curl_slist_free_all(list) }
    unsafe errorText.deallocate()
  }

  // MARK: Options

  func set(_ option: CURLoption, _ value: Int) { _ = unsafe curl_set_number(easy, option, value) }

  func set(_ option: CURLoption, _ value: String?) { _ = unsafe curl_set_string(easy, option, value) }

  func set(_ option: CURLoption, _ values: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for value in values { unsafe list = unsafe curl_slist_append(list, value) ?? list }
    guard let list = unsafe list else { return }
    unsafe lists.append(list)
    _ = unsafe curl_set_list(easy, option, list)
  }

  /// How many octets of a body are taken.
  func setReceiveLimit(_ octets: Int) { flow.receiveLimit = octets }

  // MARK: Running

  /// Runs what was set to its end: a transfer, or with CURLOPT_CONNECT_ONLY the connection and log-in.
  func perform(_ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) {
    unsafe curl_multi_add_handle(multi, easy)
    // Within one step libcurl may wait for a server's answer to its goodbye, and looks at neither deadline nor interrupt.
    let sockets = flow.sockets
    interrupt.shutsDown(sockets)
    let watchdog = DispatchWorkItem { sockets.shutDown() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(deadline.milliseconds)), execute: watchdog)
    defer { watchdog.cancel() }
    while true {
      var running: Int32 = 0
      guard unsafe curl_multi_perform(multi, &running) == CURLM_OK else { throw failure(CURLE_FAILED_INIT) }
      if running == 0 { break }
      guard !deadline.hasPassed else { throw timeout() }
      var wake = curl_waitfd(fd: interrupt.descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
      guard unsafe curl_multi_poll(multi, &wake, 1, min(deadline.milliseconds, 1000), nil) == CURLM_OK else {
        throw failure(CURLE_FAILED_INIT)
      }
      guard wake.revents == 0 else { throw Self.interrupted }
    }
    var left: Int32 = 0
    guard let message = unsafe curl_multi_info_read(multi, &left) else { throw failure(CURLE_FAILED_INIT) }
    let result = unsafe message.pointee.data.result
    guard result == CURLE_OK else {
      if interrupt.isRaised { throw Self.interrupted }
      throw deadline.hasPassed ? timeout() : failure(result)
    }
  }

  /// Sends all octets over a connection that CURLOPT_CONNECT_ONLY made.
  func send(_ bytes: [UInt8], _ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) {
    var sent = 0
    while sent < bytes.count {
      var count = 0
      let code = unsafe bytes[sent...].withUnsafeBytes { unsafe curl_easy_send(easy, $0.baseAddress, $0.count, &count) }
      switch code {
      case CURLE_OK: sent += count
      case CURLE_AGAIN: try wait(Int16(POLLOUT), deadline, interrupt)
      default: throw failure(code, otherwise: .lost)
      }
    }
  }

  /// What has come, at most 64 KiB, waiting for it if need be; empty when the server has closed.
  func receive(_ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) -> [UInt8] {
    while true {
      var code = CURLE_OK
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        code = unsafe curl_easy_recv(easy, buffer.baseAddress, buffer.count, &count)
        if code != CURLE_OK { count = 0 }
      }
      switch code {
      case CURLE_OK: return bytes
      case CURLE_AGAIN: try wait(Int16(POLLIN), deadline, interrupt)
      default: throw failure(code, otherwise: .lost)
      }
    }
  }

  private func wait(_ events: Int16, _ deadline: Deadline, _ interrupt: Interrupt) throws(TransportFailure) {
    guard !deadline.hasPassed else { throw timeout() }
    var waiting = [
      pollfd(fd: connectedSocket, events: events, revents: 0), pollfd(fd: interrupt.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // TLS may hold back what the socket does not show: look again each second at least.
    _ = unsafe poll(&waiting, 2, min(deadline.milliseconds, 1000))
    guard waiting[1].revents == 0 else { throw Self.interrupted }
  }

  // MARK: Results

  /// Lines that the server sent before and beside the body: replies in SMTP and IMAP, header lines in HTTP. At most 200, of 2000 octets.
  var lines: [String] { flow.lines }
  /// The body.
  var body: [UInt8] { flow.received }
  /// A number of libcurl's, such as the last reply's code.
  func number(_ info: CURLINFO) -> Int {
    var value = 0
    unsafe curl_get_number(easy, info, &value)
    return value
  }

  /// Whether TCP, and TLS where it starts with the connection, were set up.
  private var isConnected: Bool {
    var connected: curl_off_t = 0
    unsafe curl_get_time(easy, CURLINFO_CONNECT_TIME_T, &connected)
    return connected > 0
  }

  private var connectedSocket: Int32 {
    var socket: curl_socket_t = -1
    unsafe curl_get_socket(easy, &socket)
    return socket
  }

  private static let interrupted = TransportFailure(reason: .interrupted, words: "ended because the program is stopping")

  private func timeout() -> TransportFailure {
    TransportFailure(reason: .timedOut, words: isConnected ? "the server took the connection but does not answer" : "no answer")
  }

  private func failure(_ code: CURLcode, otherwise: TransportFailure.Reason = .other) -> TransportFailure {
    let detail = unsafe errorText.baseAddress.map { unsafe String(cString: $0) } ?? ""
    let words = unsafe detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    let reason: TransportFailure.Reason
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: reason = .unreachable
    case CURLE_OPERATION_TIMEDOUT: reason = .timedOut
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER,
      CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CERTPROBLEM:
      reason = .tls
    case CURLE_LOGIN_DENIED: reason = .login
    case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_WEIRD_SERVER_REPLY, CURLE_PARTIAL_FILE: reason = .lost
    case CURLE_WRITE_ERROR: reason = .tooLarge
    default: reason = otherwise
    }
    return TransportFailure(reason: reason, words: words)
  }
}

/// What libcurl's callbacks read from and write to.
@safe private final class Flow {
  var received: [UInt8] = []
  var receiveLimit = 0
  var lines: [String] = []
  let sockets = Sockets()

  typealias Callback = @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int

  static let write: Callback = { buffer, size, count, context in
    guard let buffer = unsafe buffer, let flow = unsafe of(context), flow.received.count + size &* count <= flow.receiveLimit else {
      return 0
    }
    unsafe flow.received.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: size &* count))
    return size &* count
  }

  static let line: Callback = { buffer, size, count, context in
    guard let buffer = unsafe buffer, let flow = unsafe of(context), flow.lines.count < 200 else { return size &* count }
    let bytes = unsafe UnsafeRawBufferPointer(start: buffer, count: size &* count).prefix(2000)
    unsafe flow.lines.append(String(decoding: bytes.filter { $0 != 13 && $0 != 10 }, as: UTF8.self))
    return size &* count
  }

  static let opened: @convention(c) (UnsafeMutableRawPointer?, curl_socket_t, curlsocktype) -> Int32 = { context, socket, _ in
    // A child process that inherited it would keep the connection open.
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    unsafe of(context)?.sockets.add(socket)
    return CURL_SOCKOPT_OK
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Flow? {
    unsafe context.map { unsafe Unmanaged<Flow>.fromOpaque($0).takeUnretainedValue() }
  }
}
