import Foundation
import IMAP
import Mailroom

/// The servers as the configuration has them, with secrets read at the moment they are needed: a password that is changed takes effect without a restart.
extension Configuration {
  /// A mailbox that is not yet connected to.
  func mailbox(timeouts: MailTimeouts = .standard) throws -> MailboxConnection {
    MailboxConnection(try imap.server.server, as: try credentials(imap.server), timeouts: timeouts)
  }

  /// The submission server.
  func sender(timeouts: MailTimeouts = .standard) throws -> SMTPSender {
    SMTPSender(try smtp.server, as: try credentials(smtp), timeouts: timeouts)
  }

  private func credentials(_ settings: ServerSettings) throws -> Credentials {
    if let oauth {
      return .oauth(
        user: settings.username,
        TokenSource(
          tokenURL: try WebAddress(oauth.tokenURL), clientID: oauth.clientID, clientSecret: try secret(oauth.clientSecret),
          scope: oauth.scope))
    }
    guard let place = settings.secret, !settings.username.isEmpty else { return .none }
    return .password(user: settings.username, try secret(place))
  }

  private func secret(_ place: SecretPlace) throws -> Secret {
    guard let secret = Secret(try place.value()) else {
      throw ConfigurationError("the password is empty or holds control characters", file: place.description)
    }
    return secret
  }
}

extension SocialMediaDesk {
  func mailbox(timeouts: MailTimeouts = .standard) throws -> MailboxConnection { try configuration.mailbox(timeouts: timeouts) }

  func sender(timeouts: MailTimeouts = .standard) throws -> SMTPSender { try configuration.sender(timeouts: timeouts) }

  var postman: Postman {
    get throws { Postman(records: records, configuration: configuration, sender: try configuration.sender(), log: log, steps: steps) }
  }

  var lease: Lease { Lease(records: records) }
}

extension ServerSettings {
  fileprivate var server: MailServer {
    get throws {
      try MailServer(try ServerAddress(url), tls: tls == .none ? TLSPolicy.none : .required, certificateAuthority: caFile)
    }
  }
}

extension IMAPSettings {
  /// The folders by their names on the wire.
  struct Folders: Sendable {
    let inbox, sent, drafts: MailboxName
  }

  /// - Throws: ``ConfigurationError`` for a name that no folder can have.
  var folders: Folders {
    get throws {
      func name(_ text: String, _ key: String) throws -> MailboxName {
        guard let name = MailboxName(text) else {
          throw ConfigurationError("“imap.\(key)” is no name of a folder", file: "the configuration")
        }
        return name
      }
      return Folders(inbox: try name(inbox, "inbox"), sent: try name(sent, "sent"), drafts: try name(drafts, "drafts"))
    }
  }
}
