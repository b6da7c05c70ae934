public import IMAP

/// Moving and removing, which the desk does to copies of its own letters and to nothing else.
extension MailboxConnection {
  /// Moves a message of the open folder to another folder, which is made when the server says that it could be made. Where the server can't move
  /// (RFC 6851), the message is copied and removed here.
  public func move(_ uid: UInt32, to name: MailboxName) async throws(MailroomError) {
    let canMove = try await capabilities().contains("MOVE")
    let command: Command = canMove ? .move(MessageSet([uid]), name) : .copy(MessageSet([uid]), name)
    try await running { (link, interrupt) throws(MailroomError) in
      var completion = try link.completion(of: command, within: self.timeouts.transfer, interrupt)
      if completion.text.code == .tryCreate {
        try link.run(.create(name), within: self.timeouts.command, interrupt)
        completion = try link.completion(of: command, within: self.timeouts.transfer, interrupt)
      }
      guard completion.isOK else { throw link.refusal(completion, of: command) }
    }
    if !canMove { try await expunge(uid) }
  }

  /// Removes a message of the open folder. Where the server can't remove just one (RFC 4315), it is only marked as read and deleted: what others have marked
  /// is not ours to remove.
  public func expunge(_ uid: UInt32) async throws(MailroomError) {
    guard try await store([.seen, .deleted], on: uid) != .gone, try await capabilities().contains("UIDPLUS") else { return }
    try await running { (link, interrupt) throws(MailroomError) in
      _ = try link.run(.expunge(MessageSet([uid])), within: self.timeouts.command, interrupt)
    }
  }
}
