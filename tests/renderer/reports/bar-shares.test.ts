import { describe, expect, it } from 'vitest';
import { barShares } from '../../../src/renderer/features/reports/bar-shares.ts';
import { cellWords } from '../../../src/renderer/features/reports/cell-words.ts';
import type { ReportCell, ReportSection } from '../../../src/shared/domain/reports/leadership-report.ts';

const count = (value: number): ReportCell => ({ kind: 'count', value });

function section(
  rows: readonly (readonly [label: string, ...cells: ReportCell[]])[],
  bars: number | null,
): ReportSection {
  return {
    id: 'stages',
    question: 'Where are the pairings?',
    sentence: 'Most are growing.',
    table: {
      columns: ['Stage', 'Pairings', 'Started'],
      rows: rows.map(([label, ...cells]) => ({ label, cells })),
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
            ['All', count(40)],
          ],
          1,
        ),
      ),
    ).toEqual([1, 1 / 3, null]);
  });

  it('still draw a group that happens to be called All, when it stands alone', () => {
    expect(barShares(section([['All', count(7)]], 1))).toEqual([1]);
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

describe('a cell of the report', () => {
  it('says in words that it is withheld, never with a blank or a nought', () => {
    expect(cellWords({ kind: 'withheld' }, 10)).toBe('fewer than 10');
    expect(cellWords({ kind: 'withheld for others' }, 10)).toBe('not shown');
    expect(cellWords(count(1204), 10)).toBe('1,204');
  });
});
