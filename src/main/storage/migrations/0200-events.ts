import type { Database } from 'better-sqlite3';

/**
 * Trainings, briefings, forums: a day in the calendar, and times as they stand on the wall there, never an instant. How one
 * person stands to one event is a part of the event and of the person.
 */
export const events = {
  number: 200,
  name: 'events',
  up(db: Database): void {
    db.exec(`
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

      CREATE TABLE attendance (
        id TEXT PRIMARY KEY,
        event_id TEXT NOT NULL REFERENCES events (id),
        person_id TEXT NOT NULL REFERENCES people (id),
        state TEXT NOT NULL CHECK (state IN ('invited', 'coming', 'attended', 'missed', 'excused')),
        UNIQUE (event_id, person_id)
      ) STRICT;
      CREATE INDEX attendance_by_person ON attendance (person_id);
    `);
  },
};
