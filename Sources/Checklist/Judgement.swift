public import Documents
public import Mail

/// Names a point of the checklist. The ten of KTH have their constants; staff may add others in `checklist.yaml`.
public struct ItemID: RawRepresentable, Hashable, Sendable, Codable, CodingKeyRepresentable, CustomStringConvertible {
  /// The id as it stands in `checklist.yaml` and in JSON.
  public let rawValue: String
  /// The id as text.
  public var description: String { rawValue }

  /// An id by its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Has the applicant looked at what exists already?
  public static let research = ItemID(rawValue: "research")
  /// Background and need; on LinkedIn the subject area.
  public static let background = ItemID(rawValue: "background")
  /// Goals and purpose, measurable.
  public static let goals = ItemID(rawValue: "goals")
  /// The audience by criteria.
  public static let audience = ItemID(rawValue: "audience")
  /// Resources and staffing.
  public static let resources = ItemID(rawValue: "resources")
  /// Moderation.
  public static let moderation = ItemID(rawValue: "moderation")
  /// Analysis and follow-up against the goals.
  public static let followup = ItemID(rawValue: "followup")
  /// KTH's graphic profile.
  public static let graphic = ItemID(rawValue: "graphic")
  /// GDPR and Schrems II.
  public static let gdpr = ItemID(rawValue: "gdpr")
  /// Accessibility law.
  public static let accessibility = ItemID(rawValue: "accessibility")

  /// The ten, in the order of the checklist.
  public static let standard: [ItemID] = [
    .research, .background, .goals, .audience, .resources, .moderation, .followup, .graphic, .gdpr, .accessibility,
  ]
}

/// How far a point is answered.
public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
  /// Addressed in substance, with what the checklist asks for.
  case met
  /// Really addressed, but an explicit demand is not fulfilled.
  case partial
  /// Not addressed, deferred, or only the checklist's own words.
  case missing
}

/// What a partial answer lacks; the raw value is the name that `lacks` has in JSON and that letters have a sentence for.
public enum Lack: String, Hashable, Sendable, Codable, CaseIterable {
  /// research: has anyone looked at existing channels, and what was found?
  case looked
  /// background: the need itself.
  case need
  /// background on LinkedIn: the subject area.
  case subjectArea
  /// goals: something countable or dated.
  case measurable
  /// audience: age, geography, interests or profession.
  case criterion
  /// resources: who, or how many.
  case who
  /// resources and moderation: how often, how much time.
  case time
  /// moderation: how.
  case how
  /// followup: what is measured.
  case metric
  /// followup: how often.
  case interval
  /// graphic: how it is applied.
  case detail
  /// gdpr and accessibility: an example.
  case example
  /// gdpr: Schrems II, transfer to third countries.
  case transfer
}

/// A passage that a judgement rests on.
public struct Evidence: Hashable, Sendable, Codable {
  /// `body`, `quoted` or a file name.
  public var source: String
  /// At most 300 characters, verbatim.
  public var quote: String

  /// A passage with its source.
  public init(source: String, quote: String) {
    self.source = source
    self.quote = quote
  }
}

/// What an application says about one point.
public struct Judgement: Hashable, Sendable, Codable {
  /// The point.
  public var id: ItemID
  /// How far it is answered.
  public var status: Status
  /// What is lacking where it is partial.
  public var lacks: [Lack]
  /// The passages that it rests on; for a missing point those that look like an answer and are none, if any (a deferral, say).
  public var evidence: [Evidence]

  /// A judgement of one point.
  public init(id: ItemID, status: Status, lacks: [Lack] = [], evidence: [Evidence] = []) {
    self.id = id
    self.status = status
    self.lacks = lacks
    self.evidence = evidence
  }
}

/// What a mail is about.
public enum Intent: String, Hashable, Sendable, Codable, CaseIterable {
  /// Wants an account, with or without a write-up.
  case submission
  /// Asks something; not an application yet.
  case question
  /// No person wrote it.
  case auto
  /// Something else altogether.
  case unrelated
}

/// A language that the desk writes.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  /// Swedish.
  case sv
  /// English.
  case en
}

/// Which way an application goes.
public enum Track: String, Hashable, Sendable, Codable, CaseIterable {
  /// Decided by the communications department after a meeting.
  case general
  /// A showcase page on LinkedIn, decided by KOM AG.
  case linkedin
}

/// A platform that an account is wanted on; the raw value is its name in JSON.
public enum Platform: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case instagram, linkedin, facebook, x, tiktok, youtube, threads, bluesky, mastodon, snapchat, twitch, discord, flickr, vimeo, reddit
  case pinterest, whatsapp, other

  /// By name.
  public static func < (left: Platform, right: Platform) -> Bool { left.rawValue < right.rawValue }
}

/// Everything that judging one mail, with its documents, says.
public struct Assessment: Hashable, Sendable, Codable {
  /// What the mail is about.
  public var intent: Intent
  /// The language to answer in.
  public var language: Language
  /// Platforms wanted, sorted; not those merely mentioned.
  public var platforms: [Platform]
  /// The way it goes.
  public var track: Track
  /// A judgement for every point, in the checklist's order; empty unless `intent` is a submission.
  public var items: [Judgement]
  /// Documents that could not be read.
  public var unreadable: [Unreadable]
  /// Who applies, where that is another person than the sender (a forwarded application).
  public var applicant: Mailbox?

  /// An assessment from its parts.
  public init(
    intent: Intent, language: Language, platforms: [Platform] = [], track: Track = .general, items: [Judgement] = [],
    unreadable: [Unreadable] = [], applicant: Mailbox? = nil
  ) {
    self.intent = intent
    self.language = language
    self.platforms = platforms
    self.track = track
    self.items = items
    self.unreadable = unreadable
    self.applicant = applicant
  }

  /// Whether every point is met.
  public var isComplete: Bool { !items.isEmpty && items.allSatisfy { $0.status == .met } }
}
