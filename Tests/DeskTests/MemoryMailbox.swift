import Foundation
import IMAP
import Mail
import Mailroom
import Synchronization

@testable import Desk

/// A mailbox and a mail server in memory. Before every call of the desk, `interfere` may change things, as colleagues and servers do.
actor MemoryMailbox: DeskMailbox, LetterSender {
  struct Item: Sendable {
    var uid: UInt32
    var bytes: [UInt8]
    var flags: Set<Flag> = []
  }

  struct Folder: Sendable {
    var uidValidity: UInt32 = 1
    var uidNext: UInt32 = 1
    var items: [Item] = []

    mutating func add(_ bytes: [UInt8], flags: Set<Flag> = []) {
      items.append(Item(uid: uidNext, bytes: bytes, flags: flags))
      uidNext += 1
    }
  }

  /// A mail that the server has taken from the desk, for one recipient.
  struct Letter: Sendable {
    let to: EmailAddress
    let message: Message
  }

  /// What the SMTP side does with a letter instead of taking it.
  enum SubmissionFault: String, Sendable, CaseIterable {
    case refused, greylisted, tooBusy, lostBeforeTaking, lostAfterTaking
  }

  let own: EmailAddress
  var folders: [MailboxName: Folder] = [:]
  private(set) var letters: [Letter] = []
  /// Whether copies that the desk sends to itself arrive.
  var deliversCopies = true
  /// Whether the server itself puts what it sends in Sent.
  var filesBySelf = false
  /// How many copies have come.
  private(set) var copies = 0
  /// Before each call: what goes wrong, if anything.
  var faults: (@Sendable (String) -> MailroomError.Kind?)?
  var submissionFaults: (@Sendable () -> SubmissionFault?)?
  private var interfere: (@Sendable (isolated MemoryMailbox) -> Void)?
  private var opened: MailboxName?
  private var validityOfOpened: UInt32 = 0

  init(own: EmailAddress) {
    self.own = own
    folders = [.inbox: Folder(), Self.sent: Folder(uidValidity: 7)]
  }

  static let sent = MailboxName("Sent") ?? .inbox
  static let archive = MailboxName("Archive") ?? .inbox

  func set(interfere: (@Sendable (isolated MemoryMailbox) -> Void)?) { self.interfere = interfere }
  func set(faults: (@Sendable (String) -> MailroomError.Kind?)?) { self.faults = faults }
  func set(submissionFaults: (@Sendable () -> SubmissionFault?)?) { self.submissionFaults = submissionFaults }
  func set(filesBySelf: Bool) { self.filesBySelf = filesBySelf }
  func set(deliversCopies: Bool) { self.deliversCopies = deliversCopies }
  func change(_ body: @Sendable (isolated MemoryMailbox) -> Void) { body(self) }
  func deliver(_ bytes: [UInt8]) { folders[.inbox]?.add(bytes) }
  func items(in folder: MailboxName) -> [Item] { folders[folder]?.items ?? [] }

  // MARK: - What the desk calls

  private func begin(_ call: String, needsFolder: Bool = true) throws(MailroomError) {
    interfere?(self)
    if let kind = faults?(call) {
      // A connection that is lost or left takes the open folder along.
      if kind != .refused { opened = nil }
      throw MailroomError(kind, at: "memory", "\(call) failed on purpose")
    }
    guard needsFolder, let opened else {
      if needsFolder { throw MailroomError(.connectionLost, at: "memory", "no folder is open") }
      return
    }
    // A session over a folder that was made anew is dead.
    guard folders[opened]?.uidValidity == validityOfOpened else {
      self.opened = nil
      throw MailroomError(.connectionLost, at: "memory", "the folder was made anew")
    }
  }

  private var current: Folder { opened.flatMap { folders[$0] } ?? Folder() }

  func open(_ name: MailboxName, readOnly: Bool) throws(MailroomError) -> FolderState {
    try begin("open", needsFolder: false)
    guard let folder = folders[name] else { throw MailroomError(.folderMissing, at: "memory", "no folder \(name)") }
    opened = name
    validityOfOpened = folder.uidValidity
    return FolderState(
      name: name, uidValidity: folder.uidValidity, uidNext: folder.uidNext, exists: UInt32(folder.items.count), isReadOnly: readOnly,
      keepsKeywords: false)
  }

  func newUIDs(after uid: UInt32) throws(MailroomError) -> [UInt32] {
    try begin("search")
    return current.items.map(\.uid).filter { $0 > uid }.sorted()
  }

  func fetch(_ uid: UInt32, atMost octets: UInt64) throws(MailroomError) -> FetchOutcome {
    try begin("fetch")
    guard let item = current.items.first(where: { $0.uid == uid }) else { return .gone }
    let facts = MessageFacts(uid: uid, size: UInt64(item.bytes.count), flags: Array(item.flags), internalDate: .distantPast)
    return facts.size > octets ? .tooLarge(facts) : .mail(FetchedMail(facts: facts, bytes: item.bytes))
  }

  func header(of uid: UInt32) throws(MailroomError) -> [UInt8]? {
    try begin("fetch")
    return current.items.first { $0.uid == uid }?.bytes
  }

  func search(messageID: MessageID) throws(MailroomError) -> [UInt32] {
    try begin("search")
    return current.items.filter { Message.parse($0.bytes).messageID == messageID }.map(\.uid)
  }

  func append(_ bytes: [UInt8], to name: MailboxName, flags: [Flag], date: Date?) throws(MailroomError) -> AppendOutcome {
    try begin("append", needsFolder: false)
    let isMissing = folders[name] == nil
    folders[name, default: Folder()].add(bytes, flags: Set(flags))
    return AppendOutcome(uid: nil, madeFolder: isMissing)
  }

  func store(_ flags: [Flag], on uid: UInt32) throws(MailroomError) -> StoreOutcome {
    try begin("store")
    guard let opened, let index = folders[opened]?.items.firstIndex(where: { $0.uid == uid }) else { return .gone }
    folders[opened]?.items[index].flags.formUnion(flags)
    return .stored
  }

  func move(_ uid: UInt32, to name: MailboxName) throws(MailroomError) {
    try begin("move")
    guard let opened, let index = folders[opened]?.items.firstIndex(where: { $0.uid == uid }),
      let item = folders[opened]?.items.remove(at: index)
    else { return }
    folders[name, default: Folder()].add(item.bytes, flags: item.flags)
  }

  func expunge(_ uid: UInt32) throws(MailroomError) {
    try begin("expunge")
    if let opened { folders[opened]?.items.removeAll { $0.uid == uid } }
  }

  func submit(_ bytes: [UInt8], from sender: EmailAddress, to recipients: [EmailAddress]) throws(SMTPFailure) {
    interfere?(self)
    let fault = submissionFaults?()
    let lost = MailroomError(.connectionLost, at: "memory", "lost on purpose")
    switch fault {
    case .refused: throw .unreachable(lost)
    case .greylisted: throw .temporary(SMTPReply(code: 451, text: "later"), at: "memory")
    case .tooBusy: throw .temporary(SMTPReply(code: 421, text: "too busy"), at: "memory")
    case .lostBeforeTaking: throw .doubtful(lost)
    case .lostAfterTaking, nil: break
    }
    let message = Message.parse(bytes)
    for recipient in recipients {
      if !recipient.isSameMailbox(as: own) {
        letters.append(Letter(to: recipient, message: message))
      } else if deliversCopies {
        copies += 1
        folders[.inbox]?.add(Array("Return-Path: <\(sender)>\r\n".utf8) + bytes)
      }
    }
    if filesBySelf { folders[Self.sent]?.add(bytes) }
    if fault != nil { throw .doubtful(lost) }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A variable that closures share.
final class Box<Value: Sendable>: Sendable {
  private let guarded: Mutex<Value>

  init(_ value: Value) { guarded = Mutex(value) }

  var value: Value {
    get { guarded.withLock { $0 } }
    set { guarded.withLock { $0 = newValue } }
  }
}
