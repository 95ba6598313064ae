import type { Database } from 'better-sqlite3';

export const programmes = {
  number: 10,
  name: 'programmes',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE programmes (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('one-to-one', 'group', 'peer', 'reverse', 'informal')),
        stage_model TEXT NOT NULL CHECK (stage_model IN ('five-stage', 'four-phase')),
        planned_length_days INTEGER,
        cadence_days INTEGER NOT NULL,
        mentor_term TEXT NOT NULL,
        mentee_term TEXT NOT NULL,
        closed_on TEXT
      ) STRICT;

      CREATE TABLE stages (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        kind TEXT NOT NULL CHECK (kind IN ('contemplation', 'initiation', 'growth', 'decline', 'redefinition')),
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        expected_days INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX stages_by_programme ON stages (programme_id, position);

      CREATE TABLE cohorts (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        name TEXT NOT NULL,
        starts_on TEXT NOT NULL,
        ends_on TEXT,
        closed_on TEXT
      ) STRICT;
      CREATE INDEX cohorts_by_programme ON cohorts (programme_id);

      CREATE TABLE settings (
        id TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;
    `);
  },
};
