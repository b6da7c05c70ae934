import Foundation
import Testing

@testable import Scheduling

/// What holds for any text at all.
@Suite struct AnswerPropertyTests {
  /// A small generator with a fixed seed, so that a failure can be repeated.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test func random_scalars_never_trap_and_never_book() throws {
    var dice = Dice(state: 1)
    for _ in 0..<120 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...120, using: &dice) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &dice)) { text.append(scalar) }
      }
      #expect(try readReply(String(text)).slot == nil)
    }
  }

  @Test func random_words_of_the_trade_never_trap() throws {
    var dice = Dice(state: 2)
    let words =
      "tisdag onsdagen torsdagar 2 3 nr den 10:e 10/3 2026-03-10 kl 9.00 13 halv tre kvart i över inte men annars helst alla utom båda eller och den senare första sista v 11 nästa vecka efter till före mellan - , . ? ( ) : / @ + > går passar kan om är den det imorgon 08-465 00 12 🙂 2️⃣ 99999999999999999999 24:59 31/2 0/0 24"
      .split(separator: " ").map(String.init)
    for _ in 0..<120 {
      let text = (0..<Int.random(in: 1...25, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" }.joined(separator: " ")
      let reading = try readReply(text)
      #expect((reading.slot != nil) == (reading.intent == .accept), "\(text)")
    }
  }

  @Test func telephone_and_other_numbers_never_book() throws {
    var dice = Dice(state: 3)
    let frames = [
      "Ring mig på %@.", "Mitt nummer är %@", "Tel: %@", "My number is %@, call me.", "Vi sitter i rum %@.", "Dnr %@", "Room %@, 3rd floor",
      "+%@", "Faktura %@ kr", "%@ %", "Se punkt %@ i underlaget.", "Our VAT number: %@", "Ärende #%@",
    ]
    for _ in 0..<150 {
      let digits = (0..<Int.random(in: 3...12, using: &dice)).map { _ in
        let digit = "\(Int.random(in: 0...9, using: &dice))"
        return Int.random(in: 0...4, using: &dice) == 0 ? digit + ([" ", "-", " ", "–"].randomElement(using: &dice) ?? "") : digit
      }.joined()
      let text = (frames.randomElement(using: &dice) ?? "").replacing("%@", with: "0" + digits)
      #expect(try readReply(text).slot == nil, "\(text)")
    }
  }

  @Test func counts_and_places_never_book() throws {
    for unit in [
      "personer", "minuter", "timmar", "veckor", "people", "hours", "minutes", "st", "frågor", "%", "kr", "våningen", "floor",
      "inlägg i veckan", "posts a week", "av oss", "månader",
    ] {
      for number in ["1", "2", "3", "4", "två", "tre", "two", "three"] {
        for frame in ["Vi är %@.", "Det tar %@.", "%@", "It takes %@.", "We are %@"] {
          let text = frame.replacing("%@", with: "\(number) \(unit)")
          #expect(try readReply(text).slot == nil, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "tisdag ", "inte ", "2, ", "och ", "> 1. tisdag 10 mars\nnej\n", "0 ", "kl ", "(", "om det går ", "a", "\n", "10/3 ", "🙂",
    "den senare ", "-", "fore ",
  ])
  func long_replies_are_read_in_bounded_time(_ piece: String) throws {
    let clock = ContinuousClock()
    let text = String(repeating: piece, count: 30_000 / piece.count)
    let start = clock.now
    #expect(try readReply(text).slot == nil)
    let took = clock.now - start
    #expect(took < .seconds(6))
  }

  @Test func dates_beyond_all_calendars_do_not_trap() throws {
    for date in [
      Date.distantPast, .distantFuture, Date(timeIntervalSince1970: .infinity), Date(timeIntervalSince1970: .nan),
      Date(timeIntervalSince1970: -1e300),
    ] {
      let offer = Offer(sent: date, slots: [Slot(start: date, end: date)])
      _ = readAnswer("Tisdag 10 mars kl 10, i morgon eller nästa vecka", to: offer, received: date, timeZone: replyZone)
    }
  }
}
