import type { Database } from 'better-sqlite3';

export const people = {
  number: 20,
  name: 'people',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE people (
        id TEXT PRIMARY KEY,
        given_name TEXT NOT NULL,
        family_name TEXT NOT NULL,
        email TEXT,
        external_id TEXT,
        job_title TEXT,
        department TEXT,
        location TEXT,
        career_level TEXT,
        grade INTEGER,
        languages TEXT NOT NULL DEFAULT '[]',
        skills_offered TEXT NOT NULL DEFAULT '[]',
        skills_wanted TEXT NOT NULL DEFAULT '[]',
        goals TEXT NOT NULL DEFAULT '[]',
        rhythm_days INTEGER,
        mentor_capacity INTEGER NOT NULL DEFAULT 0,
        mentee_need INTEGER NOT NULL DEFAULT 0,
        trained_on TEXT,
        paused INTEGER NOT NULL DEFAULT 0,
        left_on TEXT,
        manager_kind TEXT NOT NULL DEFAULT 'unknown' CHECK (manager_kind IN ('person', 'none', 'unknown')),
        manager_id TEXT REFERENCES people (id),
        manager_said TEXT,
        CHECK ((manager_kind = 'person') = (manager_id IS NOT NULL))
      ) STRICT;
      CREATE INDEX people_by_manager ON people (manager_id);

      CREATE TABLE enrolments (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES people (id),
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        role TEXT NOT NULL CHECK (role IN ('mentor', 'mentee')),
        registered_on TEXT NOT NULL,
        UNIQUE (person_id, cohort_id, role)
      ) STRICT;
      CREATE INDEX enrolments_by_cohort ON enrolments (cohort_id, role);

      CREATE TABLE exclusions (
        id TEXT PRIMARY KEY,
        one_id TEXT NOT NULL REFERENCES people (id),
        other_id TEXT NOT NULL REFERENCES people (id),
        reason TEXT NOT NULL,
        CHECK (one_id <> other_id)
      ) STRICT;
      CREATE INDEX exclusions_by_one ON exclusions (one_id);
      CREATE INDEX exclusions_by_other ON exclusions (other_id);
    `);
  },
};
