/// The message identifiers of a Message-ID, In-Reply-To or References field, in order (RFC 5322 §3.6.4).
///
/// Words between them are skipped (RFC 5322 §4.5.4), identifiers without angle brackets are taken, and folds inside one are undone.
func messageIDs(in raw: [UInt8], limits: MailLimits) -> [MessageID] {
  var found: [MessageID] = []
  var seen: Set<MessageID> = []
  var open: Int?
  var bare: [UInt8] = []
  func take(_ octets: some Collection<UInt8>) {
    guard found.count < limits.addresses, octets.count <= 1_000, let id = MessageID(octets.filter { !$0.isWhite }.text),
      seen.insert(id).inserted
    else { return }
    found.append(id)
  }
  for (index, byte) in raw.enumerated() {
    switch byte {
    case UInt8(ascii: "<"): open = index
    case UInt8(ascii: ">"):
      if let start = open { take(raw[(start + 1)..<index]) }
      open = nil
    default: if open == nil { bare.append(byte) }
    }
  }
  if found.isEmpty {
    for word in bare.split(whereSeparator: { $0.isWhite || $0 == UInt8(ascii: ",") }) { take(word) }
  }
  return found
}
