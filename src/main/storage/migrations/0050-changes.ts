import type { Database } from 'better-sqlite3';

/**
 * The undo history and the audit trail. The trail's chain covers a salted commitment of each payload, and payloads stand
 * apart, so that what is said of a person can be erased while the chain still proves that nothing else was touched.
 */
export const changes = {
  number: 50,
  name: 'changes',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE changes (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        made_at TEXT NOT NULL,
        action TEXT NOT NULL,
        sentence TEXT NOT NULL,
        row_images TEXT NOT NULL,
        undoes TEXT,
        undone_at TEXT
      ) STRICT;

      CREATE TABLE audit_entries (
        sequence INTEGER PRIMARY KEY,
        made_at TEXT NOT NULL,
        action TEXT NOT NULL,
        commitment TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;

      CREATE TABLE audit_payloads (
        sequence INTEGER PRIMARY KEY REFERENCES audit_entries (sequence),
        salt TEXT NOT NULL,
        payload TEXT NOT NULL
      ) STRICT;

      CREATE TRIGGER audit_entries_stand BEFORE UPDATE ON audit_entries
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
      CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    `);
  },
};
