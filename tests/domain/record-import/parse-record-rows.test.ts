import { expect, it } from 'vitest';
import { parseRecordRows, type RecordColumn } from '../../../src/shared/domain/record-import/parse-record-rows.ts';
import { detectTableAt } from '../../../src/shared/domain/roster/detect-table.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';

const parse = (rows: readonly (readonly Cell[])[], ...fields: RecordColumn['field'][]) =>
  parseRecordRows(
    rows,
    detectTableAt(rows, 0),
    fields.map((field, column) => ({ column, field })),
    null,
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
