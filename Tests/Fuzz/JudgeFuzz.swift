import Checklist
import Documents
import Mail

/// Feeds the judge with mails that libFuzzer thinks up, the text after a NUL as a document; built by `Tests/Fuzz/judge` together with the sources of
/// Mail, Documents and Checklist.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let parts = Array(UnsafeBufferPointer(start: start, count: count)).split(separator: 0, maxSplits: 4)
  guard let first = parts.first else { return 0 }
  let mail = Message.parse(Array(first))
  let quoted = mail.quoted
  let application = Application(
    subject: mail.subject, from: mail.from.first, body: Document(text: mail.reply, source: "body"),
    quoted: quoted.isEmpty ? nil : Document(text: quoted, source: "quoted"),
    documents: parts.dropFirst().enumerated().map { Document(text: String(decoding: $1, as: UTF8.self), source: "\($0).txt") },
    isAutomatic: mail.automatic != nil, forwardedFrom: [mail.forwarded?.from].compactMap { $0 }, covering: mail.forwarded?.comment)
  let judge = Judge()
  let points = judge.checklist.items.map(\.id)
  let assessment = judge.assess(application)
  // Whatever triage says, every point gets its judgement, and a point that counts has evidence.
  for judgement in judge.judgements(application, track: assessment.track) {
    guard points.contains(judgement.id) else { fatalError("a point that nobody asked for") }
    if judgement.status == .met && judgement.evidence.isEmpty { fatalError("met without evidence") }
    if judgement.evidence.contains(where: { $0.quote.count > 300 || $0.quote.isEmpty }) { fatalError("evidence that is no quote") }
  }
  return 0
}
