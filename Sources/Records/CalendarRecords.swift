import GRDB

public import struct Foundation.Date

/// The last good copy of a calendar.
public struct CalendarCopy: Hashable, Sendable {
  /// Where it comes from.
  public var url: String
  /// Its iCalendar text.
  public var text: String
  /// What the server calls this version (RFC 9110 §8.8.3).
  public var entityTag: String?
  /// When the server says that it was changed.
  public var lastModified: String?
  /// When it was last known to be good.
  public var checked: Date

  /// A copy from its parts.
  public init(url: String, text: String, entityTag: String?, lastModified: String?, checked: Date) {
    self.url = url
    self.text = text
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.checked = checked
  }
}

extension Transaction {
  /// Keeps a copy of a calendar in place of the former one.
  public func keep(_ copy: CalendarCopy) throws {
    try db.execute(
      sql: """
        INSERT INTO calendar (url, text, entity_tag, last_modified, checked) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (url) DO UPDATE SET
          text = excluded.text, entity_tag = excluded.entity_tag, last_modified = excluded.last_modified, checked = excluded.checked
        """, arguments: [copy.url, copy.text, copy.entityTag, copy.lastModified, copy.checked])
  }

  /// The copy of a calendar; nil where there never was a good one.
  public func calendarCopy(of url: String) throws -> CalendarCopy? {
    try Row.fetchOne(db, sql: "SELECT * FROM calendar WHERE url = ?", arguments: [url]).map {
      CalendarCopy(
        url: $0["url"], text: $0["text"], entityTag: $0["entity_tag"], lastModified: $0["last_modified"], checked: $0["checked"])
    }
  }
}
