import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/shared/domain/reports/group.ts';
import { sumsOfContainment } from '../../../src/shared/domain/reports/group-sum.ts';
import type { ReportCell } from '../../../src/shared/domain/reports/leadership-report.ts';
import { withholdSmallGroups } from '../../../src/shared/domain/reports/withhold-small-groups.ts';

/** Groups of these sizes that share no member. */
function apart(sizes: readonly number[]): Group[] {
  let used = 0n;
  return sizes.map((size) => {
    const group = ((1n << BigInt(size)) - 1n) << used;
    used += BigInt(size);
    return group;
  });
}

/** One column of counts with its total. */
function column(sizes: readonly number[], smallest: number) {
  const parts = apart(sizes);
  const whole = parts.reduce((all, part) => all | part, 0n);
  const cells = withholdSmallGroups([...parts, whole], [{ whole, parts }], smallest);
  return { cells: parts.map((part) => cells.get(part) as ReportCell), total: cells.get(whole) as ReportCell };
}

const shown = (value: number): ReportCell => ({ kind: 'count', value });
const anyCounts = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 });
const anySmallest = fc.constantFrom(3, 5, 10);

/** Whether a cell reads the same for this count as it does. */
function fits(cell: ReportCell | undefined, count: number, smallest: number): boolean {
  if (cell?.kind === 'count') return cell.value === count;
  return count >= 1 && (cell?.kind !== 'withheld' || count < smallest);
}

describe('withholding small groups', () => {
  it('never shows a count of 1 to one below the smallest group', () => {
    fc.assert(
      fc.property(anyCounts, anySmallest, (counts, smallest) => {
        const { cells, total } = column(counts, smallest);
        for (const cell of [...cells, total]) {
          if (cell.kind === 'count') expect(cell.value === 0 || cell.value >= smallest).toBe(true);
        }
      }),
    );
  });

  it('leaves more than one answer to a reader who tries every set of counts that could have made the column', () => {
    const tried = (open: number, left: number): number[][] =>
      open === 1
        ? [[left]]
        : Array.from({ length: left + 1 }, (_, first) => first).flatMap((first) =>
            tried(open - 1, left - first).map((rest) => [first, ...rest]),
          );
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }), fc.constantFrom(3, 5), (counts, smallest) => {
        const { cells, total } = column(counts, smallest);
        // A total that is not shown may be any that fits its words; this far beyond the real one is far enough.
        const sum = counts.reduce((all, count) => all + count, 0);
        const possible = Array.from({ length: sum + smallest + 1 }, (_, one) => one)
          .filter((one) => fits(total, one, smallest))
          .flatMap((one) => tried(counts.length, one))
          .filter((attempt) => attempt.every((count, at) => fits(cells[at], count, smallest)));
        for (const [at, count] of counts.entries()) {
          if (count === 0 || count >= smallest) continue;
          expect(new Set(possible.map((attempt) => attempt[at])).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('never leaves withheld counts that are few even together', () => {
    fc.assert(
      fc.property(anyCounts, anySmallest, (counts, smallest) => {
        const { cells, total } = column(counts, smallest);
        const hidden = counts.filter((_, at) => cells[at]?.kind !== 'count');
        if (total.kind !== 'count' || hidden.length === 0) return;
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(smallest);
      }),
    );
  });

  it('says of one of two fours below five no more that it is small, because eight together would give them away', () => {
    const { cells, total } = column([4, 4, 20], 5);
    expect(cells.map(({ kind }) => kind).toSorted()).toEqual(['count', 'withheld', 'withheld for others']);
    expect(total).toEqual(shown(28));
  });

  it('does not let words alone give counts away: four of one, and a total that is small too', () => {
    const { cells, total } = column([1, 1, 1, 1], 5);
    expect([...cells, total].map(({ kind }) => kind)).toContain('withheld for others');
  });

  it('covers five counts of one, which a total of five would give away', () => {
    const { cells, total } = column([1, 1, 1, 1, 1], 5);
    expect(cells).toEqual(Array.from({ length: 5 }, () => ({ kind: 'withheld' })));
    expect(total).toEqual({ kind: 'withheld for others' });
  });

  it('shows every count when there is no small one, within or between groups', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 99 }), { minLength: 1 }), (counts) => {
        const { cells, total } = column(counts, 5);
        expect(cells).toEqual(counts.map(shown));
        expect(total).toEqual(shown(counts.reduce((sum, count) => sum + count, 0)));
      }),
    );
  });

  it('never says "fewer than five" of a count of nine: 9 of 10 is withheld for the one who is left', () => {
    const [nine = 0n, one = 0n] = apart([9, 1]);
    const cells = withholdSmallGroups([nine | one, nine], sumsOfContainment([nine | one, nine]), 5);
    expect(cells.get(nine)).toEqual({ kind: 'withheld for others' });
    expect(cells.get(nine | one)).toEqual(shown(10));
  });

  it('withholds alike wherever a group stands, whatever it is called there', () => {
    const [a = 0n, b = 0n, c = 0n] = apart([3, 20, 23]);
    const everyone = a | b | c;
    const sums = [
      { whole: everyone, parts: [a, b, c] },
      { whole: everyone, parts: [a | b, c] },
    ];
    const cells = withholdSmallGroups([a, b, c, everyone, a | b], sums, 5);
    // 23 − 20 would be the three.
    expect([cells.get(b)?.kind, cells.get(a | b)?.kind]).not.toEqual(['count', 'count']);
  });

  it('shows a zero, which is nobody', () => {
    expect(column([0, 7], 5).cells[0]).toEqual(shown(0));
  });
});
