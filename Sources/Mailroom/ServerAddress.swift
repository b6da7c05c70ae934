/// Where a mail server is: `imap://`, `imaps://`, `smtp://` or `smtps://`, a host, and a port or the scheme's own.
public struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// The protocol, and whether TLS starts with the connection (`s`) or is asked for in it.
  public enum Scheme: String, Sendable {
    /// RFC 9051, RFC 8314.
    case imap, imaps, smtp, smtps

    var port: UInt16 {
      switch self {
      case .imap: 143
      case .imaps: 993
      case .smtp: 587
      case .smtps: 465
      }
    }
  }

  /// The protocol.
  public let scheme: Scheme
  /// A name or an IP address, an IPv6 address without its brackets.
  public let host: String
  /// The port.
  public let port: UInt16

  /// Reads a URL of the configuration. A path, a user name or a password in it is an error: they have keys of their own.
  public init(_ url: String) throws(MailroomError) {
    func bad(_ what: String) -> MailroomError {
      MailroomError(.configuration, at: url, what, remedy: "Write it as imaps://mail.example.se or smtp://mail.example.se:587")
    }
    let parts = url.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let scheme = Scheme(rawValue: parts[0].lowercased()) else { throw bad("not an imap, imaps, smtp or smtps URL") }
    var rest = parts[1]
    guard !rest.contains("@") else {
      throw MailroomError(
        .configuration, at: "\(scheme)://…", "a user name or password stands in the URL", remedy: "Put it under username and passwordFile")
    }
    if rest.hasSuffix("/") { rest.removeLast() }
    guard let address = HostAndPort(rest) else { throw bad("no host name or port that can be used") }
    self.scheme = scheme
    host = address.host
    port = address.port ?? scheme.port
  }

  /// Whether it is this machine.
  public var isLoopback: Bool { HostAndPort.isLoopback(host) }
  /// Whether it is a server to read from.
  public var isIMAP: Bool { scheme == .imap || scheme == .imaps }
  /// Whether TLS starts with the connection.
  public var isImplicitTLS: Bool { scheme == .imaps || scheme == .smtps }

  /// The URL.
  public var description: String { "\(scheme.rawValue)://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}

/// `host`, `host:port`, `[::1]:port`.
struct HostAndPort {
  let host: String
  let port: UInt16?

  init?(_ text: Substring) {
    var host = text
    var digits: Substring?
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      host = text[text.index(after: text.startIndex)..<close]
      let rest = text[close...].dropFirst()
      guard rest.isEmpty || rest.hasPrefix(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
      digits = rest.isEmpty ? nil : rest.dropFirst()
    } else {
      if let colon = text.firstIndex(of: ":") {
        host = text[..<colon]
        digits = text[colon...].dropFirst()
      }
      guard host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }) else { return nil }
    }
    guard !host.isEmpty, host.utf8.count <= 253 else { return nil }
    if let digits {
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = UInt16(digits), number > 0 else { return nil }
      port = number
    } else {
      port = nil
    }
    self.host = host.lowercased()
  }

  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

/// Whether a connection must be encrypted.
public enum TLSPolicy: String, Sendable {
  /// TLS from the start, or STARTTLS before anything else; the certificate is always verified.
  case required
  /// No encryption: for loopback addresses only.
  case none
}

/// A mail server and how to trust it.
public struct MailServer: Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  public let address: ServerAddress
  /// Whether it must encrypt.
  public let tls: TLSPolicy
  /// A file of certificate authorities (PEM) to trust instead of the system's.
  public let certificateAuthority: String?

  /// Refuses ``TLSPolicy/none`` for anything but this machine.
  public init(_ address: ServerAddress, tls: TLSPolicy = .required, certificateAuthority: String? = nil) throws(MailroomError) {
    guard tls == .required || address.isLoopback else {
      throw MailroomError(
        .configuration, at: address.description, "tls: none is for loopback addresses only", remedy: "Write tls: required")
    }
    self.address = address
    self.tls = tls
    self.certificateAuthority = certificateAuthority
  }

  /// Its URL.
  public var description: String { address.description }
}
