import Casework
import Checklist
import Crypto
import Foundation
import Mail
import Records
import Scheduling

/// Records what has been decided, in one transaction: events, the case, its letters, what becomes of the mail.
struct Casebook: Sendable {
  let records: Records
  let rules: Rules
  let writer: LetterWriter
  /// What calendars say about when nobody has time.
  let busy: [Slot]

  /// Deals with a mail that has been read: decides, records and writes, all or nothing.
  ///
  /// - Returns: what became of it; nil where the case has changed since the mail was read, which then has to be done again.
  func file(_ reading: MailReading, at place: MessagePlace, now: Date) throws -> MailReport? {
    try records.write { transaction in
      // Between reading and recording somebody else may have been here: the command line, or an instance that took the lease.
      if case .same(let record) = try transaction.acquaintance(messageID: reading.identity.messageID, digest: reading.identity.digest) {
        try transaction.finish(place)
        return MailReport(handling: record.handling, reason: "seen before", caseNumber: record.caseNumber)
      }
      let standing = try reading.caseNumber.flatMap { try transaction.case($0) }
      guard standing == reading.standing else { return nil }
      var outcome = try decide(reading, standing, in: transaction, at: now)
      if !outcome.letters.isEmpty, try !loopGuard.allowsLetters(to: reading, in: transaction, at: now) {
        outcome.letters = []
        outcome.handling = .forStaff
      }
      let number = standing?.number ?? outcome.opened
      let letters = try store(outcome, in: number, transaction, at: now)
      let report = MailReport(
        handling: outcome.handling.rawValue, reason: reading.reason, caseNumber: number, letters: letters.map(\.kind), reading: reading)
      try transaction.add(
        MessageRecord(
          direction: .in, messageID: reading.identity.messageID, digest: reading.identity.digest, caseNumber: number,
          sender: reading.sender?.address.description, subject: reading.subject, at: now, handling: report.handling, reason: reading.reason,
          words: reading.words))
      if let number { try transaction.remember(fingerprints: reading.fingerprints, of: number) }
      try mark(place, outcome.handling, answeredBy: letters, in: transaction)
      try transaction.finish(place)
      return report
    }
  }

  private func decide(_ reading: MailReading, _ standing: Case?, in transaction: Transaction, at now: Date) throws -> Outcome {
    guard let incoming = reading.incoming else {
      var outcome = Outcome()
      outcome.handling = reading.handling
      return outcome
    }
    let wish = standing.map(Wish.init) ?? Wish(platforms: reading.platforms, names: reading.accountNames, subject: reading.subject)
    let around = try surroundings(of: standing?.number, wish: wish, in: transaction, at: now)
    if let standing { return Casework.decide(standing, about: incoming, at: now, under: rules, in: around) }
    return Casework.open(incoming, at: now, under: rules, in: around)
  }

  /// Carries out what staff ask for.
  ///
  /// - Returns: the letters that it brings about.
  func carryOut(_ action: StaffAction, on number: CaseNumber, by name: String, now: Date) throws -> [OutboxRecord] {
    try records.write { transaction in
      let standing = try transaction.actionable(number)
      let around = try surroundings(of: number, wish: Wish(standing), in: transaction, at: now)
      let outcome = try act(action, on: standing, by: name, at: now, under: rules, in: around)
      let letters = try store(outcome, in: number, transaction, at: now)
      if case .decide(let decision) = action { try transaction.enter(decision, on: standing, at: now) }
      return letters
    }
  }

  /// The letters that an action would bring about; nothing is changed.
  func tryOut(_ action: StaffAction, on number: CaseNumber, by name: String, now: Date) throws -> [OutboxRecord] {
    try records.read { transaction in
      let standing = try transaction.actionable(number)
      let around = try surroundings(of: number, wish: Wish(standing), in: transaction, at: now)
      let outcome = try act(action, on: standing, by: name, at: now, under: rules, in: around)
      let thread = try transaction.messages(of: number).compactMap(\.messageID)
      return try outcome.letters.compactMap { letter in
        guard let id = MessageID("trial@" + writer.configuration.mailbox.address.domain) else { return nil }
        return try writer.write(letter, as: id, in: thread, at: now)
      }
    }
  }

  /// Does what is due in a case by itself.
  ///
  /// - Returns: the letters that it brings about, and whether anything was done.
  func passTime(in number: CaseNumber, now: Date) throws -> (isDone: Bool, letters: [OutboxRecord]) {
    try records.write { transaction in
      guard let standing = try transaction.case(number) else { return (false, []) }
      let around = try surroundings(of: number, wish: Wish(standing), in: transaction, at: now)
      let outcome = Casework.passTime(standing, at: now, under: rules, in: around)
      return (!outcome.events.isEmpty || !outcome.letters.isEmpty, try store(outcome, in: number, transaction, at: now))
    }
  }

  /// Records events that need no decision (a pause because a person has answered, say).
  func record(_ what: Event.What, by actor: Event.Actor, in number: CaseNumber, now: Date) throws {
    try records.write { transaction in
      try transaction.add([Event(at: now, actor: actor, what: what)], to: number, due: due)
    }
  }

  // MARK: - What surrounds a case

  private func surroundings(of number: CaseNumber?, wish: Wish, in transaction: Transaction, at now: Date) throws -> Surroundings {
    let similar = try transaction.resemblances(to: wish, exceptBy: number)
    let year = rules.calendar.date(of: now).year
    let held = try transaction.heldTimes(exceptBy: number, after: now)
    return Surroundings(
      busy: busy + held.taken, offered: held.offered, nextNumber: try transaction.nextCaseNumber(year: year),
      meetingUID: Self.randomID() + "@" + writer.configuration.mailbox.address.domain,
      similarAccounts: similar.accounts, similarApplications: similar.applications)
  }

  // MARK: - Storing

  private func store(_ outcome: Outcome, in number: CaseNumber?, _ transaction: Transaction, at now: Date) throws -> [OutboxRecord] {
    var events = outcome.events
    var stored: [OutboxRecord] = []
    let thread = try number.map { try transaction.messages(of: $0).compactMap(\.messageID) } ?? []
    for letter in outcome.letters where try loopGuard.allows(letter, in: number, transaction, at: now) {
      guard let id = MessageID(Self.randomID() + "@" + writer.configuration.mailbox.address.domain) else { continue }
      guard var row = try writer.write(letter, as: id, in: thread, at: now) else { continue }
      events.append(
        Event(at: now, actor: .desk, what: .wrote(letter.kind, id, to: [row.recipient] + (row.copyTo.map { [$0] } ?? []))))
      stored.append(row)
      // The case must be there before its letters are: they point to it.
      row.caseNumber = number
    }
    if let number { try transaction.add(events, to: number, due: due) }
    for index in stored.indices {
      stored[index].id = try transaction.add(stored[index])
      try transaction.add(
        MessageRecord(
          direction: .out, messageID: stored[index].messageID, digest: stored[index].messageID.description, caseNumber: number,
          sender: writer.configuration.mailbox.address.description, subject: stored[index].subject, at: now, handling: "written"))
    }
    return stored
  }

  private var loopGuard: LoopGuard { LoopGuard(configuration: writer.configuration) }

  private func due(of standing: Case) -> Date? { standing.nextMoment(under: rules) }

  /// Asks for the flags that show what became of a mail: `\Seen` only where the desk has dealt with it, `\Answered` once the letter has gone.
  private func mark(_ place: MessagePlace, _ handling: Outcome.Handling, answeredBy letters: [OutboxRecord], in transaction: Transaction)
    throws
  {
    switch handling {
    case .handled:
      try transaction.mark(place, with: ["\\Seen"])
      if let letter = letters.first(where: { Letter.Kind(rawValue: $0.kind)?.isForStaff == false }) {
        try transaction.mark(place, with: ["\\Answered"], after: letter.id)
      }
    case .forStaff: try transaction.mark(place, with: ["\\Flagged"])
    case .left: break
    }
  }

  /// 128 random bits, so that nobody can guess a Message-ID of ours.
  static func randomID() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// Why casework on the command line can't be done.
public enum CaseworkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such case.
  case noSuchCase(String)
  /// There is no such letter, or it is not in a state for that.
  case noSuchLetter(String)
  /// The user may not do that.
  case notPermitted(String)
  /// The case's personal data has been removed, the applicant's address among it.
  case purged(String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchCase(let number): "There is no case \(number). `smdesk cases` lists them."
    case .noSuchLetter(let what): what
    case .notPermitted(let what): what
    case .purged(let number): "\(number) has been purged: nobody is left to write to, and nothing can be done in it."
    }
  }
}

extension Transaction {
  /// A case that staff can do something in.
  fileprivate func actionable(_ number: CaseNumber) throws -> Case {
    guard let standing = try self.case(number) else { throw CaseworkError.noSuchCase(number.description) }
    guard !standing.isPurged else { throw CaseworkError.purged(number.description) }
    return standing
  }
}

extension Outcome {
  /// The number of the case that it opens.
  var opened: CaseNumber? {
    for event in events { if case .opened(let opening) = event.what { return opening.number } }
    return nil
  }
}
