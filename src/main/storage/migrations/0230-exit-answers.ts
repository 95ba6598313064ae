import type { Database } from 'better-sqlite3';

/** What somebody answered when the mentoring ended: closed answers, a part of the step that says on which day. */
export const exitAnswers = {
  number: 230,
  name: 'exit answers',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE exit_answers (
        id TEXT NOT NULL PRIMARY KEY REFERENCES pairing_steps (id),
        worth_the_time INTEGER CHECK (worth_the_time BETWEEN 1 AND 4),
        goals TEXT,
        helped TEXT NOT NULL DEFAULT '[]',
        would_have_helped TEXT NOT NULL DEFAULT '[]'
      ) STRICT;
    `);
  },
};
