import Foundation
import Mail
import Testing

/// The dialogues of the corpus, with the real program, Dovecot and Postfix.
@Suite(.serialized) struct DialogueTests {
  @Test func complete_at_once_first_time_taken_approved() async throws {
    let play = try Dialogue("dev-1-complete-at-once")
    let opened = try await play.step()
    #expect(opened.state == "offering_times")
    #expect(opened.notMet == [])
    #expect(opened.letters.count == 1)
    #expect((3...4).contains(opened.letters.first?.timesOffered ?? 0))
    #expect(opened.letters.first?.subject.contains(opened.case["case"] as? String ?? "?") == true)
    let booked = try await play.step()
    #expect(booked.state == "meeting_booked")
    #expect(booked.letters.count == 1)
    let details = try #require(try play.desk.objects("show", opened.case["case"] as? String ?? "").first)
    let offer = (details["offers"] as? [[String: Any]])?.first?["slots"] as? [[String: Any]]
    #expect((details["meeting"] as? [String: Any])?["start"] as? String == offer?.first?["start"] as? String)
    let thanks = try await play.step()
    #expect(thanks.letters.isEmpty && thanks.state == "meeting_booked")
    let over = try await play.step()
    #expect(over.state == "awaiting_decision")
    #expect(over.letters.isEmpty)
    let motivation = "Tydligt behov, mätbara mål och god bemanning. Lägg in kontot i KTH:s kontolista före första inlägget."
    let approved = try await play.step(staff: ["approve", "CASE", "--motivation", motivation])
    #expect(approved.state == "approved")
    #expect(approved.letters.count == 1)
    #expect(approved.letters.first?.text.contains(motivation) == true)
  }

  @Test func four_points_missing_supplied_in_two_rounds() async throws {
    let play = try Dialogue("dev-2-two-rounds-of-supplements")
    let first = try await play.step()
    #expect(first.state == "incomplete")
    #expect(first.letters.map(\.pointsAskedFor) == [["resources", "followup", "gdpr", "accessibility"]])
    #expect(first.letters.first?.text.hasPrefix("Hello") == true)
    let second = try await play.step()
    #expect(second.notMet == ["gdpr"])
    #expect(second.letters.map(\.pointsAskedFor) == [["gdpr"]])
    let third = try await play.step()
    #expect(third.state == "offering_times")
    #expect((3...4).contains(third.letters.first?.timesOffered ?? 0))
    let fourth = try await play.step()
    #expect(fourth.state == "meeting_booked")
    #expect(fourth.letters.count == 1)
  }

  @Test func absence_notes_neither_count_as_answers_nor_start_a_loop() async throws {
    let play = try Dialogue("dev-3-out-of-office-in-the-middle")
    let first = try await play.step()
    #expect(first.letters.map(\.pointsAskedFor) == [["moderation", "accessibility"]])
    let away = try await play.step()
    #expect(away.letters.isEmpty && away.state == "incomplete" && away.notMet == ["moderation", "accessibility"])
    let reminded = try await play.step()
    #expect(reminded.letters.count == 1 && reminded.state == "incomplete")
    let stillAway = try await play.step()
    #expect(stillAway.letters.isEmpty && stillAway.state == "incomplete")
    let supplied = try await play.step()
    #expect(supplied.state == "offering_times" && supplied.letters.count == 1)
    let automatic = try await play.step()
    #expect(automatic.letters.isEmpty && automatic.state == "offering_times")
    let booked = try await play.step()
    #expect(booked.state == "meeting_booked" && booked.letters.count == 1)
  }

  @Test func all_times_declined_staff_book_a_proposal_rejected_in_the_end() async throws {
    let play = try Dialogue("dev-4-all-times-declined")
    let first = try await play.step()
    #expect(first.state == "offering_times")
    let countered = try await play.step()
    #expect(["offering_times", "with_staff"].contains(countered.state))
    #expect(countered.letters.count <= 1)
    let details = try #require(try play.desk.objects("show", first.case["case"] as? String ?? "").first)
    #expect(details["proposals"] as? [String] == ["2026-10-01T10:00:00+02:00", "2026-10-02T13:00:00+02:00"])
    let booked = try await play.step(staff: [
      "meeting", "CASE", "book", "--at", "2026-10-01T10:00:00+02:00", "--now", "2026-09-03T09:15:00+02:00",
    ])
    #expect(booked.state == "meeting_booked")
    #expect(booked.letters.first?.text.contains("torsdag 1 oktober") == true && booked.letters.first?.text.contains("10.00") == true)
    let over = try await play.step()
    #expect(over.state == "awaiting_decision" && over.letters.isEmpty)
    let motivation = "Behovet är bara några sommarmånader. Vi föreslår en återkommande serie på antagningens konto i stället."
    let rejected = try await play.step(staff: ["reject", "CASE", "--motivation", motivation])
    #expect(rejected.state == "rejected")
    #expect(rejected.letters.first?.text.contains(motivation) == true)
  }

  @Test func a_page_on_linked_in_is_decided_by_kom_ag() async throws {
    let play = try Dialogue("dev-5-linkedin-kom-ag")
    let first = try await play.step()
    #expect(first.state == "awaiting_decision")
    #expect(first.case["track"] as? String == "linkedin")
    #expect(first.letters.count == 1 && first.letters.first?.text.contains("KOM AG") == true)
    let thanks = try await play.step()
    #expect(thanks.letters.isEmpty && thanks.state == "awaiting_decision")
    let later = try await play.step()
    #expect(later.letters.isEmpty && later.state == "awaiting_decision")
    let motivation = "KOM AG 4 november: ämnet är tvärgående och väl samlat."
    let approved = try await play.step(staff: ["approve", "CASE", "--motivation", motivation, "--body", "kom-ag"])
    #expect(approved.state == "approved")
    #expect(approved.letters.first?.text.contains("KOM AG") == true && approved.letters.first?.text.contains(motivation) == true)
  }

  @Test func a_bare_wish_is_reminded_of_and_closed() async throws {
    let play = try Dialogue("dev-6-no-answer-closed")
    let first = try await play.step()
    #expect(first.state == "incomplete" && first.letters.first?.pointsAskedFor.count == 10)
    let thanks = try await play.step()
    #expect(thanks.letters.isEmpty && thanks.notMet.count == 10)
    let reminded = try await play.step()
    #expect(reminded.letters.count == 1 && reminded.state == "incomplete")
    let again = try await play.step()
    #expect(again.letters.count == 1)
    let closed = try await play.step()
    #expect(closed.state == "closed_inactive" && closed.letters.count == 1)
    let quiet = try await play.step()
    #expect(quiet.state == "closed_inactive" && quiet.letters.isEmpty)
  }
}
