import type { Database } from 'better-sqlite3';

/** That the coordinator spoke with somebody of a pairing, or tried to: a fact like the others, with no word of what was said. */
export const contacts = {
  number: 110,
  name: 'contacts',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE contacts (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        side TEXT CHECK (side IN ('mentor', 'mentee')),
        had_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        outcome TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX contacts_by_pairing ON contacts (pairing_id, had_on);
    `);
  },
};
