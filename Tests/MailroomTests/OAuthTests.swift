import Foundation
import IMAP
import Mail
import TestServers
import Testing

@testable import Mailroom

/// The stand-in token service is one for all, and is told how to behave: so these run one after the other, on servers of their own.
@Suite("OAuth", .serialized) struct OAuthTests {
  static let servers = Result { try TestServers.start() }

  let servers: TestServers
  init() throws {
    servers = try Self.servers.get()
    try control(#"{"expires_in": null, "error": null, "status": null, "silent": null, "username": "socialmedia@kth.se", "revoke": true}"#)
  }

  @discardableResult
  private func control(_ json: String) throws -> Int {
    struct Answer: Decodable { let issued: Int }
    let address = try #require(servers.environment["TOKEN_CONTROL_URL"])
    let request = WebRequest(address: try WebAddress(address), form: [(name: "settings", value: json)])
    return try JSONDecoder().decode(Answer.self, from: Data(request.perform(within: .seconds(5), Interrupt()).body)).issued
  }

  private func source(
    secret: String = "klienthemlighet", scope: String = "https://outlook.office365.com/.default", timeouts: MailTimeouts = .standard
  ) throws
    -> TokenSource
  {
    TokenSource(
      tokenURL: try WebAddress(try #require(servers.environment["TOKEN_URL"])), clientID: "smdesk",
      clientSecret: try #require(Secret(secret)), scope: scope,
      timeouts: timeouts)
  }

  private func mailbox(_ source: TokenSource, user: String = "socialmedia@kth.se") throws -> MailboxConnection {
    let address = try ServerAddress("imaps://127.0.0.1:\(servers.port("IMAPS_PORT"))")
    return MailboxConnection(try MailServer(address, certificateAuthority: servers.certificateAuthority), as: .oauth(user: user, source))
  }

  @Test func one_token_opens_the_mailbox_and_sends_mail() async throws {
    let source = try source()
    let before = try control("{}")
    let mailbox = try mailbox(source)
    try await mailbox.open(.inbox)
    let address = try ServerAddress("smtp://127.0.0.1:\(servers.port("SUBMISSION_PORT"))")
    let sender = SMTPSender(
      try MailServer(address, certificateAuthority: servers.certificateAuthority), as: .oauth(user: "socialmedia@kth.se", source))
    try await sender.check()
    let desk = try #require(EmailAddress("socialmedia@kth.se"))
    try await sender.submit(Array(letter("Hej").utf8), from: desk, to: [desk])
    #expect(try await mailbox.uids(count: 1).count >= 1)
    #expect(try control("{}") == before + 1)
    await mailbox.logout()
  }

  @Test func a_token_that_is_revoked_in_mid_session_is_replaced_once() async throws {
    let source = try source()
    let mailbox = try mailbox(source)
    try await mailbox.open(.inbox)
    let before = try control(#"{"revoke": true}"#)
    await mailbox.logout()
    try await mailbox.open(.inbox)
    #expect(try control("{}") == before + 1)
    await mailbox.logout()
  }

  @Test func a_token_is_renewed_when_it_has_expired() async throws {
    try control(#"{"expires_in": 1}"#)
    let source = try source()
    let first = try await source.token().value
    #expect(try await source.token().value == first)
    try await Task.sleep(for: .milliseconds(700))
    #expect(try await source.token().value != first)
  }

  @Test func a_mailbox_without_permission_is_told_with_what_to_do() async throws {
    let mailbox = try mailbox(try source(), user: "annan@kth.se")
    let error = await #expect(throws: MailroomError.self) { try await mailbox.open(.inbox) }
    #expect(error?.kind == .permission)
    #expect(error?.remedy.contains("Add-MailboxPermission") == true)
    #expect(error?.isTemporary == false)
  }

  @Test(
    "a refusal says what is to be done",
    arguments: [
      ("AADSTS7000215: Invalid client secret provided.", MailroomError.Kind.authentication, "clientSecretFile"),
      ("AADSTS7000222: The provided client secret keys are expired.", .authentication, "new one"),
      ("AADSTS700016: Application not found in the directory.", .configuration, "clientID"),
      ("AADSTS90002: Tenant not found.", .configuration, "tokenURL"),
      ("AADSTS65001: The user or administrator has not consented.", .permission, "IMAP.AccessAsApp"),
      ("AADSTS70011: The provided value for scope is not valid.", .configuration, "outlook.office365.com/.default"),
      ("something else", .authentication, "clientID"),
    ])
  func refusals(_ words: String, _ kind: MailroomError.Kind, _ remedy: String) async throws {
    try control(#"{"status": 401, "error": {"error": "invalid_client", "error_description": "\#(words)"}}"#)
    let source = try source()
    let error = await #expect(throws: MailroomError.self) { try await source.token() }
    #expect(error?.kind == kind)
    #expect(error?.remedy.contains(remedy) == true)
    #expect(error.map { "\($0)".contains(words) && !"\($0)".contains("klienthemlighet") } == true)
  }

  @Test func a_wrong_secret_is_an_authentication_failure_for_mail_too() async throws {
    let address = try ServerAddress("smtp://127.0.0.1:\(servers.port("SUBMISSION_PORT"))")
    let sender = SMTPSender(
      try MailServer(address, certificateAuthority: servers.certificateAuthority),
      as: .oauth(user: "socialmedia@kth.se", try source(secret: "fel")))
    let failure = await #expect(throws: SMTPFailure.self) { try await sender.check() }
    guard case .authentication = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func a_token_service_that_is_down_or_silent_is_temporary() async throws {
    try control(#"{"status": 503}"#)
    let error = try await #require(throws: MailroomError.self) { try await source().token() }
    #expect(error.kind == .throttled(.seconds(60)) && error.isTemporary)
    try control(#"{"status": null, "silent": true}"#)
    var timeouts = MailTimeouts()
    timeouts.request = .milliseconds(300)
    let silent = try await #require(throws: MailroomError.self) { try await source(timeouts: timeouts).token() }
    #expect(silent.kind == .timedOut)
  }
}
