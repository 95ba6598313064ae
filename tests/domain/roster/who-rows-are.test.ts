import { expect, test } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { ada, file, id, jon, known, plan } from '../../support/plan-rows.ts';

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
