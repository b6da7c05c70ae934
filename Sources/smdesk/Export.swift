import ArgumentParser
import Casework
import Checklist
import Desk
import Foundation
import Records
import Reporting

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a whole case to one zip file, for the archive or for whoever asks what is kept about them.",
    discussion: "It holds the mails as they were sent, all events, the judgement with its evidence, and the decision.")

  @OptionGroup var subject: CaseArgument
  @Option(help: ArgumentHelp("The file; default: the case's number.", valueName: "file.zip"))
  var to: String?
  @Flag(help: "Don't ask the mail server; mails that only the mailbox has are left out, and listed.")
  var withoutMailbox = false
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption

  func run() async throws {
    let number = try subject.number()
    let desk = try SocialMediaDesk(try config.load())
    let file = to ?? "\(number).zip"
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Failure("\(file): the file is there already; name another with --to", .fileTrouble)
    }
    let (found, history, messages) = try desk.records.read { records in
      (try records.case(number), try records.history(of: number), try records.messages(of: number))
    }
    guard let standing = found else { throw CaseworkError.noSuchCase(number.description) }
    let mails = try await desk.mails(of: number, asksMailbox: !withoutMailbox)
    let contents = CaseFile(
      standing: standing, history: history, messages: messages, mails: mails, desk: desk, now: try now.date(for: desk))
    let bytes = try contents.zip()
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes), attributes: [.posixPermissions: 0o600]) else {
      throw Failure("\(file): the file can't be written; check that its folder exists and is writable", .fileTrouble)
    }
    let missing = mails.mails.count { $0.bytes == nil }
    print("\(file): \(mails.mails.count - missing) mails, \(history.count) events.")
    if missing > 0 { print("\(missing) mails were not found; LÄSMIG.txt in the file lists them.") }
  }
}

/// A case as files.
struct CaseFile {
  let standing: Case
  let history: [Event]
  let messages: [MessageRecord]
  let mails: CaseMails
  let desk: SocialMediaDesk
  let now: Date

  private struct FullEvent: Encodable {
    let at, kind, actor, detail: String
    let event: Event
  }

  private var zone: TimeZone { desk.configuration.timeZone }

  func zip() throws -> [UInt8] {
    var zip = ZipFile(at: now, in: zone)
    let page = CasePage(standing: standing, history: history, messages: messages, desk: desk, now: now, width: 100, isColored: false)
    try zip.add("LÄSMIG.txt", Array(readme.utf8))
    try zip.add("case.txt", Array((page.text + "\n").utf8))
    try zip.add("case.json", try json(CaseDetails(standing, history, messages, desk: desk, now: now)))
    try zip.add("events.txt", Array(events.utf8))
    try zip.add(
      "events.json",
      try json(
        history.map {
          FullEvent(at: iso8601($0.at, in: zone), kind: $0.kind, actor: $0.actor.description, detail: $0.detail(in: zone), event: $0)
        }))
    try zip.add("judgement.txt", Array(judgement.utf8))
    if let decision = standing.decision { try zip.add("decision.json", try json(decision)) }
    for (index, mail) in mails.mails.enumerated() {
      if let bytes = mail.bytes { try zip.add(Self.name(index, mail.record), bytes) }
    }
    return try zip.bytes()
  }

  private func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// `mail/003-in.eml`: nothing of a mail gets into a file's name.
  private static func name(_ index: Int, _ record: MessageRecord) -> String {
    let digits = String(index + 1)
    return "mail/" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits + "-\(record.direction.rawValue).eml"
  }

  private var events: String {
    history.map { event in
      let detail = Terminal.safe(event.detail(in: zone))
      return "\(iso8601(event.at, in: zone))  \(Terminal.safe(event.actor.description))  \(event.kind)"
        + (detail.isEmpty ? "" : ": " + detail)
        + "\n"
    }.joined()
  }

  private var judgement: String {
    standing.judgements(in: desk.rules.points).map { judgement in
      let item = desk.checklist.item(judgement.id)
      let by = standing.standings[judgement.id]?.isByStaff == true ? "handläggare" : "programmet"
      let lacks = judgement.lacks.isEmpty ? "" : ", saknar " + judgement.lacks.map(\.rawValue).joined(separator: ", ")
      let quotes = judgement.evidence.map { "  [\(Terminal.safe($0.source))] \(Terminal.safe($0.quote))\n" }
      return "\(item?.title.sv ?? judgement.id.rawValue): \(judgement.status.rawValue) (\(by))\(lacks)\n\(item?.wording.sv ?? "")\n"
        + quotes.joined() + "\n"
    }.joined()
  }

  private var readme: String {
    var lines = [
      "Ärende \(standing.number), utdrag \(iso8601(now, in: zone)).", "",
      "case.txt, case.json    ärendet som det står nu", "events.txt, .json      allt som har hänt i det, äldst först",
      "judgement.txt          bedömningen av varje punkt med citat ur underlaget", "decision.json          beslutet, om det finns ett",
      "mail/                  mejlen som de skickades, in (in) och ut (out)", "",
    ]
    if standing.isPurged { lines += ["Personuppgifterna i ärendet är gallrade.", ""] }
    let missing = mails.mails.enumerated().filter { $0.element.bytes == nil }
    if !missing.isEmpty {
      lines.append("Dessa mejl finns i registret men inte längre i brevlådan, eller saknar Message-ID:")
      lines += missing.map { index, mail in
        let id = mail.record.messageID.map { "<\($0)>" } ?? "utan Message-ID"
        return
          "  \(index + 1)  \(iso8601(mail.record.at, in: zone))  \(mail.record.direction.rawValue)  \(id)  \(Terminal.safe(mail.record.subject))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
