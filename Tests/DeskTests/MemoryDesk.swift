import Foundation
import Logging
import Mail
import Mailroom
import Records
import Testing

@testable import Desk

/// A desk with a database of its own over a mailbox in memory.
final class MemoryDesk: Sendable {
  let desk: SocialMediaDesk
  let mailbox: MemoryMailbox
  let folder: URL
  private let yaml: String

  init(_ extra: String = "") throws {
    // In memory where that can be had: these tests are not about what a disk keeps.
    let memory = URL(filePath: "/dev/shm")
    let place = FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
    folder = place.appending(path: "memory-desk-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    yaml = """
      mailbox: {address: socialmedia@kth.se, name: KTH Sociala medier}
      imap: {url: "imap://127.0.0.1", username: sm, password: hemligt, tls: none}
      smtp: {url: "smtp://127.0.0.1", tls: none}
      database: \(folder.path)/smdesk.sqlite
      templates: \(root.path)/MailTemplates
      staff: {notify: staff@kth.se}
      \(extra)
      """
    desk = try SocialMediaDesk(try Configuration(yaml: yaml, file: "test.yaml"), logLevel: .critical, steps: Steps(environment: [:]))
    mailbox = MemoryMailbox(own: desk.configuration.mailbox.address)
  }

  /// The configuration in a file, for other processes.
  func configurationFile() throws -> URL {
    let file = folder.appending(path: "smdesk.yaml")
    try Data(yaml.utf8).write(to: file)
    return file
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult func round(at now: Date) async throws -> RoundReport {
    let postman = Postman(
      records: desk.records, configuration: desk.configuration, sender: mailbox, log: desk.log, steps: desk.steps)
    var round = try Round(desk, over: mailbox, busy: [], at: now, through: postman, patience: .zero)
    try await round.run()
    return round.report
  }

  /// Letters to somebody, in the order in which they were taken.
  func letters(to address: String) async -> [Message] {
    await mailbox.letters.filter { $0.to.description == address }.map(\.message)
  }
}

/// A plain mail.
func plainMail(
  from: String, subject: String, text: String, id: String, answering: Message? = nil, headers: [String] = []
) -> [UInt8] {
  var lines = [
    "From: \(from)", "To: socialmedia@kth.se", "Subject: \(subject)", "Message-ID: <\(id)>", "Date: Mon, 02 Mar 2026 08:00:00 +0100",
  ]
  if let answered = answering?.messageID { lines += ["In-Reply-To: <\(answered)>", "References: <\(answered)>"] }
  lines += headers + ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text, ""]
  return Array(lines.joined(separator: "\r\n").utf8)
}

let question =
  "Hej!\r\n\r\nVem på KTH har inloggningen till institutionens gamla Facebooksida, och hur gör man för att få en ny administratör?\r\n\r\nMvh"
