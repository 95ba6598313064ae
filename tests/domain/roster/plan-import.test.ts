import { expect, test } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { unknownFields } from '../../../src/shared/domain/person.ts';
import type { RowDecision } from '../../../src/shared/domain/roster/known-person.ts';
import type { ParsedRow } from '../../../src/shared/domain/roster/parsed-row.ts';
import type { ImportRules } from '../../../src/shared/domain/roster/person-field-columns.ts';
import { ada, file, id, jon, known, plan } from '../../support/plan-rows.ts';

test('somebody new comes with complete fields, and a part without a number gets one place', () => {
  const [created] = plan(file({ ...ada, roles: ['mentor'], registeredOn: localDate('2026-01-05') })).creates;
  expect(created).toEqual({
    row: 2,
    name: 'Ada Lovelace',
    fields: { ...unknownFields, ...ada, mentorCapacity: 1 },
    roles: ['mentor'],
    registeredOn: '2026-01-05',
    manager: { kind: 'unknown', said: null },
    wishes: [],
  });
  const said = plan(file({ ...ada, roles: ['mentor', 'mentee'], mentorCapacity: 0 })).creates[0]?.fields;
  expect([said?.mentorCapacity, said?.menteeNeed]).toEqual([0, 1]);
});

test('a known person is changed field by field, old against new, and an empty cell blanks nothing', () => {
  const people = [known('ada', { ...ada, email: 'ada@example.org', department: 'Finance', jobTitle: 'Analyst' })];
  const [update] = plan(file({ ...ada, email: 'ADA@example.org', department: 'Law' }), people).updates;
  expect(update?.changes).toEqual([{ field: 'department', from: 'Finance', to: 'Law', label: 'Department' }]);
  expect(update?.fields).toEqual({
    ...unknownFields,
    ...ada,
    email: 'ada@example.org',
    department: 'Law',
    jobTitle: 'Analyst',
  });
});

test('the rule of a column decides whether the file fills, overwrites or never touches what is known', () => {
  const people = [known('ada', { ...ada, externalId: '7', department: 'Finance' })];
  const rows = file({ ...ada, externalId: '7', department: 'Law', location: 'Bonn' });
  const changed = (rules: ImportRules) =>
    plan(rows, people, [], rules).updates.flatMap(({ changes }) => changes.map(({ to }) => to));
  expect(changed({})).toEqual(['Law', 'Bonn']);
  expect(changed({ department: 'fill blanks', location: 'fill blanks' })).toEqual(['Bonn']);
  expect(changed({ department: 'never', location: 'never' })).toEqual([]);
  expect(plan(rows, [], [], { department: 'never' }).creates[0]?.fields.department).toBe('Law');
});

test('line managers are found by number, address or name, in the file as among the people known', () => {
  const people = [
    known('grace', { givenName: 'Grace', familyName: 'Hopper', externalId: '0042', email: 'g@example.org' }),
  ];
  for (const managerRef of ['42', 'G@example.org', 'Grace Hopper <g@example.org>', 'Grace Hopper', 'Hopper, Grace'])
    expect(plan(file({ ...ada, managerRef }), people).creates[0]?.manager).toEqual({ kind: 'person', id: 'grace' });
  const inFile = plan(file({ ...ada, managerRef: 'Smith, Jon' }, jon));
  expect(inFile.creates[0]?.manager).toEqual({ kind: 'row', row: 3 });
});

test('a line manager who cannot be placed stays unknown with what was said, and says why', () => {
  const twins = [known('a', { ...jon, email: 'a@example.org' }), known('b', { ...jon, email: 'b@example.org' })];
  const outcome = (rows: ParsedRow[], decisions: RowDecision[] = []) => {
    const { creates, warnings } = plan(rows, twins, decisions);
    return [creates.find(({ row }) => row === 2)?.manager, warnings.find(({ row }) => row === 2)?.code];
  };
  expect(outcome(file({ ...ada, managerRef: 'Jon Smith' }))).toEqual([
    { kind: 'unknown', said: 'Jon Smith' },
    'MANAGER_AMBIGUOUS',
  ]);
  expect(outcome(file({ ...ada, managerRef: 'Zed Quill' }))).toEqual([
    { kind: 'unknown', said: 'Zed Quill' },
    'MANAGER_NOT_FOUND',
  ]);
  expect(outcome(file({ ...ada, managerRef: 'Ada Lovelace' }))).toEqual([
    { kind: 'unknown', said: 'Ada Lovelace' },
    'OWN_MANAGER',
  ]);
  const leftOut = file({ ...ada, managerRef: 'Eve Moor' }, { givenName: 'Eve', familyName: 'Moor' });
  expect(outcome(leftOut, [{ row: 3, leaveOut: true }])).toEqual([
    { kind: 'unknown', said: 'Eve Moor' },
    'MANAGER_NOT_IMPORTED',
  ]);
});

test('a known line manager gives way to another who can be found, never to words nobody can place', () => {
  const people = [
    known('ada', { ...ada, email: 'a@example.org' }, { kind: 'person', id: id('jon') }),
    known('jon', jon),
  ];
  const row = { ...ada, email: 'a@example.org' };
  const lost = plan(file({ ...row, managerRef: 'Somebody' }), people);
  expect([lost.counts.updates, lost.warnings[0]?.code]).toEqual([0, 'MANAGER_NOT_FOUND']);
  const eve = { givenName: 'Eve', familyName: 'Moor' };
  const [update] = plan(file({ ...row, managerRef: 'Eve Moor' }, eve), people).updates;
  expect(update?.manager).toEqual({ from: { kind: 'person', id: 'jon' }, to: { kind: 'row', row: 3 } });
  expect(plan(file({ ...row, managerRef: 'Jon Smith' }), people).counts.unchanged).toBe(1);
});

test('a part is added and never taken away, and the day of a part already taken does not move', () => {
  const people = [known('ada', { ...ada, menteeNeed: 1 })];
  const [update] = plan(file({ ...ada, roles: ['mentor'], registeredOn: localDate('2026-03-05') }), people).updates;
  expect([update?.rolesToAdd, update?.registeredOn, update?.fields.mentorCapacity]).toEqual([
    ['mentor'],
    '2026-03-05',
    1,
  ]);
  expect(plan(file({ ...ada, roles: [], registeredOn: localDate('2026-03-05') }), people).counts.unchanged).toBe(1);
});

test('people of the cohort whom the file does not name are listed, those who have left or never joined are not', () => {
  const people = [
    known('ada', ada),
    known('left', { ...jon, leftOn: localDate('2026-01-31') }),
    known('other', { givenName: 'Eve', familyName: 'Moor' }, { kind: 'none' }, []),
  ];
  expect(plan([], people).missing).toEqual([{ personId: 'ada', name: 'Ada Lovelace' }]);
});

test('a row without a name is a problem of its own, and leaving it out settles it', () => {
  const problem = { code: 'NO_NAME', value: '', row: 2, column: null, field: null, blocks: true } as const;
  const rows: ParsedRow[] = [{ row: 2, person: null, problems: [problem] }];
  expect(plan(rows).problems).toEqual([{ row: 2, problems: [problem] }]);
  expect(plan(rows, [], [{ row: 2, leaveOut: true }]).counts).toMatchObject({ problems: 0, leftOut: 1 });
});

test('somebody new whose part nobody named is imported with a remark', () => {
  expect(plan(file({ ...ada, roles: null })).warnings).toMatchObject([{ code: 'NO_ROLE', row: 2 }]);
});

test('the fingerprint stands for everything the plan is based on, and for nothing else', () => {
  const rows = file(ada, jon);
  const people = [known('ada', ada), known('jon', jon)];
  const of = (...question: Parameters<typeof plan>) => plan(...question).fingerprint;
  const first = of(rows, people);
  expect(of(rows.toReversed(), people.toReversed())).toBe(first);
  const others = [
    of(file(ada, { ...jon, department: 'Law' }), people),
    of(rows, [known('ada', { ...ada, paused: true }), known('jon', jon)]),
    of(rows, people, [{ row: 2, leaveOut: true }]),
    of(rows, people, [], { email: 'never' }),
  ];
  expect(new Set([first, ...others]).size).toBe(5);
});

test('takes a written "none" for the top of the organisation, and an empty cell for not knowing', () => {
  const manager = (managerRef: string | null) => plan(file({ ...ada, managerRef }), []).creates[0]?.manager;
  for (const said of ['none', ' None ', 'nobody', 'Keine', 'aucun']) expect(manager(said)).toEqual({ kind: 'none' });
  expect(manager(null)).toEqual({ kind: 'unknown', said: null });
});
