import Casework
import Checklist
import Foundation
import Mail
import Scheduling
import Testing

/// Random lives of cases: whatever comes in whatever order, some things always hold.
@Suite struct RandomHistoryTests {
  /// How many lives; `SMDESK_HISTORIES=100000` for the long run.
  private static let count = ProcessInfo.processInfo.environment["SMDESK_HISTORIES"].flatMap { Int($0) } ?? 1_500

  @Test func every_state_is_reached_none_is_stuck_and_nobody_is_pestered() throws {
    var generator = Generator(seed: 20_261_124)
    var reached: Set<Case.State> = []
    let base = try rules()
    let start = try clock("2026-01-12 09:00")
    for life in 0..<Self.count {
      var play = try Life(at: start, rules: base, isLinkedIn: life % 5 == 0)
      for _ in 0..<Int.random(in: 4...24, using: &generator) {
        try play.step(&generator)
        let standing = try #require(play.standing)
        reached.insert(standing.state)
        try #require(
          standing.state.isFinal || standing.upcoming(under: play.rules) != nil, "stuck in \(standing.state) after \(play.steps)")
        try #require(play.lettersSinceHuman <= 5, "\(play.lettersSinceHuman) letters in a row after \(play.steps)")
        try #require(play.decisionsOverwritten == 0, "a decision was overwritten: \(play.steps)")
        try #require(standing.requests <= play.rules.requestLimit + play.reopenings, "\(standing.requests) requests after \(play.steps)")
      }
      try #require(Case(history: play.history) == play.standing, "the events don't add up after \(play.steps)")
    }
    #expect(reached == Set(Case.State.allCases))
  }

  /// SplitMix64: the same lives in every run.
  struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

/// A case that random things happen to.
private struct Life {
  private(set) var standing: Case?
  private(set) var history: [Event] = []
  private(set) var steps: [String] = []
  private(set) var lettersSinceHuman = 0
  private(set) var decisionsOverwritten = 0
  private(set) var reopenings = 0
  let rules: Rules
  private var now: Date
  private let isLinkedIn: Bool
  private let applicant: Mailbox
  private var counter = 0

  init(at now: Date, rules: Rules, isLinkedIn: Bool) throws {
    self.now = now
    self.rules = rules
    self.isLinkedIn = isLinkedIn
    applicant = try mailbox("anna@kth.se")
  }

  private var around: Surroundings {
    Surroundings(busy: [], nextNumber: CaseNumber(year: 2026, running: 1), meetingUID: "u\(counter)@kth.se")
  }

  mutating func step(_ generator: inout RandomHistoryTests.Generator) throws {
    now = now.addingTimeInterval(Double(Int.random(in: 1...(12 * 24), using: &generator)) * 3_600)
    guard let standing else { return try open(&generator) }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<4: try mail(standing, &generator)
    case 4..<8:
      steps.append("clock")
      try take(passTime(standing, at: now, under: rules, in: around), isHuman: false)
    default: try staff(standing, &generator)
    }
  }

  private mutating func open(_ generator: inout RandomHistoryTests.Generator) throws {
    steps.append("application")
    let missing = Set(ItemID.standard.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 })
    let human = Incoming.Human(
      assessment: Assessment(
        intent: .submission, language: .sv, platforms: [.instagram], track: isLinkedIn ? .linkedin : .general,
        items: judgements(missing: missing)),
      isAboutExistingAccount: Int.random(in: 0..<20, using: &generator) == 0, intent: .supplement)
    try take(Casework.open(incoming(.human(human)), at: now, under: rules, in: around), isHuman: true)
  }

  private mutating func mail(_ standing: Case, _ generator: inout RandomHistoryTests.Generator) throws {
    let content: Incoming.Content
    switch Int.random(in: 0..<9, using: &generator) {
    case 8:
      content = .calendar(
        Incoming.Calendar(
          attendance: Attendance(
            attendee: Bool.random(using: &generator) ? applicant : try mailbox("karin@kth.se"),
            status: CalendarReply.Status.allCases.randomElement(using: &generator) ?? .accepted),
          sequence: Bool.random(using: &generator) ? nil : standing.meeting?.sequence, answer: answer(&generator)))
    case 0: content = .automatic(absentUntil: Bool.random(using: &generator) ? now.addingTimeInterval(6 * 86_400) : nil)
    case 1: content = .bounce([applicant.address], isPermanent: Bool.random(using: &generator))
    default:
      let intent = ThreadIntent.allCases.randomElement(using: &generator) ?? .other
      let met = ItemID.standard.filter { _ in Bool.random(using: &generator) }
      let items = intent == .supplement ? judgements(only: met) : []
      content = .human(
        Incoming.Human(
          assessment: Assessment(intent: .submission, language: .sv, items: items), intent: intent, answer: answer(&generator),
          wish: MeetingWish.allCases.randomElement(using: &generator)))
    }
    steps.append("\(content)".prefix(60).description)
    let isHuman = if case .human = content { true } else { false }
    try take(decide(standing, about: incoming(content), at: now, under: rules, in: around), isHuman: isHuman)
  }

  private func answer(_ generator: inout RandomHistoryTests.Generator) -> AnswerReading? {
    let number = Int.random(in: 1...5, using: &generator)
    switch AnswerIntent.allCases.randomElement(using: &generator) ?? .ackOnly {
    case .accept: return AnswerReading(intent: .accept, slot: number, acceptable: [number])
    case .counter: return AnswerReading(intent: .counter, proposes: [now.addingTimeInterval(Double(number) * 86_400)])
    case .ackOnly: return AnswerReading(intent: .ackOnly, candidates: number > 3 ? [1, 2] : [])
    case let intent: return AnswerReading(intent: intent)
    }
  }

  private mutating func staff(_ standing: Case, _ generator: inout RandomHistoryTests.Generator) throws {
    let outcome: Decision.Outcome = Bool.random(using: &generator) ? .approved : .rejected
    let decision = Decision(
      outcome: outcome, by: "Karin", user: "karin", body: DecidingBody(for: standing.track), motivation: "m", registryNumber: nil, at: now)
    let actions: [StaffAction] = [
      .decide(decision), .override(.gdpr, .met, reason: "r"), .meetingHeld(true), .meetingHeld(false), .confirm(nil),
      .book(now.addingTimeInterval(3 * 86_400)), .cancel, .rebook, .withdraw, .reopen(reason: "r"), .note("n"),
      .reply("hej", resume: false),
      .pause(reason: "p"), .resume, .resume,
    ]
    guard let action = actions.randomElement(using: &generator) else { return }
    steps.append("\(action)".prefix(40).description)
    let wasDecided = standing.decision
    guard let result = try? act(action, on: standing, by: "Karin", at: now, under: rules, in: around) else { return }
    try take(result, isHuman: true)
    if case .reopen = action { reopenings += 1 } else if let wasDecided, self.standing?.decision != wasDecided { decisionsOverwritten += 1 }
  }

  private mutating func take(_ outcome: Outcome, isHuman: Bool) throws {
    if isHuman { lettersSinceHuman = 0 }
    var events = outcome.events
    for letter in outcome.letters {
      counter += 1
      let id = try #require(MessageID("m\(counter)@kth.se"))
      events.append(Event(at: now, actor: .desk, what: .wrote(letter.kind, id, to: [applicant.address])))
      if !letter.kind.isForStaff { lettersSinceHuman += 1 }
    }
    for event in events {
      if case .opened(let opening) = event.what { standing = Case(opening, at: event.at) } else { standing?.apply(event) }
    }
    history += events
  }

  private mutating func incoming(_ content: Incoming.Content) -> Incoming {
    counter += 1
    let reference = MailReference(messageID: MessageID("in\(counter)@kth.se"), from: applicant, subject: "S", received: now)
    return Incoming(reference: reference, sender: applicant, content: content)
  }
}
