/// A password, client secret or token. It shows itself to nobody: printed, logged, dumped or interpolated it reads `‹secret›`.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  let value: String

  /// A secret as it stands in its file; nil when it is empty, or holds a line end or NUL, which no log-in can carry.
  public init?(_ value: String) {
    guard !value.isEmpty, value.utf8.allSatisfy({ $0 != 0 && $0 != 10 && $0 != 13 }) else { return nil }
    self.value = value
  }

  /// Not the secret.
  public var description: String { "‹secret›" }
  /// Not the secret.
  public var debugDescription: String { description }
  /// Not the secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// How to log in.
public enum Credentials: Sendable {
  /// A user name and a password (SASL PLAIN or LOGIN).
  case password(user: String, Secret)
  /// A user name, which for Microsoft 365 is the mailbox's address, and where its tokens come from (XOAUTH2).
  case oauth(user: String, TokenSource)
  /// No log-in, for a relay that takes mail from this machine.
  case none
}
