import type { Database } from 'better-sqlite3';

/** What the two work towards and what each took on, in dated entries: labels and states, never content. */
export const goalsAndCommitments = {
  number: 150,
  name: 'goals and commitments',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE goal_entries (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        goal_id TEXT NOT NULL,
        label TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('open', 'moving', 'met', 'set aside')),
        happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX goal_entries_by_pairing ON goal_entries (pairing_id, happened_on);

      CREATE TABLE commitment_entries (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        commitment_id TEXT NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
        agreed_on TEXT NOT NULL,
        due_on TEXT,
        state TEXT NOT NULL CHECK (state IN ('open', 'done', 'not done')),
        happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX commitment_entries_by_pairing ON commitment_entries (pairing_id, happened_on);
    `);
  },
};
