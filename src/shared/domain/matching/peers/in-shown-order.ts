import type { PersonId } from '../../ids.ts';
import type { PoolPair } from '../matching-pool.ts';

export interface PairWithNames extends PoolPair {
  readonly menteeName: string;
  readonly mentorName: string;
}

interface Named {
  readonly id: PersonId;
  readonly name: string;
}

/** The two of a pair as they are shown: mentee and mentor, and of two peers the one who comes first by name first. */
export function inShownOrder(pair: PairWithNames, ofPeers: boolean): readonly [Named, Named] {
  const one = { id: pair.menteeId, name: pair.menteeName };
  const other = { id: pair.mentorId, name: pair.mentorName };
  return ofPeers && other.name.localeCompare(one.name) < 0 ? [other, one] : [one, other];
}
