import type { Database } from 'better-sqlite3';

/**
 * Who a row of a spreadsheet was, as the coordinator said. The id tells such a row again. Somebody who is no longer here may
 * be named: the memory is then of no use, and keeps nobody from being taken out.
 */
export const rowMemories = {
  number: 80,
  name: 'row memories',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE row_memories (
        id TEXT PRIMARY KEY,
        person_id TEXT NOT NULL
      ) STRICT;
    `);
  },
};
