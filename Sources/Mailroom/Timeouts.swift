/// How long a server may take. Every call has an end: a connection can die without either side being told.
public struct MailTimeouts: Sendable, Hashable {
  /// Name look-up, TCP, TLS, greeting and log-in together.
  public var connect = Duration.seconds(30)
  /// A command that carries no mail.
  public var command = Duration.seconds(60)
  /// A command that carries a mail one way or the other.
  public var transfer = Duration.seconds(300)
  /// From the last octet of a mail until the SMTP server says whether it has it. Servers scan mail then; RFC 5321 §4.5.3.2.6 says ten minutes.
  public var finalReply = Duration.seconds(600)
  /// A request for a token or a calendar.
  public var request = Duration.seconds(30)
  /// A polite goodbye.
  public var farewell = Duration.seconds(3)
  /// How long one IDLE lasts before it is begun anew: routers and servers forget silent connections after ten minutes or more.
  public var idle = Duration.seconds(8 * 60 + 30)
  /// How often a server without IDLE is asked.
  public var poll = Duration.seconds(60)

  /// What the desk runs with.
  public static let standard = MailTimeouts()

  /// The standard times, to be changed one by one.
  public init() {}
}

/// A point in time by which something must be done.
struct Deadline: Sendable {
  private let instant: ContinuousClock.Instant

  init(after duration: Duration) { instant = .now + duration }

  private init(_ instant: ContinuousClock.Instant) { self.instant = instant }

  /// Milliseconds left, rounded up, as system calls take them; 0 when it has passed.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: instant)
    guard left > .zero else { return 0 }
    guard left < .seconds(86_400) else { return 86_400_000 }
    return Int32(truncatingIfNeeded: left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1)
  }

  var hasPassed: Bool { milliseconds == 0 }

  /// The earlier of this one and another.
  func earlier(_ other: Deadline) -> Deadline { Deadline(min(instant, other.instant)) }
}
