import Foundation
import Mail
import Mailroom
import TestServers
import Testing
import Yams

/// One of the dialogues in `Tests/Fixtures/corpus/dialogues.yaml`, played step by step with the built program.
final class Dialogue {
  let desk: DeskUnderTest
  private var steps: [Node]
  private var next = 0
  private(set) var moment = ""
  /// The letters that each correspondent has had so far.
  private var seen: [String: Int] = [:]
  private var latest: [String: Message] = [:]

  init(_ id: String, extra: String = "") throws {
    desk = try DeskUnderTest(extra: extra)
    let file = TestServers.root.appending(path: "Tests/Fixtures/corpus/dialogues.yaml")
    let root = try #require(try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8)))
    let dialogue = try #require(root["dialogues"]?.sequence?.first { $0["id"]?.string == id })
    steps = Array(try #require(dialogue["steps"]?.sequence))
  }

  /// What a step brought about.
  struct Result {
    let state: String
    let notMet: Set<String>
    let letters: [Message]
    let `case`: [String: Any]
  }

  /// Plays the next step: a mail or the clock; what staff do is given as a command.
  func step(staff command: [String]? = nil) async throws -> Result {
    let step = try #require(next < steps.count ? steps[next] : nil)
    next += 1
    moment = try #require(step["at"]?.string)
    if let mail = step["mail"] { try await send(mail) }
    if let command {
      let number = try #require(try desk.objects("cases").first?["case"] as? String)
      let result = try DeskUnderTest.run(command.map { $0 == "CASE" ? number : $0 } + ["--config", desk.configurationFile.path])
      #expect(result.status == 0, "\(command): \(result.errors)")
    }
    try desk.serve(at: moment)
    let cases = try desk.objects("cases")
    #expect(cases.count == 1)
    let current = try #require(cases.first)
    let items = current["items"] as? [String: String] ?? [:]
    let applicant = try #require((current["applicant"] as? [String: Any])?["address"] as? String)
    let all = try await desk.letters(of: applicant)
    let letters = all.dropFirst(seen[applicant] ?? 0).map(\.message)
    seen[applicant] = all.count
    if let last = letters.last { latest[applicant] = last }
    return Result(
      state: current["state"] as? String ?? "", notMet: Set(items.filter { $0.value != "met" }.keys), letters: letters, case: current)
  }

  private func send(_ mail: Node) async throws {
    let written = try #require(mail["from"]?.string)
    let parts = written.split(separator: "<")
    let address = desk.own(String(try #require(parts.last).dropLast()))
    let name = parts.count > 1 ? parts[0].trimmingCharacters(in: .whitespaces) + " " : ""
    var out = TestMail(
      from: "\(name)<\(address)>", to: desk.address, subject: try #require(mail["subject"]?.string),
      text: try #require(mail["text"]?.string))
    if mail["reply_to_bot"]?.bool == true { out.answers = latest[address] ?? latest.values.first }
    out.headers = mail["headers"]?.mapping?.compactMap { key, value in key.string.flatMap { key in value.string.map { (key, $0) } } } ?? []
    out.attachments =
      mail["attachments"]?.sequence?.compactMap { file in
        guard let name = file["name"]?.string, let markdown = file["markdown"]?.string else { return nil }
        return (name, TestMail.word, WordFile(markdown: markdown).bytes)
      } ?? []
    try await desk.deliver(out.bytes, from: address)
  }
}

extension Message {
  /// The checklist points that a letter asks for, by their numbers: `9. Dataskydd – Saknas`.
  var pointsAskedFor: Set<String> {
    let ids = ["research", "background", "goals", "audience", "resources", "moderation", "followup", "graphic", "gdpr", "accessibility"]
    let marks = ["– Saknas", "– Behöver kompletteras", "– Missing", "– Needs more"]
    return Set(
      text.split(separator: "\n").compactMap { line in
        guard marks.contains(where: { line.hasSuffix($0) }), let number = Int(line.prefix { $0.isNumber }), (1...10).contains(number) else {
          return nil
        }
        return ids[number - 1]
      })
  }

  /// How many numbered times a letter offers.
  var timesOffered: Int {
    text.split(separator: "\n").count { line in
      line.first?.isNumber == true && line.contains(where: { ":.".contains($0) })
        && (line.contains("kl.") || line.contains("–") && line.contains(":"))
        && !line.contains("Saknas") && !line.contains("Missing") && !line.contains("Behöver") && !line.contains("Needs")
    }
  }
}
