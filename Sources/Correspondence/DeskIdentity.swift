public import Mail

public import struct Foundation.TimeZone

/// What letters say about the desk itself, from the configuration.
public struct DeskIdentity: Hashable, Sendable {
  /// The functional mailbox; its name signs the letters.
  public var mailbox: Mailbox
  /// The zone that times are written in.
  public var timeZone: TimeZone

  /// An identity from its parts.
  public init(mailbox: Mailbox, timeZone: TimeZone) {
    self.mailbox = mailbox
    self.timeZone = timeZone
  }
}
