/// Fetches calendars: https, or http on this machine; one at a time, with limits on size and time.
public actor HTTPFetcher {
  private let executor = ThreadExecutor("smdesk.http")
  /// The actor's own thread.
  nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

  /// What a server said so that it need not send the same again (RFC 9110 §8.8).
  public struct Validators: Sendable, Hashable {
    /// ETag, Last-Modified, as the server wrote them.
    public let entityTag, lastModified: String?

    /// Validators that were kept from before.
    public init(entityTag: String?, lastModified: String?) {
      self.entityTag = entityTag
      self.lastModified = lastModified
    }
  }

  /// What fetching brought.
  public enum Outcome: Sendable, Equatable {
    /// The document, its Content-Type, and what to send next time.
    case document([UInt8], contentType: String?, Validators)
    /// It is as it was.
    case notModified
  }

  private let timeouts: MailTimeouts
  private let limit: Int
  private let certificateAuthority: String?

  /// - Parameters:
  ///   - limit: octets; larger documents are an error.
  ///   - certificateAuthority: a file of certificate authorities (PEM) to trust instead of the system's.
  public init(timeouts: MailTimeouts = .standard, limit: Int = 16 << 20, certificateAuthority: String? = nil) {
    self.timeouts = timeouts
    self.limit = limit
    self.certificateAuthority = certificateAuthority
  }

  /// Gets a document, unless it is what the validators describe. Redirects are followed from https to https only, three at most.
  public func get(_ address: WebAddress, unless known: Validators? = nil) async throws(MailroomError) -> Outcome {
    var request = WebRequest(address: address, certificateAuthority: certificateAuthority, limit: limit)
    request.fields = [known?.entityTag.map { "If-None-Match: \($0)" }, known?.lastModified.map { "If-Modified-Since: \($0)" }].compactMap(
      \.self
    )
    .filter { $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
    let answer = try await interruptible { [request] (interrupt) throws(MailroomError) in
      try request.perform(within: self.timeouts.request, interrupt)
    }
    switch answer.status {
    case 200:
      let validators = Validators(entityTag: answer.field("ETag"), lastModified: answer.field("Last-Modified"))
      return .document(answer.body, contentType: answer.field("Content-Type"), validators)
    case 304 where known != nil: return .notModified
    case 401, 403:
      throw MailroomError(
        .permission, at: address.description, "not allowed (HTTP \(answer.status))",
        remedy: "Publish it under an address that needs no log-in")
    case 404, 410:
      throw MailroomError(.refused, at: address.description, "there is nothing there (HTTP \(answer.status))", remedy: "Check the address")
    case 429, 503:
      throw MailroomError(.throttled(answer.retryAfter), at: address.description, "the server asks for a pause (HTTP \(answer.status))")
    case 300..<400:
      throw MailroomError(.refused, at: address.description, "it has moved (HTTP \(answer.status))", remedy: "Write the new address")
    case let status where status >= 500:
      throw MailroomError(.connectionLost, at: address.description, "the server is out of order (HTTP \(status))")
    default: throw MailroomError(.refused, at: address.description, "the server said HTTP \(answer.status)")
    }
  }
}

extension WebRequest.Answer {
  /// Seconds of Retry-After, between one second and an hour; a minute where there are none.
  var retryAfter: Duration { .seconds(field("Retry-After").flatMap { Int($0) }.map { min(max($0, 1), 3600) } ?? 60) }
}
