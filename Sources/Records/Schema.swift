import GRDB

/// The tables, as a list of migrations. A migration that has shipped is never changed; new ones are added at the end.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 cases, mail and outbox") { db in
      try db.execute(
        sql: """
          CREATE TABLE "case" (
            number TEXT PRIMARY KEY NOT NULL,
            state TEXT NOT NULL,
            applicant TEXT NOT NULL,
            updated TEXT NOT NULL,
            due TEXT,
            body TEXT NOT NULL
          ) STRICT;
          CREATE INDEX case_by_state ON "case" (state, due);
          CREATE INDEX case_by_applicant ON "case" (applicant);
          CREATE TABLE participant (
            address TEXT NOT NULL,
            case_number TEXT NOT NULL REFERENCES "case" (number) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (address, case_number)
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE event (
            id INTEGER PRIMARY KEY NOT NULL,
            case_number TEXT NOT NULL REFERENCES "case" (number) DEFERRABLE INITIALLY DEFERRED,
            at TEXT NOT NULL,
            body TEXT NOT NULL
          ) STRICT;
          CREATE INDEX event_by_case ON event (case_number, id);
          CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN
            SELECT RAISE(ABORT, 'events are only ever added');
          END;

          CREATE TABLE hold (
            case_number TEXT NOT NULL REFERENCES "case" (number) DEFERRABLE INITIALLY DEFERRED,
            starts TEXT NOT NULL,
            ends TEXT NOT NULL
          ) STRICT;
          CREATE INDEX hold_by_end ON hold (ends);
          CREATE INDEX hold_by_case ON hold (case_number);

          CREATE TABLE message (
            id INTEGER PRIMARY KEY NOT NULL,
            direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
            message_id TEXT,
            digest TEXT NOT NULL,
            case_number TEXT REFERENCES "case" (number) DEFERRABLE INITIALLY DEFERRED,
            sender TEXT,
            subject TEXT NOT NULL,
            at TEXT NOT NULL,
            handling TEXT NOT NULL,
            reason TEXT
          ) STRICT;
          CREATE INDEX message_by_id ON message (message_id);
          CREATE INDEX message_by_digest ON message (digest);
          CREATE INDEX message_by_case ON message (case_number, at);
          CREATE TABLE fingerprint (
            case_number TEXT NOT NULL REFERENCES "case" (number) DEFERRABLE INITIALLY DEFERRED,
            digest TEXT NOT NULL,
            PRIMARY KEY (digest, case_number)
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE folder (
            name TEXT PRIMARY KEY NOT NULL,
            uid_validity INTEGER NOT NULL,
            last_uid INTEGER NOT NULL
          ) STRICT;
          CREATE TABLE taking_up (
            folder TEXT NOT NULL,
            uid_validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            error TEXT,
            at TEXT NOT NULL,
            is_set_aside INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (folder, uid_validity, uid)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE mark (
            id INTEGER PRIMARY KEY NOT NULL,
            folder TEXT NOT NULL,
            uid_validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            flags TEXT NOT NULL,
            after_outbox INTEGER REFERENCES outbox (id) ON DELETE CASCADE,
            attempts INTEGER NOT NULL DEFAULT 0
          ) STRICT;

          CREATE TABLE outbox (
            id INTEGER PRIMARY KEY NOT NULL,
            case_number TEXT REFERENCES "case" (number) DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL,
            message_id TEXT NOT NULL UNIQUE,
            recipient TEXT NOT NULL,
            copy_to TEXT,
            subject TEXT NOT NULL,
            mail BLOB NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('review', 'waiting', 'sending', 'sent', 'failed', 'discarded')),
            created TEXT NOT NULL,
            due TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            error TEXT,
            sent TEXT,
            claimed_until TEXT,
            is_in_sent INTEGER NOT NULL DEFAULT 0
          ) STRICT;
          CREATE INDEX outbox_by_state ON outbox (state, due);
          CREATE INDEX outbox_by_recipient ON outbox (recipient, created);

          CREATE TABLE account (
            id INTEGER PRIMARY KEY NOT NULL,
            platform TEXT NOT NULL,
            name TEXT NOT NULL,
            url TEXT,
            owner TEXT,
            status TEXT NOT NULL,
            case_number TEXT,
            since TEXT,
            UNIQUE (platform, name)
          ) STRICT;

          CREATE TABLE calendar (
            url TEXT PRIMARY KEY NOT NULL,
            text TEXT NOT NULL,
            entity_tag TEXT,
            last_modified TEXT,
            checked TEXT NOT NULL
          ) STRICT;

          CREATE TABLE lease (
            name TEXT PRIMARY KEY NOT NULL,
            owner TEXT NOT NULL,
            until TEXT NOT NULL
          ) STRICT;
          CREATE TABLE condition (
            name TEXT PRIMARY KEY NOT NULL,
            since TEXT NOT NULL,
            text TEXT NOT NULL,
            told TEXT
          ) STRICT;
          """)
    }
    migrator.registerMigration("2 who sends a letter, how its copy came to Sent, and what words a mail had") { db in
      try db.execute(
        sql: """
          ALTER TABLE outbox ADD COLUMN claimed_by TEXT;
          ALTER TABLE outbox ADD COLUMN is_copied INTEGER NOT NULL DEFAULT 0;
          ALTER TABLE outbox ADD COLUMN filed_by TEXT;
          ALTER TABLE message ADD COLUMN words TEXT;
          CREATE INDEX message_by_sender ON message (sender COLLATE NOCASE, at);
          """)
    }
    migrator.registerMigration("3 when a round last went well") { db in
      try db.execute(sql: "CREATE TABLE milestone (name TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID")
    }
    migrator.registerMigration("4 drafts") { db in
      try db.execute(
        sql: """
          CREATE TABLE draft (
            letter INTEGER PRIMARY KEY NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
            filed TEXT NOT NULL
          ) STRICT
          """)
    }
    migrator.registerMigration("5 the time of a trial") { db in
      try db.execute(sql: "CREATE TABLE trial (now TEXT NOT NULL) STRICT")
    }
    migrator.registerMigration("6 which times are only offered, which are blocked, and whose an invitation is") { db in
      try db.execute(
        sql: """
          ALTER TABLE hold ADD COLUMN is_offer INTEGER NOT NULL DEFAULT 0;
          CREATE TABLE block (
            id INTEGER PRIMARY KEY NOT NULL,
            starts TEXT NOT NULL,
            ends TEXT NOT NULL,
            reason TEXT NOT NULL,
            made_by TEXT NOT NULL,
            made_at TEXT NOT NULL
          ) STRICT;
          CREATE INDEX block_by_end ON block (ends);
          CREATE INDEX case_by_meeting ON "case" (json_extract(body, '$.meeting.uid'));
          """)
    }
    return migrator
  }
}
