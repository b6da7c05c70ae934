/// What somebody who has a meeting booked wants with it, beside any time that is named.
///
/// A meeting that is called off wrongly costs more than a question: whatever is in doubt is read as nothing.
public enum MeetingWish: String, Hashable, Sendable, Codable, CaseIterable {
  /// Says plainly that they can't come.
  case cannotCome = "cannot-come"
  /// Asks for another time; the one that is booked may still do.
  case anotherTime = "another-time"
  /// Holds on to the time that is booked.
  case keep
  /// Can't come, or wants another time, and speaks of somebody else: a person must see who comes when.
  case somebodyElse = "somebody-else"
}

/// Reads what a mail wants with the meeting that is booked; `reply` is the mail without quotes and signature.
public func meetingWish(in reply: String) -> MeetingWish? {
  let sentences = WishSentence.sentences(of: reply)
  let words = Set(sentences.flatMap(\.words))
  let wishes = Set(sentences.compactMap(\.wish))
  let isIll = sentences.contains(where: \.isIll)
  guard words.isDisjoint(with: WishSentence.others) else { return isIll || !wishes.isEmpty ? .somebodyElse : nil }
  if wishes.contains(.keep) { return wishes == [.keep] ? .keep : nil }
  if wishes.contains(.cannotCome) || isIll && (wishes.contains(.anotherTime) || !words.isDisjoint(with: WishSentence.meeting)) {
    return .cannotCome
  }
  return wishes.contains(.anotherTime) || isIll ? .anotherTime : nil
}

/// A sentence of a mail about a meeting, as folded words.
private struct WishSentence {
  let words: [String]
  let isQuestion: Bool
  /// The words with a space on either side of each.
  private let line: String

  /// What a mail of reasonable length says stands at its beginning.
  private static let limit = 4_000

  static func sentences(of text: String) -> [WishSentence] {
    var sentences: [WishSentence] = []
    var words: [String] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    func end(_ isQuestion: Bool) {
      endWord()
      if !words.isEmpty { sentences.append(WishSentence(words, isQuestion)) }
      words = []
    }
    for character in folded(text.prefix(limit)) {
      switch character {
      case ".", "!", "\n", ";": end(false)
      case "?": end(true)
      case _ where character.isLetter || character.isNumber || character == "'": word.append(character)
      default: endWord()
      }
    }
    end(false)
    return sentences
  }

  private init(_ words: [String], _ isQuestion: Bool) {
    self.words = words
    self.isQuestion = isQuestion
    line = " " + words.joined(separator: " ") + " "
  }

  // MARK: - Words

  static let meeting: Set<String> = ["motet", "mote", "meeting"]
  static let others: Set<String> = [
    "kollega", "kollegan", "kollegor", "colleague", "colleagues", "chef", "chefen", "manager", "ersattare", "replacement", "stallet",
    "istallet", "instead",
  ]

  private static let negations: Set<String> = ["inte", "ej", "icke", "not", "can't", "cannot", "won't", "cant", "unable"]
  private static let abilities: Set<String> = ["kan", "kunna", "hinner", "can", "can't", "cannot", "cant", "able", "unable", "won't"]
  private static let comings = [
    " delta ", " medverka ", " narvara ", " vara med ", " traffas ", " ses ", " komma till motet ", " komma pa motet ", " ga pa motet ",
    " make it ", " make the meeting ", " make our meeting ", " make that time ", " make the time ", " attend ", " join ", " meet ",
    " participate ", " be there ", " come to the meeting ", " come to our meeting ", " den tiden ", " pa motet ", " till motet ",
  ]
  private static let cancellings = [
    " stalla in ", " avboka ", " boka av ", " avbokar ", " staller in ", " lamna aterbud ", " lamnar aterbud ", " forhinder ", " cancel ",
  ]
  private static let needs = [
    " maste ", " behover ", " tvungen ", " tyvarr ", " vill ", " far ", " har fatt ", " fick ", " have to ", " need to ", " must ",
    " want to ",
    " unfortunately ",
  ]
  private static let times = [
    " ny tid ", " nya tider ", " annan tid ", " andra tider ", " annat tillfalle ", " annan dag ", " flytta motet ", " flytta pa motet ",
    " flytta tiden ", " flytta det ", " boka om ", " omboka ", " byta tid ", " byta dag ", " skjuta pa motet ", " skjuta upp motet ",
    " senarelagga ", " tidigarelagga ", " new time ", " other time ", " another time ", " different time ", " another day ",
    " different day ", " reschedule ", " move the meeting ", " move our meeting ", " move it ", " postpone ", " rebook ",
  ]
  private static let wishing = [
    " kan vi ", " kan jag ", " kan ni ", " gar det ", " gar att ", " skulle ", " vill ", " behover ", " maste ", " mojligt ", " mojlighet ",
    " hitta ", " onskar ", " garna ", " could ", " can we ", " can i ", " possible ", " need ", " would ", " have to ", " like to ",
    " find ",
    " may we ", " please ",
  ]
  /// What is said under a condition, or of a part of the meeting, decides nothing.
  private static let reservations = [
    " om jag ", " om vi ", " ifall ", " if i ", " if we ", " in case ", " should i ", " unless ", " savida ", " forran ", " until ",
    " hela ", " borjan ", " i tid ", " on time ", " fysiskt ", " pa plats ", " in person ", " digitalt ", " zoom ", " teams ", " sent ",
    " late ", " whole ", " entire ", " ansokan ", " application ", " kontot ", " account ", " kunde ", " couldn't ", " behover inte ",
    " maste inte ", " no need ", " ingen ny ", " not need ", " don't need ",
  ]
  private static let ills: Set<String> = [
    "sjuk", "magsjuk", "krasslig", "forkyld", "feber", "covid", "vabbar", "vabba", "vab", "ill", "sick", "fever", "unwell",
  ]
  private static let being: Set<String> = [
    "ar", "blivit", "blev", "ligger", "har", "fatt", "jag", "maste", "am", "i'm", "i", "fallen", "become", "been", "have", "got", "feeling",
  ]
  private static let keeps = [
    " behalla den ", " behaller den ", " behaller tiden ", " behalla tiden ", " behall den ", " haller fast vid ", " den gamla tiden ",
    " den ursprungliga tiden ", " den bokade tiden ", " keep the ", " stick to the ", " stick with the ",
  ]
  private static let booked = [
    " gamla ", " ursprungliga ", " bokade ", " forsta tiden ", " tiden ", " old ", " original ", " current ", " booked ",
  ]
  private static let selves = [" jag ", " vi ", " i ", " i'm ", " we ", " we're ", " jag'"]
  private static let thirds = [" hon ", " han ", " de ", " she ", " he ", " they ", " ni ", " du ", " you "]

  private func has(_ phrases: [String]) -> Bool { phrases.contains { line.contains($0) } }

  // MARK: - What it says

  var isIll: Bool {
    guard let ill = words.firstIndex(where: { Self.ills.contains($0) }) else { return false }
    return words[max(0, ill - 3)..<ill].contains { Self.being.contains($0) } && has(Self.selves) && !has(Self.reservations)
      && !has(Self.thirds) && !isNegated
  }

  private var isNegated: Bool { words.contains { Self.negations.contains($0) } }

  var wish: MeetingWish? {
    if has(Self.keeps), has(Self.booked), !isNegated, !isQuestion, !has(Self.reservations) { return .keep }
    if has(Self.reservations) { return nil }
    if cannotCome { return .cannotCome }
    return has(Self.times) && (isQuestion || has(Self.wishing)) && !isNegated ? .anotherTime : nil
  }

  private var cannotCome: Bool {
    guard !isQuestion, has(Self.selves) || !has(Self.thirds) else { return false }
    if has(Self.cancellings), !isNegated, has(Self.needs) || has(Self.selves) { return true }
    guard let can = words.firstIndex(where: { Self.abilities.contains($0) }) else { return false }
    // "kan tyvärr inte", "inte kan", "kommer inte att kunna", "won't be able to".
    let near = words[max(0, can - 4)..<min(words.count, can + 4)]
    guard near.contains(where: { Self.negations.contains($0) }) else { return false }
    return has(Self.comings) || comesNot
  }

  /// "kan inte komma", where nothing follows that makes another verb of it ("komma ihåg", "komma åt").
  private var comesNot: Bool {
    guard let verb = words.firstIndex(where: { $0 == "komma" || $0 == "come" }) else { return false }
    guard verb + 1 < words.count else { return true }
    return Self.afterComing.contains(words[verb + 1]) || WishSentence.days.contains { words[verb + 1].hasPrefix($0) }
  }

  private static let afterComing: Set<String> = [
    "imorgon", "i", "idag", "da", "den", "eftersom", "och", "pga", "tyvarr", "langre", "tomorrow", "today", "that", "then", "because",
    "since", "unfortunately", "anymore", "after", "efter", "till", "to", "sa", "so",
  ]
  private static let days = ["mandag", "tisdag", "onsdag", "torsdag", "fredag", "monday", "tuesday", "wednesday", "thursday", "friday"]
}
