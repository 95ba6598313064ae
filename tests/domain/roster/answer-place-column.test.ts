import { expect, it } from 'vitest';
import { parseRosterRows } from '../../../src/shared/domain/roster/parse-roster-rows.ts';
import { planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import type { RosterField } from '../../../src/shared/domain/roster/roster-field.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';

type Row = readonly Cell[];

const fields = (headers: readonly string[], ...rows: readonly Row[]) =>
  suggestMapping(headers, rows).map(({ field }) => field);

function newPeople(headers: readonly string[], rows: readonly Row[], mapping: readonly RosterField[]) {
  const table = { headerRow: 0, headers, firstDataRow: 1, lastDataRow: rows.length };
  const columns = mapping.map((field, column) => ({ column, field }));
  const parsed = parseRosterRows([headers, ...rows], table, columns, { dateOrder: null });
  return planImport({ rows: parsed, people: [], rules: {}, decisions: [] });
}

it('a rank beside an interest says which comes first, and is no grade; without a repeated person it may be one', () => {
  const headers = ['Name', 'Interest', 'Rank'];
  expect(fields(headers, ['Ada Low', 'Law', 2], ['Ada Low', 'Data', 1], ['Bo Hay', 'Law', 1])).toEqual([
    'fullName',
    'skillsWanted',
    'answerPlace',
  ]);
  expect(fields(headers, ['Ada Low', 'Law', 2], ['Bo Hay', 'Data', 1])).toEqual(['fullName', 'notUsed', 'grade']);
  // The same place twice of one person: whatever the number means, it does not put their answers in an order.
  expect(fields(headers, ['Ada Low', 'Law', 2], ['Ada Low', 'Data', 2])).not.toContain('answerPlace');
});

it('answers in rows of their own become one list in the order of their places, wherever the rows stand', () => {
  const headers = ['Name', 'Interest', 'Rank'];
  const rows = [
    ['Ada Low', 'Law', 3],
    ['Bo Hay', 'Law', 1],
    ['Ada Low', 'Data', 1],
    ['Ada Low', 'Speaking', 2],
  ];
  const plan = newPeople(headers, rows, ['fullName', 'skillsWanted', 'answerPlace']);
  expect(plan.creates.map(({ fields: { givenName, skillsWanted } }) => [givenName, skillsWanted])).toEqual([
    ['Ada', ['Data', 'Speaking', 'Law']],
    ['Bo', ['Law']],
  ]);
  expect(plan.counts).toMatchObject({ creates: 2, answeredAgain: 2, possibleDuplicates: 0 });
});

it('two people of one name who both give a first place are not made one', () => {
  const headers = ['Name', 'Interest', 'Rank'];
  const rows = [
    ['Ada Low', 'Law', 1],
    ['Ada Low', 'Data', 1],
  ];
  const plan = newPeople(headers, rows, ['fullName', 'skillsWanted', 'answerPlace']);
  expect(plan.counts).toMatchObject({ creates: 0, possibleDuplicates: 2 });
});

it('wishes in rows of their own take the place the row gives them', () => {
  const headers = ['Email', 'Name', 'Preferred mentor', 'Rank'];
  const rows = [
    ['m@x.org', 'Mo Ray', '', ''],
    ['n@x.org', 'Nell Fry', '', ''],
    ['a@x.org', 'Ada Low', 'Nell Fry', 2],
    ['a@x.org', 'Ada Low', 'Mo Ray', 1],
  ];
  const plan = newPeople(headers, rows, ['email', 'fullName', 'mentorWishes', 'answerPlace']);
  const ada = plan.creates.find(({ fields: { givenName } }) => givenName === 'Ada');
  expect(ada?.wishes[0]?.to).toMatchObject([
    { whom: { kind: 'row', row: 2 }, rank: 1 },
    { whom: { kind: 'row', row: 3 }, rank: 2 },
  ]);
});
