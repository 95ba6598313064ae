CREATE TABLE attendance (
        id TEXT PRIMARY KEY,
        event_id TEXT NOT NULL REFERENCES events (id),
        person_id TEXT NOT NULL REFERENCES people (id),
        state TEXT NOT NULL CHECK (state IN ('invited', 'coming', 'attended', 'missed', 'excused')),
        UNIQUE (event_id, person_id)
      ) STRICT;
CREATE INDEX attendance_by_person ON attendance (person_id);

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
        superseded_at TEXT, source TEXT NOT NULL DEFAULT 'typed' CHECK (source IN ('typed', 'imported')),
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

CREATE TABLE commitment_entries (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        commitment_id TEXT NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
        agreed_on TEXT NOT NULL,
        due_on TEXT,
        state TEXT NOT NULL CHECK (state IN ('open', 'done', 'not done')),
        happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
CREATE INDEX commitment_entries_by_pairing ON commitment_entries (pairing_id, happened_on);

CREATE TABLE concerns (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        opened_on TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('open', 'watching', 'referred', 'closed')),
        next_review_on TEXT,
        closed_on TEXT,
        recorded_at TEXT NOT NULL,
        closing_recorded_at TEXT,
        category TEXT NOT NULL,
        severity TEXT NOT NULL,
        referred_to TEXT NOT NULL,
        text TEXT NOT NULL,
        CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
        CHECK ((status = 'closed') = (closing_recorded_at IS NOT NULL))
      ) STRICT;
CREATE INDEX concerns_by_pairing ON concerns (pairing_id, opened_on);

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

CREATE TABLE events (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        cohort_id TEXT REFERENCES cohorts (id),
        kind TEXT NOT NULL CHECK (kind IN (
          'training for mentors', 'training for mentees', 'briefing for managers', 'mentors forum', 'launch', 'other'
        )),
        title TEXT NOT NULL,
        held_on TEXT NOT NULL,
        starts_at TEXT,
        ends_at TEXT,
        place TEXT,
        purpose TEXT,
        state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'called off')),
        CHECK (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at > starts_at))
      ) STRICT;
CREATE INDEX events_by_day ON events (held_on);

CREATE TABLE exclusions (
        id TEXT PRIMARY KEY,
        one_id TEXT NOT NULL REFERENCES people (id),
        other_id TEXT NOT NULL REFERENCES people (id),
        reason TEXT NOT NULL,
        CHECK (one_id <> other_id)
      ) STRICT;
CREATE INDEX exclusions_by_one ON exclusions (one_id);
CREATE INDEX exclusions_by_other ON exclusions (other_id);

CREATE TABLE exit_answers (
        id TEXT NOT NULL PRIMARY KEY REFERENCES pairing_steps (id),
        worth_the_time INTEGER CHECK (worth_the_time BETWEEN 1 AND 4),
        goals TEXT,
        helped TEXT NOT NULL DEFAULT '[]',
        would_have_helped TEXT NOT NULL DEFAULT '[]'
      ) STRICT;

CREATE TABLE goal_entries (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        goal_id TEXT NOT NULL,
        label TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('open', 'moving', 'met', 'set aside')),
        happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
CREATE INDEX goal_entries_by_pairing ON goal_entries (pairing_id, happened_on);

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

CREATE TABLE message_templates (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        about TEXT NOT NULL,
        mentor_subject TEXT,
        mentor_body TEXT,
        mentee_subject TEXT,
        mentee_body TEXT,
        CHECK ((mentor_subject IS NULL) = (mentor_body IS NULL)),
        CHECK ((mentee_subject IS NULL) = (mentee_body IS NULL)),
        CHECK (mentor_body IS NOT NULL OR mentee_body IS NOT NULL)
      ) STRICT;

CREATE TABLE notes (
        id TEXT PRIMARY KEY,
        pairing_id TEXT REFERENCES pairings (id),
        person_id TEXT REFERENCES people (id),
        noted_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        text TEXT NOT NULL,
        CHECK ((pairing_id IS NULL) <> (person_id IS NULL))
      ) STRICT;
CREATE INDEX notes_by_pairing ON notes (pairing_id, noted_on);
CREATE INDEX notes_by_person ON notes (person_id, noted_on);

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

CREATE TABLE reverse_marks (
        id TEXT PRIMARY KEY,
        cohort_id TEXT NOT NULL REFERENCES cohorts (id),
        step TEXT NOT NULL,
        done_on TEXT NOT NULL,
        UNIQUE (cohort_id, step)
      ) STRICT;

CREATE TABLE row_memories (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL
      ) STRICT;

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

CREATE TABLE stage_task_ticks (
        id TEXT PRIMARY KEY,
        pairing_id TEXT NOT NULL REFERENCES pairings (id),
        task_id TEXT NOT NULL REFERENCES stage_tasks (id),
        done_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        superseded_at TEXT
      ) STRICT;
CREATE INDEX stage_task_ticks_by_pairing ON stage_task_ticks (pairing_id);

CREATE TABLE stage_tasks (
        id TEXT PRIMARY KEY,
        stage_id TEXT NOT NULL REFERENCES stages (id),
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        taken_out INTEGER NOT NULL DEFAULT 0
      ) STRICT;
CREATE INDEX stage_tasks_by_stage ON stage_tasks (stage_id, position);

CREATE TABLE stages (
        id TEXT PRIMARY KEY,
        programme_id TEXT NOT NULL REFERENCES programmes (id),
        kind TEXT NOT NULL CHECK (kind IN ('contemplation', 'initiation', 'growth', 'decline', 'redefinition')),
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        expected_days INTEGER NOT NULL
      , model TEXT NOT NULL DEFAULT 'five-stage'
        CHECK (model IN ('five-stage', 'four-phase')), taken_out INTEGER NOT NULL DEFAULT 0) STRICT;
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
