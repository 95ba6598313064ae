import type { PersonId } from '../../ids.ts';
import type { MatchingPool, PoolPair, PoolRound } from '../matching-pool.ts';
import { type PreparedPool, pairKey, preparePool } from '../prepare-pool.ts';
import type { FoundProposals, Proposal } from '../proposals.ts';
import { mentorsBeyond } from './one-place-more.ts';

/** What the coordinator chooses for another round. */
export interface RoundChoices extends Pick<PoolRound, 'pairedBefore' | 'unknownManagers'> {
  /** Whether the proposals there are stay as they are, or are free to move. */
  readonly keep: boolean;
  /** Whether every mentor is counted with one place more. */
  readonly onePlaceMore: boolean;
}

/**
 * A pool as another round looks at it: what was proposed before and is still possible stays, and for those left over more is
 * allowed. Nobody is counted with more than one place beyond what they agreed to, whatever number of rounds there are.
 */
export function openRound(
  pool: MatchingPool,
  before: { readonly pairs: FoundProposals['pairs']; readonly unmatched: FoundProposals['unmatched'] },
  { keep, onePlaceMore, pairedBefore, unknownManagers }: RoundChoices,
): MatchingPool {
  const waiting = new Set(pool.mentees.map(({ personId }) => personId));
  const leftOver = before.unmatched.flatMap(({ menteeId }) => (waiting.has(menteeId) ? [menteeId] : []));
  const open: PoolRound = {
    kept: keep ? before.pairs.map(bare) : [],
    held: before.pairs.filter((pair) => !pair.onePlaceMore).map(bare),
    beyond: before.pairs.filter((pair) => pair.onePlaceMore).map(bare),
    leftOver,
    pairedBefore,
    unknownManagers,
    onePlaceMore: mayHaveOneMore(pool, before.pairs),
  };
  const counted = new Set(before.pairs.flatMap((pair) => (pair.onePlaceMore ? [pair.mentorId] : [])));
  const asBefore = { ...open, onePlaceMore: open.onePlaceMore.filter((mentor) => counted.has(mentor)) };
  const kept = whatStays(preparePool({ ...pool, round: asBefore }), open.kept);
  const more = onePlaceMore ? open.onePlaceMore : mentorsBeyond(pool, [...pool.locks, ...kept]);
  return { ...pool, round: { ...open, kept, onePlaceMore: more } };
}

const bare = ({ menteeId, mentorId }: PoolPair): PoolPair => ({ menteeId, mentorId });

/**
 * Mentors who are asked for nothing beyond what they agreed to yet. Who has said yes to one more is not asked again, and
 * neither is who was asked for it before and keeps to the agreement.
 */
function mayHaveOneMore(pool: MatchingPool, before: readonly AskedBefore[]): PersonId[] {
  const capacity = new Map(pool.people.map((person) => [person.id, person.mentorCapacity]));
  const turnedDown = new Set(pool.turnedDown.map(pairKey));
  const keepToIt = new Set(
    before.flatMap((pair) => (pair.onePlaceMore && turnedDown.has(pairKey(pair)) ? [pair.mentorId] : [])),
  );
  return pool.mentors.flatMap(({ personId, places, currentMentees }) =>
    places + currentMentees <= (capacity.get(personId) ?? 0) && !keepToIt.has(personId) ? [personId] : [],
  );
}

type AskedBefore = Pick<Proposal, 'menteeId' | 'mentorId' | 'onePlaceMore'>;

/** Of these pairs those that no rule stands against now, as far as needs and places reach once the locked ones have theirs. */
function whatStays(prepared: PreparedPool, pairs: readonly PoolPair[]): PoolPair[] {
  const { mentees, mentors, pool } = prepared;
  const need = new Map(mentees.map((mentee) => [mentee.personId, mentee.need]));
  const places = new Map(mentors.map((mentor) => [mentor.personId, mentor.places]));
  const left = prepared.departments.all.map((one) => one.left);
  const take = ({ menteeId, mentorId }: PoolPair) => {
    const department = prepared.departments.of(mentorId);
    if (department >= 0) left[department]! -= 1;
    need.set(menteeId, (need.get(menteeId) ?? 0) - 1);
    places.set(mentorId, (places.get(mentorId) ?? 0) - 1);
  };
  pool.locks.forEach(take);
  const locked = new Set(pool.locks.map(pairKey));
  return pairs.filter((pair) => {
    const mentee = mentees.find(({ personId }) => personId === pair.menteeId);
    const mentor = mentors.find(({ personId }) => personId === pair.mentorId);
    if (mentee === undefined || mentor === undefined || locked.has(pairKey(pair))) return false;
    if ((need.get(pair.menteeId) ?? 0) < 1 || (places.get(pair.mentorId) ?? 0) < 1) return false;
    if ((left[prepared.departments.of(pair.mentorId)] ?? 1) < 1) return false;
    if (prepared.rulesFor(mentee, mentor).blocking.length > 0) return false;
    take(pair);
    return true;
  });
}
