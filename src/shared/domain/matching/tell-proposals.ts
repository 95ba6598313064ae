import type { AssignmentProblem } from './assignment/assignment-problem.ts';
import type { AssignmentResult } from './assignment/assignment-result.ts';
import { pointReader, pointsIn } from './assignment/read-points.ts';
import { createProposal } from './create-proposal.ts';
import { explainUnmatched, findHelp } from './explanations/explain-unmatched.ts';
import type { FoundPlaces } from './explanations/find-more-places.ts';
import { sayMorePlaces } from './explanations/say-more-places.ts';
import type { PoolMentee, PoolMentor } from './matching-pool.ts';
import type { PreparedPool } from './prepare-pool.ts';
import type { FoundProposals } from './proposals.ts';
import { pairsBeyond } from './rounds/one-place-more.ts';
import { groupsOutOfReach } from './rules/groups-out-of-reach.ts';
import { withoutGroup } from './rules/smallest-groups.ts';

/**
 * A solved problem of a pool in words: each pair with its reasons, and for everyone left over why. What would help them takes
 * solving again and again; where it was not looked for (`places` is null), nothing is said of it.
 */
export function tellProposals(
  prepared: PreparedPool,
  problem: AssignmentProblem,
  solved: AssignmentResult & { readonly ok: true },
  places: FoundPlaces | null,
): Omit<FoundProposals, 'inputHash'> {
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
  const ids = chosen.map((pair) => ({ menteeId: pair.mentee.personId, mentorId: pair.mentor.personId }));
  const beyond = pairsBeyond(prepared.pool, ids);
  const groupless = withoutGroup(prepared, ids);
  const theirs = prepared.mentors.filter(({ personId }) => groupless.includes(personId));
  const pairs = chosen.map((pair) => createProposal(prepared, pair.mentee, pair.mentor, ids, beyond));
  return {
    ok: true,
    pairs,
    unmatched: solved.unserved.map((row) => {
      const { personId } = mentee(row);
      const help = places && findHelp(prepared, mentee(row), places);
      const why = explainUnmatched(prepared, pairs, mentee(row), countedWith(row), help);
      return { menteeId: personId, why, help };
    }),
    morePlaces: (places?.forAll ?? []).map((effect) => ({
      ...effect,
      sentence: sayMorePlaces(effect, prepared.nameOf),
    })),
    withoutGroup: groupless,
    whyWithoutGroup: groupsOutOfReach(prepared, theirs, ids).map(({ sentence }) => sentence),
    served: solved.served,
    worst: solved.worst,
    total: solved.total,
    certificate: solved.certificate,
  };
}
