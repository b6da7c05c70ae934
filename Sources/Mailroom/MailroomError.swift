/// Why something with a mail, token or calendar server failed, in words for the person who can mend it.
///
/// It never holds a password or token. ``SMTPSender`` has ``SMTPFailure`` besides, since there it matters how far a mail came.
public struct MailroomError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What a program does differently for.
  public enum Kind: Sendable, Equatable {
    /// No connection: name unknown, refused, no route.
    case unreachable
    /// No answer in time.
    case timedOut
    /// No encryption, or a certificate that can't be trusted.
    case tls
    /// The password, secret or token was refused.
    case authentication
    /// The log-in was right, but it may not use this mailbox, application or folder.
    case permission
    /// The server asks to be left alone this long. It says nothing about the password.
    case throttled(Duration)
    /// The connection was there and is not any more.
    case connectionLost
    /// What the server sent is not its protocol, or over a limit.
    case badAnswer
    /// The server understood and said no.
    case refused
    /// There is no such folder.
    case folderMissing
    /// The folder's UIDs are not what they were.
    case uidValidityChanged
    /// Something in the configuration can't be.
    case configuration
    /// The program asked for the end of it.
    case interrupted
  }

  /// What to do differently for.
  public let kind: Kind
  /// The server, as `imaps://mail.example.se:993`.
  public let place: String
  /// What happened, with the server's own words where it gave any.
  public let what: String
  /// What to do about it; empty when there is nothing but to wait.
  public let remedy: String

  /// An error; the words must not hold secrets.
  public init(_ kind: Kind, at place: String, _ what: String, remedy: String = "") {
    self.kind = kind
    self.place = place
    self.what = what
    self.remedy = remedy
  }

  /// Whether the same may well succeed later with nobody doing anything.
  public var isTemporary: Bool {
    switch kind {
    case .unreachable, .timedOut, .throttled, .connectionLost, .interrupted, .badAnswer: true
    case .tls, .authentication, .permission, .refused, .folderMissing, .uidValidityChanged, .configuration: false
    }
  }

  /// One line: where, what, and what to do.
  public var description: String { "\(place): \(what)" + (remedy.isEmpty ? "" : ". " + remedy) }
}
