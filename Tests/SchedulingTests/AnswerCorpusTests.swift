import Foundation
import Testing

@testable import Scheduling

/// Labelled replies: none may lead to a wrong booking, and nearly all must be understood.
@Suite struct AnswerCorpusTests {
  static let files = [
    "corpus/slot-replies.yaml", "corpus/slot-replies-2.yaml", "answers/replies-1.yaml", "answers/replies-2.yaml", "answers/replies-3.yaml",
    "answers/replies-4.yaml", "answers/replies-5.yaml",
  ]

  @Test(arguments: files) func no_reply_books_a_wrong_time(_ file: String) throws {
    for (reply, reading) in try ReplyFile.load(file).readings() where reading.slot != nil {
      #expect(reading.slot == reply.slot, "\(reply.id): \(reply.text.prefix(120))")
    }
  }

  @Test(arguments: files) func nearly_all_replies_are_understood(_ file: String) throws {
    let readings = try ReplyFile.load(file).readings()
    let intents = readings.count { $0.reading.intent.rawValue == $0.reply.intent }
    let whole = readings.count { $0.reading.intent.rawValue == $0.reply.intent && $0.reading.slot == $0.reply.slot }
    #expect(readings.count >= 30)
    #expect(Double(intents) >= 0.96 * Double(readings.count), "\(intents) of \(readings.count)")
    #expect(Double(whole) >= 0.96 * Double(readings.count), "\(whole) of \(readings.count)")
  }

  @Test(arguments: files.prefix(2)) func acceptable_and_proposed_times_are_read(_ file: String) throws {
    let readings = try ReplyFile.load(file).readings()
    let acceptable = readings.count { Set($0.reading.acceptable) == Set($0.reply.acceptable ?? []) }
    let proposed = try readings.count { try $0.reading.proposes == ($0.reply.proposes ?? []).map(replyMoment) }
    #expect(Double(acceptable) >= 0.93 * Double(readings.count), "\(acceptable) of \(readings.count)")
    #expect(Double(proposed) >= 0.97 * Double(readings.count), "\(proposed) of \(readings.count)")
  }

  @Test(arguments: files) func a_reading_is_consistent(_ file: String) throws {
    for (reply, reading) in try ReplyFile.load(file).readings() {
      #expect((reading.slot != nil) == (reading.intent == .accept), "\(reply.id)")
      if let slot = reading.slot { #expect(reading.acceptable.contains(slot), "\(reply.id)") }
      #expect(Set(reading.acceptable).count == reading.acceptable.count, "\(reply.id)")
      #expect(reading.intent == .counter || reading.proposes.isEmpty, "\(reply.id)")
    }
  }
}
