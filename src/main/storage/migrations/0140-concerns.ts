import type { Database } from 'better-sqlite3';

/**
 * Concerns and private notes. Category, severity, referred_to and text are sealed with the vault's second key, and so are
 * never null: what is left empty would tell of itself. A note's subject is in one of two columns, hence the check.
 */
export const concerns = {
  number: 140,
  name: 'concerns',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE concerns (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        opened_on TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('open', 'watching', 'referred', 'closed')),
        next_review_on TEXT,
        closed_on TEXT,
        recorded_at TEXT NOT NULL,
        closing_recorded_at TEXT,
        category TEXT NOT NULL,
        severity TEXT NOT NULL,
        referred_to TEXT NOT NULL,
        text TEXT NOT NULL,
        CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
        CHECK ((status = 'closed') = (closing_recorded_at IS NOT NULL))
      ) STRICT;
      CREATE INDEX concerns_by_pairing ON concerns (pairing_id, opened_on);

      CREATE TABLE notes (
        id TEXT PRIMARY KEY,
        pairing_id TEXT REFERENCES pairings (id),
        person_id TEXT REFERENCES people (id),
        noted_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        text TEXT NOT NULL,
        CHECK ((pairing_id IS NULL) <> (person_id IS NULL))
      ) STRICT;
      CREATE INDEX notes_by_pairing ON notes (pairing_id, noted_on);
      CREATE INDEX notes_by_person ON notes (person_id, noted_on);
    `);
  },
};
