/// The checklist as data: what is asked, in both languages, and what letters say about it. It comes from `MailTemplates/checklist.yaml`.
public struct Checklist: Hashable, Sendable, Codable {
  /// Names the edition; a case keeps the one that it was judged by.
  public var version: String
  /// Pages that letters point to, by name: `page` is KTH's page with the checklist, `terms` its terms of use.
  public var links: [String: Wording]
  /// The points in order.
  public var items: [Item]
  /// What a letter says about each thing that is lacking.
  public var lacks: [Lack: Wording]

  /// A checklist from its parts.
  public init(version: String, links: [String: Wording] = [:], items: [Item], lacks: [Lack: Wording] = [:]) {
    self.version = version
    self.links = links
    self.items = items
    self.lacks = lacks
  }

  /// The point with an id; nil where the checklist has none such.
  public func item(_ id: ItemID) -> Item? { items.first { $0.id == id } }

  /// A text in both languages.
  public struct Wording: Hashable, Sendable, Codable {
    /// Swedish.
    public var sv: String
    /// English.
    public var en: String

    /// A text in both languages.
    public init(sv: String, en: String) {
      self.sv = sv
      self.en = en
    }

    /// The text in a language.
    public subscript(language: Language) -> String { language == .sv ? sv : en }
  }

  /// One point.
  public struct Item: Hashable, Sendable, Codable {
    /// Its id.
    public var id: ItemID
    /// A short name, as headings and letters use it.
    public var title: Wording
    /// What KTH's page asks, word for word.
    public var wording: Wording
    /// What a good answer holds.
    public var guidance: Wording
    /// Why it is asked.
    public var why: Wording
    /// A short good answer.
    public var example: Wording
    /// What is asked instead in a LinkedIn application; nil where nothing else is.
    public var linkedin: Variant?
    /// Words that show that the point is addressed, for points without a trained model.
    public var keywords: [String]
    /// Older wordings, which are still recognised when they are pasted.
    public var earlier: [String]

    /// A point from its parts.
    public init(
      id: ItemID, title: Wording, wording: Wording, guidance: Wording, why: Wording, example: Wording, linkedin: Variant? = nil,
      keywords: [String] = [], earlier: [String] = []
    ) {
      self.id = id
      self.title = title
      self.wording = wording
      self.guidance = guidance
      self.why = why
      self.example = example
      self.linkedin = linkedin
      self.keywords = keywords
      self.earlier = earlier
    }

    /// What is asked on a track.
    public func wording(on track: Track) -> Wording { track == .linkedin ? linkedin?.wording ?? wording : wording }
    /// What a good answer holds on a track.
    public func guidance(on track: Track) -> Wording { track == .linkedin ? linkedin?.guidance ?? guidance : guidance }
    /// A short good answer on a track.
    public func example(on track: Track) -> Wording { track == .linkedin ? linkedin?.example ?? example : example }
  }

  /// What a point asks on LinkedIn.
  public struct Variant: Hashable, Sendable, Codable {
    /// What is asked.
    public var wording: Wording
    /// What a good answer holds.
    public var guidance: Wording
    /// A short good answer.
    public var example: Wording

    /// A variant from its parts.
    public init(wording: Wording, guidance: Wording, example: Wording) {
      self.wording = wording
      self.guidance = guidance
      self.example = example
    }
  }
}

extension Lack: CodingKeyRepresentable {}
