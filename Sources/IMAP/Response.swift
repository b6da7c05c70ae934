/// One response of a server (RFC 9051 §7).
public enum Response: Sendable, Equatable {
  /// `A1 OK [READ-WRITE] done`: the end of the command with this tag.
  case tagged(tag: String, Completion)
  /// `+ ready for literal`: the server waits for more of the command.
  case continuation(ResponseText)
  /// `* OK`, `* NO`, `* BAD`, `* PREAUTH`, `* BYE`.
  case status(UntaggedStatus, ResponseText)
  /// `* CAPABILITY IMAP4rev1 IDLE`, in upper case.
  case capability(Set<String>)
  /// `* FLAGS (\Answered \Seen)`: the flags that exist in the open folder.
  case flags([Flag])
  /// `* 23 EXISTS`: how many messages the open folder holds.
  case exists(UInt32)
  /// `* 1 RECENT` (RFC 3501 §7.3.2).
  case recent(UInt32)
  /// `* 44 EXPUNGE`: a message number is no more. Numbers are never used here but to parse.
  case expunge(UInt32)
  /// `* VANISHED 41,43:116` (RFC 7162 §3.2.10).
  case vanished(MessageSet)
  /// `* 12 FETCH (UID 7 FLAGS (\Seen))`.
  case fetch(FetchedItems)
  /// `* SEARCH 2 3 6` (RFC 3501 §7.2.5).
  case search([UInt32])
  /// `* ESEARCH (TAG "A1") UID ALL 2,3,6` (RFC 9051 §7.3.4).
  case extendedSearch(tag: String?, isUID: Bool, all: MessageSet)
  /// `* LIST (\HasNoChildren \Sent) "/" Skickat`.
  case list(FolderListing)
  /// `* STATUS Sent (MESSAGES 231 UIDNEXT 44292)`: the items in upper case.
  case folderStatus(MailboxName, [String: UInt64])
  /// A response of an extension that we did not ask for: its first word.
  case other(String)
}

/// How a command ended.
public struct Completion: Sendable, Equatable {
  /// OK, NO or BAD.
  public enum Status: String, Sendable { case ok = "OK", no = "NO", bad = "BAD" }
  /// OK, NO or BAD.
  public let status: Status
  /// The code and the words that came with it.
  public let text: ResponseText

  /// Whether the server did what it was asked.
  public var isOK: Bool { status == .ok }
}

/// The word of an untagged status response.
public enum UntaggedStatus: String, Sendable {
  /// Information; a warning; an error that concerns no single command.
  case ok = "OK", no = "NO", bad = "BAD"
  /// The greeting of a connection that needs no log-in.
  case preauthenticated = "PREAUTH"
  /// The server is about to close the connection.
  case bye = "BYE"
}

/// What stands after OK, NO, BAD, BYE, PREAUTH or `+`.
public struct ResponseText: Sendable, Equatable {
  /// The code in brackets, if there is one.
  public let code: ResponseCode?
  /// Words for people: printable, one line, at most 500 characters.
  public let words: String

  /// Words from elsewhere, made printable.
  public init(code: ResponseCode? = nil, words: String) {
    self.code = code
    self.words = Self.printable(Array(words.utf8)[...])
  }

  /// How long an Exchange server asks to be left alone: `Request is throttled. Suggested Backoff Time: 92415 milliseconds`.
  ///
  /// It comes as a BAD or NO reply and says nothing about the password or the command. Nil where the text is not that; a throttling without a
  /// readable time counts as one minute, and no time counts for more than an hour.
  public var throttling: Duration? {
    let lowered = words.lowercased()
    guard lowered.contains("throttl") || lowered.contains("backoff time") else { return nil }
    let minute = Duration.seconds(60)
    guard let found = lowered.range(ofWord: "backoff time:") else { return minute }
    let digits = lowered[found...].drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard let milliseconds = Int64(digits) else { return minute }
    return .milliseconds(min(milliseconds, 3_600_000))
  }
}

extension String {
  /// Where the text after the first occurrence of a word starts.
  fileprivate func range(ofWord word: String) -> String.Index? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(word) { return rest.index(rest.startIndex, offsetBy: word.count) }
      rest.removeFirst()
    }
    return nil
  }
}

/// A response code (RFC 9051 §7.1, RFC 3501, RFC 4315, RFC 5530). What the desk does not act on is `other`.
public enum ResponseCode: Sendable, Equatable {
  /// The folder's UIDs are good as long as this number stands.
  case uidValidity(UInt32)
  /// The next message will have this UID or a higher one.
  case uidNext(UInt32)
  /// Flags that can be kept; the second tells whether keywords of our own can (`\*`).
  case permanentFlags([Flag], newKeywords: Bool)
  /// The folder can't be, or can be, changed.
  case readOnly, readWrite
  /// Under which UIDVALIDITY and UIDs an APPEND ended.
  case appended(uidValidity: UInt32, uids: MessageSet)
  /// The folder does not exist, but could be made.
  case tryCreate
  /// People must be shown the words.
  case alert
  /// What the server can do, in upper case.
  case capability(Set<String>)
  /// A code without data that the desk tells apart.
  case word(Word)
  /// Any other: its name in upper case.
  case other(String)

  /// Codes of RFC 5530 and RFC 9051 §7.1 that explain a NO.
  public enum Word: String, Sendable {
    /// Nothing can be done about it by trying another password.
    case unavailable = "UNAVAILABLE"
    /// The password or token is wrong.
    case authenticationFailed = "AUTHENTICATIONFAILED"
    /// The password or token is right, but may not use this mailbox.
    case authorizationFailed = "AUTHORIZATIONFAILED"
    /// The password or token is too old.
    case expired = "EXPIRED"
    /// Someone at the server must mend it.
    case contactAdmin = "CONTACTADMIN"
    /// The folder's rights don't allow it.
    case noPermission = "NOPERM"
    /// Somebody else holds it.
    case inUse = "INUSE"
    /// The message was expunged meanwhile.
    case expungeIssued = "EXPUNGEISSUED"
    /// The mailbox is full.
    case overQuota = "OVERQUOTA"
    /// A limit of the server was met.
    case limit = "LIMIT"
    /// The message is too big for the server.
    case tooBig = "TOOBIG"
    /// There is no such folder.
    case nonExistent = "NONEXISTENT"
    /// There already is such a folder.
    case alreadyExists = "ALREADYEXISTS"
    /// The folder opened before is closed.
    case closed = "CLOSED"
    /// The server does not know how to search in that charset.
    case badCharset = "BADCHARSET"
    /// The folder's UIDs won't be the same next time.
    case uidNotSticky = "UIDNOTSTICKY"
    /// The server is at a loss.
    case serverBug = "SERVERBUG", clientBug = "CLIENTBUG", cannot = "CANNOT"
  }
}

/// What a FETCH response tells of one message. An item that wasn't there is nil.
public struct FetchedItems: Sendable, Equatable {
  /// The message number, good until the next EXPUNGE; the desk goes by UID only.
  public let number: UInt32
  /// The UID.
  public var uid: UInt32?
  /// Flags and keywords.
  public var flags: [Flag]?
  /// When the server took the message in.
  public var internalDate: InternalDate?
  /// RFC822.SIZE in octets.
  public var size: UInt64?
  /// `BODY[…]` sections by what stands between the brackets, in upper case: `""` is the whole message, `HEADER` its header. Nil data (`NIL`) is left out.
  public var sections: [String: [UInt8]] = [:]
}

/// A folder as LIST names it.
public struct FolderListing: Sendable, Equatable {
  /// Attributes in lower case, such as `\noselect` and, for special use (RFC 6154), `\sent`, `\drafts`.
  public let attributes: Set<String>
  /// What parts the levels of a name; nil where the server has no levels.
  public let delimiter: Character?
  /// The folder.
  public let name: MailboxName
}
