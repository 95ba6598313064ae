import type { Database } from 'better-sqlite3';

/** Imports of more than people: what each was about, and what a spreadsheet of a shape was taken to be about. */
export const importKinds = {
  number: 60,
  name: 'import kinds',
  up(db: Database): void {
    db.exec(`
      ALTER TABLE imports ADD COLUMN kind TEXT NOT NULL DEFAULT 'people';
      ALTER TABLE column_memories ADD COLUMN kind TEXT NOT NULL DEFAULT 'people';
      ALTER TABLE column_memories ADD COLUMN everyone_is TEXT CHECK (everyone_is IN ('mentor', 'mentee'));
    `);
  },
};
