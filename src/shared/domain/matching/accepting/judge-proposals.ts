import type { MatchingPool, PoolPair } from '../matching-pool.ts';
import { pairKey, preparePool } from '../prepare-pool.ts';
import type { Proposal } from '../proposals.ts';
import { type AskedPair, type Hindrance, openJudge } from './judge-pairs.ts';

type Acceptable = Pick<Proposal, 'menteeId' | 'mentorId' | 'locked' | 'onePlaceMore'>;

/** What keeps the proposals of a run that nothing has come of yet from being accepted now. */
export interface JudgedProposals {
  /** By the key of the pair; nothing for one that can be accepted. */
  readonly hindrances: ReadonlyMap<string, Hindrance>;
  /** By the key of the pair, those that accepting all would take. */
  readonly acceptable: ReadonlySet<string>;
}

/**
 * Judges open proposals as accepting them would. Where two of them stand in each other's way, either can still be chosen, so
 * neither is hindered; who is to be asked for one place more is whoever comes after all that was agreed to. One that was turned
 * down takes nothing from the others, and is judged by itself.
 */
export function judgeProposals(
  pool: MatchingPool,
  open: readonly Acceptable[],
  isTurnedDown: (pair: PoolPair) => boolean,
): JudgedProposals {
  const prepared = preparePool(pool);
  const [together, alone] = [openJudge(prepared), openJudge(prepared)];
  const hindrances = new Map<string, Hindrance>();
  const acceptable = new Set<string>();
  for (const pair of inOrderOfAccepting(open, () => false)) {
    const found = isTurnedDown(pair) ? alone.judge(pair) : together.judge(pair);
    if (found === null) {
      if (isTurnedDown(pair)) continue;
      together.take(pair);
      acceptable.add(pairKey(pair));
      continue;
    }
    const hindrance = found.isToAsk ? found : alone.judge(pair);
    if (hindrance !== null) hindrances.set(pairKey(pair), hindrance);
  }
  return { hindrances, acceptable };
}

/** Proposals as pairs to be made: those locked take their places first, and those beyond what was agreed come last. */
export function inOrderOfAccepting(
  proposals: readonly Acceptable[],
  wasAskedForMore: (pair: PoolPair) => boolean,
): readonly AskedPair[] {
  const rankOf = ({ locked, onePlaceMore }: Acceptable) => {
    if (locked) return 0;
    return onePlaceMore ? 2 : 1;
  };
  return proposals
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ menteeId, mentorId, locked }) => ({
      menteeId,
      mentorId,
      isLocked: locked,
      wasAskedForMore: wasAskedForMore({ menteeId, mentorId }),
    }));
}
