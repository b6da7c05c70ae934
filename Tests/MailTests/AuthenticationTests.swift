import Mail
import Testing

@Suite("Authentication-Results")
struct AuthenticationTests {
  static func results(_ fields: String..., server: String = "mx.kth.se") -> AuthenticationResults? {
    message(fields.map { "Authentication-Results: \($0)\n" }.joined() + "From: a@kth.se\n\nx").header.authenticationResults(from: server)
  }

  @Test func the_methods_of_the_servers_field_are_read() throws {
    let found = try #require(
      Self.results(
        "mx.kth.se; spf=pass (sender ok; really) smtp.mailfrom=kth.se;\n dkim=pass (2048-bit key) header.d=kth.se header.s=s1; dmarc=pass (p=NONE) header.from=kth.se"
      ))
    #expect(found.spf == .pass && found.dkim == .pass && found.dmarc == .pass)
    #expect(found.spfDomain == "kth.se" && found.dkimDomain == "kth.se" && found.dmarcDomain == "kth.se")
    #expect(found.proves("KTH.se") && !found.proves("evil.example"))
  }

  @Test func only_the_topmost_field_counts() {
    #expect(Self.results("evil.example; spf=pass", "mx.kth.se; dmarc=pass header.from=kth.se") == nil)
    #expect(Self.results("mx.kth.se; dmarc=fail header.from=kth.se", "mx.kth.se; dmarc=pass header.from=kth.se")?.proves("kth.se") == false)
  }

  @Test(
    "what is not the server's own word proves nothing",
    arguments: [
      "mx.kth.se.evil.example; dmarc=pass header.from=kth.se", "mx.kth.se; none", "mx.kth.se", "; dmarc=pass", "(mx.kth.se); dmarc=pass",
      "mx.kth.se; dmarc=pass header.from=evil.example",
      "mx.kth.se; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example",
      "mx.kth.se; dmarc = fail; x=\"; dmarc=pass header.from=kth.se\"", "mx.kth.se; (dmarc=pass header.from=kth.se)",
      "mx.kth.se; spf=pass smtp.helo=kth.se", "mx.kth.se; dmarc=none header.from=kth.se; spf=pass smtp.mailfrom=kth.se",
    ])
  func unproven(field: String) { #expect(Self.results(field)?.proves("kth.se") != true) }

  @Test func a_version_and_odd_spacing_are_allowed() {
    #expect(Self.results("MX.KTH.SE 1 ; dkim/1 = pass header.d = kth.se")?.proves("kth.se") == true)
  }

  @Test func without_dmarc_either_method_for_the_very_domain_is_proof() {
    #expect(Self.results("mx.kth.se; spf=pass smtp.mailfrom=anna@kth.se")?.proves("kth.se") == true)
    #expect(Self.results("mx.kth.se; dkim=fail header.d=x.se; dkim=pass header.d=kth.se")?.proves("kth.se") == true)
  }

  @Test func no_field_no_result() { #expect(message("From: a@kth.se\n\nx").header.authenticationResults(from: "mx.kth.se") == nil) }
}
