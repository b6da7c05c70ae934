public import struct Foundation.Date
public import struct Foundation.TimeZone

/// When the writer of an absence note is back at work: the start of that day in the zone; nil when the note doesn't tell, or tells of a day
/// before the note came or more than a year and a half after.
///
/// A last day away (`till och med 30 januari`, `until and including`, `through`) means the day after; every other date is the day of return
/// (`åter torsdag 5 februari`, `back on 5 February`, `till 12/8`, `on leave until`), as people use them more often than not. Of several dates the
/// one that a word of return stands closest before wins.
public func absenceReturn(in text: String, received: Date, timeZone: TimeZone) -> Date? {
  let offset = timeZone.secondsFromGMT(for: received)
  let today = Int((Double(wholeSeconds(received) + offset) / 86_400).rounded(.down))
  let words = AbsenceReader.words(AutomaticWording.fold(text.prefix(4_000)))
  guard let day = AbsenceReader(words: words, today: today).day() else { return nil }
  let midnight = Date(timeIntervalSince1970: Double(day) * 86_400)
  // The offset of that day's midnight, not of the day the mail came: clocks change in between.
  let approximate = midnight.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: midnight)))
  return midnight.addingTimeInterval(-Double(timeZone.secondsFromGMT(for: approximate)))
}

/// Reads the day of return from the words of a note. Days are counted from 1970-01-01.
struct AbsenceReader {
  let words: [String]
  let today: Int

  /// Words and numbers; `12/8`, `2026-02-05` and `5.2.` stay whole.
  static func words(_ text: String) -> [String] {
    let isPart = { (character: Character) in character.isLetter || character.isNumber || "/-.:".contains(character) }
    return text.split { !isPart($0) }.compactMap { word -> String? in
      let start = word.drop { "-./:".contains($0) }
      let end = String(start.reversed().drop { ".:-/".contains($0) }.reversed())
      return end.isEmpty ? nil : end
    }
  }

  /// How sure a date is to be the return, and whether the return is the day after.
  private struct Cue {
    var weight: Int
    var isLastDayAway: Bool
  }

  func day() -> Int? {
    var best: (weight: Int, day: Int)?
    var cue: (Cue, distance: Int)?
    var index = 0
    while index < words.count {
      if let (found, length) = self.cue(at: index) {
        // "är åter den" and "till och med" reach over a weekday and an article, not over a sentence.
        if cue.map({ $0.0.weight <= found.weight || $0.distance > 3 }) ?? true { cue = (found, 0) }
        index += length
        continue
      }
      if let (day, length) = date(at: index) {
        let reach = cue.flatMap { $0.distance <= 5 ? $0.0 : nil }
        if let reach, (today...(today + 550)).contains(day + (reach.isLastDayAway ? 1 : 0)) {
          let back = reach.isLastDayAway ? day + 1 : day
          // Of two dates of one weight the later: "1-15 juli" ends on the second.
          if best.map({ reach.weight > $0.weight || reach.weight == $0.weight && back > $0.day }) ?? true { best = (reach.weight, back) }
        }
        index += length
        continue
      }
      cue?.distance += 1
      index += 1
    }
    return best?.day
  }

  private static let cues: [(words: [String], cue: Cue)] = {
    let rows: [(Int, Bool, String)] = [
      (
        4, false,
        "ater|tillbaka|aterkommer|igen fran|i tjanst igen|back|return|returning|be back|wieder|zuruck|tilbage|tilbake|de retour|de vuelta|palaan|takaisin|rientro"
      ),
      (
        3, true,
        "till och med|t o m|tom|t.o.m|fram till och med|until and including|up to and including|through|thru|bis einschliesslich|bis zum|bis|til og med|til og med den|jusqu'au|hasta el"
      ),
      (2, false, "till|fram till|until|til|untill|ab|ab dem"),
      (1, true, "mellan|between|perioden|fran|from|vom|off|semester|ledig|vacation"),
    ]
    return rows.flatMap { weight, isLast, phrases in
      phrases.split(separator: "|").map { ($0.split(separator: " ").map(String.init), Cue(weight: weight, isLastDayAway: isLast)) }
    }.sorted { $0.words.count > $1.words.count }
  }()

  private func cue(at index: Int) -> (Cue, Int)? {
    for (phrase, cue) in Self.cues where words[index...].starts(with: phrase) { return (cue, phrase.count) }
    return nil
  }

  // MARK: Dates

  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    let names = [
      "januari january januar jan janvier enero tammikuuta", "februari february februar feb febr fevrier febrero helmikuuta",
      "mars march marz mar maaliskuuta marzo",
      "april apr avril abril huhtikuuta", "maj may mai toukokuuta", "juni june jun juin kesakuuta junio",
      "juli july jul juillet heinakuuta julio",
      "augusti august aug aout elokuuta agosto", "september sept sep septembre syyskuuta", "oktober october okt oct octobre lokakuuta",
      "november nov novembre marraskuuta", "december dezember dec dez desember decembre joulukuuta",
    ]
    for (index, row) in names.enumerated() { for name in row.split(separator: " ") { table[String(name)] = index + 1 } }
    return table
  }()

  private static let weekdays: [String: Int] = {
    var table: [String: Int] = [:]
    let names = [
      "mandag mandagen man monday mon montag maandag", "tisdag tisdagen tis tuesday tue dienstag tirsdag",
      "onsdag onsdagen ons wednesday wed mittwoch",
      "torsdag torsdagen tors thursday thu donnerstag", "fredag fredagen fre friday fri freitag",
      "lordag lordagen lor saturday sat samstag",
      "sondag sondagen son sunday sun sonntag",
    ]
    for (index, row) in names.enumerated() { for name in row.split(separator: " ") { table[String(name)] = index } }
    return table
  }()

  private func date(at index: Int) -> (day: Int, length: Int)? {
    let word = words[index]
    if let iso = isoDate(word) { return (iso, 1) }
    if let slash = slashDate(word) { return (slash, 1) }
    if let (week, length) = week(at: index) { return (week, length) }
    if let weekday = Self.weekdays[word] {
      // "torsdag 5 februari": the date that follows tells more.
      for skip in 1...2 where index + skip < words.count {
        if skip == 2, !["den", "the"].contains(words[index + 1]) { break }
        if let (day, length) = monthDate(at: index + skip) { return (day, length + skip) }
        if let slash = slashDate(words[index + skip]) { return (slash, 1 + skip) }
        if let iso = isoDate(words[index + skip]) { return (iso, 1 + skip) }
      }
      // 1970-01-01 was a Thursday; a bare weekday is the next one to come.
      let now = ((today % 7) + 7 + 3) % 7
      return (today + (weekday - now + 6) % 7 + 1, 1)
    }
    if word == "imorgon" || word == "tomorrow" { return (today + 1, 1) }
    return monthDate(at: index)
  }

  /// `5 februari 2026`, `5th of February`, `February 5`, `5 feb`.
  private func monthDate(at index: Int) -> (Int, Int)? {
    func number(_ at: Int) -> Int? {
      guard at < words.count else { return nil }
      let digits = words[at].prefix { $0.isNumber }
      let rest = words[at].dropFirst(digits.count)
      guard ["", "e", "a", ":e", ":a", "th", "st", "nd", "rd", "er"].contains(rest), digits.utf8.count <= 2 else { return nil }
      return Int(digits)
    }
    var (dayOfMonth, month, length): (Int, Int, Int)
    if let found = number(index) {
      let at = index + 1 < words.count && ["of", "de"].contains(words[index + 1]) ? index + 2 : index + 1
      guard at < words.count, let named = Self.months[words[at]] else { return nil }
      (dayOfMonth, month, length) = (found, named, at - index + 1)
    } else if let named = Self.months[words[index]],
      let found = number(index + 1) ?? (index + 1 < words.count && words[index + 1] == "the" ? number(index + 2) : nil)
    {
      (dayOfMonth, month, length) = (found, named, words[index + 1] == "the" ? 3 : 2)
    } else {
      return nil
    }
    var year: Int?
    if index + length < words.count, words[index + length].utf8.count == 4, let written = Int(words[index + length]),
      (1900...2200).contains(written)
    {
      year = written
      length += 1
    }
    return resolve(year: year, month: month, day: dayOfMonth).map { ($0, length) }
  }

  private func isoDate(_ word: String) -> Int? {
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2].prefix(2))
    else { return nil }
    return resolve(year: year, month: month, day: day)
  }

  /// `12/8`, `12/8-26`, `12.8.2026`, day first; month first only where nothing else makes sense.
  private func slashDate(_ word: String) -> Int? {
    let parts = word.split { $0 == "/" || $0 == "." || $0 == "-" }.compactMap { Int($0) }
    guard word.contains("/") || word.split(separator: ".").count >= 2, (2...3).contains(parts.count), !word.contains(":"),
      word.allSatisfy({ $0.isNumber || "/.-".contains($0) })
    else { return nil }
    let year = parts.count == 3 ? (parts[2] < 100 ? parts[2] + 2000 : parts[2]) : nil
    return resolve(year: year, month: parts[1], day: parts[0]) ?? resolve(year: year, month: parts[0], day: parts[1])
  }

  /// `v. 33`, `vecka 33`, `week 33`, `KW 33`: the Monday of that ISO week.
  private func week(at index: Int) -> (Int, Int)? {
    var number: Int?
    var length = 1
    if ["v", "vecka", "week", "kw", "uke", "uge", "viikko", "veckan"].contains(words[index]), index + 1 < words.count {
      number = Int(words[index + 1].prefix { $0.isNumber })
      length = 2
    } else if words[index].hasPrefix("v"), words[index].utf8.count <= 4 {
      number = Int(words[index].dropFirst().drop { $0 == "." })
    }
    guard let number, (1...53).contains(number) else { return nil }
    let year = civil(fromDay: today).year
    for candidate in [year, year + 1] {
      // The fourth of January is always in week 1.
      let fourth = Mail.day(ofYear: candidate, month: 1, day: 4)
      let monday = fourth - (((fourth % 7) + 7 + 3) % 7) + (number - 1) * 7
      if monday + 6 >= today { return (monday, length) }
    }
    return nil
  }

  /// The day, in the year written or else the next time it comes.
  private func resolve(year: Int?, month: Int, day dayOfMonth: Int) -> Int? {
    guard (1...12).contains(month), dayOfMonth >= 1 else { return nil }
    let thisYear = civil(fromDay: today).year
    for candidate in year.map({ [$0] }) ?? [thisYear, thisYear + 1] {
      guard (1970...2200).contains(candidate), dayOfMonth <= days(inMonth: month, of: candidate) else { continue }
      let found = Mail.day(ofYear: candidate, month: month, day: dayOfMonth)
      if year != nil || found >= today - 1 { return found }
    }
    return nil
  }
}
