import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/main/storage/migrate.ts';
import { migrations } from '../../../src/main/storage/migrations/index.ts';

it('leaves every stage as it was, in use, and of the model of its programme (caught: all of them five-stage)', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number < 180),
  );
  const programme =
    db.prepare(`INSERT INTO programmes (id, name, kind, stage_model, cadence_days, mentor_term, mentee_term)
    VALUES (?, ?, 'one-to-one', ?, 21, 'mentor', 'mentee')`);
  programme.run('p', 'Spring', 'five-stage');
  programme.run('q', 'Autumn', 'four-phase');
  db.exec(`INSERT INTO stages (id, programme_id, kind, name, position, expected_days)
    VALUES ('a', 'p', 'growth', 'Growth', 2, 180), ('b', 'q', 'decline', 'Closure', 3, 45)`);
  migrate(db, migrations);
  expect(db.prepare('SELECT * FROM stages ORDER BY id').all()).toEqual([
    {
      id: 'a',
      programme_id: 'p',
      kind: 'growth',
      name: 'Growth',
      position: 2,
      expected_days: 180,
      model: 'five-stage',
      taken_out: 0,
    },
    {
      id: 'b',
      programme_id: 'q',
      kind: 'decline',
      name: 'Closure',
      position: 3,
      expected_days: 45,
      model: 'four-phase',
      taken_out: 0,
    },
  ]);
});
