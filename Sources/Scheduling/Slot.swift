public import struct Foundation.Date

/// A stretch of time for a meeting, from `start` up to but not including `end`.
public struct Slot: Hashable, Sendable, Codable {
  /// When it begins.
  public var start: Date
  /// When it ends.
  public var end: Date

  /// A slot from its bounds.
  public init(start: Date, end: Date) {
    self.start = start
    self.end = end
  }

  /// Whether two slots share any time.
  public func overlaps(_ other: Slot) -> Bool { start < other.end && other.start < end }
}

/// Times that were offered in one letter; number `n` of the letter is `slots[n - 1]`.
public struct Offer: Hashable, Sendable, Codable {
  /// When the letter was written.
  public var sent: Date
  /// The times, in the order of the letter.
  public var slots: [Slot]

  /// An offer of times.
  public init(sent: Date, slots: [Slot]) {
    self.sent = sent
    self.slots = slots
  }
}

/// What a person does in a reply to offered times; the raw value is its name in JSON.
public enum AnswerIntent: String, Hashable, Sendable, Codable, CaseIterable {
  /// Takes one of the times.
  case accept
  /// None of them works, and no other is proposed.
  case declineAll = "decline_all"
  /// Proposes other times.
  case counter
  /// Asks something; no time is chosen, or the choice hangs on the answer.
  case question
  /// Thanks, a thumb, or words that choose nothing for certain.
  case ackOnly = "ack_only"
  /// Takes the application back.
  case withdraw
  /// Adds to the application.
  case supplement
  /// Hands over to a colleague.
  case delegate
  /// No person wrote it.
  case auto
}

/// How a reply to offered times is understood.
public struct AnswerReading: Hashable, Sendable, Codable {
  /// What the reply does.
  public var intent: AnswerIntent
  /// The number (from 1) of the time to book; only where the reply leads to exactly one.
  public var slot: Int?
  /// Every offered time that the writer says works, by number.
  public var acceptable: [Int]
  /// Numbers that the reply may mean, without saying for certain which; nothing may be booked on these.
  public var candidates: [Int]
  /// Other starts that the writer proposes, each with a day and a clock time.
  public var proposes: [Date]
  /// What else the reply does beside its main intent (a question behind a choice, a supplement).
  public var also: [AnswerIntent]

  /// A reading from its parts.
  public init(
    intent: AnswerIntent, slot: Int? = nil, acceptable: [Int] = [], candidates: [Int] = [], proposes: [Date] = [], also: [AnswerIntent] = []
  ) {
    self.intent = intent
    self.slot = slot
    self.acceptable = acceptable
    self.candidates = candidates
    self.proposes = proposes
    self.also = also
  }
}
