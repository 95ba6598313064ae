import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/main/storage/migrate.ts';
import { migrations } from '../../../src/main/storage/migrations/index.ts';

it('keeps everybody as they were, with the new columns empty, in a vault from before', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number <= 80),
  );
  db.exec("INSERT INTO people (id, given_name, family_name, manager_kind) VALUES ('a', 'Ada', 'Park', 'none')");
  const people = () => db.prepare('SELECT * FROM people').all() as Record<string, unknown>[];
  const [before] = people();
  migrate(db, migrations);
  expect(people()).toEqual([{ ...before, job_function: null, time_zone: null, facts: '[]' }]);
});
