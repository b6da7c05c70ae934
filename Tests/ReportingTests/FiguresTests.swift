import Casework
import Checklist
import Foundation
import Testing

@testable import Reporting

@Suite struct FiguresTests {
  private func figures(_ stories: [Story], accounts: [RegisteredAccount] = []) throws -> Figures {
    Figures(
      cases: try stories.map { try $0.figures(at: monday) }, accounts: accounts, at: monday, checklist: .standard, calendar: calendar)
  }

  @Test(arguments: [(0, Figures.Age.week), (7, .week), (8, .month), (30, .month), (31, .quarter), (90, .quarter), (91, .older)])
  func ages_fall_in_classes(_ days: Int, _ age: Figures.Age) { #expect(Figures.Age(days: days) == age) }

  @Test func open_cases_are_counted_by_state_and_age() throws {
    var waiting = try Story(1, at: day(-40))
    waiting.add(.completed, at: day(-35))
    let figures = try figures([waiting, try Story(2, at: day(-1), missing: [.gdpr]), try Story(3, at: day(-2), missing: [.goals])])
    let counts = Dictionary(uniqueKeysWithValues: figures.pipeline.map { ($0.state, $0.counts) })
    #expect(counts[.awaitingDecision] == [.quarter: 1])
    #expect(counts[.incomplete] == [.week: 2])
    #expect(figures.pipeline.flatMap { $0.counts.values }.reduce(0, +) == 3)
    #expect(figures.staffTurn.map(\.days) == [35])
  }

  @Test func times_count_from_the_first_mail_in_calendar_days() throws {
    var quick = try Story(1, at: day(-10))
    quick.add(.completed, at: day(-10))
    quick.decide(.approved, body: .komAG, at: day(-4))
    var slow = try Story(2, at: day(-50))
    slow.add(.completed, at: day(-30))
    slow.decide(.rejected, body: .kommunikationsavdelningen, at: day(-10))
    let figures = try figures([quick, slow])
    #expect(figures.timeToComplete.days == [0, 20])
    #expect(figures.timeToDecision.days == [6, 40])
    #expect(figures.timeFromCompleteToDecision.days == [6, 20])
    #expect(figures.timeToDecision.histogram == [0, 0, 1, 0, 0, 1, 0])
    #expect(figures.decisions(by: .komAG) == (1, 0))
    #expect(figures.decisions(by: .kommunikationsavdelningen) == (0, 1))
  }

  @Test(arguments: [([], 0.5, nil), ([3], 0.5, 3), ([1, 2, 3, 4], 0.5, 2), ([1, 2, 3, 4], 0.9, 4), ([5, 1], 0, 1), ([5, 1], 1, 5)])
  func percentiles_are_values_that_occur(_ days: [Int], _ share: Double, _ expected: Int?) {
    #expect(Figures.Durations(days).percentile(share) == expected)
  }

  @Test func the_point_that_is_most_often_open_stands_first_and_only_the_first_mail_counts() throws {
    var story = try Story(1, at: day(-10), missing: [.gdpr])
    story.add(.judged([Judgement(id: .gdpr, status: .met), Judgement(id: .goals, status: .missing)], unreadable: []), at: day(-5))
    let points = try figures([story, try Story(2, at: day(-3), missing: [.gdpr, .accessibility])]).pointsAtFirst
    #expect(points.map(\.id).prefix(2) == [.gdpr, .accessibility])
    #expect(points.first?.missing == 2 && points.first?.openShare == 1)
    #expect(points.first { $0.id == .goals }?.met == 2)
  }

  @Test func months_run_over_the_turn_of_the_year() throws {
    var story = try Story(1, at: day(-75))
    story.add(.withdrawn, at: day(-30))
    let months = try figures([story]).months(4)
    #expect(months.map(\.name) == ["2025-12", "2026-01", "2026-02", "2026-03"])
    #expect(months.map(\.opened) == [1, 0, 0, 0])
    #expect(months.map(\.ended) == [0, 1, 0, 0])
  }

  @Test func a_reopened_decision_does_not_count() throws {
    var story = try Story(1, at: day(-20))
    story.decide(.rejected, body: .kommunikationsavdelningen, at: day(-10))
    story.add(.reopened(reason: "fel"), at: day(-9))
    #expect(try figures([story]).timeToDecision.days.isEmpty)
  }

  @Test func the_page_is_whole_without_any_case() throws {
    let page = try figures([]).html
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("</html>"))
    #expect(!page.contains("NaN") && !page.contains("inf"))
  }

  @Test func the_page_needs_nothing_but_itself_and_tells_nobodys_name() throws {
    var story = try Story(1, at: day(-40), subject: "Hemligt ämne", name: "Eva Holm", quote: "ett citat")
    story.add(.completed, at: day(-35))
    let accounts = [RegisteredAccount(platform: "instagram", name: "<b>kth</b>", status: "active", caseNumber: nil, since: monday)]
    let figures = try figures([story], accounts: accounts)
    let page = figures.html
    for remote in ["<script", "src=", "href=", "url(", "@import", "<link", "onload"] { #expect(!page.contains(remote), "\(remote)") }
    for person in ["Eva", "eva1@kth.se", "Hemligt", "ett citat", "Maria"] {
      #expect(!page.contains(person), "\(person)")
      #expect(!figures.tables.contains { $0.table.text.contains(person) })
    }
    #expect(page.contains("&lt;b&gt;kth&lt;/b&gt;"))
  }

  @Test func every_plot_names_itself_and_stands_before_its_table() throws {
    let page = try figures([try Story(1, at: day(-40))], accounts: [RegisteredAccount(platform: "x", name: "kth", status: "active")]).html
    let plots = page.components(separatedBy: "<svg").count - 1
    #expect(plots == 6)
    #expect(page.components(separatedBy: "role=\"img\" aria-labelledby=").count - 1 == plots)
    #expect(page.components(separatedBy: "<title id=").count - 1 == plots)
    #expect(page.components(separatedBy: "<svg").dropFirst().allSatisfy { $0.contains("<table>") })
    let ids = page.matches(of: /id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func tables_have_a_row_a_case_and_every_column() throws {
    let tables = try figures([try Story(1, at: day(-40)), try Story(2, at: day(-1), missing: [.gdpr])]).tables
    let cases = try #require(tables.first { $0.name == "cases.csv" }).table
    #expect(cases.rows.count == 3)
    #expect(Set(cases.rows.map(\.count)).count == 1)
    #expect(cases.rows[0].contains("first:gdpr"))
  }
}
