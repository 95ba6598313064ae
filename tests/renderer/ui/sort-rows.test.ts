import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../src/renderer/ui/sort-rows.ts';

const names = (rows: readonly { name: string | null }[]) => rows.map((row) => row.name);
const byName = (row: { name: string | null }) => row.name;

describe('sorting rows in the window', () => {
  it('compares names as people do: marks and capitals do not send them to the end', () => {
    const rows = [{ name: 'Zuri' }, { name: 'émile' }, { name: 'Ada' }, { name: 'Emil' }];
    expect(names(sortRows(rows, byName, false))).toEqual(['Ada', 'Emil', 'émile', 'Zuri']);
  });

  it('keeps empty values last in both directions (caught: a click shows a page of blanks)', () => {
    const rows = [{ name: null }, { name: 'b' }, { name: 'a' }];
    expect(names(sortRows(rows, byName, false))).toEqual(['a', 'b', null]);
    expect(names(sortRows(rows, byName, true))).toEqual(['b', 'a', null]);
  });

  it('orders numbers by size, and numbers in names too', () => {
    expect(sortRows([{ n: 10 }, { n: 9 }], (row) => row.n, false)).toEqual([{ n: 9 }, { n: 10 }]);
    expect(names(sortRows([{ name: 'Cohort 10' }, { name: 'Cohort 9' }], byName, false))).toEqual([
      'Cohort 9',
      'Cohort 10',
    ]);
  });

  it('leaves the rows it was given alone', () => {
    const rows = [{ name: 'b' }, { name: 'a' }];
    sortRows(rows, byName, false);
    expect(names(rows)).toEqual(['b', 'a']);
  });
});
