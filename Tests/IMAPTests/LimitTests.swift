import Testing

@testable import IMAP

@Suite struct LimitTests {
  private func limits(_ change: (inout IMAPLimits) -> Void) -> IMAPLimits {
    var limits = IMAPLimits()
    change(&limits)
    return limits
  }

  @Test func a_line_may_be_as_long_as_the_limit_and_no_longer() throws {
    let limits = limits { $0.lineOctets = 100 }
    let fits = Array(("* OK " + String(repeating: "x", count: 94)).utf8) + [10]
    #expect(try read([fits], limits: limits).responses.count == 1)
    // Without an end in sight it is given up as soon as it is too long.
    #expect(throws: ProtocolViolation.lineTooLong(limit: 100)) { try read([[UInt8](repeating: 0x41, count: 101)], limits: limits) }
    #expect(throws: ProtocolViolation.lineTooLong(limit: 100)) {
      try read([UInt8](repeating: 0x41, count: 101).map { [$0] }, limits: limits)
    }
  }

  @Test func a_literal_may_be_as_long_as_the_limit_and_no_longer() throws {
    let limits = limits { $0.literalOctets = 10 }
    #expect(try read([Array("* 1 FETCH (BODY[] {10}\r\n0123456789)\r\n".utf8)], limits: limits).responses.count == 1)
    #expect(throws: ProtocolViolation.literalTooLong(octets: 11, limit: 10)) {
      try read([Array("* 1 FETCH (BODY[] {11}\r\n".utf8)], limits: limits)
    }
    #expect(throws: ProtocolViolation.literalTooLong(octets: .max, limit: 10)) {
      try read([Array("* 1 FETCH (BODY[] {99999999999999999999}\r\n".utf8)], limits: limits)
    }
  }

  @Test func literals_are_counted_and_added_up() throws {
    let limits = limits {
      $0.literals = 2
      $0.responseOctets = 6
    }
    #expect(try read([Array("* 1 FETCH (A {3}\r\nabc B {3}\r\nabc)\r\n".utf8)], limits: limits).responses.count == 1)
    #expect(throws: ProtocolViolation.self) { try read([Array("* 1 FETCH (A {3}\r\nabc B {4}\r\n".utf8)], limits: limits) }
    #expect(throws: ProtocolViolation.self) { try read([Array("* 1 FETCH (A {1}\r\na B {1}\r\nb C {1}\r\n".utf8)], limits: limits) }
  }

  @Test func parentheses_go_only_so_deep() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(("* 1 FETCH (X " + String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth) + ")\r\n").utf8)
    }
    let limits = limits { $0.depth = 8 }
    #expect(try read([nested(7)], limits: limits).responses.count == 1)
    #expect(throws: ProtocolViolation.self) { try read([nested(8)], limits: limits) }
    #expect(throws: ProtocolViolation.self) { try read([nested(100_000)]) }
  }

  @Test func lists_and_numbers_are_counted() throws {
    let limits = limits {
      $0.listItems = 3
      $0.messageNumbers = 3
    }
    for (fits, over) in [
      ("* FLAGS (a b c)", "* FLAGS (a b c d)"), ("* CAPABILITY a b c", "* CAPABILITY a b c d"), ("* SEARCH 1 2 3", "* SEARCH 1 2 3 4"),
      ("* VANISHED 1,2,3", "* VANISHED 1,2,3,4"),
    ] {
      #expect(try read([Array((fits + "\r\n").utf8)], limits: limits).responses.count == 1)
      #expect(throws: ProtocolViolation.self) { try read([Array((over + "\r\n").utf8)], limits: limits) }
    }
  }

  @Test func a_set_of_four_thousand_million_takes_no_room() throws {
    let (responses, _) = try read([Array("* ESEARCH (TAG \"a\") UID ALL 1:4294967295,1:4294967295\r\n".utf8)])
    guard case .extendedSearch(_, _, let set) = responses.first else {
      Issue.record("no set")
      return
    }
    #expect(set.numbers(atMost: 1_000_000) == nil)
    #expect(set.count == 2 * 4_294_967_295)
  }

  @Test func a_server_that_never_stops_talking_is_stopped() throws {
    var session = Session(limits: limits { $0.responses = 10 })
    try session.start(.noop)
    session.receive(Array(String(repeating: "* 1 EXISTS\r\n", count: 11).utf8))
    for _ in 0..<10 { _ = try session.next() }
    #expect(throws: ProtocolViolation.self) { try session.next() }
  }

  @Test func large_answers_take_time_in_proportion() throws {
    // One octet a piece and half a million numbers: either would take minutes if anything were looked at twice.
    let numbers = "* SEARCH " + (1...100_000).map(String.init).joined(separator: " ") + "\r\n"
    let clock = ContinuousClock()
    let time = try clock.measure {
      let (responses, _) = try read([Array(numbers.utf8)])
      #expect(responses.count == 1)
      let literal = Array("* 1 FETCH (BODY[] {300000}\r\n".utf8) + [UInt8](repeating: 0x41, count: 300_000) + Array(")\r\n".utf8)
      #expect(try read(literal.map { [$0] }).responses.count == 1)
    }
    #expect(time < .seconds(20))
  }
}
