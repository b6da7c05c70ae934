import Foundation
import Mail
import Testing

/// A small generator with a seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Damage never stops the parser")
struct FuzzTests {
  /// Everything that a message can be asked.
  static func exercise(_ bytes: [UInt8], limits: MailLimits = .standard) {
    let mail = Message.parse(bytes, limits: limits)
    _ = (mail.reply, mail.quoted, mail.forwarded, mail.automatic, mail.bounce, mail.isCalendarReply, mail.date?.iso8601)
    _ = mail.header.authenticationResults(from: "mx.kth.se")
    _ = (mail.addresses(in: "From"), mail.attachments.map(\.fileName), mail.defects.map(\.description))
    _ = absenceReturn(in: mail.text, received: Date(timeIntervalSince1970: 1_770_000_000), timeZone: .gmt)
  }

  /// Corpus mails without most of their attachments' octets, which only cost time.
  static func samples() throws -> [[UInt8]] {
    try Fixture.mails(in: "corpus/mails").map { try Fixture.bytes("corpus/mails/" + $0) }.map {
      $0.count > 12_000 ? Array($0[..<9_000] + $0.suffix(400)) : $0
    }
  }

  @Test func a_mail_may_end_anywhere() throws {
    let samples = try Self.samples()
    for index in stride(from: 0, to: samples.count, by: 21) {
      for end in stride(from: 0, to: samples[index].count, by: 29) { Self.exercise(Array(samples[index][..<end])) }
    }
    let small = Array(BounceTests.report.utf8)
    for end in 0...small.count { Self.exercise(Array(small[..<end])) }
  }

  @Test func octets_may_be_anything() throws {
    var random = SeededGenerator(state: 2026)
    let samples = try Self.samples() + [Array(BounceTests.report.utf8)]
    let poison: [UInt8] = Array("\r\n\0 \t<>()[]@,;:\\\"=?-_%&#*'./".utf8) + [0x80, 0xC3, 0xE2, 0xFF, 0xFE, 0xEF]
    for _ in 0..<350 {
      var bytes = samples[Int.random(in: samples.indices, using: &random)]
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[at] = poison[Int.random(in: poison.indices, using: &random)]
        case 2: bytes.remove(at: at)
        case 3: bytes.insert(poison[Int.random(in: poison.indices, using: &random)], at: at)
        default: bytes.insert(contentsOf: bytes[at..<min(at + 40, bytes.count)], at: Int.random(in: bytes.indices, using: &random))
        }
      }
      Self.exercise(bytes)
    }
  }

  @Test func pure_noise_is_read_as_well() {
    var random = SeededGenerator(state: 7)
    let alphabet = Array("\r\n\n\n :;=?<>\"()@,.-abcFrom Content-Type: multipart/mixed; boundary=b --b <p>&amp;".utf8)
    for _ in 0..<600 {
      let count = Int.random(in: 0..<400, using: &random)
      Self.exercise((0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] })
    }
  }

  @Test func every_limit_at_zero_still_gives_an_answer() throws {
    var limits = MailLimits()
    (limits.bytes, limits.headerBytes, limits.headerFields, limits.fieldBytes, limits.addresses) = (0, 0, 0, 0, 0)
    (limits.parts, limits.depth, limits.commentDepth, limits.parameters, limits.textBytes, limits.links, limits.replyLines) = (
      0, 0, 0, 0, 0, 0, 0
    )
    for sample in try Self.samples().prefix(8) {
      Self.exercise(sample, limits: limits)
      var open = limits
      open.bytes = 1 << 20
      Self.exercise(sample, limits: open)
    }
  }
}
