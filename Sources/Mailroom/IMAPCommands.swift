import Foundation
import Glibc
import IMAP

extension IMAPLink {
  func open(_ name: MailboxName, readOnly: Bool, within time: Duration, _ interrupt: Interrupt) throws(MailroomError) -> FolderState {
    resetCount()
    var uidValidity: UInt32?
    var uidNext: UInt32?
    var keepsKeywords = false
    let completion = try run(readOnly ? .examine(name) : .select(name), within: time, interrupt) { response in
      guard case .status(.ok, let text) = response else { return }
      switch text.code {
      case .uidValidity(let number): uidValidity = number
      case .uidNext(let number) where number > 0: uidNext = number
      case .permanentFlags(_, let newKeywords): keepsKeywords = newKeywords
      default: break
      }
    }
    hasNews = false
    guard let uidValidity else {
      throw MailroomError(
        .badAnswer, at: server.description, "the server gives the folder \(name) no UIDVALIDITY, so its messages can't be told apart")
    }
    return FolderState(
      name: name, uidValidity: uidValidity, uidNext: uidNext, exists: exists, isReadOnly: readOnly || completion.text.code == .readOnly,
      keepsKeywords: keepsKeywords)
  }

  func search(_ key: Command.SearchKey, within time: Duration, limits: IMAPLimits, _ interrupt: Interrupt) throws(MailroomError) -> [UInt32]
  {
    var found: [UInt32] = []
    var tooMany = false
    try run(.search(key), within: time, interrupt) { response in
      switch response {
      case .search(let numbers): found += numbers
      case .extendedSearch(_, true, let set):
        if let numbers = set.numbers(atMost: limits.messageNumbers) { found += numbers } else { tooMany = true }
      default: break
      }
      tooMany = tooMany || found.count > limits.messageNumbers
    }
    guard !tooMany else {
      throw MailroomError(.badAnswer, at: server.description, "the server found over \(limits.messageNumbers) messages")
    }
    return Set(found).sorted()
  }

  func fetch(
    _ uids: [UInt32], _ items: [Command.FetchItem], within time: Duration, _ interrupt: Interrupt, each: (FetchedItems) -> Void
  ) throws(MailroomError) {
    guard !uids.isEmpty else { return }
    let completion = try completion(of: .fetch(MessageSet(uids), items), within: time, interrupt) { response in
      if case .fetch(let items) = response { each(items) }
    }
    // RFC 5530: some of what was asked for has been expunged; the rest has been told.
    guard completion.isOK || completion.text.code == .word(.expungeIssued) else {
      throw refusal(completion, of: .fetch(MessageSet(uids), items))
    }
  }

  func facts(of uids: [UInt32], within time: Duration, _ interrupt: Interrupt) throws(MailroomError) -> [MessageFacts] {
    let wanted = Set(uids)
    var found: [UInt32: MessageFacts] = [:]
    try fetch(uids, [.uid, .flags, .internalDate, .size], within: time, interrupt) { items in
      // A server may also tell of others' changes meanwhile: those lack the size, and often the UID.
      if let facts = MessageFacts(items), wanted.contains(facts.uid) { found[facts.uid] = facts }
    }
    return found.values.sorted { $0.uid < $1.uid }
  }

  func mail(_ uid: UInt32, within time: Duration, _ interrupt: Interrupt) throws(MailroomError) -> FetchedMail? {
    var mail: FetchedMail?
    try fetch([uid], [.uid, .flags, .internalDate, .size, .message], within: time, interrupt) { items in
      if items.uid == uid, let facts = MessageFacts(items), let bytes = items.sections[""] {
        mail = FetchedMail(facts: facts, bytes: bytes)
      }
    }
    return mail
  }

  /// The flags that stand afterwards; none when the server refused all; nil when the message is gone.
  func store(_ change: Command.FlagChange, _ flags: [Flag], on uid: UInt32, within time: Duration, _ interrupt: Interrupt)
    throws(MailroomError)
    -> [Flag]?
  {
    let command = Command.store(MessageSet([uid]), change, flags)
    let completion = try completion(of: command, within: time, interrupt)
    guard !completion.isOK, completion.text.throttling == nil, completion.text.code != .word(.noPermission),
      completion.text.code != .word(.expungeIssued)
    else {
      if !completion.isOK, completion.text.code != .word(.expungeIssued) { throw refusal(completion, of: command) }
      return try facts(of: [uid], within: time, interrupt).first?.flags
    }
    return []
  }

  /// One round of IDLE: ends at the deadline, or soon after the folder has got something new; or at once, where the server offers IDLE and then refuses it.
  func idle(until end: Deadline, within time: Duration, _ interrupt: Interrupt) throws(MailroomError) {
    try begin(.idle)
    let begun = Deadline(after: time)
    while true {
      let event = try event(begun, interrupt)
      if case .idling = event { break }
      guard case .finished(let completion) = event else { continue }
      let error = refusal(completion, of: .idle)
      guard error.kind == .refused else { throw error }
      refusesIdle = true
      return
    }
    while !hasNews, !end.hasPassed { try listen(until: end, interrupt) }
    session.endIdle()
    let done = Deadline(after: time)
    while true {
      if case .finished(let completion) = try event(done, interrupt) {
        guard completion.isOK else { throw refusal(completion, of: .idle) }
        return
      }
    }
  }

  /// Waits without asking the server anything.
  func pause(until end: Deadline, _ interrupt: Interrupt) throws(MailroomError) {
    var waiting = pollfd(fd: interrupt.descriptor, events: Int16(POLLIN), revents: 0)
    while !end.hasPassed {
      _ = unsafe poll(&waiting, 1, end.milliseconds)
      guard waiting.revents == 0 else { throw MailroomError(.interrupted, at: server.description, "ended because the program is stopping") }
    }
  }
}

extension MessageFacts {
  /// Nil when the response lacks something that was asked for.
  fileprivate init?(_ items: FetchedItems) {
    guard let uid = items.uid, let size = items.size, let flags = items.flags, let date = items.internalDate else { return nil }
    self.init(uid: uid, size: size, flags: flags, internalDate: Date(timeIntervalSince1970: TimeInterval(date.secondsSince1970)))
  }
}
