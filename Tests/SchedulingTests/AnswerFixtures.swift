import Foundation
import Yams

@testable import Scheduling

/// A file of labelled replies.
struct ReplyFile: Decodable {
  struct Time: Decodable {
    var start: String
    var end: String
  }
  struct Offered: Decodable {
    var id: String
    var sent: String
    var slots: [Time]
  }
  struct Reply: Decodable, Sendable {
    var id: String
    var offer: String
    var received: String
    var text: String
    var intent: String
    var slot: Int?
    var acceptable: [Int]?
    var proposes: [String]?
    var candidates: [Int]?
  }

  var offers: [Offered]
  var replies: [Reply]

  static func load(_ path: String) throws -> ReplyFile {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
    return try YAMLDecoder().decode(ReplyFile.self, from: String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// Every reply with its reading.
  func readings() throws -> [(reply: Reply, reading: AnswerReading)] {
    let offers = try Dictionary(uniqueKeysWithValues: self.offers.map { try ($0.id, $0.offer()) })
    return try replies.map { reply in
      let offer = offers[reply.offer] ?? Offer(sent: .distantPast, slots: [])
      return (reply, readAnswer(reply.text, to: offer, received: try replyMoment(reply.received), timeZone: replyZone))
    }
  }
}

extension ReplyFile.Offered {
  func offer() throws -> Offer {
    Offer(sent: try replyMoment(sent), slots: try slots.map { Slot(start: try replyMoment($0.start), end: try replyMoment($0.end)) })
  }
}

/// The lines of a fixture but for comments, `\\n` in them as a new line.
func replyLines(_ path: String) throws -> [String] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
  return try String(contentsOf: root.appending(path: path), encoding: .utf8).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map { String($0).replacing("\\n", with: "\n") }
}

let replyZone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

func replyMoment(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

/// Four times in March 2026: Tuesday 10th 10.00, Wednesday 11th 13.30, Thursday 12th 09.00, Friday 13th 12.00.
func marchOffer() throws -> Offer {
  let starts = ["2026-03-10T10:00:00+01:00", "2026-03-11T13:30:00+01:00", "2026-03-12T09:00:00+01:00", "2026-03-13T12:00:00+01:00"]
  return Offer(
    sent: try replyMoment("2026-03-04T09:12:00+01:00"),
    slots: try starts.map { Slot(start: try replyMoment($0), end: try replyMoment($0).addingTimeInterval(45 * 60)) })
}

/// Reads a reply to the March offer that came on Thursday 5 March 2026 at 10 o'clock.
func readReply(_ text: String, subject: String = "", received: String = "2026-03-05T10:00:00+01:00") throws -> AnswerReading {
  readAnswer(text, subject: subject, to: try marchOffer(), received: try replyMoment(received), timeZone: replyZone)
}
