import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/main/storage/migrate.ts';
import { migrations } from '../../../src/main/storage/migrations/index.ts';

it('takes no concern that is closed without a day, no note about nobody or about two, and nothing left empty', () => {
  const db = new Database(':memory:');
  migrate(db, migrations);
  db.exec(`
    INSERT INTO people (id, given_name, family_name, manager_kind) VALUES ('a', 'Ada', '', 'none'), ('b', 'Ben', '', 'none');
    INSERT INTO programmes (id, name, kind, stage_model, cadence_days, mentor_term, mentee_term)
      VALUES ('p', 'Spring', 'one-to-one', 'five-stage', 21, 'mentor', 'mentee');
    INSERT INTO cohorts (id, programme_id, name, starts_on) VALUES ('c', 'p', '2026', '2026-01-01');
    INSERT INTO pairings (id, cohort_id, mentor_id, mentee_id, cadence_days, proposed_on)
      VALUES ('one', 'c', 'a', 'b', 21, '2026-02-01');
  `);
  const concern = db.prepare(
    "INSERT INTO concerns VALUES (?, 'one', '2026-03-01', ?, NULL, ?, 'then', ?, 's', 's', 's', ?)",
  );
  concern.run('open', 'open', null, null, 's');
  concern.run('closed', 'closed', '2026-03-02', 'then', 's');
  expect(() => concern.run('x', 'closed', null, null, 's')).toThrow('CHECK');
  expect(() => concern.run('x', 'open', '2026-03-02', 'then', 's')).toThrow('CHECK');
  expect(() => concern.run('x', 'closed', '2026-03-02', null, 's')).toThrow('CHECK');
  expect(() => concern.run('x', 'ended', null, null, 's')).toThrow('CHECK');
  expect(() => concern.run('x', 'open', null, null, null)).toThrow('NOT NULL');
  const note = db.prepare("INSERT INTO notes VALUES (?, ?, ?, '2026-03-01', 'then', 's')");
  note.run('of a pairing', 'one', null);
  note.run('of a person', null, 'a');
  expect(() => note.run('x', null, null)).toThrow('CHECK');
  expect(() => note.run('x', 'one', 'a')).toThrow('CHECK');
});
