import { expect, it } from 'vitest';
import { planRecordSheet } from '../../../src/shared/domain/record-import/plan-record-sheet.ts';
import { aRecordQuestion } from '../../support/record-arbitraries.ts';

it('answers of another scale stay asked about once the only 5 is said to be a 4 of 4, or a 3 of 5 would pass as 3 of 4', () => {
  const { people, records, cohort, today } = aRecordQuestion({});
  const plan = planRecordSheet({
    rows: [
      ['Name', 'Day', 'Trust'],
      ['ada@example.org', '2026-10-01', 5],
      ['ada@example.org', '2026-10-02', 3],
    ],
    headerRow: 0,
    kind: 'check-ins',
    mapping: [
      { column: 0, field: 'reporter' },
      { column: 1, field: 'on' },
      { column: 2, field: 'trust' },
    ],
    corrections: [{ column: 2, in: { value: '5' }, to: '4 of 4' }],
    dateOrder: null,
    people,
    records,
    cohort,
    today,
    leaveOut: [],
    mostRows: null,
  });
  expect(plan.creates.map(({ row, fact }) => [row, fact])).toMatchObject([[2, { trust: 4 }]]);
  expect(plan.problems[0]?.problems[0]).toMatchObject({ row: 3, code: 'RATING_OTHER_SCALE', value: '3' });
});
