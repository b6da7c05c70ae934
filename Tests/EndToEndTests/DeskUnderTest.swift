import Foundation
import IMAP
import Mail
import Mailroom
import TestServers

/// The built program with a mailbox, a database and a configuration of its own, against the real servers.
final class DeskUnderTest: Sendable {
  let servers: TestServers
  /// The mailbox that this desk serves.
  let address: String
  /// Who is told of what staff must do.
  let staff: String
  let folder: URL
  /// Makes addresses of this test its own: `anna@kth.se` is `anna-x1y2@kth.se` here.
  private let tag = UUID().uuidString.prefix(6).lowercased()

  init(
    extra: String = "", attendees: [String] = [], meetings: String = "", imap: String = "pollSeconds: 1", smtp: String = "",
    senders: String = "{domains: [kth.se], requireAuthenticated: false}"
  ) throws {
    servers = try TestServers.shared.get()
    address = "socialmedia-\(tag)@kth.se"
    staff = "staff-\(tag)@kth.se"
    folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let configuration = """
      mailbox: {address: \(address), name: KTH Sociala medier}
      imap: {url: "imap://127.0.0.1:\(servers.port("IMAP_PORT"))", username: \(address), password: \(servers.password), tls: none, \(imap)}
      smtp: {url: "smtp://127.0.0.1:\(servers.port("SMTP_PORT"))", tls: none\(smtp)}
      database: \(folder.path)/smdesk.sqlite
      templates: \(TestServers.root.path)/MailTemplates
      senders: \(senders)
      meetings: {place: Zoom, attendees: [\(attendees.map { "\($0)-\(tag)@kth.se" }.joined(separator: ", "))], \(meetings)}
      staff: {notify: \(staff)}
      \(extra)
      """
    try Data(configuration.utf8).write(to: configurationFile)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var configurationFile: URL { folder.appending(path: "smdesk.yaml") }

  func own(_ address: String) -> String { address.replacing("@", with: "-\(tag)@") }

  // MARK: - The program

  struct Result: Sendable {
    let status: Int32
    let output, errors: String
  }

  /// The program as `swift build` has made it, beside the tests.
  static let program: URL = {
    let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "smdesk")
    let built = TestServers.root.appending(path: ".build/debug/smdesk")
    return beside.flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil } ?? built
  }()

  @discardableResult func run(_ arguments: String..., withConfiguration: Bool = true) throws -> Result {
    try Self.run(arguments + (withConfiguration ? ["--config", configurationFile.path] : []))
  }

  static func run(_ arguments: [String], environment: [String: String] = [:], program: URL = program) throws -> Result {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let folder = FileManager.default.temporaryDirectory
    let files = ["out", "err"].map { folder.appending(path: "\(UUID().uuidString).\($0)") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// One round of the desk at a moment.
  @discardableResult func serve(at moment: String) throws -> String {
    let result = try run("serve", "--once", "--now", moment, "--log-level", "error")
    guard result.status == 0 else { throw Unexpected(text: "serve ended with \(result.status): \(result.errors)") }
    return result.output
  }

  func objects(_ arguments: String...) throws -> [[String: Any]] {
    let result = try Self.run(arguments + ["--json", "--config", configurationFile.path])
    guard result.status == 0 else { throw Unexpected(text: "\(arguments) ended with \(result.status): \(result.errors)") }
    return try result.output.split(separator: "\n").map { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        throw Unexpected(text: String(line))
      }
      return object
    }
  }

  struct Unexpected: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  // MARK: - Mail

  /// A mail in a mailbox, with its flags.
  struct Delivered: Sendable {
    let flags: Set<String>
    let message: Message
    let bytes: [UInt8]
  }

  /// A connection to somebody's mailbox, beside the desk's own.
  func connection(to address: String) throws -> MailboxConnection {
    guard let secret = Secret(servers.password) else { throw Unexpected(text: "the servers have no password") }
    let server = try MailServer(try ServerAddress("imap://127.0.0.1:\(servers.port("IMAP_PORT"))"), tls: TLSPolicy.none)
    return MailboxConnection(server, as: .password(user: address, secret))
  }

  /// What stands in a folder of somebody's mailbox, oldest first.
  func mails(of address: String, in folder: MailboxName = .inbox) async throws -> [Delivered] {
    let mailbox = try connection(to: address)
    defer { Task { await mailbox.logout() } }
    guard (try? await mailbox.open(folder, readOnly: true)) != nil else { return [] }
    var found: [Delivered] = []
    for uid in try await mailbox.allUIDs() {
      if case .mail(let mail) = try await mailbox.fetch(uid, atMost: 60 << 20) {
        found.append(Delivered(flags: Set(mail.facts.flags.map(\.description)), message: Message.parse(mail.bytes), bytes: mail.bytes))
      }
    }
    return found
  }

  /// What somebody has got from the desk, once all that the desk has sent has arrived.
  func letters(of address: String) async throws -> [Delivered] {
    let sent = try objects("outbox", "list", "--all").count { letter in
      letter["state"] as? String == "sent" && (letter["to"] as? String == address || letter["cc"] as? String == address)
    }
    for _ in 0..<200 {
      let found = try await mails(of: address)
      if found.count >= sent { return found }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Unexpected(text: "a letter to \(address) did not arrive")
  }

  /// Hands a mail to the server, and returns when it has arrived in the desk's mailbox.
  func deliver(_ bytes: [UInt8], from sender: String) async throws {
    let before = try await mails(of: address).count
    try await submit(bytes, from: sender)
    for _ in 0..<200 {
      if try await mails(of: address).count > before { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Unexpected(text: "the mail from \(sender) did not arrive")
  }

  /// Hands a mail to the server.
  func submit(_ bytes: [UInt8], from sender: String) async throws {
    guard let from = EmailAddress(sender), let to = EmailAddress(address) else { throw Unexpected(text: sender) }
    let server = try MailServer(try ServerAddress("smtp://127.0.0.1:\(servers.port("SMTP_PORT"))"), tls: TLSPolicy.none)
    try await SMTPSender(server, as: .none).submit(bytes, from: from, to: [to])
  }
}

/// A mail as an applicant's program writes it.
struct TestMail {
  var from: String
  var to: String
  var subject: String
  var text: String
  var messageID = "<\(UUID().uuidString)@mail.kth.se>"
  var date = "Mon, 02 Feb 2026 09:00:00 +0100"
  var cc: [String] = []
  var answers: Message?
  var headers: [(String, String)] = []
  var attachments: [(name: String, type: String, bytes: [UInt8])] = []

  static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  var bytes: [UInt8] {
    var lines = [
      "From: \(Self.encoded(from))", "To: \(to)", "Subject: \(Self.encodedWord(subject))", "Message-ID: \(messageID)", "Date: \(date)",
    ]
    if !cc.isEmpty { lines.append("Cc: " + cc.joined(separator: ", ")) }
    if let answers, let id = answers.messageID {
      lines.append("In-Reply-To: <\(id)>")
      lines.append("References: " + (answers.references + [id]).map { "<\($0)>" }.joined(separator: "\r\n "))
    }
    lines += headers.map { "\($0.0): \($0.1)" } + ["MIME-Version: 1.0"]
    let textPart = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", Self.base64(Array(text.utf8))]
    if attachments.isEmpty {
      lines += textPart
    } else {
      lines += ["Content-Type: multipart/mixed; boundary=\"grans\"", "", "--grans"] + textPart
      for file in attachments {
        lines += [
          "--grans", "Content-Type: \(file.type); name=\"\(Self.encodedWord(file.name))\"", "Content-Transfer-Encoding: base64",
          "Content-Disposition: attachment; filename=\"\(Self.encodedWord(file.name))\"", "", Self.base64(file.bytes),
        ]
      }
      lines.append("--grans--")
    }
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
  }

  private static func encodedWord(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?="
  }

  /// `Name <address>` with the name encoded where it must be.
  private static func encoded(_ mailbox: String) -> String {
    guard let open = mailbox.firstIndex(of: "<") else { return mailbox }
    return encodedWord(mailbox[..<open].trimmingCharacters(in: .whitespaces)) + " " + mailbox[open...]
  }
}

extension DeskUnderTest {
  /// Files a mail in a folder of the desk's mailbox, as a colleague's mail program does.
  func file(_ bytes: [UInt8], in folder: String) async throws {
    guard let name = MailboxName(folder) else { throw Unexpected(text: folder) }
    let mailbox = try connection(to: address)
    _ = try await mailbox.append(bytes, to: name)
    await mailbox.logout()
  }
}
