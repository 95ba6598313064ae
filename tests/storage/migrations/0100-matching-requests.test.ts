import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/main/storage/migrate.ts';
import { migrations } from '../../../src/main/storage/migrations/index.ts';

it('begins with what the newest run of each cohort was asked, without what has become a pairing since', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number <= 90),
  );
  db.exec(`
    INSERT INTO people (id, given_name, family_name, manager_kind)
      VALUES ('cy', 'Cy', '', 'none'), ('dana', 'Dana', '', 'none'), ('eve', 'Eve', '', 'none');
    INSERT INTO programmes (id, name, kind, stage_model, cadence_days, mentor_term, mentee_term)
      VALUES ('p', 'Spring', 'one-to-one', 'five-stage', 21, 'mentor', 'mentee');
    INSERT INTO cohorts (id, programme_id, name, starts_on) VALUES ('c', 'p', '2026', '2026-01-01'),
      ('d', 'p', '2027', '2027-01-01');
    INSERT INTO pairings (id, cohort_id, mentor_id, mentee_id, cadence_days, proposed_on)
      VALUES ('one', 'c', 'dana', 'cy', 21, '2026-02-01');
  `);
  const run = db.prepare("INSERT INTO match_runs VALUES (?, 'c', ?, '', ?, '{}')");
  const locks = [
    { menteeId: 'cy', mentorId: 'dana' },
    { menteeId: 'eve', mentorId: 'dana' },
  ];
  const asked = { cohortId: 'c', policy: 'total', locks, round: null, mentees: 2, mentors: 1, places: 2 };
  run.run('new', '2026-02-02', JSON.stringify(asked));
  run.run('old', '2026-02-01', JSON.stringify({ ...asked, policy: 'worst-first' }));
  migrate(db, migrations);
  const rows = db.prepare('SELECT * FROM matching_requests').all() as { id: string; request: string }[];
  expect(rows.map(({ id, request }) => [id, JSON.parse(request)])).toEqual([
    ['c', { policy: 'total', locks: [locks[1]] }],
  ]);
});
