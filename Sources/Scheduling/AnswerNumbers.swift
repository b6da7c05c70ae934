/// Numbers in Swedish and English words, without diacritics.
enum AnswerNumbers {
  static let cardinals: [String: Int] = [
    "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "atta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13,
    "fjorton": 14, "femton": 15,
    "sexton": 16, "sjutton": 17, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
  ]

  /// An hour or minutes in words, where the words around leave no doubt (`klockan ett`, `kvart i en`).
  static func hour(_ fold: String) -> Int? {
    switch fold {
    case "ett", "en", "one": 1
    case "tjugo", "twenty": 20
    default: cardinals[fold]
    }
  }

  static let ordinals: [String: Int] = [
    "forsta": 1, "andra": 2, "tredje": 3, "fjarde": 4, "femte": 5, "sjatte": 6, "sjunde": 7, "attonde": 8, "nionde": 9, "tionde": 10,
    "elfte": 11, "tolfte": 12, "trettonde": 13,
    "fjortonde": 14, "femtonde": 15, "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19, "tjugonde": 20, "tjugoforsta": 21,
    "tjugoandra": 22, "tjugotredje": 23,
    "tjugofjarde": 24, "tjugofemte": 25, "tjugosjatte": 26, "tjugosjunde": 27, "tjugoattonde": 28, "tjugonionde": 29, "trettionde": 30,
    "trettioforsta": 31,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28,
    "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
  ]

  /// `Tvåan`: the slot with that number.
  static let nouns: [String: Int] = [
    "ettan": 1, "etta": 1, "tvaan": 2, "tvaa": 2, "trean": 3, "trea": 3, "fyran": 4, "fyra'n": 4, "femman": 5, "sexan": 6, "sjuan": 7,
    "attan": 8, "ettans": 1, "tvaans": 2,
    "treans": 3, "fyrans": 4,
  ]

  static let months: [String: Int] = {
    var result: [String: Int] = [:]
    let names = [
      "januari january jan", "februari february feb febr", "mars march mar", "april apr", "maj may", "juni june jun", "juli july jul",
      "augusti august aug", "september sep sept",
      "oktober october okt oct", "november nov", "december dec",
    ]
    for (index, list) in names.enumerated() {
      for name in list.split(separator: " ") { result[String(name)] = index + 1 }
    }
    return result
  }()

  /// Months whose names mean nothing else, so that they stand without a day.
  static let clearMonths: Set<String> = [
    "januari", "january", "februari", "february", "mars", "april", "maj", "juni", "june", "juli", "july", "augusti", "august", "september",
    "oktober", "october", "november", "december",
  ]
}
