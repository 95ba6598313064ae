import type { PersonId } from '../../ids.ts';
import type { AssignmentProblem } from '../assignment/assignment-problem.ts';
import type { ForcedLoss } from '../assignment/force-pair.ts';
import type { FurtherLoss } from '../assignment/further-loss.ts';
import { createGroupLosses } from '../assignment/group-sizes/group-losses.ts';
import { solveWithGroupSizes } from '../assignment/group-sizes/solve-with-group-sizes.ts';
import { createLossTable } from '../assignment/loss-table.ts';
import { applyMoves } from '../assignment/moves.ts';
import { findAssignment } from '../assignment/solve-assignment.ts';
import { pairPoints } from '../points/pair-points.ts';
import { poolAssignment } from '../pool-assignment.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { fewestBeside } from '../rules/smallest-groups.ts';
import { type CostEffects, isWeaker, sayCost } from './say-cost.ts';
import { type MenteeMove, sayMoves } from './say-moves.ts';

/** What a pair would cost that the best choice does without, and who would move for it. */
export interface PairCost {
  /** By how much the whole would be worse with this pair in it; a later figure may be negative where an earlier is not 0. */
  readonly fewerServed: number;
  readonly fewerPairs: number;
  readonly pointsLost: number;
  /** Where these are goals: mentors who would have nobody, pairs more below so many points, and wishes that would not be met. */
  readonly further: FurtherLoss;
  /** Points of the weakest pair that is not locked, wishes included: now, and with this pair among them. */
  readonly worstNow: number | null;
  readonly worstThen: number;
  /** Who would move to make room, the asked mentee first. Made on the best choice, they lead to just these figures. */
  readonly moves: readonly MenteeMove[];
  /** All of it with the points behind it, the effect first. */
  readonly sentences: readonly string[];
  /** The same in words alone, for somebody who weighs one pair against another. */
  readonly inWords: readonly string[];
}

/**
 * Solves a pool once and tells of any pair that no rule keeps apart and the best choice does without what it would cost;
 * null where pairs that are locked or stay leave no room for it.
 */
export function createPairCosts(prepared: PreparedPool): (menteeId: PersonId, mentorId: PersonId) => PairCost | null {
  const problem = poolAssignment(prepared);
  const { best, table } = solveForLosses(prepared, problem);
  const mentorAt = (column: number | null) => (column === null ? null : prepared.mentors[column]!.personId);
  const menteeAt = (row: number) => prepared.mentees[row]!.personId;
  const placeOf = (side: readonly { readonly personId: PersonId }[], id: PersonId) =>
    side.findIndex(({ personId }) => personId === id);
  return (menteeId, mentorId) => {
    const at = [placeOf(prepared.mentees, menteeId), placeOf(prepared.mentors, mentorId)] as const;
    const [mentee, mentor] = [prepared.mentees[at[0]], prepared.mentors[at[1]]];
    if (mentee === undefined || mentor === undefined) return null;
    const [loss, moves] = [table.costOf(...at), table.movesOf(...at)];
    if (loss === null || moves === null) return null;
    const { counted } = pairPoints(prepared, mentee, mentor);
    const change: CostEffects = {
      fewerServed: loss.unserved,
      fewerPairs: loss.pairs,
      pointsLost: loss.total,
      further: furtherOf(loss),
      worstNow: best.worst,
      worstThen: best.worst === null || loss.worst === null ? counted : best.worst - loss.worst,
    };
    const menteeMoves = moves.map(
      ({ row, from, to }): MenteeMove => ({ menteeId: menteeAt(row), from: mentorAt(from), to: mentorAt(to) }),
    );
    const placed = new Set(applyMoves(best.pairs, moves).map(([row]) => menteeAt(row)));
    const names = prepared.namesOf({ menteeId: mentee.personId, mentorId: mentor.personId });
    const included = prepared.wishesCount && namesPoints(change) ? ['These points include what wishes add.'] : [];
    const both = `${names.mentee} and ${names.mentor}`;
    const moved = sayMoves(menteeMoves, prepared.nameOf, (id) => !placed.has(id));
    const said = (...sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '');
    return {
      ...change,
      moves: menteeMoves,
      sentences: said(sayCost(change, both, 'with points'), ...included, moved),
      inWords: said(sayCost(change, both, 'in words'), moved),
    };
  };
}

function solveForLosses(prepared: PreparedPool, problem: AssignmentProblem) {
  const fewest = fewestBeside(prepared);
  if (fewest === null) {
    const best = findAssignment(problem);
    return { best, table: createLossTable(problem, best) };
  }
  const best = solveWithGroupSizes(problem, fewest);
  if (!best.ok) throw new Error(best.sentence);
  return { best, table: createGroupLosses(problem, fewest, best) };
}

const furtherOf = ({ columns, even, wishes }: ForcedLoss): FurtherLoss => ({
  ...(columns === undefined ? {} : { columns }),
  ...(even === undefined ? {} : { even }),
  ...(wishes === undefined ? {} : { wishes }),
});

const namesPoints = (change: CostEffects) => change.pointsLost !== 0 || isWeaker(change);
