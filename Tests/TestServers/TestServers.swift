public import Foundation
import Glibc

/// A Dovecot and a Postfix of a test's own, started by `Deploy/servers` on loopback ports, gone when the test process is.
public struct TestServers: Sendable {
  /// The folder they live in; Dovecot's and Postfix's logs stand there.
  public let directory: URL
  /// What `Deploy/servers` tells in its `env` file.
  public let environment: [String: String]

  /// One pair for all tests of this process that can share it: each test takes mailboxes of its own (``mailbox(_:)``).
  public static let shared = Result { try TestServers.start() }

  /// Starts a pair that nobody else uses. It ends with ``stop()``, or half a second after this process.
  public static func start() throws -> TestServers {
    let directory = FileManager.default.temporaryDirectory.appending(path: "smdesk-" + UUID().uuidString.prefix(8))
    try run(["start", directory.path, "--while", String(ProcessInfo.processInfo.processIdentifier)])
    let text = try String(contentsOf: directory.appending(path: "env"), encoding: .utf8)
    let pairs = text.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }.filter { $0.count == 2 }
    return TestServers(directory: directory, environment: Dictionary(pairs.map { ($0[0], $0[1]) }) { $1 })
  }

  /// Ends both servers and removes their folder.
  public func stop() {
    try? Self.run(["stop", directory.path])
  }

  /// The port that `Deploy/servers` gave a service, by its name in the `env` file: `IMAP_PORT`, `SUBMISSION_PORT`, …
  public func port(_ name: String) -> UInt16 { environment[name].flatMap { UInt16($0) } ?? 0 }

  /// The password of every mailbox.
  public var password: String { environment["PASSWORD"] ?? "" }

  /// The certificate authority that signed the servers' certificate.
  public var certificateAuthority: String { environment["CA_FILE"] ?? "" }

  /// An address that no other test uses; every address is an empty mailbox until something is sent to it.
  public func mailbox(_ name: String = "test") -> String { "\(name)-\(UUID().uuidString.prefix(8).lowercased())@kth.se" }

  /// The package's root folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Without Foundation's Process, whose waiting has been seen not to end when tests run in parallel.
  private static func run(_ arguments: [String]) throws {
    let script = root.appending(path: "Deploy/servers").path
    let errors = FileManager.default.temporaryDirectory.appending(path: "smdesk-servers-\(UUID().uuidString).txt").path
    defer { try? FileManager.default.removeItem(atPath: errors) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = unsafe ([script] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, script, &actions, nil, &words, environ) == 0 else {
      throw Failure(description: "\(script) can't be run")
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw Failure(description: (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "\(script) failed") }
  }

  /// What `Deploy/servers` said when it could not start.
  public struct Failure: Error, CustomStringConvertible {
    /// Its words.
    public let description: String
  }
}
