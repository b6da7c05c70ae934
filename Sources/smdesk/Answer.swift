import ArgumentParser
import Foundation
import Mail
import Scheduling

struct Answer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Shows how replies to offered times are understood.")

  @Option(help: ArgumentHelp("The offer: {\"sent\": …, \"slots\": [{\"n\": 1, \"start\": …, \"end\": …}]}.", valueName: "offer.json"))
  var offer: String
  @Option(help: ArgumentHelp("When the reply came; needed for .txt files.", valueName: "ISO8601"))
  var received: String?
  @Option(help: ArgumentHelp("The time zone of days and hours.", valueName: "zone"))
  var timezone = "Europe/Stockholm"
  @Argument(help: ArgumentHelp("Replies: mails, or texts.", valueName: "file"))
  var files: [String]
  @OptionGroup var output: JSONOption

  func run() async throws {
    guard let zone = TimeZone(identifier: timezone) else { throw ValidationError("“\(timezone)” is no time zone.") }
    let offer = try OfferFile(try readFile(offer), name: offer)
    for file in files {
      let bytes = try readFile(file)
      let given = try received.map(parseTime)
      let reading: AnswerReading
      if file.lowercased().hasSuffix(".eml") {
        let message = Message.parse(bytes)
        reading = readAnswer(
          message.text, subject: message.subject, to: offer.offer, received: given ?? message.date?.instant ?? offer.offer.sent,
          timeZone: zone)
      } else {
        reading = readAnswer(String(decoding: bytes, as: UTF8.self), to: offer.offer, received: given ?? offer.offer.sent, timeZone: zone)
      }
      let result = AnswerResult(
        file: file, intent: reading.intent.rawValue, slot: Nullable(reading.slot.map(offer.number)),
        acceptable: reading.acceptable.map(offer.number),
        candidates: reading.candidates.map(offer.number), proposes: reading.proposes.map { iso8601($0, in: zone) },
        also: reading.also.map(\.rawValue))
      if output.isJSON { try printJSON(result) } else { print(result.line) }
    }
  }
}

private struct AnswerResult: Encodable {
  let file, intent: String
  let slot: Nullable<Int>
  let acceptable, candidates: [Int]
  let proposes, also: [String]

  var line: String {
    var parts = ["\(file): \(intent)"]
    if let number = slot.value { parts.append("time \(number)") }
    if !acceptable.isEmpty { parts.append("works: \(acceptable.map(String.init).joined(separator: ", "))") }
    if !candidates.isEmpty { parts.append("may mean: \(candidates.map(String.init).joined(separator: ", "))") }
    if !proposes.isEmpty { parts.append("proposes: " + proposes.joined(separator: ", ")) }
    if !also.isEmpty { parts.append("also: " + also.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }
}

/// An offer as it stands in a file. Its numbers are the file's own, whatever their order.
private struct OfferFile {
  private struct Slots: Decodable {
    struct Numbered: Decodable {
      let n: Int
      let start, end: Date
    }
    let sent: Date
    let slots: [Numbered]
  }

  let offer: Offer
  private let numbers: [Int]

  init(_ bytes: [UInt8], name: String) throws {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { try parseTime(try $0.singleValueContainer().decode(String.self)) }
    do {
      let file = try decoder.decode(Slots.self, from: Data(bytes))
      offer = Offer(sent: file.sent, slots: file.slots.map { Slot(start: $0.start, end: $0.end) })
      numbers = file.slots.map(\.n)
    } catch {
      throw Failure(
        "\(name): this is no offer such as {\"sent\": \"…\", \"slots\": [{\"n\": 1, \"start\": \"…\", \"end\": \"…\"}]}", .unreadableInput)
    }
  }

  func number(_ position: Int) -> Int { numbers.indices.contains(position - 1) ? numbers[position - 1] : position }
}
