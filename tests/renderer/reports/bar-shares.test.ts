import { describe, expect, it } from 'vitest';
import { barShares } from '../../../src/renderer/features/reports/bar-shares.ts';
import type { ReportCell, ReportSection } from '../../../src/shared/domain/reports/leadership-report.ts';

const count = (value: number): ReportCell => ({ kind: 'count', value });

function section(
  rows: readonly (readonly [label: string, ...cells: ReportCell[]])[],
  bars: number | null,
  total?: number,
): ReportSection {
  return {
    id: 'stages',
    question: 'Where are the pairings?',
    sentence: 'Most are growing.',
    table: {
      columns: ['Stage', 'Pairings', 'Started'],
      rows: rows.map(([label, ...cells], at) => ({ label, cells, isTotal: at === total })),
    },
    bars,
  };
}

describe('the bars of a report section', () => {
  it('show the column the section names, not its neighbour', () => {
    const rows = [
      ['A', count(10), count(2)],
      ['B', count(5), count(8)],
    ] as const;
    expect(barShares(section(rows, 1))).toEqual([1, 0.5]);
    expect(barShares(section(rows, 2))).toEqual([0.25, 1]);
  });

  it('give a withheld count no length, so that a ruler cannot undo the withholding', () => {
    const shares = barShares(
      section(
        [
          ['A', count(12)],
          ['B', { kind: 'withheld' }],
          ['C', { kind: 'withheld for others' }],
        ],
        1,
      ),
    );
    expect(shares).toEqual([1, null, null]);
  });

  it('leave the line of totals without a bar, so that it does not dwarf its parts', () => {
    expect(
      barShares(
        section(
          [
            ['A', count(30)],
            ['B', count(10)],
            ['Sum', count(40)],
          ],
          1,
          2,
        ),
      ),
    ).toEqual([1, 1 / 3, null]);
  });

  it('still draw a department that happens to be called All (caught: a total known by its name)', () => {
    const rows = [
      ['Care', count(7)],
      ['All', count(7)],
    ] as const;
    expect(barShares(section(rows, 1))).toEqual([1, 1]);
  });

  it('draw nothing wider than the track when every count is nought', () => {
    expect(
      barShares(
        section(
          [
            ['A', count(0)],
            ['B', count(0)],
          ],
          1,
        ),
      ),
    ).toEqual([0, 0]);
  });

  it('are left out where the section has no figure', () => {
    expect(barShares(section([['A', count(3)]], null))).toEqual([null]);
  });
});
