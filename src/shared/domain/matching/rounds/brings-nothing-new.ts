import type { PoolPair } from '../matching-pool.ts';
import { pairKey } from '../prepare-pool.ts';
import type { FoundProposals } from '../proposals.ts';

type Found = Pick<FoundProposals, 'unmatched'> & {
  readonly pairs: readonly (PoolPair & { readonly onePlaceMore: boolean })[];
};

/** Whether another round proposes the same pairs as the one before, to the same places, and leaves the same people over. */
export function bringsNothingNew(before: Found, found: Found): boolean {
  return textOf(before) === textOf(found);
}

const textOf = ({ pairs, unmatched }: Found) =>
  [...pairs.map((pair) => `${pairKey(pair)} ${pair.onePlaceMore}`), ...unmatched.map(({ menteeId }) => menteeId)]
    .toSorted()
    .join();
