import { expect, it } from 'vitest';
import { planSheet, type SheetQuestion } from '../../../src/shared/domain/roster/plan-sheet.ts';

const question: SheetQuestion = {
  rows: [
    ['Name', 'Reports to'],
    ['Ada Park', 'Jon  Smyth'],
    ['Ben Low', 'Jon Smyth'],
    ['Jon Smith', 'nobody'],
  ],
  headerRow: 0,
  kind: 'people',
  everyoneIs: 'mentee',
  mapping: [
    { column: 0, field: 'fullName' },
    { column: 1, field: 'managerRef' },
  ],
  corrections: [],
  dateOrder: null,
  people: [],
  rules: {},
  decisions: [],
  memory: [],
  mostRows: null,
};

it('a line manager nobody can place is read otherwise by one answer, in every row that names them', () => {
  const [first, ...others] = planSheet(question).warnings;
  expect([first?.code, first?.column, others.map(({ code }) => code)]).toEqual([
    'MANAGER_NOT_FOUND',
    1,
    ['MANAGER_NOT_FOUND'],
  ]);
  const correction = { column: 1, in: { value: first?.value ?? '' }, to: 'Jon Smith' };
  const mended = planSheet({ ...question, corrections: [correction] });
  expect(mended.warnings).toEqual([]);
  expect(mended.creates.slice(0, 2).map(({ manager }) => manager)).toEqual([
    { kind: 'row', row: 4 },
    { kind: 'row', row: 4 },
  ]);
});
