import type { Database } from 'better-sqlite3';

/** Facts carry the day they happened and the instant they were recorded, so that any past day can be recomputed. */
export const pairings = {
  number: 30,
  name: 'pairings',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE match_runs (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        made_at TEXT NOT NULL,
        input_hash TEXT NOT NULL,
        request TEXT NOT NULL,
        result TEXT NOT NULL
      ) STRICT;
      CREATE INDEX match_runs_by_cohort ON match_runs (cohort_id, made_at);

      CREATE TABLE pairings (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        mentor_id TEXT NOT NULL REFERENCES people (id),
        mentee_id TEXT NOT NULL REFERENCES people (id),
        purpose TEXT,
        cadence_days INTEGER NOT NULL,
        planned_length_days INTEGER,
        match_run_id TEXT REFERENCES match_runs (id),
        proposed_on TEXT NOT NULL,
        CHECK (mentor_id <> mentee_id)
      ) STRICT;
      CREATE INDEX pairings_by_cohort ON pairings (cohort_id);
      CREATE INDEX pairings_by_mentor ON pairings (mentor_id);
      CREATE INDEX pairings_by_mentee ON pairings (mentee_id);

      CREATE TABLE stage_entries (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        stage_id TEXT NOT NULL REFERENCES stages (id),
        entered_on TEXT NOT NULL,
        reason TEXT,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX stage_entries_by_pairing ON stage_entries (pairing_id, entered_on);

      CREATE TABLE pairing_steps (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        kind TEXT NOT NULL,
        side TEXT CHECK (side IN ('mentor', 'mentee')),
        happened_on TEXT NOT NULL,
        value TEXT,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX pairing_steps_by_pairing ON pairing_steps (pairing_id, happened_on);

      CREATE TABLE sessions (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        held_on TEXT NOT NULL,
        minutes INTEGER,
        mode TEXT,
        roles_exercised TEXT NOT NULL DEFAULT '[]',
        arranged_by TEXT CHECK (arranged_by IN ('mentor', 'mentee')),
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
      CREATE INDEX sessions_by_pairing ON sessions (pairing_id, held_on);

      CREATE TABLE check_ins (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
        given_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        quality INTEGER CHECK (quality BETWEEN 1 AND 4),
        trust INTEGER CHECK (trust BETWEEN 1 AND 4),
        fit TEXT,
        goals_moving INTEGER,
        wants_contact INTEGER,
        met_on TEXT,
        not_met_since TEXT,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT,
        CHECK (met_on IS NULL OR not_met_since IS NULL)
      ) STRICT;
      CREATE INDEX check_ins_by_pairing ON check_ins (pairing_id, given_on);
    `);
  },
};
