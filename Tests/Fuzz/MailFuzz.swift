import Foundation

/// Feeds the mail parser, the reply extractor and the composer with what libFuzzer thinks up; built by `Tests/Fuzz/mail` together with the
/// sources of Mail.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let mail = Message.parse(bytes)
  _ = (mail.reply, mail.quoted, mail.forwarded, mail.automatic, mail.bounce, mail.isCalendarReply, mail.date?.iso8601)
  _ = mail.header.authenticationResults(from: "mx.kth.se")
  _ = (mail.addresses(in: "From"), mail.attachments.map(\.fileName), mail.defects.map(\.description))
  _ = absenceReturn(in: mail.text, received: Date(timeIntervalSince1970: 1_770_000_000), timeZone: .gmt)
  let text = String(decoding: bytes, as: UTF8.self)
  _ = (MailDate(text.prefix(200)), linksInText(text))
  answer(mail)
  return 0
}

/// An answer to the mail must be safe on the wire and go to one recipient, whatever the mail holds.
private func answer(_ mail: Message) {
  guard let address = mail.from.first ?? EmailAddress("a@b.se").map({ Mailbox(address: $0) }), let id = MessageID("a@b.se") else { return }
  var answer = OutgoingMail(
    from: address, to: [address], subject: mail.subject, messageID: id, date: mail.date?.instant ?? Date(timeIntervalSince1970: 0),
    timeZone: .gmt,
    text: mail.text)
  answer.html = mail.html
  answer.attachments = mail.attachments
  guard let bytes = try? answer.serialized() else { return }
  guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0 }) else { fatalError("not 7-bit") }
  let again = Message.parse(bytes)
  if again.header.all("To").count != 1 || again.to != [address] { fatalError("recipients changed") }
  if !again.header.all("Bcc").isEmpty { fatalError("field injected") }
}
