import Foundation

/// OAuth 2.0 access tokens for the application itself (client credentials grant, RFC 6749 §4.4), as Microsoft 365 wants them.
///
/// A token is kept until shortly before it expires, and given up when a server refuses it.
public actor TokenSource {
  private let executor = ThreadExecutor("smdesk.oauth")
  /// The actor's own thread.
  nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

  private let address: WebAddress
  private let clientID: String
  private let clientSecret: Secret
  private let scope: String
  private let certificateAuthority: String?
  private let timeouts: MailTimeouts
  private var kept: (token: Secret, until: ContinuousClock.Instant)?

  /// A source that has not asked yet.
  ///
  /// - Parameter scope: for Exchange Online `https://outlook.office365.com/.default`.
  public init(
    tokenURL: WebAddress, clientID: String, clientSecret: Secret, scope: String, certificateAuthority: String? = nil,
    timeouts: MailTimeouts = .standard
  ) {
    address = tokenURL
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.scope = scope
    self.certificateAuthority = certificateAuthority
    self.timeouts = timeouts
  }

  /// A token that is good for a minute more at least, or half its life where that is shorter.
  public func token() async throws(MailroomError) -> Secret {
    if let kept, kept.until > .now { return kept.token }
    let form = [
      (name: "grant_type", value: "client_credentials"), (name: "client_id", value: clientID),
      (name: "client_secret", value: clientSecret.value),
      (name: "scope", value: scope),
    ]
    let request = WebRequest(address: address, fields: ["Accept: application/json"], form: form, certificateAuthority: certificateAuthority)
    let answer = try await interruptible { (interrupt) throws(MailroomError) in
      try request.perform(within: self.timeouts.request, interrupt)
    }
    guard answer.status == 200 else { throw refusal(answer) }
    guard let grant = try? JSONDecoder().decode(Grant.self, from: Data(answer.body)), let token = Secret(grant.accessToken),
      token.value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      throw MailroomError(
        .badAnswer, at: address.description, "the token service answered with something that holds no token", remedy: "Check oauth.tokenURL"
      )
    }
    let life = Double(grant.expiresIn?.seconds ?? 300)
    kept = (token, .now + .seconds(max(life - 60, life / 2)))
    return token
  }

  /// Another token than the one that a server has refused: it may have been revoked before its time.
  public func token(insteadOf refused: Secret) async throws(MailroomError) -> Secret {
    if kept?.token.value == refused.value { kept = nil }
    return try await token()
  }

  private func refusal(_ answer: WebRequest.Answer) -> MailroomError {
    let place = address.description
    if answer.status == 429 || answer.status == 503 {
      return MailroomError(.throttled(answer.retryAfter), at: place, "the token service asks for a pause (HTTP \(answer.status))")
    }
    let refusal = try? JSONDecoder().decode(Refusal.self, from: Data(answer.body))
    guard answer.status < 500, let refusal else {
      return MailroomError(
        .badAnswer, at: place, "the token service answered HTTP \(answer.status)", remedy: answer.status < 500 ? "Check oauth.tokenURL" : ""
      )
    }
    return refusal.explained(at: place)
  }

  private struct Grant: Decodable {
    let accessToken: String
    let expiresIn: Seconds?

    enum CodingKeys: String, CodingKey { case accessToken = "access_token", expiresIn = "expires_in" }

    /// A number, which some services write as a string; at most a day.
    struct Seconds: Decodable {
      let seconds: Int

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try (try? container.decode(Double.self)) ?? (Double(container.decode(String.self)) ?? 300)
        seconds = Int(min(max(number, 0), 86_400))
      }
    }
  }
}
