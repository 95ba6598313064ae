import type { AssignmentProblem } from '../../src/shared/domain/matching/assignment/assignment-problem.ts';
import { forcePair } from '../../src/shared/domain/matching/assignment/force-pair.ts';
import { createLossTable } from '../../src/shared/domain/matching/assignment/loss-table.ts';
import { findAssignment } from '../../src/shared/domain/matching/assignment/solve-assignment.ts';
import { leastTime } from './least-time.ts';
import type { Measurement } from './measurement.ts';
import { poolOfPeople } from './pool-of-people.ts';

/** Processor time of telling what every pair of a pool would cost, beside solving the pool once, in the same run. */
export function measureLossSpeed(): Measurement[] {
  const problem = problemOf('total');
  const best = findAssignment(problem);
  expectSame(problem);
  const worstFirst = problemOf('worst-first');
  expectSame(worstFirst);
  const bestOfWorst = findAssignment(worstFirst);
  const everyPair = leastTime(9, () => {
    const table = createLossTable(problem, best);
    return problem.rowKeys.map((_, row) => table.costsOf(row));
  });
  const solve = leastTime(9, () => findAssignment(problem));
  const oneMentee = leastTime(5, () => createLossTable(worstFirst, bestOfWorst).costsOf(7));
  return [
    { what: 'cost of every pair of 500 × 167', figure: everyPair, unit: 'ms', bar: 100 },
    { what: 'cost of every pair of 500 × 167, to one solve', figure: everyPair / solve, unit: '×' },
    { what: 'cost of every mentor for one mentee, worst first', figure: oneMentee, unit: 'ms' },
  ];
}

function problemOf(policy: AssignmentProblem['policy']): AssignmentProblem {
  const { mentees, mentors, points, places } = poolOfPeople(500, 167, 1.75);
  const keys = (count: number) => Array.from({ length: count }, (_, at) => String(at).padStart(6, '0'));
  const need = Array.from({ length: mentees }, () => 1);
  return {
    rowKeys: keys(mentees),
    columnKeys: keys(mentors),
    scores: points,
    need,
    capacity: places,
    locks: [],
    policy,
  };
}

/** A few pairs are solved anew with the pair in it: a fast table that is wrong would be no use. */
function expectSame(problem: AssignmentProblem): void {
  const best = findAssignment(problem);
  const table = createLossTable(problem, best);
  for (let at = 0; at < 12; at += 1) {
    const [row, column] = [at * 41, (at * 31) % problem.columnKeys.length];
    const forced = forcePair(problem, best, [row, column]);
    const read = table.costOf(row, column);
    const isSame =
      'sentence' in forced
        ? read === null
        : read?.unserved === forced.unserved && read.pairs === forced.pairs && read.total === forced.total;
    if (!isSame) throw new Error(`the table says ${JSON.stringify(read)}, a solve ${JSON.stringify(forced)}`);
  }
}
