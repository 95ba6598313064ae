import { askFewest } from './ask-fewest.ts';
import { pointReader, pointsIn } from './assignment/read-points.ts';
import { solveAssignment } from './assignment/solve-assignment.ts';
import { checkPool } from './check-pool.ts';
import { createProposal } from './create-proposal.ts';
import { explainUnmatched, findHelp } from './explain-unmatched.ts';
import { findMorePlaces } from './find-more-places.ts';
import type { MatchingPool, PoolMentee, PoolMentor } from './matching-pool.ts';
import type { MatchingProgress } from './matching-progress.ts';
import { pairsBeyond } from './one-place-more.ts';
import { proposePeers } from './peers/propose-peers.ts';
import { poolAssignment } from './pool-assignment.ts';
import { poolHash } from './pool-hash.ts';
import { preparePool } from './prepare-pool.ts';
import type { Proposals } from './proposals.ts';
import { sayMorePlaces } from './say-more-places.ts';

/**
 * The best pairs for the whole pool under its hard rules, each with its reasons, and for everyone left without a mentor
 * the reason why. Proved best (see the certificate) and the same whatever the order of the lists. `watch` hears how far it is. What would help those left over is tried out by
 * solving again and again, which a draft leaves out.
 */
export function proposePairings(
  pool: MatchingPool,
  watch: (progress: MatchingProgress) => void = () => undefined,
  looksForHelp = true,
): Proposals {
  if (pool.kind === 'peer') return proposePeers(pool, watch);
  const sentence = checkPool(pool);
  if (sentence !== null) return { ok: false, sentence };
  watch({ step: 'points', pairs: 0 });
  const prepared = preparePool(askFewest(pool));
  const problem = poolAssignment(prepared);
  const solved = solveAssignment(problem, ({ step, pairs }) => watch({ step, pairs }));
  if (!solved.ok) return solved;
  watch({ step: 'reasons', pairs: 0 });

  const mentee = (row: number): PoolMentee => prepared.mentees[row]!;
  const mentor = (column: number): PoolMentor => prepared.mentors[column]!;
  const read = pointReader(problem);
  const countedWith = (row: number) => {
    const points = read(row);
    return new Map(
      prepared.mentors.flatMap(({ personId }, column) => {
        const counted = pointsIn(points, column);
        return counted < 0 ? [] : [[personId, counted] as const];
      }),
    );
  };
  const chosen = solved.pairs.map(([row, column]) => ({ mentee: mentee(row), mentor: mentor(column) }));
  const beyond = pairsBeyond(
    pool,
    chosen.map((pair) => ({ menteeId: pair.mentee.personId, mentorId: pair.mentor.personId })),
  );
  const pairs = chosen.map((pair) => createProposal(prepared, pair.mentee, pair.mentor, beyond));
  const places = looksForHelp ? findMorePlaces(prepared, solved) : null;
  return {
    ok: true,
    pairs,
    unmatched: solved.unserved.map((row) => {
      const { personId } = mentee(row);
      const help = places && findHelp(prepared, mentee(row), places.forOne.get(personId));
      const why = explainUnmatched(prepared, pairs, mentee(row), countedWith(row), help);
      return { menteeId: personId, why, help };
    }),
    morePlaces: (places?.forAll ?? []).map((effect) => ({
      ...effect,
      sentence: sayMorePlaces(effect, prepared.nameOf),
    })),
    served: solved.served,
    worst: solved.worst,
    total: solved.total,
    certificate: solved.certificate,
    inputHash: poolHash(pool),
  };
}
