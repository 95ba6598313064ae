import type { Database } from 'better-sqlite3';

/** The steps of setting up reverse mentoring that are done, each once per cohort. */
export const reverseMarks = {
  number: 240,
  name: 'reverse marks',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE reverse_marks (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        step TEXT NOT NULL,
        done_on TEXT NOT NULL,
        UNIQUE (cohort_id, step)
      ) STRICT;
    `);
  },
};
