/// A field while it is read: what it computes, or after the separator what it shows (ECMA-376-1 §17.16).
struct WordField {
  var showsResult = false
}

extension WordBody {
  /// Reads `fldChar`; an old form's check box or list shows what is chosen.
  mutating func readFieldCharacter() throws(Unreadable.Reason) {
    let kind = xml.attribute("fldCharType")
    var isChecked: Bool?
    var entries: [String] = []
    var chosen = 0
    let depth = xml.depth
    while true {
      let event = try xml.next()
      if event == .done || xml.depth < depth { break }
      guard event == .start else { continue }
      let value = xml.attribute("val")
      switch xml.name {
      case "checkBox": isChecked = false
      case "default", "checked": if isChecked != nil { isChecked = !["0", "false"].contains(value) }
      case "listEntry": entries.append(value ?? "")
      case "result": chosen = value.flatMap { Int($0) } ?? 0
      default: break
      }
    }
    if let isChecked { put(isChecked ? "☒" : "☐") }
    if entries.indices.contains(chosen) { put(entries[chosen]) }
    switch kind {
    case "begin":
      guard fields.count < limits.depth else { throw .overLimit }
      fields.append(WordField())
    case "separate": if !fields.isEmpty { fields[fields.count - 1].showsResult = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}

/// What a symbol of a pictorial font stands for; its code lies in the private use area (ECMA-376-1 §17.3.3.30).
func symbol(_ code: String?) -> String {
  guard let code = code.flatMap({ UInt32($0, radix: 16) }) else { return "" }
  switch code & 0xFFF {
  case 0x0FC, 0x050: return "✓"
  case 0x0FE, 0x052: return "☑"
  case 0x0FD, 0x0FB, 0x054, 0x078: return "☒"
  case 0x0A8, 0x06F, 0x071, 0x0A3: return "☐"
  case 0x0E0, 0x0E8: return "→"
  default: break
  }
  guard !(0xE000...0xF8FF).contains(code), let scalar = Unicode.Scalar(code) else { return "•" }
  return String(Character(scalar))
}
