/// Tells whether a mail says that its answers stand in the mail below: quoted text counts only then.
enum Pointers {
  /// A mail that says more than this by itself has its answers in it; `below` then means its own text.
  private static let words = 120

  /// Whether the passages of a mail's own text point to what it quotes.
  static func pointToQuoted(_ passages: [Passage]) -> Bool {
    let own = passages.filter { $0.role == .text && $0.source == "body" }
    let isShort = own.reduce(0) { $0 + FoldedText($1.text).tokens.count } <= words
    return own.contains { passage in
      let words = FoldedText(passage.text).words
      let text = " " + words.joined(separator: " ") + " "
      return plain.contains { text.contains($0) } || isShort && names(answersAndPlace: passage.text)
    }
  }

  /// Whether one sentence names both answers and a place in the mail below.
  private static func names(answersAndPlace text: String) -> Bool {
    Sentences.ranges(in: text).contains { range in
      let sentence = FoldedText(String(text[range]))
      let tokens = sentence.tokens
      guard tokens.count <= 30 else { return false }
      let found = tokens.reduce(0 as UInt64) { $0 | table.lists(of: sentence.bytes[$1.range]) }
      let words = " " + sentence.words.joined(separator: " ") + " "
      return found & 1 != 0 && (found & 2 != 0 || places.contains { words.contains($0) })
    }
  }

  private static let table = WordTable([
    "svar svaren svarat svarar besvarat ifyllt ifylld fyllt underlag underlaget ansokan ansokningen beskrivning beskrivningen answer answers answered replies "
      + "replied responses responded filled application description comments kommentarer kommenterat points punkterna",
    "nedan nedanfor nertill langre below underneath inline inlagda insprangda infogade inskrivna traden",
  ])

  private static let places = [
    " i din text ", " i ditt mejl ", " i ditt mail ", " i ert mejl ", " i ert mail ", " nere i ", " langre ner ", " i rott ", " i blatt ",
    " i gront ", " i fetstil ",
    " i kursiv ", " mellan raderna ", " under varje ", " efter varje ", " under frag", " bland dina ", " bland era ", " in your mail ",
    " in your email ",
    " in your e mail ", " in your message ", " in your text ", " in red ", " in blue ", " in bold ", " in italics ", " under each ",
    " after each ", " among your ",
    " between your ", " between the lines ", " in capitals ", " med versaler ", " i mejlet ", " i mailet ", " in the thread ",
  ]

  private static let plain = [
    " se mejlet nedan ", " se mailet nedan ", " se mitt mejl nedan ", " se mitt mail nedan ", " se mitt tidigare ", " see my mail below ",
    " see my email below ", " see my e mail below ", " see the mail below ", " see the email below ", " see the application below ",
    " my earlier mail below ", " se ansokan nedan ", " se underlaget nedan ", " se svaren nedan ", " write up below ",
    " svaren finns nedan ", " svaren star nedan ", " svaren i mejlet nedan ", " underlaget finns nedan ", " ansokan finns nedan ",
    " i traden nedan ",
    " i mejlet nedan ", " i mailet nedan ", " in the mail below ", " in the thread below ", " svar nedan ", " svarar nedan ",
    " ansokan nedan ",
    " underlaget nedan ", " answers below ", " application below ",
  ]
}
