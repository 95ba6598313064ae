import { type Group, sizeOf } from './group.ts';
import { type GroupSum, sumsOfContainment } from './group-sum.ts';
import type { ReportCell } from './leadership-report.ts';
import { type Bounds, type CountSum, workOutCounts } from './work-out-counts.ts';

interface Count {
  readonly size: number;
  /** Whether the report prints it; what it does not print can still be worked out. */
  readonly isPrinted: boolean;
}

/**
 * The cells of a whole report, by group. Every printed count of 1 to `smallest` − 1 is withheld; then so many others
 * that no such count, of a group printed or not, follows from what is shown: by the given sums, by one group lying
 * within another, or because the withheld parts of a shown total are few together. Zeros are shown, and the reader is
 * taken to know them. After cell suppression as statistical offices practise it (primary and complementary), audited by
 * bounds. Guards one report; not what follows from two reports side by side, or from knowing people.
 */
export function withholdSmallGroups(
  printed: readonly Group[],
  sums: readonly GroupSum[],
  smallest: number,
): ReadonlyMap<Group, ReportCell> {
  const shownOnPaper = new Set(printed);
  const groups = [...new Set([...printed, ...sums.flatMap(({ whole, parts }) => [whole, ...parts])])];
  const reckoned = [...sums, ...sumsOfContainment(groups)];
  const all = [...new Set([...groups, ...reckoned.flatMap(({ parts }) => parts)])];
  const places = new Map(all.map((group, at) => [group, at]));
  const place = (group: Group) => places.get(group) ?? -1;
  const counts = all.map((group): Count => ({ size: sizeOf(group), isPrinted: shownOnPaper.has(group) }));
  const report: Audited = {
    counts,
    sums: reckoned.map(({ whole, parts }) => ({ whole: place(whole), parts: parts.map(place) })),
    smallest,
  };
  const withheld = new Set(
    counts.flatMap(({ size, isPrinted }, at) => (isPrinted && isSmall(size, smallest) ? [at] : [])),
  );
  for (let [leak] = leaksOf(report, withheld); leak !== undefined; [leak] = leaksOf(report, withheld)) {
    withheld.add(bestCover(report, withheld, leak));
  }
  return new Map(
    printed.map((group): [Group, ReportCell] => {
      const size = counts[place(group)]?.size ?? 0;
      if (!withheld.has(place(group))) return [group, { kind: 'count', value: size }];
      return [group, { kind: isSmall(size, smallest) ? 'withheld' : 'withheld for others' }];
    }),
  );
}

interface Audited {
  readonly counts: readonly Count[];
  readonly sums: readonly CountSum[];
  readonly smallest: number;
}

const isSmall = (size: number, smallest: number) => size > 0 && size < smallest;

/**
 * The small counts that can be worked out, each as the shown figures it follows from: first by figures alone, then with
 * what the words in withheld cells add ("fewer than 5" twice, of a total of 8, is 4 and 4).
 */
function leaksOf(report: Audited, withheld: ReadonlySet<number>): readonly (readonly number[])[] {
  const { counts, smallest } = report;
  const byWords = (size: number): Bounds =>
    size < smallest ? { low: 1, high: smallest - 1 } : { low: smallest, high: Number.POSITIVE_INFINITY };
  return [() => open, byWords].flatMap((told) => {
    const start = counts.map(({ size, isPrinted }, at): Bounds => {
      if (size === 0 || (isPrinted && !withheld.has(at))) return { low: size, high: size };
      return isPrinted ? told(size) : open;
    });
    return leaksFrom(report, withheld, start);
  });
}

const open: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

function leaksFrom({ counts, sums, smallest }: Audited, withheld: ReadonlySet<number>, start: readonly Bounds[]) {
  const { bounds, toldBy } = workOutCounts(start, sums);
  const sizeAt = (at: number) => counts[at]?.size ?? 0;
  const isShown = (at: number) => counts[at]?.isPrinted === true && !withheld.has(at);
  const isKnown = (at: number) => bounds[at]?.low === bounds[at]?.high;
  const shownBehind = (from: readonly number[]) => {
    const seen = new Set(from);
    for (const at of seen) {
      if (isShown(at)) continue;
      for (const sum of toldBy[at] ?? []) for (const next of [sum.whole, ...sum.parts]) seen.add(next);
    }
    return [...seen].filter((at) => isShown(at) && sizeAt(at) > 0);
  };
  const singly = counts.flatMap(({ size }, at) => (isSmall(size, smallest) && isKnown(at) ? [[at]] : []));
  const together = sums.flatMap(({ whole, parts }) => {
    const few = parts.reduce((sum, part) => sum + (isKnown(part) ? 0 : sizeAt(part)), 0);
    return isSmall(few, smallest) && isKnown(whole) ? [[whole, ...parts]] : [];
  });
  return [...singly, ...together].map(shownBehind).filter((shown) => shown.length > 0);
}

/** Of the figures a small count follows from, the one whose withholding leaves the fewest leaks; the smallest of those. */
function bestCover(report: Audited, withheld: ReadonlySet<number>, candidates: readonly number[]): number {
  const judged = candidates.map((at) => ({
    at,
    left: leaksOf(report, new Set([...withheld, at])).length,
    size: report.counts[at]?.size ?? 0,
  }));
  const [best] = judged.toSorted((a, b) => a.left - b.left || a.size - b.size);
  if (best === undefined) throw new Error('a small count follows from at least one shown figure');
  return best.at;
}
