import { describe, expect, it } from 'vitest';
import { parseRecordRows, type RecordColumn } from '../../../src/shared/domain/record-import/parse-record-rows.ts';
import { detectTableAt } from '../../../src/shared/domain/roster/detect-table.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';

const parse = (rows: readonly (readonly Cell[])[], ...fields: RecordColumn['field'][]) =>
  parseRecordRows(
    rows,
    detectTableAt(rows, 0),
    fields.map((field, column) => ({ column, field })),
    { dateOrder: null, written: rows },
  );

it('of two columns of one meaning the first that says something counts, as in a roster', () => {
  const rows = [
    ['Day', 'Minutes', 'Length'],
    ['2026-10-01', '30', '45'],
    ['2026-10-02', null, '45'],
  ];
  expect(parse(rows, 'on', 'minutes', 'minutes').map(({ said }) => said.minutes)).toEqual([30, 45]);
});

it('a name that stands in one cell keeps its column, and one in two halves has none', () => {
  const rows = [
    ['Mentor', 'First', 'Last', 'Day'],
    ['Ada Park', 'Ben', 'Low', '2026-10-01'],
    ['Ada Park', null, 'Low', '2026-10-01'],
  ];
  const parsed = parse(rows, 'mentor', 'mentee', 'mentee', 'on');
  expect(parsed.map(({ columnOf }) => columnOf)).toEqual([{ mentor: 0 }, { mentor: 0, mentee: 2 }]);
  expect(parsed[0]?.people).toEqual({ mentor: ['Ada Park'], mentee: ['Ben', 'Low'], reporter: [] });
});

it('days that read both ways follow the one day of the file that leaves no doubt', () => {
  const rows = [
    ['Mentor', 'Day', 'Last met'],
    ['Ada Park', '03/04/2026', '25/03/2026'],
  ];
  expect(parse(rows, 'mentor', 'on', 'metOn')[0]?.said).toEqual({ on: '2026-04-03', metOn: '2026-03-25' });
});

describe('answers of another scale than 1 to 4', () => {
  const trust = (heading: string, ...answers: readonly Cell[]) => {
    const rows = [['Name', heading], ...answers.map((answer) => ['Ada Park', answer])];
    return parse(rows, 'reporter', 'trust').map(({ said, problems }) => said.trust ?? problems[0]?.code);
  };
  const other = 'RATING_OTHER_SCALE';

  it('are all asked about: a 4 of 5 must not become the best there is because only the 5 beside it is refused', () => {
    expect(trust('Trust', 4, 3, 5)).toEqual([other, other, other]);
    expect(trust('Trust', '4 - agree', '3/5', 'Agree')).toEqual([other, other, 3]);
    expect(trust('Trust (1-5)', 4, 1)).toEqual([other, other]);
    expect(trust('From 1 to 10, do you trust them?', 4)).toEqual([other]);
    expect(trust('Trust (1 = little, 5 = fully)', 4)).toEqual([other]);
    expect(trust('Trust, out of 5', 4)).toEqual([other]);
    expect(trust('Trust', 0, 3)).toEqual([other, other]);
  });

  it('are not suspected where the heading says 1 to 4: a 5 there is one slip', () => {
    expect(trust('Can speak openly (1 to 4)', 5, 4)).toEqual(['RATING_UNREADABLE', 4]);
    expect(trust('Trust', 4, 3)).toEqual([4, 3]);
    expect(trust('Do you trust your mentor? (question 7)', 4)).toEqual([4]);
  });
});
