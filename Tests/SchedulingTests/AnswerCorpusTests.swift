import Foundation
import Testing

@testable import Scheduling

/// Labelled replies: none may lead to a wrong booking, and nearly all must be understood.
@Suite struct AnswerCorpusTests {
  static let files = ["corpus/slot-replies.yaml", "corpus/slot-replies-2.yaml"] + (1...16).map { "answers/replies-\($0).yaml" }

  @Test(arguments: files) func replies_are_understood_and_none_books_a_wrong_time(_ file: String) throws {
    let readings = try ReplyFile.load(file).readings()
    let count = Double(readings.count)
    #expect(readings.count >= 30)
    for (reply, reading) in readings {
      if reading.slot != nil { #expect(reading.slot == reply.slot, "\(reply.id): \(reply.text.prefix(120))") }
      #expect((reading.slot != nil) == (reading.intent == .accept), "\(reply.id)")
      if let slot = reading.slot { #expect(reading.acceptable.contains(slot), "\(reply.id)") }
      #expect(Set(reading.acceptable).count == reading.acceptable.count, "\(reply.id)")
      #expect(reading.intent == .counter || reading.proposes.isEmpty, "\(reply.id)")
    }
    let whole = readings.count { $0.reading.intent.rawValue == $0.reply.intent && $0.reading.slot == $0.reply.slot }
    #expect(Double(whole) >= 0.94 * count, "\(whole) of \(readings.count)")
    guard file.hasPrefix("corpus") else { return }
    let acceptable = readings.count { Set($0.reading.acceptable) == Set($0.reply.acceptable ?? []) }
    let proposed = try readings.count { try $0.reading.proposes == ($0.reply.proposes ?? []).map(replyMoment) }
    #expect(Double(whole) >= 0.98 * count, "\(whole) of \(readings.count)")
    #expect(Double(acceptable) >= 0.93 * count, "\(acceptable) of \(readings.count)")
    #expect(Double(proposed) >= 0.97 * count, "\(proposed) of \(readings.count)")
  }

  /// One reply a line, against the March offer: two people with two days, conditions, second thoughts, numbers that count, days of other things.
  @Test func replies_that_settle_nothing_book_nothing() throws {
    let lines = try replyLines("answers/never-book.txt")
    #expect(lines.count >= 200)
    for line in lines { #expect(try readReply(line).slot == nil, "\(line)") }
  }

  @Test func short_replies_are_understood() throws {
    let intents: [Substring: AnswerIntent] = [
      "D": .declineAll, "C": .counter, "Q": .question, "A": .ackOnly, "W": .withdraw, "G": .delegate, "S": .supplement, "O": .auto,
    ]
    let lines = try replyLines("answers/short.txt")
    var understood = 0
    for line in lines {
      let parts = line.split(separator: "|", maxSplits: 1)
      let label = try #require(parts.first)
      let reading = try readReply(String(try #require(parts.last)))
      if reading.slot != nil { #expect(reading.slot == Int(label), "\(line)") }
      if reading.intent == intents[label] ?? .accept { understood += 1 }
    }
    #expect(lines.count >= 300)
    #expect(understood * 100 >= lines.count * 93, "\(understood) of \(lines.count)")
  }
}
