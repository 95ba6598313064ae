import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { type Manager, type PersonFields, type Role, unknownFields } from '../../../src/shared/domain/person.ts';
import type { KnownPerson, RowDecision } from '../../../src/shared/domain/roster/known-person.ts';
import type { ParsedRow, RosterRow } from '../../../src/shared/domain/roster/parsed-row.ts';
import type { ImportRules } from '../../../src/shared/domain/roster/person-field-columns.ts';
import { planImport } from '../../../src/shared/domain/roster/plan-import.ts';

const id = (name: string) => name as PersonId;
type Said = Partial<PersonFields> & Partial<Omit<RosterRow, 'fields'>>;

/** Rows from 2 on, as below a heading. */
const file = (...rows: Said[]): ParsedRow[] =>
  rows.map(
    ({ roles = ['mentee'], registeredOn = null, managerRef = null, wishes = [], place = null, ...fields }, index) => ({
      row: index + 2,
      person: { fields, roles, registeredOn, managerRef, wishes, place },
      problems: [],
    }),
  );
const known = (
  name: string,
  fields: Partial<PersonFields>,
  manager: Manager = { kind: 'unknown', said: null },
  roles: readonly Role[] = ['mentee'],
): KnownPerson => ({
  person: { ...unknownFields, ...fields, id: id(name), manager },
  roles,
  registeredOn: roles.length > 0 ? localDate('2025-05-05') : null,
  wishes: [],
});
const plan = (
  rows: readonly ParsedRow[],
  people: readonly KnownPerson[] = [],
  decisions: readonly RowDecision[] = [],
  rules: ImportRules = {},
) => planImport({ rows, people, rules, decisions });

const ada = { givenName: 'Ada', familyName: 'Lovelace' };
const jon = { givenName: 'Jon', familyName: 'Smith' };

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

test('the same number with a new address is the same person with a new address', () => {
  const people = [known('ada', { ...ada, externalId: '007', email: 'old@example.org' })];
  const [update] = plan(file({ ...ada, externalId: '7', email: 'new@example.org' }), people).updates;
  expect(update?.changes.map(({ field, to }) => [field, to])).toEqual([['email', 'new@example.org']]);
});

test('an exact name that is one person alone is that person; a close one waits', () => {
  const people = [known('ju', { givenName: 'Jürgen', familyName: 'Groß' }), known('jon', jon)];
  expect(plan(file({ givenName: 'Jurgen', familyName: 'Gross' }), people).unchanged[0]?.personId).toBe('ju');
  for (const [givenName, familyName] of [
    ['Juergen', 'Gross'],
    ['Gross', 'Jürgen'],
    ['J.', 'Groß'],
    ['Jürgen', 'Gros'],
    ['Jürgen K.', 'Groß'],
  ] as const) {
    const [doubt] = plan(file({ givenName, familyName }), people).possibleDuplicates;
    expect([givenName, doubt?.reason, doubt?.candidates]).toMatchObject([
      givenName,
      'close name',
      [{ kind: 'person', id: 'ju', name: 'Jürgen Groß' }],
    ]);
  }
  expect(plan(file({ givenName: 'Jana', familyName: 'Groß' }), people).creates).toHaveLength(1);
});

test('a name that another number contradicts is another person, one that another address contradicts waits', () => {
  const people = [known('ada', { ...ada, externalId: '7', email: 'a@example.org' })];
  expect(plan(file({ ...ada, externalId: '8' }), people).counts).toMatchObject({ creates: 1, possibleDuplicates: 0 });
  expect(plan(file({ ...ada, email: 'b@example.org' }), people).possibleDuplicates[0]?.reason).toBe('same name');
});

test('a number of one person with the address of another waits instead of mixing the two', () => {
  const people = [known('ada', { ...ada, externalId: '7' }), known('jon', { ...jon, email: 'jon@example.org' })];
  const [doubt] = plan(file({ ...ada, externalId: '7', email: 'jon@example.org' }), people).possibleDuplicates;
  expect(doubt?.candidates.map((each) => each.kind === 'person' && each.id)).toEqual(['ada', 'jon']);
});

test('what waits follows the decision: this person, somebody else, or left out', () => {
  const people = [known('jon', jon)];
  const rows = file({ givenName: 'John', familyName: 'Smith' });
  expect(plan(rows, people).counts).toMatchObject({ possibleDuplicates: 1, missing: 0 });
  expect(plan(rows, people, [{ row: 2, samePersonAs: id('jon') }]).updates[0]?.changes.map(({ to }) => to)).toEqual([
    'John',
  ]);
  expect(plan(rows, people, [{ row: 2, samePersonAs: 'someone else' }]).counts).toMatchObject({
    creates: 1,
    missing: 1,
  });
  expect(plan(rows, people, [{ row: 2, leaveOut: true }])).toMatchObject({
    leftOut: [{ row: 2, name: 'John Smith' }],
    creates: [],
  });
  expect(plan(rows, people, [{ row: 2, samePersonAs: id('nobody') }]).counts.possibleDuplicates).toBe(1);
});

test('somebody who answered the form twice counts once, with the newest answer', () => {
  const rows = file(
    { ...ada, email: 'a@example.org', department: 'New', registeredOn: localDate('2026-03-05') },
    { ...ada, email: 'A@example.org', department: 'Old', registeredOn: localDate('2026-03-01') },
  );
  const { creates, answeredAgain } = plan(rows);
  expect(creates.map(({ fields }) => fields.department)).toEqual(['New']);
  expect(answeredAgain).toEqual([{ row: 3, name: 'Ada Lovelace', standing: 2, kept: false }]);
  const undated = plan(file({ ...ada, email: 'a@example.org' }, { ...ada, email: 'a@example.org' }));
  expect(undated.creates[0]?.row).toBe(3);
});

test('a person who stands in a list once as mentor and once as mentee is both, with what either row says', () => {
  const email = 'a@example.org';
  const rows = file(
    { ...ada, email, roles: ['mentor'], mentorCapacity: 3, department: 'Law', managerRef: 'Jon Smith' },
    { ...ada, email, roles: ['mentee'], department: 'Finance', goals: ['lead'] },
  );
  const { creates, answeredAgain, warnings } = plan(rows);
  expect(creates).toMatchObject([
    { row: 3, roles: ['mentor', 'mentee'], fields: { mentorCapacity: 3, menteeNeed: 1 } },
  ]);
  expect(creates[0]?.fields).toMatchObject({ department: 'Finance', goals: ['lead'] });
  expect(creates[0]?.manager).toEqual({ kind: 'unknown', said: 'Jon Smith' });
  expect(answeredAgain).toEqual([{ row: 2, name: 'Ada Lovelace', standing: 3, kept: true }]);
  expect(warnings.map(({ code }) => code)).toEqual(['MANAGER_NOT_FOUND']);
  const dated = rows.map(({ person, ...row }, at) => ({
    ...row,
    person: person && { ...person, registeredOn: localDate(at === 0 ? '2026-03-01' : '2026-03-05') },
  }));
  expect(plan(dated).creates[0]?.roles).toEqual(['mentee']);
  const shared = file({ givenName: 'Eve', familyName: 'Lovelace', email, roles: ['mentor'] }, { ...ada, email });
  expect(plan(shared).creates[0]?.roles).toEqual(['mentee']);
  expect(plan(shared).answeredAgain[0]?.kept).toBe(false);
});

test('nobody is dropped for a number or address that stands beside another name too: the row waits for an answer', () => {
  const rows = file({ ...ada, email: 'desk@example.org' }, { ...jon, email: 'desk@example.org' });
  const { creates, possibleDuplicates, answeredAgain } = plan(rows);
  expect(creates.map(({ row }) => row)).toEqual([3]);
  expect(answeredAgain).toEqual([]);
  expect(possibleDuplicates).toMatchObject([
    { row: 2, name: 'Ada Lovelace', reason: 'used for several people', candidates: [{ kind: 'row', row: 3 }] },
  ]);
  expect(plan(rows, [], [{ row: 2, samePersonAs: 'someone else' }]).creates).toHaveLength(2);
});

test('two rows of one name that nothing tells apart both wait, and one word about either settles both', () => {
  const rows = file({ ...ada, email: 'a@example.org' }, ada);
  expect(plan(rows).possibleDuplicates.map(({ row, candidates }) => [row, candidates])).toMatchObject([
    [2, [{ kind: 'row', row: 3, name: 'Ada Lovelace' }]],
    [3, [{ kind: 'row', row: 2, name: 'Ada Lovelace' }]],
  ]);
  expect(plan(rows, [], [{ row: 3, samePersonAs: 'someone else' }]).creates).toHaveLength(2);
  expect(plan(rows, [], [{ row: 3, leaveOut: true }]).creates).toHaveLength(1);
});

test('two rows of one new person come in as one, with what either says, once somebody says so of either of them', () => {
  const rows = file(
    { ...ada, email: 'a@example.org', roles: ['mentor'] },
    { ...ada, department: 'Law', roles: ['mentee'] },
  );
  for (const decision of [
    { row: 2, sameAsRow: 3 },
    { row: 3, sameAsRow: 2 },
  ]) {
    const { creates, possibleDuplicates, answeredAgain } = plan(rows, [], [decision]);
    expect(possibleDuplicates).toEqual([]);
    expect(creates).toMatchObject([
      { row: 3, fields: { email: 'a@example.org', department: 'Law' }, roles: ['mentor', 'mentee'] },
    ]);
    expect(answeredAgain).toMatchObject([{ row: 2, standing: 3, kept: true }]);
  }
});

test('a row said to be one that is left out, unreadable or not there waits as before', () => {
  const rows = [...file(ada, ada, { ...ada, department: 'Law' }), { row: 9, person: null, problems: [] }];
  const leftOut = { row: 4, leaveOut: true };
  for (const sameAsRow of [2, 4, 9, 77])
    expect(plan(rows, [], [{ row: 2, sameAsRow }, leftOut]).possibleDuplicates.map(({ row }) => row)).toEqual([2, 3]);
});

test('a row under another name said to be the one above it joins it alone, not those the other name goes with', () => {
  const rows = file(
    { ...ada, externalId: '7' },
    { givenName: 'Jon', familyName: 'Smith', externalId: '7' },
    { givenName: 'Priya', familyName: 'Rao' },
  );
  const plain = plan(rows, [], [{ row: 4, sameAsRow: 2 }]);
  expect(plain.possibleDuplicates.map(({ row }) => row)).toHaveLength(1);
  const joined = plan(rows, [], [{ row: 2, sameAsRow: 3 }]);
  expect([joined.possibleDuplicates.length, joined.creates.length]).toEqual([0, 2]);
});

test('two people of one name with their own addresses are two people, with a remark', () => {
  const { counts, warnings } = plan(file({ ...ada, email: 'a@example.org' }, { ...ada, email: 'b@example.org' }));
  expect(counts.creates).toBe(2);
  expect(warnings.map(({ code, row }) => [code, row])).toEqual([
    ['SAME_NAME_TWICE', 2],
    ['SAME_NAME_TWICE', 3],
  ]);
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

test('two rows of one name and one address are asked about when their numbers differ, and never become two people unasked', () => {
  const tom = { givenName: 'Tom', familyName: 'Klein', email: 'tom.klein@example.org' };
  const rows = file({ ...tom, externalId: '11007' }, { ...tom, externalId: '11009' });
  const asked = plan(rows);
  expect([asked.counts.creates, asked.counts.possibleDuplicates]).toEqual([0, 2]);
  expect(asked.possibleDuplicates.map(({ reason }) => reason)).toEqual(Array(2).fill('same but for the number'));
  expect(plan(rows, [], [{ row: 3, sameAsRow: 2 }]).creates.map(({ fields }) => fields.externalId)).toEqual(['11009']);
  const two = plan(
    rows,
    [],
    [
      { row: 2, samePersonAs: 'someone else' },
      { row: 3, samePersonAs: 'someone else' },
    ],
  );
  expect(two.counts.creates).toBe(2);
});

test('somebody known whose name and address stand beside another number as well is asked about', () => {
  const tom = { givenName: 'Tom', familyName: 'Klein', email: 'tom.klein@example.org' };
  const people = [known('tom', { ...tom, externalId: '11007' })];
  const asked = plan(file({ ...tom, externalId: '11007' }, { ...tom, externalId: '11009' }), people);
  expect([asked.counts.unchanged, asked.counts.creates]).toEqual([1, 0]);
  expect(asked.possibleDuplicates).toMatchObject([{ row: 3, reason: 'same but for the number' }]);
  const same = plan(file({ ...tom, externalId: '11007' }, { ...tom, externalId: '11009' }), people, [
    { row: 2, samePersonAs: id('tom') },
    { row: 3, samePersonAs: id('tom') },
  ]);
  expect([same.counts.updates, same.counts.possibleDuplicates, same.counts.creates]).toEqual([1, 0, 0]);
});

test('a mailbox that two people of other names share makes nobody a duplicate', () => {
  const email = 'office@example.org';
  const rows = file({ ...ada, email, externalId: '1' }, { ...jon, email, externalId: '2' });
  expect(plan(rows).counts).toMatchObject({ creates: 2, possibleDuplicates: 0 });
});
