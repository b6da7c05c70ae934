import IMAP

/// How a token service refuses (RFC 6749 §5.2), with Microsoft Entra's codes.
struct Refusal: Decodable {
  let error: String
  let description: String?

  enum CodingKeys: String, CodingKey { case error, description = "error_description" }

  /// What each code means for the person who set up the application.
  private static let meanings: [(code: String, kind: MailroomError.Kind, remedy: String)] = [
    ("AADSTS7000215", .authentication, "The client secret is wrong: put the secret's value (not its id) into oauth.clientSecretFile"),
    ("AADSTS7000222", .authentication, "The client secret has expired: make a new one in Entra and put it into oauth.clientSecretFile"),
    (
      "AADSTS700016", .configuration,
      "Entra does not know the application in this tenant: check oauth.clientID and the tenant in oauth.tokenURL"
    ),
    ("AADSTS90002", .configuration, "Entra does not know the tenant: check oauth.tokenURL"),
    ("AADSTS900023", .configuration, "Entra does not know the tenant: check oauth.tokenURL"),
    ("AADSTS7000112", .permission, "The application is turned off in Entra: ask an administrator to turn it on"),
    (
      "AADSTS65001", .permission,
      "Consent is missing: an administrator must grant IMAP.AccessAsApp and SMTP.SendAsApp of Office 365 Exchange Online to the application"
    ),
    ("AADSTS500011", .configuration, "The scope is wrong: for Exchange Online it is https://outlook.office365.com/.default"),
    ("AADSTS1002012", .configuration, "The scope is wrong: for Exchange Online it is https://outlook.office365.com/.default"),
    ("AADSTS70011", .configuration, "The scope is wrong: for Exchange Online it is https://outlook.office365.com/.default"),
    ("AADSTS53003", .permission, "A conditional access rule forbids it: ask an administrator to let the application in from this machine"),
  ]

  func explained(at place: String) -> MailroomError {
    let said = ResponseText(words: [error, description].compactMap(\.self).joined(separator: ": ")).words
    let what = "no token was given (the service said: \(said))"
    if let meaning = Self.meanings.first(where: { description?.contains($0.code + ":") == true }) {
      return MailroomError(meaning.kind, at: place, what, remedy: meaning.remedy)
    }
    switch error {
    case "invalid_client": return MailroomError(.authentication, at: place, what, remedy: "Check oauth.clientID and oauth.clientSecretFile")
    case "unauthorized_client", "consent_required", "interaction_required":
      return MailroomError(
        .permission, at: place, what, remedy: "An administrator must give the application its permissions and consent to them")
    case "temporarily_unavailable", "server_error": return MailroomError(.throttled(.seconds(60)), at: place, what)
    default: return MailroomError(.configuration, at: place, what, remedy: "Check the keys under oauth")
    }
  }
}
