public import struct Foundation.Date
public import struct Foundation.TimeZone

/// What a calendar program answers to an invitation, in mail (RFC 5546 §3.2.3, §3.2.7).
public enum CalendarAnswer: Hashable, Sendable {
  /// `PARTSTAT=ACCEPTED`; the start of the meeting where the reply carries one.
  case accepted(Date?)
  /// `PARTSTAT=DECLINED`.
  case declined(Date?)
  /// `PARTSTAT=TENTATIVE`.
  case tentative(Date?)
  /// `METHOD:COUNTER`: the start that is proposed instead.
  case counter(Date?)
}

/// Reads a calendar program's answer to offered times; a comment may stand in `reply`.
public func readAnswer(
  _ answer: CalendarAnswer, reply: String = "", subject: String = "", to offer: Offer, received: Date, timeZone: TimeZone
) -> AnswerReading {
  let number = { (start: Date?) in
    offer.slots.firstIndex { $0.start == start && $0.start > received }.map { $0 + 1 }
  }
  switch answer {
  case .accepted(let start):
    guard let slot = number(start) else { return AnswerReading(intent: .ackOnly) }
    return AnswerReading(intent: .accept, slot: slot, acceptable: [slot])
  case .tentative(let start): return AnswerReading(intent: .ackOnly, candidates: number(start).map { [$0] } ?? [])
  case .counter(let start): return AnswerReading(intent: .counter, proposes: start.map { [$0] } ?? [])
  case .declined(let start):
    let reading = readAnswer(reply, subject: "", to: offer, received: received, timeZone: timeZone)
    if [.counter, .declineAll, .withdraw, .delegate].contains(reading.intent) { return reading }
    // One time turned down says nothing of the others, unless there is only one.
    if number(start) != nil, offer.slots.count > 1 {
      return AnswerReading(intent: .ackOnly, candidates: offer.slots.indices.map { $0 + 1 }.filter { $0 != number(start) })
    }
    return AnswerReading(intent: .declineAll)
  }
}

/// A calendar program's answer as text, as it stands in the subject or the first lines of its mail.
struct CalendarText {
  enum Verb: Hashable { case accepted, declined, tentative, proposed }

  var verb: Verb
  /// What follows the verb: title, time, place.
  var details: [Sentence]
  /// What the person wrote.
  var comment: String

  init?(_ text: AnswerText, subject: String) {
    guard let found = text.lines.prefix(3).lazy.compactMap({ Self.verb(of: $0.text) }).first ?? Self.verb(of: subject) else { return nil }
    verb = found
    var comment = ""
    var lines: [AnswerText.Line] =
      subject.isEmpty || Self.verb(of: subject) == nil ? [] : [AnswerText.Line(text: subject, opensParagraph: true)]
    for line in text.lines {
      let fold = folded(line.text)
      if let label = Self.comments.first(where: { fold.hasPrefix($0) }) {
        comment += String(line.text.dropFirst(label.count)) + "\n"
      } else {
        lines.append(line)
      }
    }
    self.comment = comment
    var copy = text
    copy.lines = lines
    details = Sentence.sentences(of: copy)
  }

  private static func verb(of line: String) -> Verb? {
    let fold = folded(line.prefix(60))
    for (words, verb) in verbs {
      for word in words where fold.hasPrefix(word + ":") || fold.hasPrefix(word + " :") { return verb }
    }
    return nil
  }

  private static let verbs: [([String], Verb)] = [
    (["accepterat", "accepted", "godkant", "accepterad", "accepterade"], .accepted),
    (["avbojt", "declined", "avvisat", "tackat nej", "nekat", "avbojd"], .declined),
    (
      [
        "preliminart", "tentative", "tentatively accepted", "preliminart accepterat", "preliminart godkant", "kanske", "maybe", "tentativt",
      ], .tentative
    ),
    (
      [
        "ny tid foreslagen", "new time proposed", "ny tid foreslas", "nytt tidsforslag", "forslag pa ny tid", "proposed new time",
        "new time proposal", "foreslagen ny tid", "updated invitation", "ny tid foreslaget",
      ], .proposed
    ),
  ]
  private static let comments = ["kommentar:", "comment:", "comments:", "meddelande:", "anteckning:", "note:"]
}
