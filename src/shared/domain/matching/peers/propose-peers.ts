import { checkPool } from '../check-pool.ts';
import { createProposal } from '../create-proposal.ts';
import type { MatchingPool } from '../matching-pool.ts';
import type { MatchingProgress } from '../matching-progress.ts';
import { poolHash } from '../pool-hash.ts';
import { preparePool } from '../prepare-pool.ts';
import type { Proposals } from '../proposals.ts';
import { explainAlone } from './explain-alone.ts';
import { poolOfPeers } from './pool-of-peers.ts';
import { solvePeers } from './solve-peers.ts';

/**
 * The best pairs of one pool in which anybody may partner anybody, each with its reasons, and for everyone left alone the
 * reason why. Proved best, and the same whatever the order of the lists. `watch` hears how far it is.
 */
export function proposePeers(pool: MatchingPool, watch: (progress: MatchingProgress) => void): Proposals {
  const sentence = checkPool(pool);
  if (sentence !== null) return { ok: false, sentence };
  watch({ step: 'points', pairs: 0 });
  const prepared = preparePool(pool);
  const problem = poolOfPeers(prepared);
  const solved = solvePeers(problem, ({ step, pairs }) => watch({ step, pairs }));
  if (!solved.ok) return solved;
  watch({ step: 'reasons', pairs: 0 });
  const nobodyBeyond = new Set<string>();
  return {
    ok: true,
    ofPeers: true,
    pairs: solved.pairs.map(([one, other]) =>
      createProposal(prepared, prepared.mentees[one]!, prepared.mentors[other]!, [], nobodyBeyond),
    ),
    unmatched: solved.alone.map((peer) => ({
      menteeId: prepared.mentees[peer]!.personId,
      why: explainAlone(prepared, problem, solved, peer),
      help: null,
    })),
    morePlaces: [],
    withoutGroup: [],
    whyWithoutGroup: [],
    served: 2 * solved.pairs.length,
    worst: solved.worst,
    total: solved.total,
    certificate: solved.certificate,
    inputHash: poolHash(pool),
  };
}
