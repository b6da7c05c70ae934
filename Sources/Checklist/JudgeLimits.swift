/// How much of an application the judge reads; beyond that it stops, so that no text takes long.
package struct JudgeLimits: Sendable {
  /// Passages of one application.
  package var passages = 2_000
  /// Characters (UTF-8) of one passage; a longer one is cut into several.
  package var charactersInPassage = 4_000
  /// Characters that a stretch of a long passage has at least.
  package var charactersInStretch = 110
  /// Stretches of one passage.
  package var stretches = 60
  /// Words and numbers of one passage that become features.
  package var wordsInPassage = 600
  /// Letters of one word that become features.
  package var lettersInWord = 40
  /// Characters of a quoted passage in evidence.
  package var charactersInQuote = 300

  /// What the desk uses.
  package static let standard = JudgeLimits()
}
