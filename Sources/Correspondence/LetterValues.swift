internal import Casework
internal import Checklist
internal import Documents
internal import Mail
internal import Scheduling

internal import struct Foundation.TimeZone

/// The names that a letter's templates may use, with their values.
struct LetterValues {
  let letter: Letter
  let checklist: Checklist
  let desk: Desk
  let words: Words
  let limits: CorrespondenceLimits

  /// Who writes: the configured identity as text.
  struct Desk {
    var name: String
    var address: String
    var timeZone: TimeZone
  }

  private var facts: Letter.Facts { letter.facts }
  private var language: Language { letter.language }
  private var dates: LetterDates { LetterDates(language: language, timeZone: desk.timeZone) }

  /// Everything; `styles` are the inline styles of HTML by name.
  func root(styles: Value) -> Value {
    var parts: [String: Value] = [:]
    parts["language"] = .some(language.rawValue)
    parts["style"] = styles
    parts["word"] = .record(words.words.mapValues { .text($0) })
    parts["link"] = .record(
      ["page": .nothing, "terms": .nothing].merging(checklist.links.mapValues { .text($0[language]) }) { $1 })
    parts["deskName"] = .some(desk.name)
    parts["mailbox"] = .some(desk.address)
    parts["caseNumber"] = .some(facts.caseNumber)
    parts["subject"] = .some(facts.subject.oneLine(limits.line))
    parts["greetingName"] = .some(letter.recipient?.name.flatMap { GivenName(of: $0)?.text })
    parts["applicant"] = facts.applicant.map(person) ?? .nothing
    parts["platforms"] = .some(words.enumerated(facts.platforms.filter { $0 != .other }.compactMap { words.platforms[$0.rawValue] }))
    parts["isLinkedIn"] = .flag(facts.track == .linkedin)
    parts["points"] = points
    parts["newlyMet"] = .some(facts.newlyMet.map(title).joined(separator: ", "))
    parts["unreadable"] = group("documents", facts.unreadable.prefix(limits.listed).map(unreadable))
    parts["similar"] = group("names", facts.similarAccounts.prefix(limits.listed).map { .text($0.oneLine(limits.line)) })
    parts["similarApplications"] = group("names", facts.similarApplications.prefix(limits.listed).map { .text($0.oneLine(limits.line)) })
    parts["slots"] = .some(facts.slots.enumerated().map { index, slot in self.slot(slot, number: index + 1) })
    parts["meeting"] = facts.meeting.map(meeting) ?? .nothing
    parts["apology"] = .some(facts.apology.flatMap { words.apologies[$0.rawValue] })
    parts["decision"] = facts.decision.map(decision) ?? .nothing
    parts["deadline"] = .some(facts.deadline.map(dates.day))
    parts["reason"] = facts.reason.map(reason) ?? .nothing
    parts["hasQuestion"] = .flag(facts.reason == .question)
    parts["text"] = paragraphs(facts.text)
    parts["mail"] = facts.mail.map(mail) ?? .nothing
    return .record(parts)
  }

  private func person(_ mailbox: Mailbox) -> Value {
    .record([
      "name": .some(mailbox.name?.oneLine(limits.name) ?? mailbox.address.description),
      "address": .some(mailbox.address.description),
    ])
  }

  /// A list within a record, so that templates can write something once around it.
  private func group(_ name: String, _ values: [Value]) -> Value { values.isEmpty ? .nothing : .record([name: .list(values)]) }

  private func title(_ id: ItemID) -> String { checklist.item(id)?.title[language] ?? id.rawValue }

  /// How far the application is, and what is asked. Examples are given for few points only, so that the letter stays on one screen.
  private var points: Value {
    guard !facts.items.isEmpty else { return .nothing }
    let met = facts.items.filter { $0.status == .met }
    let open = facts.items.enumerated().filter { $0.element.status != .met }
    let asked = open.count + facts.unreadable.count
    let detail: Detail = asked <= 3 ? .example : asked <= 4 ? .why : .ask
    return .record([
      "total": .some(String(facts.items.count)),
      "metCount": .some(String(met.count)),
      "openCount": .some(String(open.count)),
      "isOne": .flag(open.count == 1),
      "isAll": .flag(met.isEmpty),
      "hasOpen": .flag(!open.isEmpty),
      "isBrief": .flag(detail == .ask),
      "met": .some(met.map { title($0.id) }.joined(separator: ", ")),
      "metList": .some(met.map { .text(title($0.id)) }),
      "openNames": .some(open.map { title($0.element.id) }.joined(separator: ", ")),
      "marks": .some(
        facts.items.map { item in
          .record(["isMet": .flag(item.status == .met), "kind": .text(item.status == .met ? "done" : "open")])
        }),
      "open": .some(open.map { point($0.element, number: $0.offset + 1, detail) }),
      "openList": .some(open.map { .text(title($0.element.id)) }),
    ])
  }

  private enum Detail { case ask, why, example }

  private func point(_ judgement: Judgement, number: Int, _ detail: Detail) -> Value {
    let item = checklist.item(judgement.id)
    let lacks = judgement.lacks.compactMap { checklist.lacks[$0]?[language] }
    let guidance = item?.guidance(on: facts.track)[language] ?? title(judgement.id)
    return .record([
      "number": .some(String(number)),
      "title": .some(title(judgement.id)),
      "status": .some(words.statuses[judgement.status.rawValue]),
      "isPartial": .flag(judgement.status == .partial),
      "isMissing": .flag(judgement.status == .missing),
      "ask": .some(judgement.status == .partial && !lacks.isEmpty ? lacks.joined(separator: " ") : guidance),
      "why": detail == .ask ? .nothing : .some(item?.why[language]),
      "example": detail == .example ? .some(item?.example(on: facts.track)[language]) : .nothing,
      "terms": judgement.id == .moderation ? .some(checklist.links["terms"]?[language]) : .nothing,
    ])
  }

  private func unreadable(_ document: Unreadable) -> Value {
    let wording = words.unreadable[document.reason.rawValue]
    return .record([
      "source": .some(document.source.oneLine(limits.line)),
      "isLink": .flag(document.reason == .linked),
      "what": .some(wording?.what),
      "remedy": .some(wording?.remedy),
    ])
  }

  private func slot(_ slot: Slot, number: Int) -> Value {
    .record(["number": .some(String(number)), "when": .some(dates.wording(of: slot)), "iso": .some(dates.iso(slot.start))])
  }

  private func meeting(_ meeting: Meeting) -> Value {
    .record([
      "when": .some(dates.wording(of: meeting.slot)),
      "day": .some(dates.day(meeting.slot.start)),
      "place": .some(meeting.place.oneLine(limits.line)),
      "isCancelled": .flag(meeting.status == .cancelled),
      "isMoved": .flag(meeting.status != .cancelled && meeting.sequence > 0),
      "isNew": .flag(meeting.status != .cancelled && meeting.sequence <= 0),
    ])
  }

  private func decision(_ decision: Decision) -> Value {
    .record([
      "isApproved": .flag(decision.outcome == .approved),
      "body": .some(words.bodies[decision.body.rawValue]),
      "by": .some(decision.by.oneLine(limits.name)),
      "date": .some(dates.dayAndYear(decision.at)),
      "registryNumber": .some(decision.registryNumber?.oneLine(limits.name)),
      "motivation": paragraphs(decision.motivation),
    ])
  }

  private func reason(_ reason: HandoverReason) -> Value {
    let wording = words.reasons?[reason.rawValue]
    let commands = facts.caseNumber.map { number in wording?.commands.map { $0.replacing("CASE", with: number) } ?? [] } ?? []
    return .record([
      "wanted": .some(wording?.wanted), "because": .some(wording?.because), "commands": .some(commands.map { .text($0) }),
    ])
  }

  private func mail(_ mail: MailReference) -> Value {
    .record([
      "from": mail.from.map(person) ?? .nothing,
      "subject": .some(mail.subject.oneLine(limits.line)),
      "received": .some("\(dates.day(mail.received)) \(dates.clock(mail.received))"),
      "messageID": .some(mail.messageID?.description),
    ])
  }

  /// A person's words, as they stand (`whole`, for text) and by paragraphs and lines (for HTML).
  private func paragraphs(_ text: String?) -> Value {
    guard let text = text?.cleaned(limit: limits.text).trimmed, !text.isEmpty else { return .nothing }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
    let paragraphs = lines.split(separator: "").map(Array.init)
    return .record([
      "whole": .some(text),
      "paragraphs": .list(
        paragraphs.map { lines in
          .record([
            "lines": .list(
              lines.enumerated().map { index, line in .record(["line": .some(line), "isLast": .flag(index == lines.count - 1)]) })
          ])
        }),
    ])
  }
}

/// The name to greet a person by, where a display name shows it for certain enough.
struct GivenName {
  let text: String

  /// `Malin` of `Malin Ståhle`, `Ståhle, Malin` and `Malin Ståhle (student)`; nil for names of functions and anything odd.
  init?(of name: String) {
    let clean = name.oneLine(120)
    let parts = clean.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let source = parts.count == 2 ? parts[1] : clean
    let words = source.split(separator: " ")
    guard let first = words.first, parts.count == 2 || words.count >= 2, (2...30).contains(first.count) else { return nil }
    guard first.first?.isUppercase == true, first.dropFirst().contains(where: \.isLowercase) else { return nil }
    guard first.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    text = String(first)
  }
}
