import Foundation

/// What must be known of a mailbox for the desk to work, and the configuration that says so.
struct NewConfiguration {
  var address = ""
  var name = "KTH Sociala medier"
  var imap = ""
  var smtp = ""
  var username = ""
  var imapSecret = "/etc/smdesk/secrets/imap"
  var smtpSecret = "/etc/smdesk/secrets/smtp"
  var tenant: String?
  var clientID = ""
  var clientSecret = "/etc/smdesk/secrets/oauth"
  var domains: [String] = []
  var authenticationServer: String?
  var staff: String?
  var database = "/var/lib/smdesk/smdesk.sqlite"
  var templates = "/usr/share/smdesk/MailTemplates"
  var isReviewing = true

  var yaml: String {
    """
    # Configuration of the social media desk, made by `smdesk init`. `smdesk check` tells what is wrong with it.
    # Keys that are not here have defaults; /usr/share/doc/smdesk/examples/smdesk.yaml explains every one.

    # The functional mailbox: sender of all letters, organizer of all meetings.
    mailbox:
      address: \(q(address))
      name: \(q(name))

    # Where mail is read. imaps:// begins encrypted; imap:// must change to it (STARTTLS).
    imap:
      url: \(q(imap))
      username: \(q(username))\(secret(imapSecret, at: imap))

    # Where mail is submitted.
    smtp:
      url: \(q(smtp))
      username: \(q(username))\(secret(smtpSecret, at: smtp))
    \(oauth)
    database: \(q(database))
    # Letters and checklist; copy the folder to change them, and name the copy here.
    templates: \(q(templates))

    # Who is answered. Others get no answer, and their mail stays unread.
    senders:
      domains: [\(domains.map(q).joined(separator: ", "))]
    \(authentication)

    # send: letters go out. review: they wait until `smdesk outbox release`.
    replies:
      mode: \(isReviewing ? "review" : "send")

    \(staffSection)
    timezone: Europe/Stockholm

    """
  }

  private func secret(_ file: String, at url: String) -> String {
    // Servers of one's own machine are for trials: there no certificate has the right name.
    let trial = Self.isLoopback(url) ? "\n  tls: none" : ""
    return tenant == nil ? "\n  passwordFile: \(q(file))\(trial)" : trial
  }

  private var oauth: String {
    guard let tenant else { return "" }
    return """

      # Microsoft 365: OAuth 2.0 client credentials for both servers.
      oauth:
        tokenURL: \(q("https://login.microsoftonline.com/\(tenant)/oauth2/v2.0/token"))
        clientID: \(q(clientID))
        clientSecretFile: \(q(clientSecret))

      """
  }

  private var authentication: String {
    guard let authenticationServer else {
      return """
          # Senders are taken at their word. Better: true, and authenticationServer: the name that begins Authentication-Results in your mail.
          requireAuthenticated: false
        """
    }
    return """
        # The mail server vouches for the sender under this name (Authentication-Results); mail of others waits for staff.
        requireAuthenticated: true
        authenticationServer: \(q(authenticationServer))
      """
  }

  private var staffSection: String {
    guard let staff else { return "" }
    return """
      # Where staff are told of questions, decisions that wait, and faults.
      staff:
        notify: \(q(staff))

      """
  }

  static func isLoopback(_ url: String) -> Bool {
    guard let host = URLComponents(string: url)?.host?.lowercased() else { return false }
    return host == "localhost" || host == "[::1]" || host == "::1" || host.hasPrefix("127.")
  }

  /// A YAML text in double quotes (YAML 1.2 §7.3.1), whatever stands in it.
  private func q(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
