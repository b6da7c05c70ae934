import Casework
import Foundation
import IMAP
import Mail
import Records
import Testing

@testable import Desk

/// The desk for a simulated week among machines that answer whatever they get, none of which says in its header that it is a machine (but the last two).
@Suite struct LoopTests {
  private static let start = Date(timeIntervalSince1970: 1_772_438_400)
  private static let applications = [
    "anna@kth.se": "Instagram för labb ett", "bo@kth.se": "Instagram för labb två", "crm@kth.se": "Instagram för labb tre",
    "eva@kth.se": "Instagram för labb fyra", "copy@kth.se": "Instagram för labb fem",
  ]

  @Test func among_machines_the_bounds_hold_for_a_week() async throws {
    let world = try MemoryDesk("limits: {perAddressAndDay: 6, perHour: 8}")
    for (index, (person, subject)) in Self.applications.sorted(by: { $0.key < $1.key }).enumerated() {
      let text =
        "Hej! Vi vill starta ett Instagramkonto.\r\nMålgrupp: Studenter 19–26 år i Stockholm med intresse för biologi, grupp \(index)."
      await world.mailbox.deliver(plainMail(from: person, subject: subject, text: text, id: "hand-\(index)@mail.kth.se"))
    }
    await world.mailbox.deliver(plainMail(from: "ticket-0@kth.se", subject: "Fråga", text: Robots.ticket(0), id: "ticket-0@mail.kth.se"))

    let robots = Robots()
    var sent: [(at: Date, letter: MemoryMailbox.Letter)] = []
    for step in 0..<(7 * 12) {
      let now = Self.start.addingTimeInterval(Double(step) * 7_200)
      // A machine answers at once: within a step as often as it gets something.
      for _ in 0..<12 {
        try await world.round(at: now)
        let fresh = await world.mailbox.letters.dropFirst(sent.count)
        guard !fresh.isEmpty else { break }
        sent += fresh.map { (now, $0) }
        for letter in fresh where step < 12 || !letter.to.localPart.hasPrefix("ticket") {
          for mail in robots.answers(to: letter) { await world.mailbox.deliver(mail) }
        }
      }
    }
    print("loops: \(sent.count) letters in a week, \(robots.count) answers by machines")
    let byClock: Set<String> = ["reminder-missing", "reminder-times", "closed", "meeting-reminder", "follow-up"]
    let written = try world.desk.records.read { try $0.letters(in: [.sent, .waiting, .failed]) }
    let answers = written.filter { !byClock.contains($0.kind) && !$0.kind.hasPrefix("staff-") }
    // Nobody writes by hand after the first mail.
    for (address, letters) in Dictionary(grouping: answers, by: \.recipient.description) {
      let isMachine = Self.applications[address] == nil
      #expect(letters.count <= (isMachine ? 1 : 2), "\(address) got \(letters.map(\.kind))")
    }
    for (number, letters) in Dictionary(grouping: answers.filter { $0.caseNumber != nil }, by: \.caseNumber) {
      #expect(letters.count <= 2, "\(number?.description ?? "-"): \(letters.map(\.kind))")
    }
    for (address, letters) in Dictionary(grouping: sent.filter { $0.letter.to.description != "staff@kth.se" }, by: \.letter.to.description)
    {
      for letter in letters {
        let inADay = letters.filter { $0.at >= letter.at && $0.at < letter.at.addingTimeInterval(86_400) }
        #expect(inADay.count <= 6, "\(address)")
      }
    }
    for letter in sent {
      let inAnHour = sent.filter { $0.at >= letter.at && $0.at < letter.at.addingTimeInterval(3_600) }
      #expect(inAnHour.count <= 8 + 2)
    }
    let told = written.filter { $0.kind == "staff-fault" && $0.state == .sent }
    #expect((1...24).contains(told.count), "staff were told \(told.count) times")
    #expect(sent.contains { $0.letter.to.description == "anna@kth.se" })
  }

  @Test func a_machine_that_asks_in_a_thread_gets_one_receipt() async throws {
    let world = try MemoryDesk()
    await world.mailbox.deliver(
      plainMail(from: "anna@kth.se", subject: "Instagram", text: "Vi vill starta ett Instagramkonto för labbet.", id: "a1@mail.kth.se"))
    for turn in 0..<5 {
      try await world.round(at: Self.start.addingTimeInterval(Double(turn) * 600))
      guard let last = await world.letters(to: "anna@kth.se").last else { continue }
      let text = "Vårt system har registrerat ditt ärende \(turn * 17). Vill du veta hur det går med ärendet, och vem som har det?"
      await world.mailbox.deliver(
        plainMail(from: "anna@kth.se", subject: "SV: Instagram", text: text, id: "r\(turn)@mail.kth.se", answering: last))
    }
    #expect(await world.letters(to: "anna@kth.se").count <= 2)
    #expect(await world.letters(to: "staff@kth.se").count <= 1)
  }

  @Test func a_choice_of_a_time_worded_as_an_earlier_one_is_still_a_choice() {
    let first = Message.parse(plainMail(from: "a@kth.se", subject: "SV", text: "Alternativ 2 passar bra.", id: "x@kth.se"))
    #expect(LoopGuard.words(of: first) == nil)
    let long = "Tack för ditt mejl, ditt ärende har fått nummer 4711 i vårt system och vi hör av oss så fort vi kan."
    let one = Message.parse(plainMail(from: "a@kth.se", subject: "SV", text: long, id: "x@kth.se"))
    let other = Message.parse(plainMail(from: "a@kth.se", subject: "SV", text: long.replacing("4711", with: "4712"), id: "y@kth.se"))
    #expect(LoopGuard.words(of: one) != nil && LoopGuard.words(of: one) == LoopGuard.words(of: other))
  }
}

/// Machines that answer.
private final class Robots: Sendable {
  private let answered = Box(0)
  var count: Int { answered.value }

  static func ticket(_ number: Int) -> String {
    "Ert ärende \(number) har kommit in. Vem på KTH har inloggningen till institutionens gamla Facebooksida, och hur gör man för att få en ny administratör?"
  }

  func answers(to letter: MemoryMailbox.Letter) -> [[UInt8]] {
    let number = answered.value + 1
    let id = "robot-\(number)@mail.kth.se"
    let message = letter.message
    let subject = "SV: " + message.subject
    let mail: [UInt8]
    switch letter.to.localPart {
    case "anna":
      // An absence without any header.
      mail = plainMail(
        from: "anna@kth.se", subject: subject,
        text: "Hej! Jag är på fältarbete till den 9 mars och kan inte svara förrän dess. Hälsningar Anna",
        id: id, answering: message)
    case "bo":
      // A rule that answers, and counts.
      mail = plainMail(
        from: "bo@kth.se", subject: subject,
        text: "Hej, ditt mejl har nummer \(number). Vi läser det så snart vi hinner och hör av oss om något saknas.",
        id: id, answering: message)
    case "crm":
      // A ticket system that writes from another address each time.
      mail = plainMail(
        from: "crm+\(number)@kth.se", subject: "[Ärende \(number)] \(message.subject)",
        text: "Ert ärende \(number) är registrerat hos oss. Vill ni att vi hör av oss per telefon i stället, och på vilket nummer?", id: id,
        answering: message)
    case let local where local.hasPrefix("ticket"):
      // The same without any thread.
      mail = plainMail(from: "ticket-\(number)@kth.se", subject: "Fråga \(number)", text: Self.ticket(number), id: id)
    case "eva":
      let original = message.messageID?.description ?? "x@y"
      mail = Array(
        """
        From: Mail Delivery System <MAILER-DAEMON@kth.se>\r
        To: socialmedia@kth.se\r
        Subject: Undelivered Mail Returned to Sender\r
        Message-ID: <\(id)>\r
        Auto-Submitted: auto-replied\r
        MIME-Version: 1.0\r
        Content-Type: multipart/report; report-type=delivery-status; boundary="x"\r
        \r
        --x\r
        Content-Type: text/plain\r
        \r
        <eva@kth.se>: host mx.kth.se said: 550 5.1.1 User unknown\r
        --x\r
        Content-Type: message/delivery-status\r
        \r
        Reporting-MTA: dns; mx.kth.se\r
        \r
        Final-Recipient: rfc822; eva@kth.se\r
        Action: failed\r
        Status: 5.1.1\r
        --x\r
        Content-Type: message/rfc822\r
        \r
        Message-ID: <\(original)>\r
        Subject: x\r
        \r
        x\r
        --x--\r

        """.utf8)
    case "copy":
      // A second copy of the desk.
      mail = plainMail(
        from: "copy@kth.se", subject: subject, text: message.text, id: id, answering: message,
        headers: ["Auto-Submitted: auto-replied", "X-Smdesk: \(message.header.first("X-Smdesk") ?? "1")"])
    default: return []
    }
    answered.value = number
    return [mail]
  }
}
