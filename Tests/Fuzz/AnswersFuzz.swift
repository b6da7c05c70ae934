import Foundation
import Mail
import Scheduling

/// Feeds mails that libFuzzer thinks up through the reply extractor to the reader of answers, against a fixed offer; built by `Tests/Fuzz/answers` together
/// with the sources of Mail and Scheduling that need no other library.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let mail = Message.parse(Array(UnsafeBufferPointer(start: start, count: count)))
  check(mail.reply, mail.subject)
  check(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self), "")
  return 0
}

/// Tuesday 10 March 2026 10.00, Wednesday 11th 13.30, Thursday 12th 9.00, Friday 13th 12.00, offered on the 4th and answered the day after.
private let offer = Offer(
  sent: Date(timeIntervalSince1970: 1_772_611_920),
  slots: [1_773_133_200, 1_773_232_200, 1_773_302_400, 1_773_399_600].map {
    Slot(start: Date(timeIntervalSince1970: $0), end: Date(timeIntervalSince1970: $0 + 2_700))
  })
private let received = Date(timeIntervalSince1970: 1_772_701_200)
private let zone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

/// Whatever is written: a slot goes with an acceptance, is one of those offered, and is among the acceptable.
private func check(_ reply: String, _ subject: String) {
  let reading = readAnswer(reply, subject: subject, to: offer, received: received, timeZone: zone)
  let numbers = 1...offer.slots.count
  if (reading.slot != nil) != (reading.intent == .accept) { fatalError("a slot without an acceptance, or the reverse") }
  if let slot = reading.slot, !reading.acceptable.contains(slot) { fatalError("a slot that is not acceptable") }
  guard (reading.acceptable + reading.candidates).allSatisfy(numbers.contains) else { fatalError("a slot that was not offered") }
  if Set(reading.acceptable).count != reading.acceptable.count { fatalError("acceptable twice") }
}
