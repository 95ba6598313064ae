import type { Database } from 'better-sqlite3';

/** More that matching looks at: somebody's trade, where on the clock they work, and columns kept as they are. */
export const moreOfPeople = {
  number: 90,
  name: 'more of people',
  up(db: Database): void {
    db.exec(`
      ALTER TABLE people ADD COLUMN job_function TEXT;
      ALTER TABLE people ADD COLUMN time_zone TEXT;
      ALTER TABLE people ADD COLUMN facts TEXT NOT NULL DEFAULT '[]';
    `);
  },
};
