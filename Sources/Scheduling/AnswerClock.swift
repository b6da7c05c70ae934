/// Clock times and parts of the day.
extension Scanner {
  static let clockOpeners: Set<String> = [
    "kl", "klockan", "klocka", "at", "@", "vid", "runt", "kring", "around", "about", "ca", "cirka", "circa", "omkring", "sharp", "strax",
  ]

  /// Parts of the day as the minutes in which a meeting begins.
  static let parts: [String: ClosedRange<Int>] = {
    var result: [String: ClosedRange<Int>] = [:]
    let lists: [(String, ClosedRange<Int>)] = [
      ("morgon morgonen morgnar morgonstund morgontid morgontiden bitti morning moring mornings mornign morgonpasset", 0...11 * 60 + 29),
      ("formiddag formiddagen formiddagar formiddags formiddagstid formiddagstiden fm forenoon", 0...11 * 60 + 59),
      ("lunch lunchen lunchtid lunchtiden luncher lunchtime lunchdags lunchpasset noonish", 11 * 60 + 30...12 * 60 + 59),
      (
        "eftermiddag eftermiddagen eftermiddagar eftermiddags eftermiddagstid eftermiddagstiden em afternoon afternoons aftenoon afternon eftermidag eftermidagen",
        12 * 60...17 * 60 + 59
      ),
      ("kvall kvallen evening evenings kvallstid", 17 * 60...23 * 60 + 59),
    ]
    for (words, span) in lists { for word in words.split(separator: " ") { result[String(word)] = span } }
    return result
  }()

  func clock(at index: Int) -> Entity? {
    guard var entity = bareClock(at: index) else { return part(at: index) }
    // `From 10`, `not before 3`, `until noon`: a bound, not a start.
    if case .clock(let minutes, _) = entity.facts[0], let bound = bound(before: entity.range.lowerBound) {
      switch bound {
      case .from: entity.facts[0] = .window(min(minutes, 24 * 60)...24 * 60)
      case .until: entity.facts[0] = .window(0...max(0, minutes))
      case .notBefore: entity.facts[0] = .notBefore(minutes)
      }
    }
    return entity
  }

  private enum Bound { case from, until, notBefore }

  private func bound(before index: Int) -> Bound? {
    var at = index - 1
    if Self.clockOpeners.contains(fold(at)) { at -= 1 }
    let isNegated = ["inte", "not", "ej", "aldrig", "never"].contains(fold(at - 1))
    switch fold(at) {
    case "forst", "tidigast", "earliest", "forran": return .notBefore
    case "fore", "innan", "before", "until", "till": return isNegated ? .notBefore : .until
    case "than" where fold(at - 1) == "earlier", "an" where fold(at - 1) == "tidigare": return .notBefore
    case "efter", "after", "from", "fran": return .from
    case "by", "tills", "senast": return .until
    default: return nil
    }
  }

  private func bareClock(at index: Int) -> Entity? {
    let opens = Self.clockOpeners.contains(fold(index))
    var at = index
    while at < index + 3, Self.clockOpeners.contains(fold(at)) || at > index && (token(at)?.isMark(".") ?? false) { at += 1 }
    // A window: 10–12, mellan 13 och 16, 9.15–10.00
    let isBetween = ["mellan", "between"].contains(fold(at))
    if isBetween { at += 1 }
    if let (first, second, end) = window(at: at, isSpoken: opens || isBetween) {
      return Entity(index..<end, .window(first...second))
    }
    guard !isBetween else { return nil }
    if let (minutes, end) = spoken(at: at) { return Entity(index..<end, minutes) }
    if let token = token(at), token.kind == .time {
      return Entity(index..<tail(at + 1), .clock(hours(token.number, suffix: token.suffix + meridiem(at + 1)), slack: slack(at + 1)))
    }
    let isBounded = ["forran", "tidigast", "borja", "borjar", "starta", "begin", "ses"].contains(fold(index - 1))
    let hour = opens && at > index || isBounded ? number(at) : plainNumber(at) ?? suffixed(at)
    guard let hour else { return timeNoun(at: index) }
    let mark = meridiem(at + 1)
    let suffix = token(at)?.suffix ?? ""
    if ["am", "pm"].contains(suffix) || !mark.isEmpty, hour <= 12 {
      return Entity(index..<tail(at + 1), .clock(hours(hour * 60, suffix: suffix + mark), slack: 0))
    }
    if hour <= 24, isOClock(at + 1) { return Entity(index..<tail(at + 2), .clock(hours(hour * 60, suffix: meridiem(at + 2)), slack: 0)) }
    if suffix == "ish" || (token(at + 1)?.isMark("-") ?? false) && fold(at + 2) == "ish" || fold(at + 1) == "ish" {
      let end = suffix == "ish" ? at + 1 : fold(at + 1) == "ish" ? at + 2 : at + 3
      return hour <= 24 ? Entity(index..<end, .clock(hours(hour * 60), slack: 20)) : nil
    }
    if opens && at > index || isBounded, hour <= 24, suffix.isEmpty {
      // `Vid 3 tillfällen`, `at 2 places`: a count after all.
      guard ["kl", "klockan", "at", "@"].contains(fold(index)) && !Self.isCounted(fold(at + 1)) || mayEndClock(at) else { return nil }
      let isVague = ["vid", "runt", "kring", "around", "about", "ca", "cirka", "omkring", "circa"].contains(fold(index))
      return Entity(index..<tail(at + 1), .clock(hours(hour * 60), slack: isVague ? 20 : 0))
    }
    return nil
  }

  private static func isCounted(_ word: String) -> Bool { Scanner.units.contains(word) }

  private func suffixed(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, ["am", "pm", "ish"].contains(token.suffix) else { return nil }
    return token.number
  }

  private func isOClock(_ index: Int) -> Bool { fold(index).hasPrefix("o'cl") || fold(index) == "oclock" }

  /// A number, `one` and `ett` included: for where a clock time is sure to come.
  private func number(_ index: Int) -> Int? {
    guard let token = token(index) else { return nil }
    if token.kind == .number { return ["", "am", "pm", "ish"].contains(token.suffix) ? token.number : nil }
    return token.kind == .word ? AnswerNumbers.hour(token.fold) : nil
  }

  private func mayEndClock(_ index: Int) -> Bool {
    guard let next = token(index + 1), next.kind == .word else { return true }
    return Scanner.afterChoice.contains(next.fold) || Scanner.parts[next.fold] != nil || Self.afterClock.contains(next.fold)
      || weekday(at: index + 1) != nil
      || AnswerNumbers.months[next.fold] != nil
  }

  private static let afterClock: Set<String> = [
    "pa", "den", "on", "the", "i", "at", "in", "sharp", "prick", "imorgon", "tomorrow", "har", "ar", "and", "hinner", "till", "to", "ska",
    "kommer", "hos", "via", "with", "med", "utan", "hamtar", "lamnar", "this",
    "eller", "nasta", "next", "when", "nar", "local", "swedish", "svensk", "CET", "cet", "cest", "vintertid", "sommartid", "summer",
    "winter", "that", "den", "v", "vecka", "week", "by", "zoom", "over", "hade",
  ]

  /// Minutes after midnight of an hour as people say it: what has no half of the day lies in working hours.
  func hours(_ minutes: Int, suffix: String = "") -> Int {
    if suffix.hasPrefix("pm") { return minutes < 12 * 60 ? minutes + 12 * 60 : minutes }
    if suffix.hasPrefix("am") { return minutes >= 12 * 60 && minutes < 13 * 60 ? minutes - 12 * 60 : minutes }
    return (60..<7 * 60).contains(minutes) ? minutes + 12 * 60 : minutes
  }

  private func meridiem(_ index: Int) -> String {
    let fold = fold(index)
    if ["am", "pm"].contains(fold) { return fold }
    if fold == "a" || fold == "p", token(index + 1)?.isMark(".") ?? false, self.fold(index + 2) == "m" { return fold + "m" }
    return ""
  }

  /// Past what belongs to a clock time that ended before `index`.
  private func tail(_ index: Int) -> Int {
    let fold = fold(index)
    if ["am", "pm", "sharp", "prick"].contains(fold) { return index + 1 }
    if fold == "a" || fold == "p", token(index + 1)?.isMark(".") ?? false, self.fold(index + 2) == "m" { return index + 3 }
    return index
  }

  private func slack(_ index: Int) -> Int {
    fold(index) == "ish" || (token(index)?.isMark("-") ?? false) && fold(index + 1) == "ish" ? 20 : 0
  }

  private func window(at index: Int, isSpoken: Bool) -> (Int, Int, Int)? {
    guard let first = token(index), first.kind == .time || first.kind == .number || number(index) != nil else { return nil }
    let middle = token(index + 1)
    let joins = middle?.isMark("-") ?? false || ["till", "to", "och", "and", "until", "-"].contains(middle?.fold ?? "") && isSpoken
    guard joins else { return nil }
    var next = index + 2
    if Self.clockOpeners.contains(fold(next)) { next += 1 }
    guard let second = token(next) else { return nil }
    guard first.kind == .time || second.kind == .time || isSpoken || (first.kind == .number && second.kind == .number) else { return nil }
    let (from, to): (Int, Int)
    if first.kind == .time {
      from = first.number
    } else if let number = number(index), number <= 24 {
      from = number * 60
    } else {
      return nil
    }
    if second.kind == .time {
      to = second.number
    } else if let number = number(next), number <= 24 {
      to = number * 60
    } else {
      return nil
    }
    let suffix = second.suffix + meridiem(next + 1)
    let end = hours(to, suffix: suffix)
    var start = hours(from, suffix: first.suffix.isEmpty && suffix.hasPrefix("pm") && from >= 60 && from < to ? "pm" : first.suffix)
    if start > end, from < to { start = from }
    guard start < end, first.kind == .time || second.kind == .time || isSpoken || from >= 7 * 60 else { return nil }
    return (start, end, tail(next + 1))
  }

  /// `Halv tio`, `kvart i tre`, `tio över två`, `half past nine`, `quarter to three`.
  private func spoken(at index: Int) -> (Fact, Int)? {
    let first = fold(index)
    // `Nine thirty`, `tio och femton`
    if let hour = AnswerNumbers.cardinals[first], (1...18).contains(hour), token(index)?.kind == .word {
      let next = fold(index + 1) == "och" ? index + 2 : index + 1
      if let minutes = ["thirty": 30, "fifteen": 15, "forty-five": 45, "trettio": 30, "femton": 15, "fyrtiofem": 45][fold(next)] {
        return (.clock(hours(hour * 60 + minutes, suffix: meridiem(next + 1)), slack: 0), tail(next + 1))
      }
    }
    if first == "halv" || first == "halvt" {
      guard let hour = number(index + 1), hour <= 12 else { return nil }
      return (.clock(hours(hour * 60 - 30), slack: 0), index + 2)
    }
    if first == "half" {
      let at = fold(index + 1) == "past" ? index + 2 : index + 1
      guard let hour = number(at), hour <= 12 else { return nil }
      return (.clock(hours(hour * 60 + 30, suffix: meridiem(at + 1)), slack: 0), tail(at + 1))
    }
    var at = index
    if first == "a" { at += 1 }
    let minutes: Int
    if ["kvart", "quarter"].contains(fold(at)) {
      minutes = 15
    } else if let number = plainNumber(at) ?? AnswerNumbers.hour(fold(at)), [5, 10, 20, 25].contains(number) {
      minutes = number
    } else {
      return nil
    }
    let sign: Int
    switch fold(at + 1) {
    case "i", "to", "before": sign = -1
    case "over", "past", "after", "efter": sign = 1
    default: return nil
    }
    if fold(at + 2) == "halv", let hour = number(at + 3), hour <= 12 {
      return (.clock(hours(hour * 60 - 30 + sign * minutes), slack: 0), at + 4)
    }
    if let hour = number(at + 2), hour <= 24, !(Self.fractionNouns.contains(fold(at + 3))) {
      return (.clock(hours(hour * 60 + sign * minutes, suffix: meridiem(at + 3)), slack: 0), tail(at + 3))
    }
    return sign == 1 && minutes == 15 ? (.minuteOfHour(15), at + 2) : nil
  }

  private static let fractionNouns: Set<String> = ["personer", "people", "dagar", "days", "veckor", "weeks"]

  /// `Fyratiden`, `niosnåret`.
  private func timeNoun(at index: Int) -> Entity? {
    let opens = Self.clockOpeners.contains(fold(index)) ? index + 1 : index
    let word = fold(opens)
    for ending in ["tiden", "snaret", "ish"] where word.hasSuffix(ending) {
      let bare = word.dropLast(ending.count).drop { $0 == "-" }
      let name = bare.hasSuffix("-") ? String(bare.dropLast()) : String(bare)
      guard let hour = AnswerNumbers.hour(name) else { continue }
      return Entity(index..<opens + 1, .clock(hours(hour * 60), slack: 30))
    }
    if word == "noon" || word == "midday" { return Entity(index..<opens + 1, .clock(12 * 60, slack: 0)) }
    return nil
  }

  private static let lunches: [(Phrases, ClosedRange<Int>)] = [
    (
      Phrase.list("late afternoon; late afternoons; sen eftermiddag; sena eftermiddagar; sent pa eftermiddagen; late in the afternoon"),
      15 * 60...17 * 60 + 59
    ),
    (
      Phrase.list("early afternoon; early afternoons; tidig eftermiddag; tidigt pa eftermiddagen; early in the afternoon"),
      12 * 60...14 * 60 + 59
    ),
    (Phrase.list("early morning; early mornings; tidig morgon; tidigt pa morgonen; early in the morning"), 0...9 * 60 + 59),
    (Phrase.list("late morning; late mornings; sen formiddag; sent pa formiddagen"), 10 * 60...11 * 60 + 59),
    (Phrase.list("efter lunch; after lunch; efter lunchen"), 12 * 60 + 30...18 * 60),
    (Phrase.list("fore lunch; innan lunch; before lunch"), 0...11 * 60 + 59),
    (Phrase.list("first thing; first thing in the morning"), 0...10 * 60),
    (Phrase.list("pa lunchen; i lunch"), 11 * 60 + 30...12 * 60 + 59),
  ]

  private func part(at index: Int) -> Entity? {
    let before = fold(index - 1)
    for (phrases, span) in Self.lunches {
      if let end = end(of: phrases, at: index) { return Entity(index..<end, .part(span)) }
    }
    guard let span = Self.parts[fold(index)] else { return nil }
    // `God morgon`, `good afternoon` greet; `trevlig kväll` parts; `från morgon till kväll` fills a day.
    guard !["god", "good", "trevlig", "fin", "skon", "nice", "lovely", "godmorgon"].contains(before) else {
      return Entity(index..<index + 1, .noise)
    }
    return Entity(index..<index + 1, .part(span))
  }
}
