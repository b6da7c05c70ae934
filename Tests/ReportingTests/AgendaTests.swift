import Casework
import Checklist
import Foundation
import Scheduling
import Testing

@testable import Reporting

@Suite struct AgendaTests {
  private func agenda(for body: DecidingBody, _ stories: [Story], similar: [String] = []) throws -> Agenda {
    try Agenda(
      for: body, from: stories.map { try $0.standing }, at: monday, checklist: .standard, calendar: calendar
    ) { standing in
      Agenda.Pending(standing, history: stories.first { $0.number == standing.number }?.events ?? [], similar: similar)
    }
  }

  private func waiting(_ running: Int, since date: Date, track: Track = .linkedin, subject: String = "Fusion", quote: String = "Ett ämne.")
    throws -> Story
  {
    var story = try Story(
      running, at: date, track: track, platform: track == .linkedin ? .linkedin : .instagram, subject: subject, quote: quote)
    story.add(.completed, at: date)
    return story
  }

  @Test func only_what_waits_for_the_body_is_listed_the_longest_waiting_first() throws {
    let agenda = try agenda(
      for: .komAG,
      [
        try waiting(1, since: day(-2)), try waiting(2, since: day(-9)), try waiting(3, since: day(-20), track: .general),
        try Story(4, at: day(-5), track: .linkedin, platform: .linkedin, missing: [.gdpr]),
      ])
    #expect(agenda.entries.map(\.number) == ["SM-2026-0002", "SM-2026-0001"])
    #expect(agenda.entries.map(\.waitingDays) == [9, 2])
    #expect(agenda.coming.map(\.number) == ["SM-2026-0004"])
  }

  @Test func what_is_decided_is_not_listed() throws {
    var story = try waiting(1, since: day(-9))
    story.decide(.approved, body: .komAG, at: day(-1))
    #expect(try agenda(for: .komAG, [story]).entries.isEmpty)
    #expect(try agenda(for: .komAG, [story]).markdown.contains("Ingen ansökan väntar på beslut"))
  }

  @Test func the_group_reads_the_applicants_own_words_and_what_staff_noted() throws {
    var story = try waiting(1, since: day(-2), quote: "Vi samlar forskning om fusion.")
    story.add(.noted("Ring Bo först"), at: day(-1), by: .staff("maria"))
    let text = try agenda(for: .komAG, [story], similar: ["KTH Energi (linkedin)"]).markdown
    for expected in ["Ämnesområde och bakgrund", "Vi samlar forskning om fusion.", "Ring Bo först", "maria", "KTH Energi"] {
      #expect(text.contains(expected), "\(expected)")
    }
  }

  @Test func nothing_that_an_applicant_writes_becomes_markup_or_a_formula() throws {
    let story = try waiting(
      1, since: day(-2), subject: "=HYPERLINK(\"x\")\n# <script>alert(1)</script>", quote: "<img src=x> [a](http://x)")
    let agenda = try agenda(for: .komAG, [story])
    #expect(!agenda.html.contains("<script") && !agenda.html.contains("<img"))
    #expect(!agenda.markdown.contains("\n# <") && !agenda.markdown.contains(" [a](http"))
    #expect(agenda.csv.contains("\"'=HYPERLINK(\"\"x\"\")"))
    #expect(CSVTable(text: agenda.csv).rows.count == 2)
  }

  @Test(arguments: [
    ("- x", "\\- x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("a - b 1.", "a - b 1."), ("a\n# b", "a \\# b"), ("[a](b)", "\\[a\\](b)"),
    ("\u{202E}x\u{7}", "x"),
  ])
  func markdown_keeps_to_one_line_of_plain_text(_ text: String, _ expected: String) { #expect(Markup.markdown(text) == expected) }

  @Test func a_meeting_that_is_over_lets_a_case_wait_for_the_decision() throws {
    var story = try Story(1, at: day(-20))
    let slot = Slot(start: day(-3), end: day(-3).addingTimeInterval(2_700))
    story.add(.booked(Meeting(slot: slot, place: "Zoom", status: .booked, uid: "u", sequence: 0)), at: day(-9))
    let entry = try #require(try agenda(for: .kommunikationsavdelningen, [story]).entries.first)
    #expect(entry.waitingDays == 3)
    #expect(entry.meeting == "hölls 2026-02-27")
  }
}
