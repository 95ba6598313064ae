import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withholdSmallGroups } from '../../../src/shared/domain/reports/withhold-small-groups.ts';

const anyCounts = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 });
const anySmallest = fc.constantFrom(3, 5, 10);

describe('withholding small groups', () => {
  it('never shows a count of 1 to one below the smallest group', () => {
    fc.assert(
      fc.property(anyCounts, anySmallest, (counts, smallest) => {
        const { cells, total } = withholdSmallGroups(counts, smallest);
        for (const cell of [...cells, total]) {
          if (cell.kind === 'count') expect(cell.value === 0 || cell.value >= smallest).toBe(true);
        }
      }),
    );
  });

  it('leaves no way to work out a withheld count from the total and what is shown', () => {
    fc.assert(
      fc.property(anyCounts, anySmallest, (counts, smallest) => {
        const { cells, total } = withholdSmallGroups(counts, smallest);
        const hidden = counts.filter((_, at) => cells[at]?.kind !== 'count');
        if (total.kind !== 'count' || hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(smallest);
      }),
    );
  });

  it('shows every count when there is no small one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 99 }), { minLength: 1 }), (counts) => {
        const { cells, total } = withholdSmallGroups(counts, 5);
        expect(cells).toEqual(counts.map((value) => ({ kind: 'count', value })));
        expect(total).toEqual({ kind: 'count', value: counts.reduce((sum, count) => sum + count, 0) });
      }),
    );
  });

  it('withholds a count whose remainder is small: 9 of 10 tells of one', () => {
    const { cells } = withholdSmallGroups([9, 20, 20], 5, [10, 40, 40]);
    expect(cells[0]).toEqual({ kind: 'withheld' });
    expect(cells.filter((cell) => cell.kind === 'withheld for others')).toHaveLength(1);
  });

  it('shows a zero, which is nobody', () => {
    expect(withholdSmallGroups([0, 7], 5).cells[0]).toEqual({ kind: 'count', value: 0 });
  });
});
