import type { Certificate } from '../assignment/assignment-result.ts';
import type { PeerPair } from './peer-problem.ts';

/** An odd number of peers: at most half of the rest after one of them can be pairs among them, and that has a price. */
export interface OddSet {
  readonly members: readonly number[];
  /** Counts once for each pair with both in it. */
  readonly price: number;
}

/**
 * Edmonds' dual. Prices are for twice the weight of a pair, so that halves stay whole: the prices of any two and of every
 * odd set that holds both come to no less than that.
 */
export interface PeerPrices {
  readonly peers: readonly number[];
  readonly oddSets: readonly OddSet[];
}

/** Prices by which anybody can check that nothing better exists, without searching. */
export interface PeerProof {
  /** 'worst-first' alone: that no choice at all makes more pairs. */
  readonly placed: PeerPrices | null;
  /** 'worst-first' alone: that there are fewer pairs where the weakest has one point more; null where nothing is to be lifted. */
  readonly ceiling: PeerPrices | null;
  /** That no choice (with the weakest pair this strong) makes more pairs, or has more points, or comes before it by its hash. */
  readonly best: PeerPrices;
}

/** A choice of pairs with its figures and the prices that prove it. */
export interface PeerChoice {
  readonly ok: true;
  /** Sorted, the earlier place first in each; locks included. */
  readonly pairs: readonly PeerPair[];
  /** Places of those without a partner, ascending. */
  readonly alone: readonly number[];
  /** Points of all pairs; a locked forbidden pair adds none. */
  readonly total: number;
  /** Points of the weakest pair that is not locked; null when every pair is locked or there is none. */
  readonly worst: number | null;
  readonly proof: PeerProof;
}

export type PeerResult =
  | (PeerChoice & { readonly certificate: Certificate })
  | { readonly ok: false; readonly sentence: string };
