import type { Database } from 'better-sqlite3';

/**
 * Where a check-in came from, and what mentors answered about themselves, summed by theme. The history tells which of the
 * check-ins that are here already were imported.
 */
export const sourcesAndSelfChecks = {
  number: 160,
  name: 'sources and self-checks',
  up(db: Database): void {
    db.exec(`
      ALTER TABLE check_ins ADD COLUMN source TEXT NOT NULL DEFAULT 'typed' CHECK (source IN ('typed', 'imported'));
      UPDATE check_ins SET source = 'imported' WHERE id IN (
        SELECT image.value ->> '$.id' FROM changes, json_each(changes.row_images) AS image
        WHERE changes.action = 'roster.commit'
          AND image.value ->> '$.table' = 'check_ins' AND image.value ->> '$.before' IS NULL
      );

      CREATE TABLE self_checks (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES people (id),
        taken_on TEXT NOT NULL,
        patience INTEGER NOT NULL CHECK (patience BETWEEN 2 AND 8),
        listening INTEGER NOT NULL CHECK (listening BETWEEN 2 AND 8),
        expertise INTEGER NOT NULL CHECK (expertise BETWEEN 2 AND 8),
        self_awareness INTEGER NOT NULL CHECK (self_awareness BETWEEN 2 AND 8),
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX self_checks_by_person ON self_checks (person_id, taken_on);
    `);
  },
};
