extension Charset {
  /// The encoding for a label that is reduced to lower-case letters and digits (WHATWG Encoding Standard §4.2, and what mail clients add to it).
  ///
  /// As on the Web, `iso-8859-1` and `us-ascii` mean windows-1252, and `iso-8859-9` means windows-1254: that is what their users write.
  static func name(forKey key: String) -> String? {
    switch key {
    case "utf8", "unicode11utf8", "unicode20utf8", "xunicode20utf8", "unicode", "utf8mb4", "cp65001", "unicode11utf8n": "utf-8"
    case "utf16", "utf16le", "csunicode", "iso10646ucs2", "ucs2", "unicodefeff": "utf-16le"
    case "utf16be", "unicodefffe": "utf-16be"
    case "utf7", "unicode11utf7", "csunicode11utf7", "unicode20utf7", "csutf7": "utf-7"
    case "iso88591", "latin1", "l1", "cp819", "ibm819", "isoir100", "iso885911987", "csisolatin1", "windows1252", "cp1252", "xcp1252",
      "win1252", "ansi",
      "usascii", "ascii", "ansix341968", "iso646us", "us", "csascii", "ansix341986", "cp367", "ibm367", "isoir6", "iso646irv1991", "8bit",
      "binary",
      "iso8859", "iso88591windows1252", "xansi", "latin11", "iso1":
      "windows-1252"
    case "iso88592", "latin2", "l2", "isoir101", "iso885921987", "csisolatin2": "iso-8859-2"
    case "iso88593", "latin3", "l3", "isoir109", "iso885931988", "csisolatin3": "iso-8859-3"
    case "iso88594", "latin4", "l4", "isoir110", "iso885941988", "csisolatin4": "iso-8859-4"
    case "iso88595", "cyrillic", "isoir144", "iso885951988", "csisolatincyrillic": "iso-8859-5"
    case "iso88596", "arabic", "asmo708", "ecma114", "iso88596e", "iso88596i", "isoir127", "csisolatinarabic", "csiso88596e", "csiso88596i",
      "iso885961987":
      "iso-8859-6"
    case "iso88597", "greek", "greek8", "ecma118", "elot928", "isoir126", "csisolatingreek", "suneugreek", "iso885971987": "iso-8859-7"
    case "iso88598", "iso88598i", "iso88598e", "hebrew", "visual", "logical", "isoir138", "csisolatinhebrew", "csiso88598e", "csiso88598i",
      "iso885981988":
      "iso-8859-8"
    case "iso885910", "latin6", "l6", "isoir157", "csisolatin6", "iso8859101992": "iso-8859-10"
    case "iso885913": "iso-8859-13"
    case "iso885914": "iso-8859-14"
    case "iso885915", "latin9", "l9", "csisolatin9", "iso8859151998": "iso-8859-15"
    case "iso885916": "iso-8859-16"
    case "ibm866", "cp866", "866", "csibm866": "ibm866"
    case "koi8r", "koi8", "koi", "cskoi8r": "koi8-r"
    case "koi8u", "koi8ru": "koi8-u"
    case "macintosh", "mac", "xmacroman", "macroman", "csmacintosh", "xmac": "macintosh"
    case "xmaccyrillic", "xmacukrainian": "x-mac-cyrillic"
    case "windows874", "dos874", "iso885911", "tis620": "windows-874"
    case "windows1250", "cp1250", "xcp1250", "win1250": "windows-1250"
    case "windows1251", "cp1251", "xcp1251", "win1251": "windows-1251"
    case "windows1253", "cp1253", "xcp1253", "win1253": "windows-1253"
    case "windows1254", "cp1254", "xcp1254", "win1254", "iso88599", "latin5", "l5", "isoir148", "csisolatin5", "iso885991989":
      "windows-1254"
    case "windows1255", "cp1255", "xcp1255", "win1255": "windows-1255"
    case "windows1256", "cp1256", "xcp1256", "win1256": "windows-1256"
    case "windows1257", "cp1257", "xcp1257", "win1257": "windows-1257"
    case "windows1258", "cp1258", "xcp1258", "win1258": "windows-1258"
    case "gb2312", "gbk", "gb18030", "xgbk", "cp936", "ms936", "windows936", "chinese", "gb231280", "csgb2312", "csiso58gb231280",
      "isoir58", "euccn", "hzgb2312":
      "gb18030"
    case "big5", "big5hkscs", "cnbig5", "xxbig5", "csbig5", "cp950", "big5eten": "big5"
    case "eucjp", "xeucjp", "cseucpkdfmtjapanese", "ujis": "euc-jp"
    case "shiftjis", "sjis", "xsjis", "csshiftjis", "ms932", "mskanji", "windows31j", "cp932": "shift_jis"
    case "iso2022jp", "csiso2022jp", "iso2022jp2", "iso2022jpms", "iso2022jp1", "iso2022jp3": "iso-2022-jp"
    case "euckr", "ksc5601", "ksc56011987", "ksc56011989", "korean", "windows949", "cp949", "cseuckr", "csksc56011987", "isoir149",
      "ks5601", "ksc5601198701", "uhc":
      "euc-kr"
    default: nil
    }
  }
}

/// Decodes UTF-7 (RFC 2152), which old clients still send; it is only ever text here, never markup that a browser would run.
func decodeUTF7(_ bytes: [UInt8]) -> (text: String, isDamaged: Bool) {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count)
  var isDamaged = false
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    at += 1
    guard byte == UInt8(ascii: "+") else {
      isDamaged = isDamaged || byte >= 0x80
      units.append(byte < 0x80 ? UInt16(byte) : 0xFFFD)
      continue
    }
    if at < bytes.count, bytes[at] == Octet.dash {
      units.append(0x2B)
      at += 1
      continue
    }
    var (bits, width) = (UInt32(0), 0)
    while at < bytes.count, let value = base64Value(bytes[at]) {
      bits = (bits << 6 | UInt32(value)) & 0x3F_FFFF
      width += 6
      if width >= 16 {
        width -= 16
        units.append(UInt16(truncatingIfNeeded: bits >> UInt32(width)))
      }
      at += 1
    }
    if at < bytes.count, bytes[at] == Octet.dash { at += 1 }
  }
  guard let text = String(validating: units, as: UTF16.self) else { return (String(decoding: units, as: UTF16.self), true) }
  return (text, isDamaged)
}

/// Text whose character set is declared, or not, or wrongly.
///
/// An unknown or missing label is read as UTF-8 where the octets are valid UTF-8, and as windows-1252 where they are not. Text that is declared
/// as windows-1252 (or any of its aliases) but is UTF-8 with several multi-octet characters is a known fault of web forms; the declaration wins there.
func decodeText(_ bytes: some Collection<UInt8>, label: String?, defects: inout DefectList) -> String {
  guard let label, !label.trimmed.isEmpty else {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    defects.note(.damagedText, "no character set declared")
    return Charset.windows1252.decode(bytes).text
  }
  guard let charset = Charset(label: label.utf8) else {
    defects.note(.unknownCharset, label)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return Charset.windows1252.decode(bytes).text
  }
  let (text, isDamaged) = charset.decode(bytes)
  guard isDamaged else { return text }
  defects.note(.damagedText, charset.name)
  // A wrong "utf-8" over Latin-1 text is the damage seen most; then every character with a diacritic would be lost.
  if charset == .utf8, isLikelySingleByte(bytes) { return Charset.windows1252.decode(bytes).text }
  return text
}

/// Whether octets above 127 stand alone between ASCII letters, as they do in Latin-1 text and hardly ever in damaged UTF-8.
private func isLikelySingleByte(_ bytes: some Collection<UInt8>) -> Bool {
  var (alone, sequences) = (0, 0)
  var run = 0
  for byte in bytes {
    if byte >= 0x80 {
      run += 1
    } else {
      if run == 1 { alone += 1 }
      if run > 1 { sequences += 1 }
      run = 0
    }
  }
  if run == 1 { alone += 1 }
  return alone > sequences
}
