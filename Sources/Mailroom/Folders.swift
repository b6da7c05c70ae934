public import Foundation
public import IMAP

/// A folder of the mailbox.
public struct Folder: Sendable, Equatable {
  /// Its name.
  public let name: MailboxName
  /// What it is for, where the server says (RFC 6154).
  public let use: SpecialUse?
  /// Whether it can be opened.
  public let isSelectable: Bool

  /// RFC 6154 §2.
  public enum SpecialUse: String, Sendable {
    /// Everything; the archive; drafts; flagged mail; junk; sent mail; what was thrown away.
    case all = #"\all"#, archive = #"\archive"#, drafts = #"\drafts"#, flagged = #"\flagged"#, junk = #"\junk"#, sent = #"\sent"#, trash =
      #"\trash"#
  }
}

extension MailboxConnection {
  /// Every folder, connecting if need be.
  public func folders() async throws(MailroomError) -> [Folder] {
    let capabilities = try await capabilities()
    let specialUse = capabilities.contains("SPECIAL-USE") && (capabilities.contains("LIST-EXTENDED") || capabilities.contains("IMAP4REV2"))
    return try await running { (link, interrupt) throws(MailroomError) in
      var folders: [Folder] = []
      try link.run(.list(pattern: "*", specialUse: specialUse), within: self.timeouts.command, interrupt) { response in
        guard case .list(let listing) = response else { return }
        let use = listing.attributes.compactMap(Folder.SpecialUse.init).min { $0.rawValue < $1.rawValue }
        let isSelectable = listing.attributes.isDisjoint(with: [#"\noselect"#, #"\nonexistent"#])
        folders.append(Folder(name: listing.name, use: use, isSelectable: isSelectable))
      }
      return folders
    }
  }

  /// The configured folder if there is one of that name, else the one that the server names for this use, else nil.
  public func folder(_ name: MailboxName, or use: Folder.SpecialUse) async throws(MailroomError) -> MailboxName? {
    let folders = try await folders().filter(\.isSelectable)
    return folders.contains { $0.name == name } ? name : folders.first { $0.use == use }?.name
  }

  /// Files a message, which need not be in the open folder; makes the folder when the server says that it could be made.
  ///
  /// - Parameter bytes: a message; bare LF and CR become CRLF, as IMAP wants it.
  public func append(_ bytes: [UInt8], to name: MailboxName, flags: [Flag] = [], date: Date? = nil) async throws(MailroomError)
    -> AppendOutcome
  {
    try await connect()
    let seconds = date.flatMap { Int64(exactly: $0.timeIntervalSince1970.rounded(.down)) }
    let command = Command.append(
      name, flags: flags, date: seconds.flatMap(InternalDate.init(secondsSince1970:)), bytes: canonicalLines(bytes))
    return try await running { (link, interrupt) throws(MailroomError) in
      var completion = try link.completion(of: command, within: self.timeouts.transfer, interrupt)
      let isMissing = completion.text.code == .tryCreate
      if isMissing {
        try link.run(.create(name), within: self.timeouts.command, interrupt)
        completion = try link.completion(of: command, within: self.timeouts.transfer, interrupt)
      }
      guard completion.isOK else { throw link.refusal(completion, of: command) }
      guard case .appended(_, let uids)? = completion.text.code else { return AppendOutcome(uid: nil, madeFolder: isMissing) }
      return AppendOutcome(uid: uids.ranges.first?.lowerBound, madeFolder: isMissing)
    }
  }

  /// Waits until the open folder may hold something new, at most so long; true when it may. What is new, ``newUIDs(after:)`` tells.
  ///
  /// Uses IDLE where the server has it and asks now and then where not. Mail that came since ``newUIDs(after:)`` was last asked counts as new.
  public func idle(atMost time: Duration) async throws(MailroomError) -> Bool {
    guard folder != nil else { throw MailroomError(.connectionLost, at: server.description, "no folder is open") }
    return try await running { (link, interrupt) throws(MailroomError) in
      let end = Deadline(after: time)
      let hasIdle = link.session.capabilities?.contains("IDLE") ?? false
      while !link.hasNews, !end.hasPassed {
        if hasIdle, !link.refusesIdle {
          try link.idle(until: end.earlier(Deadline(after: self.timeouts.idle)), within: self.timeouts.command, interrupt)
        } else {
          try link.pause(until: end.earlier(Deadline(after: self.timeouts.poll)), interrupt)
          try link.run(.noop, within: self.timeouts.command, interrupt)
        }
      }
      return link.hasNews
    }
  }

  /// Asks the server whether the connection still stands.
  public func noop() async throws(MailroomError) {
    try await running { (link, interrupt) throws(MailroomError) in
      _ = try link.run(.noop, within: self.timeouts.command, interrupt)
    }
  }
}
