import Foundation
import Mail
import Records
import Testing

@testable import Desk

/// A clock that is put back, and nights in which the hour changes.
@Suite struct ClockTests {
  private static let wish = "Hej! Vi vill starta ett Instagramkonto för växthuset."

  /// What comes of an application that nobody completes, when the desk looks every so often.
  private func letters(from start: Date, days: Int, putBack: (Int) -> TimeInterval) async throws -> [String] {
    let world = try MemoryDesk()
    await world.mailbox.deliver(plainMail(from: "eva@kth.se", subject: "Instagram", text: Self.wish, id: "m1@mail.kth.se"))
    for step in 0...days * 2 {
      let now = start.addingTimeInterval(Double(step) * 43_200)
      try await world.round(at: now)
      let back = putBack(step)
      guard back != 0 else { continue }
      try await world.round(at: now.addingTimeInterval(-back))
      // A second mail comes while the clock is wrong.
      if step == 3 {
        await world.mailbox.deliver(plainMail(from: "per@kth.se", subject: "Fråga", text: question, id: "m2@mail.kth.se"))
        try await world.round(at: now.addingTimeInterval(-back))
        #expect(await world.letters(to: "per@kth.se").count == 1)
      }
    }
    #expect(try world.desk.records.read { try $0.setAside() }.isEmpty)
    return await world.letters(to: "eva@kth.se").map(\.subject)
  }

  @Test(
    "a clock that is put back now and then brings about the same letters, once each",
    arguments: zip(
      ["2026-02-23T08:00:00Z", "2026-03-28T23:30:00Z", "2026-10-24T23:30:00Z"], [3_600.0, 90_000.0, 3_456_000.0]))
  func put_back(_ start: String, _ back: TimeInterval) async throws {
    let begin = try Date(start, strategy: .iso8601)
    let calm = try await letters(from: begin, days: 45) { _ in 0 }
    #expect(calm.count == 4)
    let jumping = try await letters(from: begin, days: 45) { $0 % 7 == 3 ? back : 0 }
    #expect(jumping == calm)
  }
}
