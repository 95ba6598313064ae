import type { PoolMentee, PoolMentor } from '../matching-pool.ts';
import { scorePeers } from '../peers/score-peers.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { scorePair } from './score-pair.ts';
import { wishPoints } from './wish-points.ts';

export interface PairPoints {
  /** How well the two fit, 0 to 10,000. */
  readonly points: number;
  /** What the wishes of both sides add to it. */
  readonly wishPoints: number;
  /** Both together: what the pair counts in the choice. */
  readonly counted: number;
}

/** What a pair counts, whatever rule may stand against it. */
export function pairPoints(prepared: PreparedPool, mentee: PoolMentee, mentor: PoolMentor): PairPoints {
  const { weights } = prepared.pool;
  const score = prepared.pool.kind === 'peer' ? scorePeers : scorePair;
  const { points } = score(prepared.pairOf(mentee, mentor), weights, prepared.own);
  const wishes = prepared.wishesOf({ menteeId: mentee.personId, mentorId: mentor.personId });
  const added = wishPoints(wishes, weights.wishes);
  return { points, wishPoints: added, counted: points + added };
}
