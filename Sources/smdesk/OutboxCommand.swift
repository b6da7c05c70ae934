import ArgumentParser
import Casework
import Desk
import Foundation
import Mail
import Records

struct Outbox: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Letters that wait for review, wait to be sent, or failed.",
    subcommands: [List.self, ShowLetter.self, Release.self, Discard.self, Retry.self, RetryMail.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists them.")
    @Flag(help: "Letters that have gone out and such as were discarded, too.") var all = false
    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: JSONOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      let states = all ? OutboxRecord.State.allCases : [.review, .waiting, .sending, .failed]
      let letters = try desk.records.read { try $0.letters(in: states) }
      for letter in letters {
        if output.isJSON { try printJSON(LetterResult(letter, zone: desk.configuration.timeZone)) } else { print(LetterPage(letter).line) }
      }
      if letters.isEmpty, !output.isJSON { print("Nothing waits.") }
    }
  }

  struct ShowLetter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows a letter as the applicant reads it.")
    @Argument(help: "The letter's number.") var id: Int64
    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: JSONOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      guard let letter = try desk.records.read({ try $0.letter(id) }) else { throw noSuchLetter(id) }
      if output.isJSON {
        try printJSON(LetterResult(letter, zone: desk.configuration.timeZone, withText: true))
      } else {
        print(LetterPage(letter).text)
      }
    }
  }

  struct Release: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lets letters go out that wait for review.")
    @OptionGroup var change: LetterChange

    func run() async throws {
      try await change.apply(from: [.review], to: .waiting, refusal: "does not wait for review", isSending: true)
    }
  }

  struct Discard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Throws letters away that have not gone out.")
    @OptionGroup var change: LetterChange

    func run() async throws {
      try await change.apply(from: [.review, .waiting, .failed], to: .discarded, refusal: "can't be discarded", isSending: false)
    }
  }

  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tries letters again that failed.")
    @OptionGroup var change: LetterChange

    func run() async throws {
      try await change.apply(from: [.failed, .waiting], to: .waiting, refusal: "has not failed", isSending: true)
    }
  }

  struct RetryMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes up once more incoming mail that was set aside.")
    @OptionGroup var config: ConfigurationOption

    func run() async throws {
      let desk = try SocialMediaDesk(try config.load())
      let count = try desk.records.write { try $0.retryWhatWasSetAside() }
      print(count == 0 ? "No mail is set aside." : "\(count) mail will be taken up again by the service.")
    }
  }
}

/// What all commands take that move letters.
struct LetterChange: ParsableArguments {
  @Argument(help: "The letters' numbers.") var ids: [Int64]
  @OptionGroup var config: ConfigurationOption
  @OptionGroup var now: NowOption

  func apply(from former: [OutboxRecord.State], to state: OutboxRecord.State, refusal: String, isSending: Bool) async throws {
    let desk = try SocialMediaDesk(try config.load())
    for id in ids {
      guard let letter = try desk.records.read({ try $0.letter(id) }) else { throw noSuchLetter(id) }
      guard try desk.records.write({ try $0.move(id, from: former, to: state) }) else {
        throw Failure("Letter \(id) \(refusal): it is \(LetterPage.standing(letter)).", .unreadableInput)
      }
    }
    if isSending { await desk.sendWhatIsDue(now: try now.date(for: desk)) }
    for id in ids {
      guard let letter = try desk.records.read({ try $0.letter(id) }) else { continue }
      print("Letter \(id): \(LetterPage.standing(letter)).")
    }
  }
}

private func noSuchLetter(_ id: Int64) -> Failure {
  Failure("There is no letter \(id). `smdesk outbox list --all` lists them.", .unreadableInput)
}

/// A letter as JSON.
struct LetterResult: Encodable {
  let id: Int64
  let `case`: Nullable<String>
  let kind, to: String
  let cc: Nullable<String>
  let subject, messageID, state, created: String
  let due, sent: Nullable<String>
  let attempts: Int
  let error: Nullable<String>
  let text: Nullable<String>

  init(_ letter: OutboxRecord, zone: TimeZone, withText: Bool = false) {
    id = letter.id
    `case` = Nullable(letter.caseNumber?.description)
    kind = letter.kind
    to = letter.recipient.description
    cc = Nullable(letter.copyTo?.description)
    subject = letter.subject
    messageID = letter.messageID.description
    state = letter.state.rawValue
    created = iso8601(letter.created, in: zone)
    due = Nullable(letter.due.map { iso8601($0, in: zone) })
    sent = Nullable(letter.sent.map { iso8601($0, in: zone) })
    attempts = letter.attempts
    error = Nullable(letter.error)
    text = Nullable(withText ? Message.parse(letter.mail).text : nil)
  }
}

/// A letter for a person.
struct LetterPage {
  private let letter: OutboxRecord

  init(_ letter: OutboxRecord) { self.letter = letter }

  /// How it stands, in words.
  static func standing(_ letter: OutboxRecord) -> String {
    switch letter.state {
    case .review: "waits for review (`smdesk outbox release \(letter.id)`)"
    case .waiting: letter.error.map { "waits to be tried again: \($0)" } ?? "waits to be sent"
    case .sending: "being sent"
    case .sent: "sent"
    case .failed: "failed: \(letter.error ?? "no reason given")"
    case .discarded: "discarded"
    }
  }

  var line: String {
    "\(letter.id)  \(letter.caseNumber?.description ?? "–")  \(letter.kind) to \(letter.recipient): \(Self.standing(letter))"
  }

  var text: String {
    var lines = ["To:      \(letter.recipient)"]
    if let copy = letter.copyTo { lines.append("Cc:      \(copy)") }
    lines += ["Subject: \(letter.subject)", "State:   \(Self.standing(letter))", "", Message.parse(letter.mail).text]
    return lines.joined(separator: "\n")
  }
}
