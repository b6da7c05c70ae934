import Foundation
import Testing

@testable import Scheduling

/// The March offer: Tuesday 10th 10.00, Wednesday 11th 13.30, Thursday 12th 09.00, Friday 13th 12.00; replies on Thursday 5 March.
@Suite struct AnswerReadingTests {
  @Test(arguments: [
    "Onsdag går vi på studiebesök.", "Torsdag går tåget klockan 8.", "På onsdag kommer jag att vara i Lund.",
    "På torsdag hinner jag svara.", "Tisdag är jag inbokad på annat.", "Onsdagen är bokad.",
    "I take Wednesday off.", "Tisdag tar vi emot besök från Kina.", "På torsdag kan vi äta lunch.", "Vi väljer på torsdag.",
    "We'll choose on Thursday.", "Tvåan var upptagen sa min chef, trean likaså.", "Onsdag! Nej torsdag!",
    "Tack för trevligt möte i tisdags, vi hörs på torsdag kl 9.", "Tåget går 9.00 på torsdag så jag hinner inte.",
    "Om tisdagen inte går för er tar vi onsdagen.", "Onsdag hade passat bättre än torsdag.", "Ask Maria whether Thursday suits her.",
    "Säg till om fredagen blir ledig.",
    "Tisdag kan gå, men först måste jag prata med min handledare.", "Anything after the holidays works.",
    "Friday at 12 is OK, but 4 would be even better.",
    "We meet on Thursday at 9:00 anyway with the dean.",
    "I had chosen Thursday but now I cannot.", "Min chef väljer tvåan men jag vill ha trean, vi återkommer",
    "Onsdag eller torsdag depends on my boss.", "Har skickat en inbjudan för torsdag kl 9.",
    "Thursday works only if the lab inspection is moved.",
    "Fredag om Kim kan, annars inte.", "I can do Friday, my colleague can't.", "Ha en fin fredag!", "Mitt nummer är 3.", "2 av oss kommer.",
    "Rum 2, plan 4.", "See you at the seminar on Thursday!",
  ]) func times_named_in_passing_are_not_booked(_ text: String) throws {
    #expect(try readReply(text).slot == nil)
  }

  @Test(arguments: [
    ("Tvåan. Eller nej, trean.", 3), ("Jag menar tvåan, inte trean!", 2), ("Tisdag, onsdag och torsdag är fulla men fredag är okej", 4),
    ("Allt funkar utom 1 och 2.", 3), ("4 men inte 2", 4), ("Let's meet Thursday at 9:00, room 3.", 3),
    ("Vi kan 2, inte 3.", 2), ("tosdag kl 9", 3), ("onsag halv tva", 2), ("pa fredag vid lunch passar", 4), ("den tionde, tack", 1),
    ("10/3 10:00", 1), ("kvart i tolv går inte men tolv på fredag går", 4), ("Gärna fredag, annars tisdag", 4),
    ("We are fine with everything except Thursday.", 1), ("2\u{FE0F}\u{20E3}", 2),
    ("Torsdag\n\nMvh\nOla\n\n> 1. tisdag 10 mars kl. 10.00\n> Hej", 3), ("fo\u{308}rsta tiden", 1), ("ONSDAG FUNKAR!!!", 2),
  ]) func choices_are_read(_ text: String, _ slot: Int) throws {
    let reading = try readReply(text)
    #expect(reading.intent == .accept)
    #expect(reading.slot == slot)
  }

  @Test func a_time_that_has_passed_cannot_be_chosen() throws {
    #expect(try readReply("Ettan tack", received: "2026-03-10T10:00:00+01:00").slot == nil)
    #expect(try readReply("Vilken som helst", received: "2026-03-10T10:00:00+01:00").acceptable == [2, 3, 4])
  }

  @Test(arguments: [
    ("fredag 13 mars kl 14 i stället?", "2026-03-13T14:00:00+01:00"), ("Måndag 30 mars kl 9 går bra", "2026-03-30T09:00:00+02:00"),
    ("5 januari kl 10?", "2027-01-05T10:00:00+01:00"), ("Tisdagen, men kan vi börja halv elva?", "2026-03-10T10:30:00+01:00"),
    ("nästa måndag kl 13 kan jag", "2026-03-09T13:00:00+01:00"),
  ]) func own_times_get_year_and_summer_time(_ text: String, _ start: String) throws {
    let reading = try readReply(text)
    #expect(reading.intent == .counter)
    #expect(reading.proposes == [try replyMoment(start)])
  }

  @Test(arguments: [
    ("Vi drar tillbaka ansökan.", AnswerIntent.withdraw), ("Hur lång tid tar det?", .question), ("Tack!", .ackOnly),
    ("Komplettering: målgruppen är studenter 18–25 år.", .supplement), ("Automatiskt svar: åter måndag.", .auto),
    ("Min kollega Eva tar över ärendet.", .delegate), ("", .ackOnly), ("Tvåan går bra", .ackOnly),
  ]) func without_an_offer_the_intent_is_still_told(_ text: String, _ intent: AnswerIntent) throws {
    let reading = readAnswer(
      text, to: Offer(sent: .distantPast, slots: []), received: try replyMoment("2026-03-05T10:00:00+01:00"), timeZone: replyZone)
    #expect(reading.intent == intent)
    #expect(reading.slot == nil)
  }

  @Test func calendar_answers_follow_their_times() throws {
    let offer = try marchOffer()
    let received = try replyMoment("2026-03-05T10:00:00+01:00")
    func answer(_ answer: CalendarAnswer, _ text: String = "") -> AnswerReading {
      readAnswer(answer, reply: text, to: offer, received: received, timeZone: replyZone)
    }
    #expect(answer(.accepted(offer.slots[1].start)) == AnswerReading(intent: .accept, slot: 2, acceptable: [2]))
    #expect(answer(.accepted(nil)).intent == .ackOnly)
    #expect(answer(.tentative(offer.slots[1].start)) == AnswerReading(intent: .ackOnly, candidates: [2]))
    #expect(answer(.counter(received)).proposes == [received])
    #expect(answer(.declined(nil), "None of the times works").intent == .declineAll)
  }

  @Test(arguments: [
    (2026, 1, 1, 4, 1), (2026, 12, 31, 4, 53), (2027, 1, 3, 7, 53), (2027, 1, 4, 1, 1), (2024, 2, 29, 4, 9), (1969, 12, 31, 3, 1),
  ]) func days_have_their_weekday_and_week(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int, _ week: Int) throws {
    let value = try #require(Day(year: year, month: month, day: day))
    let found: [Int] = [value.year, value.month, value.dayOfMonth, value.weekday, value.week]
    let expected: [Int] = [year, month, day, weekday, week]
    #expect(found == expected)
  }

  @Test func days_that_do_not_exist_are_refused() {
    #expect(Day(year: 2026, month: 2, day: 29) == nil)
    #expect(Day(year: 2026, month: 13, day: 1) == nil)
    #expect(Day.easter(2026) == Day(year: 2026, month: 4, day: 5))
  }
}
