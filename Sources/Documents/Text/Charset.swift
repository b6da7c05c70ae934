internal import Foundation

/// The text of bytes whose charset nobody told: UTF-16 by its mark, UTF-8 where it is valid, else windows-1252.
func decodedText(_ bytes: [UInt8]) -> String {
  if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittleEndian: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittleEndian: false) }
  let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  return String(validating: unmarked, as: UTF8.self) ?? windows1252(unmarked)
}

/// Text in Windows' Western code page; bytes that it leaves open stand for themselves.
func windows1252(_ bytes: some Sequence<UInt8>) -> String {
  var text = String.UnicodeScalarView()
  for byte in bytes { text.append(windows1252Scalar(byte)) }
  return String(text)
}

/// The character of one byte in windows-1252.
func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
  guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
  let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}", "\u{90}", "‘", "’", "“", "”", "•", "–",
    "—",
    "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
  return upper[Int(byte) - 0x80]
}

private func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index < bytes.endIndex - 1 {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(isLittleEndian ? first | second << 8 : first << 8 | second)
    index += 2
  }
  return String(decoding: units, as: UTF16.self)
}
