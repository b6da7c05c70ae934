import ArgumentParser
import Crypto
import Foundation
import Mail

struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows what the mail parser reads in mails.")

  @Argument(help: ArgumentHelp("Mails.", valueName: "file.eml"))
  var files: [String]
  @OptionGroup var output: JSONOption

  func run() async throws {
    for file in files {
      let inspection = Inspection(file: file, message: Message.parse(try readFile(file)))
      if output.isJSON { try printJSON(inspection) } else { print(inspection.page) }
    }
  }
}

/// What `inspect` tells of a mail.
struct Inspection: Encodable {
  struct Person: Encodable {
    let name: Nullable<String>
    let address: String
  }

  struct File: Encodable {
    let name: Nullable<String>
    let type: String
    let bytes: Int
    let sha256: String
  }

  let file: String
  let messageID: Nullable<String>
  let inReplyTo, references: [String]
  let subject: String
  let date: Nullable<String>
  let from, to, cc, replyTo: [Person]
  let text, reply: String
  let attachments: [File]
  let automatic: Nullable<String>
  let defects: [String]

  init(file: String, message: Message) {
    self.file = file
    messageID = Nullable(message.messageID?.description)
    inReplyTo = message.inReplyTo.map(\.description)
    references = message.references.map(\.description)
    subject = message.subject
    date = Nullable(message.date?.iso8601)
    from = message.addresses(in: "From").map(Person.init)
    to = message.addresses(in: "To").map(Person.init)
    cc = message.addresses(in: "Cc").map(Person.init)
    replyTo = message.addresses(in: "Reply-To").map(Person.init)
    text = message.text
    reply = message.reply
    attachments = message.attachments.map { attachment in
      File(
        name: Nullable(attachment.name), type: attachment.contentType, bytes: attachment.bytes.count,
        sha256: SHA256.hash(data: Data(attachment.bytes)).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined())
    }
    automatic = Nullable(message.automatic?.rawValue)
    defects = message.defects.map(\.description)
  }

  /// The same for a person.
  var page: String {
    var lines = ["File:        " + file, "Subject:     " + subject, "Date:        " + (date.value ?? "–")]
    lines.append("From:        " + from.map(\.page).joined(separator: ", "))
    lines.append("To:          " + to.map(\.page).joined(separator: ", "))
    if !cc.isEmpty { lines.append("Cc:          " + cc.map(\.page).joined(separator: ", ")) }
    lines.append("Message-ID:  " + (messageID.value ?? "–"))
    lines.append("Automatic:   " + (automatic.value ?? "no"))
    lines += attachments.map { "Attachment:  \($0.name.value ?? "(no name)"), \($0.type), \($0.bytes) bytes" }
    lines += defects.map { "Defect:      " + $0 }
    return (lines + ["", reply, ""]).joined(separator: "\n")
  }
}

extension Inspection.Person {
  init(_ written: WrittenMailbox) { self.init(name: Nullable(written.name), address: written.address) }

  var page: String { address.isEmpty ? name.value ?? "" : name.value.map { "\($0) <\(address)>" } ?? address }
}

/// Reads a file that was named on the command line.
func readFile(_ path: String) throws -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Failure("\(path): the file can't be read; check its name and permissions", .unreadableInput)
  }
  return [UInt8](data)
}
