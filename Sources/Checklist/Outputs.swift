/// What the model says about a passage, one number for each; the order is the order of a row in the model.
package enum Outputs {
  /// The ten points of KTH that the model was trained for.
  package static let points = ItemID.standard
  /// Whether each point is addressed: 0..<10.
  package static let addressed = 0
  /// Which point a heading announces: 10..<20.
  package static let announces = 10
  /// What kind of passage it is.
  package static let kinds = ["deferral", "refusal", "mention", "prompt", "boilerplate", "other"]
  /// Where the kinds begin.
  package static let kind = 20
  /// What an answer brings, as `point+flag`.
  package static let flags = [
    "research+looked", "background+need", "goals+measurable", "audience+criterion", "resources+who", "resources+time", "moderation+how",
    "followup+metric", "followup+interval", "graphic+detail", "gdpr+example", "gdpr+transfer", "accessibility+example",
  ]
  /// Where the flags begin.
  package static let flag = 26
  /// Whether each point is met, of those that are addressed: 39..<48 would not hold ten, so background's comes with its flag.
  package static let count = 48
}
