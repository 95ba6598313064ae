import highs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import { pointsAt } from '../../../../src/shared/domain/matching/assignment/points-at.ts';
import { numbersFrom, solved } from './solved.ts';

let solver: Highs;
beforeAll(async () => {
  solver = await highs();
});

function randomProblem(seed: number): AssignmentProblem {
  const below = numbersFrom(seed);
  const rows = 12 + below(19);
  const columns = 6 + below(10);
  const points = [20, 10_001][seed % 2] ?? 1;
  return {
    rowKeys: Array.from({ length: rows }, (_, row) => `mentee ${seed} ${row}`),
    columnKeys: Array.from({ length: columns }, (_, column) => `mentor ${seed} ${column}`),
    scores: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (below(100) < 45 ? null : below(points))),
    ),
    need: Array.from({ length: rows }, () => below(4)),
    capacity: Array.from({ length: columns }, () => below(5)),
    // Every third pool has departments with a limit of their own.
    groups:
      seed % 3 === 0
        ? { of: Array.from({ length: columns }, () => below(4) - 1), capacity: [below(8), below(8), below(8)] }
        : undefined,
    locks: [],
    policy: 'total',
  };
}

interface Figures {
  readonly unserved: number;
  readonly unplaced: number;
  readonly points: number;
}

/** Least unserved, then least unplaced wishes, then most points, by three linear programmes over the same table. */
function bestByHighs(problem: AssignmentProblem, leastPoints: number): Figures {
  const pairs: { name: string; row: number; column: number; points: number }[] = [];
  problem.rowKeys.forEach((_, row) => {
    problem.columnKeys.forEach((_, column) => {
      const points = pointsAt(problem, row, column);
      if (points >= leastPoints) pairs.push({ name: `x${row}_${column}`, row, column, points });
    });
  });
  const rows = [...problem.need.keys()].filter((row) => (problem.need[row] ?? 0) > 0);
  const sum = (names: readonly string[]) => (names.length > 0 ? names.join(' + ') : '0 nothing');
  const unserved = sum(rows.map((row) => `u${row}`));
  const unplaced = sum(rows.flatMap((row) => [`u${row}`, `w${row}`]));
  const constraints = [
    ...rows.map((row) => {
      const own = pairs.filter((pair) => pair.row === row).map((pair) => pair.name);
      return `${sum([...own, `u${row}`, `w${row}`])} = ${problem.need[row]}`;
    }),
    ...problem.capacity.flatMap((capacity, column) => {
      const own = pairs.filter((pair) => pair.column === column && rows.includes(pair.row)).map((pair) => pair.name);
      return own.length > 0 ? [`${sum(own)} <= ${capacity}`] : [];
    }),
    ...(problem.groups?.capacity ?? []).flatMap((capacity, group) => {
      const own = pairs.filter((pair) => problem.groups?.of[pair.column] === group && rows.includes(pair.row));
      return own.length > 0 ? [`${sum(own.map((pair) => pair.name))} <= ${capacity}`] : [];
    }),
  ];
  const bounds = [
    ...pairs.map((pair) => `0 <= ${pair.name} <= ${rows.includes(pair.row) ? 1 : 0}`),
    ...rows.flatMap((row) => [`0 <= u${row} <= 1`, `0 <= w${row} <= ${(problem.need[row] ?? 1) - 1}`]),
    '0 <= nothing <= 0',
  ];
  const least = (objective: string): number => {
    const text = `Minimize\n ${objective}\nSubject To\n ${constraints.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`;
    const solution = solver.solve(text);
    if (solution.Status !== 'Optimal') throw new Error(`${solution.Status}\n${text}`);
    return Math.round(solution.ObjectiveValue);
  };
  const leastUnserved = least(unserved);
  constraints.push(`${unserved} <= ${leastUnserved}`);
  const leastUnplaced = least(unplaced);
  constraints.push(`${unplaced} <= ${leastUnplaced}`);
  const points = -least(`0 nothing ${pairs.map((pair) => `- ${pair.points} ${pair.name}`).join(' ')}`);
  return { unserved: leastUnserved, unplaced: leastUnplaced, points };
}

describe('against another solver on pools of up to thirty by fifteen', () => {
  it.each(Array.from({ length: 16 }, (_, seed) => seed))('reaches the same figures, pool %i', (seed) => {
    const problem = randomProblem(seed);
    const wishes = problem.need.reduce((total, need) => total + need, 0);
    const best = bestByHighs(problem, 0);
    const result = solved(problem);
    expect({
      unserved: result.unserved.length,
      unplaced: wishes - result.count,
      points: result.total,
    }).toEqual(best);

    const worstFirst = solved({ ...problem, policy: 'worst-first' });
    const worst = worstFirst.worst ?? 0;
    expect(bestByHighs(problem, worst)).toEqual({
      unserved: best.unserved,
      unplaced: best.unplaced,
      points: worstFirst.total,
    });
    const beyond = bestByHighs(problem, worst + 1);
    expect([beyond.unserved, beyond.unplaced]).not.toEqual([best.unserved, best.unplaced]);
  });
});
