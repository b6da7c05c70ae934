public import Foundation
public import IMAP

public import struct Mail.MessageID

/// A folder as it was when it was opened.
public struct FolderState: Sendable, Equatable {
  /// Its name.
  public let name: MailboxName
  /// UIDs mean what they meant only as long as this stays the same.
  public let uidValidity: UInt32
  /// The next message gets this UID or a higher one; nil where the server does not say.
  public let uidNext: UInt32?
  /// How many messages it holds.
  public let exists: UInt32
  /// Whether flags can't be changed.
  public let isReadOnly: Bool
  /// Whether keywords of our own can be kept. Exchange keeps none.
  public let keepsKeywords: Bool

  /// A folder's state from its parts.
  public init(name: MailboxName, uidValidity: UInt32, uidNext: UInt32?, exists: UInt32, isReadOnly: Bool, keepsKeywords: Bool) {
    self.name = name
    self.uidValidity = uidValidity
    self.uidNext = uidNext
    self.exists = exists
    self.isReadOnly = isReadOnly
    self.keepsKeywords = keepsKeywords
  }
}

/// What a server tells of a message without sending it.
public struct MessageFacts: Sendable, Equatable {
  /// The UID, good within one UIDVALIDITY.
  public let uid: UInt32
  /// Octets.
  public let size: UInt64
  /// Flags and keywords.
  public let flags: [Flag]
  /// When the server took it in.
  public let internalDate: Date

  /// Facts from their parts.
  public init(uid: UInt32, size: UInt64, flags: [Flag], internalDate: Date) {
    self.uid = uid
    self.size = size
    self.flags = flags
    self.internalDate = internalDate
  }
}

/// A message.
public struct FetchedMail: Sendable, Equatable {
  /// What the server tells of it.
  public let facts: MessageFacts
  /// Its octets as the server has them.
  public let bytes: [UInt8]

  /// A message from its parts.
  public init(facts: MessageFacts, bytes: [UInt8]) {
    self.facts = facts
    self.bytes = bytes
  }
}

/// What fetching a message brought.
public enum FetchOutcome: Sendable, Equatable {
  /// The message.
  case mail(FetchedMail)
  /// It is larger than was allowed, and was left where it is.
  case tooLarge(MessageFacts)
  /// It is no longer there: somebody moved or removed it.
  case gone
}

/// What changing flags brought.
public enum StoreOutcome: Sendable, Equatable {
  /// All of them stand.
  case stored
  /// The server does not keep these, which is usual for keywords; the others stand.
  case notKept([Flag])
  /// The message is no longer there.
  case gone
}

/// What filing a message brought.
public struct AppendOutcome: Sendable, Equatable {
  /// Its UID, where the server says (RFC 4315).
  public let uid: UInt32?
  /// Whether the folder had to be made first.
  public let madeFolder: Bool

  /// An outcome from its parts.
  public init(uid: UInt32?, madeFolder: Bool) {
    self.uid = uid
    self.madeFolder = madeFolder
  }
}

extension MailboxConnection {
  /// Opens a folder, connecting if need be. Read-only means that nothing one does can change it for others (EXAMINE).
  @discardableResult
  public func open(_ name: MailboxName, readOnly: Bool = false) async throws(MailroomError) -> FolderState {
    try await connect()
    folder = nil
    let state: FolderState
    do throws(MailroomError) {
      state = try await running { (link, interrupt) throws(MailroomError) in
        try link.open(name, readOnly: readOnly, within: self.timeouts.command, interrupt)
      }
    } catch {
      // Many servers say no to a missing folder without the code for it.
      guard error.kind == .refused, link != nil, try await !folders().contains(where: { $0.name == name }) else { throw error }
      throw MailroomError(.folderMissing, at: error.place, "there is no folder \(name) (\(error.what))", remedy: IMAPLink.folderRemedy)
    }
    folder = state
    return state
  }

  /// UIDs higher than the given one, ascending. The list is taken once: what comes or goes meanwhile changes nothing in it.
  public func newUIDs(after uid: UInt32) async throws(MailroomError) -> [UInt32] {
    guard uid < UInt32.max else { return [] }
    return try await inFolder { (link, interrupt) throws(MailroomError) in
      link.hasNews = false
      // `n:*` names the last message even if its UID is lower (RFC 9051 §9, seq-range).
      return try link.search(.uids(.from(uid + 1)), within: self.timeouts.command, limits: self.limits, interrupt).filter { $0 > uid }
    }
  }

  /// Every UID of the open folder, ascending.
  public func allUIDs() async throws(MailroomError) -> [UInt32] {
    try await inFolder { (link, interrupt) throws(MailroomError) in
      try link.search(.all, within: self.timeouts.command, limits: self.limits, interrupt)
    }
  }

  /// UIDs of the messages in the open folder with a Message-ID, ascending.
  public func search(messageID: MessageID) async throws(MailroomError) -> [UInt32] {
    try await inFolder { (link, interrupt) throws(MailroomError) in
      try link.search(.messageID(messageID), within: self.timeouts.transfer, limits: self.limits, interrupt)
    }
  }

  /// The same in another folder, which is looked into read-only; afterwards the open folder is open again.
  public func search(messageID: MessageID, in name: MailboxName) async throws(MailroomError) -> [UInt32] {
    try await connect()
    let previous = folder
    try await open(name, readOnly: true)
    let found = try await search(messageID: messageID)
    guard let previous else { return found }
    let again = try await open(previous.name, readOnly: previous.isReadOnly)
    guard again.uidValidity == previous.uidValidity else {
      drop()
      throw MailroomError(.uidValidityChanged, at: server.description, "the folder \(previous.name) was made anew meanwhile")
    }
    return found
  }

  /// Size, flags and date of messages; those that are gone are left out.
  public func facts(of uids: [UInt32]) async throws(MailroomError) -> [MessageFacts] {
    try await inFolder { (link, interrupt) throws(MailroomError) in
      try link.facts(of: uids, within: self.timeouts.transfer, interrupt)
    }
  }

  /// A message as it stands, at most so large, without marking it as read. Size first: what is too large is not begun.
  public func fetch(_ uid: UInt32, atMost octets: UInt64) async throws(MailroomError) -> FetchOutcome {
    try await inFolder { (link, interrupt) throws(MailroomError) in
      guard let facts = try link.facts(of: [uid], within: self.timeouts.command, interrupt).first else { return .gone }
      guard facts.size <= min(octets, UInt64(self.limits.literalOctets)) else { return .tooLarge(facts) }
      return try link.mail(uid, within: self.timeouts.transfer, interrupt).map { .mail($0) } ?? .gone
    }
  }

  /// The header of a message, up to and with its empty line; nil when the message is gone.
  public func header(of uid: UInt32) async throws(MailroomError) -> [UInt8]? {
    try await inFolder { (link, interrupt) throws(MailroomError) in
      var header: [UInt8]?
      try link.fetch([uid], [.uid, .header], within: self.timeouts.transfer, interrupt) { items in
        if items.uid == uid { header = items.sections["HEADER"] ?? header }
      }
      return header
    }
  }

  /// Puts flags and keywords on a message, and looks at what stands afterwards.
  public func store(_ flags: [Flag], on uid: UInt32) async throws(MailroomError) -> StoreOutcome {
    let keepsKeywords = folder?.keepsKeywords ?? false
    return try await inFolder { (link, interrupt) throws(MailroomError) in
      let wanted = flags.filter { $0.isSystem || keepsKeywords }
      guard !wanted.isEmpty else {
        return try link.facts(of: [uid], within: self.timeouts.command, interrupt).isEmpty ? .gone : .notKept(flags)
      }
      guard var standing = try link.store(.add, wanted, on: uid, within: self.timeouts.command, interrupt) else { return .gone }
      let system = wanted.filter(\.isSystem)
      if standing.isEmpty, !system.isEmpty, system != wanted {
        // Refused as a whole for the sake of a keyword.
        guard let again = try link.store(.add, system, on: uid, within: self.timeouts.command, interrupt) else { return .gone }
        standing = again
      }
      let missing = flags.filter { !standing.contains($0) }
      return missing.isEmpty ? .stored : .notKept(missing)
    }
  }

  /// Takes flags off a message.
  public func remove(_ flags: [Flag], from uid: UInt32) async throws(MailroomError) -> StoreOutcome {
    try await inFolder { (link, interrupt) throws(MailroomError) in
      guard let standing = try link.store(.remove, flags, on: uid, within: self.timeouts.command, interrupt) else { return .gone }
      let kept = flags.filter { standing.contains($0) }
      return kept.isEmpty ? .stored : .notKept(kept)
    }
  }

  /// Runs a call that needs an open folder.
  private func inFolder<Value>(_ body: (IMAPLink, Interrupt) throws(MailroomError) -> Value) async throws(MailroomError) -> Value {
    guard folder != nil else { throw MailroomError(.connectionLost, at: server.description, "no folder is open") }
    return try await running(body)
  }
}
