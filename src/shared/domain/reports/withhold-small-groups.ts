import { type Group, sizeOf } from './group.ts';
import type { GroupSum } from './group-sum.ts';
import type { ReportCell } from './leadership-report.ts';
import { type Bounds, type CountSum, workOutCounts } from './work-out-counts.ts';

/**
 * The cells of a whole report, by group. Every printed count of 1 to `smallest` − 1 is withheld; then so much more that no
 * such count, of a group printed or not, follows from what is left by the given sums, or because the withheld parts of a
 * known total are few together. What can be given up for that is a shown count, or the words "fewer than" of a withheld
 * one. Zeros are shown, and the reader is taken to know them. After cell suppression as statistical offices practise it
 * (primary and complementary), audited by bounds. Guards one report; not what follows from two reports side by side, from
 * more than the given sums say, or from knowing people.
 */
export function withholdSmallGroups(
  printed: readonly Group[],
  sums: readonly GroupSum[],
  smallest: number,
): ReadonlyMap<Group, ReportCell> {
  const shownOnPaper = new Set(printed);
  const groups = [...new Set([...printed, ...sums.flatMap(({ whole, parts }) => [whole, ...parts])])];
  const places = new Map(groups.map((group, at) => [group, at]));
  const place = (group: Group) => places.get(group) ?? -1;
  const report: Audited = {
    sizes: groups.map(sizeOf),
    sums: sums.map(({ whole, parts }) => ({ whole: place(whole), parts: parts.map(place) })),
    smallest,
  };
  const first = groups.map((group, at): Telling => {
    if (!shownOnPaper.has(group)) return 'nothing';
    return isSmall(report.sizes[at] ?? 0, smallest) ? 'that it is small' : 'the count';
  });
  const told = giveBack(report, first, sayLess(report, first));
  return new Map(
    printed.map((group): [Group, ReportCell] => {
      const at = place(group);
      if (told[at] === 'the count') return [group, { kind: 'count', value: report.sizes[at] ?? 0 }];
      return [group, { kind: told[at] === 'that it is small' ? 'withheld' : 'withheld for others' }];
    }),
  );
}

/** What a report says of one of its counts. */
type Telling = 'the count' | 'that it is small' | 'that there are some' | 'nothing';

interface Audited {
  readonly sizes: readonly number[];
  readonly sums: readonly CountSum[];
  readonly smallest: number;
}

const canSayLess: readonly (Telling | undefined)[] = ['the count', 'that it is small'];
const isSmall = (size: number, smallest: number) => size > 0 && size < smallest;
const withLess = (told: readonly Telling[], at: number) => told.with(at, 'that there are some');

/** Says less and less until no small count can be worked out. */
function sayLess(report: Audited, first: readonly Telling[]): readonly Telling[] {
  let told = first;
  for (let [leak] = leaksOf(report, told); leak !== undefined; [leak] = leaksOf(report, told)) {
    told = withLess(told, bestCover(report, told, leak));
  }
  return told;
}

/** Says again what turns out not to be needed, the largest figure first: what was given up early may be covered since. */
function giveBack(report: Audited, first: readonly Telling[], less: readonly Telling[]): readonly Telling[] {
  const given = less.flatMap((telling, at) => (telling === first[at] ? [] : [at]));
  let told = less;
  for (const at of given.toSorted((a, b) => worthOf(report, first, b) - worthOf(report, first, a))) {
    const again = told.with(at, first[at] ?? 'nothing');
    if (leaksOf(report, again).length === 0) told = again;
  }
  return told;
}

const worthOf = ({ sizes }: Audited, told: readonly Telling[], at: number) =>
  told[at] === 'the count' ? (sizes[at] ?? 0) : 0;

/** A small count that can be worked out, or small counts that can together, and what is told that they follow from. */
interface Leak {
  readonly of: string;
  readonly behind: readonly number[];
}

/**
 * The small counts that can be worked out, each as what is told that it follows from: first from figures alone, then
 * with what the words in withheld cells add ("fewer than 5" twice, of a total of 8, is 4 and 4).
 */
function leaksOf(report: Audited, told: readonly Telling[]): readonly Leak[] {
  return [false, true].flatMap((withWords) => {
    const start = report.sizes.map((size, at): Bounds => {
      if (size === 0 || told[at] === 'the count') return { low: size, high: size };
      if (!withWords || told[at] === 'nothing') return { low: 0, high: Number.POSITIVE_INFINITY };
      return { low: 1, high: told[at] === 'that it is small' ? report.smallest - 1 : Number.POSITIVE_INFINITY };
    });
    return leaksFrom(report, told, start);
  });
}

function leaksFrom({ sizes, sums, smallest }: Audited, told: readonly Telling[], start: readonly Bounds[]) {
  const { bounds, toldBy } = workOutCounts(start, sums);
  const isKnown = (at: number) => bounds[at]?.low === bounds[at]?.high;
  const toldBehind = (from: readonly number[]) => {
    const seen = new Set(from);
    for (const at of seen) {
      if (told[at] === 'the count') continue;
      for (const sum of toldBy[at] ?? []) for (const next of [sum.whole, ...sum.parts]) seen.add(next);
    }
    return [...seen].filter((at) => canSayLess.includes(told[at]) && sizes[at] !== 0);
  };
  const singly = sizes.flatMap((size, at) =>
    isSmall(size, smallest) && isKnown(at) ? [{ of: `count ${at}`, behind: toldBehind([at]) }] : [],
  );
  const together = sums.flatMap(({ whole, parts }, at) => {
    const few = parts.reduce((sum, part) => sum + (isKnown(part) ? 0 : (sizes[part] ?? 0)), 0);
    return isSmall(few, smallest) && isKnown(whole) ? [{ of: `sum ${at}`, behind: toldBehind([whole, ...parts]) }] : [];
  });
  return [...singly, ...together].filter(({ behind }) => behind.length > 0);
}

/**
 * Of what a small count follows from, that whose withholding stops it; else that which leaves the fewest leaks. Of equals,
 * the words of a withheld count before any figure, then the smallest figure.
 */
function bestCover(report: Audited, told: readonly Telling[], leak: Leak): number {
  const judged = leak.behind.map((at) => {
    const left = leaksOf(report, withLess(told, at));
    const stays = left.some(({ of }) => of === leak.of);
    return { at, stays: Number(stays), left: left.length, worth: worthOf(report, told, at) };
  });
  const [best] = judged.toSorted((a, b) => a.stays - b.stays || a.left - b.left || a.worth - b.worth);
  if (best === undefined) throw new Error('a small count follows from at least one thing that is told');
  return best.at;
}
