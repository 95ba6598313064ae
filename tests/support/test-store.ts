import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDatabase } from '../../src/main/storage/create-database.ts';
import { migrate } from '../../src/main/storage/migrate.ts';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { createStore } from '../../src/main/storage/store.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A store over a real encrypted database, with a clock that moves on by a second with every look. */
export function openTestStore() {
  const database = createDatabase(join(temporaryFolder(), 'desk.db'), {
    dataKey: Buffer.alloc(32, 7),
    databaseSalt: Buffer.alloc(16, 9),
  });
  migrate(database, migrations);
  let ticks = 0;
  const store = createStore(database, {
    now: () => new Date(Date.UTC(2026, 10, 16, 8, 0, ticks++)).toISOString() as Instant,
    nextId: () => randomUUID(),
  });
  onTestFinished(() => store.close());
  return { store, database };
}

/** Every programme row there is, by table, as text: two vaults with the same text hold the same programme. */
export function programmeRows(database: ReturnType<typeof openTestStore>['database']): string {
  const tables = [
    'programmes',
    'stages',
    'cohorts',
    'settings',
    'people',
    'enrolments',
    'exclusions',
    'wishes',
    'match_runs',
    'pairings',
    'stage_entries',
    'pairing_steps',
    'sessions',
    'check_ins',
    'concerns',
    'notes',
    'row_memories',
    'events',
    'attendance',
    'materials',
  ];
  return tables
    .map(
      (table) => `${table}\n${JSON.stringify(database.prepare(`SELECT * FROM ${table} ORDER BY id`).all(), null, 1)}`,
    )
    .join('\n');
}
