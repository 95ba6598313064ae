import { foldText } from '../../fold-text.ts';
import { stableText } from '../../stable-text.ts';
import { keptColumn } from './criteria/kept-column.ts';
import { type FactCriterion, weightOf } from './criteria.ts';
import type { OwnCriterion } from './own-criterion.ts';
import type { Profile } from './profile.ts';

/** A criterion of a pool's own, with what it weighs. */
export interface WeighedOwn {
  readonly criterion: FactCriterion;
  readonly weight: number;
}

/** Kept columns as criteria, in the order of their headings; one heading counts once, whatever the order of the list. */
export function ownCriteria(chosen: readonly OwnCriterion[], takingPart: readonly Profile[]): readonly WeighedOwn[] {
  const byHeading = new Map<string, OwnCriterion>();
  const inOrder = chosen.toSorted((a, b) => (stableText(a) < stableText(b) ? -1 : 1));
  for (const own of inOrder) {
    const key = foldText(own.fact);
    if (weightOf[own.weight] > 0 && !byHeading.has(key)) byHeading.set(key, own);
  }
  return [...byHeading]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({ criterion: keptColumn(own, spanOf(key, takingPart)), weight: weightOf[own.weight] }));
}

function spanOf(key: string, takingPart: readonly Profile[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { facts } of takingPart) {
    const number = facts.get(key)?.number ?? null;
    if (number === null) continue;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return Math.max(0, most - least);
}
