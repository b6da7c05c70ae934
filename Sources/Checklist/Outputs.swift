/// What the model says about a passage, one number for each; the order is the order of a row in the model.
package enum Outputs {
  /// The ten points of KTH that the model was trained for.
  package static let points = ItemID.standard
  /// Where the points begin that a passage addresses.
  package static let addressed = 0
  /// Where the points begin that a heading announces.
  package static let announces = 10
  /// What kind of passage it is.
  package static let kinds = ["deferral", "refusal", "mention", "prompt", "boilerplate", "other"]
  /// Where the kinds begin.
  package static let kind = 20
  /// What an answer brings, as `point+flag`.
  package static let flags = [
    "research+looked", "background+need", "goals+measurable", "audience+criterion", "resources+who", "resources+time", "moderation+how",
    "followup+metric", "followup+interval", "graphic+detail", "gdpr+example", "gdpr+transfer", "accessibility+example",
    "background+subject",
  ]
  /// Where the flags begin.
  package static let flag = 26
  /// Whether a LinkedIn page is about a subject area instead of a part of the organisation.
  package static let subject = flag + 13
  /// How many numbers a row has.
  package static let count = 48

  /// What is asked of an answer: of each point that it is met, of GDPR an example and the transfer by themselves.
  package static let demands: [(point: Int, flags: [Int])] = [
    (0, [0]), (1, [1]), (2, [2]), (3, [3]), (4, [4, 5]), (5, [6]), (6, [7, 8]), (7, [9]), (8, [10]), (8, [11]), (9, [12]),
  ]
}
