import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectTable } from '../../../src/shared/domain/roster/detect-table.ts';
import { parseRosterRows } from '../../../src/shared/domain/roster/parse-roster-rows.ts';
import { type RosterField, rosterFields } from '../../../src/shared/domain/roster/roster-field.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { cells } from '../../support/roster-arbitraries.ts';

/** Rows below headings that are named after what they mean, in the order of `fields`. */
function parse(fields: readonly RosterField[], rows: readonly Cell[][], headers: readonly string[] = fields) {
  const sheet = [[...headers], ...rows];
  const table = { headerRow: 0, headers, firstDataRow: 1, lastDataRow: rows.length };
  const mapping = fields.map((field, column) => ({ column, field }));
  return parseRosterRows(sheet, table, mapping, { dateOrder: null });
}
const personOf = (fields: readonly RosterField[], row: Cell[], headers?: readonly string[]) =>
  parse(fields, [row], headers)[0]?.person;

test('rows are numbered as the spreadsheet numbers them, and blank rows are no rows', () => {
  const parsed = parse(['fullName'], [['Ada Lovelace'], [null], [' '], ['Jon Smith']]);
  expect(parsed.map(({ row }) => row)).toEqual([2, 5]);
});

test('only a missing name keeps a row out; any other cell that cannot be read is left out with a warning', () => {
  const [bad, nameless] = parse(
    ['fullName', 'email', 'grade'],
    [
      ['Ada Lovelace', 'ada at work', { error: '#N/A' }],
      ['', 'b@example.org', 3],
    ],
  );
  expect(bad?.person?.fields).toEqual({ givenName: 'Ada', familyName: 'Lovelace' });
  expect(bad?.problems).toEqual([
    { code: 'EMAIL_UNREADABLE', value: 'ada at work', row: 2, column: 1, field: 'email', blocks: false },
    { code: 'CELL_ERROR', value: '#N/A', row: 2, column: 2, field: 'grade', blocks: false },
  ]);
  expect(nameless).toEqual({
    row: 3,
    person: null,
    problems: [{ code: 'NO_NAME', value: '', row: 3, column: null, field: null, blocks: true }],
  });
});

test('a number keeps the zeros it begins with when the cell is text', () => {
  expect(personOf(['fullName', 'externalId'], ['Ada', '00123'])?.fields.externalId).toBe('00123');
  expect(personOf(['fullName', 'externalId'], ['Ada', 123])?.fields.externalId).toBe('123');
});

test('the order of days is voted over all date columns, and without a telling value it is asked', () => {
  const telling = parse(
    ['fullName', 'registeredOn', 'trainedOn'],
    [
      ['Ada', '3/4/2026', ''],
      ['Jon', '', '25/4/2026'],
    ],
  );
  expect(telling[0]?.person?.registeredOn).toBe('2026-04-03');
  const open = parse(['fullName', 'registeredOn'], [['Ada', '3/4/2026']]);
  expect(open[0]?.problems[0]?.code).toBe('DATE_AMBIGUOUS');
});

test('one person in both parts is both, whichever way the file says it', () => {
  expect(personOf(['fullName', 'role'], ['Ada', 'both'])?.roles).toEqual(['mentor', 'mentee']);
  expect(personOf(['fullName', 'isMentor', 'isMentee'], ['Ada', 'Y', '1'])?.roles).toEqual(['mentor', 'mentee']);
  expect(personOf(['fullName', 'isMentor'], ['Ada', 'no'])?.roles).toEqual([]);
  expect(personOf(['fullName', 'isMentor'], ['Ada', ''])?.roles).toBe(null);
});

test('in a sheet of mentors alone the number of mentees they take says they are mentors', () => {
  expect(personOf(['fullName', 'mentorCapacity'], ['Ada', 'up to 2'])).toMatchObject({
    fields: { mentorCapacity: 2 },
    roles: ['mentor'],
  });
  expect(personOf(['fullName', 'mentorCapacity'], ['Ada', 0])?.roles).toBe(null);
  expect(personOf(['fullName', 'mentorCapacity', 'role'], ['Ada', 2, 'mentee'])?.roles).toEqual(['mentee']);
});

test('ranked columns become one list in rank order, equal ranks as the columns stand', () => {
  const headers = ['Name', 'Networking', 'Work-life balance', 'Industry insights', 'Anything else'];
  const fields: RosterField[] = ['fullName', 'skillsWanted', 'skillsWanted', 'skillsWanted', 'skillsWanted'];
  const person = personOf(fields, ['Ada', '2', 1, '2', 'Public speaking'], headers);
  expect(person?.fields.skillsWanted).toEqual([
    'Work-life balance',
    'Networking',
    'Industry insights',
    'Public speaking',
  ]);
});

test('ticked columns give their headings, and unticked ones say nothing', () => {
  const person = personOf(
    ['fullName', 'skillsOffered', 'skillsOffered'],
    ['Ada', 'x', 'no'],
    ['Name', 'Writing', 'Budgets'],
  );
  expect(person?.fields.skillsOffered).toEqual(['Writing']);
});

test('leaving is taken with its day; without one the person is paused and nobody makes a day up', () => {
  const fields: RosterField[] = ['fullName', 'status', 'leftOn'];
  expect(personOf(fields, ['Ada', 'T', '2026-01-31'])?.fields).toEqual({ givenName: 'Ada', leftOn: '2026-01-31' });
  const [row] = parse(fields, [['Ada', 'T', '']]);
  expect([row?.person?.fields.paused, row?.person?.fields.leftOn, row?.problems[0]?.code]).toEqual([
    true,
    undefined,
    'LEFT_WITHOUT_DAY',
  ]);
  expect(personOf(fields, ['Ada', 'L', ''])?.fields.paused).toBe(true);
  const working = personOf(fields, ['Ada', 'A', ''])?.fields;
  expect([working?.leftOn, working?.paused]).toEqual([null, undefined]);
});

test('halves of a name in their own columns come before the whole name, and fill each other up', () => {
  const fields: RosterField[] = ['fullName', 'givenName', 'familyName'];
  expect(personOf(fields, ['A. Lovelace', 'Ada', 'King'])?.fields).toEqual({ givenName: 'Ada', familyName: 'King' });
  expect(personOf(fields, ['A. Lovelace', 'Ada', ''])?.fields).toEqual({ givenName: 'Ada', familyName: 'Lovelace' });
});

test('the first of two columns for the same thing that says something counts', () => {
  expect(personOf(['fullName', 'email', 'email'], ['Ada', '', 'b@example.org'])?.fields.email).toBe('b@example.org');
  expect(personOf(['fullName', 'email', 'email'], ['Ada', 'a@example.org', 'b@example.org'])?.fields.email).toBe(
    'a@example.org',
  );
});

test('headings and values such as __proto__ are data and change nothing else', () => {
  const person = personOf(
    ['fullName', 'goals', 'department'],
    ['Ada', 'yes', '__proto__'],
    ['__proto__', '__proto__', 'constructor'],
  );
  expect(person?.fields).toEqual({ givenName: 'Ada', goals: ['__proto__'], department: '__proto__' });
  expect(Object.getPrototypeOf(person?.fields)).toBe(Object.prototype);
});

test('any sheet under any mapping is read without an exception, each row once and in order', () => {
  const sheets = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 });
  const mappings = fc.array(fc.record({ column: fc.nat(6), field: fc.constantFrom(...rosterFields) }), {
    maxLength: 7,
  });
  fc.assert(
    fc.property(sheets, mappings, (rows, mapping) => {
      const parsed = parseRosterRows(rows, detectTable(rows), mapping, { dateOrder: null });
      const numbers = parsed.map(({ row }) => row);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      for (const { person, problems } of parsed) expect(person === null).toBe(problems.some(({ blocks }) => blocks));
    }),
  );
});

test('the last day of the calendar is no day of leaving: staff records write it for those whose end nobody knows', () => {
  const fields: RosterField[] = ['fullName', 'status', 'leftOn'];
  expect(personOf(fields, ['Ada', null, { date: '9999-12-31' }])?.fields).toEqual({ givenName: 'Ada', leftOn: null });
  expect(personOf(fields, ['Ada', 'Active', '31.12.9999'])?.fields).toEqual({ givenName: 'Ada', leftOn: null });
  const [left] = parse(fields, [['Ada', 'Left', '31.12.9999']]);
  expect([left?.person?.fields, left?.problems[0]?.code]).toEqual([
    { givenName: 'Ada', paused: true },
    'LEFT_WITHOUT_DAY',
  ]);
});

test.each(['#N/A', '#REF!', ' #DIV/0! ', '#NAME?'])(
  'an error saved as text (%j) is nobody’s department and nobody’s manager',
  (text) => {
    const [row] = parse(['fullName', 'department', 'managerRef'], [['Ada', text, text]]);
    expect([row?.person?.fields.department, row?.person?.managerRef]).toEqual([undefined, null]);
    expect(row?.problems.map(({ code }) => code)).toEqual(['CELL_ERROR', 'CELL_ERROR']);
  },
);

test('a row of nothing but dashes and N/A is counted and told of, one where nothing was written is not', () => {
  const rows = [
    ['Name', 'Dept'],
    ['-', 'N/A'],
    ['', null],
    ['Ada Park', ''],
  ];
  const table = detectTable(rows);
  const parsed = parseRosterRows(rows, table, [{ column: 0, field: 'fullName' }], { dateOrder: null });
  expect(parsed.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
    [2, ['NO_NAME']],
    [4, []],
  ]);
});
