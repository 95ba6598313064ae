import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/main/storage/migrate.ts';
import { migrations } from '../../../src/main/storage/migrations/index.ts';

it('tells the check-ins that a file brought from those typed, by the history, and changes nothing else', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number <= 100),
  );
  db.exec(`
    INSERT INTO programmes VALUES ('p', 'P', 'one-to-one', 'five-stage', 270, 30, 'mentor', 'mentee', NULL);
    INSERT INTO cohorts VALUES ('c', 'p', 'C', '2026-01-01', NULL, NULL);
    INSERT INTO people (id, given_name, family_name) VALUES ('a', 'Ada', 'Park'), ('b', 'Ben', 'Low');
    INSERT INTO pairings VALUES ('x', 'c', 'a', 'b', NULL, 30, 270, NULL, '2026-01-01');
    INSERT INTO check_ins (id, pairing_id, side, given_on, channel, recorded_at)
      VALUES ('typed', 'x', 'mentee', '2026-02-01', 'form', '2026-02-01T10:00:00.000Z'),
             ('brought', 'x', 'mentee', '2026-03-01', 'form', '2026-03-02T10:00:00.000Z');
  `);
  const added = (id: string) => ({ table: 'check_ins', id, before: null, after: { id } });
  // An import that tells a check-in differently supersedes the one that was typed.
  const superseded = (id: string) => ({ table: 'check_ins', id, before: { id }, after: { id } });
  const insert = db.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)');
  insert.run(1, 'one', '2026-02-01T10:00:00.000Z', 'checkIn.log', 'Recorded.', JSON.stringify([added('typed')]));
  insert.run(
    2,
    'two',
    '2026-03-02T10:00:00.000Z',
    'roster.commit',
    'Imported.',
    JSON.stringify([superseded('typed'), added('brought')]),
  );
  const checkIns = () => db.prepare('SELECT * FROM check_ins ORDER BY given_on').all() as Record<string, unknown>[];
  const [typed, brought] = checkIns();
  migrate(db, migrations);
  expect(checkIns()).toEqual([
    { ...typed, source: 'typed' },
    { ...brought, source: 'imported' },
  ]);
});
