import Mail
import Testing

@testable import IMAP

@Suite struct SessionTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func events(_ session: inout Session, _ wire: String) throws -> [Session.Event] {
    session.receive(Array(wire.utf8))
    var events: [Session.Event] = []
    while case .event(let event) = try session.next() { events.append(event) }
    return events
  }

  @Test func a_command_runs_from_its_octets_to_its_end() throws {
    var session = Session()
    try session.start(.select(.inbox))
    #expect(text(session.takeOutput()) == "D1 SELECT \"INBOX\"\r\n")
    #expect(session.takeOutput().isEmpty && session.isBusy)
    #expect(
      try events(&session, "* 3 EXISTS\r\nD1 OK [READ-WRITE] done\r\n") == [
        .response(.exists(3)), .finished(Completion(status: .ok, text: ResponseText(code: .readWrite, words: "done"))),
      ])
    #expect(!session.isBusy)
    try session.start(.noop)
    #expect(text(session.takeOutput()) == "D2 NOOP\r\n")
  }

  @Test(
    "each command is written as RFC 9051 has it",
    arguments: [
      (.capability, "CAPABILITY"), (.noop, "NOOP"), (.logout, "LOGOUT"), (.idle, "IDLE"),
      (.examine(name("Skickade objekt")), "EXAMINE \"Skickade objekt\""), (.create(name("Utkast åäö")), "CREATE \"Utkast &AOUA5AD2-\""),
      (.select(name("a\"b\\c")), "SELECT \"a\\\"b\\\\c\""),
      (.list(pattern: "*", specialUse: false), "LIST \"\" \"*\""),
      (.list(pattern: "*", specialUse: true), "LIST \"\" \"*\" RETURN (SPECIAL-USE)"),
      (.status(name("Sent"), [.messages, .uidNext]), "STATUS \"Sent\" (MESSAGES UIDNEXT)"), (.search(.all), "UID SEARCH ALL"),
      (.search(.uids(.from(18))), "UID SEARCH UID 18:*"), (.search(.uids(MessageSet([3, 1, 2, 9]))), "UID SEARCH UID 1:3,9"),
      (
        .fetch(MessageSet([7]), [.uid, .flags, .internalDate, .size, .message]),
        "UID FETCH 7 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])"
      ),
      (.fetch(MessageSet([7]), [.header]), "UID FETCH 7 (BODY.PEEK[HEADER])"),
      (.store(MessageSet([7]), .add, [.seen, .answered]), "UID STORE 7 +FLAGS (\\Seen \\Answered)"),
    ] as [(Command, String)])
  func writes(_ command: Command, _ wire: String) throws {
    var session = Session()
    try session.start(command)
    #expect(text(session.takeOutput()) == "D1 \(wire)\r\n")
  }

  private static func name(_ text: String) -> MailboxName { MailboxName(text) ?? .inbox }

  @Test func a_message_id_is_searched_for_with_its_brackets_and_quoted() throws {
    let id = try #require(MessageID("a\"b\\c@kth.se"))
    var session = Session()
    try session.start(.search(.messageID(id)))
    #expect(text(session.takeOutput()) == "D1 UID SEARCH HEADER Message-ID \"<a\\\"b\\\\c@kth.se>\"\r\n")
  }

  @Test func a_literal_waits_until_the_server_asks_for_it() throws {
    var session = Session()
    try session.start(.append(.inbox, flags: [.seen], date: InternalDate(secondsSince1970: 1_770_106_440), bytes: Array("Hej\r\n".utf8)))
    #expect(text(session.takeOutput()) == "D1 APPEND \"INBOX\" (\\Seen) \" 3-Feb-2026 08:14:00 +0000\" {5}\r\n")
    #expect(try events(&session, "* 1 EXISTS\r\n") == [.response(.exists(1))])
    #expect(session.takeOutput().isEmpty)
    #expect(try events(&session, "+ go on\r\n").isEmpty)
    #expect(text(session.takeOutput()) == "Hej\r\n\r\n")
    #expect(try events(&session, "D1 OK done\r\n").count == 1)
  }

  @Test func a_server_may_refuse_a_literal_before_it_is_sent() throws {
    var session = Session()
    try session.start(.append(.inbox, flags: [], date: nil, bytes: Array("Hej\r\n".utf8)))
    _ = session.takeOutput()
    let no = Completion(status: .no, text: ResponseText(code: .tryCreate, words: "no such folder"))
    #expect(try events(&session, "D1 NO [TRYCREATE] no such folder\r\n") == [.finished(no)])
    #expect(session.takeOutput().isEmpty && !session.isBusy)
  }

  @Test(
    "literals are sent unasked where the server says so",
    arguments: [
      ("LITERAL+", 5000, true), ("LITERAL-", 4096, true), ("LITERAL-", 4097, false), ("IMAP4rev2", 10, true), ("IDLE", 100, false),
    ])
  func unasked_literals(_ capability: String, _ size: Int, _ unasked: Bool) throws {
    var session = Session()
    try session.start(.capability)
    _ = try events(&session, "* CAPABILITY IMAP4rev1 \(capability)\r\nD1 OK done\r\n")
    _ = session.takeOutput()
    try session.start(.append(.inbox, flags: [], date: nil, bytes: [UInt8](repeating: 0x41, count: size)))
    let output = session.takeOutput()
    #expect(text(output).hasPrefix("D2 APPEND \"INBOX\" {\(size)\(unasked ? "+" : "")}\r\n"))
    #expect((output.count > size) == unasked)
  }

  @Test func idle_begins_when_the_server_says_and_ends_when_we_say() throws {
    var session = Session()
    try session.start(.idle)
    _ = session.takeOutput()
    session.endIdle()
    #expect(session.takeOutput().isEmpty)
    #expect(
      try events(&session, "* OK still here\r\n+ idling\r\n* 4 EXISTS\r\n") == [
        .response(.status(.ok, ResponseText(words: "still here"))), .idling, .response(.exists(4)),
      ])
    session.endIdle()
    #expect(text(session.takeOutput()) == "DONE\r\n")
    session.endIdle()
    #expect(session.takeOutput().isEmpty)
    #expect(try events(&session, "D1 OK done\r\n").count == 1)
  }

  @Test func a_goodbye_is_kept_and_nothing_starts_after_it() throws {
    var session = Session()
    #expect(try events(&session, "* BYE Connection is closed. 13\r\n").count == 1)
    #expect(session.farewell?.words == "Connection is closed. 13")
    #expect(throws: ProtocolViolation.self) { try session.start(.noop) }
  }

  @Test func only_one_command_runs_at_a_time() throws {
    var session = Session()
    try session.start(.noop)
    #expect(throws: ProtocolViolation.self) { try session.start(.noop) }
  }

  @Test("an answer to nothing that was asked is a violation", arguments: ["D9 OK done\r\n", "+ go on\r\n", "D1 OK done\r\nD1 OK done\r\n"])
  func unasked_answers(_ wire: String) throws {
    var session = Session()
    try session.start(.noop)
    session.receive(Array(wire.utf8))
    #expect(throws: ProtocolViolation.self) {
      while case .event = try session.next() {}
    }
  }

  @Test(
    "a throttled server says how long it wants to be left alone",
    arguments: [
      ("Request is throttled. Suggested Backoff Time: 92415 milliseconds", 92_415), ("request is THROTTLED.", 60_000),
      ("Suggested Backoff Time: x", 60_000), ("Request is throttled. Suggested Backoff Time: 99999999999 milliseconds", 3_600_000),
      ("Request is throttled. Suggested Backoff Time: 99999999999999999999999999 milliseconds", 60_000),
    ] as [(String, Int64)])
  func throttling(_ words: String, _ milliseconds: Int64) {
    #expect(ResponseText(words: words).throttling == .milliseconds(milliseconds))
  }

  @Test func a_wrong_password_is_no_throttling() {
    #expect(ResponseText(words: "AUTHENTICATE failed.").throttling == nil)
  }
}
