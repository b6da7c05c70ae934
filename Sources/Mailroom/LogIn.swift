import CCurl
import IMAP

/// A log-in as it goes to libcurl: what the token source gave is already in it.
enum ResolvedCredentials: Sendable {
  case password(user: String, Secret)
  case token(user: String, Secret)
  case none
}

extension Credentials {
  /// Fetches a token where one is needed.
  func resolved() async throws(MailroomError) -> ResolvedCredentials {
    switch self {
    case .password(let user, let secret): .password(user: user, secret)
    case .oauth(let user, let source): .token(user: user, try await source.token())
    case .none: .none
    }
  }

  /// After a refused log-in: other credentials to try once, nil when there are none.
  func renewed(after refused: ResolvedCredentials) async throws(MailroomError) -> ResolvedCredentials? {
    guard case .oauth(let user, let source) = self, case .token(_, let token) = refused else { return nil }
    return .token(user: user, try await source.token(insteadOf: token))
  }
}

extension Transfer {
  /// Sets where to connect, how to trust it, and how to log in.
  convenience init(to server: MailServer, as credentials: ResolvedCredentials) throws(TransportFailure) {
    try self.init()
    set(CURLOPT_PROTOCOLS_STR, server.address.scheme.rawValue)
    set(CURLOPT_URL, server.address.description + "/")
    if server.tls == .required { set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    if let file = server.certificateAuthority { set(CURLOPT_CAINFO, file) }
    switch credentials {
    case .password(let user, let secret):
      set(CURLOPT_USERNAME, user)
      set(CURLOPT_PASSWORD, secret.value)
      set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    case .token(let user, let token):
      set(CURLOPT_USERNAME, user)
      set(CURLOPT_XOAUTH2_BEARER, token.value)
      // Exchange documents XOAUTH2 only; libcurl would take OAUTHBEARER where it is offered.
      set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
    case .none: break
    }
  }
}

extension MailroomError {
  /// What a failed connection or log-in means for a person. `lines` are the server's replies so far.
  init(_ failure: TransportFailure, at server: MailServer, as credentials: ResolvedCredentials, lines: [String]) {
    let place = server.description
    let said = Self.refusal(lines, isIMAP: server.address.isIMAP)
    switch failure.reason {
    case .login: self = Self.refusedLogIn(at: place, as: credentials, said: said, words: failure.words)
    case .unreachable:
      self.init(
        .unreachable, at: place, failure.words, remedy: "Check the host name and the port, and that a firewall lets this machine through")
    case .timedOut:
      self.init(
        .timedOut, at: place, failure.words, remedy: "Check the host name and the port, and that a firewall lets this machine through")
    case .interrupted: self.init(.interrupted, at: place, failure.words)
    case .tls: self = Self.refusedTLS(at: server, failure.words)
    case .lost, .tooLarge, .other:
      if let said, let time = said.throttling {
        self.init(.throttled(time), at: place, "the server asks for a pause: \(said.words)")
      } else {
        self.init(.connectionLost, at: place, said.map { "\(failure.words) (the server said: \($0.words))" } ?? failure.words)
      }
    }
  }

  private static func refusedLogIn(at place: String, as credentials: ResolvedCredentials, said: ResponseText?, words: String)
    -> MailroomError
  {
    let answer = said.map { "the server said: \($0.words)" } ?? words
    if let said {
      if let time = said.throttling { return MailroomError(.throttled(time), at: place, "the server asks for a pause: \(said.words)") }
      if said.code == .word(.unavailable) {
        return MailroomError(.connectionLost, at: place, "the log-in is out of order for now (\(answer))")
      }
    }
    switch credentials {
    case .password(let user, _):
      return MailroomError(
        .authentication, at: place, "the log-in of \(user) was refused (\(answer))",
        remedy: "Check username and the file that passwordFile names; the server may also have turned passwords off")
    case .token(let user, _):
      return MailroomError(
        .permission, at: place, "the token was issued, but the server does not let it into the mailbox \(user) (\(answer))",
        remedy:
          "In Exchange Online, register the application with New-ServicePrincipal under the Enterprise Application's object id, give it "
          + "Add-MailboxPermission -AccessRights FullAccess on the mailbox, and check that username is the mailbox's address")
    case .none:
      return MailroomError(.authentication, at: place, "the server wants a log-in (\(answer))", remedy: "Set username and passwordFile")
    }
  }

  private static func refusedTLS(at server: MailServer, _ words: String) -> MailroomError {
    let remedy =
      words.lowercased().contains("certificate")
      ? "Check that the host name is the one in the server's certificate, that the certificate is in force, and that its authority is known here"
      : "Check that the server offers TLS on this port (imap and smtp: STARTTLS; imaps and smtps: from the start)"
    return MailroomError(.tls, at: server.description, words, remedy: remedy)
  }

  /// The last line in which the server refused something.
  private static func refusal(_ lines: [String], isIMAP: Bool) -> ResponseText? {
    guard let line = lines.last(where: { !$0.isEmpty && !$0.hasPrefix("+") && !$0.hasPrefix("334") }) else { return nil }
    guard isIMAP else { return SMTPReply(line).flatMap { $0.code >= 400 ? ResponseText(words: $0.description) : nil } }
    var reader = ResponseReader()
    reader.feed(Array((line + "\r\n").utf8))
    switch try? reader.next() {
    case .response(.tagged(_, let completion)) where !completion.isOK: return completion.text
    case .response(.status(let status, let text)) where status != .ok: return text
    default: return nil
    }
  }
}
