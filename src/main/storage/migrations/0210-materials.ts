import type { Database } from 'better-sqlite3';

/** Guides, forms and slides: what they are called, for whom, how far they are, and where they are kept. No file is held. */
export const materials = {
  number: 210,
  name: 'materials',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE materials (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        title TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('guide', 'form', 'slides', 'other')),
        audience TEXT NOT NULL CHECK (audience IN ('mentors', 'mentees', 'managers', 'everybody')),
        status TEXT NOT NULL CHECK (status IN ('to do', 'in draft', 'ready', 'handed out')),
        status_on TEXT NOT NULL,
        kept_at TEXT,
        owner TEXT
      ) STRICT;
    `);
  },
};
