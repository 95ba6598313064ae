import type { Database } from 'better-sqlite3';

/** The coordinator's own wording of messages: templates that came with the application and were changed, and new ones. */
export const messageTemplates = {
  number: 220,
  name: 'message templates',
  up(db: Database): void {
    db.exec(`
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
    `);
  },
};
