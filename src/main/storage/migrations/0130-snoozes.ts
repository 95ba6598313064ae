import type { Database } from 'better-sqlite3';

/** What Today leaves out until a day. A snooze is of a pairing or of a person, and one for each rule. */
export const snoozes = {
  number: 130,
  name: 'snoozes',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE snoozes (
        id TEXT PRIMARY KEY,
        pairing_id TEXT REFERENCES pairings (id),
        person_id TEXT REFERENCES people (id),
        rule TEXT NOT NULL,
        until_on TEXT NOT NULL,
        CHECK ((pairing_id IS NULL) <> (person_id IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX snoozes_by_subject ON snoozes (coalesce(pairing_id, person_id), rule);
    `);
  },
};
