import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/main/storage/migrate.ts';
import { migrations } from '../../../src/main/storage/migrations/index.ts';

it('leaves steps whose answers nobody knows as they are, and lets no answers stand without a step', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number < 230),
  );
  db.exec(`
    INSERT INTO people (id, given_name, family_name, manager_kind) VALUES ('cy', 'Cy', '', 'none'), ('di', 'Di', '', 'none');
    INSERT INTO programmes (id, name, kind, stage_model, cadence_days, mentor_term, mentee_term)
      VALUES ('p', 'Spring', 'one-to-one', 'five-stage', 21, 'mentor', 'mentee');
    INSERT INTO cohorts (id, programme_id, name, starts_on) VALUES ('c', 'p', '2026', '2026-01-01');
    INSERT INTO pairings (id, cohort_id, mentor_id, mentee_id, cadence_days, proposed_on)
      VALUES ('one', 'c', 'di', 'cy', 21, '2026-02-01');
    INSERT INTO pairing_steps (id, pairing_id, kind, side, happened_on, recorded_at)
      VALUES ('step', 'one', 'exit answered', 'mentee', '2026-10-01', '2026-10-02T09:00:00.000Z');
  `);
  const before = db.prepare('SELECT * FROM pairing_steps').all();
  migrate(db, migrations);
  expect(db.prepare('SELECT * FROM pairing_steps').all()).toEqual(before);
  db.pragma('foreign_keys = ON');
  const add = db.prepare('INSERT INTO exit_answers (id, worth_the_time) VALUES (?, ?)');
  expect(() => add.run('nowhere', 3)).toThrow(/FOREIGN KEY/u);
  expect(() => add.run('step', 5)).toThrow(/CHECK/u);
  add.run('step', 4);
});
