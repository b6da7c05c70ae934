/// A day and month in figures or words, the year only where it is written.
struct DayAndMonth: Hashable {
  var day: Int
  var month: Int
  var year: Int?
}

/// One thing that a reply says about a time: a day, a clock time, a place in the list.
enum Fact: Hashable {
  /// Numbers of the letter.
  case numbers(Set<Int>)
  /// The n-th (from 1; negative from the end) of what the other facts leave.
  case rank(Int)
  /// `The later`, `the latter` (-1), `the earlier`, `the former` (1): of two.
  case comparative(Int)
  /// `The other one`.
  case other
  /// `Of those left`.
  case rest
  case all
  /// `Both`, `either`: all of the two spoken of.
  case both
  case none
  /// `Those days`, `den veckan`: what is offered, where it is turned down.
  case those
  /// The choice is left to the reader.
  case free
  /// Days of the week; more than one where a slip of the pen fits several.
  case weekdays(Set<Int>)
  /// `Tuesdays`: a habit rather than a day.
  case habit(Set<Int>)
  /// Readings of a date, the likeliest first.
  case dates([DayAndMonth])
  case dayOfMonth(Int)
  /// `The 2nd` or `den andra`: a day or a place in the list.
  case dayOrRank(Int, inWords: Bool)
  /// Days that are fixed by the calendar and the day of the reply.
  case span(ClosedRange<Day>)
  /// One of several days, as `nästa tisdag` said on a Monday.
  case either([Day])
  /// So many days after the day spoken of before.
  case daysLater(Int)
  /// So many weeks after the week spoken of before.
  case weeksLater(Int)
  /// Minutes after midnight and how far off it may be.
  case clock(Int, slack: Int)
  /// Not before this minute after midnight.
  case notBefore(Int)
  /// `Kvart över` without an hour.
  case minuteOfHour(Int)
  /// The start lies in here (minutes after midnight); a stretch named from–to.
  case window(ClosedRange<Int>)
  /// A part of the day.
  case part(ClosedRange<Int>)
  /// A number without any word that tells what it counts.
  case bare(Int, inWords: Bool)
  /// A time that lies behind, a number that counts something: never a choice.
  case noise

  var isDay: Bool {
    switch self {
    case .weekdays, .habit, .dates, .dayOfMonth, .span, .either, .daysLater, .weeksLater: true
    default: false
    }
  }

  var isClock: Bool {
    switch self {
    case .clock, .minuteOfHour, .window, .notBefore: true
    default: false
    }
  }

  /// Facts of one kind don't stand twice in one mention.
  var kind: Int {
    switch self {
    case .numbers, .bare: 0
    case .rank, .comparative, .other, .dayOrRank: 1
    case .rest, .all, .both, .none, .those, .free: 2
    case .weekdays, .habit: 3
    case .dates, .dayOfMonth, .daysLater: 4
    case .either: 9
    case .span, .weeksLater: 5
    case .clock, .minuteOfHour, .window, .notBefore: 6
    case .part: 7
    case .noise: 8
    }
  }
}

/// Where facts stand in a sentence.
struct Entity: Hashable {
  var range: Range<Int>
  var facts: [Fact]

  init(_ range: Range<Int>, _ facts: Fact...) {
    self.range = range
    self.facts = facts
  }
}

/// Finds what a sentence says about times, from left to right.
struct Scanner {
  let tokens: [Token]
  let folds: [String]
  let context: AnswerContext
  let isSwedish: Bool

  init(tokens: [Token], context: AnswerContext, isSwedish: Bool) {
    self.tokens = tokens
    self.context = context
    self.isSwedish = isSwedish
    folds = tokens.map(\.fold)
  }

  func entities() -> [Entity] {
    var result: [Entity] = []
    var index = 0
    while index < tokens.count {
      if let entity = entity(at: index), entity.range.upperBound > index {
        result.append(entity)
        index = entity.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func entity(at index: Int) -> Entity? {
    switch tokens[index].kind {
    case .mark, .emoji: tokens[index].isMark("@#") ? clock(at: index) ?? choice(at: index) : nil
    case .opaque: Entity(index..<index + 1, .noise)
    default: noise(at: index) ?? day(at: index) ?? clock(at: index) ?? choice(at: index)
    }
  }

  // MARK: Looking around

  func token(_ index: Int) -> Token? { index >= 0 && index < tokens.count ? tokens[index] : nil }
  func fold(_ index: Int) -> String { token(index)?.fold ?? "" }
  func isNumber(_ index: Int) -> Bool { token(index)?.kind == .number }

  /// A number in figures or words without a suffix.
  func plainNumber(_ index: Int) -> Int? {
    guard let token = token(index) else { return nil }
    if token.kind == .number { return token.suffix.isEmpty ? token.number : nil }
    return token.kind == .word ? AnswerNumbers.cardinals[token.fold] : nil
  }

  /// Where a phrase ends that begins at a token.
  func end(of phrases: Phrases, at index: Int) -> Int? {
    guard folds.indices.contains(index) else { return nil }
    return phrases.end(from: folds[index...])
  }

  // MARK: Numbers that count

  /// Rooms, floors, people, minutes: what a number belongs to when it is no time.
  private func noise(at index: Int) -> Entity? {
    if let end = end(of: Self.pastDays, at: index) { return Entity(index..<end, .noise) }
    if Self.places.contains(fold(index)) || fold(index).count > 5 && Self.streets.contains(where: { fold(index).hasSuffix($0) }),
      let next = token(index + 1), next.kind == .number || next.kind == .time || next.kind == .opaque || plainNumber(index + 1) != nil
    {
      return Entity(index..<index + 2, .noise)
    }
    if let end = end(of: Self.shifts, at: index) { return Entity(index..<end, .noise) }
    let isCountable = isNumber(index) || plainNumber(index) != nil
    if isCountable, Self.units.contains(fold(index + 1)) || token(index + 1)?.word == "år" { return Entity(index..<index + 2, .noise) }
    if isCountable, token(index + 1)?.isMark("-") ?? false, plainNumber(index + 2) != nil, Self.units.contains(fold(index + 3)) {
      return Entity(index..<index + 4, .noise)
    }
    if isCountable, ["eller", "or", "och", "and", "till", "to"].contains(fold(index + 1)), plainNumber(index + 2) != nil,
      Self.units.contains(fold(index + 3))
    {
      return Entity(index..<index + 4, .noise)
    }
    return nil
  }

  private static let pastDays = Phrase.list(
    """
    i mandags; i tisdags; i onsdags; i torsdags; i fredags; i lordags; i sondags; igar; i gar; yesterday; last monday; last tuesday;
    last wednesday; last thursday; last friday; last week; last time; last month; last year; forra veckan; forra gangen; forra _dagen;
    forra mandagen; forra tisdagen; forra onsdagen; forra torsdagen; forra fredagen; forra aret; first of all; first time; forsta gangen;
    first name; for det forsta; for det andra; at first; second thoughts; second thought; andra sidan
    """)
  /// How much earlier or later, which is no choice among those offered.
  private static let shifts = Phrase.list(
    "halvtimme tidigare; halvtimme senare; timme tidigare; timme senare; kvart tidigare; kvart senare; minuter tidigare; minuter senare; timmar tidigare; timmar senare; half an hour earlier; half an hour later; an hour earlier; an hour later; hour earlier; hour later; minutes earlier; minutes later"
  )
  private static let places: Set<String> = [
    "plan", "rum", "room", "floor", "vaning", "hus", "sal", "hall", "house", "building", "byggnad", "avd", "avdelning", "tr", "trappa",
    "ext", "anknytning", "tel", "telefon", "phone",
    "mobil", "mobile", "office", "kontor", "dnr", "punkt", "punkten", "punkterna", "item", "items", "fraga", "fragor", "section", "avsnitt",
    "sida", "page", "version", "bilaga",
    "appendix", "attachment", "niva", "level", "port", "dorr", "door", "gate", "buss", "bus", "linje", "line", "termin", "period", "lp",
    "lasperiod", "ht", "vt", "arskurs", "kod", "code",
    "steg", "step", "kapitel", "chapter", "figur", "lab", "labb", "grupp", "group", "kurs", "course", "table", "bord", "box", "entre",
    "entrance", "uppgang", "wing", "flygel", "team", "delmal", "del",
    "part", "parts",
  ]
  private static let streets = ["vagen", "gatan", "grand", "street", "torget", "ringen", "backen", "stigen", "avenue", "road"]
  static let units: Set<String> = [
    "personer", "person", "people", "persons", "st", "stycken", "timmar", "timme", "tim", "h", "hours", "hour", "hrs", "minuter",
    "minuters", "min", "minutes", "minute", "mins", "sekunder", "seconds",
    "dagar", "dagars", "dag", "dygn", "days", "day", "veckor", "veckors", "weeks", "manader", "manad", "months", "month", "år", "years",
    "year", "ars", "ganger", "gang", "times", "posts", "inlagg", "konton", "accounts",
    "fragor", "fraga", "questions", "question", "saker", "sak", "things", "thing", "punkter", "points", "deltagare", "participants",
    "kollegor", "kollega", "colleagues", "studenter", "students",
    "kr", "kronor", "sek", "procent", "percent", "per", "%", "grader", "ganger", "meter", "km", "sidor", "pages", "ord", "words", "filmer",
    "videos", "bilder", "kurser", "courses",
    "doktorander", "phd", "lektioner", "classes", "meetings", "moten", "avdelningar", "skolor", "tr", "trappor", "floors", "vaningar",
    "stationer", "stops", "chefer", "bosses",
    "kopior", "copies", "mejl", "mails", "emails", "exemplar", "forskare", "researchers", "kommunikatorer", "externa", "nya", "new", "av",
    "of", "more", "extra",
  ]
}
