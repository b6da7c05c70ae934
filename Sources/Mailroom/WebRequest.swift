import CCurl
import IMAP

/// One HTTP request and its answer, blocking.
struct WebRequest {
  let address: WebAddress
  var fields: [String] = []
  /// A form to POST; nil to GET.
  var form: [(name: String, value: String)]?
  var certificateAuthority: String?
  var limit = 64 << 10

  struct Answer {
    let status: Int
    let body: [UInt8]
    /// The header lines of the last answer, after redirects.
    let lines: [String]

    func field(_ name: String) -> String? {
      let prefix = name.lowercased() + ":"
      return lines.last { $0.lowercased().hasPrefix(prefix) }.map { ResponseText(words: String($0.dropFirst(prefix.count))).words.trimmed }
    }
  }

  func perform(within time: Duration, _ interrupt: Interrupt) throws(MailroomError) -> Answer {
    let deadline = Deadline(after: time)
    do throws(TransportFailure) {
      let transfer = try Transfer()
      transfer.set(CURLOPT_PROTOCOLS_STR, address.isHTTPS ? "https" : "http")
      transfer.set(CURLOPT_URL, address.description)
      transfer.set(CURLOPT_USERAGENT, "smdesk")
      if address.isHTTPS { transfer.set(CURLOPT_PROXY, nil) }
      if let certificateAuthority { transfer.set(CURLOPT_CAINFO, certificateAuthority) }
      transfer.setReceiveLimit(limit)
      if !fields.isEmpty { transfer.set(CURLOPT_HTTPHEADER, fields) }
      if let form {
        transfer.set(CURLOPT_COPYPOSTFIELDS, form.map { Self.escape($0.name) + "=" + Self.escape($0.value) }.joined(separator: "&"))
      } else if address.isHTTPS {
        transfer.set(CURLOPT_FOLLOWLOCATION, 1)
        transfer.set(CURLOPT_MAXREDIRS, 3)
        transfer.set(CURLOPT_REDIR_PROTOCOLS_STR, "https")
      }
      try transfer.perform(deadline, interrupt)
      let lines = transfer.lines
      let start = lines.lastIndex { $0.hasPrefix("HTTP/") } ?? 0
      return Answer(status: transfer.number(CURLINFO_RESPONSE_CODE), body: transfer.body, lines: Array(lines[start...]))
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ failure: TransportFailure) -> MailroomError {
    let place = address.description
    switch failure.reason {
    case .unreachable:
      return MailroomError(
        .unreachable, at: place, failure.words, remedy: "Check the address, and that a firewall lets this machine through")
    case .timedOut: return MailroomError(.timedOut, at: place, failure.words)
    case .interrupted: return MailroomError(.interrupted, at: place, failure.words)
    case .tls:
      return MailroomError(
        .tls, at: place, failure.words,
        remedy: "Check that the host name is the one in the server's certificate, and that its authority is known here")
    case .tooLarge: return MailroomError(.badAnswer, at: place, "the answer is larger than \(limit) octets")
    case .lost, .login: return MailroomError(.connectionLost, at: place, failure.words)
    case .other: return MailroomError(.badAnswer, at: place, failure.words)
    }
  }

  /// application/x-www-form-urlencoded.
  private static func escape(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return String(
      text.utf8.flatMap { byte -> [Character] in
        let scalar = Unicode.Scalar(byte)
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~".unicodeScalars.contains(scalar))
        return isPlain ? [Character(scalar)] : ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      })
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
