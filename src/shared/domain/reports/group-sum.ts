import type { Group } from './group.ts';

/** That the sizes of the parts add up to the size of the whole, which every reader of a report can reckon with. */
export interface GroupSum {
  readonly whole: Group;
  readonly parts: readonly Group[];
}

/** What two groups that share members tell of one another: who is in one only, in both, and in either. */
export function sumsOfOverlap(one: Group, other: Group): readonly GroupSum[] {
  const both = one & other;
  return [
    { whole: one, parts: [both, one & ~other] },
    { whole: other, parts: [both, other & ~one] },
    { whole: one | other, parts: [one, other & ~one] },
  ];
}

/**
 * For every group that lies wholly within another: those left out of the smaller. For groups of which a reader knows that
 * one lies within the other; that all who met in May happen to have met in June as well, nobody can tell from a report.
 */
export function sumsOfContainment(groups: readonly Group[]): readonly GroupSum[] {
  return groups.flatMap((whole) =>
    groups.flatMap((part) =>
      part !== 0n && part !== whole && (part & whole) === part ? [{ whole, parts: [part, whole & ~part] }] : [],
    ),
  );
}
