import { createLossTable } from './assignment/loss-table.ts';
import { applyMoves } from './assignment/moves.ts';
import { findAssignment } from './assignment/solve-assignment.ts';
import { explainRule } from './explain-rule.ts';
import { explainWishes } from './explain-wishes.ts';
import type { MatchingPool, PoolPair } from './matching-pool.ts';
import { countOneMore } from './one-place-more.ts';
import { pairPoints } from './pair-points.ts';
import { poolAssignment } from './pool-assignment.ts';
import { poolHash } from './pool-hash.ts';
import { preparePool } from './prepare-pool.ts';
import type { FoundProposals } from './proposals.ts';
import { type MenteeMove, sayMoves } from './say-moves.ts';

export type NonPair =
  | { readonly kind: 'proposed'; readonly sentences: readonly string[] }
  /** These proposals answer another question than would be asked now, so they can say nothing about the pair. */
  | { readonly kind: 'outdated'; readonly sentences: readonly string[] }
  | { readonly kind: 'not taking part'; readonly sentences: readonly string[] }
  /** One sentence for each rule that stands against the pair. */
  | { readonly kind: 'blocked'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'possible';
      /** By how much the whole would be worse with this pair in it; a later figure may be negative where an earlier is not 0. */
      readonly fewerServed: number;
      readonly fewerPairs: number;
      readonly pointsLost: number;
      /** Points of the weakest pair that is not locked, wishes included: now, and with this pair among them. */
      readonly worstNow: number | null;
      readonly worstThen: number;
      /** Who would move to make room, the asked mentee first. Made on the proposals, they lead to just these figures. */
      readonly moves: readonly MenteeMove[];
      readonly sentences: readonly string[];
    };

const noRoomBesideKept = 'The pairs that stay as they are leave no room for this one.';

const somethingChanged =
  'Something about the people, their wishes, the pairings of this cohort or what counts has changed since these proposals were made, so they can no longer say why.';

/** Why a mentee and a mentor are not paired in this result: the rules against it, or exactly what the pair would cost and who would move. */
export function explainNonPair(pool: MatchingPool, result: FoundProposals, asked: PoolPair): NonPair {
  const { menteeId, mentorId } = asked;
  if (poolHash(pool) !== result.inputHash) {
    return { kind: 'outdated', sentences: [somethingChanged] };
  }
  if (result.pairs.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId)) {
    return { kind: 'proposed', sentences: ['The two are proposed for each other.'] };
  }
  const beyond = result.pairs.flatMap((pair) => (pair.onePlaceMore ? [pair.mentorId] : []));
  const prepared = preparePool(countOneMore(pool, beyond));
  const mentee = prepared.mentees.find(({ personId }) => personId === menteeId);
  const mentor = prepared.mentors.find(({ personId }) => personId === mentorId);
  if (mentee === undefined || mentor === undefined) {
    const waiting = mentee === undefined ? [`${prepared.nameOf(menteeId)} is not waiting for a mentor here.`] : [];
    const offering = mentor === undefined ? [`${prepared.nameOf(mentorId)} is not among the mentors here.`] : [];
    return { kind: 'not taking part', sentences: [...waiting, ...offering] };
  }
  const { blocking } = prepared.rulesFor(mentee, mentor);
  const names = prepared.namesOf(asked);
  const wishes = explainWishes(prepared.wishesOf(asked), names);
  if (blocking.length > 0) {
    const rules = blocking.map((rule) => explainRule(rule, names));
    const limit = wishes.length === 0 ? [] : ['A wish cannot change what keeps the two apart.'];
    return { kind: 'blocked', sentences: [...rules, ...wishes, ...limit] };
  }

  const problem = poolAssignment(prepared);
  const best = findAssignment(problem);
  const table = createLossTable(problem, best);
  const at = [prepared.mentees.indexOf(mentee), prepared.mentors.indexOf(mentor)] as const;
  const [loss, moves] = [table.costOf(...at), table.movesOf(...at)];
  if (loss === null || moves === null) {
    return {
      kind: 'blocked',
      sentences: [pool.round?.kept.length ? noRoomBesideKept : 'The locked pairs leave no room for this one.'],
    };
  }
  const { counted } = pairPoints(prepared, mentee, mentor);
  const change: Change = {
    fewerServed: loss.unserved,
    fewerPairs: loss.pairs,
    pointsLost: loss.total,
    worstNow: result.worst,
    worstThen: result.worst === null || loss.worst === null ? counted : result.worst - loss.worst,
  };
  const mentorAt = (column: number | null) => (column === null ? null : prepared.mentors[column]!.personId);
  const menteeMoves = moves.map(
    ({ row, from, to }): MenteeMove => ({
      menteeId: prepared.mentees[row]!.personId,
      from: mentorAt(from),
      to: mentorAt(to),
    }),
  );
  const placed = new Set(applyMoves(best.pairs, moves).map(([row]) => prepared.mentees[row]!.personId));
  const chain = sayMoves(menteeMoves, prepared.nameOf, (id) => !placed.has(id));
  const said = sayChange(change, `${names.mentee} and ${names.mentor}`);
  const included = prepared.wishesCount && namesPoints(change) ? ['These points include what wishes add.'] : [];
  return { kind: 'possible', ...change, moves: menteeMoves, sentences: [said, ...included, chain, ...wishes] };
}

type Change = Omit<Extract<NonPair, { kind: 'possible' }>, 'kind' | 'moves' | 'sentences'>;

const isWeaker = ({ worstNow, worstThen }: Change) => worstNow !== null && worstThen < worstNow;
const namesPoints = (change: Change) => change.pointsLost !== 0 || isWeaker(change);

function sayChange(change: Change, both: string): string {
  const { fewerServed, fewerPairs, pointsLost, worstNow, worstThen } = change;
  const effects: string[] = [];
  if (fewerServed === 1) effects.push('one more person would have no mentor');
  else if (fewerServed > 1) effects.push(`${fewerServed} more people would have no mentor`);
  else if (fewerPairs > 0)
    effects.push(fewerPairs === 1 ? 'there would be one pair fewer' : `there would be ${fewerPairs} pairs fewer`);
  if (isWeaker(change)) effects.push(`the weakest pair would stand at ${worstThen} points, not ${worstNow}`);
  const amount = Math.abs(pointsLost) === 1 ? '1 point' : `${Math.abs(pointsLost)} points`;
  if (pointsLost > 0) effects.push(`all pairs together would lose ${amount}`);
  if (effects.length === 0) return `Pairing ${both} would cost nothing: the choice fell between equals.`;
  if (pointsLost < 0) effects.push(`all pairs together would gain ${amount}`);
  return `With ${both} paired, ${effects.join(', and ')}.`;
}
