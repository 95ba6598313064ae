import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectTable, detectTableAt } from '../../../src/shared/domain/roster/detect-table.ts';
import { cells } from '../../support/roster-arbitraries.ts';

const people = [
  ['Ada', 'Lovelace', 'ada@example.org'],
  ['Jon', 'Smith', 'jon@example.org'],
];
const headings = ['First name', 'Last name', 'Email'];

test('a heading in the first row is found, with the rows below it', () => {
  expect(detectTable([headings, ...people])).toEqual({
    headerRow: 0,
    headers: headings,
    firstDataRow: 1,
    lastDataRow: 2,
  });
});

test('titles, notes and blank rows above the headings are not taken for them', () => {
  const rows = [
    ['Mentoring roster', null, 2026],
    ['Prepared by HR', 'confidential'],
    [],
    [null, ''],
    headings,
    ...people,
  ];
  expect(detectTable(rows)).toMatchObject({ headerRow: 4, firstDataRow: 5, lastDataRow: 6 });
});

test('headings nobody knows still win over the rows below them', () => {
  expect(
    detectTable([
      ['Alpha', 'Beta'],
      ['one', 'two'],
      ['three', 'four'],
    ]).headerRow,
  ).toBe(0);
});

test('headings that number choices 1, 2, 3 win over the rows of names below them', () => {
  const rows = [
    ['Name', 'Programme', 1, 2, 3],
    ['Ada Lovelace', 'Autumn', 'Jon Smith', 'Grace Hopper', null],
    ['Eve Moran', 'Spring', 'Jon Smith', 'Grace Hopper', 'Alan Reed'],
  ];
  expect(detectTable(rows)).toMatchObject({ headerRow: 0, headers: ['Name', 'Programme', '1', '2', '3'] });
});

test('a totals row and blank rows at the end are left out, a person is not', () => {
  const rows = [headings, ...people, [], ['Total', 2], [null]];
  expect(detectTable(rows)).toMatchObject({ firstDataRow: 1, lastDataRow: 2 });
  expect(detectTable([headings, ['Total', 'Recall', 'total@example.org']]).lastDataRow).toBe(1);
});

test('headings spread over two rows are read together', () => {
  const merged = [
    ['Name', 'Email', 'Mentoring', null],
    [null, null, 'Capacity', 'Number of mentors'],
    ['Ada Lovelace', 'ada@example.org', 2, 1],
  ];
  expect(detectTable(merged)).toEqual({
    headerRow: 0,
    headers: ['Name', 'Email', 'Capacity', 'Number of mentors'],
    firstDataRow: 2,
    lastDataRow: 2,
  });
  const grouped = [
    ['Mentor', null, 'Mentee', null],
    ['Name', 'Email', 'Name', 'Email'],
    ['Ada', 'a@example.org', 'Jon', 'j@example.org'],
  ];
  expect(detectTable(grouped).headers).toEqual(['Mentor: Name', 'Mentor: Email', 'Mentee: Name', 'Mentee: Email']);
});

test('a byte-order mark, line breaks and spaces at the end of a heading do not stay in it', () => {
  const rows = [
    ['\uFEFFID', 'Email address ', 'What do you prefer?\nPlease "read" on'],
    [1, 'a@example.org', 'x'],
  ];
  expect(detectTable(rows).headers).toEqual(['ID', 'Email address', 'What do you prefer? Please "read" on']);
});

test('columns without a heading are kept when they hold something', () => {
  expect(
    detectTable([
      ['Name', 'Email'],
      ['Ada', 'a@example.org', 'extra'],
    ]).headers,
  ).toEqual(['Name', 'Email', '']);
});

test('the row picked by hand is believed, and an empty sheet is an empty table', () => {
  expect(detectTableAt([headings, ...people], 1)).toMatchObject({ headerRow: 1, firstDataRow: 2, lastDataRow: 2 });
  expect(detectTable([])).toEqual({ headerRow: 0, headers: [], firstDataRow: 1, lastDataRow: 0 });
  expect(detectTable([headings])).toMatchObject({ firstDataRow: 1, lastDataRow: 0 });
});

test('whatever stands in a sheet, the table lies inside it and picking its heading row finds it again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const table = detectTable(rows);
      expect(detectTableAt(rows, table.headerRow)).toEqual(table);
      expect(table.headerRow).toBeLessThan(table.firstDataRow);
      expect(table.lastDataRow).toBeGreaterThanOrEqual(table.firstDataRow - 1);
      if (table.lastDataRow >= table.firstDataRow) expect(table.lastDataRow).toBeLessThan(rows.length);
    }),
  );
});

test('a row of dashes and N/A at the end is a row, not cut off with the totals below it', () => {
  const rows = [
    ['Name', 'E-Mail'],
    ['Ada Park', 'ada@example.org'],
    ['-', 'N/A'],
    ['', null],
    ['Total', 1],
  ];
  expect(detectTable(rows).lastDataRow).toBe(2);
});
