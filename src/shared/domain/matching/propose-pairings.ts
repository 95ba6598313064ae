import { checkPool } from './check-pool.ts';
import { choosePairs } from './choose-pairs.ts';
import { findMorePlaces } from './explanations/find-more-places.ts';
import type { MatchingPool } from './matching-pool.ts';
import type { MatchingProgress } from './matching-progress.ts';
import { proposePeers } from './peers/propose-peers.ts';
import { poolAssignment } from './pool-assignment.ts';
import { poolHash } from './pool-hash.ts';
import { preparePool } from './prepare-pool.ts';
import type { Proposals } from './proposals.ts';
import { askFewest } from './rounds/ask-fewest.ts';
import { tellProposals } from './tell-proposals.ts';

/**
 * The best pairs for the whole pool under its hard rules, each with its reasons, and for everyone left without a mentor
 * the reason why and what would help. Proved best (see the certificate) and the same whatever the order of the lists.
 * `watch` hears how far it is.
 */
export function proposePairings(
  pool: MatchingPool,
  watch: (progress: MatchingProgress) => void = () => undefined,
): Proposals {
  if (pool.kind === 'peer') return proposePeers(pool, watch);
  const sentence = checkPool(pool);
  if (sentence !== null) return { ok: false, sentence };
  watch({ step: 'points', pairs: 0 });
  const prepared = preparePool(askFewest(pool));
  const problem = poolAssignment(prepared);
  const solved = choosePairs(prepared, problem, ({ step, pairs }) => watch({ step, pairs }));
  if (!solved.ok) return solved;
  watch({ step: 'reasons', pairs: 0 });
  // What would help is held against the best choice, which has to be known for that.
  const places = solved.certificate.ok ? findMorePlaces(prepared, solved) : null;
  const told = tellProposals(prepared, problem, solved, places);
  return { ...told, inputHash: poolHash(pool) };
}
