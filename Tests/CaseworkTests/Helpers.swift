import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

let stockholm = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

/// A time on the clock in Stockholm, such as `2026-02-02 08:47`.
func clock(_ text: String) throws -> Date {
  try Date(
    "\(text):00",
    strategy: Date.ParseStrategy(
      format:
        "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)",
      locale: Locale(identifier: "en_US_POSIX"), timeZone: stockholm))
}

func rules(linkedInMeeting: Bool = false, booksProposals: Bool = false) throws -> Rules {
  let weekdays = ["mon", "tue", "wed", "thu", "fri"]
  let hours = try OpeningHours(Dictionary(uniqueKeysWithValues: weekdays.map { ($0, ["09:00-12:00", "13:00-16:00"]) }))
  return Rules(
    points: ItemID.standard, checklistVersion: "1",
    meetings: MeetingRules(slots: try SlotRules(hours: hours), place: "Zoom", booksProposals: booksProposals),
    reminders: ReminderRules(supplementDays: [7, 14], closeAfterDays: 30, offerDays: [3, 7], staffDays: [5], followUpMonths: [6]),
    linkedInMeeting: linkedInMeeting, calendar: WorkCalendar(timeZone: stockholm))
}

func mailbox(_ text: String) throws -> Mailbox { Mailbox(address: try #require(EmailAddress(text))) }

func judgements(missing: Set<ItemID> = [], partial: [ItemID: [Lack]] = [:], only: [ItemID]? = nil) -> [Judgement] {
  ItemID.standard.map { id in
    if let only, !only.contains(id) { return Judgement(id: id, status: .missing) }
    if missing.contains(id) { return Judgement(id: id, status: .missing) }
    if let lacks = partial[id] { return Judgement(id: id, status: .partial, lacks: lacks) }
    return Judgement(id: id, status: .met, evidence: [Evidence(source: "body", quote: "…")])
  }
}

/// A case that is played through step by step, as the desk would record it.
struct Play {
  var standing: Case?
  var history: [Event] = []
  var letters: [Letter] = []
  var rules: Rules
  var busy: [Slot] = []
  var offered: [Slot] = []
  var now: Date
  private var counter = 0
  let applicant: Mailbox

  init(at now: Date, rules: Rules) throws {
    self.now = now
    self.rules = rules
    applicant = try mailbox("anna@kth.se")
  }

  private var around: Surroundings {
    Surroundings(busy: busy, offered: offered, nextNumber: CaseNumber(year: 2026, running: 1), meetingUID: "u\(counter)@kth.se")
  }

  mutating func take(_ outcome: Outcome) throws -> Outcome {
    history += outcome.events
    for letter in outcome.letters {
      counter += 1
      let id = try #require(MessageID("m\(counter)@kth.se"))
      history.append(Event(at: now, actor: .desk, what: .wrote(letter.kind, id, to: letter.recipient.map { [$0.address] } ?? [])))
    }
    letters += outcome.letters
    standing = Case(history: history)
    return outcome
  }

  @discardableResult mutating func mail(_ content: Incoming.Content, from sender: Mailbox? = nil) throws -> Outcome {
    counter += 1
    let reference = MailReference(
      messageID: MessageID("in\(counter)@kth.se"), from: sender ?? applicant, subject: "Instagram", received: now)
    let incoming = Incoming(reference: reference, sender: sender ?? applicant, content: content)
    if let standing { return try take(decide(standing, about: incoming, at: now, under: rules, in: around)) }
    return try take(open(incoming, at: now, under: rules, in: around))
  }

  @discardableResult mutating func apply(
    _ items: [Judgement], track: Track = .general, isAboutExistingAccount: Bool = false
  ) throws -> Outcome {
    try mail(
      .human(
        Incoming.Human(
          assessment: Assessment(intent: .submission, language: .sv, platforms: [.instagram], track: track, items: items),
          isAboutExistingAccount: isAboutExistingAccount, intent: .supplement)))
  }

  @discardableResult mutating func write(
    _ intent: ThreadIntent, items: [Judgement] = [], answer: AnswerReading? = nil
  ) throws -> Outcome {
    try mail(
      .human(Incoming.Human(assessment: Assessment(intent: .submission, language: .sv, items: items), intent: intent, answer: answer)))
  }

  @discardableResult mutating func staff(_ action: StaffAction) throws -> Outcome {
    try take(try act(action, on: try #require(standing), by: "Karin", at: now, under: rules, in: around))
  }

  /// Lets time pass, and the desk look each morning.
  mutating func wait(days: Int) throws {
    for _ in 0..<days {
      now = now.addingTimeInterval(86_400)
      try tick()
    }
  }

  @discardableResult mutating func tick() throws -> Outcome {
    guard let standing else { return Outcome() }
    return try take(passTime(standing, at: now, under: rules, in: around))
  }

  func decision(_ outcome: Decision.Outcome, body: DecidingBody = .kommunikationsavdelningen) -> Decision {
    Decision(outcome: outcome, by: "Karin", user: "karin", body: body, motivation: "Tydligt behov.", registryNumber: nil, at: now)
  }
}

extension Outcome {
  var kinds: [Letter.Kind] { letters.map(\.kind) }
}
