import Testing

@testable import IMAP

/// Wire samples, each with what it must be read as. The names end up in failure messages.
struct Sample: Sendable, CustomTestStringConvertible {
  let wire: String
  let response: Response
  var testDescription: String { String(wire.prefix(60)) }

  init(_ wire: String, _ response: Response) {
    self.wire = wire
    self.response = response
  }

  static func flags(_ names: String...) -> [Flag] { names.map { Flag(known: $0) } }
  static func items(_ number: UInt32, _ change: (inout FetchedItems) -> Void) -> FetchedItems {
    var items = FetchedItems(number: number)
    change(&items)
    return items
  }

  static let all: [Sample] = [
    Sample("* OK ready\r\n", .status(.ok, ResponseText(words: "ready"))),
    Sample("* ok\r\n", .status(.ok, ResponseText(words: ""))),
    Sample("* BYE Autologout {5}\r\n", .status(.bye, ResponseText(words: "Autologout {5}"))),
    Sample(
      "* PREAUTH [CAPABILITY IMAP4rev1] hi\r\n", .status(.preauthenticated, ResponseText(code: .capability(["IMAP4REV1"]), words: "hi"))),
    Sample(
      "* OK [UIDVALIDITY 3857529045] UIDs valid\r\n", .status(.ok, ResponseText(code: .uidValidity(3_857_529_045), words: "UIDs valid"))),
    Sample("* OK [UIDNEXT 4392] next\r\n", .status(.ok, ResponseText(code: .uidNext(4392), words: "next"))),
    Sample(
      "* OK [PERMANENTFLAGS (\\Deleted \\Seen \\*)] Limited\r\n",
      .status(.ok, ResponseText(code: .permanentFlags(flags("\\Deleted", "\\Seen"), newKeywords: true), words: "Limited"))),
    Sample("* OK [PERMANENTFLAGS ()] none\r\n", .status(.ok, ResponseText(code: .permanentFlags([], newKeywords: false), words: "none"))),
    Sample("* NO [ALERT] disk is full\r\n", .status(.no, ResponseText(code: .alert, words: "disk is full"))),
    Sample("* OK [NOMODSEQ] x\r\n", .status(.ok, ResponseText(code: .other("NOMODSEQ"), words: "x"))),
    Sample("* OK [UIDNEXT many] x\r\n", .status(.ok, ResponseText(code: .other("UIDNEXT"), words: "x"))),
    Sample("* OK [BROKEN never closed\r\n", .status(.ok, ResponseText(code: .other("BROKEN"), words: ""))),
    Sample("* CAPABILITY IMAP4rev1 LITERAL+ AUTH=XOAUTH2\r\n", .capability(["IMAP4REV1", "LITERAL+", "AUTH=XOAUTH2"])),
    Sample("* FLAGS (\\Answered $Forwarded [Odd])\r\n", .flags(flags("\\Answered", "$Forwarded", "[Odd]"))),
    Sample("* 23 EXISTS\r\n", .exists(23)),
    Sample("* 5 RECENT\r\n", .recent(5)),
    Sample("* 44 EXPUNGE\r\n", .expunge(44)),
    Sample("* VANISHED (EARLIER) 41,43:116\r\n", .vanished(MessageSet(ranges: [41...41, 43...116]))),
    Sample("* SEARCH\r\n", .search([])),
    Sample("* SEARCH 2 84 882\r\n", .search([2, 84, 882])),
    Sample("* SEARCH 2 5 (MODSEQ 917162500)\r\n", .search([2, 5])),
    Sample("* SEARCH 4294967295 \r\n", .search([.max])),
    Sample(
      "* ESEARCH (TAG \"A282\") UID MIN 2 COUNT 3 ALL 2,10:11\r\n",
      .extendedSearch(tag: "A282", isUID: true, all: MessageSet(ranges: [2...2, 10...11]))),
    Sample("* ESEARCH (TAG \"A1\") UID\r\n", .extendedSearch(tag: "A1", isUID: true, all: MessageSet([]))),
    Sample(
      "* LIST (\\HasNoChildren \\Sent) \"/\" \"Skickade objekt\"\r\n",
      .list(
        FolderListing(attributes: ["\\hasnochildren", "\\sent"], delimiter: "/", name: MailboxName(wire: Array("Skickade objekt".utf8))))),
    Sample(
      "* LIST () NIL Utkast&AOU-&AOQ-&APY-\r\n",
      .list(FolderListing(attributes: [], delimiter: nil, name: MailboxName(wire: Array("Utkast&AOU-&AOQ-&APY-".utf8))))),
    Sample(
      "* LIST (\\Noselect) \".\" {6}\r\nA\\\"(%b\r\n",
      .list(FolderListing(attributes: ["\\noselect"], delimiter: ".", name: MailboxName(wire: Array("A\\\"(%b".utf8))))),
    Sample(
      "* STATUS Sent (MESSAGES 231 UIDNEXT 44292 X (a b))\r\n",
      .folderStatus(MailboxName(wire: Array("Sent".utf8)), ["MESSAGES": 231, "UIDNEXT": 44292])),
    Sample(
      "* 12 FETCH (UID 7 FLAGS (\\Seen) INTERNALDATE \" 3-Feb-2026 09:14:00 +0100\" RFC822.SIZE 5 BODY[] {5}\r\nab\r\nc)\r\n",
      .fetch(
        items(12) {
          $0.uid = 7
          $0.flags = flags("\\Seen")
          $0.internalDate = InternalDate(secondsSince1970: 1_770_106_440)
          $0.size = 5
          $0.sections = ["": Array("ab\r\nc".utf8)]
        })),
    Sample(
      "* 1 FETCH (BODY[HEADER] {0}\r\n UID 9)\r\n",
      .fetch(
        items(1) {
          $0.uid = 9
          $0.sections = ["HEADER": []]
        })),
    Sample("* 1 FETCH (BODY[]<0> \"a\\\"b\\\\\")\r\n", .fetch(items(1) { $0.sections = ["": Array("a\"b\\".utf8)] })),
    Sample("* 1 FETCH (UID 3 BODY[] NIL)\r\n", .fetch(items(1) { $0.uid = 3 })),
    Sample(
      "* 1 FETCH (ENVELOPE (NIL \"x\" ((NIL NIL \"a\" {1}\r\nb))) MODSEQ (5) UID 3 BODYSTRUCTURE ((\"TEXT\" \"PLAIN\")(\"A\") \"MIXED\"))\r\n",
      .fetch(items(1) { $0.uid = 3 })),
    Sample("* 1 FETCH ()\r\n", .fetch(items(1) { _ in })),
    Sample("* XNOTE anything (at {all\r\n", .other("XNOTE")),
    Sample("* ENABLED UTF8=ACCEPT\r\n", .other("ENABLED")),
    Sample("+ idling\r\n", .continuation(ResponseText(words: "idling"))),
    Sample("+\r\n", .continuation(ResponseText(words: ""))),
    Sample(
      "D1 OK [APPENDUID 38505 3955] done\r\n",
      .tagged(
        tag: "D1",
        Completion(
          status: .ok, text: ResponseText(code: .appended(uidValidity: 38505, uids: MessageSet(ranges: [3955...3955])), words: "done")))),
    Sample("D2 NO [TRYCREATE] no\r\n", .tagged(tag: "D2", Completion(status: .no, text: ResponseText(code: .tryCreate, words: "no")))),
    Sample("D3 OK [READ-ONLY] x\r\n", .tagged(tag: "D3", Completion(status: .ok, text: ResponseText(code: .readOnly, words: "x")))),
    Sample(
      "D4 NO [AUTHENTICATIONFAILED] wrong\r\n",
      .tagged(tag: "D4", Completion(status: .no, text: ResponseText(code: .word(.authenticationFailed), words: "wrong")))),
    Sample("D5 BAD\r\n", .tagged(tag: "D5", Completion(status: .bad, text: ResponseText(words: "")))),
    Sample("D6 OK bare line feed\n", .tagged(tag: "D6", Completion(status: .ok, text: ResponseText(words: "bare line feed")))),
  ]
}

/// Everything that a reader makes of octets fed in such pieces, until it needs more.
func read(_ pieces: [[UInt8]], limits: IMAPLimits = .standard) throws(ProtocolViolation) -> (responses: [Response], reader: ResponseReader)
{
  var reader = ResponseReader(limits: limits)
  var responses: [Response] = []
  for piece in pieces {
    reader.feed(piece)
    while case .response(let response) = try reader.next() { responses.append(response) }
  }
  return (responses, reader)
}

@Suite struct ResponseReaderTests {
  @Test("a response is read as what it is", arguments: Sample.all)
  func reads(_ sample: Sample) throws {
    let (responses, reader) = try read([Array(sample.wire.utf8)])
    #expect(responses == [sample.response])
    #expect(reader.isBetweenResponses)
  }

  @Test("octets may come one at a time", arguments: Sample.all)
  func one_octet_at_a_time(_ sample: Sample) throws {
    let (responses, reader) = try read(sample.wire.utf8.map { [$0] })
    #expect(responses == [sample.response])
    #expect(reader.isBetweenResponses)
  }

  @Test("octets may be cut anywhere, and what is cut needs more", arguments: Sample.all)
  func cut_at_every_octet(_ sample: Sample) throws {
    let bytes = Array(sample.wire.utf8)
    for cut in 1..<bytes.count {
      let (early, reader) = try read([Array(bytes[..<cut])])
      #expect(early.isEmpty && !reader.isBetweenResponses, "cut at \(cut)")
      let (responses, _) = try read([Array(bytes[..<cut]), Array(bytes[cut...])])
      #expect(responses == [sample.response], "cut at \(cut)")
    }
  }

  @Test func many_responses_come_in_one_piece() throws {
    let (responses, _) = try read([Sample.all.flatMap { Array($0.wire.utf8) }])
    #expect(responses == Sample.all.map(\.response))
  }

  @Test(
    "what is not IMAP is a violation, and stays one",
    arguments: [
      "*\r\n", "* \r\n", "hello\r\n", " OK x\r\n", "D1 MAYBE x\r\n", "* 99999999999 EXISTS\r\n", "* 4294967296 EXISTS\r\n",
      "* SEARCH 1 x\r\n",
      "* 1 FETCH (UID)\r\n", "* 1 FETCH (UID 0x5)\r\n", "* 1 FETCH (FLAGS (\\Seen)\r\n", "* 1 FETCH (BODY[ {3}\r\nabc)\r\n",
      "* 1 FETCH UID 5\r\n",
      "* 1 FETCH (INTERNALDATE \"yesterday\")\r\n", "* 1 FETCH (INTERNALDATE \"99-Feb-2026 09:14:00 +0100\")\r\n",
      "* LIST (\\A \"/\" INBOX\r\n",
      "* LIST () \"/\" \"never closed\r\n", "* ESEARCH (TAG \"a\") UID ALL 5:\r\n", "* FLAGS \\Seen\r\n", "* 1 FETCH (X \"a\\\r\n",
      "HTTP/1.1 400\r\n",
      "* STATUS Sent MESSAGES\r\n", "* 1 FETCH (BODY[] {3} \r\nabc)\r\n", "\u{0}\u{1}\u{2}\r\n",
    ])
  func refuses(_ wire: String) {
    var reader = ResponseReader()
    reader.feed(Array(wire.utf8))
    #expect(throws: ProtocolViolation.self) { try reader.next() }
    reader.feed(Array("* OK fine\r\n".utf8))
    #expect(throws: ProtocolViolation.self) { try reader.next() }
  }

  @Test("empty lines say nothing")
  func empty_lines() throws {
    #expect(try read([Array("\r\n\n* OK x\r\n".utf8)]).responses == [.status(.ok, ResponseText(words: "x"))])
  }

  @Test("damage of any kind ends in an answer, never in a trap")
  func mutation() {
    var random = SplitMix(seed: 9051)
    let wires = Sample.all.map { Array($0.wire.utf8) }
    let alphabet = Array("{}()[]\"\\*+-,: 0123456789NILaA\r\n\u{0}".utf8) + [0x80, 0xFF]
    var violations = 0
    for _ in 0..<20_000 {
      var bytes = wires[Int(random.next() % UInt64(wires.count))]
      if random.next() % 4 == 0 { bytes += wires[Int(random.next() % UInt64(wires.count))] }
      for _ in 0...(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        let letter = alphabet[Int(random.next() % UInt64(alphabet.count))]
        switch random.next() % 3 {
        case 0: bytes[place] = letter
        case 1: bytes.insert(letter, at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      do { _ = try read([bytes, Array("\r\n".utf8)]) } catch { violations += 1 }
    }
    #expect(violations > 1000 && violations < 19_000)
  }
}

/// Repeatable random numbers.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
