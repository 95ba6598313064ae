import { expect, test } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { Role } from '../../../src/shared/domain/person.ts';
import { detectTable } from '../../../src/shared/domain/roster/detect-table.ts';
import { headingRank } from '../../../src/shared/domain/roster/heading-rank.ts';
import type { KnownPerson, RowDecision } from '../../../src/shared/domain/roster/known-person.ts';
import { parseRosterRows } from '../../../src/shared/domain/roster/parse-roster-rows.ts';
import { parseWishes, wishRanks } from '../../../src/shared/domain/roster/parse-wishes.ts';
import type { ImportRules } from '../../../src/shared/domain/roster/person-field-columns.ts';
import { type ImportPlan, planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import type { WishChange } from '../../../src/shared/domain/roster/plan-wishes.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';
import { applyPlan } from '../../support/apply-plan.ts';
import { knownAs } from '../../support/plan-of.ts';

test.each([
  ['First choice mentor', 1],
  ['2nd choice', 2],
  ['Mentor choice (3)', 3],
  ['1', 1],
  ['Wunsch 2', 2],
  ['Drittwunsch', 3],
  ['Deuxième choix', 2],
  ['Tercera opción', 3],
  ['Name up to 3 mentors', null],
  ['Your top 3', null],
  ['Preferred mentor', null],
  ['Choose 2 people you know', null],
])('a heading names a place or none: %s', (heading, rank) => {
  expect(headingRank(heading)).toBe(rank);
});

test('places come from the headings only where every heading names another one', () => {
  expect(wishRanks(['Third choice', 'First choice'])).toEqual([3, 1]);
  expect(wishRanks(['First choice', 'Mentor wish'])).toEqual([1, 2]);
  expect(wishRanks(['First choice', 'First choice'])).toEqual([1, 2]);
});

const said = (header: string, cell: Cell, rank = 1) => {
  const reading = parseWishes(header, cell, rank);
  return reading.ok ? reading.value.map((wish) => `${wish.rank} ${wish.said}`) : reading.problem.code;
};

test('one cell may hold a list, with or without numbers before the names, but a comma stays inside a name', () => {
  expect(said('Preferred mentors', 'Ilse Brandt; Tomás Rueda\nNoor El Amrani')).toEqual([
    '1 Ilse Brandt',
    '2 Tomás Rueda',
    '3 Noor El Amrani',
  ]);
  expect(said('Preferred mentors', '1. Ilse Brandt\n2) Tomás Rueda')).toEqual(['1 Ilse Brandt', '2 Tomás Rueda']);
  expect(said('First choice mentor', 'Brandt, Ilse')).toEqual(['1 Brandt, Ilse']);
  expect(said('First choice mentor', Array.from({ length: 61 }, (_, at) => `p ${at}`).join(';'))).toBe(
    'TOO_MANY_VALUES',
  );
});

test('no preference is no person, and a number under a wish is somebody’s number, not a place', () => {
  for (const nobody of ['no preference', 'None.', 'Egal', 'Sin preferencia'])
    expect(said('Mentor', nobody)).toEqual([]);
  expect(said('First choice mentor', 7)).toEqual(['1 7']);
  expect(said('Ilse Brandt', 2)).toEqual(['2 Ilse Brandt']);
});

const ilse = knownAs(
  'ilse',
  { givenName: 'Ilse', familyName: 'Brandt', email: 'ilse@example.org', externalId: '1001' },
  ['mentor'],
);
const tomas = knownAs('tomas', { givenName: 'Tomás', familyName: 'Rueda' }, ['mentor']);
const mentors = [ilse, tomas];

function planned(
  lines: readonly (readonly Cell[])[],
  people: readonly KnownPerson[],
  { rules = {}, decisions = [] }: { rules?: ImportRules; decisions?: readonly RowDecision[] } = {},
): ImportPlan {
  const table = detectTable(lines);
  const mapping = suggestMapping(table.headers, lines.slice(table.firstDataRow));
  const rows = parseRosterRows(lines, table, mapping, { dateOrder: null });
  return planImport({ rows, people, rules, decisions });
}
const words = (wishes: readonly WishChange[] = []) =>
  wishes.flatMap(({ to }) => to.map(({ rank, name }) => `${rank} ${name}`));
const heads = ['Full name', 'First choice mentor', 'Second choice mentor', 'Third choice'];
const problems = ({ warnings }: ImportPlan) =>
  warnings.filter(({ code }) => code !== 'NO_ROLE').map(({ code, value }) => `${code} ${value}`);

test('people are found by name either way round, address, number, or a family name only one of them has', () => {
  const plan = planned(
    [
      heads,
      ['Maja Lindqvist', 'Brandt, Ilse', 'Dr. Rueda'],
      ['Kofi Asante', 'ilse@example.org', 'tomas rueda'],
      ['Wren Hale', '1001', 'no preference', 'Rueda'],
    ],
    mentors,
  );
  expect(plan.creates.map(({ wishes }) => words(wishes))).toEqual([
    ['1 Ilse Brandt', '2 Tomás Rueda'],
    ['1 Ilse Brandt', '2 Tomás Rueda'],
    ['1 Ilse Brandt', '3 Tomás Rueda'],
  ]);
  expect(problems(plan)).toEqual([]);
});

test('a list with commas is taken apart only when it is nobody’s name, and named twice counts once, where it stood best', () => {
  const plan = planned(
    [
      ['Full name', 'Preferred mentors'],
      ['Maja Lindqvist', 'Ilse Brandt, Tomás Rueda and Ilse Brandt'],
      ['Kofi Asante', 'Tomás Rueda; Rueda; Ilse Brandt'],
    ],
    mentors,
  );
  expect(plan.creates.map(({ wishes }) => words(wishes))).toEqual([
    ['1 Ilse Brandt', '2 Tomás Rueda'],
    ['1 Tomás Rueda', '3 Ilse Brandt'],
  ]);
  // Nothing of a row is passed over without a word, so the second place is told of.
  expect(problems(plan)).toEqual(['WISH_TWICE Ilse Brandt', 'WISH_TWICE Rueda']);
});

test('people of the same file are found wherever they stand in it', () => {
  const plan = planned(
    [
      [...heads, 'Mentor or mentee'],
      ['Maja Lindqvist', 'Ilse Brandt', 'Kofi Asante', null, 'mentee'],
      ['Ilse Brandt', null, null, null, 'mentor'],
      ['Kofi Asante', null, null, null, 'mentor'],
    ],
    [],
  );
  expect(plan.creates[0]?.wishes[0]?.to.map(({ whom }) => whom)).toEqual([
    { kind: 'row', row: 3 },
    { kind: 'row', row: 4 },
  ]);
});

test('of two people of one name the mentor is meant by a wish for a mentor; two mentors are a question', () => {
  const other = (roles: readonly Role[]) => knownAs('other', { givenName: 'Ilse', familyName: 'Brandt' }, roles);
  const lines = [heads, ['Maja Lindqvist', 'Ilse Brandt']];
  expect(planned(lines, [ilse, other([])]).creates[0]?.wishes[0]?.to[0]?.whom).toEqual({ kind: 'person', id: 'ilse' });
  expect(problems(planned(lines, [ilse, other(['mentor'])]))).toEqual(['WISH_AMBIGUOUS Ilse Brandt']);
});

test('nobody by the name, a row left out and oneself are each said, with the column to repair it in', () => {
  const lines = [heads, ['Maja Lindqvist', 'Ada Unknown', 'Maja Lindqvist', 'Kofi Asante'], ['Kofi Asante']];
  const plan = planned(lines, [], { decisions: [{ row: 3, leaveOut: true }] });
  expect(problems(plan)).toEqual([
    'WISH_NOT_FOUND Ada Unknown',
    'WISH_FOR_ONESELF Maja Lindqvist',
    'WISH_NOT_IMPORTED Kofi Asante',
  ]);
  expect(plan.warnings.find(({ code }) => code === 'WISH_NOT_FOUND')).toMatchObject({
    column: 1,
    field: 'mentorWishes',
  });
  expect(plan.creates[0]?.wishes).toEqual([]);
});

const maja = {
  ...knownAs('maja', { givenName: 'Maja', familyName: 'Lindqvist', menteeNeed: 1 }, ['mentee']),
  wishes: [{ role: 'mentee', wishedId: 'tomas' as PersonId, rank: 1 }],
} as const;
const newWish = [heads, ['Maja Lindqvist', 'Ilse Brandt', 'Tomás Rueda']];

test('a known person’s wishes change from what was known to what the file says, and once only', () => {
  const people = [...mentors, maja];
  const plan = planned(newWish, people);
  expect(plan.updates[0]?.wishes).toMatchObject([
    { label: 'Wish for a mentor (ranked)', from: [{ name: 'Tomás Rueda', rank: 1 }], to: [{ rank: 1 }, { rank: 2 }] },
  ]);
  expect(planned(newWish, applyPlan(people, plan)).counts).toMatchObject({ updates: 0, unchanged: 1 });
});

test('wishes that are kept, by a tick or by the rule of the column, or that nobody can be found for, stay as they are', () => {
  const people = [...mentors, maja];
  expect(planned(newWish, people, { rules: { mentorWishes: 'never' } }).updates).toEqual([]);
  expect(planned(newWish, people, { rules: { mentorWishes: 'fill blanks' } }).updates).toEqual([]);
  expect(planned([heads, ['Maja Lindqvist', 'Ada Unknown']], people).updates).toEqual([]);
  expect(planned([heads, ['Maja Lindqvist', 'no preference']], people).updates).toEqual([]);
  const beside = [
    [...heads, 'Department'],
    ['Maja Lindqvist', 'Ilse Brandt', null, null, 'Law'],
  ];
  const [update] = planned(beside, people, { decisions: [{ row: 2, keep: ['mentorWishes'] }] }).updates;
  expect(update?.wishes).toEqual([]);
  expect(update?.keptWishes).toHaveLength(1);
});

const fields = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  suggestMapping(headers, rows)
    .map(({ field }) => field)
    .join(' ');

test('columns of wishes are seen by their headings, but a preference about mentors is none', () => {
  expect(fields(['Name', 'First choice mentor', 'Second choice'], ['Ada Low', 'Ilse Brandt', 'Tom Hay'])).toBe(
    'fullName mentorWishes mentorWishes',
  );
  expect(fields(['Name', 'Preferred mentee'], ['Ada Low', 'Ilse Brandt'])).toBe('fullName menteeWishes');
  expect(fields(['Name', 'Preference for mentor gender'], ['Ada Low', 'Female'], ['Bo Low', 'No preference'])).toBe(
    'fullName notUsed',
  );
  expect(fields(['Name', '1', '2'], ['Ada Low', 'yes', 'no'])).toBe('fullName notUsed notUsed');
  expect(fields(['Name', '2', '3'], ['Ada Low', 'Ilse Brandt', 'Tom Hay'])).toBe('fullName notUsed notUsed');
});
