import type { Database } from 'better-sqlite3';

/**
 * Whom mentees and mentors would like to be paired with, ranked. Two wishes may share a place. A wish is a part of whoever
 * wishes, not of whom they wish for: NOT NULL would say so to undo (see row-references), hence the check.
 */
export const wishes = {
  number: 70,
  name: 'wishes',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE wishes (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        person_id TEXT NOT NULL REFERENCES people (id),
        role TEXT NOT NULL CHECK (role IN ('mentor', 'mentee')),
        wished_id TEXT REFERENCES people (id),
        rank INTEGER NOT NULL CHECK (rank >= 1),
        given_on TEXT NOT NULL,
        UNIQUE (cohort_id, person_id, role, wished_id),
        CHECK (wished_id IS NOT NULL AND person_id <> wished_id)
      ) STRICT;
      CREATE INDEX wishes_by_person ON wishes (person_id);
      CREATE INDEX wishes_by_wished ON wishes (wished_id);
    `);
  },
};
