import type { Database } from 'better-sqlite3';

export const imports = {
  number: 40,
  name: 'imports',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE imports (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        made_at TEXT NOT NULL,
        file_name TEXT NOT NULL,
        file_fingerprint TEXT NOT NULL,
        counts TEXT NOT NULL,
        change_id TEXT NOT NULL
      ) STRICT;

      CREATE TABLE column_memories (
        header_fingerprint TEXT PRIMARY KEY,
        mapping TEXT NOT NULL,
        date_order TEXT,
        file_name TEXT NOT NULL
      ) STRICT;
    `);
  },
};
