import Foundation
import IMAP
import Mail
import Mailroom
import TestServers
import Testing

/// The program is killed at every step in turn and started again, until all is done: the end must be that of a run which nothing has disturbed.
///
/// `SMDESK_KILL_MAILS` says over how many mails (200 in the long run).
@Suite(.serialized) struct KillMatrixTests {
  private static let count = ProcessInfo.processInfo.environment["SMDESK_KILL_MAILS"].flatMap { Int($0) } ?? 12
  private static let moment = "2026-03-02T09:00:00+01:00"

  @Test func killed_at_every_step_the_desk_answers_each_mail_once() async throws {
    let calm = try DeskUnderTest()
    try await fill(calm)
    try calm.serve(at: Self.moment)

    let desk = try DeskUnderTest()
    try await fill(desk)
    // What may hit the same mail twice would set it aside: the second kill of a pair lets the mail that was being taken up pass first.
    var kills = try phase(["taken-up:1", "fetched:2", "recorded:2"], until: "claimed", on: desk)
    kills.merge(try phase(["submitted:1", "sent:1"], until: "copied", on: desk), uniquingKeysWith: +)
    kills.merge(try phase(["copied:1", "filed:1"], until: "flagged", on: desk), uniquingKeysWith: +)
    kills.merge(try phase(["flagged:1", "marked:1"], until: nil, on: desk), uniquingKeysWith: +)
    let steps = ["taken-up", "fetched", "recorded", "claimed", "submitted", "sent", "copied", "filed", "flagged", "marked"]
    #expect(steps.filter { kills[$0, default: 0] == 0 } == [])
    print("kill matrix: \(Self.count) mails, \(kills.values.reduce(0, +)) kills: \(kills.sorted { $0.key < $1.key })")

    let (end, undisturbed) = (try await state(of: desk), try await state(of: calm))
    #expect(end == undisturbed)
    #expect(end.inbox.count == Self.count)
    #expect(Set(end.sent.map(\.id)).count == end.sent.count)
  }

  @Test func without_copies_a_letter_is_found_in_sent_before_it_is_sent_again() async throws {
    let desk = try DeskUnderTest(extra: "", smtp: ", copyToSelf: false")
    try await fill(desk, count: 2)
    for step in ["claimed:1", "sent:1", "copied:1", "filed:1", "flagged:1", "marked:1"] { _ = try kill(desk, at: [step]) }
    try desk.serve(at: Self.moment)
    let end = try await state(of: desk)
    #expect(end.letters.count == end.sent.count && Set(end.sent.map(\.id)).count == end.sent.count)
  }

  // MARK: - Killing

  /// Runs the desk again and again, killed at each of these steps in turn, until it reaches the step that ends the phase (or its end).
  private func phase(_ steps: [String], until last: String?, on desk: DeskUnderTest) throws -> [String: Int] {
    var kills: [String: Int] = [:]
    for run in 0..<(Self.count * 20) {
      let step = steps[run % steps.count]
      guard let killed = try kill(desk, at: [step] + (last.map { ["\($0):1"] } ?? [])) else {
        if last == nil, run % steps.count == 0 { return kills }
        continue
      }
      kills[killed, default: 0] += 1
      if killed == last { return kills }
    }
    throw DeskUnderTest.Unexpected(text: "the desk does not get on")
  }

  /// - Returns: the step at which the process was killed; nil where it came to its end.
  private func kill(_ desk: DeskUnderTest, at steps: [String]) throws -> String? {
    let result = try DeskUnderTest.run(
      ["serve", "--once", "--now", Self.moment, "--log-level", "error", "--config", desk.configurationFile.path],
      environment: ["SMDESK_KILL_AT": steps.joined(separator: ",")])
    if result.status == 0 { return nil }
    let words = result.errors.split(separator: "\n").last ?? ""
    guard result.status == 9, words.hasPrefix("killed at ") else { throw DeskUnderTest.Unexpected(text: result.errors) }
    return String(words.dropFirst("killed at ".count))
  }

  // MARK: - Mails and what becomes of them

  private func fill(_ desk: DeskUnderTest, count: Int = count) async throws {
    let server = try MailServer(try ServerAddress("smtp://127.0.0.1:\(desk.servers.port("SMTP_PORT"))"), tls: TLSPolicy.none)
    let sender = SMTPSender(server, as: .none)
    let to = try #require(EmailAddress(desk.address))
    for number in 0..<count {
      let mail = Self.mail(number, to: desk)
      try await sender.submit(mail.bytes, from: try #require(EmailAddress(Self.person(number, of: desk))), to: [to])
    }
    for _ in 0..<600 {
      if try await desk.mails(of: desk.address).count == count { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw DeskUnderTest.Unexpected(text: "the mails did not arrive")
  }

  private static func person(_ number: Int, of desk: DeskUnderTest) -> String { desk.own("person\(number)@kth.se") }

  private static func mail(_ number: Int, to desk: DeskUnderTest) -> TestMail {
    let from = "Person \(number) <\(person(number, of: desk))>"
    let id = "<mail-\(number)@mail.kth.se>"
    switch number % 4 {
    case 0, 1:
      return TestMail(
        from: from, to: desk.address, subject: "Instagram för labb \(number)",
        text: """
          Hej! Vi vill starta ett Instagramkonto för labb \(number).
          Målgrupp: Studenter 19–26 år i Stockholm med intresse för biologi, och biologilärare i gymnasiet.
          Resurser: Eva Holm lägger tre timmar i veckan och två amanuenser två timmar var. Två inlägg i veckan.
          """, messageID: id)
    case 2:
      return TestMail(
        from: from, to: desk.address, subject: "Fråga om gammalt konto",
        text: "Hej!\n\nVem på KTH har inloggningen till institutionens gamla Facebooksida, och hur gör man för att få en ny administratör?",
        messageID: id)
    default:
      return TestMail(
        from: from, to: desk.address, subject: "Veckans nyheter \(number)", text: "Läs mer på webben. Avsluta prenumerationen.",
        messageID: id, headers: [("List-Unsubscribe", "<https://x.example/u>"), ("Precedence", "bulk")])
    }
  }

  /// What can be seen from outside when all is over.
  private struct End: Equatable {
    /// Message-ID and flags of what stands in the inbox.
    var inbox: Set<[String]> = []
    /// Recipient and subject of every letter that has arrived: once each.
    var letters: [[String]] = []
    /// The same of what stands in Sent, and by what Message-ID.
    var sent: [Copy] = []

    struct Copy: Equatable {
      let id, name: String
      static func == (one: Copy, other: Copy) -> Bool { one.name == other.name }
    }
  }

  private func state(of desk: DeskUnderTest) async throws -> End {
    var end = End()
    for mail in try await desk.mails(of: desk.address) {
      end.inbox.insert([mail.message.messageID?.description ?? "-"] + mail.flags.subtracting(["\\Recent"]).sorted())
    }
    for person in (0..<Self.count).map({ Self.person($0, of: desk) }) + [desk.staff] {
      for mail in try await desk.mails(of: person) { end.letters.append([plain(person), plain(mail.message.subject)]) }
    }
    for mail in try await desk.mails(of: desk.address, in: try #require(MailboxName("Sent"))) {
      let to = mail.message.to.first?.address.description ?? "-"
      end.sent.append(.init(id: mail.message.messageID?.description ?? "-", name: plain(to) + " " + plain(mail.message.subject)))
    }
    end.letters.sort { $0.joined() < $1.joined() }
    end.sent.sort { $0.name < $1.name }
    return end
  }

  /// Without what differs from run to run: the tag in addresses, the numbers of cases.
  private func plain(_ text: String) -> String {
    text.replacing(/-[0-9a-f]{6}@/, with: "@").replacing(/SM-\d{4}-\d{4}/, with: "SM")
  }
}
