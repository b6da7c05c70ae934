/// What the receiving mail server found out about a mail's sender (RFC 8601), by the field of one trusted server only.
public struct AuthenticationResults: Hashable, Sendable {
  /// The outcome of one method.
  public enum Outcome: String, Hashable, Sendable {
    /// Proven.
    case pass
    /// Disproven.
    case fail
    /// Not likely, by the domain's own word.
    case softfail
    /// Nothing claimed.
    case neutral
    /// Nothing published.
    case none
    /// Not to be had now.
    case temperror
    /// Never to be had.
    case permerror
    /// Valid, but not acceptable to the server.
    case policy
  }

  /// SPF (RFC 7208).
  public var spf: Outcome?
  /// DKIM (RFC 6376); the best of several signatures.
  public var dkim: Outcome?
  /// DMARC (RFC 7489).
  public var dmarc: Outcome?
  /// The domain that SPF speaks of (`smtp.mailfrom`), lower case.
  public var spfDomain: String?
  /// The domain that signed (`header.d`), lower case.
  public var dkimDomain: String?
  /// The domain that DMARC speaks of (`header.from`), lower case.
  public var dmarcDomain: String?

  /// Whether the mail is proven to come from the domain of its From: DMARC passed for it, or, where the server reports no DMARC, SPF or DKIM passed
  /// for that very domain.
  public func proves(_ domain: String) -> Bool {
    let domain = domain.lowercased()
    if let dmarc { return dmarc == .pass && (dmarcDomain == nil || dmarcDomain == domain) }
    return (dkim == .pass && dkimDomain == domain) || (spf == .pass && spfDomain == domain)
  }
}

extension Header {
  /// The results that `server` (the configured authserv-id) put on the mail; nil where it put none.
  ///
  /// Only the topmost Authentication-Results field counts, since what stands below it came with the mail and could have been forged; and only
  /// when it is from that server.
  public func authenticationResults(from server: String) -> AuthenticationResults? {
    guard let raw = raw("Authentication-Results"), raw.count <= 16_384 else { return nil }
    var lexer = FieldLexer(raw, specials: [UInt8(ascii: ";"), Octet.equals])
    guard case .word(let id)? = Self.nextToken(&lexer), id.lowercasedText == server.lowercased(), !server.isEmpty else { return nil }
    var results = AuthenticationResults()
    var statement: [[UInt8]] = []
    while let token = Self.nextToken(&lexer) {
      switch token {
      case .special(UInt8(ascii: ";")):
        results.take(statement)
        statement = []
      case .special(let special): statement.append([special])
      case .word(let word), .quoted(let word), .literal(let word): statement.append(word)
      case .comment: break
      }
      if statement.count > 200 { return nil }
    }
    results.take(statement)
    return results
  }

  private static func nextToken(_ lexer: inout FieldLexer) -> FieldToken? {
    while let token = lexer.next() {
      if case .comment = token { continue }
      return token
    }
    return nil
  }
}

extension AuthenticationResults {
  /// Takes one `method=result ptype.property=value…`.
  fileprivate mutating func take(_ statement: [[UInt8]]) {
    guard statement.count >= 3, statement[1] == [Octet.equals], let outcome = Outcome(rawValue: statement[2].lowercasedText) else { return }
    // "dkim/1" names the method's version.
    let method = statement[0].lowercasedText.split(separator: "/").first.map(String.init) ?? ""
    var properties: [String: String] = [:]
    var index = 3
    while index + 2 < statement.count {
      if statement[index + 1] == [Octet.equals] {
        properties[statement[index].lowercasedText] = statement[index + 2].lowercasedText
        index += 3
      } else {
        index += 1
      }
    }
    func domain(_ name: String) -> String? {
      properties[name].map { value in value.split(separator: "@").last.map(String.init) ?? value }
    }
    switch method {
    case "spf" where spf == nil: (spf, spfDomain) = (outcome, domain("smtp.mailfrom"))
    case "dkim" where dkim != .pass: (dkim, dkimDomain) = (outcome, domain("header.d") ?? domain("header.i"))
    case "dmarc" where dmarc == nil: (dmarc, dmarcDomain) = (outcome, domain("header.from"))
    default: break
    }
  }
}
