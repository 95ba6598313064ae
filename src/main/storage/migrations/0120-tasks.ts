import type { Database } from 'better-sqlite3';

/** The coordinator's own next steps on a pairing. */
export const tasks = {
  number: 120,
  name: 'tasks',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE tasks (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        words TEXT NOT NULL,
        due_on TEXT NOT NULL,
        done_on TEXT,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX tasks_by_pairing ON tasks (pairing_id, due_on);
    `);
  },
};
