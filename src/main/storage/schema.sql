CREATE TABLE audit_entries (
        sequence INTEGER PRIMARY KEY,
        made_at TEXT NOT NULL,
        action TEXT NOT NULL,
        commitment TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
CREATE TRIGGER audit_entries_stand BEFORE UPDATE ON audit_entries
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

CREATE TABLE audit_payloads (
        sequence INTEGER PRIMARY KEY REFERENCES audit_entries (sequence),
        salt TEXT NOT NULL,
        payload TEXT NOT NULL
      ) STRICT;

CREATE TABLE changes (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        made_at TEXT NOT NULL,
        action TEXT NOT NULL,
        sentence TEXT NOT NULL,
        row_images TEXT NOT NULL,
        undoes TEXT,
        undone_at TEXT
      ) STRICT;

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

CREATE TABLE cohorts (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        name TEXT NOT NULL,
        starts_on TEXT NOT NULL,
        ends_on TEXT,
        closed_on TEXT
      ) STRICT;
CREATE INDEX cohorts_by_programme ON cohorts (programme_id);

CREATE TABLE column_memories (
        header_fingerprint TEXT PRIMARY KEY,
        mapping TEXT NOT NULL,
        date_order TEXT,
        file_name TEXT NOT NULL
      , kind TEXT NOT NULL DEFAULT 'people', everyone_is TEXT CHECK (everyone_is IN ('mentor', 'mentee'))) STRICT;

CREATE TABLE contacts (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        side TEXT CHECK (side IN ('mentor', 'mentee')),
        had_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        outcome TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
CREATE INDEX contacts_by_pairing ON contacts (pairing_id, had_on);

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

CREATE TABLE imports (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        made_at TEXT NOT NULL,
        file_name TEXT NOT NULL,
        file_fingerprint TEXT NOT NULL,
        counts TEXT NOT NULL,
        change_id TEXT NOT NULL
      , kind TEXT NOT NULL DEFAULT 'people') STRICT;

CREATE TABLE match_runs (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        made_at TEXT NOT NULL,
        input_hash TEXT NOT NULL,
        request TEXT NOT NULL,
        result TEXT NOT NULL
      ) STRICT;
CREATE INDEX match_runs_by_cohort ON match_runs (cohort_id, made_at);

CREATE TABLE matching_requests (
        id TEXT NOT NULL PRIMARY KEY REFERENCES cohorts (id),
        request TEXT NOT NULL
      ) STRICT;

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
CREATE INDEX pairings_by_mentee ON pairings (mentee_id);
CREATE INDEX pairings_by_mentor ON pairings (mentor_id);

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
        manager_said TEXT, job_function TEXT, time_zone TEXT, facts TEXT NOT NULL DEFAULT '[]',
        CHECK ((manager_kind = 'person') = (manager_id IS NOT NULL))
      ) STRICT;
CREATE INDEX people_by_manager ON people (manager_id);

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

CREATE TABLE row_memories (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL
      ) STRICT;

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

CREATE TABLE settings (
        id TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;

CREATE TABLE snoozes (
        id TEXT PRIMARY KEY,
        pairing_id TEXT REFERENCES pairings (id),
        person_id TEXT REFERENCES people (id),
        rule TEXT NOT NULL,
        until_on TEXT NOT NULL,
        CHECK ((pairing_id IS NULL) <> (person_id IS NULL))
      ) STRICT;
CREATE UNIQUE INDEX snoozes_by_subject ON snoozes (coalesce(pairing_id, person_id), rule);

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

CREATE TABLE stages (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        kind TEXT NOT NULL CHECK (kind IN ('contemplation', 'initiation', 'growth', 'decline', 'redefinition')),
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        expected_days INTEGER NOT NULL
      ) STRICT;
CREATE INDEX stages_by_programme ON stages (programme_id, position);

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
