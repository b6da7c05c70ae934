import GRDB

public import struct Foundation.Date

/// An account in social media that KTH has.
public struct AccountRecord: Hashable, Sendable {
  /// The platform.
  public var platform: String
  /// Its name there.
  public var name: String
  /// Its address on the web.
  public var url: String?
  /// Who answers for it.
  public var owner: String?
  /// Active, dormant, closed.
  public var status: String
  /// The case by which it was approved.
  public var caseNumber: String?
  /// Since when it stands in the register.
  public var since: Date?

  /// An account from its parts.
  public init(
    platform: String, name: String, url: String? = nil, owner: String? = nil, status: String = "active", caseNumber: String? = nil,
    since: Date? = nil
  ) {
    self.platform = platform
    self.name = name
    self.url = url
    self.owner = owner
    self.status = status
    self.caseNumber = caseNumber
    self.since = since
  }
}

extension Transaction {
  /// Adds an account to the register, or brings it up to date.
  public func add(_ account: AccountRecord) throws {
    try db.execute(
      sql: """
        INSERT INTO account (platform, name, url, owner, status, case_number, since) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (platform, name) DO UPDATE SET
          url = coalesce(excluded.url, url), owner = coalesce(excluded.owner, owner), status = excluded.status,
          case_number = coalesce(excluded.case_number, case_number), since = coalesce(since, excluded.since)
        """,
      arguments: [account.platform, account.name, account.url, account.owner, account.status, account.caseNumber, account.since])
  }

  /// The register, by platform and name.
  public func accounts() throws -> [AccountRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY platform, name COLLATE NOCASE").map {
      AccountRecord(
        platform: $0["platform"], name: $0["name"], url: $0["url"], owner: $0["owner"], status: $0["status"], caseNumber: $0["case_number"],
        since: $0["since"])
    }
  }
}
