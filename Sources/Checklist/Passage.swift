/// A stretch of an application that is judged as one: a paragraph, a list item, a table row, or a heading.
package struct Passage: Hashable, Sendable {
  /// What it is in its document.
  package enum Role: Hashable, Sendable {
    /// Announces what follows: a heading, a question of the checklist, a label on a line of its own.
    case heading
    /// Says something.
    case text
  }

  /// The text as it is judged; of a table row the cells with bars between.
  package var text: String
  /// What evidence quotes: verbatim, of a table row the longest cell.
  package var quote: String
  /// `body`, `quoted` or a file name.
  package var source: String
  /// What it is in its document.
  package var role: Role
  /// The label in front of the text, on the same line or in the same row.
  package var label: String?
  /// The heading above.
  package var heading: String?
  /// The points whose wording in the checklist was recognised in this heading, or in the one above this text.
  package var asked: Set<ItemID> = []
  /// Which block of its document it comes from.
  package var block = 0
  /// How many texts stand between it and the heading above.
  package var distance = 0

  /// A passage from its parts.
  package init(
    text: String, quote: String? = nil, source: String = "body", role: Role = .text, label: String? = nil, heading: String? = nil
  ) {
    self.text = text
    self.quote = quote ?? text
    self.source = source
    self.role = role
    self.label = label
    self.heading = heading
  }

  /// What announces it: the label and the heading, the nearer first.
  package var announcement: String? {
    switch (label, heading) {
    case (let label?, let heading?): label + " / " + heading
    case (let label, let heading): label ?? heading
    }
  }
}
