import type { OddSet } from './peer-result.ts';

/**
 * Answers what the odd sets that hold both of two peers are priced together, of sets one inside the other or apart. Quick
 * where it is asked for one peer after another.
 */
export function pricesInside(size: number, oddSets: readonly OddSet[]): (one: number, other: number) => number {
  const sets = oddSets.toSorted((a, b) => a.members.length - b.members.length);
  /** The sets of each peer, the innermost first. */
  const setsOf = Array.from({ length: size }, () => [] as number[]);
  sets.forEach(({ members }, set) => {
    for (const peer of members) setsOf[peer]!.push(set);
  });
  /** What a set and all around it are priced together. */
  const upwards = new Float64Array(sets.length);
  for (let set = sets.length - 1; set >= 0; set--) {
    const own = setsOf[sets[set]!.members[0]!]!;
    const around = own[own.indexOf(set) + 1];
    upwards[set] = sets[set]!.price + (around === undefined ? 0 : upwards[around]!);
  }
  const askedBy = new Int32Array(sets.length).fill(-1);
  let asking = -1;
  return (one, other) => {
    if (asking !== one) for (const set of setsOf[one]!) askedBy[set] = one;
    asking = one;
    for (const set of setsOf[other]!) if (askedBy[set] === one) return upwards[set]!;
    return 0;
  };
}
